#pragma once

#include "tableview.h"
#include "workplan.h"

#include <vector>

class RecordCache;

/// A row of a spreadsheet read as an activity.
struct PastedActivity {
    Activity activity;
    std::vector<Id<Country>> countries;
    QStringList unread; ///< what could not be understood and is left empty ("Budget “about ten”")
};

/// Reads words as people and this window write them: dates, amounts, kinds, names of countries in any language.
[[nodiscard]] PastedActivity pastedActivity(const PastedRow &row, RecordCache &records, const QString &language,
                                            const QString &primary);
