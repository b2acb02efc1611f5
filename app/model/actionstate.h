#pragma once

#include "minutes.h"

#include <span>

/// How an action stands on a day, by its current due date. `asAt` is the programme's reference date, otherwise today.

/// Done or dropped.
[[nodiscard]] bool isClosed(const Action &action);
/// Open, and its current due date has passed; on the day itself it is not yet overdue.
[[nodiscard]] bool isOverdue(const Action &action, QDate asAt);
/// Its current due date is later than the original one.
[[nodiscard]] bool isPostponed(const Action &action);
/// Days since the current due date; 0 where it is not overdue.
[[nodiscard]] int daysOverdue(const Action &action, QDate asAt);

/// The action after its dated entries changed from `before` to `after`: it stands as its latest entry says, of several
/// on one day the last. As it was where the latest entry is the same and says the same, or none is left.
[[nodiscard]] Action followingEntries(Action action, std::span<const ActionEntry> before,
                                      std::span<const ActionEntry> after);

/// For the register by age.
enum class Ageing { closed, noDueDate, notDue, upToMonth, upToQuarter, longer };
/// Overdue by up to 30 days, up to 90, longer.
[[nodiscard]] Ageing ageingOf(const Action &action, QDate asAt);

/// The figures above a register of actions. Overdue and postponed ones are among the open.
struct ActionFigures {
    int open = 0;
    int overdue = 0;
    int postponed = 0;
    int closed = 0;

    bool operator==(const ActionFigures &) const = default;
};
[[nodiscard]] ActionFigures actionFigures(std::span<const Action> actions, QDate asAt);
