#include "paragraphbreaker.h"

#include <algorithm>

namespace typeset {

namespace {

/// Rounding of sums must not cost a line its last word.
constexpr double widthTolerance = 1e-6;

/// The line that begins at item `from`.
LineRange lineFrom(std::span<const BreakItem> items, int from, double width) {
    const int count = static_cast<int>(items.size());
    LineRange best{from, from, 0, false};      // ends at an opportunity
    LineRange emergency{from, from, 0, false}; // ends between any two items
    double at = 0;
    double ink = 0;
    for (int i = from; i < count; ++i) {
        const BreakItem &item = items[static_cast<std::size_t>(i)];
        if (item.width > 0)
            ink = at + item.width;
        if (ink > width + widthTolerance)
            break;
        const double broken = item.hyphen > 0 ? at + item.width + item.hyphen : ink;
        at += item.width + item.space;
        emergency = {from, i + 1, ink, false};
        if (item.after == Opportunity::mandatory || i + 1 == count)
            return emergency;
        if (item.after == Opportunity::allowed && broken <= width + widthTolerance)
            best = {from, i + 1, broken, item.hyphen > 0};
    }
    if (best.to > from)
        return best;
    if (emergency.to > from)
        return emergency;
    return {from, from + 1, items[static_cast<std::size_t>(from)].width, false};
}

} // namespace

std::vector<LineRange> breakLines(std::span<const BreakItem> items, double width) {
    std::vector<LineRange> lines;
    const int count = static_cast<int>(items.size());
    for (int from = 0; from < count; from = lines.back().to)
        lines.push_back(lineFrom(items, from, width));
    if (lines.empty())
        lines.push_back({});
    return lines;
}

double narrowestWidth(std::span<const BreakItem> items) {
    double widest = 0;
    double at = 0;
    double ink = 0;
    for (const BreakItem &item : items) {
        if (item.width > 0)
            ink = at + item.width;
        const double broken = item.hyphen > 0 ? at + item.width + item.hyphen : ink;
        at += item.width + item.space;
        if (item.after != Opportunity::none) {
            widest = std::max(widest, broken);
            at = ink = 0;
        }
    }
    return std::max(widest, ink);
}

double naturalWidth(std::span<const BreakItem> items) {
    double widest = 0;
    double at = 0;
    double ink = 0;
    for (const BreakItem &item : items) {
        if (item.width > 0)
            ink = at + item.width;
        at += item.width + item.space;
        if (item.after == Opportunity::mandatory) {
            widest = std::max(widest, ink);
            at = ink = 0;
        }
    }
    return std::max(widest, ink);
}

} // namespace typeset
