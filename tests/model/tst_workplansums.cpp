#include "testids.h"
#include "testprogram.h"
#include "workplansums.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

Activity activity(int number, qint64 budget, int participants = 0, bool regional = false) {
    Activity made;
    made.id = idOf<Activity>(number);
    made.budget = {budget};
    made.participantsPlanned = participants;
    made.regional = regional;
    made.starts = QDate(2017, 1, 1);
    return made;
}

ActivityCountry inCountry(int activity, int country, qint64 budget = 0) {
    ActivityCountry made;
    made.activity = idOf<Activity>(activity);
    made.country = idOf<Country>(country);
    made.budget = {budget};
    return made;
}

ActivityAttendance attendedFrom(int activity, int country, int women, int men, int unrecorded = 0) {
    ActivityAttendance made;
    made.activity = idOf<Activity>(activity);
    if (country != 0)
        made.country = idOf<Country>(country);
    made.women = women;
    made.men = men;
    made.unrecorded = unrecorded;
    return made;
}

/// "1: 2 activities 300, 7 planned | regional: …", countries by number.
QString written(const std::map<Id<Country>, PlanFigures> &sums) {
    QStringList parts;
    for (const auto &[country, figures] : sums) {
        parts.append((country ? QString::number(country.uuid.data1) : u"-"_s) + u": "_s +
                     QString::number(figures.activities) + u" "_s + QString::number(figures.budget.minor) + u" "_s +
                     QString::number(figures.participantsPlanned) + u" "_s + QString::number(figures.attendances()));
    }
    return parts.join(u" | ");
}

/// All but the lists of activities.
PlanFigures figuresOnly(PlanFigures figures) {
    figures.from.clear();
    figures.counted.clear();
    return figures;
}

template <class Key>
PlanFigures together(const std::map<Key, PlanFigures> &sums) {
    PlanFigures sum;
    for (const auto &[key, figures] : sums)
        sum += figures;
    return figuresOnly(sum);
}

} // namespace

using Countries = std::vector<ActivityCountry>;
using Attended = std::vector<ActivityAttendance>;
Q_DECLARE_METATYPE(Activity)
Q_DECLARE_METATYPE(Countries)
Q_DECLARE_METATYPE(Attended)

/// Sums without double counting.
class TestWorkPlanSums : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byCountry_activity_isParted_data();
    void byCountry_activity_isParted();
    void sums_activities_areGrouped();
    void sums_openDownToActivities();
    void sums_random_countriesAndRegionalAreTheTotal();
    void sums_largestAmounts_doNotOverflow();
    void openingSum_measure_isAddedWithItsRecords();
};

void TestWorkPlanSums::byCountry_activity_isParted_data() {
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<Countries>("countries");
    QTest::addColumn<Attended>("attendances");
    QTest::addColumn<QString>("written");
    QTest::newRow("of one country") << activity(1, 100, 20) << Countries{inCountry(1, 5)} << Attended{}
                                    << u"5: 1 100 20 0"_s;
    QTest::newRow("of one country, regional")
        << activity(1, 100, 20, true) << Countries{inCountry(1, 5)} << Attended{} << u"-: 1 100 20 0"_s;
    QTest::newRow("of one country, part of it explicit")
        << activity(1, 100, 20) << Countries{inCountry(1, 5, 60)} << Attended{} << u"-: 0 40 0 0 | 5: 1 60 20 0"_s;
    QTest::newRow("of none") << activity(1, 100, 20) << Countries{} << Attended{} << u"-: 1 100 20 0"_s;
    QTest::newRow("of two without amounts")
        << activity(1, 100, 20) << Countries{inCountry(1, 5), inCountry(1, 6)} << Attended{} << u"-: 1 100 20 0"_s;
    QTest::newRow("of two with amounts") << activity(1, 100, 20) << Countries{inCountry(1, 5, 30), inCountry(1, 6, 50)}
                                         << Attended{} << u"-: 1 20 20 0 | 5: 0 30 0 0 | 6: 0 50 0 0"_s;
    QTest::newRow("amounts are all of it") << activity(1, 100, 0) << Countries{inCountry(1, 5, 30), inCountry(1, 6, 70)}
                                           << Attended{} << u"-: 1 0 0 0 | 5: 0 30 0 0 | 6: 0 70 0 0"_s;
    QTest::newRow("amounts are more") << activity(1, 100, 0) << Countries{inCountry(1, 5, 80), inCountry(1, 6, 70)}
                                      << Attended{} << u"-: 1 -50 0 0 | 5: 0 80 0 0 | 6: 0 70 0 0"_s;
    QTest::newRow("a country named twice") << activity(1, 100, 0) << Countries{inCountry(1, 5, 30), inCountry(1, 5, 20)}
                                           << Attended{} << u"-: 0 50 0 0 | 5: 1 50 0 0"_s;
    QTest::newRow("attendances by country")
        << activity(1, 100, 20) << Countries{inCountry(1, 5)}
        << Attended{attendedFrom(1, 5, 3, 7, 1), attendedFrom(1, 6, 1, 0), attendedFrom(1, 0, 0, 2)}
        << u"-: 0 0 0 2 | 5: 1 100 20 11 | 6: 0 0 0 1"_s;
}

