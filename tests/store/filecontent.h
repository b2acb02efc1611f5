#pragma once

#include "records.h"
#include "schema.h"
#include "store.h"

#include <QJsonDocument>
#include <QJsonObject>

template <class T>
QByteArray rowsOf(const Store &store) {
    QByteArray rows;
    const auto each = [&](const QJsonObject &row) { rows += QJsonDocument(row).toJson(); };
    const Result<> read = store.eachRow(Schema::of<T>().kind, {}, each);
    return read ? rows : QByteArray();
}

/// Everything in the file but the log, as text.
inline QByteArray contentOf(const Store &store) {
    QByteArray all;
#define RAPPORTEUR_ADD(T) all += rowsOf<T>(store);
    RAPPORTEUR_RECORDS(RAPPORTEUR_ADD)
#undef RAPPORTEUR_ADD
    return all;
}
