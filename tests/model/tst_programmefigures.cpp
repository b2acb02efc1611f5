#include "programmefigures.h"
#include "testids.h"
#include "testprogram.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

/// What the programme has done, in figures that lead to their records.
class TestProgrammeFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_status_counts_data();
    void figures_status_counts();
    void figures_several_areSumsWithTheirRecords();
    void figures_openingBalances_standBeside();
    void figures_tooMuch_staysAtTheLimit();
    void figures_planWithVersions_countsTheLast();
    void activities_ofAFigure_areThoseThatMakeIt_data();
    void activities_ofAFigure_areThoseThatMakeIt();
};

namespace {

Activity activity(int number, ActivityStatus status, qint64 spent = 0,
                  ActivityKind kind = ActivityKind::nationalWorkshop) {
    Activity made;
    made.id = idOf<Activity>(number);
    made.status = status;
    made.spent = {spent};
    made.kind = kind;
    made.starts = {2016, 1, 1};
    return made;
}

ActivityAttendance attended(int activity, int women, int men, int unrecorded = 0) {
    ActivityAttendance made;
    made.activity = idOf<Activity>(activity);
    made.women = women;
    made.men = men;
    made.unrecorded = unrecorded;
    return made;
}

OpeningBalance balance(int number, Measure measure, qint64 value) {
    OpeningBalance made;
    made.id = idOf<OpeningBalance>(number);
    made.measure = measure;
    made.value = value;
    return made;
}

} // namespace

void TestProgrammeFigures::figures_status_counts_data() {
    QTest::addColumn<ActivityStatus>("status");
    QTest::addColumn<ActivityKind>("kind");
    QTest::addColumn<QString>("figures"); // events, participants, women, spending
    using enum ActivityStatus;
    const ActivityKind workshop = ActivityKind::nationalWorkshop;
    QTest::newRow("done") << done << workshop << u"1 9 3 500"_s;
    QTest::newRow("under way") << underWay << workshop << u"0 0 0 500"_s;
    QTest::newRow("planned") << planned << workshop << u"0 0 0 500"_s;
    QTest::newRow("cancelled") << cancelled << workshop << u"0 0 0 500"_s;
    QTest::newRow("delivery") << done << ActivityKind::equipmentDelivery << u"0 9 3 500"_s;
    QTest::newRow("meeting") << done << ActivityKind::meeting << u"1 9 3 500"_s;
}

void TestProgrammeFigures::figures_status_counts() {
    QFETCH(ActivityStatus, status);
    QFETCH(ActivityKind, kind);
    const std::vector activities{activity(1, status, 500, kind)};
    const ProgrammeFigures figures = programmeFigures({}, activities, {}, std::vector{attended(1, 3, 5, 1)}, {});
    QStringList written;
    for (const ProgrammeFigure *figure : {&figures.events, &figures.participants, &figures.women, &figures.spending}) {
        written.append(QString::number(figure->value));
        QCOMPARE(numbers(figure->from), figure->value > 0 ? u"1"_s : QString());
    }
    QTEST(written.join(u' '), "figures");
}

void TestProgrammeFigures::figures_several_areSumsWithTheirRecords() {
    using enum ActivityStatus;
    const std::vector activities{activity(1, done, 100), activity(2, done), activity(3, planned, 7), activity(4, done)};
    const std::vector attendances{attended(1, 2, 3), attended(4, 0, 4), attended(1, 1, 1), attended(3, 9, 9),
                                  attended(77, 5, 5)};
    const ProgrammeFigures figures = programmeFigures({}, activities, {}, attendances, {});
    QCOMPARE(figures.events.value, 3);
    QCOMPARE(numbers(figures.events.from), u"1 2 4"_s);
    QCOMPARE(figures.participants.value, 11);
    QCOMPARE(numbers(figures.participants.from), u"1 4"_s);
    QCOMPARE(figures.women.value, 3);
    QCOMPARE(numbers(figures.women.from), u"1"_s);
    QCOMPARE(figures.spending.value, 107);
    QCOMPARE(numbers(figures.spending.from), u"1 3"_s);
    QCOMPARE(figures.done.total().activities, 3);
    QCOMPARE(figures.done.total().attendances(), 11);
}

