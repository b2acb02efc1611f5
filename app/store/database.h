#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QVariantList>

#include <memory>
#include <unordered_map>

class QSqlError;
class Statement;

/// One connection to one SQLite file, closed when it goes. Reading never changes the file: write-ahead logging begins
/// with the first transaction (on local disks only), and the last connection to close puts everything back into one
/// plain file.
class Database {
public:
    /// "RPRT": what an SQLite file says it is when it is a programme file.
    static constexpr qint32 applicationId = 0x52505254;

    enum class Access { readWrite, readOnly };

    /// Opens a file that is there. Read-only where the place cannot be written. Fails with fileMissing, notAProgramme,
    /// damaged, locked, storage; the schema version is not looked at.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, int lockTimeout);
    /// Makes an empty one at a path where nothing is.
    static Result<std::unique_ptr<Database>> create(const QString &path, int lockTimeout);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::readOnly; }
    /// Whether a write-ahead log was found that nobody had open, as a crash leaves it; its edits are in the file now.
    bool tookInLog() const { return m_tookInLog; }

    Result<> execute(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row as an integer; 0 where there is no row.
    Result<qint64> integer(const QString &sql, const QVariantList &values = {}) const;
    /// A statement kept prepared; never to be run again while its rows are being read.
    Statement &statement(const QString &sql) const;

    /// BEGIN IMMEDIATE: fails with readOnly or locked. The file is looked through before its first change, so that
    /// damage is not written on.
    Result<> begin();
    Result<> commit();
    void rollback();
    /// Structure of the whole file, as SQLite checks it.
    Result<> quickCheck() const;
    /// What PRAGMA quick_check or integrity_check finds, a line for each; empty = well.
    Result<QStringList> findDamage(const QString &pragma) const;

    Error errorOf(const QSqlError &error) const;
    QSqlDatabase connection() const;

private:
    Database(QString path, Access access);

    Result<> connect(const QString &file, int lockTimeout);
    Result<> connectReadOnly(int lockTimeout);
    Result<> connectToCopy(int lockTimeout);
    Result<> inspect() const;
    Result<> useWriteAheadLog();
    void takeInLog(int lockTimeout);
    void close();

    QString m_path;
    Access m_access;
    QString m_name;                        ///< of the connection, unique in the process
    std::unique_ptr<QTemporaryDir> m_copy; ///< where a file from a read-only place is read
    int m_lockTimeout = 0;                 ///< milliseconds
    bool m_checked = false;                ///< looked through before its first change
    bool m_logging = false;                ///< write-ahead logging was asked for
    bool m_tookInLog = false;
    mutable std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
};

/// A transaction that is rolled back unless it is committed.
class Transaction {
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction() {
        if (m_open)
            m_database.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<> begin() {
        Result<> begun = m_database.begin();
        m_open = begun.ok();
        return begun;
    }
    /// Where it fails, everything is rolled back.
    Result<> commit() {
        Result<> committed = m_database.commit();
        if (committed)
            m_open = false;
        return committed;
    }

private:
    Database &m_database;
    bool m_open = false;
};
