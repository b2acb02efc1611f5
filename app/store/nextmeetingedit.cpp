#include "nextmeetingedit.h"

#include "agendatree.h"
#include "dossierframe.h"
#include "edit.h"
#include "protocolorder.h"
#include "readview.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace {

using DossierLoading::Reader;

class Reading {
public:
    Reading(const Store &store, QString language) : m_reader(store), m_language(std::move(language)) {}

    Result<LastMeeting> run(Id<Meeting> meeting) {
        m_last.meeting = m_reader.get(meeting);
        m_last.body = m_reader.get(m_last.meeting.body);
        readAgenda();
        readPeople();
        readActions();
        if (m_reader.failure())
            return *m_reader.failure();
        return std::move(m_last);
    }

private:
    void readAgenda() {
        const Id<Meeting> meeting = m_last.meeting.id;
        m_last.days = m_reader.where(&Day::meeting, meeting);
        std::sort(m_last.days.begin(), m_last.days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
        const std::vector<AgendaItem> items = m_reader.where(&AgendaItem::meeting, meeting);
        const AgendaTree tree(m_last.days, items);
        for (const int index : tree.order())
            m_last.items.push_back(*tree.node(index).item);
        m_last.presenters = ofItems(m_reader.all<Presenter>());
        DossierLoading::sortByOrder(m_last.presenters);
        m_last.papers = m_reader.where(&MeetingPaper::meeting, meeting);
        DossierLoading::sortByOrder(m_last.papers);
        QSet<Id<MeetingPaper>> papers;
        for (const MeetingPaper &paper : m_last.papers)
            papers.insert(paper.id);
        m_last.files = m_reader.all<PaperFile>();
        std::erase_if(m_last.files, [&](const PaperFile &file) { return !papers.contains(file.paper); });
        m_last.decisions = m_reader.where(&Decision::meeting, meeting);
    }

    std::vector<Presenter> ofItems(std::vector<Presenter> presenters) const {
        QSet<Id<AgendaItem>> items;
        for (const AgendaItem &item : m_last.items)
            items.insert(item.id);
        std::erase_if(presenters, [&](const Presenter &presenter) { return !items.contains(presenter.item); });
        return presenters;
    }

    void readPeople() {
        const auto agencies = m_reader.all<Agency>();
        m_last.delegations = delegationsInProtocolOrder(m_reader.where(&Delegation::meeting, m_last.meeting.id),
                                                        m_reader.all<Country>(), agencies, m_language)
                                 .records;
        std::vector<Participant> participants;
        for (const Delegation &delegation : m_last.delegations) {
            const auto own = m_reader.where(&Participant::delegation, delegation.id);
            participants.insert(participants.end(), own.begin(), own.end());
        }
        m_last.participants = participantsInProtocolOrder(std::move(participants), m_last.delegations,
                                                          m_reader.all<Person>(), agencies, m_language)
                                  .records;
    }

    void readActions() {
        for (const Meeting &meeting : m_reader.where(&Meeting::body, m_last.meeting.body)) {
            const auto own = m_reader.where(&Action::meeting, meeting.id);
            m_last.actions.insert(m_last.actions.end(), own.begin(), own.end());
        }
    }

    Reader m_reader;
    QString m_language;
    LastMeeting m_last;
};

template <class T>
QHash<QUuid, const T *> byKey(const std::vector<T> &records) {
    QHash<QUuid, const T *> all;
    for (const T &record : records)
        all.insert(record.id.uuid, &record);
    return all;
}

/// The new record that came from an old one; null where it was not carried.
template <class T>
class Successors {
public:
    void note(Id<T> last, Id<T> next) { m_next.emplace(last, next); }
    Id<T> of(Id<T> last) const {
        const auto found = m_next.find(last);
        return found == m_next.end() ? Id<T>() : found->second;
    }

private:
    std::unordered_map<Id<T>, Id<T>> m_next;
};

class Writing {
public:
    Writing(Edit &edit, const LastMeeting &last, const NextMeeting &next)
        : m_edit(edit)
        , m_last(last)
        , m_next(next)
        , m_lastDelegations(byKey(last.delegations))
        , m_lastParticipants(byKey(last.participants))
        , m_lastItems(byKey(last.items))
        , m_lastPapers(byKey(last.papers)) {}

