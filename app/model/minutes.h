#pragma once

#include "enumwords.h"
#include "fileref.h"
#include "id.h"
#include "localtext.h"
#include "orderkey.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

struct Activity;
struct AgendaItem;
struct Agency;
struct Country;
struct Delegation;
struct Meeting;
struct Participant;
struct Person;

/// What was taken down under an agenda item; an item has at most one.
struct ItemRecord {
    Id<ItemRecord> id;
    Id<AgendaItem> item;
    QTime actualStart;
    QTime actualEnd;

    bool operator==(const ItemRecord &) const = default;
};

enum class ParagraphKind { summary, intervention, conclusion };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<ParagraphKind>{"summary", "intervention", "conclusion"};

/// A numbered paragraph of the minutes; the number follows from the order of items and paragraphs, in every language.
struct MinutesParagraph {
    Id<MinutesParagraph> id;
    Id<ItemRecord> record;
    OrderKey order;
    ParagraphKind kind = ParagraphKind::summary;
    /// Markdown subset: paragraphs, lists, bold, italic. Whole sentences that name who spoke ("The delegation of
    /// **Kazakhstan** …"); ParagraphSpeaker says it for registers, and is not printed in front.
    LocalText text;

    bool operator==(const MinutesParagraph &) const = default;
};

/// Who spoke in an intervention: exactly one of delegation and participant.
struct ParagraphSpeaker {
    Id<ParagraphSpeaker> id;
    Id<MinutesParagraph> paragraph;
    OrderKey order;
    Id<Delegation> delegation;
    Id<Participant> participant;

    bool operator==(const ParagraphSpeaker &) const = default;
};

enum class OperativeVerb { takesNote, endorses, approves, agrees, recommends, requests };
template <>
inline constexpr std::array<std::string_view, 6> enumWords<OperativeVerb>{"takes_note", "endorses",   "approves",
                                                                          "agrees",     "recommends", "requests"};

enum class Outcome { none, adopted, adoptedWithChanges, deferred, noConsensus, rejected };
template <>
inline constexpr std::array<std::string_view, 6> enumWords<Outcome>{"none",     "adopted",      "adopted_with_changes",
                                                                    "deferred", "no_consensus", "rejected"};

struct Decision {
    Id<Decision> id;
    Id<Meeting> meeting;
    Id<AgendaItem> item; ///< null = by written procedure
    OrderKey order;
    QString number; ///< permanent: RSG2/D4; given by the store, never twice
    OperativeVerb verb = OperativeVerb::endorses;
    /// What follows the verb, which the paper prints in bold. English, after "The Steering Group …": takes note of |
    /// endorses | approves | agrees (text begins "to …" or "that …") | recommends ("that …") | requests ("the
    /// secretariat to …"). Russian, an infinitive: Принять к сведению | Одобрить | Утвердить | Согласиться («с …») |
    /// Рекомендовать (кому) | Просить (кого: states are asked, never ordered, so not «Поручить»). Ends with a full
    /// stop.
    LocalText text;
    Outcome outcome = Outcome::none;
    LocalText reservations;
    int quorumPresent = -1; ///< delegations with a vote present at that moment; -1 = not recorded
    int quorumRequired = -1;
    int votesFor = -1; ///< -1 = no vote was taken
    int votesAgainst = -1;
    int abstentions = -1;

    bool operator==(const Decision &) const = default;
};

/// Exactly one of activity and decision is where it comes from.
struct Recommendation {
    Id<Recommendation> id;
    Id<Activity> activity;
    Id<Decision> decision;
    LocalText text;

    bool operator==(const Recommendation &) const = default;
};

struct RecommendationAddressee {
    Id<RecommendationAddressee> id;
    Id<Recommendation> recommendation;
    Id<Agency> agency;

    bool operator==(const RecommendationAddressee &) const = default;
};

enum class Uptake { underConsideration, underWay, adopted, notAccepted, notApplicable };
template <>
inline constexpr std::array<std::string_view, 5> enumWords<Uptake>{"under_consideration", "under_way", "adopted",
                                                                   "not_accepted", "not_applicable"};

