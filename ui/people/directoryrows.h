#pragma once

#include "id.h"
#include "tablerow.h"

#include <QStringList>

class Workspace;
struct DuplicateGroup;
struct Person;

/// How the directory is read: country, agency, people; everyone by name; or only those that may be there twice.
enum class DirectoryOrder { byAgency, byName, duplicates };

[[nodiscard]] std::vector<TableColumn> directoryColumns();
[[nodiscard]] std::vector<TableRow> directoryRows(Workspace &workspace, DirectoryOrder order);
/// Each group with its members below the reason.
[[nodiscard]] std::vector<TableRow> duplicateRows(Workspace &workspace, const std::vector<DuplicateGroup> &groups);

/// "RSG2 – head of delegation": the meetings at which a person was to be, the last one first.
[[nodiscard]] QStringList meetingsInWords(Workspace &workspace, Id<Person> person);
