#pragma once

class QAbstractItemView;
class QPainter;
class QPalette;
class QRect;
class QStyleOption;
class QStyleOptionSlider;
class QWidget;

/// How the controls of AppStyle are painted, one function a shape.
namespace stylepainting {

void field(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget);
void card(QPainter *painter, const QRect &rect, const QPalette &palette, bool floats = false);
void pushButton(QPainter *painter, const QStyleOption *option, bool primary);
/// Those of a switch that stand side by side are one control.
void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void focusRing(QPainter *painter, const QStyleOption *option);
enum class Way { down, right, up };
/// A chevron in the middle of `rect`, as large as the text of the control.
void chevron(QPainter *painter, const QRect &rect, const QStyleOption *option, Way way = Way::down);
/// Where a drop goes: a line between two rows, from the pixel at which the list says it begins, or a frame around one.
void dropIndicator(QPainter *painter, const QStyleOption *option, const QAbstractItemView *view);
void scrollHandle(QPainter *painter, const QRect &handle, const QStyleOptionSlider *option);

} // namespace stylepainting
