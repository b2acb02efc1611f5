#include "agendapane.h"

#include "agendacommands.h"
#include "agendadata.h"
#include "agendadelegate.h"
#include "agendadetails.h"
#include "agendaview.h"
#include "agendawords.h"
#include "appstyle.h"
#include "dayedits.h"
#include "emptystate.h"
#include "filterbar.h"
#include "itemedits.h"
#include "pageheader.h"
#include "presenteredits.h"
#include "shortbutton.h"
#include "store.h"
#include "theme.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString splitterKey() {
    return u"agenda/splitter"_s;
}

} // namespace

AgendaPane::AgendaPane(AgendaData &agenda, ItemEdits &items, PresenterEdits &presenters, DayEdits &days)
    : m_data(agenda), m_items(items), m_model(&items), m_splitter(new QSplitter(this)) {
    setObjectName(u"agendaPane"_s);
    // In the order in which they are seen, so that the Tab key leads the way of the eye.
    m_header = header();
    m_delegate = new AgendaDelegate(
        m_model, [&presenters] { return presenters.choices(); }, [&agenda] { return agenda.whyNot(); }, this);
    m_view = new AgendaView(m_model, *m_delegate, this);
    m_commands = new AgendaCommands(*m_view, m_model, agenda, items, days);
    m_details = new AgendaDetails(agenda, items, presenters, days, this);
    m_splitter->setObjectName(u"agendaSplitter"_s);
    m_splitter->addWidget(listSide());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_details->setMinimumWidth(260);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectList();
    m_view->setReadOnly(agenda.workspace().store().isReadOnly());
    const QSettings &settings = agenda.workspace().settings();
    m_view->restoreColumns(settings);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_hasSizes = true; });
    m_hasSizes = m_splitter->restoreState(settings.value(splitterKey()).toByteArray());
    reload();
}

AgendaPane::~AgendaPane() {
    QSettings &settings = m_data.workspace().settings();
    m_view->saveColumns(settings);
    if (m_hasSizes)
        settings.setValue(splitterKey(), m_splitter->saveState());
}

void AgendaPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_details->leaveHistory(); // who comes here again wants to see the item
}

void AgendaPane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (m_hasSizes)
        return;
    const int details = DetailsPanel::usualWidth(width(), fontMetrics());
    m_splitter->setSizes({width() - details, details});
}

PageHeader *AgendaPane::header() {
    auto *header = new PageHeader(tr("Agenda"), this);
    auto *add = new ShortButton(tr("Add item"), tr("Add"), header);
    add->setObjectName(u"agendaAdd"_s);
    add->setToolTip(tr("Add an item below the selected one (Ctrl+N, or Enter in the list)"));
    makePrimary(add);
    add->setEnabled(!m_data.workspace().store().isReadOnly());
    connect(add, &QPushButton::clicked, this, &AgendaPane::newItem);
    header->addAction(add);
    return header;
}

QWidget *AgendaPane::listSide() {
    auto *side = new QWidget(this);
    m_empty = emptyState();
    m_filterBar = new FilterBar(u"agenda"_s, side);
    m_stack = new QStackedWidget(side);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_notice = new QLabel(side);
    m_notice->setObjectName(u"agendaNotice"_s);
    m_notice->setForegroundRole(QPalette::BrightText);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_header);
    column->addWidget(m_filterBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    return side;
}

EmptyState *AgendaPane::emptyState() {
    auto *empty =
        new EmptyState(tr("The agenda has no items yet. Times follow from the order and the durations."), this);
    QPushButton *add = empty->addWay(u"agendaAddFirst"_s, tr("Add the first item"));
    empty->addAction(m_commands->pasteAction());
    const QPushButton *paste = empty->addWay(u"agendaPasteFirst"_s, tr("Paste rows from a spreadsheet"));
    connect(add, &QPushButton::clicked, this, &AgendaPane::newItem);
    connect(paste, &QPushButton::clicked, m_commands, &AgendaCommands::paste);
    return empty;
}