void TestProgrammeFigures::figures_openingBalances_standBeside() {
    const std::vector activities{activity(1, ActivityStatus::done, 100)};
    const std::vector balances{balance(1, Measure::events, 40), balance(2, Measure::spending, 1000),
                               balance(3, Measure::events, 2), balance(4, Measure::allocation, 9)};
    const ProgrammeFigures figures = programmeFigures({}, activities, {}, {}, balances);
    QCOMPARE(figures.events.value, 1);
    QCOMPARE(figures.events.before.value, 42);
    QCOMPARE(numbers(figures.events.before.from), u"1 3"_s);
    QCOMPARE(figures.events.total(), 43);
    QCOMPARE(figures.spending.total(), 1100);
    QCOMPARE(figures.women.total(), 0);
}

void TestProgrammeFigures::figures_tooMuch_staysAtTheLimit() {
    const qint64 most = std::numeric_limits<qint64>::max();
    const std::vector activities{activity(1, ActivityStatus::done, most), activity(2, ActivityStatus::done, 1)};
    const std::vector balances{balance(1, Measure::spending, most)};
    const ProgrammeFigures figures = programmeFigures({}, activities, {}, {}, balances);
    QCOMPARE(figures.spending.value, most);
    QCOMPARE(figures.spending.total(), most);
}

void TestProgrammeFigures::figures_planWithVersions_countsTheLast() {
    std::vector<Plan> plans(3);
    for (int i = 0; i < 3; ++i) {
        plans[std::size_t(i)].id = idOf<Plan>(i + 1);
        plans[std::size_t(i)].starts = {2016, 1, 1};
        plans[std::size_t(i)].ends = {2016, 12, 31};
    }
    plans[1].version = 2;
    plans[2].ends = {2017, 12, 31}; // another time: another plan
    std::vector activities{activity(1, ActivityStatus::done, 5), activity(2, ActivityStatus::done, 5),
                           activity(3, ActivityStatus::done, 5)};
    for (int i = 0; i < 3; ++i)
        activities[std::size_t(i)].plan = idOf<Plan>(i + 1);
    const ProgrammeFigures figures = programmeFigures(plans, activities, {}, {}, {});
    QCOMPARE(numbers(figures.events.from), u"2 3"_s);
    QCOMPARE(figures.spending.value, 10);
    QCOMPARE(figures.planned.total().activities, 2);
}

void TestProgrammeFigures::activities_ofAFigure_areThoseThatMakeIt_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("activities");
    const QString country = idOf<Country>(7).text();
    QTest::newRow("events") << u"events"_s << u"1"_s;
    QTest::newRow("participants") << u"participants"_s << u"1"_s;
    QTest::newRow("women") << u"women"_s << QString();
    QTest::newRow("spending") << u"spending"_s << u"1 4"_s;
    QTest::newRow("ahead") << u"ahead"_s << u"2 3"_s;
    QTest::newRow("budget") << u"budget"_s << u"2"_s;
    QTest::newRow("committed") << u"committed"_s << u"3"_s;
    QTest::newRow("component") << QString(u"component "_s + idOf<Component>(5).text()) << u"1 2"_s;
    QTest::newRow("no component") << u"component "_s << u"3"_s;
    QTest::newRow("country") << QString(u"country "_s + country) << u"1"_s;
    QTest::newRow("regional") << u"country "_s << u"2 3"_s;
    QTest::newRow("unknown") << u"else"_s << QString();
}

void TestProgrammeFigures::activities_ofAFigure_areThoseThatMakeIt() {
    QFETCH(QString, name);
    using enum ActivityStatus;
    std::vector activities{activity(1, done, 100), activity(2, planned), activity(3, underWay),
                           activity(4, cancelled, 9)};
    activities[0].component = activities[1].component = idOf<Component>(5);
    activities[1].budget = {50};
    activities[2].committed = {20};
    std::vector<ActivityCountry> countries(2);
    countries[0].activity = idOf<Activity>(1);
    countries[0].country = idOf<Country>(7);
    countries[1].activity = idOf<Activity>(2); // regional, with a part of that country
    countries[1].country = idOf<Country>(7);
    countries[1].budget = {30};
    activities[1].regional = true;
    const ProgrammeFigures figures = programmeFigures({}, activities, countries, std::vector{attended(1, 0, 4)}, {});
    QTEST(numbers(activitiesOfFigure(figures, name)), "activities");
}

RAPPORTEUR_TEST(TestProgrammeFigures)
#include "tst_programmefigures.moc"
