#include "numberwords.h"
#include "testprogram.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

/// Figures as papers write them.
class TestNumberWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatMoney_amount_isWritten_data();
    void formatMoney_amount_isWritten();
    void formatNumber_number_isGrouped_data();
    void formatNumber_number_isGrouped();
    void formatOrdinal_number_isWritten_data();
    void formatOrdinal_number_isWritten();
    void money_tooLarge_staysAtTheLimit();
};

void TestNumberWords::formatMoney_amount_isWritten_data() {
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    const auto row = [](const char *name, qint64 minor, const QString &currency, const QString &english,
                        const QString &russian) { QTest::newRow(name) << minor << currency << english << russian; };
    row("the press release's", 24'000'000, u"EUR"_s, u"EUR\u00a0240\u00a0000"_s, u"240\u00a0000\u00a0евро"_s);
    row("millions", 4'080'000'000, u"EUR"_s, u"EUR\u00a040\u00a0800\u00a0000"_s, u"40\u00a0800\u00a0000\u00a0евро"_s);
    row("nothing", 0, u"EUR"_s, u"EUR\u00a00"_s, u"0\u00a0евро"_s);
    row("no group", 99'900, u"EUR"_s, u"EUR\u00a0999"_s, u"999\u00a0евро"_s);
    row("with cents", 123'456, u"EUR"_s, u"EUR\u00a01\u00a0234.56"_s, u"1\u00a0234,56\u00a0евро"_s);
    row("with few cents", 105, u"EUR"_s, u"EUR\u00a01.05"_s, u"1,05\u00a0евро"_s);
    row("negative", -150'000, u"EUR"_s, u"EUR\u00a0−1\u00a0500"_s, u"−1\u00a0500\u00a0евро"_s);
    row("less than one, negative", -5, u"EUR"_s, u"EUR\u00a0−0.05"_s, u"−0,05\u00a0евро"_s);
    row("another currency", 150'000, u"KGS"_s, u"KGS\u00a01\u00a0500"_s, u"1\u00a0500\u00a0KGS"_s);
    row("no currency", 150'000, QString(), u"1\u00a0500"_s, u"1\u00a0500"_s);
    row("the lowest", std::numeric_limits<qint64>::min(), QString(),
        u"−92\u00a0233\u00a0720\u00a0368\u00a0547\u00a0758.08"_s,
        u"−92\u00a0233\u00a0720\u00a0368\u00a0547\u00a0758,08"_s);
}

void TestNumberWords::formatMoney_amount_isWritten() {
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QTEST(formatMoney({minor}, currency, u"en"), "english");
    QTEST(formatMoney({minor}, currency, u"ru"), "russian");
}

void TestNumberWords::formatNumber_number_isGrouped_data() {
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0"_s;
    QTest::newRow("three digits") << qint64(917) << u"917"_s;
    QTest::newRow("four digits") << qint64(1000) << u"1\u00a0000"_s;
    QTest::newRow("seven digits") << qint64(1234567) << u"1\u00a0234\u00a0567"_s;
    QTest::newRow("negative") << qint64(-98) << u"−98"_s;
}

void TestNumberWords::formatNumber_number_isGrouped() {
    QFETCH(qint64, number);
    QTEST(formatNumber(number), "text");
}

void TestNumberWords::formatOrdinal_number_isWritten_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("english");
    QTest::newRow("1") << 1 << u"1st"_s;
    QTest::newRow("2") << 2 << u"2nd"_s;
    QTest::newRow("3") << 3 << u"3rd"_s;
    QTest::newRow("4") << 4 << u"4th"_s;
    QTest::newRow("11") << 11 << u"11th"_s;
    QTest::newRow("12") << 12 << u"12th"_s;
    QTest::newRow("13") << 13 << u"13th"_s;
    QTest::newRow("20") << 20 << u"20th"_s;
    QTest::newRow("22") << 22 << u"22nd"_s;
    QTest::newRow("111") << 111 << u"111th"_s;
    QTest::newRow("101") << 101 << u"101st"_s;
}

void TestNumberWords::formatOrdinal_number_isWritten() {
    QFETCH(int, number);
    QTEST(formatOrdinal(number, u"en"), "english");
    QCOMPARE(formatOrdinal(number, u"ru"), QString::number(number) + u"-е"_s);
    QCOMPARE(formatOrdinal(number, u"ru", OrdinalCase::genitive), QString::number(number) + u"-го"_s);
}

void TestNumberWords::money_tooLarge_staysAtTheLimit() {
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QCOMPARE((Money{most} + Money{1}).minor, most);
    QCOMPARE((Money{least} + Money{-1}).minor, least);
    QCOMPARE((Money{least} - Money{1}).minor, least);
    QCOMPARE((Money{0} - Money{least}).minor, most);
    QCOMPARE((Money{5} - Money{7}).minor, qint64(-2));
}

RAPPORTEUR_TEST(TestNumberWords)
#include "tst_numberwords.moc"
