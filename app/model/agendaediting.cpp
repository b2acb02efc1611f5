#include "agendaediting.h"

#include <algorithm>

namespace {

/// The siblings at a place, without the item that moves.
std::vector<int> othersAt(const AgendaTree &tree, int parent, int day, int moved) {
    std::vector<int> others = tree.siblings(parent, day);
    others.erase(std::remove(others.begin(), others.end(), moved), others.end());
    return others;
}

bool hasRoom(const OrderKey *before, const OrderKey *after) {
    if ((before != nullptr && !before->isPlace()) || (after != nullptr && !after->isPlace()))
        return false;
    return before == nullptr || after == nullptr || *before < *after;
}

void addChange(AgendaChanges &changes, const AgendaItem *before, const AgendaItem &after) {
    if (before == nullptr)
        changes.push_back({std::nullopt, after});
    else if (*before != after)
        changes.push_back({*before, after});
}

/// Gives new keys to all at a place, the item included.
AgendaChanges respaced(const AgendaTree &tree, const std::vector<int> &others, std::size_t index,
                       const AgendaItem *before, AgendaItem item) {
    AgendaChanges changes;
    OrderKey last;
    for (std::size_t i = 0; i <= others.size(); ++i) {
        if (i == index) {
            last = OrderKey::after(last);
            item.order = last;
            addChange(changes, before, item);
        }
        if (i < others.size()) {
            AgendaItem other = *tree.node(others[i]).item;
            last = OrderKey::after(last);
            other.order = last;
            addChange(changes, tree.node(others[i]).item, other);
        }
    }
    return changes;
}

/// The item as it stands at a place; `before` is null where it is new, `moved` -1.
AgendaChanges placed(const AgendaTree &tree, const AgendaItem *before, int moved, AgendaItem item, int parent, int day,
                     int index) {
    const std::vector<int> others = othersAt(tree, parent, day, moved);
    const auto at = static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(others.size())));
    const OrderKey *low = at == 0 ? nullptr : &tree.node(others[at - 1]).item->order;
    const OrderKey *high = at == others.size() ? nullptr : &tree.node(others[at]).item->order;
    item.parent = parent < 0 ? Id<AgendaItem>() : tree.node(parent).item->id;
    if (parent >= 0)
        item.day = {};
    else if (moved < 0 || tree.node(moved).parent >= 0 || tree.node(moved).day != day)
        item.day = tree.days()[static_cast<std::size_t>(day)].id;
    if (!hasRoom(low, high))
        return respaced(tree, others, at, before, item);
    item.order = OrderKey::between(low != nullptr ? *low : OrderKey(), high != nullptr ? *high : OrderKey());
    AgendaChanges changes;
    addChange(changes, before, item);
    return changes;
}

AgendaChanges moved(const AgendaTree &tree, int index, int parent, int day, int to) {
    const AgendaTree::Node &node = tree.node(index);
    const bool stays = node.parent == parent && (parent >= 0 || node.day == day);
    const int last = static_cast<int>(tree.siblings(parent, day).size()) - (stays ? 1 : 0);
    if (stays && node.row == std::clamp(to, 0, last))
        return {};
    if (parent >= 0 && (tree.isWithin(parent, index) || !canHaveChildren(tree.node(parent).item->kind)))
        return {};
    return placed(tree, node.item, index, *node.item, parent, day, to);
}

int siblingCount(const AgendaTree &tree, int parent, int day) {
    return static_cast<int>(tree.siblings(parent, day).size());
}

} // namespace

AgendaChanges insertItemAfter(const AgendaTree &tree, AgendaItem fresh, Id<AgendaItem> after) {
    const int index = tree.find(after);
    if (index < 0) {
        const int day = tree.findDay(fresh.day);
        return placed(tree, nullptr, -1, std::move(fresh), -1, day, siblingCount(tree, -1, day));
    }
    const AgendaTree::Node &node = tree.node(index);
    return placed(tree, nullptr, -1, std::move(fresh), node.parent, node.day, node.row + 1);
}

