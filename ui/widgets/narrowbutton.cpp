#include "narrowbutton.h"

#include <QScopedValueRollback>
#include <QStyleOptionToolButton>

NarrowButton::NarrowButton(QWidget *parent) : QToolButton(parent) {
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize NarrowButton::sizeHint() const {
    const QScopedValueRollback guard(m_isMeasured, true);
    return QToolButton::sizeHint();
}

QSize NarrowButton::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {whole.width() - fontMetrics().horizontalAdvance(text()), whole.height()};
}

void NarrowButton::initStyleOption(QStyleOptionToolButton *option) const {
    QToolButton::initStyleOption(option);
    if (!m_isMeasured && width() < sizeHint().width())
        option->toolButtonStyle = Qt::ToolButtonIconOnly;
}
