#include "agendacontents.h"

#include "personname.h"
#include "store.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

template <class Record>
const Record *found(const std::vector<Record> &records, Id<Record> id) {
    const auto at = std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.id == id; });
    return at == records.end() ? nullptr : &*at;
}

template <class Record>
void sortByOrder(std::vector<Record> &records) {
    std::sort(records.begin(), records.end(),
              [](const Record &a, const Record &b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
}

/// Reads one kind after another, each in one query however many records there are, and remembers the first failure.
class Reader {
public:
    explicit Reader(const Store &store) : m_store(store) {}

    template <class Record>
    std::vector<Record> all() {
        return kept(m_store.all<Record>());
    }
    template <class Record, class Value>
    std::vector<Record> where(Value Record::*field, const Value &value) {
        return kept(m_store.where(field, value));
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    template <class Record>
    std::vector<Record> kept(Result<std::vector<Record>> result) {
        if (result)
            return std::move(result).value();
        if (!m_error)
            m_error = result.error();
        return {};
    }

    const Store &m_store;
    std::optional<Error> m_error;
};

void loadPresenters(Reader &reader, AgendaContents &contents) {
    QSet<Id<AgendaItem>> items;
    for (const AgendaItem &item : contents.items)
        items.insert(item.id);
    for (Presenter &presenter : reader.all<Presenter>()) {
        const bool known =
            std::any_of(contents.usedWords.begin(), contents.usedWords.end(),
                        [&](const LocalText &words) { return words.renderings() == presenter.words.renderings(); });
        if (!presenter.words.isEmpty() && !known)
            contents.usedWords.push_back(presenter.words);
        if (items.contains(presenter.item))
            contents.presenters.push_back(std::move(presenter));
    }
    sortByOrder(contents.presenters);
}

void loadParticipants(Reader &reader, Id<Meeting> meeting, AgendaContents &contents) {
    QSet<Id<Delegation>> delegations;
    for (const Delegation &delegation : reader.where(&Delegation::meeting, meeting))
        delegations.insert(delegation.id);
    contents.participants = reader.all<Participant>();
    std::erase_if(contents.participants,
                  [&](const Participant &participant) { return !delegations.contains(participant.delegation); });
    QSet<Id<Person>> wanted;
    for (const Participant &participant : contents.participants)
        wanted.insert(participant.person);
    for (Person &person : reader.all<Person>()) {
        if (wanted.contains(person.id))
            contents.people.insert(person.id, person);
    }
    for (Agency &agency : reader.all<Agency>())
        contents.agencies.insert(agency.id, agency);
}

void loadPapers(Reader &reader, Id<Meeting> meeting, AgendaContents &contents) {
    contents.papers = reader.where(&MeetingPaper::meeting, meeting);
    QSet<Id<MeetingPaper>> papers;
    for (const MeetingPaper &paper : contents.papers)
        papers.insert(paper.id);
    contents.files = reader.all<PaperFile>();
    std::erase_if(contents.files, [&](const PaperFile &file) { return !papers.contains(file.paper); });
    sortByOrder(contents.papers);
}

void fillTitle(AgendaRow &row, const LocalText &title, const QStringList &shown) {
    row.title = title.in(shown.value(0));
    for (const QString &language : shown) {
        if (!title.has(language))
            row.missing += language;
    }
    if (shown.size() > 1 && title.has(shown[0]))
        row.secondTitle = title.exactly(shown[1]);
}

AgendaRow itemRow(const AgendaContents &contents, const AgendaItem &item, const TimedItem &timed,
                  const QStringList &shown) {
    AgendaRow row;
    row.item = item.id;
    row.day = timed.day;
    row.depth = timed.depth;
    row.hasChildren = timed.hasChildren;
    row.start = timed.startTime();
    row.end = timed.endTime();
    row.fixedStart = timed.anchored;
    row.slack = timed.slack;
    row.overrun = timed.overrun;
    row.number = timed.number;
    fillTitle(row, item.title, shown);
    row.itemKind = item.kind;
    row.internal = timed.internal;
    row.duration = timed.duration();
    row.purpose = item.purpose;
    QStringList names;
    for (const Presenter &presenter : contents.presentersOf(item.id))
        names += contents.nameOf(presenter, shown.value(0));
    row.presenters = names.join(u"; "_s);
    row.lacksPresenter = lacksPresenter(item, timed, !names.isEmpty());
    row.papers = static_cast<int>(contents.papersOf(item.id).size());
    return row;
}

AgendaRow dayRow(const Day &day, const TimedDay &timed) {
    AgendaRow row;
    row.kind = AgendaRow::Kind::day;
    row.day = day.id;
    row.date = day.date;
    row.start = timed.opensTime();
    row.end = day.closes;
    row.slack = timed.ends > timed.begins ? timed.spare : 0; // an empty day need not say that it is free
    row.overrun = timed.overrun;
    return row;
}

} // namespace

const AgendaItem *AgendaContents::item(Id<AgendaItem> id) const {
    return found(items, id);
}

const Day *AgendaContents::day(Id<Day> id) const {
    return found(days, id);
}

std::vector<Presenter> AgendaContents::presentersOf(Id<AgendaItem> item) const {
    std::vector<Presenter> of;
    std::copy_if(presenters.begin(), presenters.end(), std::back_inserter(of),
                 [&](const Presenter &presenter) { return presenter.item == item; });
    return of;
}

std::vector<MeetingPaper> AgendaContents::papersOf(Id<AgendaItem> item) const {
    std::vector<MeetingPaper> of;
    std::copy_if(papers.begin(), papers.end(), std::back_inserter(of),
                 [&](const MeetingPaper &paper) { return paper.item == item; });
    return of;
}

QString AgendaContents::languagesOf(Id<MeetingPaper> paper) const {
    QStringList languages;
    for (const PaperFile &file : files) {
        if (file.paper == paper && !languages.contains(file.language.toUpper()))
            languages += file.language.toUpper();
    }
    languages.sort();
    return languages.join(u' ');
}

QString AgendaContents::nameOf(const Participant &participant, const QString &language) const {
    if (!participant.nameThen.isEmpty())
        return participant.nameThen.in(language);
    return personName(people.value(participant.person), language);
}

QString AgendaContents::nameOf(const Presenter &presenter, const QString &language) const {
    if (presenter.participant) {
        const Participant *participant = found(participants, presenter.participant);
        return participant != nullptr ? nameOf(*participant, language) : QString();
    }
    if (presenter.agency) {
        const Agency agency = agencies.value(presenter.agency);
        return agency.acronym.has(language) ? agency.acronym.exactly(language) : agency.name.in(language);
    }
    return presenter.words.in(language);
}

Result<AgendaContents> loadAgenda(const Store &store, Id<Meeting> meeting) {
    AgendaContents contents;
    auto record = store.get(meeting);
    if (!record)
        return record.error();
    contents.meeting = *record;
    Reader reader(store);
    contents.otherMeetings = reader.all<Meeting>();
    std::erase_if(contents.otherMeetings, [meeting](const Meeting &other) { return other.id == meeting; });
    contents.days = reader.where(&Day::meeting, meeting);
    contents.items = reader.where(&AgendaItem::meeting, meeting);
    loadPresenters(reader, contents);
    loadParticipants(reader, meeting, contents);
    loadPapers(reader, meeting, contents);
    if (reader.error())
        return *reader.error();
    return contents;
}

std::vector<AgendaRow> agendaRows(const AgendaContents &contents, const AgendaTiming &timing,
                                  const QStringList &shown) {
    std::vector<AgendaRow> rows;
    const bool withDays = timing.days.size() > 1;
    std::size_t next = 0;
    for (const TimedDay &day : timing.days) {
        if (const Day *record = withDays ? contents.day(day.day) : nullptr)
            rows.push_back(dayRow(*record, day));
        for (; next < timing.items.size() && timing.items[next].day == day.day; ++next) {
            const TimedItem &timed = timing.items[next];
            if (const AgendaItem *item = contents.item(timed.item))
                rows.push_back(itemRow(contents, *item, timed, shown));
        }
    }
    return rows;
}

bool lacksPresenter(const AgendaItem &item, const TimedItem &timed, bool hasPresenter) {
    return item.kind == AgendaItemKind::item && item.purpose != Purpose::none && !timed.hasChildren &&
           !timed.internal && !hasPresenter;
}
