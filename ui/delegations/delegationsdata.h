#pragma once

#include "delegationmatrix.h"
#include "meeting.h"
#include "programme.h"
#include "quorum.h"

#include <QHash>
#include <QSet>

#include <optional>

class Workspace;

/// What a row stands for, and whereto it belongs: the last of these that is given.
struct DelegationPlace {
    Id<Delegation> delegation = {};
    Id<Agency> agency = {};         ///< invited, or that could be
    Id<Invitation> invitation = {}; ///< null where it is not invited
    Id<Participant> participant = {};

    bool isNull() const { return delegation.isNull(); }
    bool isPerson() const { return !participant.isNull(); }
    bool isInvitation() const { return participant.isNull() && !invitation.isNull(); }
    /// An agency that has no invitation.
    bool isUninvited() const { return participant.isNull() && invitation.isNull() && !agency.isNull(); }
    bool isDelegation() const { return participant.isNull() && invitation.isNull() && agency.isNull(); }
};

/// A morning or afternoon of the meeting.
struct HalfDayPlace {
    Id<Day> day;
    HalfDay half = HalfDay::morning;
    QDate date;

    /// "2016-11-29/morning": what a column and a number in the header are called.
    QString name() const;
};

/// Who is to be at the chosen meeting and who was, as it stands, in protocol order. Made anew for every look; it refers
/// to records, and must not outlive the next change.
class DelegationsData {
public:
    /// In protocol order, which takes a while with thousands of people; as stored; or as stored without half-days and who
    /// was there then.
    enum class Extent { ordered, unordered, withoutAttendance };

    /// Of the records that it is made from.
    static QStringList kinds();

    explicit DelegationsData(Workspace &workspace, Extent extent = Extent::ordered);

    const Meeting &meeting() const { return m_meeting; }
    const std::vector<Delegation> &delegations() const { return m_delegations; }
    /// Of all delegations, in the order of these; those cancelled and replaced too.
    const std::vector<Participant> &participants() const { return m_participants; }
    const std::vector<Invitation> &invitations() const { return m_invitations; }
    const std::vector<HalfDayPlace> &halfDays() const { return m_halfDays; }
    DelegationRecords records() const;
    /// The day on which replies are overdue.
    QDate asAt() const { return m_asAt; }

    /// One of a delegation's agencies, with its people in order.
    struct Node {
        DelegationPlace place; ///< only the delegation for people of no agency of its own
        std::vector<const Participant *> people;
    };
    /// Those without an agency of the delegation first, then its agencies in protocol order.
    std::vector<Node> nodes(const Delegation &delegation) const;
    /// Those of a delegation's agencies that have no invitation.
    std::vector<Id<Agency>> agenciesToInvite(const Delegation &delegation) const;
    /// The participants of a delegation.
    std::vector<const Participant *> peopleOf(Id<Delegation> delegation) const;

    /// What a row of the tree with this key is; null for none.
    DelegationPlace place(const QUuid &key) const;
    /// The key of the row of an agency that is not invited.
    static QUuid keyOf(Id<Delegation> delegation, Id<Agency> agency);
    static QUuid keyOf(const DelegationPlace &place);

    const Attendance *attendance(Id<Participant> participant, const HalfDayPlace &half) const;
    /// Those who take part and whose name or position is missing in one of the working languages, as papers will need
    /// them.
    const std::vector<Id<Participant>> &untranslated() const;
    Quorum quorum(const HalfDayPlace &half) const;
    /// Delegations with a vote of whom nobody is there.
    std::vector<Id<Delegation>> missing(const HalfDayPlace &half) const;
    /// Which half-day it is now; the first where the meeting is not today.
    std::size_t halfDayNow(const QDateTime &now) const;

private:
    void loadDelegations(Extent extent);
    void loadPeople(Extent extent);
    void loadHalfDays();
    void loadAgencies();
    std::vector<Node> emptyNodes(const Delegation &delegation) const;

    Workspace &m_workspace;
    Meeting m_meeting;
    QDate m_asAt;
    std::vector<Delegation> m_delegations;
    std::vector<Participant> m_participants;
    std::vector<Invitation> m_invitations;
    std::vector<HalfDayPlace> m_halfDays;
    std::vector<Attendance> m_attendances;
    QHash<Id<Delegation>, std::pair<std::size_t, std::size_t>> m_peopleOf; ///< from, to in m_participants
    QHash<Id<Country>, std::vector<const Agency *>> m_agenciesOf;          ///< those that can be invited
    QMultiHash<Id<Participant>, std::size_t> m_attendanceOf;               ///< places in m_attendances
    mutable std::optional<std::vector<Id<Participant>>> m_untranslated;    ///< once it was asked for
};

/// Whether an agency takes part for itself, and not in the delegation of its country.
[[nodiscard]] bool takesPartItself(const Agency &agency);
/// The morning or afternoon in words: "29 Nov, morning".
[[nodiscard]] QString halfDayWord(const HalfDayPlace &half);
