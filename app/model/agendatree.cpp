#include "agendatree.h"

#include <algorithm>
#include <tuple>
#include <utility>

bool canHaveChildren(AgendaItemKind kind) {
    return kind == AgendaItemKind::item || kind == AgendaItemKind::section;
}

AgendaTree::AgendaTree(std::span<const Day> days, std::span<const AgendaItem> items)
    : m_days(days.begin(), days.end()) {
    if (m_days.empty())
        m_days.emplace_back();
    std::sort(m_days.begin(), m_days.end(), [](const Day &a, const Day &b) {
        return std::tuple(!a.date.isValid(), a.date, a.opens, a.id) <
               std::tuple(!b.date.isValid(), b.date, b.opens, b.id);
    });
    m_nodes.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        m_nodes[i].item = &items[i];
    linkParents();
    sortSiblings();
    readInOrder();
}

const std::vector<int> &AgendaTree::siblings(int parent, int day) const {
    return parent < 0 ? m_top[static_cast<std::size_t>(day)] : node(parent).children;
}

int AgendaTree::find(Id<AgendaItem> item) const {
    const auto found =
        std::find_if(m_nodes.begin(), m_nodes.end(), [&](const Node &node) { return node.item->id == item; });
    return found == m_nodes.end() ? -1 : static_cast<int>(found - m_nodes.begin());
}

int AgendaTree::findDay(Id<Day> day) const {
    const auto found = std::find_if(m_days.begin(), m_days.end(), [&](const Day &each) { return each.id == day; });
    return found == m_days.end() ? 0 : static_cast<int>(found - m_days.begin());
}

bool AgendaTree::isWithin(int node, int ancestor) const {
    while (node >= 0 && node != ancestor)
        node = m_nodes[static_cast<std::size_t>(node)].parent;
    return node == ancestor;
}

/// Follows each chain of parents once; what leads back to itself is cut where it closes.
void AgendaTree::linkParents() {
    QHash<Id<AgendaItem>, int> indices;
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        indices.insert(m_nodes[i].item->id, static_cast<int>(i));
    std::vector<int> parents(m_nodes.size(), -1);
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].item->parent)
            parents[i] = indices.value(m_nodes[i].item->parent, -1);
    }
    constexpr int unseen = -1;
    std::vector<int> seenFrom(m_nodes.size(), unseen);
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        auto at = static_cast<int>(i);
        while (at >= 0 && seenFrom[static_cast<std::size_t>(at)] == unseen) {
            seenFrom[static_cast<std::size_t>(at)] = static_cast<int>(i);
            at = parents[static_cast<std::size_t>(at)];
        }
        if (at < 0 || seenFrom[static_cast<std::size_t>(at)] != static_cast<int>(i))
            continue;
        for (int next = at; next >= 0;) // the chain closed on itself: all on the circle go to the top
            next = std::exchange(parents[static_cast<std::size_t>(next)], -1);
    }
    m_top.resize(m_days.size());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        Node &node = m_nodes[i];
        node.parent = parents[i];
        node.day = findDay(node.item->day);
        auto &list = node.parent < 0 ? m_top[static_cast<std::size_t>(node.day)]
                                     : m_nodes[static_cast<std::size_t>(node.parent)].children;
        list.push_back(static_cast<int>(i));
    }
}

void AgendaTree::sortSiblings() {
    const auto sort = [this](std::vector<int> &list) {
        std::sort(list.begin(), list.end(), [this](int a, int b) {
            const AgendaItem &first = *node(a).item;
            const AgendaItem &second = *node(b).item;
            return std::tuple(first.order.isEmpty(), first.order, first.id) <
                   std::tuple(second.order.isEmpty(), second.order, second.id);
        });
        for (std::size_t row = 0; row < list.size(); ++row)
            m_nodes[static_cast<std::size_t>(list[row])].row = static_cast<int>(row);
    };
    for (auto &list : m_top)
        sort(list);
    for (Node &node : m_nodes)
        sort(node.children);
}

void AgendaTree::readInOrder() {
    m_order.reserve(m_nodes.size());
    for (const auto &top : m_top) {
        std::vector<int> waiting(top.rbegin(), top.rend());
        while (!waiting.empty()) {
            const int index = waiting.back();
            waiting.pop_back();
            m_order.push_back(index);
            Node &node = m_nodes[static_cast<std::size_t>(index)];
            if (node.parent >= 0) {
                const Node &parent = this->node(node.parent);
                node.day = parent.day;
                node.depth = parent.depth + 1;
            }
            waiting.insert(waiting.end(), node.children.rbegin(), node.children.rend());
        }
    }
}
