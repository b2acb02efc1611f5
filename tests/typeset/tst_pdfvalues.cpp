#include "pdfvalues.h"
#include "testprogram.h"

#include <QTimeZone>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace typeset;

/// Single values as a PDF file spells them.
class TestPdfValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appendNumber_value_isSpelledShortly_data();
    void appendNumber_value_isSpelledShortly();
    void pdfText_text_isAsciiOrUtf16_data();
    void pdfText_text_isAsciiOrUtf16();
    void pdfName_unusualBytes_areEscaped();
    void pdfRectangle_area_countsFromBelow();
    void pdfDate_moment_hasPrefixAndZone_data();
    void pdfDate_moment_hasPrefixAndZone();
    void percentEncodedUri_typed_isAscii_data();
    void percentEncodedUri_typed_isAscii();
};

void TestPdfValues::appendNumber_value_isSpelledShortly_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QByteArray>("spelled");
    QTest::newRow("zero") << 0.0 << 2 << QByteArray("0");
    QTest::newRow("whole") << 12.0 << 2 << QByteArray("12");
    QTest::newRow("rounded") << 12.346 << 2 << QByteArray("12.35");
    QTest::newRow("no needless zeros") << 12.50 << 2 << QByteArray("12.5");
    QTest::newRow("inner zero") << 12.05 << 2 << QByteArray("12.05");
    QTest::newRow("below one") << 0.5 << 2 << QByteArray(".5");
    QTest::newRow("negative") << -0.25 << 2 << QByteArray("-.25");
    QTest::newRow("negative nothing") << -0.001 << 2 << QByteArray("0");
    QTest::newRow("no decimals") << 2.5 << 0 << QByteArray("3");
    QTest::newRow("five decimals") << 0.70711 << 5 << QByteArray(".70711");
    QTest::newRow("not a number") << std::nan("") << 2 << QByteArray("0");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 2 << QByteArray("0");
}

void TestPdfValues::appendNumber_value_isSpelledShortly() {
    QFETCH(double, value);
    QFETCH(int, decimals);
    QByteArray out;
    appendNumber(out, value, decimals);
    QTEST(out, "spelled");
}

void TestPdfValues::pdfText_text_isAsciiOrUtf16_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("spelled");
    QTest::newRow("empty") << QString() << QByteArray("()");
    QTest::newRow("ascii") << u"Agenda"_s << QByteArray("(Agenda)");
    QTest::newRow("brackets") << u"a (b) \\"_s << QByteArray("(a \\(b\\) \\\\)");
    QTest::newRow("cyrillic") << u"Ққ"_s << QByteArray("<FEFF049A049B>");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("<FEFF0061000A0062>");
    QTest::newRow("beyond the first plane") << u"\U0001F600"_s << QByteArray("<FEFFD83DDE00>");
}

void TestPdfValues::pdfText_text_isAsciiOrUtf16() {
    QFETCH(QString, text);
    QTEST(pdfText(text), "spelled");
}

void TestPdfValues::pdfName_unusualBytes_areEscaped() {
    QCOMPARE(pdfName("ABCDEF+Noto Sans#1/\xC3"), QByteArray("/ABCDEF+Noto#20Sans#231#2F#C3"));
}

void TestPdfValues::pdfRectangle_area_countsFromBelow() {
    QCOMPARE(pdfRectangle(QRectF(10, 20, 30, 40.5), 100), QByteArray("[10 39.5 40 80]"));
}

void TestPdfValues::pdfDate_moment_hasPrefixAndZone_data() {
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QByteArray>("spelled");
    const QDate date(2016, 11, 29);
    const QTime time(8, 30, 5);
    QTest::newRow("utc") << QDateTime(date, time, Qt::UTC) << QByteArray("(D:20161129083005Z)");
    QTest::newRow("east") << QDateTime(date, time, Qt::OffsetFromUTC, 5 * 3600 + 1800)
                          << QByteArray("(D:20161129083005+05'30')");
    QTest::newRow("west") << QDateTime(date, time, Qt::OffsetFromUTC, -3600) << QByteArray("(D:20161129083005-01'00')");
}

void TestPdfValues::pdfDate_moment_hasPrefixAndZone() {
    QFETCH(QDateTime, when);
    QTEST(pdfDate(when), "spelled");
}

void TestPdfValues::percentEncodedUri_typed_isAscii_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"https://www.example.org/a?b=c&d#e"_s << QByteArray("https://www.example.org/a?b=c&d#e");
    QTest::newRow("mail") << u"mailto:a.editor@example.org"_s << QByteArray("mailto:a.editor@example.org");
    QTest::newRow("space") << u"https://example.org/work plan.pdf"_s
                           << QByteArray("https://example.org/work%20plan.pdf");
    QTest::newRow("cyrillic") << u"https://example.org/план"_s
                              << QByteArray("https://example.org/%D0%BF%D0%BB%D0%B0%D0%BD");
    QTest::newRow("host") << u"https://пример.example.org/"_s << QByteArray("https://xn--e1afmkfd.example.org/");
    QTest::newRow("already encoded") << u"https://example.org/%D0%BF"_s << QByteArray("https://example.org/%D0%BF");
    QTest::newRow("stray per cent") << u"https://example.org/100%"_s << QByteArray("https://example.org/100%25");
    QTest::newRow("around") << u"  https://example.org/ "_s << QByteArray("https://example.org/");
    QTest::newRow("not a URI") << u"http://[ж"_s << QByteArray("http://[%D0%B6");
}

void TestPdfValues::percentEncodedUri_typed_isAscii() {
    QFETCH(QString, typed);
    QTEST(percentEncodedUri(typed), "encoded");
}

RAPPORTEUR_TEST(TestPdfValues)
#include "tst_pdfvalues.moc"
