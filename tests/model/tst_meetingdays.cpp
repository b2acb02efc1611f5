#include "meetingcode.h"
#include "meetingdays.h"
#include "russianforms.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The days of a meeting, and the Russian forms that it and what it belongs to must have.
class TestMeetingDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nextDay_followsTheLast_data();
    void nextDay_followsTheLast();
    void dayProblem_day_isTold_data();
    void dayProblem_day_isTold();
    void freeMeetingCode_body_countsOn_data();
    void freeMeetingCode_body_countsOn();
    void missingForms_record_areNamed();
};

namespace {

Day day(int number, QTime opens, QTime closes) {
    Day day;
    day.id = {QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    day.date = QDate(2016, 11, number);
    day.opens = opens;
    day.closes = closes;
    return day;
}

} // namespace

void TestMeetingDays::nextDay_followsTheLast_data() {
    QTest::addColumn<QList<Day>>("days");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("opens");
    QTest::addColumn<QTime>("closes");
    QTest::newRow("none yet") << QList<Day>{} << QDate(2016, 11, 1) << QTime(9, 0) << QTime(17, 0);
    QTest::newRow("one") << QList{day(28, {8, 30}, {16, 30})} << QDate(2016, 11, 29) << QTime(8, 30) << QTime(16, 30);
    QTest::newRow("in any order") << QList{day(30, {10, 0}, {}), day(28, {8, 30}, {16, 30})} << QDate(2016, 12, 1)
                                  << QTime(10, 0) << QTime();
}

void TestMeetingDays::nextDay_followsTheLast() {
    QFETCH(QList<Day>, days);
    const Day next = nextDay(days, {}, {2016, 11, 1});
    QVERIFY(next.id.isNull());
    QTEST(next.date, "date");
    QTEST(next.opens, "opens");
    QTEST(next.closes, "closes");
}

void TestMeetingDays::dayProblem_day_isTold_data() {
    QTest::addColumn<Day>("day");
    QTest::addColumn<DayProblem>("problem");
    QTest::newRow("fine") << day(29, {9, 0}, {17, 0}) << DayProblem::none;
    QTest::newRow("itself") << day(28, {9, 0}, {17, 0}) << DayProblem::none;
    QTest::newRow("no closing time") << day(29, {9, 0}, {}) << DayProblem::none;
    QTest::newRow("closes first") << day(29, {17, 0}, {9, 0}) << DayProblem::closesBeforeOpening;
    QTest::newRow("closes at once") << day(29, {9, 0}, {9, 0}) << DayProblem::closesBeforeOpening;
    Day again = day(29, {9, 0}, {17, 0});
    again.date = {2016, 11, 28};
    QTest::newRow("taken") << again << DayProblem::taken;
}

void TestMeetingDays::dayProblem_day_isTold() {
    QFETCH(Day, day);
    const std::vector days{::day(28, {9, 0}, {17, 0})};
    QTEST(dayProblem(day, days), "problem");
}

void TestMeetingDays::freeMeetingCode_body_countsOn_data() {
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("short name") << u"RSG"_s << u"Group"_s << u"RSG4"_s;
    QTest::newRow("of several words") << u"R SG"_s << u"Group"_s << u"RSG4"_s;
    QTest::newRow("taken") << u"TG"_s << u"Group"_s << u"TG5"_s;
    QTest::newRow("initials") << u""_s << u"Regional Group of the Experts"_s << u"RGE4"_s;
    QTest::newRow("Cyrillic") << u""_s << u"Региональная руководящая группа"_s << u"РРГ4"_s;
    QTest::newRow("no name") << u""_s << u""_s << u""_s;
}

void TestMeetingDays::freeMeetingCode_body_countsOn() {
    QFETCH(QString, shortName);
    QFETCH(QString, name);
    const Id<Body> body{QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    std::vector<Meeting> all(3);
    all[0].body = body;
    all[0].number = 3;
    all[1].body = body;
    all[1].number = 1;
    all[2].code = u"TG4"_s;
    all[2].number = 9;
    QCOMPARE(nextMeetingNumber(body, all), 4);
    QTEST(freeMeetingCode(shortName, name, 4, all), "code");
}

void TestMeetingDays::missingForms_record_areNamed() {
    Country country;
    QCOMPARE(missingForms(country).size(), 4);
    country.shortNameGenitive = country.shortNamePrepositional = country.formalNamePrepositional = u"Чада"_s;
    QCOMPARE(missingForms(country), QStringList{u"formal_name_genitive"_s});
    Body body;
    QCOMPARE(missingForms(body), QStringList{u"name_genitive"_s});
    body.nameGenitive = u"Группы"_s;
    QCOMPARE(missingForms(body), QStringList());
    Meeting meeting;
    QCOMPARE(missingForms(meeting), QStringList{u"title_genitive"_s});
    meeting.titleGenitive = u"2-го заседания"_s;
    meeting.city.set(u"en"_s, u"Riga"_s, u"en"_s);
    QCOMPARE(missingForms(meeting), QStringList{u"city_prepositional"_s});
    meeting.cityPrepositional = u"в Риге"_s;
    QCOMPARE(missingForms(meeting), QStringList());
}

RAPPORTEUR_TEST(TestMeetingDays)
#include "tst_meetingdays.moc"
