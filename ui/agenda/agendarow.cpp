#include "agendarow.h"

#include <algorithm>

DepthRange depthsAt(const std::vector<AgendaRow> &rows, int row) {
    DepthRange range;
    const auto at = static_cast<std::size_t>(row);
    if (at < rows.size() && rows[at].kind == AgendaRow::Kind::item)
        range.least = rows[at].depth;
    range.most = range.least;
    if (at > 0 && rows[at - 1].kind == AgendaRow::Kind::item) {
        const AgendaRow &before = rows[at - 1];
        range.most = std::max(range.least, before.isBreak() ? before.depth : before.depth + 1);
    }
    return range;
}

RowPlace placeAt(const std::vector<AgendaRow> &rows, int row, int depth) {
    RowPlace place;
    if (row == 0 && !rows.empty() && rows.front().kind == AgendaRow::Kind::day)
        row = 1; // above the first day is at its beginning
    if (row > 0)
        place.day = rows[static_cast<std::size_t>(row - 1)].day;
    for (int i = row - 1; i >= 0; --i) {
        const AgendaRow &before = rows[static_cast<std::size_t>(i)];
        if (before.kind == AgendaRow::Kind::day)
            break;
        if (before.depth == depth - 1) {
            place.parent = before.item;
            break;
        }
    }
    const auto at = static_cast<std::size_t>(row);
    if (at < rows.size() && rows[at].kind == AgendaRow::Kind::item && rows[at].depth == depth) {
        place.before = rows[at].item;
        place.day = rows[at].day;
    }
    return place;
}

int behindSubtree(const std::vector<AgendaRow> &rows, int row) {
    const auto first = rows.begin() + row;
    const auto behind = std::find_if(first + 1, rows.end(), [&](const AgendaRow &other) {
        return other.kind == AgendaRow::Kind::day ||
               (other.kind == AgendaRow::Kind::item && other.depth <= first->depth);
    });
    return static_cast<int>(behind - rows.begin());
}
