#include "delegationsdata.h"

#include "protocolorder.h"
#include "recordtext.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QTime noon(12, 0);
const QTime lunch(13, 0);

void sortByProtocol(std::vector<const Agency *> &agencies, const QString &language) {
    const QCollator collator{QLocale(language)};
    const auto place = [](const Agency &agency) {
        return agency.protocolOrder > 0 ? agency.protocolOrder : std::numeric_limits<int>::max();
    };
    std::stable_sort(agencies.begin(), agencies.end(), [&](const Agency *a, const Agency *b) {
        if (place(*a) != place(*b))
            return place(*a) < place(*b);
        return collator.compare(a->name.in(language), b->name.in(language)) < 0;
    });
}

} // namespace

bool takesPartItself(const Agency &agency) {
    return agency.country.isNull() || agency.kind == AgencyKind::partner || agency.kind == AgencyKind::donor ||
           agency.kind == AgencyKind::international;
}

QString HalfDayPlace::name() const {
    return date.toString(Qt::ISODate) % u'/' % toWord(half);
}

QString halfDayWord(const HalfDayPlace &half) {
    const QString date = QLocale(windowLanguage()).toString(half.date, u"d MMM"_s);
    return date % u", "_s % valueText(u"attendance"_s, u"half"_s, toWord(half.half));
}

QStringList DelegationsData::kinds() {
    return {u"delegation"_s, u"invitation"_s, u"participant"_s, u"attendance"_s, u"person"_s,   u"agency"_s,
            u"country"_s,    u"meeting"_s,    u"body"_s,        u"day"_s,        u"programme"_s};
}

DelegationsData::DelegationsData(Workspace &workspace, Extent extent)
    : m_workspace(workspace), m_meeting(workspace.records().of<Meeting>().get(workspace.meeting())) {
    const auto &programmes = workspace.records().of<Programme>().all();
    const QDate reference = programmes.empty() ? QDate() : programmes.front().referenceDate;
    m_asAt = reference.isValid() ? reference : QDate::currentDate();
    if (m_meeting.id.isNull())
        return;
    loadDelegations(extent);
    loadPeople(extent);
    if (extent != Extent::withoutAttendance)
        loadHalfDays();
    loadAgencies();
}

void DelegationsData::loadDelegations(Extent extent) {
    RecordCache &records = m_workspace.records();
    m_delegations = records.of<Delegation>().where(&Delegation::meeting, m_meeting.id);
    if (extent == Extent::ordered)
        m_delegations = delegationsInProtocolOrder(std::move(m_delegations), records.of<Country>().all(),
                                                   records.of<Agency>().all(), m_workspace.contentLanguage())
                            .records;
    for (const Delegation &delegation : m_delegations)
        m_peopleOf.insert(delegation.id, {0, 0});
    for (const Invitation &invitation : records.of<Invitation>().all()) {
        if (m_peopleOf.contains(invitation.delegation))
            m_invitations.push_back(invitation);
    }
}

void DelegationsData::loadPeople(Extent extent) {
    RecordCache &records = m_workspace.records();
    const auto &all = records.of<Participant>().all();
    const auto isOfMeeting = [this](const Participant &participant) {
        return m_peopleOf.contains(participant.delegation);
    };
    m_participants.reserve(static_cast<std::size_t>(std::count_if(all.begin(), all.end(), isOfMeeting)));
    std::copy_if(all.begin(), all.end(), std::back_inserter(m_participants), isOfMeeting);
    if (extent != Extent::ordered)
        return;
    m_participants = participantsInProtocolOrder(std::move(m_participants), m_delegations, records.of<Person>().all(),
                                                 records.of<Agency>().all(), m_workspace.contentLanguage())
                         .records;
    for (std::size_t i = 0; i < m_participants.size(); ++i) {
        auto &[from, to] = m_peopleOf[m_participants[i].delegation];
        from = to == 0 ? i : from;
        to = i + 1;
    }
}

