#pragma once

#include "blocks.h"
#include "dossier.h"

#include <optional>

namespace papers {

class PaperFrame;

/// The texts of an activity as the work plan prints them.
QString activityDates(const Activity &activity, const PaperFrame &frame);
/// In the order of `countries`; "Regional" for the region as a whole.
QString activityCountries(const PlannedActivity &activity, const std::vector<Country> &countries,
                          const PaperFrame &frame);

/// What became of the plan since it was endorsed: activities added, dropped, and changed with what they were before.
/// Activities are matched by their identity or, in a new version of the plan, by code. Nothing where nothing changed.
std::optional<typeset::Table> planChanges(const WorkPlanDossier &dossier, const PaperFrame &frame);

} // namespace papers
