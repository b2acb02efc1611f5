#pragma once

#include "agendarow.h"

#include <optional>

class QMimeData;

/// Rows of the agenda on their way out of the list and into it: dragged within the window, copied into a spreadsheet,
/// pasted from one.

[[nodiscard]] QString agendaItemsMimeType();
/// Ids for dropping, and a table as tab-separated text and as HTML for other programs.
[[nodiscard]] QMimeData *toMimeData(const std::vector<AgendaRow> &rows);
/// The items that were dragged; none where the data is not ours.
[[nodiscard]] std::vector<Id<AgendaItem>> itemsIn(const QMimeData *data);

/// An item as a row of a spreadsheet tells it. What is copied here is pasted whole (copieditems.h).
struct PastedItem {
    QString title;
    int depth = 0;
    std::optional<int> duration = {}; ///< minutes
    QString presenters = {};
    Purpose purpose = Purpose::none;

    bool operator==(const PastedItem &) const = default;
};

/// Reads tab-separated rows as spreadsheets put them on the clipboard, or lines of plain text. The title is the first
/// cell that is neither a time nor a number; behind it a duration, a purpose and presenters are told apart by what they
/// look like; a number such as 4.1 before it says how deep the item stands. Rows without a title are left out. Depths
/// are made possible: the first is 0, and none is more than one deeper than the one before.
[[nodiscard]] std::vector<PastedItem> readPastedItems(const QString &text);
