#include "dayedits.h"

#include "agendadata.h"
#include "edit.h"
#include "meetingdays.h"
#include "store.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

DayEdits::DayEdits(AgendaData &data) : m_data(data) {}

Day DayEdits::fresh() const {
    Day day = nextDay(m_data.contents().days, m_data.contents().meeting.id, {});
    day.id = m_data.workspace().store().newId<Day>();
    return day;
}

Id<Day> DayEdits::add() {
    if (!m_data.hasMeeting())
        return {};
    const Day day = fresh();
    const bool done =
        m_data.edit(label(QT_TRANSLATE_NOOP("Labels", "add a day"), {}), [&](Edit &edit) { edit.insert(day); });
    return done ? day.id : Id<Day>();
}

bool DayEdits::change(Id<Day> id, const char *source, const std::function<void(Day &)> &set) {
    const Day *day = m_data.contents().day(id);
    const Day before = day != nullptr ? *day : fresh();
    Day after = before;
    set(after);
    if (day != nullptr && after == before)
        return true;
    const DayProblem problem = dayProblem(after, m_data.contents().days);
    if (problem == DayProblem::closesBeforeOpening)
        return m_data.refuse(tr("A day closes after it opens."));
    if (problem == DayProblem::taken)
        return m_data.refuse(tr("The meeting has this day already."));
    return m_data.edit(label(source, {}), [&](Edit &edit) {
        if (day != nullptr)
            edit.update(before, after);
        else
            edit.insert(after);
    });
}

bool DayEdits::setDate(Id<Day> day, QDate date) {
    return change(day, QT_TRANSLATE_NOOP("Labels", "change the date of a day"),
                  [date](Day &after) { after.date = date; });
}

bool DayEdits::setOpens(Id<Day> day, QTime opens) {
    return change(day, QT_TRANSLATE_NOOP("Labels", "change when a day opens"),
                  [opens](Day &after) { after.opens = opens; });
}

bool DayEdits::setCloses(Id<Day> day, QTime closes) {
    return change(day, QT_TRANSLATE_NOOP("Labels", "change when a day closes"),
                  [closes](Day &after) { after.closes = closes; });
}

bool DayEdits::remove(Id<Day> id) {
    const Day *day = m_data.contents().day(id);
    if (day == nullptr)
        return false;
    const auto &items = m_data.timing().items;
    if (std::any_of(items.begin(), items.end(), [&](const TimedItem &item) { return item.day == id; }))
        return m_data.refuse(tr("This day has items. Move or delete them first."));
    return m_data.edit(label(QT_TRANSLATE_NOOP("Labels", "remove a day"), {}), [&](Edit &edit) { edit.remove(id); });
}
