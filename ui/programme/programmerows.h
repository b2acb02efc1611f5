#pragma once

#include "programmesection.h"
#include "tablerow.h"

#include <QSet>

class Workspace;

[[nodiscard]] std::vector<TableColumn> programmeColumns();
/// The programme, then the sections with their records below them, each in its order.
[[nodiscard]] std::vector<TableRow> programmeRows(Workspace &workspace);

/// The records that lack a translation or a Russian form.
[[nodiscard]] QSet<QUuid> incompleteRecords(Workspace &workspace);
/// What each of them lacks, in words, with its kind and id.
struct IncompleteRecord {
    QString kind;
    QString id;
    QString gaps;
};
[[nodiscard]] std::vector<IncompleteRecord> recordsWithGaps(Workspace &workspace);
/// The section in which a record stands, or which the key means; nothing where there is none such.
[[nodiscard]] std::optional<ProgrammeSection> sectionOf(Workspace &workspace, const QUuid &key);
