#include "nextmeeting.h"
#include "nextordinal.h"
#include "testids.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the next meeting takes over from the last.
class TestNextMeeting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withNextOrdinal_title_countsOn_data();
    void withNextOrdinal_title_countsOn();
    void withNextNumber_code_countsOn_data();
    void withNextNumber_code_countsOn();
    void proposedMeeting_head_countsOn();
    void proposedMeeting_chairRule_namesOfficers_data();
    void proposedMeeting_chairRule_namesOfficers();
    void proposedMeeting_codeTaken_isPassedOver();
    void carriedThings_people_areOfferedByStatus();
    void carriedThings_items_areOfferedByReason();
    void carriedThings_mattersArising_areOfferedForOpenActions_data();
    void carriedThings_mattersArising_areOfferedForOpenActions();
    void carriedThings_papers_standBehindTheirItem();
    void carriedRecords_areNew();
};

namespace {

/// "item 3 standing", "not item 4 …": kind, number and reason of each, those not offered with "not".
QStringList written(const std::vector<CarriedThing> &things) {
    static const QStringList kinds{u"delegation"_s, u"person"_s, u"item"_s, u"paper"_s};
    static const QStringList reasons{u"took part"_s,    u"added"_s,    u"gave way"_s,     u"standing"_s,
                                     u"open actions"_s, u"deferred"_s, u"no consensus"_s, u"not distributed"_s};
    QStringList all;
    for (const CarriedThing &thing : things) {
        const QString within = thing.within.isNull() ? QString() : u" in "_s + QString::number(thing.within.data1);
        all.append((thing.offered ? QString() : u"not "_s) + kinds[static_cast<int>(thing.kind)] + u' ' +
                   QString::number(thing.origin.data1) + within + u": "_s + reasons[static_cast<int>(thing.reason)]);
    }
    return all;
}

AgendaItem item(int number, ItemOrigin origin) {
    AgendaItem made;
    made.id = idOf<AgendaItem>(number);
    made.meeting = idOf<Meeting>(1);
    made.origin = origin;
    return made;
}

Decision decision(int item, Outcome outcome) {
    Decision made;
    made.item = idOf<AgendaItem>(item);
    made.outcome = outcome;
    return made;
}

MeetingPaper paper(int number, int item, PaperStatus status) {
    MeetingPaper made;
    made.id = idOf<MeetingPaper>(number);
    if (item > 0)
        made.item = idOf<AgendaItem>(item);
    made.status = status;
    return made;
}

Meeting lastMeeting() {
    Meeting last;
    last.id = idOf<Meeting>(1);
    last.code = u"RSG2"_s;
    last.body = idOf<Body>(1);
    last.number = 2;
    last.title = {{u"en"_s, u"2nd meeting of the Group"_s}, {u"ru"_s, u"2-е заседание Группы"_s}};
    last.titleGenitive = u"2-го заседания Группы"_s;
    last.stage = MeetingStage::concluded;
    last.format = MeetingFormat::hybrid;
    last.country = idOf<Country>(1);
    last.city = {{u"en"_s, u"Bishkek"_s}};
    last.cityPrepositional = u"в Бишкеке"_s;
    last.venue = {{u"en"_s, u"Hall"_s}};
    last.timeZone = u"Asia/Bishkek"_s;
    last.languages = {u"en"_s, u"ru"_s};
    last.interpretation = Interpretation::simultaneous;
    last.interpretationUntil = {17, 0};
    last.hostAgency = idOf<Agency>(1);
    last.chair = idOf<Person>(1);
    last.coChair = idOf<Person>(2);
    last.secretary = idOf<Person>(3);
    last.agendaStage = AgendaStage::adopted;
    last.agendaClearedOn = {2016, 11, 18};
    last.agendaSymbol = u"RSG2/1"_s;
    return last;
}

} // namespace

