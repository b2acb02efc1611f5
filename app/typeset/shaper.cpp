#include "shaper.h"

#include <QHash>

#include <algorithm>

namespace typeset {

namespace {

/// Marks, joiners and variation selectors belong to the character before them and stay in its font.
bool followsItsBase(char32_t c) {
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
}

} // namespace

std::size_t Shaper::Hash::operator()(const View &view) const {
    const WordStyle &style = view.style;
    const std::size_t bits = (style.face.family == FontFamily::serif ? 8U : 0U) + (style.face.bold ? 4U : 0U) +
                             (style.face.italic ? 2U : 0U) + (style.tabular ? 1U : 0U);
    return qHash(view.text, bits) ^ qHash(style.language);
}

Shaper::Shaper(FontSet &fonts, std::size_t remembered)
    : m_fonts(fonts), m_remembered(remembered), m_buffer(hb_buffer_create()) {}

Shaper::~Shaper() {
    hb_buffer_destroy(m_buffer);
}

std::shared_ptr<const Word> Shaper::word(QStringView text, const WordStyle &style) {
    const View view{text, style};
    if (const auto known = m_young.find(view); known != m_young.end())
        return known->second;
    std::shared_ptr<const Word> word;
    if (const auto known = m_old.find(view); known != m_old.end())
        word = known->second;
    else
        word = std::make_shared<const Word>(shape(text, style));
    remember({text.toString(), style}, word);
    return word;
}

/// Two generations: a full one grows old, and what was not asked for since then is forgotten with the next.
void Shaper::remember(Key key, std::shared_ptr<const Word> word) {
    if (m_young.size() >= m_remembered) {
        m_old = std::move(m_young);
        m_young.clear();
    }
    m_young.emplace(std::move(key), std::move(word));
}

Word Shaper::shape(QStringView text, const WordStyle &style) {
    Word word;
    qsizetype from = 0;
    int font = -1;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const int wanted = font >= 0 && (followsItsBase(c)) ? font : m_fonts.fontFor(style.face, c);
        if (font >= 0 && wanted != font) {
            shapePart(text, from, at, font, style, word);
            from = at;
        }
        font = wanted;
        at += pair ? 2 : 1;
    }
    shapePart(text, from, text.size(), font, style, word);
    return word;
}

void Shaper::shapePart(QStringView text, qsizetype from, qsizetype to, int font, const WordStyle &style, Word &word) {
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const std::uint16_t *>(text.utf16()), static_cast<int>(text.size()),
                        static_cast<unsigned>(from), static_cast<int>(to - from));
    hb_buffer_set_direction(m_buffer, HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(m_buffer);
    hb_buffer_set_language(m_buffer, style.language != nullptr ? style.language : hb_language_from_string("en", -1));
    hb_buffer_set_cluster_level(m_buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    const hb_feature_t tabular{HB_TAG('t', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    hb_shape(m_fonts.hbFont(font), m_buffer, &tabular, style.tabular ? 1 : 0);

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, nullptr);
    WordPart part{font, static_cast<std::uint32_t>(word.glyphs.size()), 0};
    long long advance = 0;
    for (unsigned i = 0; i < count; ++i) {
        WordGlyph glyph{infos[i].codepoint, positions[i].x_advance, positions[i].x_offset, positions[i].y_offset, 0, 0};
        const bool first = i == 0 || infos[i].cluster != infos[i - 1].cluster;
        unsigned next = i + 1;
        while (next < count && infos[next].cluster == infos[i].cluster)
            ++next;
        const auto end = next < count ? infos[next].cluster : static_cast<unsigned>(to);
        // A font may drop the first character; its text then goes with the glyph that comes first.
        const unsigned begin = i == 0 ? static_cast<unsigned>(from) : infos[i].cluster;
        glyph.textFrom = static_cast<std::uint16_t>(begin);
        glyph.textLength = static_cast<std::uint16_t>(first && end > begin ? end - begin : 0);
        advance += glyph.advance;
        word.glyphs.push_back(glyph);
    }
    part.to = static_cast<std::uint32_t>(word.glyphs.size());
    word.parts.push_back(part);
    word.advance += double(advance) / m_fonts.unitsPerEm(font);
}

} // namespace typeset
