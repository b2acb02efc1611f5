#include "settext.h"

#include "linedrawing.h"
#include "pagebuilder.h"
#include "textbreaks.h"
#include "typography.h"

#include <algorithm>

namespace typeset {

namespace {

constexpr char16_t softHyphen = 0xad;

/// Rounding of sums must not cut a word for which its column was measured.
constexpr double tolerance = 1e-6;

QRgb colourOf(const Span &span, const TextStyle &style) {
    if (!span.link.isEmpty() || span.ink == Ink::accent)
        return accentColour;
    return span.ink == Ink::muted ? mutedColour : style.colour;
}

} // namespace

SetText::SetText(const Text &text, const TextStyle &style, Shaper &shaper) : m_style(style), m_shaper(shaper) {
    std::vector<qsizetype> spanEnds;
    for (const Span &span : text.spans) {
        m_spans.push_back(resolve(span));
        m_text += cleaned(span.text);
        spanEnds.push_back(m_text.size());
    }
    if (m_text.isEmpty())
        return;
    qsizetype from = 0;
    std::size_t span = 0;
    for (const qsizetype to : lineBreaks(m_text)) {
        addSegment(from, to, spanEnds, span);
        from = to;
    }
}

SetText::SpanStyle SetText::resolve(const Span &span) {
    SpanStyle result{
        {{m_style.family, m_style.bold || span.bold, m_style.italic || span.italic}, m_style.tabular, nullptr},
        colourOf(span, m_style),
        span.link,
        span.language,
        0,
        0,
        0};
    if (!span.language.isEmpty()) {
        const QByteArray tag = span.language.toLatin1();
        result.style.language = hb_language_from_string(tag.constData(), static_cast<int>(tag.size()));
    }
    FontSet &fonts = m_shaper.fonts();
    result.font = fonts.font(result.style.face);
    const std::shared_ptr<const Word> blank = m_shaper.word(u" ", result.style);
    if (!blank->glyphs.empty())
        result.blankGlyph = blank->glyphs.front().id;
    result.blank = blank->advance * m_style.size;
    return result;
}

/// What stands between two opportunities: cut where the style changes, without opportunity there.
void SetText::addSegment(qsizetype from, qsizetype to, const std::vector<qsizetype> &spanEnds, std::size_t &span) {
    while (from < to) {
        while (spanEnds[span] <= from)
            ++span;
        const qsizetype end = std::min(to, spanEnds[span]);
        Piece piece;
        piece.from = from;
        piece.span = static_cast<int>(span);
        qsizetype ink = end;
        if (m_text[ink - 1] == u'\n') {
            piece.lineEnd = true;
            --ink;
        }
        while (ink > from && m_text[ink - 1] == u' ')
            --ink;
        piece.blanks = static_cast<int>(end - ink) - (piece.lineEnd ? 1 : 0);
        if (end == to && ink > from && m_text[ink - 1] == softHyphen) {
            piece.softHyphen = true;
            --ink;
        }
        piece.length = static_cast<int>(ink - from);
        addPiece(piece, piece.lineEnd ? Opportunity::mandatory : end == to ? Opportunity::allowed : Opportunity::none);
        from = end;
    }
}

/// HarfBuzz is never given more than a bounded stretch: longer words are set in parts.
void SetText::addPiece(Piece piece, Opportunity after) {
    while (piece.length > Shaper::maximumLength) {
        const QStringView head = QStringView(m_text).mid(piece.from, Shaper::maximumLength);
        const std::vector<qsizetype> graphemes = graphemeBreaks(head);
        const qsizetype cutAt = graphemes.size() > 1 ? graphemes[graphemes.size() - 2] : head.size();
        shapeInto(Piece{nullptr, piece.from, static_cast<int>(cutAt), 0, piece.span, false, false}, Opportunity::none);
        piece.from += cutAt;
        piece.length -= static_cast<int>(cutAt);
    }
    shapeInto(piece, after);
}

void SetText::shapeInto(Piece piece, Opportunity after) {
    const SpanStyle &span = m_spans[static_cast<std::size_t>(piece.span)];
    BreakItem item;
    if (piece.length > 0) {
        piece.word = m_shaper.word(QStringView(m_text).mid(piece.from, piece.length), span.style);
        item.width = piece.word->advance * m_style.size;
    }
    item.space = piece.blanks * span.blank;
    if (piece.softHyphen)
        item.hyphen = hyphenWord(piece.span)->advance * m_style.size;
    item.after = after;
    m_pieces.push_back(std::move(piece));
    m_items.push_back(item);
}

std::shared_ptr<const Word> SetText::hyphenWord(int span) const {
    return m_shaper.word(u"-", m_spans[static_cast<std::size_t>(span)].style);
}

void SetText::widenBlank(qsizetype position, double by) {
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        if (piece.from <= position && position < piece.from + piece.length + piece.blanks)
            m_items[i].space *= by;
    }
}

void SetText::breakAt(double width) {
    m_width = width;
    const auto isWide = [width](const BreakItem &item) { return item.width > width + tolerance; };
    if (std::any_of(m_items.begin(), m_items.end(), isWide))
        cutWideItems(width + tolerance);
    m_lines = breakLines(m_items, width);
}

