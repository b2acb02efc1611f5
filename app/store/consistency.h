#pragma once

#include "meetingfinder.h"
#include "result.h"
#include "touchedrecord.h"

#include <QSet>

class Database;
class RowTable;

/// What must hold between records once an edit is complete: nothing refers to what is not there, what was removed is
/// not used, what must be unique is, nothing stands below itself, what is of one meeting refers to that meeting's.
/// Looks only at what was touched.
class Consistency {
public:
    Consistency(const Database &database, const RowTable &rows)
        : m_database(database), m_rows(rows), m_meetings(rows) {}

    /// Fails with stillUsed, brokenReference, duplicateRecord or wrongValue.
    Result<> check(const std::vector<TouchedRecord> &touched);

private:
    Result<> checkUsers(const TouchedRecord &removed, const std::vector<TouchedRecord> &touched);
    Result<> checkRow(const TouchedRecord &touched);
    Result<> checkField(const TouchedRecord &touched, std::size_t index);
    Result<> checkFile(const RecordType &type, const FieldInfo &field, const QVariant &cell);
    Result<> checkUnique(const TouchedRecord &touched, const std::vector<int> &fields);
    Result<> checkAncestors(const RecordType &type, std::size_t field, const Row &row);
    Result<> checkAgendaItem(const RecordType &type, const Row &row);
    Result<> checkSameMeeting(const RecordType &type, std::size_t field, const Row &row);

    const Database &m_database;
    const RowTable &m_rows;
    MeetingFinder m_meetings;
    QSet<QString> m_existing; ///< ids found to be there
};

/// What people call a record: by its own texts in a language (or else in the primary one), otherwise by those of what
/// it refers to; its id where nothing has a name. Of what an edit has just removed, the row before it is asked.
QString nameOfRecord(const RowTable &rows, const RecordType &type, const QString &id, const QString &language,
                     const std::vector<TouchedRecord> &touched = {});
