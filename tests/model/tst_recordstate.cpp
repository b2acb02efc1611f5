#include "dossierrows.h"
#include "recordstate.h"
#include "testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/// How far the record of an item is, and which moment's quorum belongs to it.
class TestRecordState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordState_figures_data();
    void recordState_figures();
    void halfDayAt_parts_theDay_data();
    void halfDayAt_parts_theDay();
    void momentOf_item_isWhenItWasTaken_data();
    void momentOf_item_isWhenItWasTaken();
    void momentToShow_now_orWhenSomebodyCame_data();
    void momentToShow_now_orWhenSomebodyCame();
};

Q_DECLARE_METATYPE(RecordFigures)

namespace {

std::vector<Day> twoDays() {
    Day first;
    first.id = idOf<Day>(1);
    first.date = QDate(2016, 11, 29);
    Day second = first;
    second.id = idOf<Day>(2);
    second.date = QDate(2016, 11, 30);
    return {first, second};
}

QDateTime at(int day, int hour, int minute = 0) {
    return {QDate(2016, 11, day), QTime(hour, minute), QTimeZone::utc()};
}

} // namespace

void TestRecordState::recordState_figures_data() {
    QTest::addColumn<RecordFigures>("figures");
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<RecordState>("state");
    const auto row = [](const char *name, const RecordFigures &figures, Purpose purpose, RecordState state) {
        QTest::newRow(name) << figures << purpose << state;
    };
    row("nothing", {}, Purpose::decision, RecordState::nothing);
    row("nothing, which is a finding", {.findings = 1}, Purpose::none, RecordState::nothing);
    row("words", {.paragraphs = 2}, Purpose::information, RecordState::complete);
    row("words without translation", {.paragraphs = 2, .findings = 1}, Purpose::none, RecordState::takenDown);
    row("words where a decision is wanted", {.paragraphs = 2}, Purpose::decision, RecordState::takenDown);
    row("action without due date", {.actions = 1, .findings = 1}, Purpose::none, RecordState::takenDown);
    row("decision without outcome", {.decisions = 1, .findings = 1}, Purpose::decision, RecordState::takenDown);
    row("decision without words", {.decisions = 1, .decided = 1, .findings = 1}, Purpose::decision,
        RecordState::decided);
    row("all", {.paragraphs = 3, .decisions = 1, .decided = 1, .actions = 1}, Purpose::decision, RecordState::complete);
}

void TestRecordState::recordState_figures() {
    QFETCH(RecordFigures, figures);
    QFETCH(Purpose, purpose);
    QTEST(recordState(figures, purpose), "state");
}

void TestRecordState::halfDayAt_parts_theDay_data() {
    QTest::addColumn<QTime>("time");
    QTest::addColumn<HalfDay>("half");
    QTest::newRow("morning") << QTime(9, 0) << HalfDay::morning;
    QTest::newRow("before lunch") << QTime(12, 59) << HalfDay::morning;
    QTest::newRow("after it") << QTime(13, 0) << HalfDay::afternoon;
}

void TestRecordState::halfDayAt_parts_theDay() {
    QFETCH(QTime, time);
    QTEST(halfDayAt(time), "half");
}

void TestRecordState::momentOf_item_isWhenItWasTaken_data() {
    QTest::addColumn<QTime>("actual");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<HalfDay>("half");
    QTest::newRow("recorded") << QTime(14, 5) << at(29, 9) << QTime(14, 5) << HalfDay::afternoon;
    QTest::newRow("on the day") << QTime() << at(29, 15, 30) << QTime(15, 30) << HalfDay::afternoon;
    QTest::newRow("on the other day") << QTime() << at(30, 15, 30) << QTime(9, 30) << HalfDay::morning;
    QTest::newRow("later") << QTime() << at(15, 15, 30) << QTime(9, 30) << HalfDay::morning;
}

void TestRecordState::momentOf_item_isWhenItWasTaken() {
    QFETCH(QTime, actual);
    QFETCH(QDateTime, now);
    TimedItem item;
    item.day = idOf<Day>(1);
    item.start = 9 * 60 + 30;
    ItemRecord record;
    record.actualStart = actual;
    const Moment moment = momentOf(item, record, twoDays(), now);
    QCOMPARE(moment.day, idOf<Day>(1));
    QTEST(moment.time, "time");
    QTEST(moment.half, "half");
}

void TestRecordState::momentToShow_now_orWhenSomebodyCame_data() {
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("cameOn");
    QTest::addColumn<int>("day");
    QTest::addColumn<HalfDay>("half");
    QTest::addColumn<bool>("timed");
    QTest::newRow("today") << at(30, 14) << 1 << 2 << HalfDay::afternoon << true;
    QTest::newRow("afterwards") << at(15, 14) << 1 << 1 << HalfDay::afternoon << false;
    QTest::newRow("nobody came on the first day") << at(15, 14) << 2 << 2 << HalfDay::afternoon << false;
    QTest::newRow("nobody came") << at(15, 14) << 0 << 1 << HalfDay::morning << false;
}

void TestRecordState::momentToShow_now_orWhenSomebodyCame() {
    QFETCH(QDateTime, now);
    QFETCH(int, cameOn);
    QFETCH(int, day);
    QFETCH(bool, timed);
    Attendance attendance;
    attendance.day = idOf<Day>(cameOn);
    attendance.half = HalfDay::afternoon;
    const std::vector<Attendance> attendances{attendance};
    const Moment moment = momentToShow(twoDays(), attendances, now);
    QCOMPARE(moment.day, idOf<Day>(day));
    QCOMPARE(moment.time.isValid(), timed);
    QTEST(moment.half, "half");
    QVERIFY(momentToShow({}, attendances, now).day.isNull());
}

RAPPORTEUR_TEST(TestRecordState)
#include "tst_recordstate.moc"
