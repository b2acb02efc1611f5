#pragma once

#include "result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>

class Database;

/// One SQL statement, prepared once and run as often as needed. Every value is bound; a null QString is bound as '',
/// because as NULL no comparison would find it (an invalid QVariant is NULL). Its rows can be walked once, forwards.
class Statement {
public:
    Statement(const Database &database, const QString &sql);

    /// Runs with values for its question marks, in order; then next() gives the rows.
    Result<> run(const QVariantList &values = {});
    /// False at the end and on a failure, which finish() tells.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int affectedRows() const { return m_query.numRowsAffected(); }
    /// Lets go of the rows, so that nothing stays locked, and says whether all of them could be read.
    Result<> finish();

private:
    const Database &m_database;
    QSqlQuery m_query;
    std::optional<Error> m_failure;
};
