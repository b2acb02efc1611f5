#include "actionstate.h"

namespace {

constexpr int month = 30;
constexpr int quarter = 90;

const ActionEntry *latestOf(std::span<const ActionEntry> entries) {
    const ActionEntry *latest = nullptr;
    for (const ActionEntry &entry : entries)
        if (latest == nullptr || latest->date <= entry.date)
            latest = &entry;
    return latest;
}

} // namespace

bool isClosed(const Action &action) {
    return action.status == ActionStatus::done || action.status == ActionStatus::dropped;
}

bool isOverdue(const Action &action, QDate asAt) {
    return !isClosed(action) && action.due.isValid() && asAt.isValid() && action.due < asAt;
}

bool isPostponed(const Action &action) {
    return action.due.isValid() && action.originalDue.isValid() && action.originalDue < action.due;
}

int daysOverdue(const Action &action, QDate asAt) {
    return isOverdue(action, asAt) ? static_cast<int>(action.due.daysTo(asAt)) : 0;
}

Action followingEntries(Action action, std::span<const ActionEntry> before, std::span<const ActionEntry> after) {
    const ActionEntry *was = latestOf(before);
    const ActionEntry *is = latestOf(after);
    if (is != nullptr && (was == nullptr || was->id != is->id || was->status != is->status))
        action.status = is->status;
    return action;
}

Ageing ageingOf(const Action &action, QDate asAt) {
    if (isClosed(action))
        return Ageing::closed;
    if (!action.due.isValid())
        return Ageing::noDueDate;
    const int days = daysOverdue(action, asAt);
    if (days == 0)
        return Ageing::notDue;
    if (days <= month)
        return Ageing::upToMonth;
    return days <= quarter ? Ageing::upToQuarter : Ageing::longer;
}

ActionFigures actionFigures(std::span<const Action> actions, QDate asAt) {
    ActionFigures figures;
    for (const Action &action : actions) {
        if (isClosed(action)) {
            ++figures.closed;
            continue;
        }
        ++figures.open;
        figures.overdue += isOverdue(action, asAt) ? 1 : 0;
        figures.postponed += isPostponed(action) ? 1 : 0;
    }
    return figures;
}
