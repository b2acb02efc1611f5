#include "timelinepainting.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

struct BarLook {
    QColor fill;
    QColor line;
    Qt::PenStyle style = Qt::SolidLine;
};

BarLook lookOf(ActivityStatus status, const Colors &colors) {
    switch (status) {
    case ActivityStatus::planned:
        return {colors.accentSoft, colors.accent};
    case ActivityStatus::confirmed:
    case ActivityStatus::underWay:
        return {colors.accent, colors.accent};
    case ActivityStatus::done:
        return {colors.good, colors.good};
    case ActivityStatus::postponed:
        return {colors.attentionSoft, colors.attention};
    case ActivityStatus::cancelled:
        break;
    }
    return {Qt::transparent, colors.secondary, Qt::DotLine};
}

/// A sign of its own for every status, so that colour is never the only one.
void sign(QPainter &painter, const QPointF &middle, ActivityStatus status, const QColor &ink) {
    constexpr double size = 3.5;
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&middle](double x, double y) { return middle + QPointF(x, y); };
    switch (status) {
    case ActivityStatus::planned:
        painter.drawEllipse(middle, size, size);
        break;
    case ActivityStatus::confirmed:
        painter.setBrush(ink);
        painter.drawEllipse(middle, size, size);
        break;
    case ActivityStatus::underWay:
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{at(-size + 1, -size), at(size, 0), at(-size + 1, size)});
        break;
    case ActivityStatus::done:
        painter.drawPolyline(QPolygonF{at(-size, 0), at(-1, size - 1), at(size, -size)});
        break;
    case ActivityStatus::postponed:
        painter.drawLine(at(-2, -size), at(-2, size));
        painter.drawLine(at(2, -size), at(2, size));
        break;
    case ActivityStatus::cancelled:
        painter.drawLine(at(-size, -size), at(size, size));
        painter.drawLine(at(-size, size), at(size, -size));
        break;
    }
}

} // namespace

namespace TimelinePainting {

void bar(QPainter &painter, const QRect &rect, ActivityStatus status, const QPalette &palette) {
    const BarLook look = lookOf(status, colorsOf(palette));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 1, look.style));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    sign(painter, QPointF(rect.right() + signRoom / 2.0 + 1, rect.center().y() + 0.5), status, look.line);
    painter.restore();
}

void group(QPainter &painter, const QRect &rect, const QPalette &palette) {
    const QColor ink = colorsOf(palette).secondary;
    const int middle = rect.center().y();
    painter.fillRect(rect.left(), middle - 1, rect.width(), 3, ink);
    painter.fillRect(rect.left(), middle - 1, 2, 7, ink);
    painter.fillRect(rect.right() - 1, middle - 1, 2, 7, ink);
}

void outOfSight(QPainter &painter, const QRect &row, bool atLeft, const QPalette &palette) {
    constexpr double half = 4;
    const double way = atLeft ? -1 : 1;
    const QPointF tip(atLeft ? row.left() + half + 2 : row.right() - half - 2, row.center().y() + 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette).secondary, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(QPolygonF{tip + QPointF(-way * half, -half), tip, tip + QPointF(-way * half, half)});
    painter.restore();
}

} // namespace TimelinePainting
