#include "datewords.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Dates as people write and read them.
class TestDateWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatDate_date_isWritten_data();
    void formatDate_date_isWritten();
    void formatDate_invalid_isEmpty();
    void formatDateRange_dates_areJoined_data();
    void formatDateRange_dates_areJoined();
    void parseDate_written_isDate_data();
    void parseDate_written_isDate();
    void parseDate_withoutYear_isOfTheYearMeant_data();
    void parseDate_withoutYear_isOfTheYearMeant();
    void parseDate_nonsense_isInvalid_data();
    void parseDate_nonsense_isInvalid();
    void parseDate_everyFormat_isReadBack();
    void formatDays_apart_areNoRange_data();
    void formatDays_apart_areNoRange();
    void parseDateOrMonth_month_isItsFirstOrLastDay_data();
    void parseDateOrMonth_month_isItsFirstOrLastDay();
    void parseDateRange_written_isRange_data();
    void parseDateRange_written_isRange();
};

void TestDateWords::formatDate_date_isWritten_data() {
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QStringList>("english"); // alone, with weekday
    QTest::addColumn<QStringList>("russian"); // alone, running, with weekday
    QTest::newRow("the meeting's") << QDate(2016, 11, 29)
                                   << QStringList{u"29 November 2016"_s, u"Tuesday, 29 November 2016"_s}
                                   << QStringList{u"29 ноября 2016\u00a0г."_s, u"29 ноября 2016\u00a0года"_s,
                                                  u"вторник, 29 ноября 2016\u00a0г."_s};
    QTest::newRow("first of May") << QDate(2017, 5, 1) << QStringList{u"1 May 2017"_s, u"Monday, 1 May 2017"_s}
                                  << QStringList{u"1 мая 2017\u00a0г."_s, u"1 мая 2017\u00a0года"_s,
                                                 u"понедельник, 1 мая 2017\u00a0г."_s};
}

void TestDateWords::formatDate_date_isWritten() {
    QFETCH(QDate, date);
    QTEST((QStringList{formatDate(date, u"en"), formatWeekdayAndDate(date, u"en")}), "english");
    QCOMPARE(formatDate(date, u"en", DateStyle::running), formatDate(date, u"en"));
    QTEST((QStringList{formatDate(date, u"ru"), formatDate(date, u"ru", DateStyle::running),
                       formatWeekdayAndDate(date, u"ru")}),
          "russian");
}

void TestDateWords::formatDate_invalid_isEmpty() {
    QCOMPARE(formatDate({}, u"en"), QString());
    QCOMPARE(formatWeekdayAndDate({}, u"ru"), QString());
    QCOMPARE(formatDateRange({}, {}, u"en"), QString());
}

void TestDateWords::formatDateRange_dates_areJoined_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::newRow("same day") << QDate(2016, 11, 29) << QDate(2016, 11, 29) << u"29 November 2016"_s
                              << u"29 ноября 2016\u00a0года"_s;
    QTest::newRow("same month") << QDate(2016, 11, 28) << QDate(2016, 11, 29) << u"28–29 November 2016"_s
                                << u"28–29 ноября 2016\u00a0года"_s;
    QTest::newRow("same year") << QDate(2016, 11, 28) << QDate(2016, 12, 2) << u"28 November – 2 December 2016"_s
                               << u"28 ноября – 2 декабря 2016\u00a0года"_s;
    QTest::newRow("two years") << QDate(2016, 12, 30) << QDate(2017, 1, 2) << u"30 December 2016 – 2 January 2017"_s
                               << u"30 декабря 2016\u00a0года – 2 января 2017\u00a0года"_s;
    QTest::newRow("no end") << QDate(2016, 11, 29) << QDate() << u"29 November 2016"_s << u"29 ноября 2016\u00a0года"_s;
    QTest::newRow("no start") << QDate() << QDate(2016, 11, 29) << u"29 November 2016"_s
                              << u"29 ноября 2016\u00a0года"_s;
}

void TestDateWords::formatDateRange_dates_areJoined() {
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(formatDateRange(from, to, u"en"), "english");
    QTEST(formatDateRange(from, to, u"ru", DateStyle::running), "russian");
}

void TestDateWords::parseDate_written_isDate_data() {
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"29.11.2016"_s,         u"29.11.16"_s,
                                u"29/11/2016"_s,         u"29-11-2016"_s,
                                u"29. 11. 2016"_s,       u"2016-11-29"_s,
                                u"29 November 2016"_s,   u"29 Nov 2016"_s,
                                u"29 nov. 2016"_s,       u"29-Nov-2016"_s,
                                u"29th November 2016"_s, u"November 29, 2016"_s,
                                u"Nov 29 2016"_s,        u"29 ноября 2016"_s,
                                u"29 ноября 2016 г."_s,  u"29 ноября 2016 года"_s,
                                u"29 НОЯБРЯ 2016"_s,     u"29 нояб. 2016"_s,
                                u"29 ноябрь 2016"_s,     u"29.11.2016 г."_s,
                                u"  29.11.2016  "_s,     u"29\u00a0November\u00a02016"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDateWords::parseDate_written_isDate() {
    QFETCH(QString, text);
    QCOMPARE(parseDate(text), QDate(2016, 11, 29));
}

void TestDateWords::parseDate_withoutYear_isOfTheYearMeant_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    for (const QString &text : {u"20.5"_s, u"20.05."_s, u"20/5"_s, u"20 May"_s, u"20 мая"_s, u" 20 May. "_s})
        QTest::newRow(qPrintable(text)) << text << QDate(2027, 5, 20);
    QTest::newRow("with its own year") << u"20.5.2026"_s << QDate(2026, 5, 20);
    QTest::newRow("no such day") << u"31.4"_s << QDate();
    QTest::newRow("a number") << u"20"_s << QDate();
    QTest::newRow("a month") << u"05.2027"_s << QDate();
    QTest::newRow("a version") << u"1.2.3.4"_s << QDate();
    QTest::newRow("nothing") << u" "_s << QDate();
}

