#include "pdffonts.h"

#include "fontset.h"
#include "fontsubset.h"
#include "pdffile.h"

#include <QCryptographicHash>

#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <limits>

namespace typeset {

namespace {

constexpr std::size_t mostCodes = std::numeric_limits<std::uint16_t>::max();

// ISO 32000-1, table 123.
constexpr unsigned fixedPitchFlag = 1U << 0U;
constexpr unsigned serifFlag = 1U << 1U;
constexpr unsigned symbolicFlag = 1U << 2U;
constexpr unsigned italicFlag = 1U << 6U;

void appendHexCode(QByteArray &to, std::size_t code) {
    to.append('<');
    appendUtf16Hex(to, QStringView(std::array{QChar(static_cast<char16_t>(code))}));
    to.append('>');
}

/// Six capital letters, the same for the same subset.
QByteArray subsetTag(const QByteArray &bytes) {
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag.append(static_cast<char>('A' + static_cast<unsigned char>(hash.at(i)) % 26));
    tag.append('+');
    return tag;
}

/// Numbers of font units given in thousandths of an em, as a descriptor wants them.
class Metrics {
public:
    explicit Metrics(hb_font_t *font) : m_font(font), m_face(hb_font_get_face(font)) {}

    double thousandths(double units) const { return units * 1000.0 / hb_face_get_upem(m_face); }

    double metric(hb_ot_metrics_tag_t tag, double otherwise) const {
        hb_position_t value = 0;
        return hb_ot_metrics_get_position(m_font, tag, &value) != 0 ? thousandths(value) : otherwise;
    }

    /// From the table of the head, whose four numbers start at byte 36.
    QByteArray boundingBox() const {
        hb_blob_t *head = hb_face_reference_table(m_face, HB_TAG('h', 'e', 'a', 'd'));
        unsigned length = 0;
        const auto *data = reinterpret_cast<const unsigned char *>(hb_blob_get_data(head, &length));
        QByteArray box("[");
        for (unsigned at = 36; at < 44; at += 2) {
            const unsigned value = length >= 44 ? (unsigned{data[at]} << 8U) | data[at + 1] : 0U;
            appendNumber(box, thousandths(static_cast<std::int16_t>(value)), 0);
            box.append(at < 42 ? ' ' : ']');
        }
        hb_blob_destroy(head);
        return box;
    }

