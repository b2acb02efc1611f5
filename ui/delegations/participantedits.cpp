#include "participantedits.h"

#include "edit.h"
#include "foldedtext.h"
#include "label.h"
#include "personname.h"
#include "personsearch.h"
#include "store.h"
#include "typedname.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ParticipantWords {
    Q_DECLARE_TR_FUNCTIONS(ParticipantEdits)
};

} // namespace

const Participant *ParticipantEdits::inDelegation(Id<Delegation> delegation, Id<Person> person) const {
    const auto &all = m_workspace.records().of<Participant>().all();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Participant &participant) {
        return participant.delegation == delegation && participant.person == person;
    });
    return found == all.end() ? nullptr : &*found;
}

Participant ParticipantEdits::nominated(const DelegationPlace &place, Id<Person> person) const {
    Participant participant;
    participant.id = m_workspace.store().newId<Participant>();
    participant.delegation = place.delegation;
    participant.invitation = place.invitation;
    participant.person = person;
    return participant;
}

Id<Agency> ParticipantEdits::agencyOf(const DelegationPlace &place) const {
    if (!place.agency.isNull())
        return place.agency;
    return m_workspace.records().of<Delegation>().get(place.delegation).organisation;
}

bool ParticipantEdits::read(const QString &typed, Id<Agency> agency, Person &person) const {
    person = personFromName(typed);
    if (person.familyName.isEmpty() && person.cyrillicFamilyName.isEmpty())
        return m_edits.refuse(ParticipantWords::tr("“%1” holds no name of a person.").arg(typed));
    person.id = m_workspace.store().newId<Person>();
    person.agency = agency;
    return true;
}

Id<Participant> ParticipantEdits::add(const DelegationPlace &place, Id<Person> person, const HalfDayPlace *present) {
    return add(place, m_workspace.records().of<Person>().get(person), false, present);
}

Id<Participant> ParticipantEdits::addNew(const DelegationPlace &place, const QString &typed,
                                         const HalfDayPlace *present) {
    Person person;
    return read(typed, agencyOf(place), person) ? add(place, person, true, present) : Id<Participant>();
}

Id<Participant> ParticipantEdits::add(const DelegationPlace &place, const Person &person, bool isNew,
                                      const HalfDayPlace *present) {
    if (place.isNull()) {
        m_edits.refuse(
            ParticipantWords::tr("Select the delegation or agency to which the person belongs, or add one."));
        return {};
    }
    const Participant *known = inDelegation(place.delegation, person.id);
    Participant participant = known != nullptr ? *known : nominated(place, person.id);
    const bool isThere =
        present != nullptr && known != nullptr &&
        DelegationsData(m_workspace, DelegationsData::Extent::unordered).attendance(known->id, *present) != nullptr;
    if (known == nullptr || !takesPart(*known)) {
        participant.status = present != nullptr ? ParticipantStatus::unregistered : ParticipantStatus::nominated;
        participant.replacedBy = {};
    }
    const QString name = shortName(personName(person, m_workspace.contentLanguage()));
    if (known != nullptr && takesPart(*known) && (present == nullptr || isThere)) {
        m_edits.refuse(ParticipantWords::tr("%1 is in this delegation already.").arg(name));
        return known->id;
    }
    const Label label =
        DelegationEdits::label(present != nullptr ? QT_TRANSLATE_NOOP("Labels", "register “%1” as present")
                                                  : QT_TRANSLATE_NOOP("Labels", "add participant “%1”"),
                               {name});
    const bool done = m_edits.edit(label, [&](Edit &edit) {
        if (known != nullptr)
            edit.update(*known, participant);
        else
            edit.insert(participant); // before the person, as undo leads to what comes first
        if (isNew)
            edit.insert(person);
        if (present != nullptr && !isThere)
            edit.insert(Attendance{{}, participant.id, present->day, present->half, {}, {}});
    });
    return done ? participant.id : Id<Participant>();
}

Id<Participant> ParticipantEdits::replace(Id<Participant> participant, Id<Person> person) {
    const Participant before = m_workspace.records().of<Participant>().get(participant);
    return replace(before, m_workspace.records().of<Person>().get(person), false);
}

