#include "minutescontents.h"

#include "minutesfindings.h"
#include "paragraphnumbers.h"
#include "workspace.h"

#include <algorithm>
#include <tuple>

namespace {

/// Stands for "no item" in the list.
const QUuid writtenKey = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("written procedure"));

template <class T>
void sortByOrder(std::vector<T> &records) {
    std::sort(records.begin(), records.end(), [](const T &a, const T &b) {
        return std::tuple(a.order.isEmpty(), a.order, a.id) < std::tuple(b.order.isEmpty(), b.order, b.id);
    });
}

} // namespace

bool isAboutLanguage(const Finding &finding) {
    return finding.code == FindingCode::missingTranslation || finding.code == FindingCode::staleTranslation;
}

QUuid MinutesItem::key() const {
    return isWritten() ? writtenKey : item.id.uuid;
}

RecordFigures MinutesItem::figures() const {
    const auto decided = std::count_if(decisions.begin(), decisions.end(),
                                       [](const Decision &decision) { return decision.outcome != Outcome::none; });
    const auto written = std::count_if(paragraphs.begin(), paragraphs.end(),
                                       [](const MinutesParagraph &paragraph) { return !paragraph.text.isEmpty(); });
    return {.paragraphs = static_cast<int>(written),
            .decisions = static_cast<int>(decisions.size()),
            .decided = static_cast<int>(decided),
            .actions = static_cast<int>(actions.size()),
            .findings = static_cast<int>(findings.size())};
}

MinutesContents::MinutesContents(Workspace &workspace) {
    if (workspace.meeting().isNull())
        return;
    readItems(workspace);
    readRecords(workspace);
    readOutcomes(workspace);
    readFindings(workspace);
}

void MinutesContents::readItems(Workspace &workspace) {
    RecordCache &records = workspace.records();
    m_days = records.of<Day>().where(&Day::meeting, workspace.meeting());
    std::sort(m_days.begin(), m_days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    const auto all = records.of<AgendaItem>().where(&AgendaItem::meeting, workspace.meeting());
    QHash<Id<AgendaItem>, const AgendaItem *> items;
    for (const AgendaItem &item : all)
        items.insert(item.id, &item);
    for (const TimedItem &timed : agendaTiming(m_days, all).items) {
        m_places.insert(timed.item.uuid, m_items.size());
        MinutesItem &item = m_items.emplace_back();
        item.item = *items.value(timed.item);
        item.timed = timed;
    }
    m_places.insert(writtenKey, m_items.size());
    m_items.emplace_back();
    const auto minutes = records.of<Minutes>().where(&Minutes::meeting, workspace.meeting());
    m_minutes = minutes.empty() ? Minutes() : minutes.front();
}

void MinutesContents::readRecords(Workspace &workspace) {
    RecordCache &records = workspace.records();
    std::vector<ItemRecord> taken;
    for (const ItemRecord &record : records.of<ItemRecord>().all()) {
        const std::optional<std::size_t> place = placeOf(record.item.uuid);
        if (!place)
            continue;
        m_items[*place].record = record;
        m_places.insert(record.id.uuid, *place);
        taken.push_back(record);
    }
    std::vector<MinutesParagraph> said;
    for (const MinutesParagraph &paragraph : records.of<MinutesParagraph>().all()) {
        const std::optional<std::size_t> place = placeOf(paragraph.record.uuid);
        if (!place)
            continue;
        m_items[*place].paragraphs.push_back(paragraph);
        m_places.insert(paragraph.id.uuid, *place);
        said.push_back(paragraph);
    }
    for (MinutesItem &item : m_items)
        sortByOrder(item.paragraphs);
    for (const ParagraphSpeaker &speaker : records.of<ParagraphSpeaker>().all()) {
        if (m_places.contains(speaker.paragraph.uuid))
            m_speakers[speaker.paragraph].push_back(speaker);
    }
    for (std::vector<ParagraphSpeaker> &speakers : m_speakers)
        sortByOrder(speakers);
    const auto agenda = records.of<AgendaItem>().where(&AgendaItem::meeting, workspace.meeting());
    m_numbers = paragraphNumbers(AgendaTree(m_days, agenda), taken, said);
}

void MinutesContents::readOutcomes(Workspace &workspace) {
    RecordCache &records = workspace.records();
    const std::size_t written = m_items.size() - 1;
    for (const Decision &decision : records.of<Decision>().where(&Decision::meeting, workspace.meeting())) {
        const std::size_t place = m_places.value(decision.item.uuid, written);
        m_items[place].decisions.push_back(decision);
        m_places.insert(decision.id.uuid, place);
    }
    for (MinutesItem &item : m_items)
        sortByOrder(item.decisions);
    for (const Action &action : records.of<Action>().where(&Action::meeting, workspace.meeting())) {
        const QUuid origin = action.item ? action.item.uuid : action.decision.uuid;
        const std::size_t place = m_places.value(origin, written);
        m_items[place].actions.push_back(action);
        m_places.insert(action.id.uuid, place);
    }
}

void MinutesContents::readFindings(Workspace &workspace) {
    if (!isBegun() || isFrozen())
        return;
    for (const Finding &finding : minutesFindings(workspace, *this)) {
        if (const auto place = placeOf(QUuid::fromString(finding.id)))
            m_items[*place].findings.push_back(finding);
        else
            m_findings.push_back(finding); // of no item
    }
    for (const MinutesItem &item : m_items)
        m_findings.insert(m_findings.end(), item.findings.begin(), item.findings.end());
}

const MinutesItem *MinutesContents::find(const QUuid &key) const {
    const MinutesItem *found = itemOf(key);
    return found != nullptr && found->key() == key ? found : nullptr;
}

const MinutesItem *MinutesContents::itemOf(const QUuid &id) const {
    const auto place = placeOf(id);
    return place ? &m_items[*place] : nullptr;
}

std::optional<std::size_t> MinutesContents::placeOf(const QUuid &id) const {
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? std::nullopt : std::optional(*place);
}

const std::vector<ParagraphSpeaker> &MinutesContents::speakers(Id<MinutesParagraph> paragraph) const {
    static const std::vector<ParagraphSpeaker> nobody;
    const auto found = m_speakers.constFind(paragraph);
    return found == m_speakers.constEnd() ? nobody : *found;
}

bool MinutesContents::isFrozen() const {
    return m_minutes.stage == MinutesStage::adopted || m_minutes.stage == MinutesStage::signedOff;
}

bool MinutesContents::isBegun() const {
    return !m_minutes.id.isNull() || std::any_of(m_items.begin(), m_items.end(), [](const MinutesItem &item) {
        return !item.isEmpty() || !item.record.id.isNull();
    });
}

int MinutesContents::untranslated() const {
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), isAboutLanguage));
}

Id<Meeting> meetingOfRecord(Workspace &workspace, const QUuid &id) {
    RecordCache &records = workspace.records();
    if (const Decision *decision = records.of<Decision>().find({id}))
        return decision->meeting;
    if (const Action *action = records.of<Action>().find({id}))
        return action->meeting;
    if (const Minutes *minutes = records.of<Minutes>().find({id}))
        return minutes->meeting;
    const Id<ItemRecord> own{id};
    const Id<ItemRecord> around = records.of<MinutesParagraph>().get({id}).record;
    return records.of<AgendaItem>().get(records.of<ItemRecord>().get(around ? around : own).item).meeting;
}
