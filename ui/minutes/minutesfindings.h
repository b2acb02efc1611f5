#pragma once

#include "finding.h"

#include <vector>

class MinutesContents;
class Workspace;

/// What the completeness check finds in the minutes, in all languages of the meeting, each thing once; without what is
/// mended on other pages, such as the forms of names, which the papers' readiness tells.
[[nodiscard]] std::vector<Finding> minutesFindings(Workspace &workspace, const MinutesContents &contents);
