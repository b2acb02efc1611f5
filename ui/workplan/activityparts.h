#pragma once

#include "partstable.h"
#include "workplan.h"

class Workspace;

/// What belongs to each country of an activity, in two small tables: amounts, which with the regional rest always come
/// to the activity's own, and attendances by sex.
namespace ActivityParts {

[[nodiscard]] std::vector<TableColumn> amountColumns();
[[nodiscard]] std::vector<TableRow> amountRows(Workspace &workspace, const Activity &activity);
/// Takes an amount of a country; why it could not be taken, empty where it was.
[[nodiscard]] QString takeAmount(Workspace &workspace, const Activity &activity, const QUuid &key,
                                 const QString &column, const QString &value);

[[nodiscard]] std::vector<TableColumn> attendanceColumns();
[[nodiscard]] std::vector<TableRow> attendanceRows(Workspace &workspace, const Activity &activity);
[[nodiscard]] QString takeAttendance(Workspace &workspace, const Activity &activity, const QUuid &key,
                                     const QString &column, const QString &value);

} // namespace ActivityParts