void TestDateWords::parseDate_withoutYear_isOfTheYearMeant() {
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(parseDate(text, 2027), date);
}

void TestDateWords::parseDate_nonsense_isInvalid_data() {
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), u"tomorrow"_s, u"29"_s, u"29.11."_s, u"30.02.2016"_s, u"31 November 2016"_s,
                                u"2016-13-01"_s, u"29 Brumaire 2016"_s, u"29 N 2016"_s, u"29 ма 2016"_s,
                                u"29 ноябряя 2016"_s, u"29.11.20166"_s, u"0.11.2016"_s})
        QTest::newRow(text.isEmpty() ? "empty" : qPrintable(text)) << text;
}

void TestDateWords::parseDate_nonsense_isInvalid() {
    QFETCH(QString, text);
    QVERIFY(!parseDate(text).isValid());
}

void TestDateWords::parseDate_everyFormat_isReadBack() {
    for (QDate date(2016, 1, 1); date.year() == 2016; date = date.addDays(1)) {
        for (const QStringView language : {u"en", u"ru"}) {
            QCOMPARE(parseDate(formatDate(date, language)), date);
            QCOMPARE(parseDate(formatDate(date, language, DateStyle::running)), date);
        }
    }
}

void TestDateWords::formatDays_apart_areNoRange_data() {
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const QDate day(2016, 11, 28);
    QTest::newRow("none") << QList<QDate>{} << u"en"_s << QString();
    QTest::newRow("one") << QList<QDate>{day} << u"en"_s << u"28 November 2016"_s;
    QTest::newRow("two in a row") << QList<QDate>{day.addDays(1), QDate(), day} << u"en"_s << u"28–29 November 2016"_s;
    QTest::newRow("apart") << QList<QDate>{day, day.addDays(7)} << u"en"_s << u"28 November 2016 and 5 December 2016"_s;
    QTest::newRow("three times, Russian")
        << QList<QDate>{day.addDays(7), day, day.addDays(1), day.addDays(9)} << u"ru"_s
        << u"28–29 ноября 2016\u00a0г., 5 декабря 2016\u00a0г. и 7 декабря 2016\u00a0г."_s;
}

void TestDateWords::formatDays_apart_areNoRange() {
    QFETCH(const QList<QDate>, days);
    QFETCH(const QString, language);
    QTEST(formatDays(days, language), "text");
}

void TestDateWords::parseDateOrMonth_month_isItsFirstOrLastDay_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("figures") << u"02.2028"_s << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    QTest::newRow("slash") << u"3/2027"_s << QDate(2027, 3, 1) << QDate(2027, 3, 31);
    QTest::newRow("year first") << u"2027-03"_s << QDate(2027, 3, 1) << QDate(2027, 3, 31);
    QTest::newRow("English") << u"March 2027"_s << QDate(2027, 3, 1) << QDate(2027, 3, 31);
    QTest::newRow("Russian") << u"ноябрь 2027 г."_s << QDate(2027, 11, 1) << QDate(2027, 11, 30);
    QTest::newRow("a day") << u"29.11.2016"_s << QDate(2016, 11, 29) << QDate(2016, 11, 29);
    QTest::newRow("no month") << u"13.2027"_s << QDate() << QDate();
    QTest::newRow("a year") << u"2027"_s << QDate() << QDate();
    QTest::newRow("nothing") << QString() << QDate() << QDate();
}

void TestDateWords::parseDateOrMonth_month_isItsFirstOrLastDay() {
    QFETCH(const QString, text);
    QTEST(parseDateOrMonth(text, DayOfMonth::first), "first");
    QTEST(parseDateOrMonth(text, DayOfMonth::last), "last");
}

void TestDateWords::parseDateRange_written_isRange_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate first(2016, 11, 28);
    const QDate second(2016, 11, 29);
    QTest::newRow("one day") << u"29.11.2016"_s << second << second;
    QTest::newRow("in figures") << u"28.11.2016-29.11.2016"_s << first << second;
    QTest::newRow("short") << u"28-29.11.2016"_s << first << second;
    QTest::newRow("months in figures") << u"28.11 – 1.12.2016"_s << first << QDate(2016, 12, 1);
    QTest::newRow("iso") << u"2016-11-28 – 2016-11-29"_s << first << second;
    QTest::newRow("backwards") << u"29.11.2016 – 28.11.2016"_s << QDate() << QDate();
    QTest::newRow("words") << u"spring – autumn"_s << QDate() << QDate();
    QTest::newRow("empty") << QString() << QDate() << QDate();
    for (const QDate to : {second, QDate(2016, 12, 2), QDate(2017, 1, 3)}) {
        for (const QString &language : {u"en"_s, u"ru"_s})
            QTest::addRow("%s %s", qPrintable(to.toString(Qt::ISODate)), qPrintable(language))
                << formatDateRange(first, to, language) << first << to;
    }
}

void TestDateWords::parseDateRange_written_isRange() {
    QFETCH(QString, text);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QCOMPARE(parseDateRange(text), std::pair(from, to));
}

RAPPORTEUR_TEST(TestDateWords)
#include "tst_datewords.moc"
