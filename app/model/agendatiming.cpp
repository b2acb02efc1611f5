#include "agendatiming.h"

#include "duration.h"

#include <algorithm>

namespace {

constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr int openingUnlessSet = 9 * minutesPerHour;
constexpr int longestItem = 7 * minutesPerDay; ///< a damaged figure must not carry sums away
constexpr int longestSum = 1'000'000'000;

int minuteOf(QTime time) {
    return time.hour() * minutesPerHour + time.minute();
}

QTime timeOf(int minutes) {
    const int within = minutes % minutesPerDay;
    return {within / minutesPerHour, within % minutesPerHour};
}

/// In the order of the tree's nodes.
std::vector<int> durations(const AgendaTree &tree) {
    std::vector<int> all(tree.nodes().size(), 0);
    for (auto index = tree.order().rbegin(); index != tree.order().rend(); ++index) {
        const AgendaTree::Node &node = tree.node(*index);
        int &duration = all[static_cast<std::size_t>(*index)];
        if (node.children.empty())
            duration = std::clamp(node.item->duration, 0, longestItem);
        if (node.parent >= 0) {
            int &sum = all[static_cast<std::size_t>(node.parent)];
            sum = std::min(sum + duration, longestSum);
        }
    }
    return all;
}

TimedDay opened(const Day &day) {
    TimedDay timed{.day = day.id, .date = day.date};
    timed.opens = day.opens.isValid() ? minuteOf(day.opens) : openingUnlessSet;
    timed.closes = day.closes.isValid() ? minuteOf(day.closes) : -1;
    timed.begins = timed.opens;
    timed.ends = timed.opens;
    return timed;
}

void close(TimedDay &day) {
    if (day.closes < 0)
        return;
    day.spare = std::max(day.closes - day.ends, 0);
    day.overrun = std::max(day.ends - day.closes, 0);
}

/// Gives the items their times, one after the other as they are read.
class Clock {
public:
    Clock(const AgendaTree &tree, AgendaTiming &timing)
        : m_tree(tree), m_durations(durations(tree)), m_inside(tree.nodes().size(), 0), m_timing(timing) {
        for (const TimedDay &day : timing.days)
            m_free.push_back(day.opens);
    }

    void time(int index, TimedItem &timed) {
        const AgendaTree::Node &node = m_tree.node(index);
        int &free = node.parent < 0 ? m_free[static_cast<std::size_t>(node.day)]
                                    : m_inside[static_cast<std::size_t>(node.parent)];
        timed.start = free;
        if (node.parent < 0)
            anchor(node, timed);
        timed.end = timed.start + m_durations[static_cast<std::size_t>(index)];
        free = timed.end;
        m_inside[static_cast<std::size_t>(index)] = timed.start;
        if (node.parent < 0)
            count(node, timed);
    }

private:
    static void anchor(const AgendaTree::Node &node, TimedItem &timed) {
        if (!node.item->fixedStart.isValid())
            return;
        const int fixed = minuteOf(node.item->fixedStart);
        timed.anchored = true;
        timed.slack = std::max(fixed - timed.start, 0);
        if (node.row > 0)
            timed.overrun = std::max(timed.start - fixed, 0);
        timed.start = fixed;
    }

    void count(const AgendaTree::Node &node, const TimedItem &timed) {
        TimedDay &day = m_timing.days[static_cast<std::size_t>(node.day)];
        if (node.row == 0) {
            day.begins = timed.start;
            day.ends = timed.end;
        }
        day.ends = std::max(day.ends, timed.end);
        day.slack += timed.slack;
        day.clashes += timed.overrun;
    }

    const AgendaTree &m_tree;
    const std::vector<int> m_durations;
    std::vector<int> m_free;   ///< a day: where the next item at the top starts
    std::vector<int> m_inside; ///< a node: where its next child starts
    AgendaTiming &m_timing;
};

/// Gives the items their numbers, one after the other as they are read.
class Numbering {
public:
    explicit Numbering(const AgendaTree &tree)
        : m_tree(tree), m_numbers(tree.nodes().size()), m_last(tree.nodes().size()) {}

    void number(int index, TimedItem &timed) {
        const AgendaTree::Node &node = m_tree.node(index);
        const bool below = node.parent >= 0;
        const QString above = below ? m_numbers[static_cast<std::size_t>(node.parent)] : QString();
        if (timed.internal || !canHaveChildren(node.item->kind) || (below && above.isEmpty()))
            return;
        int &last = below ? m_last[static_cast<std::size_t>(node.parent)] : m_lastAtTop;
        timed.number = QString::number(++last);
        if (below)
            timed.number.prepend(above + u'.');
        m_numbers[static_cast<std::size_t>(index)] = timed.number;
    }

private:
    const AgendaTree &m_tree;
    std::vector<QString> m_numbers;
    std::vector<int> m_last; ///< the last number given below a node
    int m_lastAtTop = 0;
};

template <class Timed, class Key>
const Timed *findBy(const std::vector<Timed> &all, Key Timed::*field, const Key &key) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Timed &each) { return each.*field == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QTime TimedItem::startTime() const {
    return timeOf(start);
}

QTime TimedItem::endTime() const {
    return timeOf(end);
}

QTime TimedDay::opensTime() const {
    return timeOf(opens);
}

QTime TimedDay::endsTime() const {
    return timeOf(ends);
}

const TimedItem *AgendaTiming::find(Id<AgendaItem> item) const {
    return findBy(items, &TimedItem::item, item);
}

const TimedDay *AgendaTiming::findDay(Id<Day> day) const {
    return findBy(days, &TimedDay::day, day);
}

AgendaTiming agendaTiming(const AgendaTree &tree) {
    AgendaTiming timing;
    for (const Day &day : tree.days())
        timing.days.push_back(opened(day));
    Clock clock(tree, timing);
    Numbering numbering(tree);
    std::vector<bool> internal(tree.nodes().size(), false);
    timing.items.reserve(tree.nodes().size());
    for (const int index : tree.order()) {
        const AgendaTree::Node &node = tree.node(index);
        const bool below = node.parent >= 0;
        internal[static_cast<std::size_t>(index)] =
            node.item->internal || (below && internal[static_cast<std::size_t>(node.parent)]);
        TimedItem timed;
        timed.item = node.item->id;
        timed.depth = node.depth;
        timed.parent = below ? tree.node(node.parent).item->id : Id<AgendaItem>();
        timed.day = tree.days()[static_cast<std::size_t>(node.day)].id;
        timed.internal = internal[static_cast<std::size_t>(index)];
        timed.hasChildren = !node.children.empty();
        numbering.number(index, timed);
        clock.time(index, timed);
        timing.items.push_back(timed);
    }
    for (TimedDay &day : timing.days)
        close(day);
    return timing;
}

AgendaTiming agendaTiming(std::span<const Day> days, std::span<const AgendaItem> items) {
    return agendaTiming(AgendaTree(days, items));
}
