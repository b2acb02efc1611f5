#include "commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

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
    for (const QJsonValue &field : kind["fields"_L1].toArray()) {
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

QStringList printedPapers(const QString &file, const QString &folder) {
    const auto printed =
        CommandLine::run({u"print"_s, file, u"--all"_s, u"--meeting"_s, u"RSG2"_s, u"--output"_s, folder});
    return printed.status == 0 ? QDir(folder).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name) : QStringList();
}

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the command line gives out it takes in again: nothing of a programme is out of its reach.
class FromNothingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programme_madeThroughApply_printsTheSamePapers() {
        const QTemporaryDir folder;
        const QString sample = folder.filePath(u"sample.rapporteur"_s);
        const QString copy = folder.filePath(u"copy.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"sample"_s, sample}).status, 0);
        QCOMPARE(CommandLine::run(
                     {u"new"_s, copy, u"--title"_s, u"Copy"_s, u"--language"_s, u"en"_s, u"--language"_s, u"ru"_s})
                     .status,
                 0);

        QJsonObject programme;
        QJsonArray edits;
        for (const QJsonValue &kind : CommandLine::run({u"describe"_s}).array()) {
            const QString name = kind["kind"_L1].toString();
            const auto rows =
                CommandLine::run({u"list"_s, sample, kind["plural"_L1].toString(), u"--format"_s, u"json"_s});
            QCOMPARE(rows.status, 0);
            for (const QJsonValue &row : rows.array()) {
                const QJsonObject values = asValues(sample, kind.toObject(), row.toObject());
                if (name == u"programme")
                    programme = values;
                else if (name != u"published") // made by publishing only
                    edits.append(QJsonObject{{u"insert"_s, QJsonObject{{u"kind"_s, name}, {u"values"_s, values}}}});
            }
        }
        const QString id = CommandLine::run({u"list"_s, copy, u"programme"_s, u"--format"_s, u"json"_s})
                               .array()[0]["id"_L1]
                               .toString();
        programme.remove("id"_L1);
        const QJsonObject update{{u"kind"_s, u"programme"_s}, {u"id"_s, id}, {u"values"_s, programme}};
        const auto applied = CommandLine::apply(copy, {{{u"label"_s, u"Programme"_s}, {u"update"_s, update}},
                                                       {{u"label"_s, u"All the rest"_s}, {u"edits"_s, edits}}});
        QVERIFY2(applied.status == 0, applied.out.left(500).constData());
        QCOMPARE(CommandLine::run({u"check"_s, copy}).out, QByteArray("ok\n"));

        const QStringList papers = printedPapers(sample, folder.filePath(u"sample"_s));
        QCOMPARE(papers.size(), 10);
        QCOMPARE(printedPapers(copy, folder.filePath(u"copy"_s)), papers);
        for (const QString &paper : papers) {
            QVERIFY2(bytesOf(folder.filePath(u"copy/"_s + paper)) == bytesOf(folder.filePath(u"sample/"_s + paper)),
                     qPrintable(paper));
        }
    }
};

QTEST_GUILESS_MAIN(FromNothingTest)
#include "tst_fromnothing.moc"
