#include "agendarows.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Items = std::vector<AgendaItem>;
using Days = std::vector<Day>;
using Kind = AgendaItemKind;

Q_DECLARE_METATYPE(Items)
Q_DECLARE_METATYPE(Days)

/// When items start, what number they bear, and where time is left or lacks.
class TestAgendaTiming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timing_items_startAndNumber_data();
    void timing_items_startAndNumber();
    void timing_day_endsSparesAndOverruns_data();
    void timing_day_endsSparesAndOverruns();
    void timing_internal_isInherited();
    void timing_parentsInACircle_standAtTheTop_data();
    void timing_parentsInACircle_standAtTheTop();
    void timing_anyOrderOfRecords_isTheSame();
    void timing_longChainOfParents_ends();
    void timing_pastMidnight_goesOn();
    void find_item_isFoundOrNull();
};

void TestAgendaTiming::timing_items_startAndNumber_data() {
    QTest::addColumn<Days>("days");
    QTest::addColumn<Items>("items");
    QTest::addColumn<QString>("written");
    const Days one{meetingDay(1)};
    const Days two{meetingDay(2), meetingDay(1)};
    QTest::newRow("nothing") << one << Items{} << QString();
    QTest::newRow("each after the other")
        << one << Items{agendaItem(1, "a", 20), agendaItem(2, "b", 30)} << u"1 1 09:00-09:20|2 2 09:20-09:50"_s;
    QTest::newRow("by key, not by record")
        << one << Items{agendaItem(1, "b", 20), agendaItem(2, "a", 30)} << u"2 1 09:00-09:30|1 2 09:30-09:50"_s;
    QTest::newRow("without a key last") << one << Items{agendaItem(1, "", 20), agendaItem(2, "a", 30)}
                                        << u"2 1 09:00-09:30|1 2 09:30-09:50"_s;
    QTest::newRow("breaks bear no number")
        << one
        << Items{ofKind(agendaItem(1, "a", 30), Kind::registration), agendaItem(2, "b", 20),
                 ofKind(agendaItem(3, "c", 15), Kind::pause), ofKind(agendaItem(4, "d", 10), Kind::ceremony),
                 agendaItem(5, "e", 5)}
        << u"1 - 09:00-09:30|2 1 09:30-09:50|3 - 09:50-10:05|4 - 10:05-10:15|5 2 10:15-10:20"_s;
    QTest::newRow("children last together")
        << one
        << Items{agendaItem(1, "a", 99), agendaItem(2, "a", 25, 1), agendaItem(3, "b", 20, 1), agendaItem(4, "b", 10)}
        << u"1 1 09:00-09:45|>2 1.1 09:00-09:25|>3 1.2 09:25-09:45|4 2 09:45-09:55"_s;
    QTest::newRow("three levels")
        << one
        << Items{agendaItem(1, "a", 0), agendaItem(2, "a", 0, 1), agendaItem(3, "a", 15, 2), agendaItem(4, "b", 5, 2)}
        << u"1 1 09:00-09:20|>2 1.1 09:00-09:20|>>3 1.1.1 09:00-09:15|>>4 1.1.2 09:15-09:20"_s;
    QTest::newRow("section is numbered") << one
                                         << Items{ofKind(agendaItem(1, "a", 0), Kind::section),
                                                  ofKind(agendaItem(2, "a", 15, 1), Kind::pause),
                                                  agendaItem(3, "b", 5, 1)}
                                         << u"1 1 09:00-09:20|>2 - 09:00-09:15|>3 1.1 09:15-09:20"_s;
    QTest::newRow("fixed start leaves slack")
        << one << Items{agendaItem(1, "a", 20), startingAt(agendaItem(2, "b", 60), 12, 30), agendaItem(3, "c", 10)}
        << u"1 1 09:00-09:20|2 2 12:30-13:30 +190|3 3 13:30-13:40"_s;
    QTest::newRow("fixed start is kept under overrun")
        << one << Items{agendaItem(1, "a", 240), startingAt(agendaItem(2, "b", 60), 12, 30), agendaItem(3, "c", 10)}
        << u"1 1 09:00-13:00|2 2 12:30-13:30 !30|3 3 13:30-13:40"_s;
    QTest::newRow("fixed start on the minute")
        << one << Items{agendaItem(1, "a", 30), startingAt(agendaItem(2, "b", 5), 9, 30)}
        << u"1 1 09:00-09:30|2 2 09:30-09:35"_s;
    QTest::newRow("first may start before the opening")
        << one << Items{startingAt(agendaItem(1, "a", 45), 8, 30), agendaItem(2, "b", 5)}
        << u"1 1 08:30-09:15|2 2 09:15-09:20"_s;
    QTest::newRow("fixed start of a child is ignored")
        << one << Items{agendaItem(1, "a", 0), startingAt(agendaItem(2, "a", 20, 1), 12, 0)}
        << u"1 1 09:00-09:20|>2 1.1 09:00-09:20"_s;
    QTest::newRow("fixed start of a parent anchors its children")
        << one << Items{startingAt(agendaItem(1, "a", 0), 10, 0), agendaItem(2, "a", 20, 1)}
        << u"1 1 10:00-10:20 +60|>2 1.1 10:00-10:20"_s;
    QTest::newRow("days by date, numbers go on")
        << two << Items{onDay(agendaItem(1, "a", 20), 2), onDay(agendaItem(2, "b", 30), 1)}
        << u"2 1 09:00-09:30|1 2 09:00-09:20"_s;
    QTest::newRow("no day or an unknown one is the first")
        << two << Items{onDay(agendaItem(1, "a", 20), 9), agendaItem(2, "b", 30)}
        << u"1 1 09:00-09:20|2 2 09:20-09:50"_s;
    QTest::newRow("children take the parent's day")
        << two
        << Items{onDay(agendaItem(1, "a", 0), 2), onDay(agendaItem(2, "a", 20, 1), 1), onDay(agendaItem(3, "a", 5), 1)}
        << u"3 1 09:00-09:05|1 2 09:00-09:20|>2 2.1 09:00-09:20"_s;
    QTest::newRow("no days yet") << Days{} << Items{agendaItem(1, "a", 20)} << u"1 1 09:00-09:20"_s;
    QTest::newRow("day without opening") << Days{meetingDay(1, {}, {})} << Items{agendaItem(1, "a", 20)}
                                         << u"1 1 09:00-09:20"_s;
    QTest::newRow("missing parent") << one << Items{agendaItem(1, "a", 20, 77)} << u"1 1 09:00-09:20"_s;
    QTest::newRow("negative duration lasts nothing")
        << one << Items{agendaItem(1, "a", -20), agendaItem(2, "b", 5)} << u"1 1 09:00-09:00|2 2 09:00-09:05"_s;
}