    Id<Meeting> run() {
        m_meeting = m_edit.insert(m_next.meeting);
        writeDays();
        for (const CarriedThing &thing : m_next.carried)
            write(thing);
        writePresenters();
        return m_meeting;
    }

private:
    void writeDays() {
        if (!m_next.firstDay.isValid())
            return;
        for (const Day &last : m_last.days) {
            Day day = last;
            day.id = {};
            day.meeting = m_meeting;
            day.date = m_next.firstDay.addDays(m_last.days.front().date.daysTo(last.date));
            m_days.note(last.id, m_edit.insert(day));
        }
        if (m_last.days.empty()) {
            Day day;
            day.meeting = m_meeting;
            day.date = m_next.firstDay;
            m_edit.insert(day);
        }
    }

    void write(const CarriedThing &thing) {
        if (const Delegation *delegation = m_lastDelegations.value(thing.origin))
            m_delegations.note(delegation->id, m_edit.insert(carriedDelegation(*delegation, m_meeting)));
        else if (const Participant *participant = m_lastParticipants.value(thing.origin))
            write(*participant);
        else if (const AgendaItem *item = m_lastItems.value(thing.origin))
            write(*item, thing.reason);
        else if (const MeetingPaper *paper = m_lastPapers.value(thing.origin))
            write(*paper);
        else if (thing.reason == CarryReason::openActions)
            writeMattersArising();
    }

    void write(const Participant &last) {
        if (const Id<Delegation> delegation = m_delegations.of(last.delegation))
            m_participants.note(last.id, m_edit.insert(carriedParticipant(last, delegation)));
    }

    void write(const AgendaItem &last, CarryReason reason) {
        AgendaItem item = carriedItem(last, reason, m_meeting);
        item.parent = m_items.of(last.parent);
        if (!item.parent)
            item.day = m_days.of(dayOf(last));
        item.order = {}; // behind those that are carried before it
        m_items.note(last.id, m_edit.insert(item));
    }

    /// Children take their parent's.
    Id<Day> dayOf(const AgendaItem &item) const {
        const AgendaItem *top = &item;
        for (const AgendaItem *parent = top; parent != nullptr; parent = m_lastItems.value(top->parent.uuid))
            top = parent;
        return top->day;
    }

    void write(const MeetingPaper &last) {
        MeetingPaper paper = carriedPaper(last, m_meeting, m_items.of(last.item));
        paper.order = {};
        const Id<MeetingPaper> next = m_edit.insert(paper);
        for (PaperFile file : m_last.files) {
            if (file.paper != last.id)
                continue;
            file.id = {};
            file.paper = next;
            m_edit.insert(file);
        }
    }

    void writeMattersArising() {
        AgendaItem item;
        item.meeting = m_meeting;
        item.title = m_next.mattersArising;
        item.purpose = Purpose::information;
        item.origin = ItemOrigin::mattersArising;
        item.duration = usualItemDuration;
        m_edit.insert(item);
    }

    /// Those who come no more are left out; agencies and words stay.
    void writePresenters() {
        for (Presenter presenter : m_last.presenters) {
            const bool isPerson = !presenter.participant.isNull();
            presenter.item = m_items.of(presenter.item);
            presenter.participant = m_participants.of(presenter.participant);
            if (!presenter.item || (isPerson && !presenter.participant))
                continue;
            presenter.id = {};
            m_edit.insert(presenter);
        }
    }

    Edit &m_edit;
    const LastMeeting &m_last;
    const NextMeeting &m_next;
    QHash<QUuid, const Delegation *> m_lastDelegations;
    QHash<QUuid, const Participant *> m_lastParticipants;
    QHash<QUuid, const AgendaItem *> m_lastItems;
    QHash<QUuid, const MeetingPaper *> m_lastPapers;
    Id<Meeting> m_meeting;
    Successors<Day> m_days;
    Successors<Delegation> m_delegations;
    Successors<Participant> m_participants;
    Successors<AgendaItem> m_items;
};

} // namespace

LastMeetingRecords LastMeeting::records() const {
    return {.delegations = delegations,
            .participants = participants,
            .items = items,
            .papers = papers,
            .decisions = decisions,
            .actions = actions};
}

Result<LastMeeting> readLastMeeting(const Store &store, Id<Meeting> meeting, const QString &language) {
    const ReadView view(store);
    return Reading(store, language).run(meeting);
}

Id<Meeting> insertNextMeeting(Edit &edit, const LastMeeting &last, const NextMeeting &next) {
    return Writing(edit, last, next).run();
}
