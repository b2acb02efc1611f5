#pragma once

#include "agenda.h"
#include "changeset.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

/// One field of an item that was changed once, in words, and the value that can be put back.
struct HistoryEntry {
    QString field; ///< as logged: "duration", "title.ru"
    QString fieldWord;
    QString beforeWord;
    QString afterWord;
    QJsonValue before;
    QDateTime when; ///< UTC
    QString author;
    bool restorable = false; ///< false for how an item was added or moved, which are no values of a field

    bool operator==(const HistoryEntry &) const = default;
};

/// What people call a record, by its kind and id.
using RecordName = std::function<QString(const QString &kind, const QString &id)>;

/// What happened to an item and to its presenters, newest first, from the change sets that touched them.
[[nodiscard]] std::vector<HistoryEntry> itemHistory(const std::vector<ChangeSet> &ofItem,
                                                    const std::vector<ChangeSet> &ofPresenters,
                                                    const RecordName &recordName);

/// The item with a logged value put back into a field; nothing where the value makes no sense. A text goes in by the
/// rule of revisions, as if it had been typed.
[[nodiscard]] std::optional<AgendaItem> withEarlierValue(AgendaItem item, const QString &field, const QJsonValue &value,
                                                         const QString &primaryLanguage);

/// "today 14:02", "yesterday 09:30", "28 November 2016 14:02", in local time.
[[nodiscard]] QString momentWord(const QDateTime &when, const QDateTime &now);
