#pragma once

#include "cell.h"
#include "functionref.h"
#include "result.h"
#include "schema.h"

#include <optional>

class Database;

/// The rows of all kinds in their tables; no rules. Statements are kept prepared.
class RowTable {
public:
    explicit RowTable(const Database &database) : m_database(database) {}

    /// Nothing where there is no such row.
    Result<std::optional<Row>> read(const RecordType &type, const QString &id) const;
    Result<> insert(const RecordType &type, const Row &row);
    /// Writes the columns in which the two differ.
    Result<> update(const RecordType &type, const Row &before, const Row &after);
    Result<> remove(const RecordType &type, const QString &id);

    /// The rows of a kind, by id, until one is refused.
    Result<> each(const RecordType &type, FunctionRef<bool(Row &)> take) const;

    /// One column of one row; NULL where there is no such row.
    Result<QVariant> cell(const RecordType &type, const QString &id, const QString &field) const;
    Result<bool> exists(const RecordType &type, const QString &id) const;
    /// The ids of the rows whose fields hold the values, in the order of ids.
    Result<QStringList> find(const RecordType &type, const std::vector<int> &fields, const QVariantList &values,
                             int most = -1) const;
    Result<QStringList> findBy(const RecordType &type, const QString &field, const QVariant &value) const;

    /// "\"id\", \"meeting\", …" for SELECT.
    static QString columns(const RecordType &type);
    static QString quoted(const QString &name) { return u'"' + name + u'"'; }
    /// A condition that also finds NULL, and its values.
    static QString condition(const RecordType &type, const std::vector<int> &fields, QVariantList &values);

private:
    const Database &m_database;
};
