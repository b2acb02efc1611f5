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
    std::vector<QRect> places(m_items.size());
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    std::size_t lineStart = 0;
    const auto endLine = [&](std::size_t end) {
        for (; lineStart < end; ++lineStart) {
            if (!(m_items[lineStart]->alignment() & Qt::AlignTop))
                places[lineStart].translate(0, (lineHeight - places[lineStart].height()) / 2);
        }
        x = rect.x();
        y += lineHeight + spacing();
        lineHeight = 0;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        QSize size = m_items[i]->sizeHint();
        const int most = std::max(rect.width(), m_items[i]->minimumSize().width());
        if (size.width() > most)
            size = {most, m_items[i]->hasHeightForWidth() ? m_items[i]->heightForWidth(most) : size.height()};
        if (x > rect.x() && x + size.width() > rect.x() + rect.width())
            endLine(i);
        places[i] = QRect(QPoint(x, y), size);
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine(m_items.size());
    return places;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const QRect &place : places(QRect(0, 0, width - margins.left() - margins.right(), 0)))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const {
    QSize size(-spacing(), 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + spacing() + item->sizeHint().width(),
                         std::max(size.height(), item->sizeHint().height()));
    }
    return size.expandedTo({0, 0}).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const int spare = std::max(rect.height() - heightForWidth(rect.width()), 0);
    const std::vector<QRect> all = places(inside.translated(0, spare / 2));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            m_items[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inside, all[i]));
    }
}