void TestAgendaTiming::timing_items_startAndNumber() {
    QFETCH(Days, days);
    QFETCH(Items, items);
    QTEST(agendaWritten(agendaTiming(days, items)), "written");
}

void TestAgendaTiming::timing_day_endsSparesAndOverruns_data() {
    QTest::addColumn<Items>("items");
    QTest::addColumn<QTime>("begins");
    QTest::addColumn<QTime>("ends");
    QTest::addColumn<int>("spare");
    QTest::addColumn<int>("overrun");
    QTest::addColumn<int>("slack");
    QTest::addColumn<int>("clashes");
    const QTime opens(9, 0);
    QTest::newRow("empty") << Items{} << opens << opens << 480 << 0 << 0 << 0;
    QTest::newRow("spare") << Items{agendaItem(1, "a", 465)} << opens << QTime(16, 45) << 15 << 0 << 0 << 0;
    QTest::newRow("to the minute") << Items{agendaItem(1, "a", 480)} << opens << QTime(17, 0) << 0 << 0 << 0 << 0;
    QTest::newRow("too long") << Items{agendaItem(1, "a", 500)} << opens << QTime(17, 20) << 0 << 20 << 0 << 0;
    QTest::newRow("begins early") << Items{startingAt(agendaItem(1, "a", 60), 8, 30)} << QTime(8, 30) << QTime(9, 30)
                                  << 450 << 0 << 0 << 0;
    QTest::newRow("begins late") << Items{startingAt(agendaItem(1, "a", 60), 9, 30)} << QTime(9, 30) << QTime(10, 30)
                                 << 390 << 0 << 30 << 0;
    QTest::newRow("slack and clash") << Items{agendaItem(1, "a", 60), startingAt(agendaItem(2, "b", 60), 10, 10),
                                              startingAt(agendaItem(3, "c", 20), 11, 0)}
                                     << opens << QTime(11, 20) << 340 << 0 << 10 << 10;
    QTest::newRow("ends with the longer") << Items{agendaItem(1, "a", 490), startingAt(agendaItem(2, "b", 10), 16, 50)}
                                          << opens << QTime(17, 10) << 0 << 10 << 0 << 20;
}

