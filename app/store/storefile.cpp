#include "store.h"

#include "changelog.h"
#include "edit.h"
#include "editsession.h"
#include "migrations.h"
#include "programme.h"
#include "recordrow.h"
#include "searchindex.h"
#include "sqlitefile.h"
#include "storestate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Making and opening programme files.

namespace {

const char *const newProgramme = QT_TRANSLATE_NOOP("Labels", "New programme");
const char *const migrated = QT_TRANSLATE_NOOP("Labels", "Update the file to version %1");

Result<> checkPlace(const QString &path) {
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (info.exists())
        return Error{ErrorCode::fileExists, path};
    if (!folder.isDir())
        return Error{ErrorCode::fileMissing, folder.filePath()};
    if (!folder.isWritable())
        return Error{ErrorCode::readOnly, folder.filePath()};
    return done();
}

void removeUnfinished(const QString &path) {
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// A file that was just made or migrated, or that another version of the program wrote, has no index of our making.
Result<> makeSearchIndex(Database &database) {
    SearchIndex index(database);
    Result<bool> current = index.isCurrent();
    if (!current || *current)
        return current ? done() : Result<>(current.error());
    Transaction transaction(database);
    Result<> made = transaction.begin();
    // Another program may have done it while this one waited.
    if (made)
        current = index.isCurrent();
    if (made)
        made = !current ? Result<>(current.error()) : *current ? done() : index.rebuild();
    return made ? transaction.commit() : made;
}

Result<std::unique_ptr<Database>> makeDatabase(const QString &path, int lockTimeout) {
    Result<std::unique_ptr<Database>> database = Database::create(path, lockTimeout);
    if (!database)
        return database;
    if (const Result<QString> made = migrate(**database, builtInMigrations()); !made)
        return made.error();
    if (Result<> made = makeSearchIndex(**database); !made)
        return made.error();
    return database;
}

/// A file has one programme; of one that has none nothing else can be read.
Result<> checkProgramme(const Database &database) {
    const Result<qint64> programmes = database.integer(u"SELECT count(*) FROM \"programme\""_s);
    if (!programmes)
        return programmes.error();
    if (*programmes != 1)
        return Error{ErrorCode::damaged, u"%1 programmes in one file"_s.arg(*programmes)};
    return done();
}

/// The path of the backup made before migrating; empty where nothing was migrated.
Result<QString> bringUpToDate(Database &database) {
    const std::vector<Migration> steps = builtInMigrations();
    const Result<qint64> version = database.integer(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version < 1)
        return Error{ErrorCode::damaged, u"schema version %1"_s.arg(*version)};
    if (database.isReadOnly() && !steps.empty() && *version < steps.back().version)
        return Error{ErrorCode::readOnly, database.path()};
    return migrate(database, steps);
}

} // namespace

Result<std::unique_ptr<Store>> Store::create(const QString &path, Programme programme, Writer writer) {
    if (Result<> place = checkPlace(path); !place)
        return place.error();
    // Made beside its place and moved there when it is whole, so that a crash leaves no half of a programme.
    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    Result<ChangeSet> written = ChangeSet();
    {
        Result<std::unique_ptr<Database>> database = makeDatabase(unfinished, writer.lockTimeout);
        if (database) {
            auto state = std::make_unique<State>();
            state->database = std::move(database.value());
            state->writer = writer;
            Store store(std::move(state));
            ChangeSet head;
            head.label = {QString::fromLatin1(newProgramme), {}};
            head.barrier = true;
            written = store.write(std::move(head), [&](EditSession &session, ChangeSet &) {
                session.insert(Schema::of<Programme>(), rowOf(programme));
            });
        } else {
            written = database.error();
        }
    }
    if (written && !QFile::rename(unfinished, path))
        written = Error{QFileInfo::exists(path) ? ErrorCode::fileExists : ErrorCode::storage, path};
    if (written) {
        if (Result<> synced = syncFolderOf(path); !synced)
            return synced.error();
    } else {
        removeUnfinished(unfinished);
        return written.error();
    }
    return open(path, std::move(writer));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Writer writer, Mode mode) {
    const Database::Access access = mode == Mode::readOnly ? Database::Access::readOnly : Database::Access::readWrite;
    Result<std::unique_ptr<Database>> database = Database::open(path, access, writer.lockTimeout);
    if (!database)
        return database.error();
    const Result<QString> backup = bringUpToDate(**database);
    if (!backup)
        return backup.error();
    if (Result<> checked = checkProgramme(**database); !checked)
        return checked.error();
    if (Result<> made = (*database)->isReadOnly() ? done() : makeSearchIndex(**database); !made)
        return made.error();
    auto state = std::make_unique<State>();
    state->database = std::move(database.value());
    state->writer = std::move(writer);
    std::unique_ptr<Store> store(new Store(std::move(state)));
    if (!backup->isEmpty()) {
        ChangeSet head;
        head.label = {QString::fromLatin1(migrated), {QString::number(builtInMigrations().back().version)}};
        head.barrier = true;
        if (const Result<ChangeSet> marked = store->write(std::move(head), [](EditSession &, ChangeSet &) {}); !marked)
            return marked.error();
    }
    return store;
}
