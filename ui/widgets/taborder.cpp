#include "taborder.h"

#include <QWidget>

namespace {

/// False for what hands the focus on to one of its parts or to what it is a part of: those are stops of their own.
bool isStop(const QWidget *widget) {
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
}

} // namespace

bool passFocus(const QWidget *window, bool next) {
    QWidget *from = window->focusWidget();
    if (from == nullptr)
        return false;
    const auto beside = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = beside(from); widget != from; widget = beside(widget)) {
        if (!isStop(widget) || !widget->isEnabled() || !widget->isVisibleTo(window) || widget->window() != window)
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

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
        std::vector<QWidget *> inside{group}; // first all, since each link changes the chain
        for (QWidget *next = group->nextInFocusChain(); next != group; next = next->nextInFocusChain()) {
            if (group->isAncestorOf(next))
                inside.push_back(next);
        }
        for (QWidget *widget : inside) {
            if (!isStop(widget))
                continue;
            if (before != nullptr)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}
