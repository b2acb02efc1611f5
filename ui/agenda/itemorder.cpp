#include "agendadata.h"
#include "edit.h"
#include "itemedits.h"
#include "itemrearrangement.h"
#include "store.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The part of ItemEdits that changes which items there are and where they stand.

ItemEdits::Items ItemEdits::inOrder(const Items &items) const {
    Items ordered;
    for (const TimedItem &timed : m_data.timing().items) {
        if (std::find(items.begin(), items.end(), timed.item) != items.end())
            ordered.push_back(timed.item);
    }
    return ordered;
}

ItemEdits::Items ItemEdits::withoutNested(const Items &items) const {
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    Items outer;
    for (const Id<AgendaItem> item : inOrder(items)) {
        const int node = tree.find(item);
        const bool nested = std::any_of(outer.begin(), outer.end(),
                                        [&](Id<AgendaItem> other) { return tree.isWithin(node, tree.find(other)); });
        if (!nested)
            outer.push_back(item);
    }
    return outer;
}

bool ItemEdits::rearrange(const Items &items, const char *one, const char *several,
                          const std::function<AgendaChanges(const AgendaTree &, Id<AgendaItem>)> &step) {
    Rearrangement work(m_data.contents());
    for (const Id<AgendaItem> item : items) {
        const AgendaChanges changes = step(work.tree(), item);
        work.take(changes);
    }
    if (items.empty() || work.items() == m_data.contents().items)
        return false;
    const Label what = items.size() == 1 ? label(one, {m_data.nameOf(*m_data.contents().item(items.front()))})
                                         : label(several, {QString::number(items.size())});
    const AgendaContents before = m_data.contents();
    return m_data.edit(what, [&](Edit &edit) { work.write(edit, before); });
}

bool ItemEdits::add(Id<AgendaItem> id, const RowPlace &place, const QString &title) {
    AgendaItem item;
    item.id = id;
    item.meeting = m_data.contents().meeting.id;
    item.title.set(m_data.language(), title, m_data.workspace().primaryLanguage());
    item.duration = usualItemDuration;
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    const AgendaChanges changes = insertItemAt(tree, item, agendaPlace(tree, place, {}));
    if (changes.empty())
        return m_data.refuse(tr("A break cannot have sub-items."));
    Rearrangement work(m_data.contents());
    work.take(changes);
    const AgendaContents before = m_data.contents();
    return m_data.edit(label(QT_TRANSLATE_NOOP("Labels", "add item “%1”"), {m_data.nameOf(item)}),
                       [&](Edit &edit) { work.write(edit, before); });
}

AgendaPlace ItemEdits::agendaPlace(const AgendaTree &tree, const RowPlace &place, const Items &moved) {
    AgendaPlace at{.parent = place.parent, .day = place.day, .index = 0};
    const int parent = place.parent ? tree.find(place.parent) : -1;
    for (const int sibling : tree.siblings(parent, tree.findDay(place.day))) {
        const Id<AgendaItem> id = tree.node(sibling).item->id;
        if (id == place.before)
            return at;
        if (std::find(moved.begin(), moved.end(), id) == moved.end())
            ++at.index;
    }
    return at;
}

Id<AgendaItem> ItemEdits::firstStaying(const AgendaTree &tree, const RowPlace &place, const Items &moved) {
    const int parent = place.parent ? tree.find(place.parent) : -1;
    bool below = false;
    for (const int sibling : tree.siblings(parent, tree.findDay(place.day))) {
        const Id<AgendaItem> id = tree.node(sibling).item->id;
        below = below || id == place.before;
        if (below && std::find(moved.begin(), moved.end(), id) == moved.end())
            return id;
    }
    return {};
}

bool ItemEdits::move(const Items &items, const RowPlace &place) {
    const Items moved = withoutNested(items);
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    const int parent = place.parent ? tree.find(place.parent) : -1;
    for (const Id<AgendaItem> item : moved) {
        if (parent >= 0 && tree.isWithin(parent, tree.find(item)))
            return m_data.refuse(tr("An item cannot stand below itself."));
    }
    if (parent >= 0 && !canHaveChildren(tree.node(parent).item->kind))
        return m_data.refuse(tr("A break cannot have sub-items."));
    // Each goes right before the first item below the place that stays, and so behind those that went before it.
    RowPlace stable = place;
    stable.before = firstStaying(tree, place, moved);
    const auto step = [&stable](const AgendaTree &now, Id<AgendaItem> item) {
        return moveItemTo(now, item, agendaPlace(now, stable, {item}));
    };
    return rearrange(moved, QT_TRANSLATE_NOOP("Labels", "move “%1”"), QT_TRANSLATE_NOOP("Labels", "move %1 items"),
                     step);
}

