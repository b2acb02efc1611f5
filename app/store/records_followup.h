#pragma once

#include "field.h"
#include "minutes.h"

#include <tuple>

template <>
struct RecordOf<Decision> : RecordDefaults {
    static constexpr std::string_view kind = "decision";
    static constexpr std::string_view plural = "decisions";
    static constexpr std::tuple fields{
        Field{"id", &Decision::id},
        Field{"meeting", &Decision::meeting, FieldRule::required | FieldRule::owned},
        Field{"item", &Decision::item, FieldRule::sameMeeting},
        Field{"order", &Decision::order},
        Field{"number", &Decision::number, FieldRule::permanent | FieldRule::naming},
        Field{"verb", &Decision::verb},
        Field{"text", &Decision::text, FieldRule::required | FieldRule::naming | FieldRule::marked},
        Field{"outcome", &Decision::outcome},
        Field{"reservations", &Decision::reservations},
        Field{"quorum_present", &Decision::quorumPresent, FieldRule::mayBeUnknown},
        Field{"quorum_required", &Decision::quorumRequired, FieldRule::mayBeUnknown},
        Field{"votes_for", &Decision::votesFor, FieldRule::mayBeUnknown},
        Field{"votes_against", &Decision::votesAgainst, FieldRule::mayBeUnknown},
        Field{"abstentions", &Decision::abstentions, FieldRule::mayBeUnknown},
    };
    static constexpr std::array uniques{UniqueRule{{"number"}}};
    static constexpr std::array<std::string_view, 1> siblings{"meeting"};
};

template <>
struct RecordOf<Recommendation> : RecordDefaults {
    static constexpr std::string_view kind = "recommendation";
    static constexpr std::string_view plural = "recommendations";
    static constexpr std::tuple fields{
        Field{"id", &Recommendation::id},
        Field{"activity", &Recommendation::activity},
        Field{"decision", &Recommendation::decision},
        Field{"text", &Recommendation::text, FieldRule::required | FieldRule::naming},
    };
    static constexpr std::array counts{CountRule{{"activity", "decision"}}};
};

template <>
struct RecordOf<RecommendationAddressee> : RecordDefaults {
    static constexpr std::string_view kind = "recommendation_addressee";
    static constexpr std::string_view plural = "recommendation_addressees";
    static constexpr std::tuple fields{
        Field{"id", &RecommendationAddressee::id},
        Field{"recommendation", &RecommendationAddressee::recommendation,
              FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"agency", &RecommendationAddressee::agency, FieldRule::required},
    };
    static constexpr std::array uniques{UniqueRule{{"recommendation", "agency"}}};
};

template <>
struct RecordOf<RecommendationStatus> : RecordDefaults {
    static constexpr std::string_view kind = "recommendation_status";
    static constexpr std::string_view plural = "recommendation_statuses";
    static constexpr std::tuple fields{
        Field{"id", &RecommendationStatus::id},
        Field{"recommendation", &RecommendationStatus::recommendation,
              FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"country", &RecommendationStatus::country, FieldRule::required},
        Field{"uptake", &RecommendationStatus::uptake},
        Field{"date", &RecommendationStatus::date},
        Field{"evidence", &RecommendationStatus::evidence},
    };
    static constexpr std::array uniques{UniqueRule{{"recommendation", "country"}}};
};

template <>
struct RecordOf<Action> : RecordDefaults {
    static constexpr std::string_view kind = "action";
    static constexpr std::string_view plural = "actions";
    static constexpr std::tuple fields{
        Field{"id", &Action::id},
        Field{"meeting", &Action::meeting, FieldRule::required | FieldRule::owned},
        Field{"number", &Action::number, FieldRule::permanent | FieldRule::naming},
        Field{"text", &Action::text, FieldRule::required | FieldRule::naming},
        Field{"decision", &Action::decision},
        Field{"item", &Action::item, FieldRule::sameMeeting},
        Field{"responsible_person", &Action::responsiblePerson},
        Field{"original_due", &Action::originalDue},
        Field{"due", &Action::due},
        Field{"status", &Action::status},
        Field{"closing_note", &Action::closingNote},
    };
    static constexpr std::array counts{CountRule{{"decision", "item"}, 0, 1}};
    static constexpr std::array uniques{UniqueRule{{"number"}}};
};

template <>
struct RecordOf<ActionAgency> : RecordDefaults {
    static constexpr std::string_view kind = "action_agency";
    static constexpr std::string_view plural = "action_agencies";
    static constexpr std::tuple fields{
        Field{"id", &ActionAgency::id},
        Field{"action", &ActionAgency::action, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"order", &ActionAgency::order},
        Field{"agency", &ActionAgency::agency, FieldRule::required},
    };
    static constexpr std::array uniques{UniqueRule{{"action", "agency"}}};
    static constexpr std::array<std::string_view, 1> siblings{"action"};
};

template <>
struct RecordOf<ActionCountry> : RecordDefaults {
    static constexpr std::string_view kind = "action_country";
    static constexpr std::string_view plural = "action_countries";
    static constexpr std::tuple fields{
        Field{"id", &ActionCountry::id},
        Field{"action", &ActionCountry::action, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"country", &ActionCountry::country, FieldRule::required},
    };
    static constexpr std::array uniques{UniqueRule{{"action", "country"}}};
};

template <>
struct RecordOf<ActionEntry> : RecordDefaults {
    static constexpr std::string_view kind = "action_entry";
    static constexpr std::string_view plural = "action_entries";
    static constexpr std::tuple fields{
        Field{"id", &ActionEntry::id},
        Field{"action", &ActionEntry::action, FieldRule::required | FieldRule::owned},
        Field{"date", &ActionEntry::date, FieldRule::required},
        Field{"status", &ActionEntry::status},
        Field{"text", &ActionEntry::text, FieldRule::naming},
    };
};
