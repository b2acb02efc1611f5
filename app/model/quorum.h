#pragma once

#include "attendance.h"
#include "meeting.h"

#include <span>
#include <vector>

/// A moment of a meeting: a half-day, or a time within it.
struct Moment {
    Id<Day> day;
    HalfDay half = HalfDay::morning;
    QTime time; ///< invalid = any time of the half-day
};

/// Whether enough delegations with a vote are there. Delegations are counted, never people.
struct Quorum {
    int withVote = 0;
    int present = 0;  ///< of these, with someone present
    int required = 0; ///< 0 where the body has no rule

    bool isReached() const { return present >= required; }
    bool operator==(const Quorum &) const = default;
};

/// Counts by the body's rule: all, two thirds (rounded up), a number, or none. A delegation is present while one of its
/// participants is; attendance without times holds for all of its half-day, and ends with the minute before `to`.
[[nodiscard]] Quorum quorumAt(const Moment &moment, const Body &body, std::span<const Delegation> delegations,
                              std::span<const Participant> participants, std::span<const Attendance> attendances);

/// The delegations, with a vote or not, that have someone present.
[[nodiscard]] std::vector<Id<Delegation>> delegationsPresentAt(const Moment &moment,
                                                               std::span<const Delegation> delegations,
                                                               std::span<const Participant> participants,
                                                               std::span<const Attendance> attendances);
