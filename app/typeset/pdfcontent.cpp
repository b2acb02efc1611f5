#include "pdfcontent.h"

#include "pdffonts.h"
#include "pdfpictures.h"
#include "pdfstructure.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <span>

namespace typeset {

namespace {

constexpr QRgb black = 0xff000000U;

// A glyph standing for more letters than this (no ligature does) gets its text beside it instead of a code of its own.
constexpr qsizetype longestCodeText = 8;

const char *artifactProperties(std::uint32_t artifactKind) {
    switch (artifactKind) {
    case headerArtifact:
        return "<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
    case footerArtifact:
        return "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";
    case watermarkArtifact:
        return "<</Type/Pagination/Subtype/Watermark>>";
    default:
        return "<</Type/Layout>>";
    }
}

QStringView textOf(const GlyphRun &run, const Glyph &glyph) {
    return QStringView(run.text).mid(glyph.textFrom, glyph.textLength);
}

/// A soft hyphen or the like that is only there as text. Its stand-in has a width of its own, which would mislead those
/// who guess words from places.
bool isInvisible(const GlyphRun &run, const Glyph &glyph) {
    const QStringView text = textOf(run, glyph);
    return glyph.advance == 0 && !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Format; });
}

std::size_t endOfCluster(const GlyphRun &run, std::size_t from) {
    do
        ++from;
    while (from < run.glyphs.size() && run.glyphs[from].textLength == 0);
    return from;
}

/// Behind the cluster that begins at `from` and the invisible ones around it.
std::size_t endOfGroup(const GlyphRun &run, std::size_t from) {
    std::size_t to = from;
    while (to < run.glyphs.size() && isInvisible(run, run.glyphs[to]))
        to = endOfCluster(run, to);
    if (to < run.glyphs.size())
        to = endOfCluster(run, to);
    while (to < run.glyphs.size() && isInvisible(run, run.glyphs[to]))
        to = endOfCluster(run, to);
    return to;
}

} // namespace

PdfContent::PdfContent(PdfFonts &fonts, PdfPictures &pictures, PdfStructure &structure)
    : m_fonts(fonts), m_pictures(pictures), m_structure(structure) {}

const QByteArray &PdfContent::write(const Page &page) {
    m_out.resize(0);
    m_height = page.size.height();
    m_marked = false;
    m_font = -1;
    m_fill = black;
    m_line = black;
    m_width = 1;
    m_opacity = 255;
    for (const Operation &operation : page.operations)
        std::visit([this](const auto &what) { paint(what); }, operation);
    endMark();
    return m_out;
}

void PdfContent::number(double value, int decimals) {
    appendNumber(m_out, value, decimals);
    m_out.append(' ');
}

void PdfContent::mark(std::uint32_t element) {
    if (m_marked && m_mark == element)
        return;
    endMark();
    if (isArtifact(element)) {
        m_out.append("/Artifact").append(artifactProperties(element)).append("BDC\n");
    } else {
        m_out.append(m_structure.roleName(element)).append("<</MCID ");
        appendInteger(m_out, m_structure.addContent(element));
        m_out.append(">>BDC\n");
    }
    m_marked = true;
    m_mark = element;
}

void PdfContent::endMark() {
    if (m_marked)
        m_out.append("EMC\n");
    m_marked = false;
}

void PdfContent::setOpacity(QRgb colour) {
    if (m_opacity == qAlpha(colour))
        return;
    m_opacity = qAlpha(colour);
    m_opacities.insert(m_opacity);
    m_out.append("/A");
    appendInteger(m_out, m_opacity);
    m_out.append(" gs\n");
}

void PdfContent::setFillColour(QRgb colour) {
    setOpacity(colour);
    if (m_fill == colour)
        return;
    m_fill = colour;
    for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
        number(part / 255.0, 3);
    m_out.append("rg\n");
}

void PdfContent::setLineColour(QRgb colour) {
    setOpacity(colour);
    if (m_line == colour)
        return;
    m_line = colour;
    for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
        number(part / 255.0, 3);
    m_out.append("RG\n");
}

void PdfContent::paint(const Fill &fill) {
    mark(artifact);
    setFillColour(fill.colour);
    number(fill.area.left());
    number(m_height - fill.area.bottom());
    number(fill.area.width());
    number(fill.area.height());
    m_out.append("re f\n");
}

void PdfContent::paint(const Rule &rule) {
    mark(artifact);
    setLineColour(rule.colour);
    const double width = static_cast<double>(rule.width);
    if (m_width != width) {
        m_width = width;
        number(width);
        m_out.append("w\n");
    }
    number(rule.from.x());
    number(m_height - rule.from.y());
    m_out.append("m ");
    number(rule.to.x());
    number(m_height - rule.to.y());
    m_out.append("l S\n");
}

