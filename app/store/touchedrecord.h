#pragma once

#include "cell.h"
#include "schema.h"

#include <optional>

/// A record that an edit touched, as it was before the edit and as it is now; nothing where it was or is not there.
struct TouchedRecord {
    const RecordType *type = nullptr;
    QString id;
    std::optional<Row> before;
    std::optional<Row> after;
};
