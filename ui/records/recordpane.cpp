#include "recordpane.h"

#include "appstyle.h"
#include "changeset.h"
#include "detailspanel.h"
#include "emptystate.h"
#include "filterbar.h"
#include "flowlayout.h"
#include "pageheader.h"
#include "shortbutton.h"
#include "store.h"
#include "tabledelegate.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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

constexpr int leastDetails = 260;
constexpr int leastOfFind = 17; ///< letters
constexpr int mostOfFind = 30;

} // namespace

RecordPane::RecordPane(Workspace &workspace, const QString &name, const QString &title)
    : m_workspace(workspace), m_name(name) {
    setObjectName(QString(name % u"Pane"_s));
    build(title);
    connectParts();
    addKeys();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_hasSizes = true; });
    m_hasSizes = m_splitter->restoreState(workspace.settings().value(QString(name % u"/splitter"_s)).toByteArray());
}

RecordPane::~RecordPane() {
    if (m_hasSizes)
        m_workspace.settings().setValue(QString(m_name % u"/splitter"_s), m_splitter->saveState());
}

void RecordPane::build(const QString &title) {
    // In the order in which they are seen, so that the Tab key leads the way of the eye.
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QString(m_name % u"Splitter"_s));
    m_header = new PageHeader(title, this);
    m_toolBox = new QWidget(this);
    m_tools = new FlowLayout(m_toolBox);
    m_tools->setContentsMargins({});
    m_tools->setSpacing(8);
    m_tools->setFitting(true);
    m_header->setTools(m_toolBox);
    m_find = new QLineEdit(m_toolBox);
    m_find->setObjectName(QString(m_name % u"Find"_s));
    m_find->setPlaceholderText(tr("Find in the list"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_tools->addWidget(m_find);
    m_filterBar = new FilterBar(m_name, this);
    m_table = new TableView(QString(m_name % u"List"_s), title, this);
    m_table->setReadOnly(isReadOnly());
    m_details = new DetailsPanel(m_workspace, m_name, this);
    m_splitter->addWidget(listSide());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_details->setMinimumWidth(leastDetails);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

QWidget *RecordPane::listSide() {
    auto *side = new QWidget(this);
    m_stack = new QStackedWidget(side);
    m_listBox = new QSplitter(side);
    m_listBox->setHandleWidth(1);
    m_listBox->setFocusProxy(m_table);
    m_listBox->addWidget(m_table);
    m_stack->addWidget(m_listBox);
    m_notice = new QLabel(side);
    m_notice->setObjectName(QString(m_name % u"Notice"_s));
    m_notice->setForegroundRole(QPalette::BrightText);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_column = new QVBoxLayout(side);
    m_column->setContentsMargins(20, 16, 16, 12);
    m_column->setSpacing(10);
    m_column->addWidget(m_header);
    m_column->addWidget(m_filterBar);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_notice);
    return side;
}

void RecordPane::connectParts() {
    connect(&m_workspace, &Workspace::changed, this, &RecordPane::follow);
    connect(&m_workspace, &Workspace::meetingChanged, this, &RecordPane::showAll);
    connect(&m_workspace, &Workspace::meetingChanged, this, &RecordPane::reload);
    connect(&m_workspace, &Workspace::languagesChanged, this, &RecordPane::reload);
    connect(&m_workspace, &Workspace::refused, this, [this](const QString &sentence) {
        if (isVisible())
            say(sentence);
    });
    connect(&m_workspace, &Workspace::succeeded, this, [this] { say({}); });
    connect(&m_workspace, &Workspace::textGapRequested, this, [this] {
        if (isVisible())
            m_details->focusTextGap();
    });
    connect(m_header, &PageHeader::pillClicked, this, &RecordPane::filterBy);
    connect(m_filterBar, &FilterBar::showAllRequested, this, [this] {
        showAll();
        focusList();
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->rows().setFilterText(text);
        tellShown();
        if (!m_table->currentIndex().isValid() && m_table->rows().rowCount() > 0)
            m_table->makeCurrent(m_table->rows().index(0, m_table->rows().mainColumn()));
    });
    connect(m_find, &QLineEdit::returnPressed, this, &RecordPane::focusList);
    connect(m_table, &TableView::currentChangedTo, this, [this] {
        say({});
        showCurrent();
    });
    connect(m_table, &TableView::selectedChanged, this,
            [this] { m_details->tellSelected(static_cast<int>(m_table->selectedKeys().size())); });
    connect(m_table, &TableView::opened, this, [this](const QUuid &key) { openRow(key); });
    connect(m_table, &TableView::escaped, this, [this] {
        say({});
        showAll();
    });
    connect(m_table, &TableView::readOnlyTried, this, [this] { say(tr("This file can only be read here.")); });
    connect(m_table, &TableView::removeRequested, this, [this] { removeSelected(); });
    connect(m_table, &TableView::pasteRequested, this, [this] { paste(); });
    m_table->setMenu([this](QMenu &menu) { addToMenu(menu); });
    connect(m_details, &DetailsPanel::left, this, [this] { leaveDetails(); });
}

void RecordPane::addKeys() {
    // Wherever the keys are in the window, while the page is in sight.
    const auto add = [this](const QString &name, const QKeySequence &keys) {
        auto *action = new QAction(this);
        action->setObjectName(QString(m_name % name));
        action->setShortcut(keys);
        addAction(action);
        return action;
    };
    connect(add(u"OtherSide"_s, Qt::Key_F6), &QAction::triggered, this, [this] { goToOtherSide(); });
    connect(add(u"FindKey"_s, QKeySequence::Find), &QAction::triggered, this, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    auto *down = new QAction(m_find);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    m_find->addAction(down);
    connect(down, &QAction::triggered, this, &RecordPane::focusList);
    auto *leave = new QAction(m_find); // from the line back to all rows
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_find->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        showAll();
        focusList();
    });
}

