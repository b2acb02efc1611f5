#pragma once

#include "programmesection.h"
#include "tableview.h"

#include <vector>

class Workspace;

/// Adds rows of a spreadsheet to a section of the programme, as one step of undo: all of them or none. Says in words
/// why they could not be taken, and gives the keys of those that were.
[[nodiscard]] QString pasteIntoSection(Workspace &workspace, ProgrammeSection section,
                                       const std::vector<PastedRow> &rows, std::vector<QUuid> &keys);
