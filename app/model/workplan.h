#pragma once

#include "enumwords.h"
#include "id.h"
#include "localtext.h"
#include "money.h"

#include <QDate>

struct Agency;
struct Component;
struct Country;
struct Meeting;
struct Priority;

enum class PlanStage { draft, submitted, endorsed };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<PlanStage>{"draft", "submitted", "endorsed"};

struct Plan {
    Id<Plan> id;
    LocalText title;
    Id<Meeting> meeting; ///< before which it is laid: whose "work-plan" it is
    QDate starts;
    QDate ends;
    int version = 1;
    PlanStage stage = PlanStage::draft;
    Id<Meeting> endorsedAt;

    bool operator==(const Plan &) const = default;
};

enum class ActivityKind {
    nationalWorkshop,
    regionalWorkshop,
    training,
    trainingOfTrainers,
    studyVisit,
    technicalAssistanceMission,
    conference,
    equipmentDelivery,
    meeting
};
template <>
inline constexpr std::array<std::string_view, 9> enumWords<ActivityKind>{
    "national_workshop",    "regional_workshop",  "training",
    "training_of_trainers", "study_visit",        "technical_assistance_mission",
    "conference",           "equipment_delivery", "meeting"};

enum class ActivityStatus { planned, confirmed, underWay, done, postponed, cancelled };
template <>
inline constexpr std::array<std::string_view, 6> enumWords<ActivityStatus>{"planned", "confirmed", "under_way",
                                                                           "done",    "postponed", "cancelled"};

/// An activity of a plan. It counts in the year it begins, once in every total.
struct Activity {
    Id<Activity> id;
    Id<Plan> plan;
    QString code;
    LocalText title;
    Id<Component> component;
    ActivityKind kind = ActivityKind::nationalWorkshop;
    bool regional = false; ///< of the region as a whole; countries may still be named
    LocalText city;
    QDate starts;
    QDate ends;
    Id<Agency> hostAgency;
    Id<Agency> lead;
    QString budgetLine;
    Money budget;
    Money committed;
    Money spent;
    ActivityStatus status = ActivityStatus::planned;
    int participantsPlanned = 0;
    int uniquePersons = -1; ///< -1 = not known
    LocalText output;

    bool operator==(const Activity &) const = default;
};

/// A country of an activity with the amounts that are explicitly its own; what is left of the activity's is regional.
struct ActivityCountry {
    Id<ActivityCountry> id;
    Id<Activity> activity;
    Id<Country> country;
    Money budget;
    Money committed;
    Money spent;

    bool operator==(const ActivityCountry &) const = default;
};

struct ActivityPartner {
    Id<ActivityPartner> id;
    Id<Activity> activity;
    Id<Agency> agency;

    bool operator==(const ActivityPartner &) const = default;
};

/// Attendances (people may come twice) of one country at an activity.
struct ActivityAttendance {
    Id<ActivityAttendance> id;
    Id<Activity> activity;
    Id<Country> country; ///< null = from elsewhere
    int women = 0;
    int men = 0;
    int unrecorded = 0;

    bool operator==(const ActivityAttendance &) const = default;
};

struct ActivityPriority {
    Id<ActivityPriority> id;
    Id<Activity> activity;
    Id<Priority> priority;

    bool operator==(const ActivityPriority &) const = default;
};
