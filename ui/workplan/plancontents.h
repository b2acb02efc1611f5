#pragma once

#include "workplan.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QUuid>

#include <span>
#include <vector>

class RecordCache;
class Workspace;

/// A plan, or all plans together, with the activities by their codes, and what belongs to each.
struct PlanContents {
    Plan plan;          ///< with a null id where there is no plan, and where all are shown
    bool isAll = false; ///< of all plans, of several versions the last
    std::vector<Activity> activities;
    QHash<Id<Activity>, std::vector<ActivityCountry>> countries;
    QHash<Id<Activity>, std::vector<ActivityAttendance>> attendances;

    std::span<const ActivityCountry> countriesOf(Id<Activity> activity) const;
    std::span<const ActivityAttendance> attendancesOf(Id<Activity> activity) const;
    /// The codes that are given, which no other activity may have.
    QSet<QString> codes() const;
    bool isNull() const { return plan.id.isNull() && !isAll; }
};

[[nodiscard]] PlanContents planContents(RecordCache &records, Id<Plan> plan);
/// Of all plans, as they follow each other.
[[nodiscard]] PlanContents allPlansContents(RecordCache &records);

/// The plan before the chosen meeting, otherwise the one that begins last; null where there is none.
[[nodiscard]] Id<Plan> planToShow(Workspace &workspace);

/// What of a plan wants attention, as its paper's readiness tells it.
struct PlanFindings {
    QSet<QUuid> withoutDate;
    QSet<QUuid> exceeding;    ///< the countries' amounts come to more than the activity's
    QSet<QUuid> untranslated; ///< a text is missing in a language of the paper, or out of date; the plan itself as well

    PlanFindings &operator|=(const PlanFindings &other);
    int count() const { return static_cast<int>(withoutDate.size() + exceeding.size() + untranslated.size()); }
};

[[nodiscard]] PlanFindings planFindings(Workspace &workspace, Id<Plan> plan);
