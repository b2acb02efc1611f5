#include "pdfhelp.h"
#include "testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace typeset;

/// Text that is copied or searched is exactly what was typed.
class TestPdfText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void extract_letters_areThoseTyped_data();
    void extract_letters_areThoseTyped();
    void extract_words_areThoseTyped_data();
    void extract_words_areThoseTyped();
    void extract_sameGlyphForTwoLetters_staysApart();
    void extract_hyphenAtLineEnd_isTheSoftHyphen();
    void extract_glyphDrawnButNotTyped_addsNothing();
    void extract_beyondFirstPlane_isWhole();
    void extract_severalLines_comeInOrder();
    void shown_kerning_isWherePutTo();

private:
    QString roundTrip(const QString &text, Face face);
    FontSet m_fonts;
};

QString TestPdfText::roundTrip(const QString &text, Face face) {
    Sheets sheets = oneSheet();
    sheets.line(m_fonts, sheets.add(0, Role::paragraph), text, {40, 100}, face, 9);
    return extracted(written(sheets, m_fonts), {u"-raw"_s}).trimmed();
}

void TestPdfText::extract_letters_areThoseTyped_data() {
    QTest::addColumn<QString>("small");
    QTest::addColumn<QString>("capital");
    QTest::newRow("English") << u"abcdefghijklmnopqrstuvwxyz"_s << u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    QTest::newRow("Russian") << u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s << u"АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"_s;
    QTest::newRow("Kazakh") << u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_s
                            << u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"_s;
    QTest::newRow("Kazakh, Latin") << u"aäbdefgğhıijklmnñoöpqrsştuūüvyz"_s << u"AÄBDEFGĞHIİJKLMNÑOÖPQRSŞTUŪÜVYZ"_s;
    QTest::newRow("Kyrgyz") << u"абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"_s << u"АБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ"_s;
    QTest::newRow("Tajik") << u"абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя"_s << u"АБВГҒДЕЁЖЗИӢЙКҚЛМНОПРСТУӮФХҲЧҶШЪЭЮЯ"_s;
    QTest::newRow("Turkmen") << u"abçdeäfghijžklmnňoöprsştuüwyýz"_s << u"ABÇDEÄFGHIJŽKLMNŇOÖPRSŞTUÜWYÝZ"_s;
    QTest::newRow("Uzbek") << u"abdefghijklmnopqrstuvxyzoʻgʻʼ"_s << u"ABDEFGHIJKLMNOPQRSTUVXYZOʻGʻʼ"_s;
    QTest::newRow("Uzbek, Cyrillic") << u"абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ"_s
                                     << u"АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЪЬЭЮЯЎҚҒҲ"_s;
    QTest::newRow("signs") << u"0123456789«»„“”‘’–—…№§·•€%‰×±°"_s << u"!\"#$&'()*+,-./:;<=>?@[\\]^_`{|}~"_s;
}

void TestPdfText::extract_letters_areThoseTyped() {
    QFETCH(QString, small);
    QFETCH(QString, capital);
    Sheets sheets = oneSheet();
    QStringList lines;
    for (int face = 0; face < 8; ++face) {
        for (const QString &letters : {small, capital}) {
            sheets.line(m_fonts, sheets.add(0, Role::paragraph), letters,
                        {40, 60 + 15.0 * static_cast<double>(lines.size())},
                        {.family = face < 4 ? FontFamily::sans : FontFamily::serif,
                         .bold = (face & 1) != 0,
                         .italic = (face & 2) != 0},
                        9);
            lines.append(letters);
        }
    }
    QCOMPARE(extracted(written(sheets, m_fonts), {u"-raw"_s}).trimmed().split(u'\n'), lines);
}

void TestPdfText::extract_words_areThoseTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("ligatures") << u"affine office flow fjord efficient ffl fi fl ff"_s;
    QTest::newRow("kerning") << u"AVATAR To. Ty, ГУТА"_s;
    QTest::newRow("stress above a letter") << u"замо\u0301к за\u0301мок"_s;
    QTest::newRow("several marks above a letter") << u"x\u0301\u0302\u0303 y"_s;
    QTest::newRow("soft hyphen inside a line") << u"co\u00ADoperation"_s;
    QTest::newRow("invisible characters at either end") << u"\u2060\u200Dab\u2060c\u2060\u2060"_s;
    QTest::newRow("brackets and backslash") << u"(a) \\ [b] (("_s;
}

