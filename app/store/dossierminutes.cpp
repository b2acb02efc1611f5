#include "dossierframe.h"

namespace DossierLoading {

namespace {

MinutesDossier::Speaker speakerOf(Reader &reader, const ParagraphSpeaker &link) {
    MinutesDossier::Speaker speaker;
    Delegation delegation = reader.get(link.delegation);
    if (link.participant) {
        const auto participant = reader.get(link.participant);
        speaker.person = cardOf(reader, participant.person);
        speaker.person.participant = participant;
        speaker.agency = speaker.person.agency;
        delegation = reader.get(participant.delegation);
    } else {
        speaker.agency = reader.get(delegation.organisation);
    }
    speaker.country = reader.get(delegation.country);
    return speaker;
}

std::vector<MinutesDossier::Paragraph> paragraphsOf(Reader &reader, Id<ItemRecord> record) {
    auto paragraphs = reader.where(&MinutesParagraph::record, record);
    sortByOrder(paragraphs);
    std::vector<MinutesDossier::Paragraph> all;
    for (MinutesParagraph &paragraph : paragraphs) {
        auto links = reader.where(&ParagraphSpeaker::paragraph, paragraph.id);
        sortByOrder(links);
        MinutesDossier::Paragraph one;
        one.paragraph = std::move(paragraph);
        for (const ParagraphSpeaker &link : links)
            one.speakers.push_back(speakerOf(reader, link));
        all.push_back(std::move(one));
    }
    return all;
}

/// The record that is the only one of its kind under another, or an empty one.
template <class T, class V>
T onlyOne(Reader &reader, V T::*field, const V &value) {
    auto found = reader.where(field, value);
    return found.empty() ? T{} : std::move(found.front());
}

/// The quorum in the first half-day that has somebody present: the morning, unless the day began after it.
Quorum quorumOf(Reader &reader, const MeetingFrame &frame) {
    const auto delegations = reader.where(&Delegation::meeting, frame.meeting.id);
    std::vector<Participant> participants;
    for (const Delegation &delegation : delegations) {
        if (!delegation.hasVote)
            continue;
        for (Participant &participant : reader.where(&Participant::delegation, delegation.id))
            participants.push_back(std::move(participant));
    }
    Quorum quorum;
    for (const Day &day : frame.days) {
        const auto attendances = reader.where(&Attendance::day, day.id);
        for (const HalfDay half : {HalfDay::morning, HalfDay::afternoon}) {
            quorum = quorumAt({day.id, half, {}}, frame.body, delegations, participants, attendances);
            if (quorum.present > 0)
                return quorum;
        }
    }
    return quorum;
}

} // namespace

MinutesDossier loadMinutes(Reader &reader, MeetingFrame frame) {
    MinutesDossier dossier;
    const Id<Meeting> meeting = frame.meeting.id;
    dossier.minutes = onlyOne(reader, &Minutes::meeting, meeting);
    dossier.adoptedAt = reader.get(dossier.minutes.adoptedAt);
    dossier.papers = reader.where(&MeetingPaper::meeting, meeting);
    sortByOrder(dossier.papers);
    const auto symbols = symbolsByItem(dossier.papers);

    std::unordered_map<Id<AgendaItem>, std::size_t> place;
    for (AgendaItem &item : reader.where(&AgendaItem::meeting, meeting)) {
        MinutesDossier::Item one;
        one.presenters = presentersOf(reader, item.id);
        one.symbols = symbols.value(item.id.uuid);
        one.record = onlyOne(reader, &ItemRecord::item, item.id);
        if (one.record.id)
            one.paragraphs = paragraphsOf(reader, one.record.id);
        place.emplace(item.id, dossier.items.size());
        one.item = std::move(item);
        dossier.items.push_back(std::move(one));
    }

    auto decisions = reader.where(&Decision::meeting, meeting);
    sortByOrder(decisions);
    for (Decision &decision : decisions) {
        const auto item = place.find(decision.item);
        auto &target = item == place.end() ? dossier.writtenDecisions : dossier.items[item->second].decisions;
        target.push_back(std::move(decision));
    }
    dossier.delegations = loadDelegations(reader, frame);
    dossier.quorum = quorumOf(reader, frame);
    dossier.actions = loadActions(reader, frame);
    if (dossier.minutes.id) {
        dossier.corrigenda = reader.where(&Corrigendum::minutes, dossier.minutes.id);
        std::stable_sort(dossier.corrigenda.begin(), dossier.corrigenda.end(),
                         [](const Corrigendum &a, const Corrigendum &b) { return a.number < b.number; });
    }
    dossier.frame = std::move(frame);
    return dossier;
}

} // namespace DossierLoading
