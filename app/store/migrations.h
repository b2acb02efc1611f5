#pragma once

#include "result.h"

#include <vector>

class Database;

/// One step of the schema: what makes the version out of the one before. Statements end with a semicolon at the end of
/// a line.
struct Migration {
    int version = 0;
    QString sql;
};

/// The steps compiled in, in order, from version 1.
std::vector<Migration> builtInMigrations();

/// Brings a file up to the last of the steps in one transaction. An older programme file (version 1 or later) is first
/// copied to a verified backup beside it, whose path is given back; empty where there was nothing to do or to lose.
/// Fails with newerThanProgram, migrationFailed; the file is then as it was.
Result<QString> migrate(Database &database, const std::vector<Migration> &steps);
