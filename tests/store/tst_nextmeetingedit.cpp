#include "nextmeetingedit.h"
#include "storerows.h"
#include "testprogram.h"

#include "programmefile.h"
#include "records.h"

using namespace Qt::StringLiterals;

/// What is written when the next meeting is made from the last.
class TestNextMeetingEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void insertNextMeeting_everything_standsInItsPlace();
    void insertNextMeeting_partOfIt_standsByItself();
    void insertNextMeeting_actionsOpen_addsMattersArising();
    void insertNextMeeting_oneStep_isTakenBack();
    void readLastMeeting_unknown_isAnError();

private:
    LastMeeting last() const;
    Id<Meeting> make(const LastMeeting &last, const std::function<bool(const CarriedThing &)> &wanted);
    QStringList agenda(Id<Meeting> meeting) const;

    std::unique_ptr<ProgrammeFile> m_file;
    std::unique_ptr<Store> m_store;
    Id<Meeting> m_last;
};

namespace {

AgendaItem item(Id<Meeting> meeting, const QString &title, ItemOrigin origin) {
    AgendaItem item;
    item.meeting = meeting;
    item.title = english(title);
    item.origin = origin;
    return item;
}

void addPresenters(Edit &edit, Id<AgendaItem> speech, Id<Participant> person, Id<AgendaItem> closing) {
    Presenter speaker;
    speaker.item = speech;
    speaker.participant = person;
    edit.insert(speaker);
    Presenter words;
    words.item = closing;
    words.words = english(u"Chair"_s);
    edit.insert(words);
}

void addDeferred(Edit &edit, Id<Meeting> meeting, Id<AgendaItem> item) {
    Decision deferred;
    deferred.meeting = meeting;
    deferred.item = item;
    deferred.text = english(u"the plan."_s);
    deferred.outcome = Outcome::deferred;
    edit.insert(deferred);
    MeetingPaper paper;
    paper.meeting = meeting;
    paper.item = item;
    paper.title = english(u"Draft plan"_s);
    paper.status = PaperStatus::received;
    PaperFile file;
    file.paper = edit.insert(paper);
    file.language = u"en"_s;
    file.file = edit.addFile(u"plan.txt"_s, u"text/plain"_s, "plan");
    edit.insert(file);
}

/// Two days, two delegations with three people, standing items of which one has a child, one deferred with a paper.
Id<Meeting> writeLast(Edit &edit) {
    const Id<Meeting> meeting = addMeeting(edit, u"SG1"_s);
    const Id<Day> first = edit.insert(Day{{}, meeting, {2016, 11, 28}, {9, 0}, {17, 0}});
    const Id<Day> second = edit.insert(Day{{}, meeting, {2016, 11, 29}, {10, 0}, {13, 0}});
    Country latvia;
    latvia.isoCode = u"LV"_s;
    latvia.shortName = english(u"Latvia"_s);
    Agency agency;
    agency.name = english(u"Agency"_s);
    Delegation ofCountry;
    ofCountry.meeting = meeting;
    ofCountry.country = edit.insert(latvia);
    ofCountry.hasVote = true;
    Delegation ofAgency;
    ofAgency.meeting = meeting;
    ofAgency.organisation = edit.insert(agency);
    ofAgency.capacity = Capacity::observer;
    const Id<Delegation> members = edit.insert(ofCountry);
    const Id<Delegation> observers = edit.insert(ofAgency);
    QList<Id<Participant>> people;
    for (const auto &[name, delegation] :
         {std::pair{u"Ozols"_s, members}, {u"Berzins"_s, members}, {u"Kalns"_s, observers}}) {
        Person person;
        person.familyName = name;
        Participant participant;
        participant.delegation = delegation;
        participant.person = edit.insert(person);
        participant.status = ParticipantStatus::confirmed;
        people += edit.insert(participant);
    }
    AgendaItem opening = item(meeting, u"Opening"_s, ItemOrigin::standing);
    opening.day = first;
    const Id<AgendaItem> openingId = edit.insert(opening);
    AgendaItem speech = item(meeting, u"Speech"_s, ItemOrigin::standing);
    speech.parent = openingId;
    const Id<AgendaItem> speechId = edit.insert(speech);
    AgendaItem plan = item(meeting, u"Plan"_s, ItemOrigin::fresh);
    plan.day = first;
    const Id<AgendaItem> planId = edit.insert(plan);
    AgendaItem closing = item(meeting, u"Closing"_s, ItemOrigin::standing);
    closing.day = second;
    const Id<AgendaItem> closingId = edit.insert(closing);
    addPresenters(edit, speechId, people[1], closingId);
    addDeferred(edit, meeting, planId);
    return meeting;
}

} // namespace

void TestNextMeetingEdit::init() {
    m_store.reset();
    m_file = std::make_unique<ProgrammeFile>();
    m_store = m_file->create();
    VERIFY_OK(m_store->edit({u"last"_s, {}}, [this](Edit &edit) { m_last = writeLast(edit); }));
}

LastMeeting TestNextMeetingEdit::last() const {
    auto last = readLastMeeting(*m_store, m_last, u"en"_s);
    return last ? std::move(last).value() : LastMeeting();
}

Id<Meeting> TestNextMeetingEdit::make(const LastMeeting &last,
                                      const std::function<bool(const CarriedThing &)> &wanted) {
    NextMeeting next;
    next.meeting = proposedMeeting(last.meeting, last.body, std::vector{last.meeting});
    next.firstDay = {2017, 11, 27};
    next.mattersArising = english(u"Matters arising"_s);
    for (const CarriedThing &thing : carriedThings(last.records())) {
        if (wanted(thing))
            next.carried.push_back(thing);
    }
    Id<Meeting> made;
    const auto done = m_store->edit({u"next"_s, {}}, [&](Edit &edit) { made = insertNextMeeting(edit, last, next); });
    return done ? made : Id<Meeting>();
}

