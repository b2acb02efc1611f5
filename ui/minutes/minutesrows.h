#pragma once

#include "tablerow.h"

class MinutesContents;
class Workspace;
struct MinutesItem;

/// The list at the left: the minutes as a whole, then the items, then the written procedure.

/// The key of the first row.
[[nodiscard]] QUuid minutesRowKey();
[[nodiscard]] std::vector<TableColumn> minutesColumns();
[[nodiscard]] std::vector<TableRow> minutesRows(Workspace &workspace, const MinutesContents &contents);
/// "2.1 Follow-up of previous decisions".
[[nodiscard]] QString itemTitle(Workspace &workspace, const MinutesItem &item);
/// "Draft 2".
[[nodiscard]] QString stageWord(const MinutesContents &contents);