/// What a country made of a recommendation.
struct RecommendationStatus {
    Id<RecommendationStatus> id;
    Id<Recommendation> recommendation;
    Id<Country> country;
    Uptake uptake = Uptake::underConsideration;
    QDate date;
    LocalText evidence;

    bool operator==(const RecommendationStatus &) const = default;
};

enum class ActionStatus { open, inProgress, done, dropped };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<ActionStatus>{"open", "in_progress", "done", "dropped"};

/// Something to be done by somebody by a date. Never copied: later meetings show the same record.
struct Action {
    Id<Action> id;
    Id<Meeting> meeting;
    QString number; ///< permanent: RSG2/A7; given by the store, never twice
    LocalText text;
    Id<Decision> decision; ///< origin, or
    Id<AgendaItem> item;   ///< origin
    Id<Person> responsiblePerson;
    QDate originalDue;
    QDate due; ///< the current one; later than the original = postponed
    ActionStatus status = ActionStatus::open;
    LocalText closingNote;

    bool operator==(const Action &) const = default;
};

struct ActionAgency {
    Id<ActionAgency> id;
    Id<Action> action;
    OrderKey order;
    Id<Agency> agency;

    bool operator==(const ActionAgency &) const = default;
};

struct ActionCountry {
    Id<ActionCountry> id;
    Id<Action> action;
    Id<Country> country;

    bool operator==(const ActionCountry &) const = default;
};

/// A dated word on how an action stands.
struct ActionEntry {
    Id<ActionEntry> id;
    Id<Action> action;
    QDate date;
    ActionStatus status = ActionStatus::open;
    LocalText text;

    bool operator==(const ActionEntry &) const = default;
};

enum class MinutesStage { draft, circulated, adopted, signedOff };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<MinutesStage>{"draft", "circulated", "adopted", "signed"};

enum class Adoption { none, atMeeting, inWriting, bySilence };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<Adoption>{"none", "at_meeting", "in_writing", "by_silence"};

/// Where the minutes of a meeting stand; a meeting has at most one.
struct Minutes {
    Id<Minutes> id;
    Id<Meeting> meeting;
    MinutesStage stage = MinutesStage::draft;
    int version = 1;
    QDate circulatedOn;
    LocalText circulatedTo;
    QDateTime commentDeadline; ///< an instant (UTC), shown in the zone below
    QString commentTimeZone;   ///< IANA name
    Adoption adoption = Adoption::none;
    Id<Meeting> adoptedAt;
    QDate adoptedOn;
    bool withCorrections = false;
    FileRef signedScan;

    bool operator==(const Minutes &) const = default;
};

enum class SilenceAnswer { silent, noObjection, comments, objection };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<SilenceAnswer>{"silent", "no_objection", "comments",
                                                                          "objection"};

/// A delegation's answer in the silence procedure.
struct MinutesAnswer {
    Id<MinutesAnswer> id;
    Id<Minutes> minutes;
    Id<Delegation> delegation;
    SilenceAnswer answer = SilenceAnswer::silent;
    QDate date;

    bool operator==(const MinutesAnswer &) const = default;
};

/// An amendment to adopted minutes.
struct Corrigendum {
    Id<Corrigendum> id;
    Id<Minutes> minutes;
    int number = 0;
    QDate date;
    LocalText text;

    bool operator==(const Corrigendum &) const = default;
};

enum class CommentAnswer { none, accepted, rejected };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<CommentAnswer>{"none", "accepted", "rejected"};

/// A remark on any record; the only thing that refers by kind and id.
struct Comment {
    Id<Comment> id;
    QString onKind;
    QString onId;
    int version = 0;
    int paragraph = 0;
    Id<Delegation> delegation;
    QString author;
    QString text;
    QString proposedText;
    CommentAnswer answer = CommentAnswer::none;
    QString reason;

    bool operator==(const Comment &) const = default;
};

/// A paper as it went out: immutable, made only by publishing.
struct Published {
    Id<Published> id;
    QString document; ///< "agenda", "minutes" …
    Id<Meeting> meeting;
    int version = 1;
    QString language;
    QDateTime when; ///< UTC
    QString toWhom;
    FileRef pdf;
    QString dossier; ///< JSON of the values it was made from

    bool operator==(const Published &) const = default;
};
