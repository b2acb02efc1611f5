#include "minutesoverview.h"

#include "appstyle.h"
#include "emptystate.h"
#include "findingdelegate.h"
#include "findingtext.h"
#include "minutescontents.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MinutesOverview::MinutesOverview(QWidget *parent) : QFrame(parent) {
    setFrameShape(StyledPanel); // it stands where the record of an item does
    setObjectName(u"minutesOverview"_s);
    m_head = new QLabel(this);
    m_head->setObjectName(u"minutesOverviewHead"_s);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"minutesFindingList"_s);
    m_list->setAccessibleName(tr("What the minutes still lack"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_begin = new QPushButton(this);
    m_begin->setObjectName(u"minutesBegin"_s);
    makePrimary(m_begin);
    m_read = new QPushButton(tr("Read as printed"), this);
    m_read->setObjectName(u"minutesRead"_s);
    m_noAgenda = new EmptyState(tr("The agenda has no items yet. Minutes are taken item by item."), this);
    connect(m_noAgenda->addWay(u"minutesToAgenda"_s, tr("Go to the agenda")), &QPushButton::clicked, this,
            &MinutesOverview::agendaRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    column->addWidget(m_noAgenda, 1);
    column->addStretch(0);
    connect(m_list, &QListWidget::itemActivated, this, &MinutesOverview::choose);
    connect(m_list, &QListWidget::itemClicked, this, &MinutesOverview::choose);
    connect(m_begin, &QPushButton::clicked, this, &MinutesOverview::beginRequested);
    connect(m_read, &QPushButton::clicked, this, &MinutesOverview::readRequested);
}

void MinutesOverview::show(const MinutesContents &contents, bool readOnly) {
    const bool begun = !contents.minutes().id.isNull();
    const bool hasItems = contents.items().size() > 1; // one stands for what is decided in writing
    const bool isIdle = !hasItems && !begun && !contents.isFrozen();
    m_noAgenda->setVisible(isIdle);
    m_head->setVisible(!isIdle);
    m_begin->setVisible(!begun && hasItems && !readOnly);
    m_begin->setText(contents.isBegun() ? tr("Give stage and dates") : tr("Begin the minutes"));
    m_read->setVisible(contents.isBegun());
    const std::vector<Finding> &findings = contents.findings();
    QString head = tr("Nothing is missing in the minutes.");
    if (contents.isFrozen())
        head = tr("The minutes are adopted and can no longer be changed.");
    else if (!hasItems)
        head = tr("The agenda has no items yet. Minutes are taken item by item.");
    else if (!contents.isBegun())
        head = tr("Nothing is taken down yet. Choose an item at the left and write, or begin the minutes with their "
                  "stage and dates.");
    else if (!findings.empty())
        head = tr("%n thing(s) to complete. Choose one to go there.", nullptr, static_cast<int>(findings.size()));
    m_head->setText(head);
    m_list->setVisible(!findings.empty());
    setFocusProxy(!findings.empty()     ? m_list
                  : isIdle              ? static_cast<QWidget *>(m_noAgenda)
                  : m_begin->isHidden() ? m_read
                                        : m_begin);
    if (findings == m_findings)
        return;
    const int row = m_list->currentRow();
    m_findings = findings;
    m_list->clear();
    for (const Finding &finding : findings) {
        auto *item = new QListWidgetItem(findingText(finding), m_list);
        item->setData(FindingDelegate::nameLettersRole,
                      item->text().startsWith(finding.name) ? finding.name.size() : 0);
        item->setToolTip(item->text());
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void MinutesOverview::choose() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_findings.size()))
        Q_EMIT findingChosen(Finding(m_findings[static_cast<std::size_t>(row)]));
}

void MinutesOverview::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QFrame::keyPressEvent(event);
}