void TestNextMeeting::withNextOrdinal_title_countsOn_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("next");
    QTest::newRow("figure") << u"2nd meeting"_s << 2 << u"3rd meeting"_s;
    QTest::newRow("figure in Russian") << u"Протокол 2-го заседания"_s << 2 << u"Протокол 3-го заседания"_s;
    QTest::newRow("nominative") << u"21-е заседание"_s << 21 << u"22-е заседание"_s;
    QTest::newRow("word") << u"Second Meeting"_s << 2 << u"Third Meeting"_s;
    QTest::newRow("word in Russian") << u"Второе заседание"_s << 2 << u"Третье заседание"_s;
    QTest::newRow("genitive") << u"третьего заседания"_s << 3 << u"четвёртого заседания"_s;
    QTest::newRow("to the third") << u"второго заседания"_s << 2 << u"третьего заседания"_s;
    QTest::newRow("without the dots") << u"Четвертое заседание"_s << 4 << u"Пятое заседание"_s;
    QTest::newRow("number sign") << u"Заседание № 9"_s << 9 << u"Заседание № 10"_s;
    QTest::newRow("last word") << u"Twentieth meeting"_s << 20 << u"Twentieth meeting"_s;
    QTest::newRow("another ordinal") << u"2nd meeting of the 9th phase"_s << 2 << u"3rd meeting of the 9th phase"_s;
    QTest::newRow("the first of two") << u"2nd meeting, second session"_s << 2 << u"3rd meeting, second session"_s;
    QTest::newRow("another number") << u"Meeting of 2016"_s << 2 << u"Meeting of 2016"_s;
    QTest::newRow("within a word") << u"12nd secondary"_s << 2 << u"12nd secondary"_s;
    QTest::newRow("no number") << u"2nd meeting"_s << 0 << u"2nd meeting"_s;
}

void TestNextMeeting::withNextOrdinal_title_countsOn() {
    QFETCH(QString, text);
    QFETCH(int, number);
    QTEST(withNextOrdinal(text, number), "next");
}

void TestNextMeeting::withNextNumber_code_countsOn_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("next");
    QTest::newRow("number") << u"RSG2"_s << u"RSG3"_s;
    QTest::newRow("one more digit") << u"RSG9"_s << u"RSG10"_s;
    QTest::newRow("noughts") << u"RSG-09"_s << u"RSG-10"_s;
    QTest::newRow("none") << u"RSG"_s << u"RSG2"_s;
    QTest::newRow("nothing") << u""_s << u"2"_s;
    QTest::newRow("long") << u"99999999999"_s << u"991000000000"_s;
}

void TestNextMeeting::withNextNumber_code_countsOn() {
    QFETCH(QString, code);
    QTEST(withNextNumber(code), "next");
}

void TestNextMeeting::proposedMeeting_head_countsOn() {
    const Meeting last = lastMeeting();
    Meeting expected;
    expected.code = u"RSG3"_s;
    expected.body = last.body;
    expected.number = 3;
    expected.title = {{u"en"_s, u"3rd meeting of the Group"_s}, {u"ru"_s, u"3-е заседание Группы"_s}};
    expected.titleGenitive = u"3-го заседания Группы"_s;
    expected.format = MeetingFormat::hybrid;
    expected.languages = last.languages;
    expected.interpretation = last.interpretation;
    expected.interpretationUntil = last.interpretationUntil;
    expected.coChair = last.coChair;
    expected.secretary = last.secretary;
    expected.agendaSymbol = u"RSG3/1"_s;
    QCOMPARE(proposedMeeting(last, {}, std::vector{last}), expected);
}

void TestNextMeeting::proposedMeeting_chairRule_namesOfficers_data() {
    QTest::addColumn<ChairRule>("rule");
    QTest::addColumn<bool>("chair");
    QTest::addColumn<bool>("coChair");
    QTest::newRow("host") << ChairRule::host << false << true;
    QTest::newRow("fixed") << ChairRule::fixed << true << true;
    QTest::newRow("rotating") << ChairRule::rotating << false << false;
}

