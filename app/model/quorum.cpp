#include "quorum.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

bool isThere(const Attendance &attendance, const Moment &moment) {
    if (attendance.day != moment.day || attendance.half != moment.half)
        return false;
    if (!moment.time.isValid())
        return true;
    const bool come = !attendance.from.isValid() || attendance.from <= moment.time;
    const bool left = attendance.to.isValid() && attendance.to <= moment.time;
    return come && !left;
}

int requiredOf(const Body &body, int withVote) {
    switch (body.quorumRule) {
    case QuorumRule::all:
        return withVote;
    case QuorumRule::twoThirds:
        return (2 * withVote + 2) / 3;
    case QuorumRule::number:
        return std::max(body.quorumNumber, 0);
    case QuorumRule::none:
        break;
    }
    return 0;
}

} // namespace

Quorum quorumAt(const Moment &moment, const Body &body, std::span<const Delegation> delegations,
                std::span<const Participant> participants, std::span<const Attendance> attendances) {
    const std::vector<Id<Delegation>> present = delegationsPresentAt(moment, delegations, participants, attendances);
    const QSet<Id<Delegation>> there(present.begin(), present.end());
    Quorum quorum;
    for (const Delegation &delegation : delegations) {
        if (!delegation.hasVote)
            continue;
        ++quorum.withVote;
        quorum.present += there.contains(delegation.id) ? 1 : 0;
    }
    quorum.required = requiredOf(body, quorum.withVote);
    return quorum;
}

std::vector<Id<Delegation>> delegationsPresentAt(const Moment &moment, std::span<const Delegation> delegations,
                                                 std::span<const Participant> participants,
                                                 std::span<const Attendance> attendances) {
    QSet<Id<Participant>> people;
    for (const Attendance &attendance : attendances) {
        if (isThere(attendance, moment))
            people.insert(attendance.participant);
    }
    QSet<Id<Delegation>> represented;
    for (const Participant &participant : participants) {
        if (people.contains(participant.id))
            represented.insert(participant.delegation);
    }
    std::vector<Id<Delegation>> present;
    for (const Delegation &delegation : delegations) {
        if (represented.contains(delegation.id))
            present.push_back(delegation.id);
    }
    return present;
}
