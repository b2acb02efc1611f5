#include "minutesoverview.h"
#include "minutespane.h"
#include "recordactions.h"
#include "recorddocument.h"
#include "theme.h"
#include "workspace.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// How the minutes share their room between the items and the record.

namespace {

constexpr int listCharacters = 44;     ///< so that numbers, some words of the titles and the states are read
constexpr int mostListCharacters = 90; ///< on a wide screen
constexpr int leastRecordCharacters = 24;
constexpr int leastRecordLines = 5;
constexpr int besideCharacters = 70; ///< of the room in which list and record stand beside each other
constexpr int stackedRows = 3;       ///< of the list, where it stands above the record
constexpr int partGap = 14;          ///< between list and record

} // namespace

void MinutesPane::buildRecord() {
    m_record = new QWidget(this);
    QSizePolicy policy = m_record->sizePolicy();
    policy.setHorizontalStretch(1); // the record is the main thing
    m_record->setSizePolicy(policy);
    m_stack = new QStackedWidget(m_record);
    m_document = new RecordDocument(workspace(), m_edits, m_stack);
    m_overview = new MinutesOverview(m_stack);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_document);
    m_stack->setMinimumHeight(fontMetrics().height() * leastRecordLines); // both scroll
    m_actions = new RecordActions(*m_document, this);
    m_bar = m_actions->makeBar(m_record); // with the text, so that the list stays where it is
    auto *column = new QVBoxLayout(m_record);
    column->setContentsMargins(partGap, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    addBeside(m_record);
    m_record->setMinimumWidth(fontMetrics().averageCharWidth() * leastRecordCharacters);
    m_parts = qobject_cast<QSplitter *>(m_record->parentWidget());
    m_parts->installEventFilter(this);
    connect(m_parts, &QSplitter::splitterMoved, this, [this] {
        workspace().settings().setValue(partKey(), m_parts->sizes().front() / double(fontMetrics().averageCharWidth()));
    });
}

void MinutesPane::changeEvent(QEvent *event) {
    RecordPane::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_parts != nullptr)
        part();
}

bool MinutesPane::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && watched == m_parts)
        part();
    return RecordPane::eventFilter(watched, event);
}

void MinutesPane::part() {
    const int letter = fontMetrics().averageCharWidth();
    const bool isStacked = m_parts->width() < letter * besideCharacters;
    if (isStacked != (m_parts->orientation() == Qt::Vertical))
        stack(isStacked);
    const int whole = isStacked ? m_parts->height() : m_parts->width();
    const int beside = std::clamp(whole * 2 / 5, letter * listCharacters, letter * mostListCharacters);
    const int above = stackedRows * rowHeight(table().font()) + 2 * table().frameWidth();
    const int usual = std::min(isStacked ? above : beside, isStacked ? whole * 2 / 5 : whole * 11 / 25);
    const double chosen = workspace().settings().value(partKey()).toDouble();
    const int list = chosen > 0 ? std::min(qRound(chosen * letter), whole) : usual;
    m_parts->setSizes({list, whole - list});
    if (table().currentIndex().isValid())
        table().scrollTo(table().currentIndex());
}

/// Where the size of the list is kept, in letters, so that it holds for text of every size.
QString MinutesPane::partKey() const {
    return m_parts->orientation() == Qt::Vertical ? u"minutes/listAbove"_s : u"minutes/listBeside"_s;
}

/// Of a list above the record the heading would take a row from the few that are seen.
void MinutesPane::stack(bool stacked) {
    m_parts->setOrientation(stacked ? Qt::Vertical : Qt::Horizontal);
    table().setHeaderHidden(stacked);
    m_record->layout()->setContentsMargins(stacked ? 0 : partGap, stacked ? partGap / 2 : 0, 0, 0);
}
