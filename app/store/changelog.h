#pragma once

#include "changeset.h"
#include "result.h"

#include <optional>

class Database;

/// A label as the detail of an error: its source and its arguments, one a line; texts of errors fill it in.
QString detailOf(const Label &label);

/// The change log in its two tables: appended to, read, never rewritten. Numbers follow each other without gaps.
class ChangeLog {
public:
    explicit ChangeLog(Database &database) : m_database(database) {}

    /// The number of the last change set; 0 where there is none.
    Result<qint64> newest() const;
    Result<> append(const ChangeSet &change);

    /// The change sets behind a number, oldest first.
    Result<std::vector<ChangeSet>> after(qint64 number) const;
    /// Newest first. With a record's id only those that touched it, and of each only what happened to that record.
    Result<std::vector<ChangeSet>> newestFirst(const QString &recordId, int most) const;
    /// The same of every record of a kind that referred to this one when it came or went.
    Result<std::vector<ChangeSet>> partsNewestFirst(const QString &kind, const QString &recordId) const;
    /// The last change set whole, if it is small enough to be continued by typing: one record.
    Result<std::optional<ChangeSet>> lastOfOneRecord() const;

    /// The change sets that make up the step which undo takes back, newest first. Fails with nothingToUndo or
    /// beyondBarrier. Without `withRecords` only the heads are read.
    Result<std::vector<ChangeSet>> undoStep(bool withRecords) const;
    /// The undo that redo takes back. Fails with nothingToRedo.
    Result<ChangeSet> redoStep(bool withRecords) const;

    /// A line as it is stored; nothing where it is none.
    static std::optional<RecordChange> lineOf(const QString &kind, const QString &id, const QString &operation,
                                              const QString &fields);

private:
    Result<std::vector<ChangeSet>> read(const QString &condition, const QVariantList &values, bool withRecords,
                                        const QString &recordId = {}) const;
    Result<> readRecords(ChangeSet &change, const QString &recordId) const;
    Result<std::optional<ChangeSet>> head(const QString &field, const QVariant &value) const;

    Database &m_database;
};
