#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QRect> FlowLayout::places(const QRect &rect) const {
    std::vector<QRect> places;
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        const QSize size = item->sizeHint().boundedTo({std::max(rect.width(), item->minimumSize().width()), QLAYOUTSIZE_MAX});
        if (item->isEmpty()) {
            places.emplace_back();
            continue;
        }
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        places.emplace_back(QPoint(x, y), size);
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return places;
}

int FlowLayout::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect &place : places(QRect(0, 0, width, 0)))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom;
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int gap = size.isEmpty() ? 0 : spacing();
        size = QSize(std::max(size.width(), 0) + gap + item->sizeHint().width(),
                     std::max(size.height(), item->sizeHint().height()));
    }
    return size.expandedTo({0, 0});
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    const int spare = std::max(rect.height() - heightForWidth(rect.width()), 0);
    const std::vector<QRect> all = places(rect.translated(0, spare / 2));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!all[i].isNull())
            m_items[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, all[i]));
    }
}
