#pragma once

#include "field.h"
#include "meeting.h"

#include <tuple>

template <>
struct RecordOf<Body> : RecordDefaults {
    static constexpr std::string_view kind = "body";
    static constexpr std::string_view plural = "bodies";
    static constexpr std::tuple fields{
        Field{"id", &Body::id},
        Field{"name", &Body::name, FieldRule::required | FieldRule::naming},
        Field{"name_genitive", &Body::nameGenitive, FieldRule::otherName},
        Field{"short_name", &Body::shortName, FieldRule::otherName},
        Field{"level", &Body::level},
        Field{"country", &Body::country},
        Field{"parent", &Body::parent},
        Field{"chair_rule", &Body::chairRule},
        Field{"decision_rule", &Body::decisionRule},
        Field{"quorum_rule", &Body::quorumRule},
        Field{"quorum_number", &Body::quorumNumber},
        Field{"signatories", &Body::signatories},
        Field{"convocation_notice", &Body::convocationNotice},
        Field{"papers_notice", &Body::papersNotice},
        Field{"comments_notice", &Body::commentsNotice},
        Field{"minutes_style", &Body::minutesStyle},
    };
};

template <>
struct RecordOf<Meeting> : RecordDefaults {
    static constexpr std::string_view kind = "meeting";
    static constexpr std::string_view plural = "meetings";
    static constexpr std::tuple fields{
        Field{"id", &Meeting::id},
        Field{"code", &Meeting::code, FieldRule::required | FieldRule::naming},
        Field{"body", &Meeting::body, FieldRule::required},
        Field{"number", &Meeting::number},
        Field{"title", &Meeting::title, FieldRule::naming},
        Field{"title_genitive", &Meeting::titleGenitive, FieldRule::otherName},
        Field{"stage", &Meeting::stage},
        Field{"format", &Meeting::format},
        Field{"country", &Meeting::country},
        Field{"city", &Meeting::city},
        Field{"city_prepositional", &Meeting::cityPrepositional},
        Field{"venue", &Meeting::venue},
        Field{"time_zone", &Meeting::timeZone, FieldRule::notSearched},
        Field{"languages", &Meeting::languages, FieldRule::language},
        Field{"interpretation", &Meeting::interpretation},
        Field{"interpretation_until", &Meeting::interpretationUntil},
        Field{"host_agency", &Meeting::hostAgency},
        Field{"chair", &Meeting::chair},
        Field{"co_chair", &Meeting::coChair},
        Field{"secretary", &Meeting::secretary},
        Field{"agenda_stage", &Meeting::agendaStage},
        Field{"agenda_cleared_on", &Meeting::agendaClearedOn},
        Field{"agenda_symbol", &Meeting::agendaSymbol, FieldRule::otherName},
    };
    static constexpr std::array uniques{UniqueRule{{"code"}}};
};

template <>
struct RecordOf<Day> : RecordDefaults {
    static constexpr std::string_view kind = "day";
    static constexpr std::string_view plural = "days";
    static constexpr std::tuple fields{
        Field{"id", &Day::id},
        Field{"meeting", &Day::meeting, FieldRule::required | FieldRule::owned},
        Field{"date", &Day::date, FieldRule::required | FieldRule::naming},
        Field{"opens", &Day::opens},
        Field{"closes", &Day::closes},
    };
    static constexpr std::array uniques{UniqueRule{{"meeting", "date"}}};
};
