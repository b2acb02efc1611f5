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

void setTabOrderOf(const std::vector<QWidget *> &groups) {
    QWidget *before = nullptr;
    for (QWidget *group : groups) {
        std::vector<QWidget *> inside; // first all, since each link changes the chain
        for (QWidget *next = group->nextInFocusChain(); next != group; next = next->nextInFocusChain()) {
            if (group->isAncestorOf(next))
                inside.push_back(next);
        }
        inside.insert(inside.begin(), group);
        for (QWidget *widget : inside) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
                continue;
            if (before != nullptr)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}
