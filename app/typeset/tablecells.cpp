#include "tablecells.h"

#include "flow.h"
#include "styles.h"
#include "tablemeasure.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

bool sameColumns(const Table &a, const Table &b) {
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const Column &x, const Column &y) {
                          return x.header == y.header && x.minimum == y.minimum && x.share == y.share &&
                                 x.align == y.align && x.tabular == y.tabular;
                      });
}

/// Collects what the cells of tables with the same columns need.
class Measuring {
public:
    Measuring(const Table &first, Shaper &shaper) : m_shaper(shaper) {
        for (const Column &column : first.columns)
            m_needs.push_back({.minimum = column.minimum * pointsPerMillimetre, .share = column.share});
    }

    void add(const Table &table, Row row, bool header) {
        const RowKind kind = row.kind;
        for (const auto &[place, cell] : placedCells(table, std::move(row))) {
            const SetText text(cell.text, cellStyle(table, kind, header, place), m_shaper);
            const double around = 2 * cellPadding + cell.indent * cellIndent;
            if (place.span == 1) {
                ColumnNeed &need = m_needs[place.column];
                need.narrowest = std::max(need.narrowest, text.narrowest() + around);
                need.natural = std::max(need.natural, text.natural() + around);
            } else {
                double &narrowest = m_wide[{place.column, place.span}];
                narrowest = std::max(narrowest, text.narrowest() + around);
            }
        }
    }

    std::vector<double> widths(double total) const {
        std::vector<SpanNeed> spans;
        for (const auto &[place, narrowest] : m_wide)
            spans.push_back({static_cast<int>(place.first), static_cast<int>(place.second), narrowest});
        return columnWidths(m_needs, spans, total);
    }

private:
    Shaper &m_shaper;
    std::vector<ColumnNeed> m_needs;
    std::map<std::pair<std::size_t, std::size_t>, double> m_wide; ///< by first column and number of columns
};

} // namespace

bool hasHeader(const Table &table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column &column) { return !column.header.isEmpty(); });
}

Row headerRow(const Table &table) {
    Row row;
    for (const Column &column : table.columns)
        row.cells.push_back({.text = column.header});
    return row;
}

std::vector<std::pair<CellPlace, Cell>> placedCells(const Table &table, Row row) {
    std::vector<std::pair<CellPlace, Cell>> cells;
    const std::size_t count = table.columns.size();
    std::size_t column = 0;
    for (Cell &cell : row.cells) {
        if (column == count) {
            if (cells.empty())
                break;
            std::vector<Span> &spans = cells.back().second.text.spans;
            spans.push_back({.text = u" "_s});
            spans.insert(spans.end(), cell.text.spans.begin(), cell.text.spans.end());
            continue;
        }
        const std::size_t span = std::min(static_cast<std::size_t>(std::max(cell.span, 1)), count - column);
        const bool header = cell.header || (row.kind == RowKind::group && cells.empty());
        cells.emplace_back(CellPlace{column, span, header}, std::move(cell));
        column += span;
    }
    if ((row.kind == RowKind::group || row.kind == RowKind::aside) && !cells.empty())
        cells.back().first.span += count - column;
    else
        for (; column < count; ++column)
            cells.push_back({{column, 1, false}, {}});
    return cells;
}

TextStyle cellStyle(const Table &table, RowKind kind, bool header, const CellPlace &place) {
    TextStyle style = header ? tableHeaderStyle() : tableStyle();
    style.bold = header || kind == RowKind::group || kind == RowKind::total;
    const Column &column = table.columns[place.column];
    style.tabular = column.tabular;
    if (place.span == 1)
        style.align = column.align;
    return style;
}

void measureTablesLike(const Table &table, const Setting &setting) {
    Measuring measuring(table, setting.shaper);
    measuring.add(table, headerRow(table), true);
    std::vector<int> alike;
    for (std::size_t i = 0; i < setting.paper.blocks.size(); ++i) {
        const auto *other = std::get_if<Table>(&setting.paper.blocks[i]);
        if (other == nullptr || !sameColumns(*other, table))
            continue;
        alike.push_back(static_cast<int>(i));
        for (std::size_t k = 0; k < other->rows.count() && setting.step(); ++k)
            measuring.add(*other, other->rows.at(k), false);
    }
    const std::vector<double> widths = measuring.widths(setting.body.width());
    for (const int number : alike)
        setting.columns[number] = widths;
}

} // namespace typeset
