#pragma once

#include <QStringList>

#include <vector>

class QMimeData;

/// What a copied row was in its list.
enum class CopiedRow : char { entry = 'e', quiet = 'q', group = 'g' };

/// Tables on their way to other programs and from them.

/// Tab-separated text, quoted as spreadsheets expect, and an HTML table for word processors and e-mail; the first row
/// is a heading where `hasHeading`. `kinds` tells of each row what it was, for the lists of this program.
[[nodiscard]] QMimeData *tableToMimeData(const std::vector<QStringList> &rows, bool hasHeading = false,
                                         const std::vector<CopiedRow> &kinds = {});

/// Rows of the lists of this program that are not pasted.
enum class LeaveOut { groups, groupsAndQuiet };

struct ClipboardTable {
    std::vector<QStringList> rows;
    int leftOut = 0;
};

/// The table on the clipboard.
[[nodiscard]] ClipboardTable tableFromClipboard(LeaveOut leaveOut);

/// Splits tab-separated text into rows of cells; a cell in quotes may hold tabs, line ends and doubled quotes. Blanks
/// are single.
[[nodiscard]] std::vector<QStringList> tableFromText(const QString &text);
