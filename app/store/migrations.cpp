#include "migrations.h"

#include "database.h"
#include "sqlitefile.h"
#include "statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QStringList statementsOf(const QString &sql) {
    QStringList statements;
    QString current;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        current += line + u'\n';
        if (line.endsWith(u';')) {
            statements.append(current);
            current.clear();
        }
    }
    if (!current.isEmpty())
        statements.append(current);
    return statements;
}

Error failed(int version, const Error &cause) {
    // What is wrong with the place is told as such; what is wrong with the step is told with its version.
    if (cause.code != ErrorCode::damaged && cause.code != ErrorCode::storage)
        return cause;
    return {ErrorCode::migrationFailed, QString::number(version) + u": "_s + cause.detail};
}

Result<> apply(Database &database, const Migration &step) {
    const QStringList statements = statementsOf(step.sql);
    for (const QString &statement : statements) {
        if (Result<> run = database.execute(statement); !run)
            return failed(step.version, run.error());
    }
    return database.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
}

QString backupPath(const QString &path, qint64 version) {
    const QFileInfo info(path);
    QString backup;
    for (int i = 1; backup.isEmpty() || QFileInfo::exists(backup); ++i) {
        const QString again = i == 1 ? QString() : u"-%1"_s.arg(i);
        backup =
            info.dir().filePath(info.completeBaseName() + u".version-%1"_s.arg(version) + again + u'.' + info.suffix());
    }
    return backup;
}

/// A copy of the file as it is, checked from end to end.
Result<QString> backUp(Database &database, qint64 version) {
    const QString path = backupPath(database.path(), version);
    Result<> made = database.execute(u"VACUUM INTO ?"_s, {path});
    if (made) {
        const Result<std::unique_ptr<Database>> copy = Database::open(path, Database::Access::readOnly, 0);
        made = copy ? (*copy)->quickCheck() : copy.error();
    }
    if (made)
        made = syncFolderOf(path);
    if (made)
        return path;
    QFile::remove(path);
    return made.error();
}

} // namespace

std::vector<Migration> builtInMigrations() {
    std::vector<Migration> steps;
    for (const QString &name : {u"0001_programme_file"_s, u"0002_search"_s}) {
        QFile step(u":/migrations/"_s + name + u".sql"_s);
        if (step.open(QIODevice::ReadOnly))
            steps.push_back({static_cast<int>(steps.size()) + 1, QString::fromUtf8(step.readAll())});
    }
    return steps;
}

Result<QString> migrate(Database &database, const std::vector<Migration> &steps) {
    const Result<qint64> version = database.integer(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int goal = steps.empty() ? 0 : steps.back().version;
    if (*version > goal)
        return Error{ErrorCode::newerThanProgram, QString::number(*version)};
    if (*version == goal)
        return QString();
    QString backup;
    if (*version > 0) {
        Result<QString> backedUp = backUp(database, *version);
        if (!backedUp)
            return failed(goal, backedUp.error());
        backup = *backedUp;
    }
    Transaction transaction(database);
    Result<> result = transaction.begin();
    // Another program may have done it while this one waited.
    const Result<qint64> now = result ? database.integer(u"PRAGMA user_version"_s) : version;
    if (!now)
        result = now.error();
    for (const Migration &step : steps) {
        if (result && step.version > *now)
            result = apply(database, step);
    }
    if (result)
        result = transaction.commit();
    if (!result)
        return failed(goal, result.error());
    return backup;
}
