#pragma once

#include <QFont>
#include <QSize>

class QColor;
class QIcon;
class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// What the buttons of AppStyle are: their kinds, their sizes and their labels.
namespace stylebuttons {

/// Whether it is words only.
bool isLink(const QWidget *widget);
QColor linkColor(const QWidget *widget, const QPalette &palette);
/// Whether it is the main action, whose words are strong.
bool isPrimary(const QStyleOption *option, const QWidget *widget);
QFont strong(QFont font);

/// `contents` is what Qt says that icon and words take.
QSize sizeOfPushButton(const QStyleOptionButton &button, const QSize &contents, const QWidget *widget);
QSize sizeOfToolButton(const QStyleOptionToolButton &button, const QSize &contents, const QWidget *widget);
/// Paints an icon and words beside it in the middle, with the same room at both sides.
void iconAndWords(QPainter *painter, const QStyleOption &option, const QIcon &icon, const QSize &iconSize,
                  const QString &words);

} // namespace stylebuttons
