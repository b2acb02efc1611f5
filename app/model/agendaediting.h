#pragma once

#include "agendatree.h"

#include <optional>

/// One changed row: only `after` where it is new, only `before` where it goes.
struct AgendaChange {
    std::optional<AgendaItem> before;
    std::optional<AgendaItem> after;

    bool operator==(const AgendaChange &) const = default;
};

/// What an edit of the agenda changes, in the order in which it is to be written. Empty where there is nothing to do,
/// or where the rules do not allow it (a break has no children, an item cannot stand below itself).
using AgendaChanges = std::vector<AgendaChange>;

/// Where an item is to stand: below a parent or, where that is null, at the top of a day.
struct AgendaPlace {
    Id<AgendaItem> parent;
    Id<Day> day;   ///< only at the top; null = the first
    int index = 0; ///< among those already there, not counting the item itself; beyond the last = last

    bool operator==(const AgendaPlace &) const = default;
};

// A move changes one row, unless the keys around the place leave no room (after a merge): then all siblings get new
// keys.

/// Puts a new item behind another, as its sibling; at the end of the item's own day where `after` is null.
[[nodiscard]] AgendaChanges insertItemAfter(const AgendaTree &tree, AgendaItem fresh, Id<AgendaItem> after);
[[nodiscard]] AgendaChanges insertItemAt(const AgendaTree &tree, AgendaItem fresh, const AgendaPlace &place);
/// One place up among its siblings; the first of a day becomes the last of the day before.
[[nodiscard]] AgendaChanges moveItemUp(const AgendaTree &tree, Id<AgendaItem> item);
/// One place down among its siblings; the last of a day becomes the first of the next.
[[nodiscard]] AgendaChanges moveItemDown(const AgendaTree &tree, Id<AgendaItem> item);
[[nodiscard]] AgendaChanges moveItemTo(const AgendaTree &tree, Id<AgendaItem> item, const AgendaPlace &place);
/// Makes it the last child of the sibling before it.
[[nodiscard]] AgendaChanges indentItem(const AgendaTree &tree, Id<AgendaItem> item);
/// Makes it the sibling behind its parent.
[[nodiscard]] AgendaChanges outdentItem(const AgendaTree &tree, Id<AgendaItem> item);
/// Puts an item of the top, with all below it, at the end of another day.
[[nodiscard]] AgendaChanges moveItemToDay(const AgendaTree &tree, Id<AgendaItem> item, Id<Day> day);
/// Removes it with all below it, children before their parents.
[[nodiscard]] AgendaChanges removeItem(const AgendaTree &tree, Id<AgendaItem> item);
/// True where the item may be of this kind: one with children stays an item or a section.
[[nodiscard]] bool canBeOfKind(const AgendaTree &tree, Id<AgendaItem> item, AgendaItemKind kind);
