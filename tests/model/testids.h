#pragma once

#include "id.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Ids for tests, which are numbers.

template <class T>
Id<T> idOf(int number) {
    return {QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
}

/// "3 1 2".
template <class T>
QString numbers(const std::vector<Id<T>> &ids) {
    QStringList all;
    for (const Id<T> &id : ids)
        all.append(QString::number(id.uuid.data1));
    return all.join(QLatin1Char(' '));
}

/// The same of records.
template <class T>
QString numbers(const std::vector<T> &records) {
    std::vector<decltype(T::id)> ids;
    for (const T &record : records)
        ids.push_back(record.id);
    return numbers(ids);
}
