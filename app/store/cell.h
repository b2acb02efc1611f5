#pragma once

#include "enumwords.h"
#include "fileref.h"
#include "id.h"
#include "localtext.h"
#include "money.h"
#include "orderkey.h"

#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <type_traits>
#include <vector>

/// The values of a row as its columns hold them: NULL, text or integer, in the order of RecordType::fields.
using Row = std::vector<QVariant>;

/// What one column holds for a value, and the value again. Reading is false where the cell is none that was written
/// for the type: then the file is damaged.
namespace Cell {

QVariant from(const QString &value);
QVariant from(const LocalText &value);
QVariant from(bool value);
QVariant from(int value);
QVariant from(qint64 value);
QVariant from(Money value);
QVariant from(QDate value);
QVariant from(QTime value);
QVariant from(const QDateTime &value);
QVariant from(const QStringList &value);
QVariant from(const FileRef &value);
QVariant from(const OrderKey &value);

template <class K>
QVariant from(const Id<K> &value) {
    return value.isNull() ? QVariant() : QVariant(value.text());
}

template <class E>
requires std::is_enum_v<E> QVariant from(E value) {
    return toWord(value);
}

[[nodiscard]] bool read(const QVariant &cell, QUuid &value);
[[nodiscard]] bool read(const QVariant &cell, QString &value);
[[nodiscard]] bool read(const QVariant &cell, LocalText &value);
[[nodiscard]] bool read(const QVariant &cell, bool &value);
[[nodiscard]] bool read(const QVariant &cell, int &value);
[[nodiscard]] bool read(const QVariant &cell, qint64 &value);
[[nodiscard]] bool read(const QVariant &cell, Money &value);
[[nodiscard]] bool read(const QVariant &cell, QDate &value);
[[nodiscard]] bool read(const QVariant &cell, QTime &value);
[[nodiscard]] bool read(const QVariant &cell, QDateTime &value);
[[nodiscard]] bool read(const QVariant &cell, QStringList &value);
[[nodiscard]] bool read(const QVariant &cell, FileRef &value);
[[nodiscard]] bool read(const QVariant &cell, OrderKey &value);

template <class K>
[[nodiscard]] bool read(const QVariant &cell, Id<K> &value) {
    return read(cell, value.uuid);
}

template <class E>
requires std::is_enum_v<E>
[[nodiscard]] bool read(const QVariant &cell, E &value) {
    const QString word = cell.toString();
    for (std::size_t i = 0; i < enumWords<E>.size(); ++i) {
        if (word == QLatin1String(enumWords<E>[i].data(), static_cast<qsizetype>(enumWords<E>[i].size()))) {
            value = static_cast<E>(i);
            return true;
        }
    }
    return false;
}

} // namespace Cell
