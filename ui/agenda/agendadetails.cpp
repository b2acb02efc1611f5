#include "agendadetails.h"

#include "agendadata.h"
#include "dayform.h"
#include "itemedits.h"
#include "itemform.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

AgendaDetails::AgendaDetails(AgendaData &agenda, ItemEdits &items, PresenterEdits &presenters, DayEdits &days,
                             QWidget *parent)
    : DetailsPanel(agenda.workspace(), u"item"_s, parent), m_data(agenda), m_items(items) {
    setObjectName(u"agendaDetails"_s);
    m_item = new ItemForm(agenda, items, presenters, this);
    m_day = new DayForm(agenda, days, this);
    addForm(m_item);
    addForm(m_day);
    connect(&agenda, &AgendaData::reloaded, this, &AgendaDetails::follow);
    connect(m_day, &DayForm::dayAdded, this, &AgendaDetails::dayAdded);
    showNothing();
}

void AgendaDetails::showItem(Id<AgendaItem> item) {
    m_day->commit();
    m_item->setItem(item);
    const AgendaItem *record = m_data.contents().item(item);
    showForm(m_item, {u"agenda_item"_s, item.text()},
             record != nullptr ? record->title.in(m_data.language()) : QString(), {u"presenter"_s});
}

void AgendaDetails::showDay(Id<Day> day) {
    m_item->setItem({});
    m_day->setDay(day);
    showForm(m_day, {}, {});
}

void AgendaDetails::showNothing() {
    show(tr("Select an item to see its details."));
}

void AgendaDetails::showNewItem() {
    show(tr("Enter adds the item and begins the next one.\n\nTab makes it a sub-item, Shift+Tab takes it out.\n\n"
            "Escape ends."));
}

void AgendaDetails::show(const QString &words) {
    m_day->commit();
    m_item->setItem({});
    showWords(words);
}

void AgendaDetails::commit() {
    m_item->commit();
    if (isDay())
        m_day->commit();
}

bool AgendaDetails::hasWrongInput() const {
    return m_item->hasWrongInput() || m_day->hasWrongInput();
}

QUuid AgendaDetails::withKeptWrongInput() const {
    const Id<AgendaItem> item = m_item->withKeptWrongInput();
    if (!isDay() && m_day->holdsWrongInput())
        return m_day->day().uuid;
    return item ? item.uuid : m_day->withKeptWrongInput().uuid;
}

void AgendaDetails::follow() {
    m_item->refresh();
    if (isDay())
        m_day->refresh();
    refresh();
}

QStringList AgendaDetails::related() const {
    QStringList presenters;
    for (const Presenter &presenter : m_data.contents().presentersOf(m_item->item()))
        presenters += presenter.id.text();
    return presenters;
}

void AgendaDetails::restore(const HistoryEntry &entry) {
    m_items.restore(m_item->item(), entry.field, entry.before);
}

bool AgendaDetails::isDay() const {
    return shownForm() == m_day;
}

bool AgendaDetails::isUpToDate() const {
    if (isDay())
        return m_day->day().isNull() ? m_data.contents().days.empty() : m_data.contents().day(m_day->day()) != nullptr;
    return shownForm() == m_item && m_data.contents().item(m_item->item()) != nullptr;
}
