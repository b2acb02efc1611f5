#include "stylepainting.h"

#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 5;
constexpr qreal cardRadius = 6;

/// A filled rounded rectangle whose outline of `width` lies within `rect`.
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width, qreal corner) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void strokes(QPainter *painter, const QPolygonF &points, const QColor &color, qreal width) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points);
    painter->restore();
}

bool keyboardFocus(const QStyleOption *option) {
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

/// Whether another part of the switch that the widget is of stands at this x, counted from the widget's left edge.
bool isOfSwitch(const QWidget *widget, int x) {
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button == nullptr || !button->autoExclusive() || widget->parentWidget() == nullptr)
        return false;
    const QPoint place = widget->geometry().topLeft() + QPoint(x, widget->height() / 2);
    const auto *other = qobject_cast<const QAbstractButton *>(widget->parentWidget()->childAt(place));
    return other != nullptr && other != button && other->autoExclusive();
}

QColor arrowColor(const QPalette &palette) {
    return palette.color(QPalette::PlaceholderText);
}

} // namespace

namespace stylepainting {

void field(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget) {
    const Colors &colors = colorsOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool invalid = widget != nullptr && widget->property("invalid").toBool();
    const bool focused =
        (option->state & QStyle::State_HasFocus) || (widget != nullptr && widget->hasFocus() && widget->isEnabled());
    const QColor outline = invalid   ? colors.attention
                           : focused ? colors.accent
                           : enabled ? colors.outline
                                     : colors.line;
    box(painter, rect, enabled ? colors.surface : colors.window, outline, focused ? 2 : 1, radius);
}

/// One that floats parts itself from what it covers.
void card(QPainter *painter, const QRect &rect, const QPalette &palette, bool floats) {
    const Colors &colors = colorsOf(palette);
    box(painter, rect, colors.surface, floats ? colors.outline : colors.line, 1, cardRadius);
}

void pushButton(QPainter *painter, const QStyleOption *option, bool primary) {
    const Colors &colors = colorsOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    if (primary && enabled) {
        QColor fill = colors.accent;
        if (pressed || hovered)
            fill = fill.lightness() > 128 ? fill.lighter(110) : fill.darker(115);
        box(painter, option->rect, fill, {}, 0, radius);
        if (keyboardFocus(option))
            box(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent, colors.onAccent, 2, radius - 2);
        return;
    }
    const QColor fill = pressed ? colors.accentSoft : hovered ? colors.navigation : colors.surface;
    const bool focused = keyboardFocus(option);
    box(painter, option->rect, enabled ? fill : colors.window, focused ? colors.accent : colors.line, focused ? 2 : 1,
        radius);
}

void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget) {
    if (widget != nullptr && widget->objectName().startsWith("qt_calendar_"_L1))
        return; // the signs of a calendar are to be seen on its bar, also under the mouse
    const Colors &colors = colorsOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool raised = option->state & QStyle::State_AutoRaise;
    const bool chosen = option->state & (QStyle::State_On | QStyle::State_Sunken);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool focused = keyboardFocus(option);
    const QColor ground = raised ? QColor(Qt::transparent) : colors.surface;
    const QColor fill = chosen ? colors.accentSoft : hovered ? colors.navigation : ground;
    if (focused)
        return box(painter, option->rect, fill, colors.accent, 2, radius);
    // Where the next part of a switch touches, there are no corners, and one line for both.
    const bool isJoinedLeft = isOfSwitch(widget, option->rect.left() - 1);
    const bool isJoinedRight = isOfSwitch(widget, option->rect.right() + 1);
    const int beyond = static_cast<int>(radius) + 1;
    painter->save();
    painter->setClipRect(option->rect, Qt::IntersectClip);
    box(painter, option->rect.adjusted(isJoinedLeft ? -beyond : 0, 0, isJoinedRight ? beyond : 0, 0), fill,
        raised ? QColor() : colors.line, 1, radius);
    if (isJoinedLeft)
        painter->fillRect(QRect(option->rect.topLeft(), QSize(1, option->rect.height())), colors.line);
    painter->restore();
}

void checkBox(QPainter *painter, const QStyleOption *option) {
    const Colors &colors = colorsOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool checked = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor mark = enabled ? colors.accent : colors.outline;
    const QRect rect = option->rect;
    box(painter, rect, checked ? mark : colors.surface, checked ? mark : colors.outline, 1, 4);
    const QPointF origin = rect.topLeft();
    const qreal unit = rect.width() / 16.0;
    const auto at = [&](qreal x, qreal y) { return origin + QPointF(x, y) * unit; };
    if (option->state & QStyle::State_NoChange)
        strokes(painter, {at(4.5, 8), at(11.5, 8)}, colors.onAccent, 2);
    else if (option->state & QStyle::State_On)
        strokes(painter, {at(4, 8.3), at(6.9, 11.2), at(12, 5.4)}, colors.onAccent, 2);
}

void radioButton(QPainter *painter, const QStyleOption *option) {
    const Colors &colors = colorsOf(option->palette);
    const bool chosen = option->state & QStyle::State_On;
    const qreal corner = option->rect.width() / 2.0;
    const QColor mark = option->state & QStyle::State_Enabled ? colors.accent : colors.outline;
    box(painter, option->rect, colors.surface, chosen ? mark : colors.outline, chosen ? 5 : 1, corner);
}

void focusRing(QPainter *painter, const QStyleOption *option) {
    const Colors &colors = colorsOf(option->palette);
    box(painter, option->rect, Qt::transparent, colors.accent, 1.5, 3);
}

void chevron(QPainter *painter, const QRect &rect, const QStyleOption *option, Way way) {
    const QPointF middle = QRectF(rect).center();
    const qreal unit = std::min(grown(100, option->fontMetrics) / 100.0, std::max(rect.width() / 10.0, 1.0));
    const auto at = [&](qreal x, qreal y) { return middle + QPointF(x, y) * unit; };
    const QColor color = arrowColor(option->palette);
    switch (way) {
    case Way::down:
        return strokes(painter, {at(-4, -2), at(0, 2), at(4, -2)}, color, 1.5);
    case Way::right:
        return strokes(painter, {at(-2, -4), at(2, 0), at(-2, 4)}, color, 1.5);
    case Way::up:
        return strokes(painter, {at(-4, 2), at(0, -2), at(4, 2)}, color, 1.5);
    }
}

void scrollHandle(QPainter *painter, const QRect &handle, const QStyleOptionSlider *option) {
    const Colors &colors = colorsOf(option->palette);
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor color = colors.outline;
    color.setAlphaF(active ? 0.9F : 0.5F);
    const QRect inner = handle.adjusted(2, 2, -2, -2);
    const int thickness = std::min(inner.width(), inner.height());
    box(painter, inner, color, {}, 0, thickness / 2.0);
}

void dropIndicator(QPainter *painter, const QStyleOption *option, const QAbstractItemView *view) {
    if (option->rect.isNull() || view == nullptr)
        return;
    const Colors &colors = colorsOf(option->palette);
    const int width = view->viewport()->width();
    if (option->rect.height() > 1) {
        box(painter, QRect(0, option->rect.top(), width, option->rect.height()), Qt::transparent, colors.accent, 2, 3);
        return;
    }
    constexpr int thickness = 2;
    const int left = std::clamp(view->property("dropIndent").toInt(), 0, width);
    const int top = std::clamp(option->rect.top() - thickness / 2, 0, view->viewport()->height() - thickness);
    painter->fillRect(left, top, width - left, thickness, colors.accent);
}

} // namespace stylepainting