void RecordPane::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape || m_table->hasFocus())
        return QWidget::keyPressEvent(event);
    focusList();
}

bool RecordPane::isReadOnly() const {
    return m_workspace.store().isReadOnly();
}

QPushButton *RecordPane::addNewButton(const QString &text, const QString &tip) {
    auto *add = new ShortButton(text, tr("Add"), m_header);
    add->setObjectName(QString(m_name % u"Add"_s));
    add->setToolTip(tip);
    makePrimary(add);
    add->setEnabled(!isReadOnly());
    connect(add, &QPushButton::clicked, this, [this] { newItem(); });
    m_header->addAction(add);
    return add;
}

EmptyState &RecordPane::setEmpty(const QString &sentence) {
    m_empty = new EmptyState(sentence, this);
    m_stack->addWidget(m_empty);
    return *m_empty;
}

void RecordPane::addBeside(QWidget *widget) {
    m_listBox->addWidget(widget);
    m_listBox->setChildrenCollapsible(false);
}

void RecordPane::addBelow(QWidget *widget) {
    m_column->insertWidget(m_column->indexOf(m_notice), widget);
}

void RecordPane::addView(QWidget *view) {
    m_stack->addWidget(view);
}

void RecordPane::setView(QWidget *view) {
    m_view = view;
    m_toolBox->setVisible(view == nullptr);
    showEmptyOrList();
}

void RecordPane::begin(std::vector<TableColumn> columns) {
    m_table->begin(std::move(columns), m_workspace.settings());
    m_hasBegun = true;
    reload();
}

QSet<QUuid> RecordPane::keysOf(const QString &) {
    return {};
}

void RecordPane::follow(const ChangeSet &change) {
    const QStringList concerned = kinds();
    const bool concerns = concerned.isEmpty() || std::any_of(concerned.begin(), concerned.end(),
                                                             [&](const QString &kind) { return change.touches(kind); });
    if (concerns)
        reload();
}

