#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

class Store;

enum class ListFormat {
    table, ///< for people: references by name, texts in the primary language, columns that are empty throughout left
           ///< out
    json,  ///< an array of objects whose keys are the field names
    csv,   ///< a column per field, of a LocalText one per working language ("title.en")
};

/// The records of a kind (plural or singular word), with a meeting's code only those that belong to it. Agenda items
/// come in the agenda's order and also carry "number", "start" and "end". Fails with unknownKind, unknownMeeting.
Result<QByteArray> listRecords(const Store &store, const QString &kind, const QString &meetingCode, ListFormat format);
