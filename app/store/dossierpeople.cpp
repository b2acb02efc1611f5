#include "dossierframe.h"

#include "delegationmatrix.h"
#include "personname.h"
#include "protocolorder.h"

#include <QSet>

namespace DossierLoading {

namespace {

/// One copy of each text, however many people share it.
class SharedTexts {
public:
    QString operator()(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

/// Of a person, what protocol order needs; the texts that are printed are kept apart and shared.
Person forOrder(const Person &person) {
    Person slim;
    slim.id = person.id;
    slim.agency = person.agency;
    slim.familyName = person.familyName;
    slim.givenName = person.givenName;
    slim.cyrillicFamilyName = person.cyrillicFamilyName;
    slim.cyrillicGivenName = person.cyrillicGivenName;
    return slim;
}

QString joined(const QString &first, const QString &second) {
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    return first + QStringLiteral(", ") + second;
}

class People {
public:
    People(Reader &reader, const MeetingFrame &frame) : m_reader(reader), m_frame(frame) {
        m_countries = reader.all<Country>();
        m_agencies = reader.all<Agency>();
        for (std::size_t i = 0; i < m_agencies.size(); ++i)
            m_agencyPlace.emplace(m_agencies[i].id, i);
    }

    std::vector<ListedDelegation> load() {
        auto ordered = delegationsInProtocolOrder(m_reader.where(&Delegation::meeting, m_frame.meeting.id), m_countries,
                                                  m_agencies, m_frame.language);
        m_delegations = std::move(ordered.records);
        readParticipants();
        readPresence();
        readPeople();
        return listed();
    }

private:
    void readParticipants() {
        for (const Delegation &delegation : m_delegations) {
            for (Participant &participant : m_reader.where(&Participant::delegation, delegation.id)) {
                if (!takesPart(participant))
                    continue;
                m_wanted.insert(participant.person.uuid);
                m_participants.push_back(std::move(participant));
            }
        }
    }

    void readPresence() {
        for (const Day &day : m_frame.days) {
            for (const Attendance &attendance : m_reader.where(&Attendance::day, day.id))
                m_present.insert(attendance.participant.uuid);
        }
    }

    void readPeople() {
        m_reader.keep(m_reader.store().each<Person>([this](const Person &person) {
            if (!m_wanted.contains(person.id.uuid))
                return;
            m_slim.push_back(forOrder(person));
            m_texts.emplace(person.id, textsOf(person));
        }));
        m_wanted.clear();
    }

    ListedPerson textsOf(const Person &person) {
        const QString &language = m_frame.language;
        ListedPerson listed;
        listed.address = m_shared(person.formOfAddress.in(language));
        listed.name = personName(person, language);
        listed.rank = m_shared(person.rank.in(language));
        listed.position = m_shared(joined(person.position.in(language), person.department.in(language)));
        listed.agency = m_shared(agency(person.agency).name.in(language));
        listed.sex = person.sex;
        return listed;
    }

    const Agency &agency(Id<Agency> id) const {
        static const Agency none{};
        const auto found = m_agencyPlace.find(id);
        return found == m_agencyPlace.end() ? none : m_agencies[found->second];
    }

    ListedPerson listed(const Participant &participant) {
        const QString &language = m_frame.language;
        const auto known = m_texts.find(participant.person);
        ListedPerson person = known == m_texts.end() ? ListedPerson{} : known->second;
        // As then, all of it: who had no rank then has none in the papers of then.
        if (!participant.nameThen.isEmpty()) {
            person.name = participant.nameThen.in(language);
            person.rank = m_shared(participant.rankThen.in(language));
            person.position = m_shared(participant.positionThen.in(language));
            person.agency = m_shared(participant.agencyThen.in(language));
        }
        person.role = participant.role;
        person.status = participant.status;
        person.remote = participant.remote;
        person.present = m_present.contains(participant.id.uuid);
        return person;
    }

    std::vector<ListedDelegation> listed() {
        const auto ordered =
            participantsInProtocolOrder(std::move(m_participants), m_delegations, m_slim, m_agencies, m_frame.language);
        m_slim = {};
        std::vector<ListedDelegation> all;
        std::unordered_map<Id<Delegation>, std::size_t> place;
        for (const Delegation &delegation : m_delegations) {
            place.emplace(delegation.id, all.size());
            all.push_back(named(delegation));
        }
        auto byAlphabet = ordered.byAlphabet.begin(); // in the order of the records
        for (const Participant &participant : ordered.records) {
            const bool isUnplaced = byAlphabet != ordered.byAlphabet.end() && *byAlphabet == participant.id;
            if (isUnplaced)
                ++byAlphabet;
            const auto found = place.find(participant.delegation);
            if (found == place.end())
                continue;
            all[found->second].people.push_back(listed(participant));
            all[found->second].byAlphabet = all[found->second].byAlphabet || isUnplaced;
        }
        return all;
    }

    ListedDelegation named(const Delegation &delegation) const {
        ListedDelegation listed;
        listed.delegation = delegation;
        if (delegation.organisation) {
            listed.name = agency(delegation.organisation).name;
            const LocalText &acronym = agency(delegation.organisation).acronym;
            listed.shortName = acronym.isEmpty() ? listed.name : acronym;
            return listed;
        }
        const auto found = std::find_if(m_countries.begin(), m_countries.end(),
                                        [&](const Country &country) { return country.id == delegation.country; });
        if (found != m_countries.end()) {
            listed.shortName = found->shortName;
            listed.name = found->formalName.isEmpty() ? found->shortName : found->formalName;
        }
        return listed;
    }

    Reader &m_reader;
    const MeetingFrame &m_frame;
    SharedTexts m_shared;
    std::vector<Country> m_countries;
    std::vector<Agency> m_agencies;
    std::unordered_map<Id<Agency>, std::size_t> m_agencyPlace;
    std::vector<Delegation> m_delegations;
    std::vector<Participant> m_participants;
    QSet<QUuid> m_wanted;
    QSet<QUuid> m_present;
    std::vector<Person> m_slim;
    std::unordered_map<Id<Person>, ListedPerson> m_texts;
};

} // namespace

std::vector<ListedDelegation> loadDelegations(Reader &reader, const MeetingFrame &frame) {
    return People(reader, frame).load();
}

} // namespace DossierLoading
