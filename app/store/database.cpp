#include "database.h"

#include "sqlitefile.h"
#include "statement.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// Files up to this size are looked through as soon as they are opened; that takes a few milliseconds.
constexpr qint64 quicklyChecked = qint64(8) * 1024 * 1024;

constexpr unsigned long pauseBetweenTries = 5; ///< milliseconds

// Result codes: https://www.sqlite.org/rescode.html
enum Native {
    nativeError = 1,
    busy = 5,
    busyTable = 6,
    readOnlyFile = 8,
    inputOutput = 10,
    corrupt = 11,
    full = 13,
    cannotOpen = 14,
    constraint = 19,
    notADatabase = 26
};
constexpr int shortRead = 522;

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path)), m_access(access), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Database::~Database() {
    close();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, int lockTimeout) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<SqliteHeader> header = readSqliteHeader(absolute, applicationId);
    if (!header)
        return header.error();
    const bool writable = isWritablePlace(absolute);
    const bool logged = header->isWriteAhead && QFileInfo(absolute + u"-wal"_s).size() > 0;
    std::unique_ptr<Database> database(new Database(absolute, writable ? access : Access::readOnly));
    // Reading a write-ahead log, or undoing a journal that a crash left, means writing beside the file.
    const bool needsWriting = header->isWriteAhead || QFileInfo::exists(absolute + u"-journal"_s);
    Result<> connected = done();
    if (!database->isReadOnly())
        connected = database->connect(absolute, lockTimeout);
    else if (needsWriting && !writable)
        connected = database->connectToCopy(lockTimeout);
    else
        connected = database->connectReadOnly(lockTimeout);
    if (connected)
        connected = database->inspect();
    if (connected && QFileInfo(absolute).size() <= quicklyChecked) {
        connected = database->quickCheck();
        database->m_checked = true;
    }
    if (!connected)
        return connected.error();
    if (logged && !database->isReadOnly())
        database->takeInLog(lockTimeout);
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, int lockTimeout) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(absolute))
        return Error{ErrorCode::fileExists, path};
    std::unique_ptr<Database> database(new Database(absolute, Access::readWrite));
    if (Result<> connected = database->connect(absolute, lockTimeout); !connected)
        return connected.error();
    database->m_checked = true;
    // Nobody else writes while it is being made: the plain mode does, and leaves nothing to put back.
    database->m_logging = true;
    if (Result<> marked = database->execute(u"PRAGMA application_id = %1"_s.arg(applicationId)); !marked)
        return marked.error();
    return database;
}

Result<> Database::connect(const QString &file, int lockTimeout) {
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(file);
    m_lockTimeout = lockTimeout;
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(lockTimeout);
    // A copy is opened for writing, since its log must be taken in; that it is not written is up to begin().
    if (isReadOnly() && !m_copy)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection.setConnectOptions(options);
    if (!connection.open())
        return errorOf(connection.lastError());
    for (const QString &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA synchronous = FULL"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (Result<> set = execute(pragma); !set)
            return set;
    }
    return done();
}

Result<> Database::connectReadOnly(int lockTimeout) {
    Result<> connected = connect(m_path, lockTimeout);
    if (connected)
        connected = integer(u"SELECT count(*) FROM sqlite_master"_s) ? done() : connectToCopy(lockTimeout);
    return connected;
}

