#include "fontset.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace typeset;

class TestFontSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void font_eachFace_isAFontOfItsOwn();
    void font_askedTwice_isTheSameNumber();
    void fontFor_lettersOfSevenLanguages_needNoOtherFont_data();
    void fontFor_lettersOfSevenLanguages_needNoOtherFont();
    void fontFor_signs_comeFromAnotherFont();
    void fontFor_unknownCharacter_isFirstChoice();
    void hbFace_glyphs_areThoseOfQt();
    void hbFace_table_outlivesTheSet();
};

void TestFontSet::font_eachFace_isAFontOfItsOwn() {
    FontSet fonts;
    QSet<QString> names;
    for (const FontFamily family : {FontFamily::sans, FontFamily::serif}) {
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true}) {
                const int font = fonts.font({family, bold, italic});
                names.insert(fonts.postScriptName(font));
                QVERIFY(fonts.raw(font).isValid());
                QVERIFY(fonts.ascent(font) > 0.5 && fonts.ascent(font) < 1.5);
                QVERIFY(fonts.descent(font) > 0.1 && fonts.descent(font) < 0.6);
                QVERIFY(fonts.unitsPerEm(font) >= 1000);
            }
        }
    }
    QCOMPARE(names.size(), 8);
    QVERIFY2(names.contains(u"NotoSans-Regular"_s), "this test wants Noto fonts");
    QVERIFY(names.contains(u"NotoSerif-BoldItalic"_s));
}

void TestFontSet::font_askedTwice_isTheSameNumber() {
    FontSet fonts;
    const int font = fonts.font({});
    QVERIFY(font != fonts.font({FontFamily::serif, false, false}));
    QCOMPARE(fonts.font({}), font);
    QCOMPARE(fonts.count(), 2);
}

void TestFontSet::fontFor_lettersOfSevenLanguages_needNoOtherFont_data() {
    QTest::addColumn<QString>("letters");
    QTest::newRow("English") << u"abcxyzABCXYZ"_s;
    QTest::newRow("Russian") << u"абвёъыэяЁЪЫЭЯ№«»"_s;
    QTest::newRow("Kazakh") << u"әғқңөұүһіӘҒҚҢӨҰҮҺІ"_s;
    QTest::newRow("Kyrgyz") << u"ңөүҢӨҮ"_s;
    QTest::newRow("Tajik") << u"ғӣқӯҳҷҒӢҚӮҲҶ"_s;
    QTest::newRow("Turkmen") << u"äçňöşüýžÄÇŇÖŞÜÝŽ"_s;
    QTest::newRow("Uzbek") << u"oʻgʻʼOʻGʻ‘’"_s;
}

void TestFontSet::fontFor_lettersOfSevenLanguages_needNoOtherFont() {
    QFETCH(QString, letters);
    FontSet fonts;
    for (const Face face : {Face{}, Face{FontFamily::serif, true, false}, Face{FontFamily::sans, false, true}}) {
        const int first = fonts.font(face);
        for (const QChar letter : letters)
            QCOMPARE(fonts.fontFor(face, letter.unicode()), first);
    }
}

void TestFontSet::fontFor_signs_comeFromAnotherFont() {
    FontSet fonts;
    const int first = fonts.font({FontFamily::serif, false, false});
    for (const char32_t sign : {U'→', U'✓', U'☐'}) {
        const int font = fonts.fontFor({FontFamily::serif, false, false}, sign);
        QVERIFY(font != first);
        QVERIFY(fonts.has(font, sign));
    }
}

void TestFontSet::fontFor_unknownCharacter_isFirstChoice() {
    FontSet fonts;
    const int first = fonts.font({});
    QCOMPARE(fonts.fontFor({}, char32_t{0x10fffd}), first);
    QVERIFY(!fonts.has(first, char32_t{0x10fffd}));
}

void TestFontSet::hbFace_glyphs_areThoseOfQt() {
    FontSet fonts;
    const int font = fonts.font({});
    const QString text = u"Aя№ңʻ"_s;
    const QList<quint32> glyphs = fonts.raw(font).glyphIndexesForString(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        hb_codepoint_t glyph = 0;
        QVERIFY(hb_font_get_nominal_glyph(fonts.hbFont(font), text[i].unicode(), &glyph) != 0);
        QCOMPARE(glyph, glyphs[i]);
    }
}

void TestFontSet::hbFace_table_outlivesTheSet() {
    hb_blob_t *table = nullptr;
    {
        FontSet fonts;
        table = hb_face_reference_table(fonts.hbFace(fonts.font({})), HB_TAG('h', 'e', 'a', 'd'));
    }
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(table, &length);
    QCOMPARE(length, 54U);
    QCOMPARE(QByteArray(bytes + 12, 4), QByteArray::fromHex("5f0f3cf5")); // every font's magic number
    hb_blob_destroy(table);
}

RAPPORTEUR_TEST(TestFontSet)
#include "tst_fontset.moc"
