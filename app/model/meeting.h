#pragma once

#include "enumwords.h"
#include "id.h"
#include "localtext.h"
#include "orderkey.h"

#include <QDate>
#include <QStringList>
#include <QTime>

struct Agency;
struct Country;
struct Person;

enum class BodyLevel { regional, national };
template <>
inline constexpr std::array<std::string_view, 2> enumWords<BodyLevel>{"regional", "national"};

enum class ChairRule { fixed, rotating, host };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<ChairRule>{"fixed", "rotating", "host"};

enum class DecisionRule { consensus, majority };
template <>
inline constexpr std::array<std::string_view, 2> enumWords<DecisionRule>{"consensus", "majority"};

enum class QuorumRule { none, all, twoThirds, number };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<QuorumRule>{"none", "all", "two_thirds", "number"};

enum class Signatories { chairAndSecretary, coChairs, heads };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<Signatories>{"chair_and_secretary", "co_chairs", "heads"};

enum class MinutesStyle { mirror, heardSpokeResolved };
template <>
inline constexpr std::array<std::string_view, 2> enumWords<MinutesStyle>{"mirror", "heard_spoke_resolved"};

/// What meets: the steering group and the groups below it.
struct Body {
    Id<Body> id;
    LocalText name;
    QString nameGenitive; ///< Russian
    LocalText shortName;
    BodyLevel level = BodyLevel::regional;
    Id<Country> country; ///< of a national body
    Id<Body> parent;
    ChairRule chairRule = ChairRule::host;
    DecisionRule decisionRule = DecisionRule::consensus;
    QuorumRule quorumRule = QuorumRule::none;
    int quorumNumber = 0; ///< delegations, for QuorumRule::number
    Signatories signatories = Signatories::chairAndSecretary;
    int convocationNotice = 0; ///< days before the meeting
    int papersNotice = 0;      ///< days before the meeting
    int commentsNotice = 0;    ///< days after circulation of the minutes
    MinutesStyle minutesStyle = MinutesStyle::mirror;

    bool operator==(const Body &) const = default;
};

enum class MeetingStage { planned, dateAgreed, convened, open, closed, concluded, postponed, cancelled };
template <>
inline constexpr std::array<std::string_view, 8> enumWords<MeetingStage>{
    "planned", "date_agreed", "convened", "open", "closed", "concluded", "postponed", "cancelled"};

enum class MeetingFormat { inPerson, hybrid, online };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<MeetingFormat>{"in_person", "hybrid", "online"};

enum class Interpretation { none, consecutive, simultaneous };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<Interpretation>{"none", "consecutive", "simultaneous"};

enum class AgendaStage { draft, cleared, provisional, adopted };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<AgendaStage>{"draft", "cleared", "provisional", "adopted"};

struct Meeting {
    Id<Meeting> id;
    QString code; ///< readable and unique in the file: RSG2
    Id<Body> body;
    int number = 0; ///< ordinal of the body's meetings
    LocalText title;
    QString titleGenitive; ///< Russian
    MeetingStage stage = MeetingStage::planned;
    MeetingFormat format = MeetingFormat::inPerson;
    Id<Country> country;
    LocalText city;
    QString cityPrepositional; ///< Russian, with its preposition: «в Бишкеке»
    LocalText venue;
    QString timeZone;      ///< IANA name
    QStringList languages; ///< empty = the programme's
    Interpretation interpretation = Interpretation::none;
    QTime interpretationUntil;
    Id<Agency> hostAgency;
    Id<Person> chair;
    Id<Person> coChair;
    Id<Person> secretary;
    AgendaStage agendaStage = AgendaStage::draft;
    QDate agendaClearedOn;
    QString agendaSymbol; ///< RSG2/1

    bool operator==(const Meeting &) const = default;
};

/// A day of a meeting; several days are ordered by date.
struct Day {
    Id<Day> id;
    Id<Meeting> meeting;
    QDate date;
    QTime opens;
    QTime closes;

    bool operator==(const Day &) const = default;
};