void TestNextMeeting::proposedMeeting_chairRule_namesOfficers() {
    QFETCH(ChairRule, rule);
    Body body;
    body.chairRule = rule;
    const Meeting next = proposedMeeting(lastMeeting(), body, {});
    QTEST(!next.chair.isNull(), "chair");
    QTEST(!next.coChair.isNull(), "coChair");
    QCOMPARE(next.secretary, idOf<Person>(3));
}

void TestNextMeeting::proposedMeeting_codeTaken_isPassedOver() {
    Meeting later = lastMeeting();
    later.id = idOf<Meeting>(2);
    later.code = u"RSG3"_s;
    later.number = 5;
    Meeting ofAnotherBody;
    ofAnotherBody.code = u"RSG4"_s;
    ofAnotherBody.number = 9;
    const Meeting next = proposedMeeting(lastMeeting(), {}, std::vector{lastMeeting(), later, ofAnotherBody});
    QCOMPARE(next.code, u"RSG5"_s);
    QCOMPARE(next.number, 6);
}

void TestNextMeeting::carriedThings_people_areOfferedByStatus() {
    std::vector<Delegation> delegations(2);
    delegations[0].id = idOf<Delegation>(2);
    delegations[1].id = idOf<Delegation>(1);
    std::vector<Participant> participants;
    for (int status = 0; status < 5; ++status) {
        participants.emplace_back();
        participants.back().id = idOf<Participant>(status + 1);
        participants.back().delegation = idOf<Delegation>(1);
        participants.back().status = static_cast<ParticipantStatus>(status);
    }
    QCOMPARE(written(carriedThings({delegations, participants, {}, {}, {}, {}})),
             (QStringList{u"delegation 2: took part"_s, u"delegation 1: took part"_s, u"person 1 in 1: took part"_s,
                          u"person 2 in 1: took part"_s, u"not person 3 in 1: gave way"_s,
                          u"not person 4 in 1: gave way"_s, u"not person 5 in 1: added"_s}));
}

void TestNextMeeting::carriedThings_items_areOfferedByReason() {
    std::vector items{item(1, ItemOrigin::standing), item(2, ItemOrigin::fresh), item(3, ItemOrigin::carried),
                      item(4, ItemOrigin::standing), item(5, ItemOrigin::fresh), item(6, ItemOrigin::fresh)};
    items[3].parent = idOf<AgendaItem>(1);
    const std::vector decisions{decision(3, Outcome::deferred),
                                decision(4, Outcome::deferred),
                                decision(5, Outcome::noConsensus),
                                decision(6, Outcome::adopted),
                                decision(6, Outcome::deferred),
                                decision(2, Outcome::rejected),
                                Decision{}};
    QCOMPARE(written(carriedThings({{}, {}, items, {}, decisions, {}})),
             (QStringList{u"item 1: standing"_s, u"item 3: deferred"_s, u"item 4 in 1: deferred"_s,
                          u"not item 5: no consensus"_s, u"item 6: deferred"_s}));
}

void TestNextMeeting::carriedThings_mattersArising_areOfferedForOpenActions_data() {
    QTest::addColumn<bool>("hadItem");
    QTest::addColumn<QList<ActionStatus>>("actions");
    QTest::addColumn<QStringList>("things");
    using enum ActionStatus;
    QTest::newRow("nothing") << false << QList<ActionStatus>{} << QStringList{};
    QTest::newRow("all closed") << false << QList{done, dropped} << QStringList{};
    QTest::newRow("new item") << false << QList{done, inProgress} << QStringList{u"item 0: open actions"_s};
    QTest::newRow("the same item") << true << QList{open} << QStringList{u"item 1: open actions"_s};
    QTest::newRow("item without need") << true << QList{done} << QStringList{u"not item 1: open actions"_s};
}

void TestNextMeeting::carriedThings_mattersArising_areOfferedForOpenActions() {
    QFETCH(bool, hadItem);
    QFETCH(QList<ActionStatus>, actions);
    std::vector<AgendaItem> items;
    if (hadItem)
        items.push_back(item(1, ItemOrigin::mattersArising));
    std::vector<Action> all;
    for (const ActionStatus status : std::as_const(actions)) {
        all.emplace_back();
        all.back().status = status;
    }
    QTEST(written(carriedThings({{}, {}, items, {}, {}, all})), "things");
}

