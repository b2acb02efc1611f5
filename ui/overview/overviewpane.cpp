#include "overviewpane.h"

#include "calendarcard.h"
#include "firststeps.h"
#include "meetingcard.h"
#include "meetingnumbers.h"
#include "pageheader.h"
#include "programmecard.h"
#include "workspace.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnCharacters = 62; ///< the least room for a column beside the other

} // namespace

OverviewPane::OverviewPane(Workspace &workspace)
    : m_workspace(workspace), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setObjectName(u"overviewPane"_s);
    setAccessibleName(tr("Overview"));
    setProperty("plain", true);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // arrow and page keys scroll
    auto *content = new QWidget;
    auto *header = new PageHeader(tr("Overview"), content);
    m_first = new FirstSteps(workspace, content);
    m_meeting = new MeetingCard(workspace, content);
    m_calendar = new CalendarCard(workspace, content);
    m_programme = new ProgrammeCard(workspace, content);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_first);
    left->addWidget(m_meeting, 1); // to where the card beside it ends
    m_columns->setSpacing(12);
    m_columns->addLayout(left, 3);
    m_columns->addWidget(m_calendar, 2);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(header);
    column->addLayout(m_columns);
    column->addWidget(m_programme);
    column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(&workspace, &Workspace::changed, this, &OverviewPane::follow);
    connect(&workspace, &Workspace::meetingChanged, this, &OverviewPane::refresh);
    connect(&workspace, &Workspace::languagesChanged, this, &OverviewPane::refresh);
    refresh();
}

void OverviewPane::follow(const ChangeSet &change) {
    for (OverviewCard *card : std::initializer_list<OverviewCard *>{m_first, m_meeting, m_calendar, m_programme}) {
        if (card->concerns(change) && std::find(m_stale.begin(), m_stale.end(), card) == m_stale.end())
            m_stale.push_back(card);
    }
    if (isVisible())
        refreshStale();
}

void OverviewPane::refresh() {
    m_stale = {m_first, m_meeting, m_calendar, m_programme};
    if (isVisible())
        refreshStale();
}

void OverviewPane::refreshStale() {
    const bool hasMeeting = !m_workspace.meeting().isNull();
    m_first->setVisible(!hasMeeting || MeetingNumbers(m_workspace).isBare());
    m_meeting->setVisible(hasMeeting);
    m_calendar->setVisible(hasMeeting);
    for (OverviewCard *card : std::exchange(m_stale, {}))
        card->refresh();
}

void OverviewPane::showEvent(QShowEvent *event) {
    refreshStale();
    QScrollArea::showEvent(event);
}

void OverviewPane::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    const bool wide = viewport()->width() >= 2 * columnCharacters * fontMetrics().averageCharWidth();
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
