#include "linedrawing.h"

#include "fontset.h"
#include "pagebuilder.h"
#include "shaper.h"

#include <algorithm>

namespace typeset {

namespace {

/// A run's text is counted in 16 bits.
constexpr qsizetype longestRun = 30000;

} // namespace

LineDrawing::LineDrawing(const FontSet &fonts, PageBuilder &builder, double size, QPointF baseline, double right)
    : m_fonts(fonts), m_builder(builder), m_size(size), m_x(baseline.x()), m_y(baseline.y()), m_right(right) {
    m_run.font = -1;
    m_run.size = static_cast<float>(size);
}

void LineDrawing::begin(std::uint32_t element, QRgb colour, const QString &link) {
    if (m_run.element == element && m_run.colour == colour && m_link == link)
        return;
    end();
    m_run.element = element;
    m_run.colour = colour;
    m_link = link;
}

void LineDrawing::setFont(int font) {
    if (m_run.font == font && m_run.text.size() < longestRun)
        return;
    end();
    m_run.font = font;
}

void LineDrawing::add(Glyph glyph, QStringView text) {
    if (m_run.glyphs.empty())
        m_run.baseline = QPointF(m_x, m_y);
    glyph.textFrom = static_cast<std::uint16_t>(m_run.text.size());
    glyph.textLength = static_cast<std::uint16_t>(text.size());
    m_run.text += text;
    m_run.glyphs.push_back(glyph);
    m_x += double(glyph.advance);
}

void LineDrawing::word(const Word &word, QStringView text) {
    for (const WordPart &part : word.parts) {
        setFont(part.font);
        const double scale = m_size / m_fonts.unitsPerEm(part.font);
        for (std::uint32_t i = part.from; i < part.to; ++i) {
            const WordGlyph &glyph = word.glyphs[i];
            add({glyph.id, static_cast<float>(glyph.advance * scale), static_cast<float>(glyph.dx * scale),
                 static_cast<float>(-glyph.dy * scale), 0, 0},
                text.mid(glyph.textFrom, glyph.textLength));
        }
        m_inkEnd = m_x;
    }
}

void LineDrawing::hyphen(const Word &word, QChar text) {
    for (const WordPart &part : word.parts) {
        setFont(part.font);
        const double scale = m_size / m_fonts.unitsPerEm(part.font);
        for (std::uint32_t i = part.from; i < part.to; ++i)
            add({word.glyphs[i].id, static_cast<float>(word.glyphs[i].advance * scale), 0, 0, 0, 0},
                i == part.from ? QStringView(&text, 1) : QStringView());
        m_inkEnd = m_x;
    }
}

void LineDrawing::blank(int font, std::uint32_t glyph, double advance, QChar text) {
    setFont(font);
    const double room = std::max(0.0, m_right - m_x);
    add({glyph, static_cast<float>(std::min(advance, room)), 0, 0, 0, 0}, QStringView(&text, 1));
}

void LineDrawing::end() {
    if (!m_run.glyphs.empty()) {
        const double from = m_run.baseline.x();
        if (!m_link.isEmpty() && m_inkEnd > from) {
            const double below = m_y + m_size * 0.16;
            m_builder.rule({from, below}, {m_inkEnd, below}, m_size * 0.05, m_run.colour);
            if (!isArtifact(m_run.element))
                m_builder.link(m_run.element, QRectF(from, m_y - m_size * 0.95, m_inkEnd - from, m_size * 1.2), m_link);
        }
        m_builder.run(std::move(m_run));
    }
    GlyphRun next;
    next.element = m_run.element;
    next.font = m_run.font;
    next.size = m_run.size;
    next.colour = m_run.colour;
    m_run = std::move(next);
    m_inkEnd = m_x;
}

std::vector<double> advancesByCharacter(const Word &word, const FontSet &fonts, qsizetype length) {
    std::vector<double> begins(static_cast<std::size_t>(length) + 1, 0);
    double at = 0;
    std::size_t known = 0;
    for (const WordPart &part : word.parts) {
        for (std::uint32_t i = part.from; i < part.to; ++i) {
            const WordGlyph &glyph = word.glyphs[i];
            for (; known <= glyph.textFrom; ++known)
                begins[known] = at;
            at += double(glyph.advance) / fonts.unitsPerEm(part.font);
        }
    }
    for (; known < begins.size(); ++known)
        begins[known] = at;
    return begins;
}

} // namespace typeset
