#pragma once

#include "blocks.h"
#include "dossier.h"

namespace papers {

class PaperFrame;

/// How an action stood on a day: by its dated entries where it has any up to then, as open where all came later, and as
/// recorded where it has none. An invalid day means now.
ActionStatus statusOn(const ActionLine &line, const QDate &day);

/// By due date, those without one last, then by number.
std::vector<const ActionLine *> byDueDate(const std::vector<ActionLine> &actions);

/// The action table of minutes: number, what is to be done, responsible, due (with the original date where it was
/// postponed) and the status on `day`.
typeset::Table minutedActions(const std::vector<const ActionLine *> &actions, const QDate &day,
                              const PaperFrame &frame);

/// The register's table: as above with what was said last, and the days since the action was set and since it was due.
typeset::Table registeredActions(const std::vector<const ActionLine *> &actions, const PaperFrame &frame);

} // namespace papers
