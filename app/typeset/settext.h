#pragma once

#include "blocks.h"
#include "displaylist.h"
#include "paragraphbreaker.h"
#include "shaper.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace typeset {

class PageBuilder;

/// How a text is set. Spans add their bold, italic, ink and language to it. Lengths in points.
struct TextStyle {
    FontFamily family = FontFamily::sans;
    double size = 9.5;
    double pitch = 13.5; ///< from baseline to baseline
    bool bold = false;
    bool italic = false;
    bool tabular = false;
    Align align = Align::left;
    QRgb colour = 0xff000000U;
};

/// The element of a text and those of its links and foreign words, made as they are drawn.
struct TextElements {
    std::uint32_t parent = artifact;
    std::vector<std::uint32_t> bySpan;
};

/// A text of a paper, shaped once, then broken at the width of its column and drawn line by line.
/// What the lines draw, put together, is the text with nothing lost or added, whatever the width.
class SetText {
public:
    SetText(const Text &text, const TextStyle &style, Shaper &shaper);

    /// Points; the narrowest column that needs no word cut, and the one that needs no line broken.
    double narrowest() const { return narrowestWidth(m_items); }
    double natural() const { return naturalWidth(m_items); }

    /// Makes the blank that was typed at `position` so many times wider (between a number and its paragraph).
    void widenBlank(qsizetype position, double by);

    /// Breaks into lines; before this there are none. Words wider than `width` are cut between characters.
    void breakAt(double width);
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    double pitch() const { return m_style.pitch; }
    double height() const { return m_style.pitch * lineCount(); }
    /// The widest of the lines.
    double width() const;
    bool isEmpty() const { return m_items.empty(); }

    /// Draws lines `from` to `to` (exclusive) into the column that begins at `corner` and is as wide as they were
    /// broken for. `elements` is kept by the caller from page to page.
    void draw(int from, int to, QPointF corner, TextElements &elements, PageBuilder &builder) const;

private:
    struct Piece {
        std::shared_ptr<const Word> word; ///< null for blanks alone
        qsizetype from = 0;               ///< in m_text
        int length = 0;                   ///< of the word
        int blanks = 0;
        int span = 0;
        bool softHyphen = false; ///< stands between word and blanks
        bool lineEnd = false;    ///< a typed one, last of all
    };
    struct SpanStyle {
        WordStyle style;
        QRgb colour;
        QString link;
        QString language;
        int font;
        std::uint32_t blankGlyph;
        double blank; ///< its width in points
    };

    SpanStyle resolve(const Span &span);
    void addSegment(qsizetype from, qsizetype to, const std::vector<qsizetype> &spanEnds, std::size_t &span);
    void addPiece(Piece piece, Opportunity after);
    void shapeInto(Piece piece, Opportunity after);
    void cutWideItems(double width);
    void cut(std::size_t index, double width, std::vector<Piece> &pieces, std::vector<BreakItem> &items) const;
    std::shared_ptr<const Word> hyphenWord(int span) const;
    std::uint32_t elementOf(int span, TextElements &elements, PageBuilder &builder) const;
    void drawLine(const LineRange &line, QPointF corner, TextElements &elements, PageBuilder &builder) const;

    TextStyle m_style;
    Shaper &m_shaper;
    QString m_text;
    std::vector<SpanStyle> m_spans;
    std::vector<Piece> m_pieces;
    std::vector<BreakItem> m_items; ///< one for each piece
    std::vector<LineRange> m_lines;
    double m_width = 0;
};

} // namespace typeset
