#include "taborder.h"

#include <QWidget>

namespace {

/// Made of several, one of which takes the focus for it: it is moved as one piece, or the Tab key would find it where it
/// stood before, and go round and round.
bool isComposite(const QWidget *widget) {
    return widget->focusProxy() != nullptr && widget->isAncestorOf(widget->focusProxy());
}

} // namespace

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
        const QWidget *composite = nullptr;
        for (QWidget *widget : inside) {
            const bool isPart = composite != nullptr && composite->isAncestorOf(widget);
            const bool isField = isComposite(widget) && widget != group;
            const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (isPart || (!isField && !takesFocus))
                continue;
            if (isField)
                composite = widget;
            if (before != nullptr)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}