void RecordPane::reload() {
    m_isStale = m_hasBegun && !isVisible() && !m_table->rows().outline().empty();
    if (!m_hasBegun || m_isStale)
        return; // what is not in sight is made anew when it is
    m_table->setRows(rows());
    if (!m_filter.isEmpty()) {
        const QSet<QUuid> keys = keysOf(m_filter);
        if (keys.isEmpty())
            showAll(); // nothing makes the number any longer
        else
            m_table->rows().setFilterKeys(keys);
    }
    showHeader();
    showEmptyOrList();
    if (!m_table->currentIndex().isValid() && m_table->rows().rowCount() > 0)
        makeFirstCurrent();
    else
        showCurrent();
    tellShown();
}

void RecordPane::makeFirstCurrent() {
    const TableModel &model = m_table->rows();
    const auto makeCurrent = [&](int row) { m_table->makeCurrent(model.index(row, model.mainColumn())); };
    for (int row = 0; row < model.rowCount(); ++row) {
        if (row > 0 && model.rowAt(row).isGroup)
            continue;
        makeCurrent(row);
        if (m_details->shownForm() != nullptr)
            return;
        if (row > 0)
            break;
    }
    makeCurrent(0);
}

void RecordPane::showCurrent() {
    showDetails(m_table->currentKey());
}

void RecordPane::showHeader() {
    std::vector<PillText> numbers = pills();
    for (PillText &pill : numbers)
        pill.checked = pill.checked || pill.name == m_filter;
    m_header->setPills(numbers);
}

void RecordPane::showEmptyOrList() {
    const bool isEmpty = m_view == nullptr && m_empty != nullptr && m_table->rows().outline().empty();
    const bool wasFocused = m_stack->isAncestorOf(QApplication::focusWidget());
    QWidget *shown = isEmpty ? static_cast<QWidget *>(m_empty) : m_view != nullptr ? m_view : m_listBox;
    setFocusProxy(shown);
    m_find->setVisible(!isEmpty);
    m_header->setMainActionStrong(!isEmpty);
    if (shown == m_stack->currentWidget())
        return;
    m_stack->setCurrentWidget(shown);
    if (wasFocused)
        shown->setFocus();
}

void RecordPane::openRow(const QUuid &) {
    m_details->focusFirstField();
}

void RecordPane::goToOtherSide() {
    if (m_details->isAncestorOf(QApplication::focusWidget()))
        focusList();
    else
        m_details->focusFirstField();
}

void RecordPane::leaveDetails() {
    focusList();
}

void RecordPane::say(const QString &sentence) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void RecordPane::focusList() {
    m_stack->currentWidget()->setFocus();
}

void RecordPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
    if (!event->spontaneous())
        m_details->leaveHistory(); // who comes here again wants to see the record
}

/// As wide on every page.
void RecordPane::fitFind() {
    const int letter = fontMetrics().averageCharWidth();
    m_find->setFixedWidth(std::clamp(width() / 8, letter * leastOfFind, letter * mostOfFind));
}

void RecordPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_find != nullptr)
        fitFind();
}

void RecordPane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitFind();
    if (m_hasSizes)
        return;
    const int details = DetailsPanel::usualWidth(width(), fontMetrics());
    m_splitter->setSizes({width() - details, details});
}

void RecordPane::commit() {
    m_table->cells().commitOpenEditors();
    commitForms();
}

bool RecordPane::hasWrongInput() const {
    return m_table->cells().hasWrongInput() || !withWrongInput().isNull();
}

void RecordPane::showWrongInput() {
    if (m_table->cells().hasWrongInput())
        return m_table->cells().focusWrongInput();
    m_table->selectKey(withWrongInput());
    m_details->focusWrongField();
}

QString RecordPane::selected() const {
    return m_table->currentKey().toString(QUuid::WithoutBraces);
}

void RecordPane::select(const QString &id) {
    setView(nullptr);
    m_table->selectKey(QUuid::fromString(id));
}
