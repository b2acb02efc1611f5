#pragma once

#include "agendatree.h"

/// Where an item stands in the tree and in time. Times are minutes since the midnight that begins its day; they pass
/// 24 h where the day does.
struct TimedItem {
    Id<AgendaItem> item;
    Id<AgendaItem> parent; ///< null at the top
    Id<Day> day;           ///< null only where the meeting has no day yet
    int depth = 0;
    QString number;        ///< "1", "2.1"; empty for what is not numbered
    bool internal = false; ///< itself or by its parent
    bool hasChildren = false;
    bool anchored = false; ///< starts at its fixed start
    int start = 0;
    int end = 0;
    int slack = 0;   ///< minutes left free before the fixed start
    int overrun = 0; ///< minutes by which the predecessor runs past the fixed start

    int duration() const { return end - start; }
    QTime startTime() const;
    QTime endTime() const;
};

/// A day as its items fill it; times as in TimedItem.
struct TimedDay {
    Id<Day> day;
    QDate date;
    int opens = 0;
    int closes = -1; ///< -1 = no closing time is set
    int begins = 0;  ///< where its first item starts
    int ends = 0;    ///< where its last item ends; the opening where there is none
    int spare = 0;   ///< minutes from the end to the closing
    int overrun = 0; ///< minutes by which the end is after the closing
    int slack = 0;   ///< minutes free before fixed starts, all together
    int clashes = 0; ///< minutes of overrun at fixed starts, all together

    QTime opensTime() const;
    QTime endsTime() const;
};

/// Start times and numbers of an agenda. Items and days stand as they are read.
struct AgendaTiming {
    std::vector<TimedItem> items;
    std::vector<TimedDay> days;

    /// Null where there is none such.
    const TimedItem *find(Id<AgendaItem> item) const;
    const TimedDay *findDay(Id<Day> day) const;
};

/// The rule of agenda timing: order and durations are the truth. A day opens at its opening time (09:00 where none is
/// set) and each item at the top starts where its predecessor ends; an item with children lasts as long as they do
/// together; a fixed start anchors an item at the top, and nothing else is shifted for it. A day may begin before it
/// opens, by a fixed start of its first item. Numbers follow the tree across days. Linear in the items but for sorting.
[[nodiscard]] AgendaTiming agendaTiming(const AgendaTree &tree);
[[nodiscard]] AgendaTiming agendaTiming(std::span<const Day> days, std::span<const AgendaItem> items);
