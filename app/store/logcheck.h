#pragma once

#include "cell.h"
#include "changeset.h"
#include "result.h"
#include "schema.h"

#include <QHash>
#include <QStringList>

class Database;

/// Whether the change log is whole and leads to the rows that are there: done from the first change to the last, it
/// must give every record as it stands. So a row or a line of the log that something else than the store wrote is
/// found.
class LogCheck {
public:
    explicit LogCheck(const Database &database) : m_database(database) {}

    /// What is wrong, a line for each; empty = well. Fails only where the file cannot be read to the end.
    Result<QStringList> run();

private:
    struct Record {
        const RecordType *type = nullptr;
        Row row;
    };

    Result<> checkHeads();
    Result<> replay();
    void replayLine(qint64 number, const RecordChange &change);
    Result<> compare(const RecordType &type);

    const Database &m_database;
    QStringList m_findings;
    QHash<QString, Record> m_records; ///< by kind and id, as the log leaves them
};
