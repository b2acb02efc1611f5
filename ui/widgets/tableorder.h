#pragma once

#include "tablerow.h"

#include <Qt>

/// The places of rows in the order in which a table shows them, sorted by a column: what belongs to the same row among
/// itself, groups in the order given, what is empty last either way. -1 leaves the order as it is given.
[[nodiscard]] std::vector<std::size_t> tableOrder(const std::vector<TableRow> &rows, int column, Qt::SortOrder order);
