#pragma once

#include "programme.h"
#include "workplan.h"

#include <map>
#include <span>
#include <vector>

/// What a group of activities comes to, and which activities make it.
struct PlanFigures {
    int activities = 0;
    Money budget;
    Money committed;
    Money spent;
    qint64 participantsPlanned = 0;
    qint64 women = 0; ///< attendances, here and below: people may come twice
    qint64 men = 0;
    qint64 unrecorded = 0;
    std::vector<Id<Activity>> from;    ///< in the order in which they were added; each once
    std::vector<Id<Activity>> counted; ///< those that `activities` counts; of the others this is only a part

    qint64 attendances() const { return women + men + unrecorded; }
    PlanFigures &operator+=(const PlanFigures &other);
    bool operator==(const PlanFigures &) const = default;
};

/// One country's part of an activity; the null id is the rest: regional, of the region as a whole or from elsewhere.
struct CountryShare {
    Id<Country> country;
    PlanFigures figures;
};

/// Parts an activity among its countries. An activity of one country that is not regional is that country's, except for
/// amounts explicitly given; of several countries, each has its explicit amounts and the rest is regional. Attendances
/// go by the country they were recorded for. The parts together are always the activity: it counts once, in one part.
[[nodiscard]] std::vector<CountryShare> countryShares(const Activity &activity,
                                                      std::span<const ActivityCountry> countries,
                                                      std::span<const ActivityAttendance> attendances);

/// Sums of a work plan. An activity counts once in every total, in the year it begins. Countries and regional together
/// are the total, in every figure. Whoever adds decides what counts (cancelled activities, for example).
class WorkPlanSums {
public:
    /// An activity with its own countries and attendances.
    void add(const Activity &activity, std::span<const ActivityCountry> countries,
             std::span<const ActivityAttendance> attendances = {});

    const PlanFigures &total() const { return m_total; }
    const std::map<Id<Component>, PlanFigures> &byComponent() const { return m_byComponent; } ///< null = of none
    const std::map<Id<Country>, PlanFigures> &byCountry() const { return m_byCountry; }       ///< null = regional
    const std::map<int, PlanFigures> &byYear() const { return m_byYear; }                     ///< 0 = without a date
    const std::map<ActivityKind, PlanFigures> &byKind() const { return m_byKind; }

private:
    PlanFigures m_total;
    std::map<Id<Component>, PlanFigures> m_byComponent;
    std::map<Id<Country>, PlanFigures> m_byCountry;
    std::map<int, PlanFigures> m_byYear;
    std::map<ActivityKind, PlanFigures> m_byKind;
};

/// The sums of records as the store gives them, in any order. Links to activities that are not there count nothing.
[[nodiscard]] WorkPlanSums workPlanSums(std::span<const Activity> activities,
                                        std::span<const ActivityCountry> countries,
                                        std::span<const ActivityAttendance> attendances);

/// A figure from before the file existed, to be shown beside the file's own and labelled so.
struct OpeningSum {
    qint64 value = 0; ///< minor units where the measure is money
    std::vector<Id<OpeningBalance>> from;
};

[[nodiscard]] OpeningSum openingSum(std::span<const OpeningBalance> balances, Measure measure);
