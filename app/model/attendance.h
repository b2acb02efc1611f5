#pragma once

#include "enumwords.h"
#include "id.h"
#include "localtext.h"
#include "orderkey.h"

#include <QDate>
#include <QTime>

struct Agency;
struct Country;
struct Day;
struct Meeting;
struct Person;

/// In protocol order.
enum class Capacity { member, donor, partner, invited, observer, secretariat };
template <>
inline constexpr std::array<std::string_view, 6> enumWords<Capacity>{"member",  "donor",    "partner",
                                                                     "invited", "observer", "secretariat"};

/// Who takes part as one: exactly one of country and organisation.
struct Delegation {
    Id<Delegation> id;
    Id<Meeting> meeting;
    Id<Country> country;
    Id<Agency> organisation;
    Capacity capacity = Capacity::member;
    bool hasVote = false;
    OrderKey order; ///< set by hand; empty = by rule

    bool operator==(const Delegation &) const = default;
};

enum class Channel { noteVerbale, letter, email };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<Channel>{"note_verbale", "letter", "email"};

enum class Reply { none, accepted, declined };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<Reply>{"none", "accepted", "declined"};

struct Invitation {
    Id<Invitation> id;
    Id<Delegation> delegation;
    Id<Agency> agency;
    LocalText addressee;
    Channel channel = Channel::letter;
    QString ourNumber;
    QDate ourDate;
    int seats = 0;
    QDate replyBy;
    Reply reply = Reply::none;
    QString theirNumber;
    QDate theirDate;

    bool operator==(const Invitation &) const = default;
};

enum class ParticipantRole { head, alternate, member, adviser, interpreter, secretariat, speaker };
template <>
inline constexpr std::array<std::string_view, 7> enumWords<ParticipantRole>{
    "head", "alternate", "member", "adviser", "interpreter", "secretariat", "speaker"};

enum class ParticipantStatus { nominated, confirmed, cancelled, replaced, unregistered };
template <>
inline constexpr std::array<std::string_view, 5> enumWords<ParticipantStatus>{"nominated", "confirmed", "cancelled",
                                                                              "replaced", "unregistered"};

/// A person at a meeting. The "as then" texts are taken from the person when the meeting closes; until then they are
/// empty.
struct Participant {
    Id<Participant> id;
    Id<Delegation> delegation;
    Id<Invitation> invitation;
    Id<Person> person;
    ParticipantRole role = ParticipantRole::member;
    ParticipantStatus status = ParticipantStatus::nominated;
    Id<Participant> replacedBy;
    bool remote = false;
    LocalText nameThen;
    LocalText rankThen;
    LocalText positionThen;
    LocalText agencyThen;
    OrderKey order;      ///< set by hand; empty = by rule
    int badgeNumber = 0; ///< 0 = none given

    bool operator==(const Participant &) const = default;
};

enum class HalfDay { morning, afternoon };
template <>
inline constexpr std::array<std::string_view, 2> enumWords<HalfDay>{"morning", "afternoon"};

/// That a participant was in the room in a half-day; without times, for all of it.
struct Attendance {
    Id<Attendance> id;
    Id<Participant> participant;
    Id<Day> day;
    HalfDay half = HalfDay::morning;
    QTime from;
    QTime to;

    bool operator==(const Attendance &) const = default;
};
