#include "tableorder.h"

#include "windowwords.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace {

/// What one row sorts by: texts by the collation of the window's language, figures and dates by value.
struct SortKey {
    bool isEmpty = true;
    QVariant value;
    std::optional<QCollatorSortKey> text;
};

SortKey keyOf(const TableRow &row, std::size_t column, const QCollator &collator) {
    SortKey key;
    if (column >= row.cells.size())
        return key;
    const TableCell &cell = row.cells[column];
    key.value = cell.sortKey.isValid() ? cell.sortKey : QVariant(cell.text);
    key.isEmpty = key.value.isNull() || key.value.toString().isEmpty();
    if (key.value.typeId() == QMetaType::QString)
        key.text = collator.sortKey(key.value.toString());
    return key;
}

int compared(const SortKey &a, const SortKey &b) {
    if (a.text && b.text)
        return a.text->compare(*b.text);
    const QPartialOrdering order = QVariant::compare(a.value, b.value);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

/// The rows directly below each row; behind the last, those that are below none.
std::vector<std::vector<std::size_t>> childrenOf(const std::vector<TableRow> &rows) {
    std::vector<std::vector<std::size_t>> children(rows.size() + 1);
    std::vector<std::size_t> above;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        while (!above.empty() && rows[above.back()].depth >= rows[place].depth)
            above.pop_back();
        children[above.empty() ? rows.size() : above.back()].push_back(place);
        above.push_back(place);
    }
    return children;
}

} // namespace

std::vector<std::size_t> tableOrder(const std::vector<TableRow> &rows, int column, Qt::SortOrder order) {
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    if (column < 0)
        return places;
    QCollator collator{QLocale(windowLanguage())};
    collator.setNumericMode(true);
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const TableRow &row : rows)
        keys.push_back(keyOf(row, static_cast<std::size_t>(column), collator));
    const auto comesBefore = [&](std::size_t a, std::size_t b) {
        if (keys[a].isEmpty || keys[b].isEmpty)
            return !keys[a].isEmpty && keys[b].isEmpty;
        const int difference = compared(keys[a], keys[b]);
        return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
    };
    std::vector<std::vector<std::size_t>> children = childrenOf(rows);
    for (auto &siblings : children) {
        if (std::none_of(siblings.begin(), siblings.end(), [&](std::size_t place) { return rows[place].isGroup; }))
            std::stable_sort(siblings.begin(), siblings.end(), comesBefore);
    }
    places.clear();
    std::vector<std::size_t> open(children.back().rbegin(), children.back().rend());
    while (!open.empty()) {
        const std::size_t place = open.back();
        open.pop_back();
        places.push_back(place);
        open.insert(open.end(), children[place].rbegin(), children[place].rend());
    }
    return places;
}