    bool fixedPitch() const {
        hb_codepoint_t narrow = 0;
        hb_codepoint_t wide = 0;
        return hb_font_get_nominal_glyph(m_font, 'i', &narrow) != 0 &&
               hb_font_get_nominal_glyph(m_font, 'W', &wide) != 0 &&
               hb_font_get_glyph_h_advance(m_font, narrow) == hb_font_get_glyph_h_advance(m_font, wide);
    }

private:
    hb_font_t *m_font;
    hb_face_t *m_face;
};

/// /W: runs of codes with their widths (ISO 32000-1, 9.7.4.3).
QByteArray widthArray(const std::vector<float> &widths) {
    QByteArray out("[0[");
    for (std::size_t code = 0; code < widths.size(); ++code) {
        if (code > 0)
            out.append(' ');
        appendNumber(out, static_cast<double>(widths[code]), 3);
    }
    out.append("]]");
    return out;
}

} // namespace

PdfFonts::PdfFonts(PdfFile &file, const FontSet &fonts) : m_file(file), m_set(fonts) {}

PdfFonts::~PdfFonts() = default;

PdfFonts::Font &PdfFonts::fontAt(int number) {
    const auto index = static_cast<std::size_t>(number);
    if (index >= m_byNumber.size())
        m_byNumber.resize(index + 1, nullptr);
    if (m_byNumber[index] == nullptr) {
        m_fonts.push_back(std::make_unique<Font>());
        Font &font = *m_fonts.back();
        m_byNumber[index] = &font;
        font.number = number;
        font.name = static_cast<int>(m_fonts.size());
        font.ref = m_file.reserve();
        font.common.resize(hb_face_get_glyph_count(m_set.hbFace(number)));
        add(font, 0, QString()); // code 0 is .notdef
    }
    return *m_byNumber[index];
}

PdfFonts::Code PdfFonts::code(int number, std::uint32_t glyph, QStringView text) {
    Font &font = fontAt(number);
    if (text.size() == 1 && glyph < font.common.size()) {
        Common &common = font.common[glyph];
        if (common.code == 0)
            common = {.text = text.front().unicode(), .code = add(font, glyph, text.toString())};
        if (common.text == text.front().unicode())
            return {.number = common.code, .width = font.widths[common.code]};
    }
    std::uint16_t &known = font.others[{glyph, text.toString()}];
    if (known == 0)
        known = add(font, glyph, text.toString());
    return {.number = known, .width = font.widths[known]};
}

std::uint16_t PdfFonts::add(Font &font, std::uint32_t glyph, const QString &text) {
    if (font.glyphs.size() == mostCodes) {
        m_file.fail(Failure::tooManyGlyphs, m_set.postScriptName(font.number));
        return 0;
    }
    const auto code = static_cast<std::uint16_t>(font.glyphs.size());
    font.glyphs.push_back(glyph);
    font.texts.push_back(text);
    const double advance = hb_font_get_glyph_h_advance(m_set.hbFont(font.number), glyph);
    font.widths.push_back(static_cast<float>(advance * 1000.0 / m_set.unitsPerEm(font.number)));
    return code;
}

QByteArray PdfFonts::write() {
    QByteArray resources("/Font<<");
    for (const std::unique_ptr<Font> &font : m_fonts) {
        writeFont(*font);
        resources.append("/F");
        appendInteger(resources, font->name);
        resources.append(' ');
        appendReference(resources, font->ref);
    }
    resources.append(">>");
    return resources;
}

void PdfFonts::writeFont(const Font &font) {
    const std::optional<FontSubset> subset = subsetFont(m_set.hbFace(font.number), font.glyphs);
    if (!subset) {
        m_file.fail(Failure::fontNotEmbeddable, m_set.postScriptName(font.number));
        return;
    }
    QByteArray postScriptName = m_set.postScriptName(font.number).toLatin1();
    if (postScriptName.isEmpty())
        postScriptName = "Font" + QByteArray::number(font.name);
    const QByteArray name = pdfName(subsetTag(subset->bytes).append(postScriptName));

    QByteArray glyphOfCode;
    for (const std::uint16_t glyph : subset->glyphs) {
        glyphOfCode.append(static_cast<char>(glyph >> 8U));
        glyphOfCode.append(static_cast<char>(glyph & 0xFFU));
    }
    const PdfRef map = m_file.reserve();
    m_file.stream(map, {}, glyphOfCode);

    const PdfRef descendant = m_file.reserve();
    QByteArray body("<</Type/Font/Subtype/CIDFontType2/BaseFont");
    body.append(name).append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W");
    body.append(widthArray(font.widths)).append("/CIDToGIDMap ");
    appendReference(body, map);
    body.append("/FontDescriptor ");
    appendReference(body, writeDescriptor(font.number, name, subset->bytes));
    body.append(">>");
    m_file.object(descendant, body);

    body =
        QByteArray("<</Type/Font/Subtype/Type0/BaseFont").append(name).append("/Encoding/Identity-H/DescendantFonts[");
    appendReference(body, descendant);
    body.append("]/ToUnicode ");
    appendReference(body, writeToUnicode(font));
    body.append(">>");
    m_file.object(font.ref, body);
}

PdfRef PdfFonts::writeDescriptor(int number, const QByteArray &name, const QByteArray &bytes) {
    const PdfRef fontFile = m_file.reserve();
    QByteArray entries("/Length1 ");
    appendInteger(entries, bytes.size());
    m_file.stream(fontFile, entries, bytes);

    const Metrics metrics(m_set.hbFont(number));
    const Face face = m_set.face(number);
    // Codes here are glyphs, not letters of a standard alphabet, hence "symbolic".
    const unsigned flags = symbolicFlag | (metrics.fixedPitch() ? fixedPitchFlag : 0U) |
                           (face.family == FontFamily::serif ? serifFlag : 0U) | (face.italic ? italicFlag : 0U);
    const double ascent = metrics.metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 800);
    QByteArray body("<</Type/FontDescriptor/FontName");
    body.append(name).append("/Flags ");
    appendInteger(body, flags);
    body.append("/FontBBox").append(metrics.boundingBox()).append("/ItalicAngle ");
    appendNumber(body, static_cast<double>(hb_style_get_value(m_set.hbFont(number), HB_STYLE_TAG_SLANT_ANGLE)), 1);
    body.append("/Ascent ");
    appendNumber(body, ascent, 0);
    body.append("/Descent ");
    appendNumber(body, metrics.metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -200), 0);
    body.append("/CapHeight ");
    appendNumber(body, metrics.metric(HB_OT_METRICS_TAG_CAP_HEIGHT, ascent), 0);
    body.append("/StemV ").append(face.bold ? "140"
                                            : "80"); // only a hint for substitutes of fonts that are not embedded
    body.append("/FontFile2 ");
    appendReference(body, fontFile);
    body.append(">>");
    const PdfRef ref = m_file.reserve();
    m_file.object(ref, body);
    return ref;
}

PdfRef PdfFonts::writeToUnicode(const Font &font) {
    constexpr std::size_t mostInBlock = 100; // a limit of the format
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (std::size_t from = 1; from < font.texts.size(); from += mostInBlock) {
        const std::size_t to = std::min(from + mostInBlock, font.texts.size());
        appendInteger(map, static_cast<std::int64_t>(to - from));
        map.append(" beginbfchar\n");
        for (std::size_t code = from; code < to; ++code) {
            appendHexCode(map, code);
            map.append(" <");
            appendUtf16Hex(map, font.texts[code]);
            map.append(">\n");
        }
        map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    const PdfRef ref = m_file.reserve();
    m_file.stream(ref, {}, map);
    return ref;
}

} // namespace typeset
