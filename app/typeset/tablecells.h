#pragma once

#include "blocks.h"
#include "settext.h"
#include "typography.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace typeset {

struct Setting;

constexpr double cellPadding = 5.5; ///< on either side of a cell's text, points
constexpr double cellIndent = 4 * pointsPerMillimetre;

/// Which columns a cell covers, and whether it names its row.
struct CellPlace {
    std::size_t column = 0;
    std::size_t span = 1;
    bool header = false;
};

bool hasHeader(const Table &table);
Row headerRow(const Table &table);

/// The cells of a row and where they stand; all columns are covered. The last cell of a group or aside row covers what
/// is left; rows too short are filled up with empty cells; what is too much joins the last cell, so that nothing is
/// lost.
std::vector<std::pair<CellPlace, Cell>> placedCells(const Table &table, Row row);

TextStyle cellStyle(const Table &table, RowKind kind, bool header, const CellPlace &place);

/// Measures all tables of the paper that have the same columns as `table` and puts the widths, which they share, into
/// the setting: lists that go on under several headings keep their columns.
void measureTablesLike(const Table &table, const Setting &setting);

} // namespace typeset
