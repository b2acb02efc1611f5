#include "choicebutton.h"

#include "icons.h"
#include "theme.h"

#include <QPainter>

ChoiceButton::ChoiceButton(const QString &icon, const QString &text, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_explanation(explanation) {
    setText(text);
    setAccessibleDescription(explanation);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const {
    const int lines = fontMetrics().height() + QFontMetrics(sized(font(), TextSize::label)).height();
    return {320, lines + 22};
}

void ChoiceButton::paintEvent(QPaintEvent *) {
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() ? colors.accentSoft : underMouse() ? colors.alternate : colors.surface);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const int iconSize = std::max(22, fontMetrics().height() * 5 / 4);
    paintLineIcon(&painter, QRect(16, (height() - iconSize) / 2, iconSize, iconSize), m_icon, colors.accent);

    const QFont label = sized(font(), TextSize::label);
    const QFontMetrics labelMetrics(label);
    const int top = (height() - fontMetrics().height() - labelMetrics.height()) / 2;
    const int left = 16 + iconSize + 16;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(left, top + fontMetrics().ascent(), text());
    painter.setFont(label);
    painter.setPen(colors.secondary);
    const QString words = labelMetrics.elidedText(m_explanation, Qt::ElideMiddle, width() - left - 16);
    painter.drawText(left, top + fontMetrics().height() + labelMetrics.ascent(), words);
}
