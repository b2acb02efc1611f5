#include "chip.h"

#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int padding = 8;

} // namespace

ToneColors toneColors(Tone tone, const QPalette &palette) {
    const Colors &colors = colorsOf(palette);
    switch (tone) {
    case Tone::accent:
        return {colors.accent, colors.accentSoft};
    case Tone::attention:
        return {colors.attention, colors.attentionSoft};
    case Tone::good:
        return {colors.good, colors.goodSoft};
    case Tone::neutral:
        break;
    }
    return {colors.secondary, colors.navigation};
}

int chipHeight(const QFont &label) {
    return std::max(19, QFontMetrics(label).height() + 3);
}

int chipWidth(const QString &text, const QFont &label) {
    return QFontMetrics(label).horizontalAdvance(text) + 2 * padding;
}

void paintChip(QPainter *painter, const QRect &cell, const QString &text, Tone tone, const QFont &body,
               const QPalette &palette, bool onSelection) {
    const Colors &colors = colorsOf(palette);
    const QFont label = sized(body, TextSize::label);
    const int height = std::min(chipHeight(label), cell.height());
    const int width = std::min(chipWidth(text, label), cell.width());
    const QRect chip(cell.left(), cell.top() + (cell.height() - height) / 2, width, height);
    const auto [ink, ground] = toneColors(tone, palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(onSelection ? colors.surface : ground);
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setFont(label);
    painter->setPen(ink);
    const QRect inside = chip.adjusted(padding, 0, -padding, 0);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(label).elidedText(text, Qt::ElideRight, inside.width() + 1));
    painter->restore();
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone) {
    setStatus(text, tone);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setStatus(const QString &text, Tone tone) {
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const QFont label = sized(font(), TextSize::label);
    return {chipWidth(m_text, label), chipHeight(label)};
}

QSize Chip::minimumSizeHint() const {
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintChip(&painter, rect(), m_text, m_tone, font(), palette());
}