AgendaChanges insertItemAt(const AgendaTree &tree, AgendaItem fresh, const AgendaPlace &place) {
    const int parent = place.parent ? tree.find(place.parent) : -1;
    if (place.parent && (parent < 0 || !canHaveChildren(tree.node(parent).item->kind)))
        return {};
    return placed(tree, nullptr, -1, std::move(fresh), parent, tree.findDay(place.day), place.index);
}

AgendaChanges moveItemUp(const AgendaTree &tree, Id<AgendaItem> item) {
    const int index = tree.find(item);
    if (index < 0)
        return {};
    const AgendaTree::Node &node = tree.node(index);
    if (node.row > 0)
        return moved(tree, index, node.parent, node.day, node.row - 1);
    if (node.parent >= 0 || node.day == 0)
        return {};
    return moved(tree, index, -1, node.day - 1, siblingCount(tree, -1, node.day - 1));
}

AgendaChanges moveItemDown(const AgendaTree &tree, Id<AgendaItem> item) {
    const int index = tree.find(item);
    if (index < 0)
        return {};
    const AgendaTree::Node &node = tree.node(index);
    if (node.row + 1 < siblingCount(tree, node.parent, node.day))
        return moved(tree, index, node.parent, node.day, node.row + 1);
    if (node.parent >= 0 || node.day + 1 >= static_cast<int>(tree.days().size()))
        return {};
    return moved(tree, index, -1, node.day + 1, 0);
}

AgendaChanges moveItemTo(const AgendaTree &tree, Id<AgendaItem> item, const AgendaPlace &place) {
    const int index = tree.find(item);
    const int parent = place.parent ? tree.find(place.parent) : -1;
    if (index < 0 || (place.parent && parent < 0))
        return {};
    const int day = parent < 0 ? tree.findDay(place.day) : tree.node(parent).day;
    return moved(tree, index, parent, day, place.index);
}

AgendaChanges indentItem(const AgendaTree &tree, Id<AgendaItem> item) {
    const int index = tree.find(item);
    if (index < 0 || tree.node(index).row == 0)
        return {};
    const AgendaTree::Node &node = tree.node(index);
    const int parent = tree.siblings(node.parent, node.day)[static_cast<std::size_t>(node.row - 1)];
    return moved(tree, index, parent, node.day, siblingCount(tree, parent, node.day));
}

AgendaChanges outdentItem(const AgendaTree &tree, Id<AgendaItem> item) {
    const int index = tree.find(item);
    if (index < 0 || tree.node(index).parent < 0)
        return {};
    const AgendaTree::Node &parent = tree.node(tree.node(index).parent);
    return moved(tree, index, parent.parent, parent.day, parent.row + 1);
}

AgendaChanges moveItemToDay(const AgendaTree &tree, Id<AgendaItem> item, Id<Day> day) {
    const int index = tree.find(item);
    const int to = tree.findDay(day);
    if (index < 0 || tree.node(index).parent >= 0 || tree.node(index).day == to)
        return {};
    return moved(tree, index, -1, to, siblingCount(tree, -1, to));
}

AgendaChanges removeItem(const AgendaTree &tree, Id<AgendaItem> item) {
    const int top = tree.find(item);
    AgendaChanges changes;
    if (top < 0)
        return changes;
    std::vector<int> waiting{top};
    while (!waiting.empty()) {
        const AgendaTree::Node &node = tree.node(waiting.back());
        waiting.pop_back();
        changes.push_back({*node.item, std::nullopt});
        waiting.insert(waiting.end(), node.children.begin(), node.children.end());
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

bool canBeOfKind(const AgendaTree &tree, Id<AgendaItem> item, AgendaItemKind kind) {
    const int index = tree.find(item);
    return index < 0 || canHaveChildren(kind) || tree.node(index).children.empty();
}
