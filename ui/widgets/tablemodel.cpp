#include "tablemodel.h"

#include "foldedtext.h"
#include "tableorder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

QVariant alignmentOf(const TableColumn &column) {
    const Qt::Alignment across = column.align == TableColumn::Align::right ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(static_cast<int>(across | Qt::AlignVCenter));
}

void make(TableRow &row) {
    if (const auto maker = std::exchange(row.later, nullptr))
        row.cells = (*maker)(row.key);
}

void makeAll(std::vector<TableRow> &rows) {
    std::for_each(rows.begin(), rows.end(), make);
}

} // namespace

void TableModel::setColumns(std::vector<TableColumn> columns) {
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

int TableModel::columnNamed(const QString &name) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const TableColumn &column) { return column.name == name; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int TableModel::mainColumn() const {
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [](const TableColumn &column) { return column.stretches; });
    return found == m_columns.end() ? 0 : static_cast<int>(found - m_columns.begin());
}

const std::vector<TableRow> &TableModel::allRows() const {
    makeAll(m_rows);
    return m_rows;
}

const TableRow &TableModel::made(std::size_t place) const {
    make(m_rows[place]);
    return m_rows[place];
}

int TableModel::rowOf(const QUuid &key) const {
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t place) { return m_rows[place].key == key; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void TableModel::gatherTexts(const std::vector<TableRow> &rows) {
    m_texts.reserve(rows.size());
    const auto add = [this](const std::vector<TableCell> &cells) {
        QString all;
        for (const TableCell &cell : cells)
            all += cell.text % u' ';
        m_texts.push_back(foldedText(all));
    };
    for (const TableRow &row : rows) {
        if (row.later)
            add((*row.later)(row.key)); // not kept: of those that are found few are looked at
        else
            add(row.cells);
    }
}

bool TableModel::matches(const TableRow &row, const QString &text) const {
    if (m_filterKeys && !m_filterKeys->contains(row.key))
        return false;
    return std::all_of(m_filterWords.begin(), m_filterWords.end(),
                       [&](const QString &word) { return text.contains(word); });
}

/// Which rows the filter leaves: those that match, those above them, and of a row found by its words what belongs to
/// it.
std::vector<bool> TableModel::kept(const std::vector<TableRow> &rows) {
    std::vector<bool> kept(rows.size(), !isFiltered());
    if (!isFiltered())
        return kept;
    if (!m_filterWords.isEmpty() && m_texts.empty())
        gatherTexts(rows);
    Places above;
    int matchedDepth = -1; // of a row found by its words, while what belongs to it follows
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const int depth = rows[place].depth;
        while (!above.empty() && rows[above.back()].depth >= depth)
            above.pop_back();
        if (matchedDepth >= depth)
            matchedDepth = -1;
        const bool isMatch = matches(rows[place], m_filterWords.isEmpty() ? QString() : m_texts[place]);
        kept[place] = isMatch || (matchedDepth >= 0 && !m_filterKeys);
        if (isMatch && matchedDepth < 0)
            matchedDepth = depth;
        if (kept[place]) {
            for (const std::size_t parent : above)
                kept[parent] = true;
        }
        above.push_back(place);
    }
    return kept;
}

TableModel::Places TableModel::wanted(const std::vector<TableRow> &rows) {
    const std::vector<bool> stays = kept(rows);
    Places places;
    places.reserve(rows.size());
    int foldedDepth = -1; // of a folded row, while what belongs to it follows
    for (const std::size_t place : m_order) {
        const TableRow &row = rows[place];
        if (foldedDepth >= 0 && row.depth > foldedDepth)
            continue;
        foldedDepth = !isFiltered() && m_folded.contains(row.key) ? row.depth : -1;
        if (stays[place])
            places.push_back(place);
    }
    return places;
}

void TableModel::setRows(std::vector<TableRow> rows) {
    if (m_sortColumn >= 0)
        makeAll(rows);
    m_order = tableOrder(rows, m_sortColumn, m_sortOrder);
    m_texts.clear();
    const Places places = wanted(rows);
    replace(std::move(rows), places);
}

void TableModel::refresh() {
    replace(std::nullopt, wanted(m_rows));
}

