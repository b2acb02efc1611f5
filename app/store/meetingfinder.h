#pragma once

#include "cell.h"
#include "result.h"
#include "schema.h"

#include <QHash>

class RowTable;

/// Finds the meeting that a record belongs to, through its owners, and remembers the way. Valid while nothing moves.
class MeetingFinder {
public:
    explicit MeetingFinder(const RowTable &rows) : m_rows(rows) {}

    /// The id of the meeting; empty where the record belongs to none.
    Result<QString> meetingOf(const RecordType &type, const Row &row);
    Result<QString> meetingOf(const RecordType &type, const QString &id);

private:
    const RowTable &m_rows;
    QHash<const RecordType *, std::vector<int>> m_ways;
    QHash<QString, QString> m_known; ///< id of a record on the way -> of its meeting
};
