#pragma once

#include "dossier.h"
#include "finding.h"

#include <vector>

/// What is missing before a paper goes out, in the dossier's language. It is shown and never blocks. Of the minutes the
/// completeness check tells (minutescompleteness.h).

[[nodiscard]] std::vector<Finding> readinessOf(const AgendaDossier &dossier);
[[nodiscard]] std::vector<Finding> readinessOf(const ParticipantsDossier &dossier);
[[nodiscard]] std::vector<Finding> readinessOf(const WorkPlanDossier &dossier);
[[nodiscard]] std::vector<Finding> readinessOf(const ActionsDossier &dossier);
