#include "recordstate.h"

#include <algorithm>

namespace {

constexpr int afternoonHour = 13;

const Day *dayOn(std::span<const Day> days, QDate date) {
    const auto found = std::find_if(days.begin(), days.end(), [&](const Day &day) { return day.date == date; });
    return found == days.end() ? nullptr : &*found;
}

bool isAnyoneThere(std::span<const Attendance> attendances, const Moment &moment) {
    return std::any_of(attendances.begin(), attendances.end(), [&](const Attendance &attendance) {
        return attendance.day == moment.day && attendance.half == moment.half;
    });
}

} // namespace

RecordState recordState(const RecordFigures &figures, Purpose purpose) {
    if (figures.paragraphs + figures.decisions + figures.actions == 0)
        return RecordState::nothing;
    const bool wantsDecision = purpose == Purpose::decision && figures.decisions == 0;
    if (figures.findings == 0 && !wantsDecision)
        return RecordState::complete;
    return figures.decided > 0 ? RecordState::decided : RecordState::takenDown;
}

HalfDay halfDayAt(QTime time) {
    return time.hour() < afternoonHour ? HalfDay::morning : HalfDay::afternoon;
}

Moment momentOf(const TimedItem &item, const ItemRecord &record, std::span<const Day> days, const QDateTime &now) {
    const auto at = [&](QTime time) { return Moment{item.day, halfDayAt(time), time}; };
    if (record.actualStart.isValid())
        return at(record.actualStart);
    const Day *today = dayOn(days, now.date());
    return at(today != nullptr && today->id == item.day ? now.time() : item.startTime());
}

Moment momentToShow(std::span<const Day> days, std::span<const Attendance> attendances, const QDateTime &now) {
    if (const Day *today = dayOn(days, now.date()))
        return {today->id, halfDayAt(now.time()), now.time()};
    for (const Day &day : days) {
        for (const HalfDay half : {HalfDay::morning, HalfDay::afternoon}) {
            const Moment moment{day.id, half, {}};
            if (isAnyoneThere(attendances, moment))
                return moment;
        }
    }
    return days.empty() ? Moment() : Moment{days.front().id, HalfDay::morning, {}};
}
