#pragma once

#include "workplansums.h"

/// A figure of the programme with what makes it: the activities of this file, and what was counted before it existed.
struct ProgrammeFigure {
    qint64 value = 0;               ///< of this file; minor units where it is money
    std::vector<Id<Activity>> from; ///< those that make it more
    OpeningSum before;              ///< shown beside it and labelled so

    /// Both together; stays at the limit where they no longer fit.
    qint64 total() const { return (Money{value} + Money{before.value}).minor; }
};

/// What the programme has done.
struct ProgrammeFigures {
    ProgrammeFigure events;       ///< activities done; a delivery of equipment is none
    ProgrammeFigure participants; ///< attendances at activities done: people may come twice
    ProgrammeFigure women;        ///< of these
    ProgrammeFigure spending;     ///< of every activity: what was spent on a cancelled one is spent
    ProgrammeFigure ahead;        ///< activities that are neither done nor cancelled
    ProgrammeFigure budget;       ///< of every activity that is not cancelled, as what follows
    ProgrammeFigure committed;
    WorkPlanSums planned;
    WorkPlanSums done; ///< activities done, by country, year, kind and component
};

/// Records as the store gives them, in any order. Of several versions of a plan the last one counts.
[[nodiscard]] ProgrammeFigures programmeFigures(std::span<const Plan> plans, std::span<const Activity> activities,
                                                std::span<const ActivityCountry> countries,
                                                std::span<const ActivityAttendance> attendances,
                                                std::span<const OpeningBalance> balances);

/// The activities that make a figure, by its name: "events", "participants", "women", "spending", "ahead", "budget",
/// "committed", or those planned of a "component" or "country" whose id stands behind it, the null id for those of
/// none. Empty for any other name.
[[nodiscard]] std::vector<Id<Activity>> activitiesOfFigure(const ProgrammeFigures &figures, const QString &name);
