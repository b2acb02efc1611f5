#pragma once

#include "database.h"
#include "store.h"

/// What a Store keeps while its file is open.
struct Store::State {
    std::unique_ptr<Database> database;
    Writer writer;
    qint64 seen = 0;        ///< the last change set that was told here
    qint64 dataVersion = 0; ///< SQLite's count of other connections' commits when it was last looked at
    bool busy = false;      ///< within an edit or a batch
    bool mayPublish = false;

    /// The labels of undo and redo as of a change set, since they are asked for after each change.
    struct Labels {
        qint64 asOf = -1;
        std::optional<Label> undo;
        std::optional<Label> redo;
    };
    mutable Labels labels;
};
