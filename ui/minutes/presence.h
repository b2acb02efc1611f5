#pragma once

#include "quorum.h"

#include <QDateTime>

class MinutesContents;
class Workspace;

/// Who is there, as the minutes show it: now on a day of the meeting, otherwise when somebody first was.

/// In the chosen meeting's time zone.
[[nodiscard]] QDateTime meetingNow(Workspace &workspace);
[[nodiscard]] Quorum quorumToShow(Workspace &workspace, const MinutesContents &contents);
[[nodiscard]] std::vector<Id<Delegation>> delegationsThere(Workspace &workspace, const MinutesContents &contents);
