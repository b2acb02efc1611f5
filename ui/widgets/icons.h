#pragma once

#include <QIcon>

class QPalette;
class QSize;

/// A line icon of the application's own family, by its file name in resources/icons without ".svg". It takes its colour
/// from the application's palette whenever it is painted, so that it follows a change of light and dark.
[[nodiscard]] QIcon lineIcon(const QString &name);

/// The icon in one colour, for painting inside a delegate or style.
void paintLineIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);
