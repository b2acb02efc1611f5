#pragma once

#include "result.h"

/// What the first bytes of a file say, read without SQLite, so that a foreign file is never touched.
struct SqliteHeader {
    bool isWriteAhead = false; ///< was left in write-ahead mode: its latest edits may stand in "-wal" beside it
};

/// Fails with fileMissing, notAProgramme, damaged (cut off) or storage.
Result<SqliteHeader> readSqliteHeader(const QString &path, qint32 applicationId);

/// Whether the folder and the file can be written. Says no also where not even root could (immutable, read-only mount).
bool isWritablePlace(const QString &path);

/// Makes the name of a file as durable as its content: a new or renamed file would otherwise be missing from its folder
/// after a power failure. Does nothing where the system writes folders at once.
Result<> syncFolderOf(const QString &path);

/// Whether a file lies on a network or user-space file system, where the shared memory of write-ahead logging does not
/// work between computers.
bool isNetworkPlace(const QString &path);