double SetText::width() const {
    double widest = 0;
    for (const LineRange &line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

void SetText::cutWideItems(double width) {
    std::vector<Piece> pieces;
    std::vector<BreakItem> items;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].width > width && m_pieces[i].length > 1) {
            cut(i, width, pieces, items);
        } else {
            pieces.push_back(m_pieces[i]);
            items.push_back(m_items[i]);
        }
    }
    m_pieces = std::move(pieces);
    m_items = std::move(items);
}

/// Parts of a word that each fill a line, cut between characters as readers see them. Where to cut is first guessed
/// from the advances of the whole word, then held against the part shaped alone.
void SetText::cut(std::size_t index, double width, std::vector<Piece> &pieces, std::vector<BreakItem> &items) const {
    const Piece whole = m_pieces[index];
    const WordStyle &style = m_spans[static_cast<std::size_t>(whole.span)].style;
    const QStringView text = QStringView(m_text).mid(whole.from, whole.length);
    const std::vector<qsizetype> graphemes = graphemeBreaks(text);
    const std::vector<double> advances = advancesByCharacter(*whole.word, m_shaper.fonts(), text.size());
    qsizetype from = 0;
    for (std::size_t next = 0; next < graphemes.size();) {
        std::size_t last = next;
        const auto offset = [&](qsizetype at) { return advances[static_cast<std::size_t>(at)] * m_style.size; };
        while (last + 1 < graphemes.size() && offset(graphemes[last + 1]) - offset(from) <= width)
            ++last;
        std::shared_ptr<const Word> word = m_shaper.word(text.mid(from, graphemes[last] - from), style);
        while (word->advance * m_style.size > width && last > next) {
            --last;
            word = m_shaper.word(text.mid(from, graphemes[last] - from), style);
        }
        const bool end = last + 1 == graphemes.size();
        Piece piece = whole;
        piece.from = whole.from + from;
        piece.length = static_cast<int>(graphemes[last] - from);
        piece.word = word;
        BreakItem item = m_items[index];
        item.width = word->advance * m_style.size;
        if (!end) {
            piece.blanks = 0;
            piece.softHyphen = piece.lineEnd = false;
            item.space = item.hyphen = 0;
            item.after = Opportunity::allowed;
        }
        pieces.push_back(std::move(piece));
        items.push_back(item);
        from = graphemes[last];
        next = last + 1;
    }
}

std::uint32_t SetText::elementOf(int span, TextElements &elements, PageBuilder &builder) const {
    const SpanStyle &style = m_spans[static_cast<std::size_t>(span)];
    if (isArtifact(elements.parent) || (style.link.isEmpty() && style.language.isEmpty()))
        return elements.parent;
    elements.bySpan.resize(m_spans.size(), 0);
    std::uint32_t &element = elements.bySpan[static_cast<std::size_t>(span)];
    if (element == 0)
        element = builder.open(elements.parent, Element{.role = style.link.isEmpty() ? Role::span : Role::link,
                                                        .alternative = {},
                                                        .language = style.language});
    return element;
}

void SetText::draw(int from, int to, QPointF corner, TextElements &elements, PageBuilder &builder) const {
    for (int i = from; i < to; ++i)
        drawLine(m_lines[static_cast<std::size_t>(i)], corner + QPointF(0, (i - from) * m_style.pitch), elements,
                 builder);
}

void SetText::drawLine(const LineRange &line, QPointF corner, TextElements &elements, PageBuilder &builder) const {
    const FontSet &fonts = m_shaper.fonts();
    if (line.from == line.to)
        return;
    const int font = m_spans[static_cast<std::size_t>(m_pieces[static_cast<std::size_t>(line.from)].span)].font;
    const double ascent = fonts.ascent(font) * m_style.size;
    const double descent = fonts.descent(font) * m_style.size;
    const double slack = m_width - line.width;
    const double shift = m_style.align == Align::left ? 0 : m_style.align == Align::right ? slack : slack / 2;
    LineDrawing drawing(fonts, builder, m_style.size,
                        QPointF(corner.x() + shift, corner.y() + (m_style.pitch - ascent - descent) / 2 + ascent),
                        corner.x() + m_width);
    for (int i = line.from; i < line.to; ++i) {
        const Piece &piece = m_pieces[static_cast<std::size_t>(i)];
        const SpanStyle &span = m_spans[static_cast<std::size_t>(piece.span)];
        drawing.begin(elementOf(piece.span, elements, builder), span.colour, span.link);
        if (piece.word)
            drawing.word(*piece.word, QStringView(m_text).mid(piece.from, piece.length));
        if (piece.softHyphen && line.hyphen && i + 1 == line.to)
            drawing.hyphen(*hyphenWord(piece.span), QChar(softHyphen));
        else if (piece.softHyphen)
            drawing.blank(span.font, span.blankGlyph, 0, QChar(softHyphen));
        for (int blank = 0; blank < piece.blanks; ++blank)
            drawing.blank(span.font, span.blankGlyph, m_items[static_cast<std::size_t>(i)].space / piece.blanks, u' ');
        if (piece.lineEnd)
            drawing.blank(span.font, span.blankGlyph, 0, u' ');
    }
    drawing.end();
}

} // namespace typeset
