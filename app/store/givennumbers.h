#pragma once

#include "permanentnumbers.h"
#include "result.h"

#include <QHash>

class Database;

/// The permanent numbers of decisions and actions. What was given stays given, even when the record goes or the edit is
/// undone; done again, a record gets its own number back.
class GivenNumbers {
public:
    explicit GivenNumbers(Database &database) : m_database(database) {}

    /// Gives the next number of a meeting to a record.
    Result<QString> give(NumberedKind kind, const QString &meetingId, const QString &meetingCode,
                         const QString &recordId);
    /// Takes a number that was chosen by the caller. Fails with wrongValue where it is none of that meeting's and
    /// numberTaken where it was given to another record.
    Result<> claim(const QString &number, NumberedKind kind, const QString &meetingId, const QString &meetingCode,
                   const QString &recordId);

private:
    Result<> keep(const QString &number, const QString &prefix, int sequence, const QString &meetingId,
                  const QString &recordId);

    Result<int> lastOf(const QString &prefix, const QString &meetingId) const;

    Database &m_database;
    QHash<QString, int> m_last; ///< "meeting prefix" -> the last number given, once asked for
};
