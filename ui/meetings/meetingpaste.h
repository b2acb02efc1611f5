#pragma once

#include "meeting.h"
#include "tableview.h"

#include <vector>

class Workspace;

/// A row of a spreadsheet read as a meeting, with its days.
struct PastedMeeting {
    Meeting meeting;
    std::vector<Day> days;
};

/// Reads rows as meetings of a body, numbered behind its last one, with free codes where none are given. Where cells
/// cannot be taken, `why` names them.
[[nodiscard]] std::vector<PastedMeeting> pastedMeetings(Workspace &workspace, const std::vector<PastedRow> &rows,
                                                        Id<Body> body, QString &why);
