#include "meetingdays.h"

#include <algorithm>

namespace {

const QTime usualOpening(9, 0);
const QTime usualClosing(17, 0);

} // namespace

Day nextDay(std::span<const Day> days, Id<Meeting> meeting, QDate first) {
    const auto last =
        std::max_element(days.begin(), days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    if (last == days.end())
        return {.id = {}, .meeting = meeting, .date = first, .opens = usualOpening, .closes = usualClosing};
    return {.id = {}, .meeting = meeting, .date = last->date.addDays(1), .opens = last->opens, .closes = last->closes};
}

DayProblem dayProblem(const Day &day, std::span<const Day> days) {
    if (day.opens.isValid() && day.closes.isValid() && day.closes <= day.opens)
        return DayProblem::closesBeforeOpening;
    const bool taken = std::any_of(days.begin(), days.end(),
                                   [&](const Day &other) { return other.id != day.id && other.date == day.date; });
    return taken ? DayProblem::taken : DayProblem::none;
}
