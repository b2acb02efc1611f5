#pragma once

#include "agenda.h"

#include <vector>

class QMimeData;

/// A presenter on the clipboard, with the name by which another meeting can take him over.
struct CopiedPresenter {
    Presenter presenter;
    QString name;

    bool operator==(const CopiedPresenter &) const = default;
};

/// An item on the clipboard, whole, so that nothing is lost between cutting and pasting.
struct CopiedItem {
    AgendaItem item;
    int depth = 0; ///< in the list, from the top
    std::vector<CopiedPresenter> presenters;
    std::vector<Id<MeetingPaper>> papers; ///< that stood under it

    bool operator==(const CopiedItem &) const = default;
};

/// Adds the items to what is put on the clipboard, beside the table for other programs.
void addCopiedItems(QMimeData &data, const std::vector<CopiedItem> &items);
/// The items on the clipboard; none where it holds no rows of an agenda. Depths are made possible: the first is 0, and
/// none is more than one deeper than the one before.
[[nodiscard]] std::vector<CopiedItem> copiedItemsIn(const QMimeData &data);
