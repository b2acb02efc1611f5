#include "runningheads.h"

#include "linedrawing.h"
#include "pagebuilder.h"
#include "settext.h"
#include "textbreaks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

constexpr TextStyle headStyle{.size = 8, .pitch = 11, .colour = mutedColour};
constexpr double gap = 16;
constexpr double markAngle = 45;

/// The longest beginning of one line's text that fits, with an ellipsis where something is left out.
SetText shortened(const QString &typed, double width, Shaper &shaper) {
    QString text = cleaned(typed);
    text.replace(u'\n', u' ');
    SetText whole(Text(text), headStyle, shaper);
    if (whole.natural() <= width)
        return whole;
    const std::vector<qsizetype> ends = graphemeBreaks(text);
    const auto cut = [&](qsizetype at) { return SetText(Text(text.left(at) + u'…'), headStyle, shaper); };
    std::size_t low = 0;
    std::size_t high = ends.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (cut(ends[middle]).natural() <= width)
            low = middle + 1;
        else
            high = middle;
    }
    return cut(low > 0 ? ends[low - 1] : 0);
}

} // namespace

void RunningHeads::drawPair(const QString &left, const QString &right, double baseline, std::uint32_t kind,
                            PageBuilder &builder) const {
    const QRectF body = m_sheet.body;
    SetText end = shortened(right, body.width() * 0.6, m_shaper);
    const double endWidth = end.natural();
    SetText begin = shortened(left, body.width() - endWidth - (endWidth > 0 ? gap : 0), m_shaper);
    const double top = baseline - headStyle.pitch * 0.72;
    TextElements elements{kind, {}};
    const auto draw = [&](SetText &text, double x, double width) {
        text.breakAt(width);
        text.draw(0, 1, {x, top}, elements, builder);
    };
    draw(begin, body.left(), body.width() - endWidth);
    draw(end, body.right() - endWidth, endWidth);
}

void RunningHeads::drawHeader(PageBuilder &builder) const {
    drawPair(m_paper.headerLeft.isEmpty() ? m_paper.title : m_paper.headerLeft, m_paper.headerRight,
             m_sheet.headerBaseline, headerArtifact, builder);
}

void RunningHeads::drawFooter(int page, int pages, PageBuilder &builder) const {
    const QRectF body = m_sheet.body;
    builder.rule({body.left(), m_sheet.footerRule}, {body.right(), m_sheet.footerRule}, hairline, hairlineColour);
    QString count = m_paper.pageOf;
    count.replace(u"%1"_s, QString::number(page)).replace(u"%2"_s, QString::number(pages));
    drawPair(m_paper.footerLeft, count, m_sheet.footerBaseline, footerArtifact, builder);
}

/// Centred on the text area, as large as that allows.
void RunningHeads::drawMark(PageBuilder &builder) const {
    if (m_paper.draftMark.isEmpty())
        return;
    const WordStyle style{{FontFamily::sans, true, false}, false, nullptr};
    QString text = cleaned(m_paper.draftMark).left(40);
    text.replace(u'\n', u' ');
    const std::shared_ptr<const Word> word = m_shaper.word(text, style);
    constexpr double capitals = 0.72; // height in ems
    const QRectF body = m_sheet.body;
    const double diagonal = std::sqrt(0.5);
    const double room = 0.98 * std::min(body.width(), body.height());
    const double size = std::min(120.0, room / ((word->advance + capitals) * diagonal));
    const QPointF along(diagonal, -diagonal);
    const QPointF across(-diagonal, -diagonal);
    QPointF at = body.center() - along * (word->advance * size / 2) - across * (capitals * size / 2);
    for (const WordPart &part : word->parts) {
        GlyphRun run{.element = watermarkArtifact, .font = part.font, .size = static_cast<float>(size), .baseline = at};
        run.rotation = markAngle;
        run.colour = draftColour;
        const double scale = size / m_shaper.fonts().unitsPerEm(part.font);
        for (std::uint32_t i = part.from; i < part.to; ++i) {
            const WordGlyph &glyph = word->glyphs[i];
            run.glyphs.push_back({glyph.id, static_cast<float>(glyph.advance * scale),
                                  static_cast<float>(glyph.dx * scale), static_cast<float>(-glyph.dy * scale),
                                  static_cast<std::uint16_t>(run.text.size()), glyph.textLength});
            run.text += QStringView(text).mid(glyph.textFrom, glyph.textLength);
            at += along * (glyph.advance * scale);
        }
        builder.run(std::move(run));
    }
}

} // namespace typeset
