#pragma once

#include "agenda.h"
#include "attendance.h"
#include "meeting.h"
#include "minutes.h"

#include <span>
#include <vector>

/// What the next meeting of a body may take over from its last one. Values only: whoever writes them gives them ids and
/// turns references to the new records.

enum class CarriedKind { delegation, participant, item, paper };

/// Where a carried thing comes from, and why it is offered.
enum class CarryReason {
    tookPart,      ///< a delegation or person of the last meeting
    addedOnTheDay, ///< a person who came without being nominated; not offered by default
    gaveWay,       ///< cancelled or replaced; not offered by default
    standing,      ///< an item of every meeting
    openActions,   ///< the item of matters arising
    deferred,      ///< an item whose decision was put off
    noConsensus,   ///< an item whose decision failed; not offered by default
    notDistributed ///< a paper that never went out; offered where its item is
};

struct CarriedThing {
    CarriedKind kind = CarriedKind::delegation;
    CarryReason reason = CarryReason::tookPart;
    QUuid origin; ///< the record of the last meeting; null = matters arising that had no item there
    QUuid within; ///< a person's delegation, a paper's item, an item's parent
    bool offered = true;

    bool operator==(const CarriedThing &) const = default;
};

/// The records of the last meeting, each kind in the order in which it is shown; actions of all meetings of the body.
struct LastMeetingRecords {
    std::span<const Delegation> delegations;
    std::span<const Participant> participants;
    std::span<const AgendaItem> items;
    std::span<const MeetingPaper> papers;
    std::span<const Decision> decisions;
    std::span<const Action> actions;
};

/// Delegations each with its people behind it, then items in their order, each with its papers, then matters arising
/// where open actions ask for an item that the last agenda did not have. Each thing once.
[[nodiscard]] std::vector<CarriedThing> carriedThings(const LastMeetingRecords &records);

/// The head of the next meeting: number, code (one that no other meeting has) and titles count on; body, format,
/// languages, interpretation and secretary stay; place, host and dates are open. The chair stays where the body's rule
/// says so; under the host's rule nobody is known yet, under a rotating one the co-chair neither.
[[nodiscard]] Meeting proposedMeeting(const Meeting &last, const Body &body, std::span<const Meeting> all);

/// The last meeting's records as those of the next, without ids.
[[nodiscard]] Delegation carriedDelegation(Delegation last, Id<Meeting> next);
/// To be nominated anew.
[[nodiscard]] Participant carriedParticipant(Participant last, Id<Delegation> next);
/// At the top of the first day, to be put below its parent where that is carried too; notes for the chair stay behind,
/// and the fixed start of what was put off.
[[nodiscard]] AgendaItem carriedItem(AgendaItem last, CarryReason reason, Id<Meeting> next);
/// With a symbol of its own to be given.
[[nodiscard]] MeetingPaper carriedPaper(MeetingPaper last, Id<Meeting> next, Id<AgendaItem> item);
