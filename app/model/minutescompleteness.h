#pragma once

#include "dossier.h"
#include "finding.h"

#include <vector>

/// What the minutes still lack: items without a record or a paragraph, decisions without outcome, actions without
/// responsible or due date, no one present, missing or stale translations in the dossier's language, Russian forms. In
/// the order of the agenda. It lists and never blocks.
[[nodiscard]] std::vector<Finding> minutesCompleteness(const MinutesDossier &dossier);