bool ItemEdits::moveBy(const Items &items, Direction direction) {
    Items moved = withoutNested(items);
    if (moved.empty())
        return false;
    const bool up = direction == Direction::up;
    if (!up)
        std::reverse(moved.begin(), moved.end());
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    const auto step = [up](const AgendaTree &now, Id<AgendaItem> item) {
        return up ? moveItemUp(now, item) : moveItemDown(now, item);
    };
    if (step(tree, moved.front()).empty()) {
        const int node = tree.find(moved.front());
        if (node >= 0 && tree.node(node).parent < 0)
            return m_data.refuse(up ? tr("It is the first item already.") : tr("It is the last item already."));
        return m_data.refuse(up ? tr("It is the first sub-item already. Alt+Left takes it out of its item.")
                                : tr("It is the last sub-item already. Alt+Left takes it out of its item."));
    }
    return rearrange(moved, QT_TRANSLATE_NOOP("Labels", "move “%1”"), QT_TRANSLATE_NOOP("Labels", "move %1 items"),
                     step);
}

bool ItemEdits::moveToDay(const Items &items, Id<Day> day) {
    const Items moved = withoutNested(items);
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    for (const Id<AgendaItem> item : moved) {
        const int node = tree.find(item);
        if (node >= 0 && tree.node(node).parent >= 0)
            return m_data.refuse(tr("A sub-item stays on the day of its item; take it out first."));
    }
    return rearrange(moved, QT_TRANSLATE_NOOP("Labels", "move “%1” to another day"),
                     QT_TRANSLATE_NOOP("Labels", "move %1 items to another day"),
                     [day](const AgendaTree &now, Id<AgendaItem> item) { return moveItemToDay(now, item, day); });
}

QString ItemEdits::whyNotIndented(Id<AgendaItem> item) const {
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    const int index = tree.find(item);
    if (index < 0)
        return {};
    const AgendaTree::Node &node = tree.node(index);
    if (node.row == 0)
        return tr("There is no item above that it could stand under.");
    const int above = tree.siblings(node.parent, node.day)[static_cast<std::size_t>(node.row - 1)];
    return tr("“%1” is no item that can have sub-items.").arg(m_data.nameOf(*tree.node(above).item));
}

bool ItemEdits::indent(const Items &items) {
    const Items moved = withoutNested(items);
    if (moved.empty())
        return false;
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    if (indentItem(tree, moved.front()).empty())
        return m_data.refuse(whyNotIndented(moved.front()));
    return rearrange(moved, QT_TRANSLATE_NOOP("Labels", "make “%1” a sub-item"),
                     QT_TRANSLATE_NOOP("Labels", "make %1 items sub-items"), &indentItem);
}

bool ItemEdits::outdent(const Items &items) {
    Items moved = withoutNested(items);
    if (moved.empty())
        return false;
    std::reverse(moved.begin(), moved.end()); // each comes right behind the parent, so the last goes first
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    if (outdentItem(tree, moved.front()).empty())
        return m_data.refuse(tr("It stands at the top already."));
    return rearrange(moved, QT_TRANSLATE_NOOP("Labels", "take “%1” out of its item"),
                     QT_TRANSLATE_NOOP("Labels", "take %1 items out of their item"), &outdentItem);
}

bool ItemEdits::remove(const Items &items) {
    const Items removed = withoutNested(items);
    if (removed.empty())
        return false;
    const AgendaContents &contents = m_data.contents();
    const AgendaTree tree(contents.days, contents.items);
    std::vector<Id<AgendaItem>> gone;
    for (const Id<AgendaItem> item : removed) {
        for (const AgendaChange &change : removeItem(tree, item))
            gone.push_back(change.before->id);
    }
    const Label what =
        removed.size() == 1
            ? label(QT_TRANSLATE_NOOP("Labels", "delete “%1”"), {m_data.nameOf(*contents.item(removed.front()))})
            : label(QT_TRANSLATE_NOOP("Labels", "delete %1 items"), {QString::number(removed.size())});
    return m_data.edit(what, [&](Edit &edit) {
        for (const Id<AgendaItem> item : gone) {
            for (const MeetingPaper &paper : contents.papersOf(item)) {
                MeetingPaper kept = paper;
                kept.item = {};
                edit.update(paper, kept);
            }
            edit.remove(item);
        }
    });
}