void TestWorkPlanSums::byCountry_activity_isParted() {
    QFETCH(Activity, activity);
    QFETCH(Countries, countries);
    QFETCH(Attended, attendances);
    WorkPlanSums sums;
    sums.add(activity, countries, attendances);
    QTEST(::written(sums.byCountry()), "written");
    QCOMPARE(together(sums.byCountry()), figuresOnly(sums.total()));
}

void TestWorkPlanSums::sums_activities_areGrouped() {
    Activity first = activity(1, 100, 10);
    first.component = idOf<Component>(1);
    first.kind = ActivityKind::training;
    first.starts = QDate(2016, 12, 30); // ends in the next year, and counts in this
    first.ends = QDate(2017, 1, 3);
    first.committed = {70};
    first.spent = {40};
    Activity second = activity(2, 50, 5);
    second.starts = {};
    const std::vector<Activity> activities{first, second};
    const Attended attendances{attendedFrom(2, 5, 1, 2, 3), attendedFrom(99, 5, 9, 9, 9)};
    const WorkPlanSums sums = workPlanSums(activities, {}, attendances);
    QCOMPARE(sums.total().budget, Money{150});
    QCOMPARE(sums.total().committed, Money{70});
    QCOMPARE(sums.total().spent, Money{40});
    QCOMPARE(sums.total().participantsPlanned, 15);
    QCOMPARE(sums.total().women, 1);
    QCOMPARE(sums.total().men, 2);
    QCOMPARE(sums.total().unrecorded, 3);
    QCOMPARE(sums.byYear().at(2016).budget, Money{100});
    QCOMPARE(sums.byYear().at(0).budget, Money{50});
    QCOMPARE(sums.byKind().at(ActivityKind::training).activities, 1);
    QCOMPARE(sums.byComponent().at(idOf<Component>(1)).spent, Money{40});
    QCOMPARE(sums.byComponent().at({}).participantsPlanned, 5);
}

void TestWorkPlanSums::sums_openDownToActivities() {
    const std::vector<Activity> activities{activity(1, 100), activity(2, 50)};
    const Countries countries{inCountry(1, 5, 30), inCountry(1, 6), inCountry(2, 5)};
    const WorkPlanSums sums = workPlanSums(activities, countries, {});
    using Ids = std::vector<Id<Activity>>;
    QCOMPARE(sums.total().from, (Ids{idOf<Activity>(1), idOf<Activity>(2)}));
    QCOMPARE(sums.byCountry().at(idOf<Country>(5)).from, (Ids{idOf<Activity>(1), idOf<Activity>(2)}));
    QCOMPARE(sums.byCountry().at({}).from, (Ids{idOf<Activity>(1)}));
    QVERIFY(!sums.byCountry().contains(idOf<Country>(6)));
}

void TestWorkPlanSums::sums_random_countriesAndRegionalAreTheTotal() {
    QRandomGenerator random(17);
    for (int round = 0; round < 30; ++round) {
        std::vector<Activity> activities;
        Countries countries;
        Attended attendances;
        for (int number = 1; number <= 20; ++number) {
            Activity made = activity(number, random.bounded(100'000), random.bounded(40), random.bounded(3) == 0);
            made.committed = {random.bounded(100'000)};
            made.spent = {random.bounded(100'000)};
            made.kind = static_cast<ActivityKind>(random.bounded(9));
            made.component = idOf<Component>(random.bounded(4));
            made.starts = QDate(2015 + random.bounded(4), 1 + random.bounded(12), 1);
            activities.push_back(made);
            for (int i = random.bounded(5); i > 0; --i) {
                countries.push_back(
                    inCountry(number, 1 + random.bounded(5), qint64(random.bounded(2)) * random.bounded(60'000)));
                countries.back().spent = {qint64(random.bounded(2)) * random.bounded(50'000)};
                attendances.push_back(
                    attendedFrom(number, random.bounded(6), random.bounded(9), random.bounded(9), random.bounded(3)));
            }
        }
        const WorkPlanSums sums = workPlanSums(activities, countries, attendances);
        const PlanFigures total = figuresOnly(sums.total());
        QCOMPARE(total.activities, 20);
        QCOMPARE(together(sums.byCountry()), total);
        QCOMPARE(together(sums.byComponent()), total);
        QCOMPARE(together(sums.byYear()), total);
        QCOMPARE(together(sums.byKind()), total);
    }
}

void TestWorkPlanSums::sums_largestAmounts_doNotOverflow() {
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const std::vector<Activity> activities{activity(1, most), activity(2, most)};
    QCOMPARE(
        workPlanSums(activities, Countries{inCountry(1, 5, -most), inCountry(2, 5, most)}, {}).total().budget.minor,
        most);
}

void TestWorkPlanSums::openingSum_measure_isAddedWithItsRecords() {
    std::vector<OpeningBalance> balances(3);
    for (int i = 0; i < 3; ++i) {
        balances[static_cast<std::size_t>(i)].id = idOf<OpeningBalance>(i + 1);
        balances[static_cast<std::size_t>(i)].value = qint64(10) * (i + 1);
    }
    balances[1].measure = Measure::women;
    const OpeningSum sum = openingSum(balances, Measure::events);
    QCOMPARE(sum.value, 40);
    QCOMPARE(sum.from, (std::vector{idOf<OpeningBalance>(1), idOf<OpeningBalance>(3)}));
    QCOMPARE(openingSum(balances, Measure::spending).value, 0);
}

RAPPORTEUR_TEST(TestWorkPlanSums)
#include "tst_workplansums.moc"