void DelegationsData::loadHalfDays() {
    RecordCache &records = m_workspace.records();
    std::vector<Day> days = records.of<Day>().where(&Day::meeting, m_meeting.id);
    std::sort(days.begin(), days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    QSet<Id<Day>> ofMeeting;
    for (const Day &day : days)
        ofMeeting.insert(day.id);
    QSet<std::pair<QUuid, int>> taken; // where somebody was, whatever the times of the day say
    for (const Attendance &attendance : records.of<Attendance>().all()) {
        if (!ofMeeting.contains(attendance.day))
            continue;
        m_attendanceOf.insert(attendance.participant, m_attendances.size());
        m_attendances.push_back(attendance);
        taken.insert({attendance.day.uuid, static_cast<int>(attendance.half)});
    }
    for (const Day &day : days) {
        const bool hasMorning = !day.opens.isValid() || day.opens < noon;
        const bool hasAfternoon = !day.closes.isValid() || day.closes > lunch || !hasMorning;
        for (const HalfDay half : {HalfDay::morning, HalfDay::afternoon}) {
            const bool has = half == HalfDay::morning ? hasMorning : hasAfternoon;
            if (has || taken.contains({day.id.uuid, static_cast<int>(half)}))
                m_halfDays.push_back({day.id, half, day.date});
        }
    }
}

void DelegationsData::loadAgencies() {
    for (const Agency &agency : m_workspace.records().of<Agency>().all()) {
        if (!takesPartItself(agency))
            m_agenciesOf[agency.country].push_back(&agency);
    }
}

DelegationRecords DelegationsData::records() const {
    RecordCache &records = m_workspace.records();
    return {m_delegations,
            m_invitations,
            m_participants,
            m_attendances,
            records.of<Agency>().all(),
            records.of<Person>().all()};
}

std::vector<const Participant *> DelegationsData::peopleOf(Id<Delegation> delegation) const {
    const auto [from, to] = m_peopleOf.value(delegation);
    std::vector<const Participant *> people;
    for (std::size_t i = from; i < to; ++i)
        people.push_back(&m_participants[i]);
    return people;
}

std::vector<DelegationsData::Node> DelegationsData::emptyNodes(const Delegation &delegation) const {
    RecordCache &records = m_workspace.records();
    QHash<Id<Agency>, std::vector<const Invitation *>> invited;
    std::vector<const Agency *> agencies;
    std::vector<Node> nodes{{{.delegation = delegation.id}, {}}};
    const auto add = [&](const Agency *agency) {
        if (agency != nullptr && std::find(agencies.begin(), agencies.end(), agency) == agencies.end())
            agencies.push_back(agency);
    };
    for (const Invitation &invitation : m_invitations) {
        if (invitation.delegation != delegation.id)
            continue;
        invited[invitation.agency].push_back(&invitation);
        add(records.of<Agency>().find(invitation.agency));
    }
    for (const Agency *agency : m_agenciesOf.value(delegation.country))
        add(agency);
    if (delegation.capacity != Capacity::secretariat) // it does not invite itself
        add(records.of<Agency>().find(delegation.organisation));
    sortByProtocol(agencies, m_workspace.contentLanguage());
    for (const Agency *agency : agencies) {
        const auto its = invited.value(agency->id);
        for (const Invitation *invitation : its)
            nodes.push_back({{delegation.id, agency->id, invitation->id, {}}, {}});
        if (its.empty())
            nodes.push_back({{delegation.id, agency->id, {}, {}}, {}});
    }
    for (const Invitation *invitation : invited.value({})) // to nobody in particular
        nodes.push_back({{delegation.id, {}, invitation->id, {}}, {}});
    return nodes;
}

std::vector<DelegationsData::Node> DelegationsData::nodes(const Delegation &delegation) const {
    std::vector<Node> nodes = emptyNodes(delegation);
    QHash<Id<Invitation>, std::size_t> ofInvitation;
    QHash<Id<Agency>, std::size_t> ofAgency;
    for (std::size_t i = nodes.size(); i-- > 1;) {
        ofInvitation.insert(nodes[i].place.invitation, i);
        ofAgency.insert(nodes[i].place.agency, i);
    }
    ofInvitation.remove({});
    ofAgency.remove({});
    const auto &people = m_workspace.records().of<Person>();
    for (const Participant *participant : peopleOf(delegation.id)) {
        const std::size_t own = ofAgency.value(people.get(participant->person).agency, 0);
        nodes[ofInvitation.value(participant->invitation, own)].people.push_back(participant);
    }
    return nodes;
}

std::vector<Id<Agency>> DelegationsData::agenciesToInvite(const Delegation &delegation) const {
    std::vector<Id<Agency>> agencies;
    for (const Node &node : emptyNodes(delegation)) {
        if (node.place.isUninvited())
            agencies.push_back(node.place.agency);
    }
    return agencies;
}

QUuid DelegationsData::keyOf(Id<Delegation> delegation, Id<Agency> agency) {
    return QUuid::createUuidV5(delegation.uuid, agency.uuid.toRfc4122());
}

QUuid DelegationsData::keyOf(const DelegationPlace &place) {
    if (place.isPerson())
        return place.participant.uuid;
    if (place.isInvitation())
        return place.invitation.uuid;
    return place.isUninvited() ? keyOf(place.delegation, place.agency) : place.delegation.uuid;
}

DelegationPlace DelegationsData::place(const QUuid &key) const {
    RecordCache &records = m_workspace.records();
    if (const Participant *participant = records.of<Participant>().find({key}))
        return {participant->delegation, records.of<Person>().get(participant->person).agency, participant->invitation,
                participant->id};
    if (const Invitation *invitation = records.of<Invitation>().find({key}))
        return {invitation->delegation, invitation->agency, invitation->id, {}};
    if (m_peopleOf.contains({key}))
        return {.delegation = {key}};
    if (key.isNull())
        return {};
    for (const Delegation &delegation : m_delegations) {
        for (const Node &node : emptyNodes(delegation)) {
            if (node.place.isUninvited() && keyOf(node.place) == key)
                return node.place;
        }
    }
    return {};
}

const Attendance *DelegationsData::attendance(Id<Participant> participant, const HalfDayPlace &half) const {
    for (auto at = m_attendanceOf.constFind(participant); at != m_attendanceOf.constEnd() && at.key() == participant;
         ++at) {
        const Attendance &attendance = m_attendances[*at];
        if (attendance.day == half.day && attendance.half == half.half)
            return &attendance;
    }
    return nullptr;
}

const std::vector<Id<Participant>> &DelegationsData::untranslated() const {
    if (m_untranslated)
        return *m_untranslated;
    const QStringList languages = m_workspace.workingLanguages();
    const auto &people = m_workspace.records().of<Person>();
    std::vector<Id<Participant>> &untranslated = m_untranslated.emplace();
    for (const Participant &participant : m_participants) {
        const Person &person = people.get(participant.person);
        const bool isFixed = !participant.nameThen.isEmpty(); // papers show it as it was then
        if (isFixed || !takesPart(participant))
            continue;
        const bool lacks = std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
            const bool lacksName =
                language == "ru"_L1 ? person.cyrillicFamilyName.isEmpty() : person.familyName.isEmpty();
            return lacksName || (!person.position.isEmpty() && !person.position.has(language));
        });
        if (lacks)
            untranslated.push_back(participant.id);
    }
    return untranslated;
}

Quorum DelegationsData::quorum(const HalfDayPlace &half) const {
    const Body &body = m_workspace.records().of<Body>().get(m_meeting.body);
    return quorumAt({half.day, half.half, {}}, body, m_delegations, m_participants, m_attendances);
}

std::vector<Id<Delegation>> DelegationsData::missing(const HalfDayPlace &half) const {
    const auto present = delegationsPresentAt({half.day, half.half, {}}, m_delegations, m_participants, m_attendances);
    const QSet<Id<Delegation>> there(present.begin(), present.end());
    std::vector<Id<Delegation>> missing;
    for (const Delegation &delegation : m_delegations) {
        if (delegation.hasVote && !there.contains(delegation.id))
            missing.push_back(delegation.id);
    }
    return missing;
}

std::size_t DelegationsData::halfDayNow(const QDateTime &now) const {
    const HalfDay half = now.time() < lunch ? HalfDay::morning : HalfDay::afternoon;
    const auto found = std::find_if(m_halfDays.begin(), m_halfDays.end(), [&](const HalfDayPlace &each) {
        return each.date == now.date() && each.half == half;
    });
    return found == m_halfDays.end() ? 0 : static_cast<std::size_t>(found - m_halfDays.begin());
}
