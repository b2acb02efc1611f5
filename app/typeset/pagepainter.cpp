#include "pagepainter.h"

#include "fontset.h"
#include "pictureformats.h"

#include <QGlyphRun>
#include <QPainter>
#include <QSvgRenderer>

namespace typeset {

namespace {

/// Few sizes occur in a paper; whatever draws watermarks of many widths must not pile up fonts.
constexpr std::size_t keptFonts = 64;

} // namespace

PagePainter::PagePainter(const FontSet &fonts, const std::vector<QByteArray> &pictures)
    : m_fonts(fonts), m_pictures(pictures) {}

PagePainter::~PagePainter() = default;

void PagePainter::paint(const Page &page, QPainter &painter) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const Operation &operation : page.operations)
        std::visit([&](const auto &one) { operate(one, painter); }, operation);
    painter.restore();
}

void PagePainter::operate(const Fill &fill, QPainter &painter) {
    painter.fillRect(fill.area, QColor::fromRgb(fill.colour));
}

void PagePainter::operate(const Rule &rule, QPainter &painter) {
    painter.setPen(QPen(QColor::fromRgb(rule.colour), double(rule.width), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(rule.from, rule.to);
}

void PagePainter::operate(const GlyphRun &run, QPainter &painter) {
    QList<quint32> ids;
    QList<QPointF> positions;
    ids.reserve(static_cast<qsizetype>(run.glyphs.size()));
    positions.reserve(static_cast<qsizetype>(run.glyphs.size()));
    double x = 0;
    for (const Glyph &glyph : run.glyphs) {
        ids.append(glyph.id);
        positions.append({x + double(glyph.dx), double(glyph.dy)});
        x += double(glyph.advance);
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(sized(run.font, run.size));
    glyphs.setGlyphIndexes(ids);
    glyphs.setPositions(positions);
    painter.setPen(QColor::fromRgb(run.colour));
    if (run.rotation == 0.0) {
        painter.drawGlyphRun(run.baseline, glyphs);
        return;
    }
    painter.save();
    painter.translate(run.baseline);
    painter.rotate(-run.rotation);
    painter.drawGlyphRun({}, glyphs);
    painter.restore();
}

void PagePainter::operate(const PlacedPicture &placed, QPainter &painter) {
    const auto [entry, fresh] = m_decoded.try_emplace(placed.picture);
    Decoded &decoded = entry->second;
    if (fresh) {
        const QByteArray &bytes = m_pictures[static_cast<std::size_t>(placed.picture)];
        if (isSvg(bytes))
            decoded.svg = readSvg(bytes);
        else
            decoded.image = readImage(bytes);
    }
    if (decoded.svg)
        decoded.svg->render(&painter, placed.area);
    else if (!decoded.image.isNull())
        painter.drawImage(placed.area, decoded.image);
}

const QRawFont &PagePainter::sized(int font, float size) {
    if (m_sized.size() > keptFonts)
        m_sized.clear();
    const auto [entry, fresh] = m_sized.try_emplace({font, size}, m_fonts.raw(font));
    if (fresh)
        entry->second.setPixelSize(double(size));
    return entry->second;
}

} // namespace typeset
