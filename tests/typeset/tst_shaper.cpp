#include "shaper.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace typeset;

namespace {

/// The texts of all glyphs, put together.
QString textOf(const Word &word, const QString &typed) {
    QString text;
    for (const WordGlyph &glyph : word.glyphs)
        text += QStringView(typed).mid(glyph.textFrom, glyph.textLength);
    return text;
}

} // namespace

class TestShaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void word_again_isNotShapedAgain();
    void word_otherStyle_isAnotherWord();
    void word_manyWords_remembersBoundedly();
    void word_typed_isWhollyInItsGlyphs_data();
    void word_typed_isWhollyInItsGlyphs();
    void word_randomCharacters_areWhollyInTheirGlyphs();
    void word_lettersOfSevenLanguages_haveGlyphs();
    void word_sign_isPartOfAnotherFont();
    void word_tabular_hasFiguresOfOneWidth();

private:
    FontSet m_fonts;
};

void TestShaper::word_again_isNotShapedAgain() {
    Shaper shaper(m_fonts);
    QCOMPARE(shaper.word(u"протокол", {}), shaper.word(u"протокол", {}));
    QCOMPARE(shaper.rememberedWords(), std::size_t{1});
}

void TestShaper::word_otherStyle_isAnotherWord() {
    Shaper shaper(m_fonts);
    const auto plain = shaper.word(u"minutes", {});
    const auto bold = shaper.word(u"minutes", {{FontFamily::sans, true, false}, false, nullptr});
    QVERIFY(plain->parts.front().font != bold->parts.front().font);
    QVERIFY(bold->advance > plain->advance);
    QVERIFY(plain->advance > 3 && plain->advance < 5);
}

void TestShaper::word_manyWords_remembersBoundedly() {
    Shaper shaper(m_fonts, 100);
    const auto first = shaper.word(u"first", {});
    for (int i = 0; i < 1000; ++i) {
        shaper.word(QString::number(i), {});
        shaper.word(u"often", {});
        QVERIFY(shaper.rememberedWords() <= 200);
    }
    QCOMPARE(shaper.word(u"first", {})->advance, first->advance);
}

void TestShaper::word_typed_isWhollyInItsGlyphs_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("letters") << u"Кыргызстан"_s;
    QTest::newRow("ligatures") << u"affluent office fjord"_s;
    QTest::newRow("marks") << u"и\u0301г\u0304е\u0308\u0323"_s;
    QTest::newRow("marks first") << u"\u0301\u0301а"_s;
    QTest::newRow("no-break space") << u"EUR\u00a0240\u00a0000"_s;
    QTest::newRow("invisible") << u"\u00ad\u200b\u200d\ufeff"_s;
    QTest::newRow("several fonts") << u"a→б✓в≥"_s;
    QTest::newRow("unknown") << u"\U0010fffd\ue000"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F1F0\U0001F1EC\U0001F600"_s;
    QTest::newRow("right to left") << u"שלום العربية"_s;
    QTest::newRow("composed in place") << u"कि க்ஷ ក្ក"_s;
    QTest::newRow("longest") << QString(Shaper::maximumLength, u'ж');
}

void TestShaper::word_typed_isWhollyInItsGlyphs() {
    QFETCH(QString, typed);
    Shaper shaper(m_fonts);
    QCOMPARE(textOf(*shaper.word(typed, {}), typed), typed);
    QCOMPARE(textOf(*shaper.word(typed, {{FontFamily::serif, true, true}, true, nullptr}), typed), typed);
}

void TestShaper::word_randomCharacters_areWhollyInTheirGlyphs() {
    Shaper shaper(m_fonts);
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        QString typed;
        const int length = 1 + random.bounded(12);
        for (int i = 0; i < length; ++i) {
            const char32_t c = 0x20 + static_cast<char32_t>(random.bounded(round % 2 == 0 ? 0x2000 : 0xd7d0));
            typed += QString::fromUcs4(&c, 1);
        }
        QCOMPARE(textOf(*shaper.word(typed, {}), typed), typed);
    }
}

void TestShaper::word_lettersOfSevenLanguages_haveGlyphs() {
    Shaper shaper(m_fonts);
    const QStringList words{u"agenda"_s, u"съезд"_s,     u"Қазақстан"_s,  u"өңүү"_s,
                            u"Тоҷикӣ"_s, u"Türkmeniň"_s, u"Oʻzbekiston"_s};
    for (const QString &typed : words) {
        for (const WordGlyph &glyph : shaper.word(typed, {})->glyphs)
            QVERIFY2(glyph.id != 0, qPrintable(typed));
    }
}

void TestShaper::word_sign_isPartOfAnotherFont() {
    Shaper shaper(m_fonts);
    const auto word = shaper.word(u"да→нет", {});
    QCOMPARE(word->parts.size(), std::size_t{3});
    QCOMPARE(word->parts[0].font, word->parts[2].font);
    QVERIFY(word->parts[1].font != word->parts[0].font);
    QCOMPARE(word->parts[1].to - word->parts[1].from, 1U);
}

void TestShaper::word_tabular_hasFiguresOfOneWidth() {
    Shaper shaper(m_fonts);
    for (const FontFamily family : {FontFamily::sans, FontFamily::serif}) {
        const WordStyle style{{family, false, false}, true, nullptr};
        QCOMPARE(shaper.word(u"1111", style)->advance, shaper.word(u"8888", style)->advance);
    }
}

RAPPORTEUR_TEST(TestShaper)
#include "tst_shaper.moc"
