#pragma once

#include "attendance.h"
#include "field.h"

#include <tuple>

template <>
struct RecordOf<Delegation> : RecordDefaults {
    static constexpr std::string_view kind = "delegation";
    static constexpr std::string_view plural = "delegations";
    static constexpr std::tuple fields{
        Field{"id", &Delegation::id},
        Field{"meeting", &Delegation::meeting, FieldRule::required | FieldRule::owned},
        Field{"country", &Delegation::country, FieldRule::naming},
        Field{"organisation", &Delegation::organisation, FieldRule::naming},
        Field{"capacity", &Delegation::capacity},
        Field{"has_vote", &Delegation::hasVote},
        Field{"order", &Delegation::order, FieldRule::byHand},
    };
    static constexpr std::array counts{CountRule{{"country", "organisation"}}};
    static constexpr std::array uniques{UniqueRule{{"meeting", "country"}}, UniqueRule{{"meeting", "organisation"}}};
};

template <>
struct RecordOf<Invitation> : RecordDefaults {
    static constexpr std::string_view kind = "invitation";
    static constexpr std::string_view plural = "invitations";
    static constexpr std::tuple fields{
        Field{"id", &Invitation::id},
        Field{"delegation", &Invitation::delegation, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"agency", &Invitation::agency, FieldRule::naming},
        Field{"addressee", &Invitation::addressee},
        Field{"channel", &Invitation::channel},
        Field{"our_number", &Invitation::ourNumber, FieldRule::otherName},
        Field{"our_date", &Invitation::ourDate},
        Field{"seats", &Invitation::seats},
        Field{"reply_by", &Invitation::replyBy},
        Field{"reply", &Invitation::reply},
        Field{"their_number", &Invitation::theirNumber, FieldRule::otherName},
        Field{"their_date", &Invitation::theirDate},
    };
};

template <>
struct RecordOf<Participant> : RecordDefaults {
    static constexpr std::string_view kind = "participant";
    static constexpr std::string_view plural = "participants";
    static constexpr std::tuple fields{
        Field{"id", &Participant::id},
        Field{"delegation", &Participant::delegation, FieldRule::required | FieldRule::owned},
        Field{"invitation", &Participant::invitation, FieldRule::sameMeeting},
        Field{"person", &Participant::person, FieldRule::required | FieldRule::naming},
        Field{"role", &Participant::role},
        Field{"status", &Participant::status},
        Field{"replaced_by", &Participant::replacedBy, FieldRule::sameMeeting},
        Field{"remote", &Participant::remote},
        Field{"name_then", &Participant::nameThen, FieldRule::otherName},
        Field{"rank_then", &Participant::rankThen},
        Field{"position_then", &Participant::positionThen},
        Field{"agency_then", &Participant::agencyThen},
        Field{"order", &Participant::order, FieldRule::byHand},
        Field{"badge_number", &Participant::badgeNumber},
    };
    static constexpr std::array uniques{UniqueRule{{"delegation", "person"}}};
};

template <>
struct RecordOf<Attendance> : RecordDefaults {
    static constexpr std::string_view kind = "attendance";
    static constexpr std::string_view plural = "attendances";
    static constexpr std::tuple fields{
        Field{"id", &Attendance::id},
        Field{"participant", &Attendance::participant, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"day", &Attendance::day, FieldRule::required | FieldRule::sameMeeting},
        Field{"half", &Attendance::half},
        Field{"from", &Attendance::from},
        Field{"to", &Attendance::to},
    };
};