/// From what is shown to other rows, or to other places of the same, in the fewest steps that views can follow: what
/// goes, what moves, what comes.
void TableModel::replace(std::optional<std::vector<TableRow>> rows, const Places &places) {
    const std::vector<TableRow> &target = rows ? *rows : m_rows;
    QHash<QUuid, std::size_t> next; // key -> place in these rows
    next.reserve(static_cast<qsizetype>(places.size()));
    for (const std::size_t place : places)
        next.insert(target[place].key, place);
    for (auto last = static_cast<int>(m_shown.size()); last > 0;) {
        int first = last;
        while (first > 0 && !next.contains(keyAt(first - 1)))
            --first;
        if (first < last) {
            beginRemoveRows({}, first, last - 1);
            m_shown.erase(m_shown.begin() + first, m_shown.begin() + last);
            endRemoveRows();
        }
        last = std::min(first, last - 1);
    }

    QHash<QUuid, int> before; // key -> row shown
    Places stayed;
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row) {
        before.insert(keyAt(row), row);
        stayed.push_back(next.value(keyAt(row)));
    }
    Places ordered;
    std::copy_if(places.begin(), places.end(), std::back_inserter(ordered),
                 [&](std::size_t place) { return before.contains(target[place].key); });
    const bool moved = ordered != stayed;
    if (moved)
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    if (rows)
        m_rows.swap(*rows);
    m_shown = std::move(ordered);
    if (moved) {
        std::vector<int> rowsNow(m_shown.size());
        for (int row = 0; row < static_cast<int>(m_shown.size()); ++row)
            rowsNow[static_cast<std::size_t>(before.value(keyAt(row)))] = row;
        QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &each : from)
            to += index(rowsNow[static_cast<std::size_t>(each.row())], each.column());
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    for (std::size_t row = 0; row < places.size(); ++row) {
        std::size_t end = row;
        while (end < places.size() && !before.contains(m_rows[places[end]].key))
            ++end;
        if (end == row)
            continue;
        const auto at = static_cast<std::ptrdiff_t>(row);
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_shown.insert(m_shown.begin() + at, places.begin() + at, places.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
    if (!m_shown.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::setFilterText(const QString &text) {
    m_filterText = text;
    m_filterWords = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void TableModel::setFilterKeys(std::optional<QSet<QUuid>> keys) {
    if (!keys && !m_filterKeys)
        return;
    m_filterKeys = std::move(keys);
    refresh();
}

/// Of those that are filtered by their keys these, groups too, and not what they belong to.
bool TableModel::isCounted(const TableRow &row) const {
    return !row.isGroup || (m_filterKeys && m_filterKeys->contains(row.key));
}

int TableModel::countShown() const {
    return static_cast<int>(std::count_if(m_shown.begin(), m_shown.end(), [this](std::size_t place) {
        return isCounted(m_rows[place]) && (!m_filterKeys || m_filterKeys->contains(m_rows[place].key));
    }));
}

int TableModel::countAll() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [this](const TableRow &row) { return isCounted(row); }));
}

bool TableModel::isFoldable(int row) const {
    const std::size_t place = m_shown[static_cast<std::size_t>(row)];
    return place + 1 < m_rows.size() && m_rows[place + 1].depth > m_rows[place].depth;
}

bool TableModel::isFolded(int row) const {
    return !isFiltered() && m_folded.contains(keyAt(row));
}

void TableModel::setFolded(int row, bool folded) {
    const QUuid key = keyAt(row);
    if (folded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
    refresh();
}

int TableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const TableCell *TableModel::cellAt(const QModelIndex &index) const {
    if (!index.isValid())
        return nullptr;
    const TableRow &row = rowAt(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.cells.size() ? &row.cells[column] : nullptr;
}

QVariant TableModel::data(const QModelIndex &index, int role) const {
    const TableCell *cell = cellAt(index);
    if (cell == nullptr)
        return {};
    const TableColumn &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell->text;
    case Qt::EditRole:
        return cell->edit.value_or(cell->text);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case sortRole:
        return cell->sortKey.isValid() ? cell->sortKey : QVariant(cell->text);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == Qt::ToolTipRole && !m_headingTip.isEmpty())
        return m_headingTip;
    return role == Qt::ToolTipRole && column.kept ? column.title : QVariant(); // which may be cut
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled; // between rows; the view says whether they move at all
    flags |= Qt::ItemIsDragEnabled;
    const TableRow &row = outlineAt(index.row());
    if (row.depth < m_draggedDepth.value_or(std::numeric_limits<int>::max()))
        flags |= Qt::ItemIsDropEnabled;
    if (row.later && index.column() == mainColumn()) // the view asks this of every row
        return flags;
    const TableCell *cell = cellAt(index);
    if (cell != nullptr && cell->edit && m_take)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const TableCell *cell = cellAt(index);
    if (cell == nullptr || !cell->edit || !m_take || role != Qt::EditRole)
        return false;
    if (value.toString() == *cell->edit)
        return true;
    const QUuid key = rowAt(index.row()).key; // the row may move while its value is taken
    m_whyNot = m_take(key, m_columns[static_cast<std::size_t>(index.column())].name, value.toString());
    return m_whyNot.isEmpty();
}

void TableModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    m_order = tableOrder(column < 0 ? m_rows : allRows(), m_sortColumn, m_sortOrder);
    refresh();
}
