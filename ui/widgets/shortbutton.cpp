#include "shortbutton.h"

#include "stylebuttons.h"

#include <QScopedValueRollback>
#include <QStyleOptionButton>

#include <algorithm>

ShortButton::ShortButton(const QString &text, const QString &shortText, QWidget *parent)
    : QPushButton(text, parent), m_shortText(shortText) {
    setToolTip(text);
}

QSize ShortButton::sizeHint() const {
    const QScopedValueRollback guard(m_isMeasured, true);
    return QPushButton::sizeHint();
}

QSize ShortButton::minimumSizeHint() const {
    const QFontMetrics metrics(property("primary").toBool() ? stylebuttons::strong(font()) : font());
    const QSize whole = sizeHint();
    const int spared = metrics.horizontalAdvance(text()) - metrics.horizontalAdvance(m_shortText);
    return {whole.width() - std::max(spared, 0), whole.height()};
}

void ShortButton::initStyleOption(QStyleOptionButton *option) const {
    QPushButton::initStyleOption(option);
    if (!m_isMeasured && width() < sizeHint().width())
        option->text = m_shortText;
}
