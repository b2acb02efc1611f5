#include "activityrules.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestActivityRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exceededAmounts_explicitParts_areComparedEach_data();
    void exceededAmounts_explicitParts_areComparedEach();
    void nextActivityCode_another_isFollowed_data();
    void nextActivityCode_another_isFollowed();
    void shifted_days_moveAndStretch_data();
    void shifted_days_moveAndStretch();
    void withStart_behindTheEnd_takesItAlong_data();
    void withStart_behindTheEnd_takesItAlong();
    void planLaidBefore_severalVersions_isTheLast();
};

void TestActivityRules::exceededAmounts_explicitParts_areComparedEach_data() {
    QTest::addColumn<QList<qint64>>("budgets");
    QTest::addColumn<qint64>("spent");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("none") << QList<qint64>{} << qint64(0) << QStringList();
    QTest::newRow("all of it") << QList<qint64>{60, 40} << qint64(10) << QStringList();
    QTest::newRow("a cent more") << QList<qint64>{60, 41} << qint64(10) << QStringList{u"budget"_s};
    QTest::newRow("both") << QList<qint64>{101} << qint64(11) << QStringList{u"budget"_s, u"spent"_s};
}

void TestActivityRules::exceededAmounts_explicitParts_areComparedEach() {
    QFETCH(QList<qint64>, budgets);
    QFETCH(qint64, spent);
    Activity activity;
    activity.budget = {100};
    activity.spent = {10};
    std::vector<ActivityCountry> countries;
    for (const qint64 budget : budgets) {
        ActivityCountry country;
        country.budget = {budget};
        country.spent = {countries.empty() ? spent : 0};
        countries.push_back(country);
    }
    QTEST(exceededAmounts(activity, countries), "fields");
}

void TestActivityRules::nextActivityCode_another_isFollowed_data() {
    QTest::addColumn<QString>("follows");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("next");
    QTest::newRow("dotted") << u"1.2.3"_s << QStringList{u"1.2.3"_s} << u"1.2.4"_s;
    QTest::newRow("taken ones are passed") << u"1.2.3"_s << QStringList{u"1.2.4"_s, u"1.2.5"_s} << u"1.2.6"_s;
    QTest::newRow("zeros are kept") << u"17-009"_s << QStringList{} << u"17-010"_s;
    QTest::newRow("one figure more") << u"A9"_s << QStringList{} << u"A10"_s;
    QTest::newRow("letters behind") << u"3.4b"_s << QStringList{} << u"3.5b"_s;
    QTest::newRow("no number") << u"WS"_s << QStringList{} << u"WS.1"_s;
    QTest::newRow("nothing to follow") << QString() << QStringList{u"1"_s} << u"2"_s;
    QTest::newRow("of a component") << u"2."_s << QStringList{u"3."_s} << u"4."_s;
}

void TestActivityRules::nextActivityCode_another_isFollowed() {
    QFETCH(QString, follows);
    QFETCH(QStringList, taken);
    QTEST(nextActivityCode(follows, QSet<QString>(taken.begin(), taken.end())), "next");
}

void TestActivityRules::shifted_days_moveAndStretch_data() {
    QTest::addColumn<QDate>("starts");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("newStarts");
    QTest::addColumn<QDate>("newEnds");
    const QDate first(2017, 3, 6);
    const QDate last(2017, 3, 10);
    const auto both = static_cast<int>(TimePart::both);
    const auto start = static_cast<int>(TimePart::start);
    const auto end = static_cast<int>(TimePart::end);
    QTest::newRow("moved") << first << last << both << 7 << first.addDays(7) << last.addDays(7);
    QTest::newRow("moved into another year") << first << last << both << -70 << first.addDays(-70) << last.addDays(-70);
    QTest::newRow("begins earlier") << first << last << start << -2 << first.addDays(-2) << last;
    QTest::newRow("begins at the end at the latest") << first << last << start << 30 << last << last;
    QTest::newRow("ends later") << first << last << end << 3 << first << last.addDays(3);
    QTest::newRow("ends at the beginning at the earliest") << first << last << end << -30 << first << first;
    QTest::newRow("one day, moved") << first << QDate() << both << 1 << first.addDays(1) << QDate();
    QTest::newRow("one day, stretched") << first << QDate() << end << 1 << first << first.addDays(1);
    QTest::newRow("without dates") << QDate() << QDate() << both << 1 << QDate() << QDate();
}

void TestActivityRules::shifted_days_moveAndStretch() {
    QFETCH(QDate, starts);
    QFETCH(QDate, ends);
    QFETCH(int, part);
    QFETCH(int, days);
    const TimeSpan moved = shifted({starts, ends}, days, static_cast<TimePart>(part));
    QTEST(moved.starts, "newStarts");
    QTEST(moved.ends, "newEnds");
}

void TestActivityRules::withStart_behindTheEnd_takesItAlong_data() {
    QTest::addColumn<QDate>("starts");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<QDate>("newStarts");
    QTest::addColumn<QDate>("newEnds");
    const QDate first(2017, 3, 6);
    const QDate last(2017, 3, 10);
    QTest::newRow("before the end") << first << last << first.addDays(2) << last;
    QTest::newRow("behind the end") << first << last << last.addDays(10) << last.addDays(14);
    QTest::newRow("taken away") << first << last << QDate() << last;
    QTest::newRow("only an end before") << QDate() << last << last.addDays(1) << last.addDays(1);
    QTest::newRow("no end") << first << QDate() << last << QDate();
}

void TestActivityRules::withStart_behindTheEnd_takesItAlong() {
    QFETCH(QDate, starts);
    QFETCH(QDate, ends);
    QFETCH(QDate, newStarts);
    const TimeSpan moved = withStart({starts, ends}, newStarts);
    QCOMPARE(moved.starts, newStarts);
    QTEST(moved.ends, "newEnds");
}

void TestActivityRules::planLaidBefore_severalVersions_isTheLast() {
    const Id<Meeting> meeting{QUuid::createUuid()};
    std::vector<Plan> plans(4);
    plans[0].meeting = meeting;
    plans[1].meeting = meeting;
    plans[1].version = 3;
    plans[2].meeting = meeting;
    plans[2].version = 2;
    plans[3].version = 9;
    QCOMPARE(planLaidBefore(plans, meeting), &plans[1]);
    QCOMPARE(planLaidBefore(plans, {QUuid::createUuid()}), nullptr);
    QCOMPARE(planLaidBefore(plans, {}), nullptr);
}

RAPPORTEUR_TEST(TestActivityRules)
#include "tst_activityrules.moc"
