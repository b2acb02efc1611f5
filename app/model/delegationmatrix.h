#pragma once

#include "attendance.h"
#include "people.h"

#include <span>
#include <vector>

/// Who takes part in one meeting, as the store reads it; of records of other meetings nothing is counted.
struct DelegationRecords {
    std::span<const Delegation> delegations; ///< in the order in which rows are to stand
    std::span<const Invitation> invitations;
    std::span<const Participant> participants;
    std::span<const Attendance> attendances;
    std::span<const Agency> agencies;
    std::span<const Person> people;
};

/// People by what is known of them: three figures that are never added to each other, counted as the list of
/// participants counts them. Those cancelled or replaced are in none; whoever is confirmed was nominated; who came
/// unregistered was neither; present is who was in the room in at least one half-day.
struct PeopleFigures {
    std::vector<Id<Participant>> nominated;
    std::vector<Id<Participant>> confirmed;
    std::vector<Id<Participant>> present;

    bool operator==(const PeopleFigures &) const = default;
};

/// How far one kind of agency of one country is, the first that holds from below: people there outdo people named, and
/// people named outdo replies.
enum class MatrixState {
    noAgency,   ///< the country has none of this kind, and none was invited
    notInvited, ///< there is one, but no invitation
    declined,   ///< every invitation was declined
    noReply,    ///< at least one invitation waits for a reply, and none was accepted
    accepted,   ///< a reply, but nobody is named
    nominated,  ///< people are named, none is confirmed
    confirmed,  ///< at least one of them is confirmed
    noHead,     ///< accepted, nominated or confirmed, but the delegation as a whole has no head
    present     ///< at least one is there
};

struct MatrixCell {
    MatrixState state = MatrixState::noAgency;
    bool overdue = false; ///< noReply, and the day to reply by has passed
    PeopleFigures people;
    std::vector<Id<Agency>> agencies; ///< of this kind: the country's and those invited, each once
    std::vector<Id<Invitation>> invitations;
};

struct MatrixRow {
    Id<Delegation> delegation;
    Id<Country> country;
    bool lacksHead = false;
    std::vector<MatrixCell> cells; ///< one for each column
};

/// Country × kind of agency.
struct DelegationMatrix {
    std::vector<AgencyKind> columns; ///< the kinds that occur among the rows, in the order of the enumeration
    std::vector<MatrixRow> rows;     ///< the delegations of countries
};

/// A person stands under the kind of the own agency or, where none is known, of the one invited; without either, in no
/// cell. `asAt` is the day that replies are overdue on. Linear in the records.
[[nodiscard]] DelegationMatrix delegationMatrix(const DelegationRecords &records, QDate asAt);

/// The figures of a meeting's delegations, each with what makes it, in the order of the records.
struct DelegationFigures {
    std::vector<Id<Invitation>> accepted;
    std::vector<Id<Invitation>> declined;
    std::vector<Id<Invitation>> withoutReply;
    std::vector<Id<Invitation>> overdue; ///< of those without reply: the day to reply by has passed
    std::vector<Id<Delegation>> notInvited;
    std::vector<Id<Delegation>> withoutHead; ///< the secretariat needs none; a head is only who has that role
    std::vector<Id<Delegation>> absent;      ///< nobody is present
    PeopleFigures people;
};
[[nodiscard]] DelegationFigures delegationFigures(const DelegationRecords &records, QDate asAt);

/// No reply yet, and the day to reply by has passed; on the day itself it is not yet overdue.
[[nodiscard]] bool isReplyOverdue(const Invitation &invitation, QDate asAt);
/// Neither cancelled nor replaced.
[[nodiscard]] bool takesPart(const Participant &participant);
