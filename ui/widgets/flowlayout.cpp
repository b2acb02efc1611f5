#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace {

struct Widths {
    int whole;
    int least;
};

struct Breaks {
    int given = std::numeric_limits<int>::max() / 2; ///< by what the widgets together are narrower than they would be
    std::vector<std::size_t> begins;                 ///< of the lines, the last first
};

/// The lines, so many in all, in which the items from one on give least.
Breaks bestBreaks(const std::vector<Widths> &items, std::size_t first, int lines, int width, int spacing) {
    Breaks best;
    int whole = -spacing;
    int least = -spacing;
    for (std::size_t i = first; i < items.size(); ++i) {
        whole += items[i].whole + spacing;
        least += items[i].least + spacing;
        if (least > width && i > first)
            break;
        const bool isLast = i + 1 == items.size();
        if (isLast != (lines == 1))
            continue;
        Breaks rest = isLast ? Breaks{0, {}} : bestBreaks(items, i + 1, lines - 1, width, spacing);
        rest.given += std::max(whole - width, 0);
        if (rest.given < best.given)
            best = std::move(rest);
    }
    best.begins.push_back(first);
    return best;
}

} // namespace

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

QSize FlowLayout::sizeOf(const QLayoutItem &item, int width) const {
    const QSize size = item.sizeHint();
    const int most = std::max(width, item.minimumSize().width());
    if (size.width() <= most)
        return size;
    return {most, item.hasHeightForWidth() ? item.heightForWidth(most) : size.height()};
}

int FlowLayout::leastWidth(const QLayoutItem &item, int width) const {
    const int wanted = sizeOf(item, width).width();
    const bool gives = m_isFitting && !item.hasHeightForWidth(); // which would only become taller
    return gives ? std::min(wanted, item.minimumSize().width()) : wanted;
}

std::vector<int> FlowLayout::widthsOf(const std::vector<std::size_t> &line, int width) const {
    std::vector<int> widths;
    int spare = width + spacing();
    for (const std::size_t i : line) {
        widths.push_back(sizeOf(*m_items[i], width).width());
        spare -= widths.back() + spacing();
    }
    if (!m_isFitting)
        return widths;
    for (const bool isExpanding : {true, false}) { // those that expand also give first
        for (std::size_t place = 0; place < line.size(); ++place) {
            const QLayoutItem &item = *m_items[line[place]];
            if (isExpanding != item.expandingDirections().testFlag(Qt::Horizontal))
                continue;
            const int before = widths[place];
            const int most = isExpanding ? std::max(before, item.maximumSize().width()) : before;
            widths[place] = std::clamp(before + spare, leastWidth(item, width), most);
            spare -= widths[place] - before;
        }
    }
    return widths;
}

int FlowLayout::leastLines(std::size_t first, int width) const {
    int lines = 0;
    int rest = -1;
    for (std::size_t i = first; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const int least = leastWidth(*m_items[i], width);
        if (lines == 0 || least > rest) {
            ++lines;
            rest = width;
        }
        rest -= least + spacing();
    }
    return lines;
}

std::vector<QRect> FlowLayout::places(const QRect &rect) const {
    std::vector<QRect> places(m_items.size());
    std::vector<std::size_t> line;
    int least = 0; // of what stands in the line
    int y = rect.y();
    const auto endLine = [&] {
        const std::vector<int> widths = widthsOf(line, rect.width());
        int x = rect.x();
        int height = 0;
        for (std::size_t place = 0; place < line.size(); ++place) {
            places[line[place]] = {{x, y}, QSize(widths[place], sizeOf(*m_items[line[place]], rect.width()).height())};
            height = std::max(height, places[line[place]].height());
            x += widths[place] + spacing();
        }
        for (const std::size_t i : line) {
            if (!(m_items[i]->alignment() & Qt::AlignTop))
                places[i].translate(0, (height - places[i].height()) / 2);
        }
        y += height + spacing();
        line.clear();
        least = 0;
    };
    std::vector<Widths> widths;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            widths.push_back({sizeOf(*item, rect.width()).width(), leastWidth(*item, rect.width())});
    }
    const Breaks breaks =
        m_isFitting ? bestBreaks(widths, 0, leastLines(0, rect.width()), rect.width(), spacing()) : Breaks();
    std::size_t shown = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const int width = widths[shown].least;
        const bool begins = m_isFitting
                                ? std::find(breaks.begins.begin(), breaks.begins.end(), shown) != breaks.begins.end()
                                : least + width > rect.width();
        if (!line.empty() && begins)
            endLine();
        line.push_back(i);
        least += width + spacing();
        ++shown;
    }
    endLine();
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