Result<> Database::connectToCopy(int lockTimeout) {
    close();
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(u"copy.rapporteur"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (!QFileInfo::exists(m_path + suffix))
            continue;
        QFile source(m_path + suffix);
        if (!m_copy->isValid() || !source.copy(copy + suffix))
            return Error{ErrorCode::storage, m_path + suffix + u": "_s + source.errorString()};
        QFile(copy + suffix).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return connect(copy, lockTimeout);
}

Result<> Database::inspect() const {
    // Our files have neither; in one that came from elsewhere they could act when we write.
    const Result<qint64> foreign = integer(u"SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"_s);
    if (!foreign)
        return foreign.error();
    if (*foreign != 0)
        return Error{ErrorCode::damaged, u"the file holds triggers or views"_s};
    return done();
}

void Database::close() {
    if (!QSqlDatabase::contains(m_name))
        return;
    m_statements.clear();
    {
        const QSqlDatabase open = connection();
        if (open.isOpen() && !isReadOnly()) {
            // Does nothing where others still have the file open: the last one does it.
            execute(u"PRAGMA busy_timeout = 0"_s).ok();
            execute(u"PRAGMA journal_mode = DELETE"_s).ok();
        }
    }
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const {
    return QSqlDatabase::database(m_name, false);
}

Result<> Database::execute(const QString &sql, const QVariantList &values) const {
    Statement statement(*this, sql);
    if (Result<> run = statement.run(values); !run)
        return run;
    while (statement.next()) {
    }
    return statement.finish();
}

Result<qint64> Database::integer(const QString &sql, const QVariantList &values) const {
    Statement &prepared = statement(sql);
    if (Result<> run = prepared.run(values); !run)
        return run.error();
    const qint64 number = prepared.next() ? prepared.integer(0) : 0;
    if (Result<> read = prepared.finish(); !read)
        return read.error();
    return number;
}

Statement &Database::statement(const QString &sql) const {
    std::unique_ptr<Statement> &kept = m_statements[sql];
    if (!kept)
        kept = std::make_unique<Statement>(*this, sql);
    return *kept;
}

Result<> Database::begin() {
    if (isReadOnly())
        return Error{ErrorCode::readOnly, m_path};
    if (!m_checked) {
        if (Result<> checked = quickCheck(); !checked)
            return checked;
        m_checked = true;
    }
    // SQLite waits for others by itself, but not where one of them changes between plain and write-ahead logging.
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        Result<> begun = useWriteAheadLog();
        if (begun)
            begun = execute(u"BEGIN IMMEDIATE"_s);
        if (begun || begun.error().code != ErrorCode::locked || waited.hasExpired(m_lockTimeout))
            return begun;
        QThread::msleep(pauseBetweenTries);
    }
}

Result<> Database::commit() {
    return execute(u"COMMIT"_s);
}

void Database::rollback() {
    // Fails only where SQLite has rolled back by itself, as it does on a full disk.
    execute(u"ROLLBACK"_s).ok();
}

Result<> Database::useWriteAheadLog() {
    if (m_logging || isNetworkPlace(m_path))
        return done();
    Result<> logging = execute(u"PRAGMA journal_mode = WAL"_s);
    m_logging = logging.ok();
    return logging;
}

void Database::takeInLog(int lockTimeout) {
    execute(u"PRAGMA busy_timeout = 0"_s).ok();
    {
        // Fails where others have the file open: then it is their log.
        Statement mode(*this, u"PRAGMA journal_mode = DELETE"_s);
        m_tookInLog = mode.run().ok() && mode.next() && mode.text(0) == "delete"_L1;
    }
    execute(u"PRAGMA busy_timeout = %1"_s.arg(lockTimeout)).ok();
}

Result<> Database::quickCheck() const {
    const Result<QStringList> damage = findDamage(u"PRAGMA quick_check(1)"_s);
    if (!damage)
        return damage.error();
    return damage->isEmpty() ? done() : Result<>(Error{ErrorCode::damaged, damage->front()});
}

Result<QStringList> Database::findDamage(const QString &pragma) const {
    Statement statement(*this, pragma);
    if (Result<> run = statement.run(); !run)
        return run.error();
    QStringList found;
    while (statement.next()) {
        // A heading may stand before the findings, in the same answer.
        for (const QString &line : statement.text(0).split(u'\n')) {
            if (line != "ok"_L1 && !line.startsWith("***"_L1))
                found.append(line);
        }
    }
    if (Result<> read = statement.finish(); !read)
        return read.error();
    return found;
}

Error Database::errorOf(const QSqlError &error) const {
    const int code = error.nativeErrorCode().toInt();
    const QString said = error.databaseText();
    switch (code & 0xff) {
    case busy:
    case busyTable:
        return {ErrorCode::locked, m_path};
    case readOnlyFile:
        return {ErrorCode::readOnly, m_path};
    case full:
        return {ErrorCode::diskFull, m_path};
    case nativeError: // all SQL is ours and fits the schema: it is the file's that differs
    case corrupt:
    case notADatabase:
        return {ErrorCode::damaged, said};
    case constraint: // of one statement only: the file and the rest of the transaction are well
        return {ErrorCode::wrongValue, said};
    case inputOutput:
        return {code == shortRead ? ErrorCode::damaged : ErrorCode::storage, said};
    default:
        return {ErrorCode::storage, m_path + u": "_s + said};
    }
}
