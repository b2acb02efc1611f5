#pragma once

#include "programme.h"
#include "tablerow.h"
#include "workplan.h"

#include <QHash>
#include <QSet>

class Workspace;

/// The priorities of all countries, each with the activities that serve it.
struct PriorityRows {
    std::vector<TableRow> rows;
    QHash<Id<Priority>, std::vector<Id<Activity>>> serving; ///< by priority, the plan's order
    QSet<QUuid> uncovered;                                  ///< served by no activity
    QSet<QUuid> untranslated;                               ///< a text is missing in a working language, or out of date
    QSet<QUuid> countriesWithout;                           ///< countries that have no priority
    int priorities = 0;
};

[[nodiscard]] std::vector<TableColumn> priorityColumns();
[[nodiscard]] PriorityRows priorityRows(Workspace &workspace);
/// How many things want attention, as priorityRows() tells them; quicker than making the rows.
[[nodiscard]] int countPriorityFindings(Workspace &workspace);

/// "2017–2020"; empty where no year is given.
[[nodiscard]] QString periodInWords(const Priority &priority);
/// "17-104 Training …".
[[nodiscard]] QString servingActivity(Workspace &workspace, Id<Activity> activity);
