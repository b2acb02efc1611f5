#pragma once

#include "label.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <vector>

enum class Operation { insert, update, remove };

/// One field before and after, as JSON (the log form of rowjson.h). Of a LocalText each language is a field of its own,
/// "title.ru", whose values are {"text": …, "revision": …}, or null where the language has no text.
struct FieldChange {
    QString field;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldChange &) const = default;
};

/// What happened to one record: of an inserted or removed one, every field that was not empty.
struct RecordChange {
    QString kind; ///< agenda_item …
    QString id;
    Operation operation = Operation::update;
    std::vector<FieldChange> fields;

    bool operator==(const RecordChange &) const = default;
};

/// A record by its kind and id; both empty for none.
struct RecordKey {
    QString kind;
    QString id;

    bool operator==(const RecordKey &) const = default;
};

/// All that one edit did, written together with the rows in one transaction, and never rewritten.
struct ChangeSet {
    qint64 number = 0; ///< its place in the log, from 1; 0 where nothing was changed and so nothing written
    QString id;
    QDateTime when; ///< UTC
    QString author;
    Label label;    ///< of an undo or redo: that of the step it takes back or does again
    QString undoes; ///< the change set whose effect this one takes back (the last of its group); empty for an edit or a
                    ///< redo
    QString redoes; ///< the undo that this one takes back
    QString group;  ///< sets with one group are one step of undo
    bool barrier = false; ///< undo does not cross it
    std::vector<RecordChange> records;

    /// Whether a record of the kind is among those changed.
    bool touches(const QString &kind) const;
    /// Whether a record was removed.
    bool removesAny() const;
};
