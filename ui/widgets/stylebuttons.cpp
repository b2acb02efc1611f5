#include "stylebuttons.h"

#include "theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWords = 16;     ///< pixels, at each side of the words
constexpr int besideToolWords = 14; ///< of a tool button
constexpr int iconGap = 8;          ///< between an icon and the words beside it
constexpr int narrowest = 64;

int widthOf(const QIcon &icon, const QSize &iconSize, const QString &words, const QFont &font) {
    const int width = QFontMetrics(font).size(Qt::TextShowMnemonic, words).width();
    return icon.isNull() ? width : iconSize.width() + iconGap + width;
}

} // namespace

namespace stylebuttons {

bool isLink(const QWidget *widget) {
    return widget != nullptr && widget->property("link").toBool();
}

QColor linkColor(const QWidget *widget, const QPalette &palette) {
    const Colors &colors = colorsOf(palette);
    return widget->property("link").toString() == "accent"_L1 ? colors.accent : colors.attention;
}

bool isPrimary(const QStyleOption *option, const QWidget *widget) {
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button != nullptr && (button->features & QStyleOptionButton::DefaultButton);
    return isDefault || (widget != nullptr && widget->property("primary").toBool());
}

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize sizeOfPushButton(const QStyleOptionButton &button, const QSize &contents, const QWidget *widget) {
    const QFont font = widget != nullptr ? widget->font() : QFont();
    if (isLink(widget))
        return contents + QSize(8, 4);
    if (button.text.isEmpty())
        return {contents.width() + besideWords, controlHeight(font)}; // an icon alone
    const bool mayBeStrong = isPrimary(&button, widget) || (button.features & QStyleOptionButton::AutoDefaultButton);
    const int words = widthOf(button.icon, button.iconSize, button.text, mayBeStrong ? strong(font) : font);
    return {std::max(narrowest, words + 2 * besideWords), controlHeight(font)};
}

/// What can be chosen is strong while it is; its width is the same all the time.
QSize sizeOfToolButton(const QStyleOptionToolButton &button, const QSize &contents, const QWidget *widget) {
    if (button.toolButtonStyle == Qt::ToolButtonIconOnly || button.text.isEmpty())
        return {contents.width() + 12, std::max(contents.height() + 10, 28)};
    const QFont font = widget != nullptr ? widget->font() : QFont();
    const auto *owner = qobject_cast<const QToolButton *>(widget);
    const bool mayBeStrong = owner != nullptr && owner->isCheckable();
    const QIcon icon = button.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : button.icon;
    const int words = widthOf(icon, button.iconSize, button.text, mayBeStrong ? strong(font) : font);
    return {words + 2 * besideToolWords, controlHeight(font)};
}

void iconAndWords(QPainter *painter, const QStyleOption &option, const QIcon &icon, const QSize &iconSize,
                  const QString &words) {
    const QFontMetrics &metrics = option.fontMetrics;
    const int room = option.rect.width() - iconSize.width() - iconGap;
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int width = metrics.size(Qt::TextShowMnemonic, shown).width();
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    QRect place(QPoint(option.rect.left() + std::max((room - width) / 2, 0), option.rect.top()), iconSize);
    place.moveTop(option.rect.top() + (option.rect.height() - iconSize.height()) / 2);
    icon.paint(painter, mirrored(place), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
               option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    place = QRect(place.right() + 1 + iconGap, option.rect.top(), width + 1, option.rect.height());
    painter->setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter->drawText(mirrored(place), static_cast<int>(Qt::AlignVCenter | Qt::TextShowMnemonic), shown);
}

} // namespace stylebuttons
