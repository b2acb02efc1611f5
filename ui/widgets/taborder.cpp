#include "taborder.h"

#include <QWidget>

void setTabOrderBehind(QWidget *place, const std::vector<QWidget *> &widgets) {
    const Qt::FocusPolicy policy = place->focusPolicy();
    if (policy == Qt::NoFocus)
        place->setFocusPolicy(Qt::TabFocus); // Qt does nothing for widgets without focus
    QWidget *before = place;
    for (QWidget *widget : widgets) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    place->setFocusPolicy(policy);
}
