#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>

#include <hb.h>

#include <memory>
#include <vector>

/// The fonts of a paper, as HarfBuzz and Qt both see them.
namespace typeset {

enum class FontFamily { sans, serif };

/// What a stretch of text asks for; which font it gets depends on what is installed and on its characters.
struct Face {
    FontFamily family = FontFamily::sans;
    bool bold = false;
    bool italic = false;

    bool operator==(const Face &) const = default;
};

/// Hands out fonts by number (the numbers of GlyphRun::font). The text of a face comes in Noto Sans or Noto Serif; what
/// these lack comes from a short list of other families, then from whatever Qt finds, so that every letter prints. One
/// font serves shaping, PDF and painter, since HarfBuzz reads the very tables Qt holds; there are no paths of font
/// files. Numbers are given in the order of first use and stay valid, as do all pointers, as long as the set lives.
/// Needs a QGuiApplication (the offscreen platform will do). Belongs to the thread that made it: a worker makes its
/// own.
class FontSet {
public:
    FontSet();
    ~FontSet();
    FontSet(const FontSet &) = delete;
    FontSet &operator=(const FontSet &) = delete;

    /// The first choice for a face.
    int font(Face face);
    /// The font that has `character`: the first choice where no font has it (its box for missing glyphs then prints).
    int fontFor(Face face, char32_t character);
    bool has(int font, char32_t character) const;

    /// How many numbers were given; valid fonts are 0 to count() - 1.
    int count() const { return static_cast<int>(m_fonts.size()); }

    /// Without hinting, at 16 pixels to the em; copy it and set the pixel size that is wanted.
    const QRawFont &raw(int font) const { return at(font).raw; }
    /// All tables can be had from it; the blobs keep their bytes alive for as long as someone refers to them.
    hb_face_t *hbFace(int font) const { return at(font).face; }
    /// Scaled to font units.
    hb_font_t *hbFont(int font) const { return at(font).font; }
    int unitsPerEm(int font) const { return at(font).unitsPerEm; }
    /// Parts of an em, both counted positive.
    double ascent(int font) const { return at(font).ascent; }
    double descent(int font) const { return at(font).descent; }
    /// Names as the font's own name table has them.
    QString postScriptName(int font) const { return at(font).postScriptName; }
    QString familyName(int font) const { return at(font).raw.familyName(); }
    /// What the font is, whatever was asked for.
    Face face(int font) const;

private:
    struct Entry {
        QRawFont raw;
        hb_face_t *face = nullptr;
        hb_font_t *font = nullptr;
        int unitsPerEm = 1000;
        double ascent = 0.8;
        double descent = 0.2;
        QString postScriptName;
    };

    const Entry &at(int font) const { return *m_fonts[static_cast<std::size_t>(font)]; }
    int add(const QRawFont &raw);
    int fallback(Face face, char32_t character);

    std::vector<std::unique_ptr<Entry>> m_fonts;
    int m_first[8];                    ///< by face; -1 = not asked for yet
    std::vector<int> m_others[8];      ///< by face: the short list, once it was needed
    QHash<quint64, int> m_byCharacter; ///< characters the first choice lacks
};

} // namespace typeset
