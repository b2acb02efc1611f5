#include "dayedits.h"

#include "agendadata.h"
#include "edit.h"
#include "store.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QTime usualOpening(9, 0);
const QTime usualClosing(17, 0);

} // namespace

DayEdits::DayEdits(AgendaData &data) : m_data(data) {}

Day DayEdits::fresh() const {
    Day day{.id = m_data.workspace().store().newId<Day>(),
            .meeting = m_data.contents().meeting.id,
            .date = {},
            .opens = usualOpening,
            .closes = usualClosing};
    if (const Day *last = m_data.contents().day(m_data.timing().days.back().day)) {
        day.date = last->date.addDays(1);
        day.opens = last->opens;
        day.closes = last->closes;
    }
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
    if (after.opens.isValid() && after.closes.isValid() && after.closes <= after.opens)
        return m_data.refuse(tr("A day closes after it opens."));
    return m_data.edit(label(source, {}), [&](Edit &edit) {
        if (day != nullptr)
            edit.update(before, after);
        else
            edit.insert(after);
    });
}

bool DayEdits::setDate(Id<Day> day, QDate date) {
    const auto &days = m_data.contents().days;
    if (std::any_of(days.begin(), days.end(), [&](const Day &other) { return other.id != day && other.date == date; }))
        return m_data.refuse(tr("The meeting has this day already."));
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
