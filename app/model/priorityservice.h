#pragma once

#include "programme.h"
#include "workplan.h"

#include <QHash>

#include <span>
#include <vector>

/// The activities that serve each priority, in the order in which they are given. One that was cancelled serves
/// nothing.
[[nodiscard]] QHash<Id<Priority>, std::vector<Id<Activity>>>
activitiesByPriority(std::span<const Activity> activities, std::span<const ActivityPriority> links);

/// The priorities of one country in their order: by period, then by rank; those without a rank last.
[[nodiscard]] bool isRankedBefore(const Priority &a, const Priority &b);

/// The ranks, from 1, of the priorities of one country and period after one of them was moved by so many places, or to
/// an end; those that get another rank only. `priorities` may hold others, which are left alone.
[[nodiscard]] std::vector<Priority> movedByRank(std::span<const Priority> priorities, Id<Priority> moved, int by);
