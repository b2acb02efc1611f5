#pragma once

#include "cell.h"
#include "functionref.h"
#include "records.h"

// There are many types of records, so what follows is kept small: whatever needs not know the type stands in
// recordrow.cpp, and is compiled once.

/// Adds a cell to a row.
void addCell(Row &row, QVariant cell);

/// The row of a record.
template <class T>
Row rowOf(const T &record) {
    Row row;
    row.reserve(std::tuple_size_v<decltype(RecordOf<T>::fields)>);
    std::apply([&](const auto &...field) { (addCell(row, Cell::from(record.*(field.member))), ...); },
               RecordOf<T>::fields);
    return row;
}

/// Gives the cell of a column; NULL as an invalid QVariant.
using CellAt = FunctionRef<QVariant(int)>;

/// Fills a record from its columns; the index of the first unreadable one, or -1.
template <class T>
int readRecord(T &record, CellAt cell) {
    int column = 0;
    const auto readOne = [&](auto &value) { return Cell::read(cell(column), value) && (++column, true); };
    const bool read =
        std::apply([&](const auto &...field) { return (readOne(record.*(field.member)) && ...); }, RecordOf<T>::fields);
    return read ? -1 : column;
}