void AgendaPane::connectList() {
    connect(&m_data, &AgendaData::reloaded, this, &AgendaPane::reload);
    connect(&m_data, &AgendaData::refused, this, &AgendaPane::say);
    connect(&m_data, &AgendaData::done, this, [this] { say({}); });
    connect(m_header, &PageHeader::pillClicked, this, &AgendaPane::answerPill);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgendaPane::showCurrent);
    connect(&m_data.workspace(), &Workspace::textGapRequested, this, [this] {
        if (isVisible())
            m_details->focusTextGap();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_details->tellSelected(static_cast<int>(m_view->selectedItems().size())); });
    connect(&m_data.workspace(), &Workspace::meetingChanged, m_view, &AgendaView::showAll);
    connect(m_view, &QAbstractItemView::clicked, this, [this] {
        if (m_details->isDay()) // of the header, while an item is current
            showCurrent();
    });
    connect(m_view, &AgendaView::escaped, this, [this] {
        say({});
        m_view->showAll();
    });
    connect(m_view, &AgendaView::readOnlyTried, this, [this] { say(tr("This file can only be read here.")); });
    connect(m_view, &AgendaView::filterChanged, this, &AgendaPane::showFilter);
    connect(m_filterBar, &FilterBar::showAllRequested, m_view, [this] {
        m_view->showAll();
        m_view->setFocus();
    });
    connect(m_view, &AgendaView::notEditable, this, &AgendaPane::sayNotEditable);
    connect(m_delegate, &AgendaDelegate::indentRequested, this, &AgendaPane::indent);
    connect(m_details, &AgendaDetails::left, m_view, [this] { m_view->setFocus(); });
    auto *other = new QAction(this); // between list and details
    other->setObjectName(u"agendaOtherSide"_s);
    other->setShortcut(Qt::Key_F6);
    other->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(other);
    connect(other, &QAction::triggered, this, [this] {
        if (m_details->isAncestorOf(QApplication::focusWidget()))
            m_view->setFocus();
        else
            m_details->focusFirstField();
    });
    connect(m_commands, &AgendaCommands::historyRequested, m_details, &AgendaDetails::showHistory);
    connect(m_commands, &AgendaCommands::dayAdded, this, &AgendaPane::showDayOf);
    connect(m_details, &AgendaDetails::dayAdded, this, &AgendaPane::showDayOf);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &AgendaPane::showEmptyOrList);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AgendaPane::showEmptyOrList);
}

