#include "agendacontents.h"

#include "personname.h"
#include "recordcache.h"

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

void loadPresenters(RecordCache &records, AgendaContents &contents) {
    QSet<Id<AgendaItem>> items;
    for (const AgendaItem &item : contents.items)
        items.insert(item.id);
    for (const Presenter &presenter : records.of<Presenter>().all()) {
        const bool known =
            std::any_of(contents.usedWords.begin(), contents.usedWords.end(),
                        [&](const LocalText &words) { return words.renderings() == presenter.words.renderings(); });
        if (!presenter.words.isEmpty() && !known)
            contents.usedWords.push_back(presenter.words);
        if (items.contains(presenter.item))
            contents.presenters.push_back(presenter);
    }
    sortByOrder(contents.presenters);
    for (const Presenter &presenter : contents.presenters) {
        if (const Agency *agency = records.of<Agency>().find(presenter.agency))
            contents.agencies.insert(agency->id, *agency);
        const Participant *participant = records.of<Participant>().find(presenter.participant);
        if (participant == nullptr)
            continue;
        contents.participants.insert(participant->id, *participant);
        contents.people.insert(participant->person, records.of<Person>().get(participant->person));
    }
}

void loadPapers(RecordCache &records, Id<Meeting> meeting, AgendaContents &contents) {
    contents.papers = records.of<MeetingPaper>().where(&MeetingPaper::meeting, meeting);
    QSet<Id<MeetingPaper>> papers;
    for (const MeetingPaper &paper : contents.papers)
        papers.insert(paper.id);
    for (const PaperFile &file : records.of<PaperFile>().all()) {
        if (papers.contains(file.paper))
            contents.files.push_back(file);
    }
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

QString AgendaContents::nameOf(const Presenter &presenter, const QString &language) const {
    if (presenter.participant) {
        const Participant participant = participants.value(presenter.participant);
        return participantName(participant, people.value(participant.person), language);
    }
    if (presenter.agency) {
        const Agency agency = agencies.value(presenter.agency);
        return agency.acronym.has(language) ? agency.acronym.exactly(language) : agency.name.in(language);
    }
    return presenter.words.in(language);
}

QString participantName(const Participant &participant, const Person &person, const QString &language) {
    return participant.nameThen.isEmpty() ? personName(person, language) : participant.nameThen.in(language);
}

AgendaContents loadAgenda(RecordCache &records, Id<Meeting> meeting) {
    AgendaContents contents;
    contents.meeting = records.of<Meeting>().get(meeting);
    if (contents.meeting.id.isNull())
        return contents;
    contents.otherMeetings = records.of<Meeting>().all();
    std::erase_if(contents.otherMeetings, [meeting](const Meeting &other) { return other.id == meeting; });
    contents.days = records.of<Day>().where(&Day::meeting, meeting);
    contents.items = records.of<AgendaItem>().where(&AgendaItem::meeting, meeting);
    loadPresenters(records, contents);
    loadPapers(records, meeting, contents);
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
