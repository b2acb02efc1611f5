#include "taborder.h"

#include <QWidget>

namespace {

/// Qt does nothing for widgets without focus; while this lives, one has it.
class Focusable {
public:
    explicit Focusable(QWidget *widget) : m_widget(widget), m_policy(widget->focusPolicy()) {
        if (m_policy == Qt::NoFocus)
            widget->setFocusPolicy(Qt::TabFocus);
    }
    ~Focusable() { m_widget->setFocusPolicy(m_policy); }
    Focusable(const Focusable &) = delete;
    Focusable &operator=(const Focusable &) = delete;

private:
    QWidget *m_widget;
    Qt::FocusPolicy m_policy;
};

} // namespace

void setTabOrderBehind(QWidget *place, const std::vector<QWidget *> &widgets) {
    QWidget *before = place;
    for (QWidget *widget : widgets) {
        const Focusable first(before);
        const Focusable second(widget);
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void setTabOrderOf(const std::vector<QWidget *> &groups) {
    std::vector<QWidget *> all; // first all, since each link changes the chain
    for (QWidget *group : groups) {
        all.push_back(group);
        for (QWidget *next = group->nextInFocusChain(); next != group; next = next->nextInFocusChain()) {
            if (group->isAncestorOf(next))
                all.push_back(next);
        }
    }
    // Those that take no focus themselves go along: what is made in them later is placed behind them.
    for (std::size_t i = 1; i < all.size(); ++i)
        setTabOrderBehind(all[i - 1], {all[i]});
}
