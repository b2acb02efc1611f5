#include "priorityservice.h"
#include "testids.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPriorityService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void activitiesByPriority_cancelled_servesNothing();
    void isRankedBefore_periodThenRank_withoutRankLast();
    void movedByRank_places_areCountedAnew_data();
    void movedByRank_places_areCountedAnew();
};

namespace {

Priority priority(int number, int rank, int fromYear = 2017) {
    Priority made;
    made.id = idOf<Priority>(number);
    made.country = idOf<Country>(1);
    made.fromYear = fromYear;
    made.toYear = fromYear + 3;
    made.rank = rank;
    return made;
}

} // namespace

void TestPriorityService::activitiesByPriority_cancelled_servesNothing() {
    std::vector<Activity> activities(3);
    std::vector<ActivityPriority> links;
    for (int i = 0; i < 3; ++i) {
        activities[static_cast<std::size_t>(i)].id = idOf<Activity>(i + 1);
        ActivityPriority link;
        link.activity = idOf<Activity>(3 - i);
        link.priority = idOf<Priority>(7);
        links.push_back(link);
    }
    activities[1].status = ActivityStatus::cancelled;
    const auto serving = activitiesByPriority(activities, links);
    QCOMPARE(serving.size(), 1);
    QCOMPARE(serving.value(idOf<Priority>(7)), (std::vector{idOf<Activity>(1), idOf<Activity>(3)}));
}

void TestPriorityService::isRankedBefore_periodThenRank_withoutRankLast() {
    QVERIFY(isRankedBefore(priority(1, 9, 2013), priority(2, 1, 2017)));
    QVERIFY(isRankedBefore(priority(2, 1), priority(1, 2)));
    QVERIFY(isRankedBefore(priority(2, 5), priority(1, 0)));
    QVERIFY(isRankedBefore(priority(1, 0), priority(2, 0)));
    QVERIFY(!isRankedBefore(priority(1, 1), priority(1, 1)));
}

void TestPriorityService::movedByRank_places_areCountedAnew_data() {
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("ranks"); // "number:rank" of what changed
    QTest::newRow("up") << 3 << -1 << u"3:2 2:3 4:4"_s;
    QTest::newRow("down") << 1 << 1 << u"2:1 1:2 4:4"_s;
    QTest::newRow("to the end") << 1 << 9 << u"2:1 3:2 4:3 1:4"_s;
    QTest::newRow("to the beginning") << 4 << -9 << u"4:1 1:2 2:3 3:4"_s;
    QTest::newRow("stays, and gets its rank") << 4 << 0 << u"4:4"_s;
    QTest::newRow("not there") << 8 << 1 << QString();
}

void TestPriorityService::movedByRank_places_areCountedAnew() {
    QFETCH(int, moved);
    QFETCH(int, by);
    std::vector<Priority> priorities{priority(3, 3), priority(1, 1), priority(2, 2), priority(4, 0),
                                     priority(5, 1, 2013)};
    priorities.push_back(priority(6, 1));
    priorities.back().country = idOf<Country>(2);
    QStringList ranks;
    for (const Priority &changed : movedByRank(priorities, idOf<Priority>(moved), by))
        ranks += QString::number(changed.id.uuid.data1) % u':' % QString::number(changed.rank);
    QTEST(ranks.join(u' '), "ranks");
}

RAPPORTEUR_TEST(TestPriorityService)
#include "tst_priorityservice.moc"
