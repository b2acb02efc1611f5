#include "nextmeeting.h"

#include "actionstate.h"
#include "nextordinal.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

class Carrying {
public:
    explicit Carrying(const LastMeetingRecords &records) : m_records(records) {
        for (const Participant &participant : records.participants)
            m_people[participant.delegation].push_back(&participant);
        for (const MeetingPaper &paper : records.papers) {
            if (paper.status != PaperStatus::distributed)
                m_papers[paper.item].push_back(&paper);
        }
        for (const Decision &decision : records.decisions) {
            if (decision.outcome == Outcome::deferred)
                m_deferred.insert(decision.item);
            if (decision.outcome == Outcome::noConsensus)
                m_failed.insert(decision.item);
        }
        m_actionsOpen = std::any_of(records.actions.begin(), records.actions.end(),
                                    [](const Action &action) { return !isClosed(action); });
    }

    std::vector<CarriedThing> run() {
        for (const Delegation &delegation : m_records.delegations)
            addDelegation(delegation);
        bool mattersArise = false;
        for (const AgendaItem &item : m_records.items) {
            addItem(item);
            mattersArise = mattersArise || item.origin == ItemOrigin::mattersArising;
        }
        if (m_actionsOpen && !mattersArise)
            m_things.push_back({CarriedKind::item, CarryReason::openActions, {}, {}, true});
        addPapers({}, false);
        return std::move(m_things);
    }

private:
    void addDelegation(const Delegation &delegation) {
        m_things.push_back({CarriedKind::delegation, CarryReason::tookPart, delegation.id.uuid, {}, true});
        for (const Participant *participant : m_people.value(delegation.id)) {
            CarryReason reason = CarryReason::tookPart;
            if (participant->status == ParticipantStatus::unregistered)
                reason = CarryReason::addedOnTheDay;
            else if (participant->status == ParticipantStatus::cancelled ||
                     participant->status == ParticipantStatus::replaced)
                reason = CarryReason::gaveWay;
            m_things.push_back({CarriedKind::participant, reason, participant->id.uuid, delegation.id.uuid,
                                reason == CarryReason::tookPart});
        }
    }

    void addItem(const AgendaItem &item) {
        const auto add = [&](CarryReason reason, bool offered) {
            m_things.push_back({CarriedKind::item, reason, item.id.uuid, item.parent.uuid, offered});
            addPapers(item.id, offered && reason == CarryReason::deferred);
        };
        if (m_deferred.contains(item.id))
            add(CarryReason::deferred, true);
        else if (item.origin == ItemOrigin::mattersArising)
            add(CarryReason::openActions, m_actionsOpen);
        else if (item.origin == ItemOrigin::standing)
            add(CarryReason::standing, true);
        else if (m_failed.contains(item.id))
            add(CarryReason::noConsensus, false);
        else
            addPapers(item.id, false);
    }

    void addPapers(Id<AgendaItem> item, bool offered) {
        for (const MeetingPaper *paper : m_papers.value(item))
            m_things.push_back({CarriedKind::paper, CarryReason::notDistributed, paper->id.uuid, item.uuid, offered});
    }

    const LastMeetingRecords &m_records;
    QHash<Id<Delegation>, std::vector<const Participant *>> m_people;
    QHash<Id<AgendaItem>, std::vector<const MeetingPaper *>> m_papers;
    QSet<Id<AgendaItem>> m_deferred;
    QSet<Id<AgendaItem>> m_failed;
    bool m_actionsOpen = false;
    std::vector<CarriedThing> m_things;
};

/// Titles name the meeting by its ordinal or by its code.
QString nextTitle(const QString &title, const Meeting &last, const QString &code) {
    QString next = withNextOrdinal(title, last.number);
    return last.code.isEmpty() ? next : next.replace(last.code, code);
}

} // namespace

std::vector<CarriedThing> carriedThings(const LastMeetingRecords &records) {
    return Carrying(records).run();
}

Meeting proposedMeeting(const Meeting &last, const Body &body, std::span<const Meeting> all) {
    QSet<QString> codes;
    int number = last.number;
    for (const Meeting &meeting : all) {
        codes.insert(meeting.code);
        if (meeting.body == last.body)
            number = std::max(number, meeting.number);
    }
    Meeting next;
    next.body = last.body;
    next.number = number + 1;
    next.code = withNextNumber(last.code);
    while (codes.contains(next.code))
        next.code = withNextNumber(next.code);
    for (const LocalText::Rendering &rendering : last.title.renderings())
        next.title.restore({rendering.language, nextTitle(rendering.text, last, next.code), 1});
    next.titleGenitive = nextTitle(last.titleGenitive, last, next.code);
    next.format = last.format;
    next.languages = last.languages;
    next.interpretation = last.interpretation;
    next.interpretationUntil = last.interpretationUntil;
    if (body.chairRule == ChairRule::fixed)
        next.chair = last.chair;
    if (body.chairRule != ChairRule::rotating)
        next.coChair = last.coChair;
    next.secretary = last.secretary;
    if (!last.code.isEmpty() && last.agendaSymbol.startsWith(last.code))
        next.agendaSymbol = next.code + last.agendaSymbol.mid(last.code.size());
    return next;
}

Delegation carriedDelegation(Delegation last, Id<Meeting> next) {
    last.id = {};
    last.meeting = next;
    return last;
}

Participant carriedParticipant(Participant last, Id<Delegation> next) {
    Participant anew;
    anew.delegation = next;
    anew.person = last.person;
    anew.role = last.role;
    anew.order = last.order;
    return anew;
}

AgendaItem carriedItem(AgendaItem last, CarryReason reason, Id<Meeting> next) {
    if (reason == CarryReason::deferred || reason == CarryReason::noConsensus) {
        if (last.origin != ItemOrigin::standing)
            last.origin = ItemOrigin::carried;
        last.carriedFrom = last.meeting;
        last.fixedStart = {};
    }
    last.id = {};
    last.meeting = next;
    last.parent = {};
    last.day = {};
    last.chairNote.clear();
    return last;
}

MeetingPaper carriedPaper(MeetingPaper last, Id<Meeting> next, Id<AgendaItem> item) {
    last.id = {};
    last.meeting = next;
    last.item = item;
    last.symbol.clear();
    return last;
}