void PdfContent::paint(const PlacedPicture &placed) {
    const int name = m_pictures.place(placed.picture, placed.area.size());
    if (name < 0)
        return;
    mark(placed.element);
    setOpacity(black);
    m_out.append("q ");
    number(placed.area.width());
    m_out.append("0 0 ");
    number(placed.area.height());
    number(placed.area.left());
    number(m_height - placed.area.bottom());
    m_out.append("cm/I");
    appendInteger(m_out, name);
    m_out.append(" Do Q\n");
    if (!isArtifact(placed.element))
        m_structure.setArea(placed.element, placed.area, m_height);
}

void PdfContent::paint(const GlyphRun &run) {
    if (run.glyphs.empty())
        return;
    mark(run.element);
    if (!isArtifact(run.element) && m_structure.role(run.element) == Role::label && !run.text.isEmpty())
        m_structure.noteLabel(run.element, run.text.front());
    startText(run);
    showGlyphs(run);
    m_out.append("ET\n");
}

void PdfContent::startText(const GlyphRun &run) {
    setFillColour(run.colour);
    m_out.append("BT ");
    if (m_font != run.font || m_size != run.size) {
        m_font = run.font;
        m_size = run.size;
        m_out.append("/F");
        appendInteger(m_out, m_fonts.name(run.font));
        m_out.append(' ');
        number(static_cast<double>(run.size));
        m_out.append("Tf ");
    }
    if (run.rotation != 0) {
        const double angle = qDegreesToRadians(run.rotation);
        number(std::cos(angle), 5);
        number(std::sin(angle), 5);
        number(-std::sin(angle), 5);
        number(std::cos(angle), 5);
    }
    number(run.baseline.x());
    number(m_height - run.baseline.y());
    m_out.append(run.rotation != 0 ? "Tm" : "Td");
}

void PdfContent::endString() {
    if (m_inString)
        m_out.append(')');
    m_inString = false;
}

void PdfContent::endArray() {
    endString();
    if (m_inArray)
        m_out.append("]TJ\n");
    m_inArray = false;
}

/// A cluster of several glyphs, or one with invisible neighbours, has its text beside it.
void PdfContent::showGlyphs(const GlyphRun &run) {
    m_wanted = 0;
    m_actual = 0;
    m_rise = 0;
    m_out.append('\n');
    const std::span<const Glyph> all(run.glyphs);
    for (std::size_t from = 0; from < all.size();) {
        const std::size_t to = endOfGroup(run, from);
        const std::span<const Glyph> group = all.subspan(from, to - from);
        const QStringView first = textOf(run, group.front());
        const bool besides = group.size() > 1 || first.isEmpty() || first.size() > longestCodeText;
        if (besides) {
            QString text;
            for (const Glyph &glyph : group)
                text += textOf(run, glyph);
            endArray();
            m_out.append("/Span<</ActualText").append(pdfText(text)).append(">>BDC\n");
        }
        for (const Glyph &glyph : group) {
            if (group.size() == 1 || !isInvisible(run, glyph))
                showGlyph(run, glyph);
        }
        if (besides) {
            endArray();
            m_out.append("EMC\n");
        }
        from = to;
    }
    endArray();
    if (m_rise != 0)
        m_out.append("0 Ts\n"); // it would hold beyond this run
}

/// Glyphs are shown one after the other by their widths; what layout wants otherwise (kerning, marks) is corrected
/// between them, from the sums, so that rounding never adds up.
void PdfContent::showGlyph(const GlyphRun &run, const Glyph &glyph) {
    QStringView text = textOf(run, glyph);
    if (text.isEmpty() || text.size() > longestCodeText)
        text = u"\u200B"; // the true text stands beside
    const PdfFonts::Code code = m_fonts.code(run.font, glyph.id, text);
    if (glyph.dy != m_rise) {
        endArray();
        m_rise = glyph.dy;
        number(-static_cast<double>(m_rise)); // up, in PDF
        m_out.append("Ts\n");
    }
    if (!m_inArray)
        m_out.append('[');
    m_inArray = true;
    const double thousandth = static_cast<double>(run.size) / 1000.0;
    const double shift = std::round((m_wanted + static_cast<double>(glyph.dx)) / thousandth - m_actual);
    if (shift != 0) {
        endString();
        appendInteger(m_out, -std::llround(shift));
    }
    if (!m_inString)
        m_out.append('(');
    m_inString = true;
    appendEscaped(m_out, static_cast<char>(code.number >> 8U));
    appendEscaped(m_out, static_cast<char>(code.number & 0xFFU));
    m_wanted += static_cast<double>(glyph.advance);
    m_actual += shift + static_cast<double>(code.width);
}

QByteArray PdfContent::resources() const {
    if (m_opacities.empty())
        return {};
    QByteArray out("/ExtGState<<");
    for (const int opacity : m_opacities) {
        out.append("/A");
        appendInteger(out, opacity);
        out.append("<</ca ");
        appendNumber(out, opacity / 255.0, 3);
        out.append("/CA ");
        appendNumber(out, opacity / 255.0, 3);
        out.append(">>");
    }
    out.append(">>");
    return out;
}

} // namespace typeset
