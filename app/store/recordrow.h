#pragma once

#include "cell.h"
#include "records.h"

/// The row of a record.
template <class T>
Row rowOf(const T &record) {
    Row row;
    std::apply(
        [&](const auto &...field) {
            row.reserve(sizeof...(field));
            (row.push_back(Cell::from(record.*(field.member))), ...);
        },
        RecordOf<T>::fields);
    return row;
}

/// Fills a record from its columns, given by `cell(index)`; the index of the first unreadable one, or -1.
template <class T, class Cells>
int readRecord(T &record, Cells &&cell) {
    int column = 0;
    int bad = -1;
    const auto readOne = [&](auto &value) {
        if (bad < 0 && !Cell::read(cell(column), value))
            bad = column;
        ++column;
    };
    std::apply([&](const auto &...field) { (readOne(record.*(field.member)), ...); }, RecordOf<T>::fields);
    return bad;
}
