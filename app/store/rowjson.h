#pragma once

#include "cell.h"
#include "changeset.h"
#include "result.h"
#include "schema.h"

#include <QJsonObject>

/// Rows as JSON, in two forms.
///
/// The *apply form*, told to people and taken from them: a LocalText is an object language -> text, dates ISO 8601,
/// times "HH:mm", instants ISO 8601 with Z or an offset, money an integer of minor units, references id texts or null,
/// enumerations English words, a file {"name", "type", "sha256"}, lists arrays.
///
/// The *log form*, kept in change sets: the same, but each language of a LocalText is a field of its own ("title.ru")
/// holding {"text", "revision"} or null.
namespace RowJson {

/// The apply form of a row, all fields.
QJsonObject toJson(const RecordType &type, const Row &row);
QJsonValue toJson(const FieldInfo &field, const QVariant &cell);

/// Sets the fields that `values` names; others keep what `row` holds. Fails with unknownField, wrongValue,
/// unknownLanguage. The first of `languages` is the primary one.
[[nodiscard]] Result<> fromJson(const RecordType &type, const QJsonObject &values, const QStringList &languages,
                                Row &row);

/// A row in which every field is empty: NULL where it may be, otherwise '', 0, or no texts; enumerations hold ''.
Row emptyRow(const RecordType &type);
/// The row of a record in which nothing was set, i.e. with the defaults of its struct.
Row defaultRow(const RecordType &type);
/// Whether a field holds nothing: null, an empty text, no language of a text, no entry of a list.
bool isEmpty(const FieldInfo &field, const QVariant &cell);

/// What differs between two rows, in the log form. Fields that are empty on both sides are left out.
std::vector<FieldChange> changes(const RecordType &type, const Row &before, const Row &after);
/// The value of a logged field as a row holds it now, in the log form; undefined where there is no such field.
QJsonValue loggedValue(const RecordType &type, const Row &row, const QString &field);
/// Puts a logged value into a row; false where the field or the value makes no sense.
[[nodiscard]] bool setLoggedValue(const RecordType &type, Row &row, const QString &field, const QJsonValue &value);
/// Whether two logged values mean the same: a language without text is the same whether its revision is still known or
/// not.
bool isSameLogged(const QJsonValue &a, const QJsonValue &b);

/// The row's name as people know it ("RSG2 — Regional Steering Group"), from its own texts; empty where it has none.
QString ownName(const RecordType &type, const Row &row, const QString &language);

} // namespace RowJson

/// A row must keep the rules of its kind: what is required is there, numbers are in range, counts hold, texts can be
/// printed. Fails with missingValue or wrongValue.
[[nodiscard]] Result<> validateRow(const RecordType &type, const Row &row);
