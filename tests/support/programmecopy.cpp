#include "programmecopy.h"

#include "commandline.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace ProgrammeCopy {

namespace {

/// The bytes of a stored file, which lists do not carry.
QByteArray storedBytes(const QString &programme, const QString &sha256) {
    QByteArray bytes;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bytes"_s);
        database.setDatabaseName(programme);
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare(u"SELECT bytes FROM file WHERE sha256 = ?"_s);
            query.addBindValue(sha256);
            if (query.exec() && query.next())
                bytes = query.value(0).toByteArray();
        }
    }
    QSqlDatabase::removeDatabase(u"bytes"_s);
    return bytes;
}

/// A row as `list` gives it, in the form that `apply` takes.
QJsonObject asValues(const QString &programme, const QJsonObject &kind, const QJsonObject &row) {
    QJsonObject values;
    for (const auto &field : kind["fields"_L1].toArray()) {
        const QString name = field["name"_L1].toString();
        QJsonValue value = row[name];
        if (value.isUndefined() || value.isNull())
            continue;
        if (value["sha256"_L1].isString()) {
            QJsonObject file = value.toObject();
            file["base64"_L1] =
                QString::fromLatin1(storedBytes(programme, file.take("sha256"_L1).toString()).toBase64());
            value = file;
        }
        values[name] = value;
    }
    return values;
}

QList<QJsonObject> valuesOfKind(const QString &programme, const QJsonObject &kind) {
    QList<QJsonObject> all;
    const QJsonArray rows =
        CommandLine::run({u"list"_s, programme, kind["plural"_L1].toString(), u"--format"_s, u"json"_s}).array();
    for (const auto &row : rows)
        all.append(asValues(programme, kind, row.toObject()));
    return all;
}

QJsonArray kinds() {
    return CommandLine::run({u"describe"_s}).array();
}

QJsonObject programmeOf(const QString &file) {
    for (const auto &kind : kinds()) {
        if (kind["kind"_L1].toString() == u"programme")
            return valuesOfKind(file, kind.toObject()).value(0);
    }
    return {};
}

} // namespace

bool begin(const QString &from, const QString &to) {
    if (CommandLine::run({u"new"_s, to, u"--title"_s, u"Copy"_s, u"--language"_s, u"en"_s, u"--language"_s, u"ru"_s})
            .status != 0)
        return false;
    QJsonObject values = programmeOf(from);
    values.remove("id"_L1);
    const QJsonObject update{{u"kind"_s, u"programme"_s}, {u"id"_s, programmeOf(to)["id"_L1]}, {u"values"_s, values}};
    return CommandLine::apply(to, {{{u"label"_s, u"Programme"_s}, {u"update"_s, update}}}).status == 0;
}

QList<QJsonObject> inserts(const QString &from) {
    QList<QJsonObject> all;
    for (const auto &kind : kinds()) {
        const QString name = kind["kind"_L1].toString();
        if (name == u"programme" || name == u"published")
            continue;
        for (const QJsonObject &values : valuesOfKind(from, kind.toObject()))
            all.append({{u"insert"_s, QJsonObject{{u"kind"_s, name}, {u"values"_s, values}}}});
    }
    return all;
}

QString kindOf(const QJsonObject &insert) {
    return insert["insert"_L1]["kind"_L1].toString();
}

QJsonObject valuesOf(const QJsonObject &insert) {
    return insert["insert"_L1]["values"_L1].toObject();
}

QJsonObject referringTo(const QJsonObject &insert, const QHash<QString, QString> &ids) {
    QJsonObject values = valuesOf(insert);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (const auto id = ids.constFind(value.value().toString()); id != ids.constEnd())
            value.value() = *id;
    }
    return {{u"insert"_s, QJsonObject{{u"kind"_s, kindOf(insert)}, {u"values"_s, values}}}};
}

QByteArray put(const QString &into, const QList<QJsonObject> &inserts) {
    QJsonArray edits;
    for (const QJsonObject &insert : inserts)
        edits.append(insert);
    const auto applied = CommandLine::apply(into, {{{u"label"_s, u"All the rest"_s}, {u"edits"_s, edits}}});
    return applied.status == 0 ? QByteArray() : applied.out + applied.err;
}

} // namespace ProgrammeCopy
