#pragma once

#include "changeset.h"

#include <functional>
#include <vector>

/// One field of a record that was changed once, in words, and the value that can be put back.
struct HistoryEntry {
    QString field; ///< as logged: "duration", "title.ru"
    QString fieldWord;
    QString beforeWord;
    QString afterWord;
    QJsonValue before;
    QDateTime when; ///< UTC
    QString author;
    bool restorable = false; ///< false for how a record was added or moved, which are no values of a field

    bool operator==(const HistoryEntry &) const = default;
};

/// What people call a record, by its kind and id.
using RecordName = std::function<QString(const QString &kind, const QString &id)>;

/// What happened to a record and to its parts (the presenters of an item), newest first, from the change sets that
/// touched them.
[[nodiscard]] std::vector<HistoryEntry> recordHistory(const std::vector<ChangeSet> &ofRecord,
                                                      const std::vector<ChangeSet> &ofParts,
                                                      const RecordName &recordName);

/// "today 14:02", "yesterday 09:30", "28 November 2016 14:02", in local time.
[[nodiscard]] QString momentWord(const QDateTime &when, const QDateTime &now);
/// The same with the date in figures: "28.11.2016, 14:02".
[[nodiscard]] QString briefMomentWord(const QDateTime &when, const QDateTime &now);
