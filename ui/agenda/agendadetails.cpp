#include "agendadetails.h"

#include "agendadata.h"
#include "dayform.h"
#include "fielderror.h"
#include "flowlayout.h"
#include "formparts.h"
#include "historyview.h"
#include "itemedits.h"
#include "itemform.h"
#include "linelabel.h"
#include "store.h"
#include "theme.h"
#include "workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AgendaDetails::AgendaDetails(AgendaData &agenda, ItemEdits &items, PresenterEdits &presenters, DayEdits &days,
                             QWidget *parent)
    : QFrame(parent), m_data(agenda), m_items(items), m_stack(new QStackedWidget(this)) {
    setObjectName(u"agendaDetails"_s);
    setFrameShape(NoFrame);
    m_item = new ItemForm(agenda, items, presenters, this);
    m_day = new DayForm(agenda, days, this);
    m_history = new HistoryView(this);
    m_nothing = new QLabel(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(24, 0, 24, 0);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_itemPage = itemPage();
    m_dayPage = scrolling(m_day);
    for (QWidget *page : {m_itemPage, m_dayPage, static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&agenda, &AgendaData::reloaded, this, &AgendaDetails::refresh);
    connect(m_day, &DayForm::dayAdded, this, &AgendaDetails::dayAdded);
    connect(m_history, &HistoryView::backRequested, this, [this] {
        leaveHistory();
        m_historyButton->setFocus();
    });
    connect(m_history, &HistoryView::restoreRequested, this, &AgendaDetails::restore);
    showNothing();
}

QWidget *AgendaDetails::scrolling(QWidget *form) {
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it takes the focus, and brings itself into view
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    return scroll;
}

QWidget *AgendaDetails::itemPage() {
    auto *page = new QWidget(this);
    m_lastChange = new LineLabel(page);
    m_lastChange->setObjectName(u"itemLastChange"_s);
    m_lastAuthor = new LineLabel(page);
    m_lastAuthor->setObjectName(u"itemLastAuthor"_s);
    for (QLabel *words : {m_lastChange, m_lastAuthor}) {
        words->setFont(sized(font(), TextSize::label));
        words->setForegroundRole(QPalette::PlaceholderText);
    }
    m_historyButton = new QPushButton(tr("History"), page);
    m_historyButton->setObjectName(u"itemHistoryButton"_s);
    m_historyButton->setFont(m_lastChange->font());
    m_historyButton->setProperty("link", u"accent"_s);
    m_historyButton->setCursor(Qt::PointingHandCursor);
    connect(m_historyButton, &QPushButton::clicked, this, [this] {
        showHistory();
        m_history->setFocus();
    });
    auto *foot = new FlowLayout;
    foot->setContentsMargins(17, 6, 17, 8);
    foot->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_lastChange), static_cast<QWidget *>(m_lastAuthor),
                          static_cast<QWidget *>(m_historyButton)})
        foot->addWidget(part);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_several = secondaryLabel({}, page);
    m_several->setObjectName(u"itemsSelected"_s);
    m_several->setForegroundRole(QPalette::BrightText);
    m_several->setContentsMargins(17, 12, 17, 0);
    m_several->hide();
    column->addWidget(m_several);
    column->addWidget(scrolling(m_item), 1);
    column->addLayout(foot);
    return page;
}

void AgendaDetails::paintEvent(QPaintEvent *) {
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, 1, height(), colors.line);
}

void AgendaDetails::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_history)
        Q_EMIT m_history->backRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

void AgendaDetails::focusFirstField() {
    const QWidget *page = m_stack->currentWidget();
    for (QWidget *next = m_stack->nextInFocusChain(); next != m_stack; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::TabFocusReason);
    }
}

void AgendaDetails::showItem(Id<AgendaItem> item) {
    const bool same = m_item->item() == item;
    m_day->commit();
    m_item->setItem(item);
    if (!same || m_stack->currentWidget() != m_history)
        m_stack->setCurrentWidget(m_itemPage);
    showLastChange();
}

void AgendaDetails::showDay(Id<Day> day) {
    m_item->setItem({});
    m_day->setDay(day);
    m_stack->setCurrentWidget(m_dayPage);
}

void AgendaDetails::showNothing() {
    showWords(tr("Select an item to see its details."));
}

