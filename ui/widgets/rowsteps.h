#pragma once

#include <algorithm>
#include <vector>

/// One step that turns a list of rows into another, in the terms of QAbstractItemModel's begin…Rows().
struct RowStep {
    enum class Kind { remove, insert, move };

    Kind kind = Kind::remove;
    int row = 0;   ///< the first row removed, the row inserted, or the row that moves
    int count = 1; ///< rows removed
    int to = 0;    ///< where a moved row stands afterwards (it always moves up)

    bool operator==(const RowStep &) const = default;
};

/// The few steps from one order of keys to another, so that a refresh keeps the selection, the open editor and the
/// place of the scroll bar instead of resetting the model. Keys are unique within each list. Steps apply one after the
/// other.
template <class Key>
[[nodiscard]] std::vector<RowStep> rowSteps(std::vector<Key> before, const std::vector<Key> &after) {
    std::vector<RowStep> steps;
    for (int row = static_cast<int>(before.size()) - 1; row >= 0; --row) {
        const auto at = before.begin() + row;
        if (std::find(after.begin(), after.end(), *at) != after.end())
            continue;
        before.erase(at);
        if (!steps.empty() && steps.back().row == row + 1) {
            steps.back().row = row;
            ++steps.back().count;
        } else {
            steps.push_back({.kind = RowStep::Kind::remove, .row = row});
        }
    }
    for (std::size_t row = 0; row < after.size(); ++row) {
        const auto place = before.begin() + static_cast<std::ptrdiff_t>(row);
        if (row < before.size() && *place == after[row])
            continue;
        const auto found = std::find(place, before.end(), after[row]);
        if (found == before.end()) {
            before.insert(place, after[row]);
            steps.push_back({.kind = RowStep::Kind::insert, .row = static_cast<int>(row)});
        } else {
            steps.push_back({.kind = RowStep::Kind::move,
                             .row = static_cast<int>(found - before.begin()),
                             .to = static_cast<int>(row)});
            std::rotate(place, found, found + 1);
        }
    }
    return steps;
}
