#include "fontset.h"
#include "fontsubset.h"
#include "testprogram.h"

#include <hb-ot.h>

#include <QRawFont>
#include <QtTest>

using namespace typeset;

/// Fonts cut down to the glyphs of a paper.
class TestFontSubset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subset_glyphs_keepTheirOutlines();
    void subset_same_sameBytes();
    void subset_faceWithoutOutlines_isNothing();
    void subset_damagedOutlines_doesNotCrash();

private:
    std::uint32_t glyph(int font, char32_t character);
    FontSet m_fonts;
};

std::uint32_t TestFontSubset::glyph(int font, char32_t character) {
    hb_codepoint_t found = 0;
    hb_font_get_nominal_glyph(m_fonts.hbFont(font), character, &found);
    return found;
}

void TestFontSubset::subset_glyphs_keepTheirOutlines() {
    const int font = m_fonts.font({.family = FontFamily::serif});
    // A composite letter among them, and one letter twice.
    const std::vector<std::uint32_t> glyphs{0, glyph(font, U'Ж'), glyph(font, U'ş'), glyph(font, U'g'),
                                            glyph(font, U'Ж')};
    const auto subset = subsetFont(m_fonts.hbFace(font), glyphs);
    QVERIFY(subset.has_value());
    QCOMPARE(subset->glyphs.size(), glyphs.size());
    QCOMPARE(subset->glyphs[0], std::uint16_t{0});
    QCOMPARE(subset->glyphs[1], subset->glyphs[4]);
    QVERIFY(subset->bytes.size() < 8000);

    const QRawFont cut(subset->bytes, 100);
    QRawFont whole = m_fonts.raw(font);
    whole.setPixelSize(100);
    hb_blob_t *blob = hb_blob_create(subset->bytes.constData(), static_cast<unsigned>(subset->bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_font_t *small = hb_font_create(face);
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        hb_glyph_extents_t before{};
        hb_glyph_extents_t after{};
        QVERIFY(hb_font_get_glyph_extents(m_fonts.hbFont(font), glyphs[i], &before));
        QVERIFY(hb_font_get_glyph_extents(small, subset->glyphs[i], &after));
        QCOMPARE(after.width, before.width);
        QCOMPARE(after.height, before.height);
        QCOMPARE(hb_font_get_glyph_h_advance(small, subset->glyphs[i]),
                 hb_font_get_glyph_h_advance(m_fonts.hbFont(font), glyphs[i]));
    }
    hb_font_destroy(small);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
}

void TestFontSubset::subset_same_sameBytes() {
    FontSet others;
    const std::vector<std::uint32_t> glyphs{0, 5, 9, 40};
    const auto one = subsetFont(m_fonts.hbFace(m_fonts.font({})), glyphs);
    const auto two = subsetFont(others.hbFace(others.font({})), glyphs);
    QVERIFY(one && two);
    QCOMPARE(one->bytes, two->bytes);
}

void TestFontSubset::subset_faceWithoutOutlines_isNothing() {
    QVERIFY(!subsetFont(hb_face_get_empty(), {0, 1}).has_value());
}

/// A font file may be damaged: its outlines are cut short here.
void TestFontSubset::subset_damagedOutlines_doesNotCrash() {
    hb_face_t *whole = m_fonts.hbFace(m_fonts.font({}));
    const auto cutTable = [](hb_face_t *, hb_tag_t tag, void *user) {
        hb_blob_t *table = hb_face_reference_table(static_cast<hb_face_t *>(user), tag);
        if (tag != HB_TAG('g', 'l', 'y', 'f'))
            return table;
        hb_blob_t *part = hb_blob_create_sub_blob(table, 0, 100);
        hb_blob_destroy(table);
        return part;
    };
    hb_face_t *damaged = hb_face_create_for_tables(cutTable, whole, nullptr);
    const auto subset = subsetFont(damaged, {0, 5, 9, 40, 500});
    QVERIFY(!subset || subset->glyphs.size() == 5);
    hb_face_destroy(damaged);
}

RAPPORTEUR_TEST(TestFontSubset)
#include "tst_fontsubset.moc"