void AgendaDetails::showNewItem() {
    showWords(tr("Enter adds the item and begins the next one.\n\nTab makes it a sub-item, Shift+Tab takes it out.\n\n"
                 "Escape ends."));
}

void AgendaDetails::showWords(const QString &words) {
    m_day->commit();
    m_item->setItem({});
    m_nothing->setText(words);
    m_stack->setCurrentWidget(m_nothing);
}

void AgendaDetails::commit() {
    m_item->commit();
    if (m_stack->currentWidget() == m_dayPage)
        m_day->commit();
}

bool AgendaDetails::hasWrongInput() const {
    return m_item->hasWrongInput() || m_day->hasWrongInput();
}

void AgendaDetails::focusWrongField() {
    leaveHistory();
    for (const FieldError *error : m_stack->currentWidget()->findChildren<FieldError *>()) {
        if (error->isSaying())
            return error->field()->setFocus();
    }
}

QUuid AgendaDetails::withKeptWrongInput() const {
    const Id<AgendaItem> item = m_item->withKeptWrongInput();
    if (!isDay() && m_day->holdsWrongInput())
        return m_day->day().uuid;
    return item ? item.uuid : m_day->withKeptWrongInput().uuid;
}

void AgendaDetails::refresh() {
    m_item->refresh();
    if (m_stack->currentWidget() == m_dayPage)
        m_day->refresh();
    if (m_stack->currentWidget() == m_history)
        showHistory();
    showLastChange();
}

/// Of the item or its present presenters: by their ids, since a look through the whole log is too slow for each row.
std::optional<ChangeSet> AgendaDetails::lastChange() const {
    const QString item = m_item->item().text();
    if (m_item->item().isNull())
        return std::nullopt;
    QStringList records{item};
    for (const Presenter &presenter : m_data.contents().presentersOf(m_item->item()))
        records += presenter.id.text();
    std::optional<ChangeSet> last;
    for (const QString &record : records) {
        const auto changes = m_data.workspace().store().history(record, 1);
        if (changes && !changes->empty() && (!last || changes->front().number > last->number))
            last = changes->front();
    }
    return last;
}

void AgendaDetails::showLastChange() {
    QString when;
    QString who;
    if (const std::optional<ChangeSet> last = lastChange()) {
        when = tr("Changed %1").arg(momentWord(last->when, QDateTime::currentDateTimeUtc()));
        who = last->author.isEmpty() ? QString() : tr("by %1").arg(last->author);
    }
    m_lastChange->setText(when);
    m_lastAuthor->setText(who);
    m_lastAuthor->setVisible(!who.isEmpty());
}

void AgendaDetails::showHistory() {
    const AgendaItem *item = m_data.contents().item(m_item->item());
    if (item == nullptr)
        return;
    const Store &store = m_data.workspace().store();
    const auto ofItem = store.history(item->id.text());
    const auto ofPresenters = store.historyOfParts(u"presenter"_s, item->id.text());
    if (!ofItem || !ofPresenters) {
        m_data.workspace().report(ofItem ? ofPresenters.error() : ofItem.error());
        return;
    }
    const auto name = [&store](const QString &kind, const QString &id) { return store.nameOf(kind, id); };
    m_history->setHistory(m_data.nameOf(*item), itemHistory(*ofItem, *ofPresenters, name));
    m_stack->setCurrentWidget(m_history);
}

void AgendaDetails::leaveHistory() {
    if (m_stack->currentWidget() == m_history)
        m_stack->setCurrentWidget(m_itemPage);
}

void AgendaDetails::tellSelected(int count) {
    m_several->setText(tr("%n item(s) are selected; these are the details of one of them.", nullptr, count));
    m_several->setVisible(count > 1);
}

void AgendaDetails::restore(const HistoryEntry &entry) {
    m_items.restore(m_item->item(), entry.field, entry.before);
}

bool AgendaDetails::isDay() const {
    return m_stack->currentWidget() == m_dayPage;
}

bool AgendaDetails::isUpToDate() const {
    if (isDay())
        return m_day->day().isNull() ? m_data.contents().days.empty() : m_data.contents().day(m_day->day()) != nullptr;
    return m_stack->currentWidget() != m_nothing && m_data.contents().item(m_item->item()) != nullptr;
}
