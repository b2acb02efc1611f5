#pragma once

#include "agenda.h"
#include "meeting.h"

#include <span>
#include <vector>

/// Items and sections are numbered and may have children; breaks, ceremonies and registration neither.
[[nodiscard]] bool canHaveChildren(AgendaItemKind kind);

/// The agenda of one meeting as a tree, from records in any order. Every item stands in it exactly once: one whose
/// parent is missing, or leads back to itself, stands at the top; one of no known day on the first day. Refers to the
/// items it was made from, which must outlive it and stay where they are.
class AgendaTree {
public:
    struct Node {
        const AgendaItem *item = nullptr;
        int parent = -1; ///< index of a node; -1 at the top
        int day = 0;     ///< index in days(); children take their parent's
        int depth = 0;
        int row = 0; ///< among its siblings; at the top among those of its day
        std::vector<int> children;
    };

    AgendaTree(std::span<const Day> days, std::span<const AgendaItem> items);

    /// By date; one day without id and date where the meeting has none yet.
    const std::vector<Day> &days() const { return m_days; }
    /// In the order of the items given.
    const std::vector<Node> &nodes() const { return m_nodes; }
    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    /// The indices of the nodes as they are read: day by day, children behind their parent.
    const std::vector<int> &order() const { return m_order; }
    /// The nodes below a parent or, where that is -1, at the top of a day.
    const std::vector<int> &siblings(int parent, int day) const;
    /// The index of an item's node; -1 where there is none.
    int find(Id<AgendaItem> item) const;
    /// The index of a day; the first where there is none such.
    int findDay(Id<Day> day) const;
    /// True where the node stands somewhere below the other, or is it.
    bool isWithin(int node, int ancestor) const;

private:
    void linkParents();
    void sortSiblings();
    void readInOrder();

    std::vector<Day> m_days;
    std::vector<Node> m_nodes;
    std::vector<std::vector<int>> m_top; ///< one list a day
    std::vector<int> m_order;
};
