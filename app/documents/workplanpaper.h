#pragma once

#include "blocks.h"
#include "dossier.h"

namespace papers {

/// The work plan laid before a meeting, landscape: by component with subtotals, by country with what is regional, and
/// what changed against the plan as it was endorsed. Cancelled activities are shown but count nothing.
typeset::Paper workPlanPaper(const WorkPlanDossier &dossier);

} // namespace papers