void TestPdfText::extract_words_areThoseTyped() {
    QFETCH(QString, text);
    QCOMPARE(roundTrip(text, {.family = FontFamily::serif}), text);
    QCOMPARE(roundTrip(text, {.family = FontFamily::sans}), text);
}

void TestPdfText::extract_sameGlyphForTwoLetters_staysApart() {
    Sheets sheets = oneSheet();
    GlyphRun run = shaped(m_fonts, u"A"_s, {}, 12);
    run.element = sheets.add(0, Role::paragraph);
    run.baseline = {72, 100};
    run.text = u"AАΑA"_s; // Latin, Cyrillic, Greek, Latin
    run.glyphs.resize(4, run.glyphs.front());
    for (std::size_t i = 0; i < 4; ++i)
        run.glyphs[i].textFrom = static_cast<std::uint16_t>(i);
    const QString text = run.text;
    sheets.pages.back().operations.emplace_back(run);
    QCOMPARE(extracted(written(sheets, m_fonts)).trimmed(), text);
}

void TestPdfText::extract_hyphenAtLineEnd_isTheSoftHyphen() {
    Sheets sheets = oneSheet();
    GlyphRun run = shaped(m_fonts, u"secre-"_s, {}, 12);
    run.element = sheets.add(0, Role::paragraph);
    run.baseline = {72, 100};
    run.text = u"secre\u00AD"_s;
    sheets.pages.back().operations.emplace_back(run);
    sheets.line(m_fonts, run.element, u"tariat"_s, {72, 116}, {}, 12);
    QCOMPARE(extracted(written(sheets, m_fonts), {u"-raw"_s}).trimmed(), u"secre\u00AD\ntariat"_s);
}

void TestPdfText::extract_glyphDrawnButNotTyped_addsNothing() {
    Sheets sheets = oneSheet();
    GlyphRun run = shaped(m_fonts, u"ab-"_s, {}, 12);
    run.element = sheets.add(0, Role::paragraph);
    run.baseline = {72, 100};
    run.text = u"ab"_s;
    run.glyphs.back().textLength = 0;
    sheets.pages.back().operations.emplace_back(run);
    QCOMPARE(extracted(written(sheets, m_fonts)).trimmed(), u"ab"_s);
}

void TestPdfText::extract_beyondFirstPlane_isWhole() {
    Sheets sheets = oneSheet();
    GlyphRun run = shaped(m_fonts, u"A"_s, {}, 12);
    run.element = sheets.add(0, Role::paragraph);
    run.baseline = {72, 100};
    run.text = u"\U0001D400"_s;
    run.glyphs.front().textLength = 2;
    sheets.pages.back().operations.emplace_back(run);
    QCOMPARE(extracted(written(sheets, m_fonts)).trimmed(), u"\U0001D400"_s);
}

void TestPdfText::extract_severalLines_comeInOrder() {
    Sheets sheets = oneSheet();
    const std::uint32_t paragraph = sheets.add(0, Role::paragraph);
    QString expected;
    for (int i = 0; i < 40; ++i) {
        const QString text = u"Line %1 of the paragraph"_s.arg(i);
        sheets.line(m_fonts, paragraph, text, {72, 100 + 15.0 * i});
        expected += text + u'\n';
    }
    QCOMPARE(extracted(written(sheets, m_fonts), {u"-raw"_s}).trimmed(), expected.trimmed());
}

void TestPdfText::shown_kerning_isWherePutTo() {
    Sheets sheets = oneSheet();
    const std::uint32_t paragraph = sheets.add(0, Role::paragraph);
    const QString text = u"AVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAVAV"_s;
    const double end = sheets.line(m_fonts, paragraph, text, {72, 100}, {.family = FontFamily::serif}, 9.5F);
    sheets.line(m_fonts, paragraph, u"end"_s, {end + 10, 100}, {.family = FontFamily::serif}, 9.5F);
    const QString boxes = extracted(written(sheets, m_fonts), {u"-bbox"_s});
    const QRegularExpression pattern(u"xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">AVAV"_s);
    const QRegularExpressionMatch match = pattern.match(boxes);
    QVERIFY2(match.hasMatch(), qPrintable(boxes));
    QVERIFY(qAbs(match.captured(1).toDouble() - end) < 0.02);
}

RAPPORTEUR_TEST(TestPdfText)
#include "tst_pdftext.moc"