void TestNextMeeting::carriedThings_papers_standBehindTheirItem() {
    const std::vector items{item(1, ItemOrigin::standing), item(2, ItemOrigin::fresh), item(3, ItemOrigin::fresh)};
    const std::vector decisions{decision(2, Outcome::deferred)};
    const std::vector papers{paper(1, 1, PaperStatus::expected), paper(2, 2, PaperStatus::received),
                             paper(3, 2, PaperStatus::distributed), paper(4, 3, PaperStatus::inTranslation),
                             paper(5, 0, PaperStatus::expected)};
    QCOMPARE(written(carriedThings({{}, {}, items, papers, decisions, {}})),
             (QStringList{u"item 1: standing"_s, u"not paper 1 in 1: not distributed"_s, u"item 2: deferred"_s,
                          u"paper 2 in 2: not distributed"_s, u"not paper 4 in 3: not distributed"_s,
                          u"not paper 5: not distributed"_s}));
}

void TestNextMeeting::carriedRecords_areNew() {
    const Id<Meeting> next = idOf<Meeting>(2);
    Delegation delegation;
    delegation.id = idOf<Delegation>(1);
    delegation.capacity = Capacity::observer;
    delegation.order = {u"V"_s};
    const Delegation carried = carriedDelegation(delegation, next);
    QVERIFY(carried.id.isNull());
    QCOMPARE(carried.meeting, next);
    QCOMPARE(carried.capacity, Capacity::observer);
    QCOMPARE(carried.order, delegation.order);

    Participant participant;
    participant.id = idOf<Participant>(1);
    participant.invitation = idOf<Invitation>(1);
    participant.person = idOf<Person>(1);
    participant.role = ParticipantRole::head;
    participant.status = ParticipantStatus::confirmed;
    participant.nameThen = {{u"en"_s, u"Asanov"_s}};
    participant.remote = true;
    participant.badgeNumber = 7;
    Participant nominated;
    nominated.delegation = idOf<Delegation>(2);
    nominated.person = idOf<Person>(1);
    nominated.role = ParticipantRole::head;
    QCOMPARE(carriedParticipant(participant, idOf<Delegation>(2)), nominated);

    AgendaItem standing = item(1, ItemOrigin::standing);
    standing.parent = idOf<AgendaItem>(9);
    standing.day = idOf<Day>(1);
    standing.fixedStart = {12, 30};
    standing.chairNote = u"Be brief"_s;
    standing.duration = 60;
    const AgendaItem lunch = carriedItem(standing, CarryReason::standing, next);
    QVERIFY(lunch.id.isNull() && lunch.parent.isNull() && lunch.day.isNull() && lunch.chairNote.isEmpty());
    QCOMPARE(lunch.fixedStart, QTime(12, 30));
    QCOMPARE(lunch.duration, 60);
    QVERIFY(lunch.carriedFrom.isNull());
    AgendaItem fresh = item(2, ItemOrigin::fresh);
    fresh.fixedStart = {12, 30};
    const AgendaItem deferred = carriedItem(fresh, CarryReason::deferred, next);
    QCOMPARE(deferred.origin, ItemOrigin::carried);
    QCOMPARE(deferred.carriedFrom, idOf<Meeting>(1));
    QVERIFY(!deferred.fixedStart.isValid());

    MeetingPaper late = paper(1, 2, PaperStatus::received);
    late.symbol = u"RSG2/7"_s;
    const MeetingPaper later = carriedPaper(late, next, idOf<AgendaItem>(5));
    QVERIFY(later.id.isNull() && later.symbol.isEmpty());
    QCOMPARE(later.item, idOf<AgendaItem>(5));
    QCOMPARE(later.status, PaperStatus::received);
}

RAPPORTEUR_TEST(TestNextMeeting)
#include "tst_nextmeeting.moc"
