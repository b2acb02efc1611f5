#pragma once

#include "pdfvalues.h"

#include <QByteArray>
#include <QString>

#include <hb.h>

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace typeset {

class FontSet;
class PdfFile;

/// The fonts of one PDF. Every pair of a glyph and the text it stands for gets a code of its own, so that copied and
/// searched text is exactly what was typed even where one glyph serves several letters (ISO 32000-1, 9.7 and 9.10).
class PdfFonts {
public:
    struct Code {
        std::uint16_t number = 0;
        float width = 0; ///< thousandths of an em
    };

    /// Both outlive this.
    PdfFonts(PdfFile &file, const FontSet &fonts);
    ~PdfFonts();
    PdfFonts(const PdfFonts &) = delete;
    PdfFonts &operator=(const PdfFonts &) = delete;

    /// The code to show `glyph` of `font` by, where it stands for `text` (not empty).
    Code code(int font, std::uint32_t glyph, QStringView text);

    /// The number in the name that pages call the font by, /F3: counted by first use in this PDF, since the font set
    /// may have served other papers before.
    int name(int font) { return fontAt(font).name; }

    /// Writes all that was used and returns the entries of the resource dictionary.
    QByteArray write();

private:
    /// The commonest text of a glyph: one UTF-16 unit.
    struct Common {
        char16_t text = 0;
        std::uint16_t code = 0;
    };
    struct Font {
        int number = 0; ///< in the set
        int name = 0;
        PdfRef ref;
        std::vector<std::uint32_t> glyphs; ///< by code; 0 is .notdef
        std::vector<QString> texts;
        std::vector<float> widths;
        std::vector<Common> common; ///< by glyph
        std::map<std::pair<std::uint32_t, QString>, std::uint16_t> others;
    };

    Font &fontAt(int number);
    std::uint16_t add(Font &font, std::uint32_t glyph, const QString &text);
    void writeFont(const Font &font);
    PdfRef writeDescriptor(int number, const QByteArray &name, const QByteArray &bytes);
    PdfRef writeToUnicode(const Font &font);

    PdfFile &m_file;
    const FontSet &m_set;
    std::vector<std::unique_ptr<Font>> m_fonts; ///< by first use
    std::vector<Font *> m_byNumber;             ///< null where unused
};

} // namespace typeset
