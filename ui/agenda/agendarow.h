#pragma once

#include "agenda.h"
#include "meeting.h"

#include <QString>
#include <QStringList>

#include <vector>

/// A line of the agenda as the list shows it: an item, a day (where there are several), or the place where a new item
/// is being typed. Plain values, derived from the records and never stored.
struct AgendaRow {
    enum class Kind { item, day, draft };

    Kind kind = Kind::item;
    Id<AgendaItem> item; ///< null for days and the draft
    Id<Day> day;         ///< the day the row stands in
    int depth = 0;       ///< 0 = top level
    bool hasChildren = false;

    QDate date;  ///< of a day
    QTime start; ///< of a day: when it opens
    QTime end;   ///< of a day: when it closes
    bool fixedStart = false;
    int slack = 0;   ///< minutes left before a fixed start; of a day: before it closes
    int overrun = 0; ///< minutes by which the line before runs into a fixed start; of a day: by which it closes late

    QString number;
    QString title;       ///< in the language shown or, where that is missing, in another
    QString secondTitle; ///< where both languages are shown; on a line of its own
    QStringList missing; ///< the languages shown that the title lacks
    AgendaItemKind itemKind = AgendaItemKind::item;
    bool internal = false;
    int duration = 0; ///< minutes; of an item with sub-items, theirs together
    Purpose purpose = Purpose::none;
    QString presenters;
    bool lacksPresenter = false;
    int papers = 0;

    bool operator==(const AgendaRow &) const = default;

    bool isBreak() const {
        return kind == Kind::item && itemKind != AgendaItemKind::item && itemKind != AgendaItemKind::section;
    }
    /// Where both languages are shown, of which the second stands below the first.
    bool hasSecondLine() const { return kind == Kind::item && !secondTitle.isEmpty(); }
    /// What the row is, over refreshes; null for the draft.
    QUuid key() const { return kind == Kind::day ? day.uuid : item.uuid; }
};

/// A place in the agenda where something is put: before a sibling, or last under the parent (or last of the day).
struct RowPlace {
    Id<Day> day;           ///< null = the first day
    Id<AgendaItem> parent; ///< null = top level
    Id<AgendaItem> before; ///< null = last

    bool operator==(const RowPlace &) const = default;
};

/// The depths that a row may have at a place in the flat list: as deep as the row that follows, up to one deeper than
/// the row before (where that may have sub-items).
struct DepthRange {
    int least = 0;
    int most = 0;

    bool operator==(const DepthRange &) const = default;
};

[[nodiscard]] DepthRange depthsAt(const std::vector<AgendaRow> &rows, int row);
/// The place in the tree of a row put at `row` in the flat list with this depth, which must be in depthsAt().
[[nodiscard]] RowPlace placeAt(const std::vector<AgendaRow> &rows, int row, int depth);
/// The first row behind the one at `row` and its sub-items.
[[nodiscard]] int behindSubtree(const std::vector<AgendaRow> &rows, int row);
