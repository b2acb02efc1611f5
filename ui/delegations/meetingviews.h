#pragma once

#include "delegationsdata.h"
#include "tablerow.h"

/// Two more looks at the delegations of a meeting: country × kind of agency, and the sign-in sheet.

[[nodiscard]] std::vector<TableColumn> matrixColumns(const DelegationMatrix &matrix);
/// One row a delegation of a country, known by the delegation's id.
[[nodiscard]] std::vector<TableRow> matrixRows(Workspace &workspace, const DelegationMatrix &matrix);

/// The column of a half-day is named as the half-day is.
[[nodiscard]] std::vector<TableColumn> attendanceColumns(const DelegationsData &data);
/// Delegations and those of their people who take part, in the order of the sign-in sheet.
/// Their cells are made as long as they are looked at, so the data must outlive them.
[[nodiscard]] std::vector<TableRow> attendanceRows(Workspace &workspace, const DelegationsData &data);
