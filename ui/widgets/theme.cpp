#include "theme.h"

#include "appstyle.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor &first, const QColor &second) {
    return QColor((first.red() + second.red()) / 2, (first.green() + second.green()) / 2,
                  (first.blue() + second.blue()) / 2);
}

double luminance(const QColor &color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QFont scaled(QFont font, double factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

const Colors &colorsFor(ColorScheme scheme) {
    static const Colors light{
        .window = QColor(0xf6f7f9),
        .navigation = QColor(0xeef1f5),
        .surface = QColor(0xffffff),
        .alternate = QColor(0xfafbfc),
        .line = QColor(0xe1e5ea),
        .outline = QColor(0x8a94a3),
        .text = QColor(0x1c2430),
        .secondary = QColor(0x5d6876),
        .accent = QColor(0x1f4e8c),
        .accentSoft = QColor(0xe6eef8),
        .onAccent = QColor(0xffffff),
        .attention = QColor(0x9a4b00),
        .attentionSoft = QColor(0xfdf0e0),
        .good = QColor(0x1d6b3a),
        .goodSoft = QColor(0xe4f4ea),
    };
    static const Colors dark{
        .window = QColor(0x1b1f26),
        .navigation = QColor(0x171b21),
        .surface = QColor(0x22272f),
        .alternate = QColor(0x262c35),
        .line = QColor(0x363e49),
        .outline = QColor(0x6d7887),
        .text = QColor(0xe8ecf1),
        .secondary = QColor(0x9aa5b3),
        .accent = QColor(0x7fb0ee),
        .accentSoft = QColor(0x2a3b52),
        .onAccent = QColor(0x10151c),
        .attention = QColor(0xf0b266),
        .attentionSoft = QColor(0x40321f),
        .good = QColor(0x7fd19c),
        .goodSoft = QColor(0x21382b),
    };
    return scheme == ColorScheme::light ? light : dark;
}

const Colors &colorsOf(const QPalette &palette) {
    const bool dark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return colorsFor(dark ? ColorScheme::dark : ColorScheme::light);
}

QPalette paletteFor(ColorScheme scheme) {
    const Colors &colors = colorsFor(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.attention);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.secondary);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.navigation);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.outline);
    palette.setColor(QPalette::Shadow, colors.outline);
    const QColor disabled = mixed(colors.secondary, colors.window);
    for (const auto role : {QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    for (const auto role : {QPalette::WindowText, QPalette::Text}) // what can only be read is to be read
        palette.setColor(QPalette::Disabled, role, colors.secondary);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    return palette;
}

QFont sized(const QFont &body, TextSize size) {
    if (size == TextSize::label)
        return scaled(body, 12.0 / 13.0);
    if (size == TextSize::body)
        return body;
    QFont title = scaled(body, 20.0 / 13.0);
    title.setWeight(QFont::DemiBold);
    return title;
}

QFont interfaceFont(const QFont &system, int zoomPercent) {
    QFont font = system;
    // Where no desktop is asked, Qt falls back to the alias "Sans Serif" in 9 points, which is too small to live in.
    constexpr double pictured = 13.0 * 72.0 / 96.0;
    const bool nobodySaid = font.family().isEmpty() || font.family().startsWith("Sans"_L1);
    if (nobodySaid && font.pointSizeF() < pictured)
        font.setPointSizeF(pictured);
    return scaled(font, std::clamp(zoomPercent, 50, 300) / 100.0);
}

int rowHeight(const QFont &font) {
    return std::max(34, QFontMetrics(font).height() + 16);
}

int controlHeight(const QFont &font) {
    return std::max(32, QFontMetrics(font).height() + 13);
}

int grown(int pixels, const QFontMetrics &metrics) {
    constexpr int usualLine = 18; // pixels, the height of a line at the usual size of text
    return std::max(pixels, qRound(pixels * metrics.height() / static_cast<double>(usualLine)));
}

int arrowRoom(const QFontMetrics &metrics) {
    return grown(26, metrics);
}

double contrast(const QColor &first, const QColor &second) {
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

void applyTheme(QApplication &application, ColorScheme scheme, const QFont &body) {
    if (qobject_cast<AppStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new AppStyle);
    application.setPalette(paletteFor(scheme));
    application.setFont(body);
}
