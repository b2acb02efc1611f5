#include "pill.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int pillPadding = 13;
constexpr int fewestCharacters = 3; ///< that a pill shows where there is little room

} // namespace

Pill::Pill(QWidget *parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(sized(font(), TextSize::label));
}

void Pill::show(const PillText &text) {
    setObjectName(text.name);
    setText(text.text);
    setAccessibleName(text.text);
    setToolTip(text.text);
    m_tone = text.tone;
    setFocusPolicy(text.clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(text.clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !text.clickable);
    updateGeometry();
    setCheckable(text.checked); // else screen readers would tell of a switch where there is none
    setChecked(text.checked);
    setVisible(true);
    update();
}

QSize Pill::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * pillPadding, controlHeight(font()) - 2};
}

QSize Pill::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * fewestCharacters + 2 * pillPadding),
            whole.height()};
}

void Pill::paintEvent(QPaintEvent *) {
    ToneColors colors = toneColors(m_tone, palette());
    if (m_tone == Tone::neutral)
        colors.ink = palette().color(QPalette::Text);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.ground);
    const bool marked = hasFocus() || underMouse() || isChecked();
    // A line tells a neutral one from the ground, which is hardly darker or lighter.
    const QPen still = m_tone == Tone::neutral ? QPen(colorsOf(palette()).line, 1) : QPen(Qt::NoPen);
    painter.setPen(marked ? QPen(colors.ink, hasFocus() ? 2 : 1) : still);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(colors.ink);
    painter.drawText(rect(), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * pillPadding + 1));
}
