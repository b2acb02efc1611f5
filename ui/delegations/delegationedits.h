#pragma once

#include "delegationsdata.h"

#include <functional>

class Edit;
struct Label;

/// What the page does to delegations, invitations and who takes part: each function is one step of undo. What cannot be
/// done is said in words on the page; false then, and nothing was changed.
class DelegationEdits {
public:
    using Places = std::vector<DelegationPlace>;

    explicit DelegationEdits(Workspace &workspace) : m_workspace(workspace) {}

    /// Adds delegations of countries and organisations, with a vote for the countries; with invitations, each of their
    /// agencies is invited as well.
    std::vector<Id<Delegation>> addDelegations(const std::vector<Id<Country>> &countries,
                                               const std::vector<Id<Agency>> &organisations, bool invite);
    /// Invites agencies that have no invitation; of a delegation all of these. Dated today, answered by the day that
    /// the meeting's last invitation has. Gives the first one.
    Id<Invitation> invite(const Places &places);
    /// Invites a certain agency to come with a delegation.
    Id<Invitation> inviteAgency(Id<Delegation> delegation, Id<Agency> agency);
    bool reply(const Places &places, Reply reply);
    bool setCapacity(const Places &places, Capacity capacity);

    /// A delegation has one head: who was it becomes a member.
    bool setRole(const Places &places, ParticipantRole role);
    /// Who takes part again and was replaced is so no longer.
    bool setStatus(const Places &places, ParticipantStatus status);
    /// With what belongs to them. People of an invitation stay in their delegation.
    bool remove(const Places &places);

    bool setPresent(const std::vector<Id<Participant>> &participants, const HalfDayPlace &half, bool present);

    /// Shared with the other edits of the page.
    bool edit(const Label &label, const std::function<void(Edit &)> &change);
    bool refuse(const QString &why);
    static Label label(const char *words, const QStringList &arguments = {});
    QString nameOf(const DelegationPlace &place) const;

private:
    Invitation newInvitation(const DelegationsData &data, Id<Delegation> delegation, Id<Agency> agency) const;
    std::vector<Participant> people(const Places &places) const;

    Workspace &m_workspace;
};
