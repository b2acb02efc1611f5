#include "fieldrow.h"

#include "formparts.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace {

int heightOf(const QLayoutItem &item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// Of the label above a field.
int labelHeight(QLayoutItem &item, int width) {
    const auto *field = dynamic_cast<const Labelled *>(item.widget());
    return field == nullptr ? 0 : field->labelHeight(width);
}

} // namespace

FieldRow::FieldRow(int beside, int below) : m_beside(beside), m_below(below) {}

FieldRow::~FieldRow() = default;

void FieldRow::addItem(QLayoutItem *item) {
    m_items.emplace_back(item);
}

QLayoutItem *FieldRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FieldRow::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem *> FieldRow::shown() const {
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

/// Equal ones where that does; else each gets what it needs and an equal part of the rest.
std::vector<int> FieldRow::widths(const std::vector<QLayoutItem *> &items, int width) const {
    const int count = static_cast<int>(items.size());
    const int room = width - (count - 1) * m_beside;
    std::vector<int> needed;
    for (const QLayoutItem *item : items)
        needed.push_back(item->sizeHint().width());
    const int rest = room - std::accumulate(needed.begin(), needed.end(), 0);
    if (rest < 0)
        return {};
    if (*std::max_element(needed.begin(), needed.end()) <= room / count)
        std::fill(needed.begin(), needed.end(), room / count);
    else
        std::for_each(needed.begin(), needed.end(), [&](int &each) { each += rest / count; });
    needed.back() += room - std::accumulate(needed.begin(), needed.end(), 0);
    return needed;
}

std::vector<QRect> FieldRow::places(const std::vector<QLayoutItem *> &items, const QRect &rect) const {
    std::vector<QRect> places;
    if (items.empty())
        return places;
    const std::vector<int> beside = widths(items, rect.width());
    if (beside.empty()) {
        int y = rect.y();
        for (const QLayoutItem *item : items) {
            places.emplace_back(rect.x(), y, rect.width(), heightOf(*item, rect.width()));
            y += places.back().height() + m_below;
        }
        return places;
    }
    int labels = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        labels = std::max(labels, labelHeight(*items[i], beside[i]));
    int x = rect.x();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int down = labels - labelHeight(*items[i], beside[i]);
        places.emplace_back(x, rect.y() + down, beside[i], heightOf(*items[i], beside[i]));
        x += beside[i] + m_beside;
    }
    return places;
}

int FieldRow::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect &place : places(shown(), QRect(0, 0, width, 0)))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom;
}

QSize FieldRow::sizeHint() const {
    QSize size(-m_beside, 0);
    for (const QLayoutItem *item : shown())
        size = {size.width() + m_beside + item->sizeHint().width(), std::max(size.height(), item->sizeHint().height())};
    return size.expandedTo({0, 0});
}

QSize FieldRow::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FieldRow::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    const std::vector<QLayoutItem *> items = shown();
    const std::vector<QRect> all = places(items, rect);
    const QWidget *form = parentWidget();
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i]->setGeometry(QStyle::visualRect(form->layoutDirection(), rect, all[i]));
}