Id<Participant> ParticipantEdits::replaceByNew(Id<Participant> participant, const QString &typed) {
    RecordCache &records = m_workspace.records();
    const Participant before = records.of<Participant>().get(participant);
    Person person;
    return read(typed, records.of<Person>().get(before.person).agency, person) ? replace(before, person, true)
                                                                               : Id<Participant>();
}

Id<Participant> ParticipantEdits::replace(const Participant &before, const Person &person, bool isNew) {
    if (person.id == before.person) {
        m_edits.refuse(ParticipantWords::tr("Nobody replaces himself; type the name of another person."));
        return {};
    }
    const Participant *known = inDelegation(before.delegation, person.id);
    Participant successor = known != nullptr ? *known : nominated({.delegation = before.delegation}, person.id);
    successor.invitation = before.invitation;
    successor.role = before.role;
    successor.order = before.order;
    if (known == nullptr || !takesPart(*known))
        successor.status = ParticipantStatus::nominated;
    successor.replacedBy = {};
    Participant after = before;
    after.status = ParticipantStatus::replaced;
    after.replacedBy = successor.id;
    after.order = {}; // the place is the other's now
    const QString language = m_workspace.contentLanguage();
    const QString name = personName(m_workspace.records().of<Person>().get(before.person), language);
    const Label label = DelegationEdits::label(QT_TRANSLATE_NOOP("Labels", "replace “%1” by “%2”"),
                                               {shortName(name), shortName(personName(person, language))});
    const bool done = m_edits.edit(label, [&](Edit &edit) {
        if (known != nullptr)
            edit.update(*known, successor);
        else
            edit.insert(successor);
        edit.update(before, after);
        if (isNew)
            edit.insert(person);
    });
    return done ? successor.id : Id<Participant>();
}

Id<Agency> ParticipantEdits::agencyCalled(const QString &name, Id<Country> country) const {
    const QString wanted = foldedText(name);
    if (wanted.isEmpty())
        return {};
    Id<Agency> found;
    for (const Agency &agency : m_workspace.records().of<Agency>().all()) {
        bool isCalledSo = false;
        for (const LocalText *text : {&agency.name, &agency.acronym}) {
            for (const LocalText::Rendering &rendering : text->renderings())
                isCalledSo = isCalledSo || foldedText(rendering.text) == wanted;
        }
        if (isCalledSo && (found.isNull() || agency.country == country))
            found = agency.id;
    }
    return found;
}

std::vector<Id<Participant>> ParticipantEdits::paste(const DelegationPlace &place, std::vector<PastedPerson> rows) {
    RecordCache &records = m_workspace.records();
    const PersonSearch search(records.of<Person>().all(), records.of<Agency>().all());
    const Id<Country> country = records.of<Delegation>().get(place.delegation).country;
    std::vector<Id<Participant>> all;
    std::vector<Person> people;
    std::vector<Participant> participants;
    QSet<Id<Person>> taken;
    for (PastedPerson &row : rows) {
        Person &person = row.person;
        const Id<Agency> called = agencyCalled(row.agency, country);
        person.agency = called.isNull() ? agencyOf(place) : called;
        const Id<Person> known = search.known(person);
        const Participant *there = known.isNull() ? nullptr : inDelegation(place.delegation, known);
        if (there != nullptr)
            all.push_back(there->id);
        if (there != nullptr || taken.contains(known))
            continue;
        person.id = known.isNull() ? m_workspace.store().newId<Person>() : known;
        if (!known.isNull())
            taken.insert(known);
        participants.push_back(nominated(place, person.id));
        all.push_back(participants.back().id);
        if (known.isNull())
            people.push_back(person);
    }
    if (participants.empty())
        return all;
    const Label label = DelegationEdits::label(QT_TRANSLATE_NOOP("Labels", "paste participants (%1)"),
                                               {QString::number(participants.size())});
    const bool done = m_edits.edit(label, [&](Edit &edit) {
        for (const Participant &participant : participants)
            edit.insert(participant);
        for (const Person &person : people)
            edit.insert(person);
    });
    return done ? all : std::vector<Id<Participant>>();
}