void TestAgendaTiming::timing_day_endsSparesAndOverruns() {
    QFETCH(Items, items);
    const Days days{meetingDay(1)};
    const AgendaTiming timing = agendaTiming(days, items);
    QCOMPARE(timing.days.size(), std::size_t(1));
    const TimedDay &day = timing.days.front();
    QCOMPARE(day.opensTime(), QTime(9, 0));
    QTEST(QTime::fromMSecsSinceStartOfDay(day.begins * 60'000), "begins");
    QTEST(day.endsTime(), "ends");
    QTEST(day.spare, "spare");
    QTEST(day.overrun, "overrun");
    QTEST(day.slack, "slack");
    QTEST(day.clashes, "clashes");
}

void TestAgendaTiming::timing_internal_isInherited() {
    const Days days{meetingDay(1)};
    Items items{agendaItem(1, "a", 0), agendaItem(2, "a", 10, 1), agendaItem(3, "b", 20)};
    items[0].internal = true;
    const AgendaTiming timing = agendaTiming(days, items);
    QCOMPARE(agendaWritten(timing), u"1 - 09:00-09:10|>2 - 09:00-09:10|3 1 09:10-09:30"_s);
    QVERIFY(timing.items[1].internal);
    QVERIFY(!timing.items[2].internal);
}

void TestAgendaTiming::timing_parentsInACircle_standAtTheTop_data() {
    QTest::addColumn<Items>("items");
    QTest::addColumn<QString>("written");
    QTest::newRow("itself") << Items{agendaItem(1, "a", 5, 1)} << u"1 1 09:00-09:05"_s;
    QTest::newRow("each other, one hangs on")
        << Items{agendaItem(1, "a", 5, 2), agendaItem(2, "b", 5, 1), agendaItem(3, "a", 10, 2)}
        << u"1 1 09:00-09:05|2 2 09:05-09:15|>3 2.1 09:05-09:15"_s;
    QTest::newRow("found from outside") << Items{agendaItem(3, "a", 10, 2), agendaItem(1, "a", 5, 2),
                                                 agendaItem(2, "b", 5, 1)}
                                        << u"1 1 09:00-09:05|2 2 09:05-09:15|>3 2.1 09:05-09:15"_s;
}

void TestAgendaTiming::timing_parentsInACircle_standAtTheTop() {
    QFETCH(Items, items);
    const Days days{meetingDay(1)};
    QTEST(agendaWritten(agendaTiming(days, items)), "written");
}

void TestAgendaTiming::timing_anyOrderOfRecords_isTheSame() {
    const Days days{meetingDay(1), meetingDay(2)};
    QRandomGenerator random(11);
    Items items;
    for (int i = 1; i <= 40; ++i) {
        const int parent = i > 5 && random.bounded(2) == 0 ? 1 + random.bounded(i - 1) : 0;
        AgendaItem item = agendaItem(i, random.bounded(2) == 0 ? "k" : "m", random.bounded(60), parent);
        items.push_back(onDay(item, random.bounded(4)));
    }
    const QString written = agendaWritten(agendaTiming(days, items));
    for (int i = 0; i < 20; ++i) {
        std::shuffle(items.begin(), items.end(), random);
        QCOMPARE(agendaWritten(agendaTiming(days, items)), written);
    }
}

void TestAgendaTiming::timing_longChainOfParents_ends() {
    const Days days{meetingDay(1)};
    Items items;
    for (int i = 1; i <= 3000; ++i)
        items.push_back(agendaItem(i, "a", 1, i + 1));
    const AgendaTiming timing = agendaTiming(days, items);
    QCOMPARE(timing.items.size(), items.size());
    QCOMPARE(timing.items.back().depth, 2999);
}

void TestAgendaTiming::timing_pastMidnight_goesOn() {
    const Days days{meetingDay(1, {22, 0}, {23, 0})};
    const Items items{agendaItem(1, "a", 90), agendaItem(2, "b", 60)};
    const AgendaTiming timing = agendaTiming(days, items);
    QCOMPARE(agendaWritten(timing), u"1 1 22:00-23:30|2 2 23:30-00:30"_s);
    QCOMPARE(timing.items[1].end, 24 * 60 + 30);
    QCOMPARE(timing.days[0].overrun, 90);
}

void TestAgendaTiming::find_item_isFoundOrNull() {
    const Days days{meetingDay(1)};
    const Items items{agendaItem(1, "a", 20)};
    const AgendaTiming timing = agendaTiming(days, items);
    QCOMPARE(timing.find(idOf<AgendaItem>(1)), &timing.items[0]);
    QVERIFY(timing.find(idOf<AgendaItem>(2)) == nullptr);
    QCOMPARE(timing.findDay(idOf<Day>(1)), &timing.days[0]);
    QVERIFY(timing.findDay(idOf<Day>(2)) == nullptr);
}

RAPPORTEUR_TEST(TestAgendaTiming)
#include "tst_agendatiming.moc"
