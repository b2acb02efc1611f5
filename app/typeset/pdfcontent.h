#pragma once

#include "displaylist.h"

#include <QByteArray>

#include <cstdint>
#include <set>

namespace typeset {

class PdfFonts;
class PdfPictures;
class PdfStructure;

/// Turns the operations of pages into PDF's page descriptions (ISO 32000-1, 8, 9.4 and 14.6): everything shown belongs
/// to an element of the structure or is marked as an artifact.
class PdfContent {
public:
    /// All outlive this.
    PdfContent(PdfFonts &fonts, PdfPictures &pictures, PdfStructure &structure);

    /// The description of a page that the structure has begun; valid until the next call.
    const QByteArray &write(const Page &page);

    /// Entries of the resource dictionary for what stood on the pages so far.
    QByteArray resources() const;

private:
    void paint(const Fill &fill);
    void paint(const Rule &rule);
    void paint(const GlyphRun &run);
    void paint(const PlacedPicture &placed);
    void mark(std::uint32_t element);
    void endMark();
    void setFillColour(QRgb colour);
    void setLineColour(QRgb colour);
    void setOpacity(QRgb colour);
    void startText(const GlyphRun &run);
    void showGlyphs(const GlyphRun &run);
    void showGlyph(const GlyphRun &run, const Glyph &glyph);
    void number(double value, int decimals = 2);
    void endString();
    void endArray();

    PdfFonts &m_fonts;
    PdfPictures &m_pictures;
    PdfStructure &m_structure;
    QByteArray m_out;
    double m_height = 0;

    // What is in force in the page's graphics state.
    bool m_marked = false;
    std::uint32_t m_mark = 0;
    int m_font = -1;
    float m_size = 0;
    QRgb m_fill = 0;
    QRgb m_line = 0;
    double m_width = 0;
    int m_opacity = 255;

    // Within a run of glyphs.
    double m_wanted = 0; ///< where the pen should be, in points from the start
    double m_actual = 0; ///< where PDF's pen is, in thousandths of an em
    float m_rise = 0;
    // What of "[(…) 12 (…)]TJ" is open.
    bool m_inArray = false;
    bool m_inString = false;
    std::set<int> m_opacities; ///< all that were used
};

} // namespace typeset
