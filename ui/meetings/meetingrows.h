#pragma once

#include "meeting.h"
#include "tablerow.h"

#include <QSet>

class Workspace;

[[nodiscard]] std::vector<TableColumn> meetingColumns();
/// Bodies below those that they belong to, each with its meetings, the latest first.
[[nodiscard]] std::vector<TableRow> meetingRows(Workspace &workspace);

/// What the list says instead of the date of a meeting that has none.
[[nodiscard]] QString withoutDateWords();

/// The bodies and meetings that lack a translation or a Russian form.
[[nodiscard]] QSet<QUuid> incompleteMeetings(Workspace &workspace);
/// The meetings without a day.
[[nodiscard]] QSet<QUuid> undatedMeetings(Workspace &workspace);
/// The last of a body's meetings by number; null where it has none.
[[nodiscard]] Id<Meeting> lastMeetingOf(Workspace &workspace, Id<Body> body);
