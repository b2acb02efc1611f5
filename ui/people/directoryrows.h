#pragma once

#include "id.h"
#include "tablerow.h"

#include <QStringList>

class Workspace;
struct Person;

/// How the directory is read: everyone by name, or country, agency, people.
enum class DirectoryOrder { byName, byAgency };

[[nodiscard]] std::vector<TableColumn> directoryColumns();
[[nodiscard]] std::vector<TableRow> directoryRows(Workspace &workspace, DirectoryOrder order);

/// "RSG2 – head of delegation": the meetings at which a person was to be, the last one first.
[[nodiscard]] QStringList meetingsInWords(Workspace &workspace, Id<Person> person);
