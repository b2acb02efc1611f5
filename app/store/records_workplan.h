#pragma once

#include "field.h"
#include "workplan.h"

#include <tuple>

template <>
struct RecordOf<Plan> : RecordDefaults {
    static constexpr std::string_view kind = "plan";
    static constexpr std::string_view plural = "plans";
    static constexpr std::tuple fields{
        Field{"id", &Plan::id},           Field{"title", &Plan::title, FieldRule::naming},
        Field{"meeting", &Plan::meeting}, Field{"starts", &Plan::starts},
        Field{"ends", &Plan::ends},       Field{"version", &Plan::version, FieldRule::fromOne},
        Field{"stage", &Plan::stage},     Field{"endorsed_at", &Plan::endorsedAt},
    };
};

template <>
struct RecordOf<Activity> : RecordDefaults {
    static constexpr std::string_view kind = "activity";
    static constexpr std::string_view plural = "activities";
    static constexpr std::tuple fields{
        Field{"id", &Activity::id},
        Field{"plan", &Activity::plan, FieldRule::required | FieldRule::owned},
        Field{"code", &Activity::code, FieldRule::required | FieldRule::naming},
        Field{"title", &Activity::title, FieldRule::required | FieldRule::naming},
        Field{"component", &Activity::component},
        Field{"kind", &Activity::kind},
        Field{"regional", &Activity::regional},
        Field{"city", &Activity::city},
        Field{"starts", &Activity::starts},
        Field{"ends", &Activity::ends},
        Field{"host_agency", &Activity::hostAgency},
        Field{"lead", &Activity::lead},
        Field{"budget_line", &Activity::budgetLine},
        Field{"budget", &Activity::budget},
        Field{"committed", &Activity::committed},
        Field{"spent", &Activity::spent},
        Field{"status", &Activity::status},
        Field{"participants_planned", &Activity::participantsPlanned},
        Field{"unique_persons", &Activity::uniquePersons, FieldRule::mayBeUnknown},
        Field{"output", &Activity::output},
    };
    static constexpr std::array uniques{UniqueRule{{"plan", "code"}}};
};

template <>
struct RecordOf<ActivityCountry> : RecordDefaults {
    static constexpr std::string_view kind = "activity_country";
    static constexpr std::string_view plural = "activity_countries";
    static constexpr std::tuple fields{
        Field{"id", &ActivityCountry::id},
        Field{"activity", &ActivityCountry::activity, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"country", &ActivityCountry::country, FieldRule::required},
        Field{"budget", &ActivityCountry::budget},
        Field{"committed", &ActivityCountry::committed},
        Field{"spent", &ActivityCountry::spent},
    };
    static constexpr std::array uniques{UniqueRule{{"activity", "country"}}};
};

template <>
struct RecordOf<ActivityPartner> : RecordDefaults {
    static constexpr std::string_view kind = "activity_partner";
    static constexpr std::string_view plural = "activity_partners";
    static constexpr std::tuple fields{
        Field{"id", &ActivityPartner::id},
        Field{"activity", &ActivityPartner::activity, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"agency", &ActivityPartner::agency, FieldRule::required},
    };
    static constexpr std::array uniques{UniqueRule{{"activity", "agency"}}};
};

template <>
struct RecordOf<ActivityAttendance> : RecordDefaults {
    static constexpr std::string_view kind = "activity_attendance";
    static constexpr std::string_view plural = "activity_attendances";
    static constexpr std::tuple fields{
        Field{"id", &ActivityAttendance::id},
        Field{"activity", &ActivityAttendance::activity, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"country", &ActivityAttendance::country},
        Field{"women", &ActivityAttendance::women},
        Field{"men", &ActivityAttendance::men},
        Field{"unrecorded", &ActivityAttendance::unrecorded},
    };
    static constexpr std::array uniques{UniqueRule{{"activity", "country"}}};
};

template <>
struct RecordOf<ActivityPriority> : RecordDefaults {
    static constexpr std::string_view kind = "activity_priority";
    static constexpr std::string_view plural = "activity_priorities";
    static constexpr std::tuple fields{
        Field{"id", &ActivityPriority::id},
        Field{"activity", &ActivityPriority::activity, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"priority", &ActivityPriority::priority, FieldRule::required},
    };
    static constexpr std::array uniques{UniqueRule{{"activity", "priority"}}};
};