void AgendaPane::say(const QString &sentence) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void AgendaPane::reload() {
    say({}); // what was said of the rows before may hold no longer
    m_model.setRows(agendaRows(m_data.contents(), m_data.timing(), m_data.workspace().shownLanguages()));
    showFilter();
    showEmptyOrList();
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->makeCurrent(m_model.index(0, static_cast<int>(AgendaColumn::item)));
    else if (!m_details->isUpToDate())
        showCurrent();
    if (m_model.draftRow() >= 0) // it moves on below what was just added
        m_view->scrollTo(m_model.index(m_model.draftRow(), static_cast<int>(AgendaColumn::item)));
    // Where the selected rows are gone, the current one is selected: what the details show and the next key acts on.
    if (m_view->currentIndex().isValid() && !m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->select(m_view->currentIndex(),
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AgendaPane::showEmptyOrList() {
    const bool isEmpty = m_model.rowCount() == 0;
    const bool wasFocused = m_view->hasFocus();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    setFocusProxy(m_stack->currentWidget());
    m_header->setMainActionStrong(!isEmpty);
    if (isEmpty && wasFocused)
        m_empty->setFocus();
}

void AgendaPane::showHeader() {
    const auto &days = m_data.timing().days;
    std::vector<PillText> pills;
    const TimedDay &first = days.front();
    const Day *record = m_data.contents().day(first.day);
    const QTime closes = record != nullptr && record->closes.isValid() ? record->closes : first.endsTime();
    pills.push_back({.name = u"pillTimes"_s,
                     .text = days.size() > 1 ? tr("%n day(s)", nullptr, static_cast<int>(days.size()))
                                             : timeSpan(first.opensTime(), closes),
                     .tone = Tone::neutral,
                     .clickable = true});
    const QString balance = balanceWord(m_data.findings().spare, m_data.findings().over);
    if (!balance.isEmpty() && !m_data.contents().items.empty())
        pills.push_back({.name = u"pillBalance"_s,
                         .text = balance,
                         .tone = m_data.findings().over > 0 ? Tone::attention : Tone::good,
                         .clickable = true});
    const auto addCount = [&pills](const QString &name, int count, const QString &text) {
        if (count > 0)
            pills.push_back({.name = name, .text = text, .tone = Tone::attention, .clickable = true});
    };
    const auto without = static_cast<int>(m_data.findings().withoutPresenter.size());
    addCount(u"pillPresenters"_s, without, tr("%n item(s) without presenter", nullptr, without));
    const auto untranslated = static_cast<int>(m_data.findings().untranslated.size());
    addCount(u"pillTranslations"_s, untranslated, tr("%n untranslated", nullptr, untranslated));
    for (PillText &pill : pills)
        pill.checked = pill.name == m_filter;
    m_header->setPills(pills);
}

void AgendaPane::showFilter() {
    const int hidden = m_view->hiddenRows();
    if (hidden == 0)
        m_filter.clear();
    const auto items = static_cast<int>(m_data.contents().items.size());
    m_filterBar->say(hidden == 0 ? QString() : tr("Items shown: %1 of %2").arg(items - hidden).arg(items));
    showHeader();
}

void AgendaPane::answerPill(const QString &name) {
    if (name == "pillTimes"_L1) {
        showDayOf(m_data.timing().days.front().day);
        return;
    }
    if (name == "pillBalance"_L1 && m_data.findings().over == 0)
        return showDayOf(spareDay());
    m_view->setFocus();
    if (name == m_filter)
        return m_view->showAll();
    m_filter = name;
    m_view->showOnly(name == "pillPresenters"_L1 ? m_data.findings().withoutPresenter
                     : name == "pillBalance"_L1  ? m_data.findings().overruns
                                                 : m_data.findings().untranslated);
}

Id<Day> AgendaPane::spareDay() const {
    const auto &days = m_data.timing().days;
    const auto found = std::find_if(days.begin(), days.end(),
                                    [](const TimedDay &day) { return day.spare > 0 && day.ends > day.begins; });
    return found == days.end() ? days.front().day : found->day;
}

void AgendaPane::showAttention() {
    std::vector<Id<AgendaItem>> all = m_data.findings().withoutPresenter;
    all.insert(all.end(), m_data.findings().overruns.begin(), m_data.findings().overruns.end());
    all.insert(all.end(), m_data.findings().untranslated.begin(), m_data.findings().untranslated.end());
    m_view->showOnly(all);
    m_view->setFocus();
}

void AgendaPane::showDayOf(Id<Day> day) {
    commit();
    m_view->selectKey(day.uuid); // where there are rows of days
    m_details->showDay(day);
}

void AgendaPane::showCurrent() {
    say({});
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        m_details->showNothing();
        return;
    }
    const AgendaRow &row = m_model.rowAt(current.row());
    switch (row.kind) {
    case AgendaRow::Kind::item:
        m_details->showItem(row.item);
        break;
    case AgendaRow::Kind::day:
        m_details->showDay(row.day);
        break;
    case AgendaRow::Kind::draft:
        m_details->showNewItem();
        break;
    }
}

void AgendaPane::indent(int by) {
    const int draft = m_model.draftRow();
    if (draft >= 0) {
        if (!m_model.indentDraft(by))
            say(by > 0 ? tr("There is no item above that it could stand under.") : tr("It stands at the top already."));
        else
            say({});
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const std::vector<Id<AgendaItem>> edited{m_model.rowAt(current.row()).item};
    if (by > 0)
        m_items.indent(edited);
    else
        m_items.outdent(edited);
}

void AgendaPane::sayNotEditable(const QModelIndex &index) {
    const AgendaRow &row = m_model.rowAt(index.row());
    if (row.kind == AgendaRow::Kind::day) {
        m_details->showDay(row.day);
        return;
    }
    switch (agendaColumns[static_cast<std::size_t>(index.column())].column) {
    case AgendaColumn::start:
        say(tr("A sub-item starts where the one before it ends; only items at the top can be fixed."));
        break;
    case AgendaColumn::duration:
        say(tr("An item with sub-items lasts as long as they do together."));
        break;
    case AgendaColumn::number:
        say(tr("Numbers follow the order of the items."));
        break;
    case AgendaColumn::papers:
        say(tr("The number of papers that belong to the item."));
        break;
    default:
        break;
    }
}

void AgendaPane::newItem() {
    m_delegate->commitOpenEditor();
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
    m_view->beginDraft();
}

void AgendaPane::commit() {
    m_delegate->commitOpenEditor();
    m_details->commit();
}

bool AgendaPane::hasWrongInput() const {
    return m_delegate->hasWrongInput() || m_details->hasWrongInput();
}

void AgendaPane::showWrongInput() {
    if (m_delegate->hasWrongInput())
        return m_delegate->focusWrongInput();
    if (const QUuid kept = m_details->withKeptWrongInput(); !kept.isNull()) {
        const Store &store = m_data.workspace().store();
        const auto item = store.get(Id<AgendaItem>{kept});
        const auto day = store.get(Id<Day>{kept});
        if (item || day)
            m_data.workspace().setMeeting(item ? item->meeting : day->meeting);
        m_view->selectKey(kept);
        if (day)
            m_details->showDay({kept});
    }
    m_details->focusWrongField();
}

QString AgendaPane::selected() const {
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model.rowAt(current.row()).key().toString(QUuid::WithoutBraces) : QString();
}

void AgendaPane::select(const QString &id) {
    m_view->selectKey(QUuid::fromString(id));
}
