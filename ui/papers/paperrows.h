#pragma once

#include "agenda.h"
#include "tablerow.h"

#include <QSet>

class Workspace;

/// The papers of the chosen meeting as its page lists them: below the agenda item they belong to.

[[nodiscard]] std::vector<TableColumn> paperColumns();
[[nodiscard]] std::vector<TableRow> paperRows(Workspace &workspace);

/// The papers of the chosen meeting in order.
[[nodiscard]] std::vector<MeetingPaper> meetingPapers(Workspace &workspace);
/// The meeting's languages, or the programme's.
[[nodiscard]] QStringList meetingLanguages(Workspace &workspace);
/// The papers of the chosen meeting by what they lack.
struct LackingPapers {
    QSet<QUuid> expected;     ///< nothing was received yet
    QSet<QUuid> untranslated; ///< there is a file, but not in every language
    QSet<QUuid> withoutFile;  ///< received, and there on paper only
};
[[nodiscard]] LackingPapers lackingPapers(Workspace &workspace);
/// Those that are not yet distributed, whatever they wait for.
[[nodiscard]] QSet<QUuid> undistributedPapers(Workspace &workspace);
/// "4.2 Trade facilitation"; of the meeting as a whole where it is null.
[[nodiscard]] QString itemName(Workspace &workspace, Id<AgendaItem> item);
