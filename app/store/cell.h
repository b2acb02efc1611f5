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

#include <span>
#include <string_view>
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

/// The word of an enumeration's value, given by its place among the words.
QVariant fromWord(std::span<const std::string_view> words, std::size_t place);

template <class E>
requires std::is_enum_v<E> QVariant from(E value) {
    return fromWord(enumWords<E>, static_cast<std::size_t>(value));
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

/// The place of the cell's word among the words.
[[nodiscard]] bool readWord(const QVariant &cell, std::span<const std::string_view> words, std::size_t &place);

template <class E>
requires std::is_enum_v<E>
[[nodiscard]] bool read(const QVariant &cell, E &value) {
    auto place = static_cast<std::size_t>(value);
    const bool known = readWord(cell, enumWords<E>, place);
    value = static_cast<E>(place);
    return known;
}

} // namespace Cell
