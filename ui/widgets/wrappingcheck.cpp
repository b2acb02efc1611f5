#include "wrappingcheck.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace {

constexpr int inset = 2;       ///< above and below the words, for the focus ring
constexpr int leastWords = 96; ///< of the words, in pixels

} // namespace

WrappingCheck::WrappingCheck(const QString &text, QWidget *parent) : QCheckBox(text, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheck::boxWidth() const {
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QRect WrappingCheck::words(int width) const {
    const QRect room(boxWidth(), inset, std::max(width - boxWidth() - inset, 1), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text());
}

QSize WrappingCheck::sizeHint() const {
    const QSize line = fontMetrics().size(Qt::TextSingleLine, text());
    return {boxWidth() + line.width() + 2 * inset, heightForWidth(QWIDGETSIZE_MAX)};
}

QSize WrappingCheck::minimumSizeHint() const {
    return {boxWidth() + leastWords, heightForWidth(QWIDGETSIZE_MAX)};
}

int WrappingCheck::heightForWidth(int width) const {
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return std::max(words(width).height(), box) + 2 * inset;
}

void WrappingCheck::paintEvent(QPaintEvent *) {
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    const int lineHeight = fontMetrics().height();
    option.rect = QRect(0, inset + std::max((lineHeight - box) / 2, 0), box, box);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    painter.drawItemText(words(width()), Qt::AlignLeft | Qt::TextWordWrap, palette(), isEnabled(), text(),
                         QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        option.rect = words(width()).adjusted(-inset - 1, -inset, inset + 1, inset).intersected(rect());
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}
