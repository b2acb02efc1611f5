#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

/// What a programme file lists, put into another file again through `apply`.
namespace ProgrammeCopy {

/// Makes a programme file with the programme record of another; false where the command line refused.
bool begin(const QString &from, const QString &to);

/// Inserts of all records of a file but the programme itself and what was published, which is made by publishing only.
QList<QJsonObject> inserts(const QString &from);

/// The kind of record that an insert makes, such as agenda_item.
QString kindOf(const QJsonObject &insert);
/// Its values as `apply` takes them.
QJsonObject valuesOf(const QJsonObject &insert);
/// The insert with every reference to a key made one to its value.
QJsonObject referringTo(const QJsonObject &insert, const QHash<QString, QString> &ids);

/// Inserts all or none in one change set; empty where that was done, else why not.
QByteArray put(const QString &into, const QList<QJsonObject> &inserts);

} // namespace ProgrammeCopy
