#pragma once

#include "meeting.h"

#include <span>

/// The day to be added to a meeting: the one after its last, with its times; where it has none yet, `first` with the
/// usual ones.
[[nodiscard]] Day nextDay(std::span<const Day> days, Id<Meeting> meeting, QDate first);

enum class DayProblem {
    none,
    taken,              ///< the meeting has this day already
    closesBeforeOpening ///< or at the same time
};

/// What is wrong with a day among those of its meeting.
[[nodiscard]] DayProblem dayProblem(const Day &day, std::span<const Day> days);
