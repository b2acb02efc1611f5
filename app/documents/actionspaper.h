#pragma once

#include "blocks.h"
#include "dossier.h"

namespace papers {

/// The register of actions before a meeting: its own and those of earlier meetings that were still open, by due date,
/// with their ageing.
typeset::Paper actionsPaper(const ActionsDossier &dossier);

} // namespace papers
