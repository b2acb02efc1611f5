#include "detailspanel.h"
#include "planboxes.h"
#include "timelinelegend.h"
#include "timelineview.h"
#include "workplanpane.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView listWidthKey("workplan/listWidth"); ///< in letters, so that it holds for text of every size

} // namespace

// The two views of a work plan: the table alone, and with the timeline beside it.

void WorkPlanPane::addViews() {
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const auto &[name, words] :
         {std::pair(u"workplanTable"_s, tr("Table")), std::pair(u"workplanTimelineButton"_s, tr("Timeline"))}) {
        auto *button = new QToolButton(box);
        button->setObjectName(name);
        button->setText(words);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("View: %1").arg(words));
        const bool isTimeline = !m_views.empty();
        button->setToolTip(tr("%1 (Alt+%2)").arg(button->accessibleName()).arg(isTimeline ? 2 : 1));
        connect(button, &QToolButton::clicked, this, [this, isTimeline] {
            workspace().settings().setValue("workplan/timeline"_L1, isTimeline);
            if (isTimeline == m_timeline->isHidden())
                showTimeline(isTimeline);
        });
        row->addWidget(button);
        m_views.push_back(button);
        auto *key = new QAction(this);
        key->setObjectName(QString(name % u"Key"_s));
        key->setShortcut(Qt::ALT | (isTimeline ? Qt::Key_2 : Qt::Key_1));
        key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(key);
        connect(key, &QAction::triggered, this, [this, button] {
            button->click();
            focusList();
        });
    }
    m_views.front()->setChecked(true);
    header().setViews(box);
}

void WorkPlanPane::buildTimeline() {
    m_timeline = new TimelineView(table(), this);
    m_timeline->setReadOnly(isReadOnly());
    m_timeline->hide();
    addBeside(m_timeline);
    m_timeline->parentWidget()->installEventFilter(this);
    if (const auto *splitter = qobject_cast<QSplitter *>(m_timeline->parentWidget()))
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            const double letter = table().fontMetrics().horizontalAdvance(u'n');
            workspace().settings().setValue(listWidthKey, table().width() / letter);
        });
    m_legend = new TimelineLegend(this);
    m_legend->hide();
    addBelow(m_legend);
    connect(m_timeline, &TimelineView::moved, this, &WorkPlanPane::moveBar);
    connect(m_timeline, &TimelineView::sidewaysScrolled, this, &WorkPlanPane::fitScrollBars);
    connect(m_timeline, &TimelineView::placed, this, [this](const QUuid &key, const TimeSpan &span) {
        if (const Activity *activity = activityOf(key))
            finish(m_edits.place(*activity, span));
    });
    connect(m_timeline, &TimelineView::opened, this, [this] { details().focusFirstField(); });
    connect(m_timeline, &TimelineView::readOnlyTried, &table(), &TableView::readOnlyTried);
    connect(&table(), &TableView::keyTyped, this, [this](QKeyEvent *event) {
        const QString typed = event->text();
        if (m_timeline->isHidden() || (typed != "+"_L1 && typed != "-"_L1))
            return;
        event->accept();
        m_timeline->zoomBy(typed == "+"_L1 ? 1 : -1);
    });
    addTimeKeys();
}

void WorkPlanPane::showTimeline(bool shown) {
    commit();
    m_views.at(shown ? 1 : 0)->setChecked(true);
    const QUuid current = table().currentKey();
    table().begin(shown ? timelineColumns() : planColumns(), workspace().settings(), shown ? u"Timeline"_s : QString());
    m_timeline->setVisible(shown);
    fitScrollBars();
    fitList();
    reload();
    table().selectKey(current);
    if (shown)
        m_timeline->showPlan();
}

/// Rows are scrolled at the right of the timeline, and both end at the same height.
void WorkPlanPane::fitScrollBars() {
    const bool isBeside = !m_timeline->isHidden();
    table().setHorizontalScrollBarPolicy(isBeside ? m_timeline->horizontalScrollBarPolicy() : Qt::ScrollBarAsNeeded);
    table().setVerticalScrollBarPolicy(isBeside ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void WorkPlanPane::fitList() {
    constexpr int lettersAtLeast = 22; // a code, and enough of a title to know it
    constexpr int lettersAtMost = 52;  // as many as make the rest of a title worth less than the chart
    constexpr int linesForLegend = 30; // on a lower page it would take room from the rows
    const int letter = table().fontMetrics().horizontalAdvance(u'n');
    const bool isBeside = !m_timeline->isHidden();
    m_legend->setVisible(isBeside && height() >= linesForLegend * fontMetrics().height());
    auto *splitter = qobject_cast<QSplitter *>(m_timeline->parentWidget());
    const int half = splitter != nullptr ? splitter->width() / 2 : 0; // the chart is the main thing
    const int least = std::min(letter * lettersAtLeast, half);
    table().setMinimumWidth(isBeside ? least : 0);
    if (!isBeside || splitter == nullptr)
        return;
    const int usual = std::clamp(splitter->width() * 3 / 8, least, std::max(least, letter * lettersAtMost));
    const double chosen = workspace().settings().value(listWidthKey).toDouble();
    const int list = chosen > 0 ? std::min(qRound(chosen * letter), splitter->width()) : usual;
    splitter->setStretchFactor(splitter->indexOf(m_timeline), 1);
    splitter->setSizes({list, std::max(list, splitter->width() - list)});
}

void WorkPlanPane::changeEvent(QEvent *event) {
    RecordPane::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_timeline != nullptr)
        fitList();
}

bool WorkPlanPane::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && watched == m_timeline->parentWidget())
        fitList();
    return RecordPane::eventFilter(watched, event);
}
