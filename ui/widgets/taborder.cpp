#include "taborder.h"

#include <QScrollArea>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace {

/// False for what hands the focus on to one of its parts or to what it is a part of: those are stops of their own.
bool isStop(const QWidget *widget) {
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
}

/// What is seen in a widget, as one reads: line by line, each from the left. A line is what begins above the foot of
/// its first and has its middle there.
std::vector<QWidget *> inReadingOrder(const QWidget *parent) {
    std::vector<QWidget *> parts;
    for (QObject *child : parent->children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part != nullptr && !part->isWindow() && part->isVisibleTo(parent))
            parts.push_back(part);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    for (auto line = parts.begin(); line != parts.end();) {
        const int foot = (*line)->geometry().bottom();
        const auto next = std::find_if(line, parts.end(),
                                       [foot](const QWidget *part) { return part->geometry().center().y() > foot; });
        const auto end = next == line ? line + 1 : next;
        std::stable_sort(line, end, [](const QWidget *a, const QWidget *b) { return a->x() < b->x(); });
        line = end;
    }
    return parts;
}

void addStops(const QWidget *parent, const QWidget *always, std::vector<QWidget *> &stops) {
    for (QWidget *part : inReadingOrder(parent)) {
        if (part == always || (isStop(part) && part->isEnabled()))
            stops.push_back(part);
        addStops(part, always, stops);
    }
}

} // namespace

bool passFocus(const QWidget *window, bool next) {
    const QWidget *from = window->focusWidget();
    if (from == nullptr)
        return false;
    std::vector<QWidget *> stops;
    addStops(window, from, stops);
    const auto here = std::find(stops.begin(), stops.end(), from);
    if (here == stops.end() || stops.size() < 2)
        return false;
    const auto place = static_cast<std::size_t>(here - stops.begin());
    leadTo(stops[(place + (next ? 1 : stops.size() - 1)) % stops.size()],
           next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

QWidget *firstStop(const QWidget *parent) {
    std::vector<QWidget *> stops;
    addStops(parent, nullptr, stops);
    return stops.empty() ? nullptr : stops.front();
}

void leadTo(QWidget *widget, Qt::FocusReason reason) {
    widget->setFocus(reason);
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (area == nullptr)
            continue;
        area->ensureWidgetVisible(widget);
        // Once more when what the last field committed has its place.
        QTimer::singleShot(0, widget, [area, widget] { area->ensureWidgetVisible(widget); });
    }
}