/// "27 Opening", " Speech (Berzins)": the date's day at the top, who presents behind.
QStringList TestNextMeetingEdit::agenda(Id<Meeting> meeting) const {
    const auto made = readLastMeeting(*m_store, meeting, u"en"_s);
    QStringList lines;
    for (const AgendaItem &item : made->items) {
        QString line = item.parent ? QString() : QString::number(m_store->get(item.day)->date.day());
        line += u' ' + item.title.exactly(u"en"_s);
        for (const Presenter &presenter : made->presenters) {
            if (presenter.item != item.id)
                continue;
            line += u" ("_s +
                    (presenter.participant ? m_store->get(m_store->get(presenter.participant)->person)->familyName
                                           : presenter.words.exactly(u"en"_s)) +
                    u')';
        }
        lines += line;
    }
    return lines;
}

void TestNextMeetingEdit::insertNextMeeting_everything_standsInItsPlace() {
    const Id<Meeting> next = make(last(), [](const CarriedThing &) { return true; });
    QVERIFY(next);
    QCOMPARE(m_store->get(next)->number, 1);
    const auto made = readLastMeeting(*m_store, next, u"en"_s);
    VERIFY_OK(made);
    QCOMPARE(made->days.size(), 2U);
    QCOMPARE(made->days[1].date, QDate(2017, 11, 28));
    QCOMPARE(made->days[1].opens, QTime(10, 0));
    QCOMPARE(agenda(next),
             (QStringList{u"27 Opening"_s, u" Speech (Berzins)"_s, u"27 Plan"_s, u"28 Closing (Chair)"_s}));
    QCOMPARE(made->delegations.size(), 2U);
    QVERIFY(made->delegations[0].hasVote);
    QCOMPARE(made->participants.size(), 3U);
    for (const Participant &participant : made->participants)
        QCOMPARE(participant.status, ParticipantStatus::nominated);
    QCOMPARE(made->papers.size(), 1U);
    QCOMPARE(made->papers[0].item, made->items[2].id);
    QCOMPARE(made->files.size(), 1U);
    QCOMPARE(m_store->file(made->files[0].file).value(), QByteArray("plan"));
    QCOMPARE(made->items[2].origin, ItemOrigin::carried);
    QCOMPARE(made->items[2].carriedFrom, m_last);
    QVERIFY(made->decisions.empty());
}

void TestNextMeetingEdit::insertNextMeeting_partOfIt_standsByItself() {
    const LastMeeting before = last();
    const Id<Meeting> next = make(before, [&](const CarriedThing &thing) {
        const bool withoutParent = thing.origin == before.items[0].id.uuid; // the opening, not the speech in it
        const bool withoutItem = thing.origin == before.items[2].id.uuid;   // the plan, not its paper
        return !withoutParent && !withoutItem && thing.origin != before.delegations[0].id.uuid;
    });
    QVERIFY(next);
    const auto made = readLastMeeting(*m_store, next, u"en"_s);
    QCOMPARE(made->delegations.size(), 1U);
    QCOMPARE(made->participants.size(), 1U);
    QCOMPARE(agenda(next), (QStringList{u"27 Speech"_s, u"28 Closing (Chair)"_s}));
    QCOMPARE(made->papers.size(), 1U);
    QVERIFY(made->papers[0].item.isNull());
}

void TestNextMeetingEdit::insertNextMeeting_actionsOpen_addsMattersArising() {
    VERIFY_OK(m_store->edit({u"action"_s, {}}, [this](Edit &edit) {
        Action action;
        action.meeting = m_last;
        action.text = english(u"do it"_s);
        edit.insert(action);
    }));
    const Id<Meeting> next =
        make(last(), [](const CarriedThing &thing) { return thing.reason == CarryReason::openActions; });
    QVERIFY(next);
    const auto made = readLastMeeting(*m_store, next, u"en"_s);
    QCOMPARE(made->items.size(), 1U);
    QCOMPARE(made->items[0].title, english(u"Matters arising"_s));
    QCOMPARE(made->items[0].duration, usualItemDuration);
    QCOMPARE(made->items[0].origin, ItemOrigin::mattersArising);
    QCOMPARE(made->actions.size(), 1U); // the same one: it is never copied
    QCOMPARE(made->actions[0].meeting, m_last);
}

void TestNextMeetingEdit::insertNextMeeting_oneStep_isTakenBack() {
    const Id<Meeting> next = make(last(), [](const CarriedThing &) { return true; });
    VERIFY_OK(m_store->undo());
    COMPARE_ERROR(m_store->get(next), ErrorCode::unknownRecord);
    QCOMPARE(m_store->all<AgendaItem>()->size(), 4U);
    QCOMPARE(m_store->all<Participant>()->size(), 3U);
    VERIFY_OK(m_store->redo());
    QCOMPARE(m_store->all<AgendaItem>()->size(), 8U);
    QVERIFY(m_store->check()->empty());
}

void TestNextMeetingEdit::readLastMeeting_unknown_isAnError() {
    COMPARE_ERROR(readLastMeeting(*m_store, m_store->newId<Meeting>(), u"en"_s), ErrorCode::unknownRecord);
}

RAPPORTEUR_TEST(TestNextMeetingEdit)
#include "tst_nextmeetingedit.moc"
