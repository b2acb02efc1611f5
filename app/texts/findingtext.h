#pragma once

#include <QString>

struct Finding;

/// The sentence for a finding, in the installed language: which record, what it lacks, and what that means on paper.
[[nodiscard]] QString findingText(const Finding &finding);
