#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QFontMetrics;

enum class ColorScheme { light, dark };

/// The colours by meaning. Text keeps 4.5:1 on every ground it is used on, outlines 3:1 (held by a test).
struct Colors {
    QColor window;
    QColor navigation;
    QColor surface;   ///< fields, cards, lists
    QColor alternate; ///< breaks and hovered rows
    QColor line;      ///< hairlines and cards
    QColor outline;   ///< of fields
    QColor text;
    QColor secondary; ///< text of less weight
    QColor accent;
    QColor accentSoft; ///< selection
    QColor onAccent;
    QColor attention;
    QColor attentionSoft;
    QColor good;
    QColor goodSoft;
};

[[nodiscard]] const Colors &colorsFor(ColorScheme scheme);
/// The colours that belong to a widget's palette, so that painting needs nothing but the palette it is given.
[[nodiscard]] const Colors &colorsOf(const QPalette &palette);
[[nodiscard]] QPalette paletteFor(ColorScheme scheme);

/// The three sizes of text there are.
enum class TextSize { label, body, title };

/// The font in one of the three sizes, starting from the body font; a title is semibold.
[[nodiscard]] QFont sized(const QFont &body, TextSize size);
/// The system's interface font, in the size of our pictures where no desktop has an opinion, at a zoom in percent.
[[nodiscard]] QFont interfaceFont(const QFont &system, int zoomPercent);

/// Heights in pixels that grow with the font.
[[nodiscard]] int rowHeight(const QFont &font);     ///< a row of a list
[[nodiscard]] int controlHeight(const QFont &font); ///< a field or a button
/// What has `pixels` beside text of the usual size, beside that of a font.
[[nodiscard]] int grown(int pixels, const QFontMetrics &metrics);
/// The room of the arrow at the end of a field with a list, in pixels.
[[nodiscard]] int arrowRoom(const QFontMetrics &metrics);

/// Contrast by WCAG 2.1 (relative luminance), 1 to 21.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

/// Gives the application style, palette and font; may be called again at any time.
void applyTheme(QApplication &application, ColorScheme scheme, const QFont &body);
