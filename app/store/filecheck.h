#pragma once

#include "cell.h"
#include "result.h"
#include "schema.h"

class Database;

/// Looks through a whole programme file for what should not be: damaged structure, another schema, cells that cannot be
/// read, rows that break the rules of their kind, references to nothing, a change log with gaps or that does not lead
/// to the rows, files that are not what their hash says, a search index of other words. Changes nothing.
class FileCheck {
public:
    explicit FileCheck(const Database &database) : m_database(database) {}

    /// Fails only where the file cannot be read to the end.
    Result<std::vector<Error>> run();

private:
    Result<> checkStructure();
    Result<> checkSchema();
    Result<> checkRows(const RecordType &type);
    Result<> checkLog();
    Result<> checkNumbers(const RecordType &type);
    Result<> checkFiles();
    Result<> checkSearch();
    void find(ErrorCode code, const QString &detail);
    Result<std::vector<Row>> rows(const QString &sql, int columns) const;

    const Database &m_database;
    std::vector<Error> m_findings;
};
