#pragma once

#include "delegationedits.h"
#include "pastedpeople.h"

class PersonSearch;

/// Who comes: adding and replacing people. Each function is one step of undo, and uses people known already.
class ParticipantEdits {
public:
    ParticipantEdits(Workspace &workspace, DelegationEdits &edits) : m_workspace(workspace), m_edits(edits) {}

    /// Nominates a person at a place, or where `present` is given, adds somebody who came without being registered and
    /// is there in that half-day. Who is in the delegation already is only taken up again. Null where it cannot be
    /// done.
    Id<Participant> add(const DelegationPlace &place, Id<Person> person, const HalfDayPlace *present = nullptr);
    /// The same of somebody who is not known.
    Id<Participant> addNew(const DelegationPlace &place, const QString &typed, const HalfDayPlace *present = nullptr);

    /// Another person takes the role and place of a participant, who stays in the list as replaced.
    Id<Participant> replace(Id<Participant> participant, Id<Person> person);
    Id<Participant> replaceByNew(Id<Participant> participant, const QString &typed);

    /// Adds those who are not in the delegation yet; the participants of all rows.
    std::vector<Id<Participant>> paste(const DelegationPlace &place, std::vector<PastedPerson> rows);

private:
    Id<Participant> add(const DelegationPlace &place, const Person &person, bool isNew, const HalfDayPlace *present);
    Id<Participant> replace(const Participant &before, const Person &person, bool isNew);
    const Participant *inDelegation(Id<Delegation> delegation, Id<Person> person) const;
    Participant nominated(const DelegationPlace &place, Id<Person> person) const;
    /// The person who is meant, or a new one of the place's agency; false where the words hold no name.
    bool read(const QString &typed, Id<Agency> agency, Person &person) const;
    Id<Agency> agencyOf(const DelegationPlace &place) const;
    Id<Agency> agencyCalled(const QString &name, Id<Country> country) const;

    Workspace &m_workspace;
    DelegationEdits &m_edits;
};
