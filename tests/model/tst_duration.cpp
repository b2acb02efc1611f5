#include "duration.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Durations and times of day as people type them.
class TestDuration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parseDuration_written_isMinutes_data();
    void parseDuration_written_isMinutes();
    void parseDuration_nonsense_isNothing_data();
    void parseDuration_nonsense_isNothing();
    void formatDuration_minutes_isWritten_data();
    void formatDuration_minutes_isWritten();
    void formatDuration_everyLength_isReadBack();
    void parseTimeOfDay_written_isTime_data();
    void parseTimeOfDay_written_isTime();
    void parseTimeOfDay_nonsense_isInvalid_data();
    void parseTimeOfDay_nonsense_isInvalid();
};

void TestDuration::parseDuration_written_isMinutes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("bare number") << u"20"_s << 20;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("more than an hour of minutes") << u"90"_s << 90;
    QTest::newRow("with unit") << u"20 min"_s << 20;
    QTest::newRow("unit without space") << u"45m"_s << 45;
    QTest::newRow("prime") << u"20'"_s << 20;
    QTest::newRow("hours only") << u"1h"_s << 60;
    QTest::newRow("hours and minutes") << u"1h15"_s << 75;
    QTest::newRow("capital") << u"1H15"_s << 75;
    QTest::newRow("clock") << u"1:15"_s << 75;
    QTest::newRow("clock below an hour") << u"0:05"_s << 5;
    QTest::newRow("spelt") << u"1 h 15 min"_s << 75;
    QTest::newRow("words") << u"2 hours 5 minutes"_s << 125;
    QTest::newRow("decimal") << u"1.5h"_s << 90;
    QTest::newRow("decimal comma") << u"1,25 h"_s << 75;
    QTest::newRow("russian") << u"1 ч 15 мин"_s << 75;
    QTest::newRow("russian short") << u"1ч15"_s << 75;
    QTest::newRow("russian with points") << u"1 ч. 15 мин."_s << 75;
    QTest::newRow("russian words") << u"2 часа 20 минут"_s << 140;
    QTest::newRow("russian minutes") << u"20 мин"_s << 20;
    QTest::newRow("no-break spaces") << u"1\u00a0h\u00a015\u00a0min"_s << 75;
    QTest::newRow("blanks around") << u"  30  "_s << 30;
    QTest::newRow("a whole day") << u"24h"_s << 1440;
}

void TestDuration::parseDuration_written_isMinutes() {
    QFETCH(QString, text);
    QFETCH(int, minutes);
    QCOMPARE(parseDuration(text), std::optional(minutes));
}

void TestDuration::parseDuration_nonsense_isNothing_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"soon"_s;
    QTest::newRow("negative") << u"-5"_s;
    QTest::newRow("sixty minutes past") << u"1:60"_s;
    QTest::newRow("ninety past the hour") << u"1h90"_s;
    QTest::newRow("fraction and minutes") << u"1.5h15"_s;
    QTest::newRow("fraction of a minute") << u"1.5"_s;
    QTest::newRow("longer than a day") << u"1441"_s;
    QTest::newRow("far too long") << u"99999999999"_s;
    QTest::newRow("something after") << u"20 min and more"_s;
}

void TestDuration::parseDuration_nonsense_isNothing() {
    QFETCH(QString, text);
    QCOMPARE(parseDuration(text), std::nullopt);
}

void TestDuration::formatDuration_minutes_isWritten_data() {
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::newRow("none") << 0 << u"0\u00a0min"_s << u"0\u00a0мин"_s;
    QTest::newRow("minutes") << 20 << u"20\u00a0min"_s << u"20\u00a0мин"_s;
    QTest::newRow("hour") << 60 << u"1\u00a0h"_s << u"1\u00a0ч"_s;
    QTest::newRow("both") << 75 << u"1\u00a0h\u00a015\u00a0min"_s << u"1\u00a0ч\u00a015\u00a0мин"_s;
}

void TestDuration::formatDuration_minutes_isWritten() {
    QFETCH(int, minutes);
    QTEST(formatDuration(minutes, u"en"), "english");
    QTEST(formatDuration(minutes, u"ru"), "russian");
}

void TestDuration::formatDuration_everyLength_isReadBack() {
    for (int minutes = 0; minutes <= 1440; ++minutes) {
        QCOMPARE(parseDuration(formatDuration(minutes, u"en")), std::optional(minutes));
        QCOMPARE(parseDuration(formatDuration(minutes, u"ru")), std::optional(minutes));
    }
}

void TestDuration::parseTimeOfDay_written_isTime_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("hour") << u"9"_s << QTime(9, 0);
    QTest::newRow("two digits") << u"14"_s << QTime(14, 0);
    QTest::newRow("colon") << u"9:30"_s << QTime(9, 30);
    QTest::newRow("point") << u"14.30"_s << QTime(14, 30);
    QTest::newRow("leading zero") << u"09.05"_s << QTime(9, 5);
    QTest::newRow("four digits") << u"0930"_s << QTime(9, 30);
    QTest::newRow("three digits") << u"930"_s << QTime(9, 30);
    QTest::newRow("h") << u"9h30"_s << QTime(9, 30);
    QTest::newRow("h alone") << u"9h"_s << QTime(9, 0);
    QTest::newRow("russian") << u"9 ч 30 мин"_s << QTime(9, 30);
    QTest::newRow("midnight") << u"0:00"_s << QTime(0, 0);
    QTest::newRow("last minute") << u"23:59"_s << QTime(23, 59);
}

void TestDuration::parseTimeOfDay_written_isTime() {
    QFETCH(QString, text);
    QTEST(parseTimeOfDay(text), "time");
}

void TestDuration::parseTimeOfDay_nonsense_isInvalid_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("after lunch") << u"after lunch"_s;
    QTest::newRow("hour 24") << u"24:00"_s;
    QTest::newRow("minute 60") << u"9:60"_s;
    QTest::newRow("one digit of minutes") << u"9:3"_s;
    QTest::newRow("five digits") << u"12345"_s;
    QTest::newRow("negative") << u"-9"_s;
}

void TestDuration::parseTimeOfDay_nonsense_isInvalid() {
    QFETCH(QString, text);
    QVERIFY(!parseTimeOfDay(text).isValid());
}

RAPPORTEUR_TEST(TestDuration)
#include "tst_duration.moc"
