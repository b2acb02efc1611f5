#pragma once

#include "agenda.h"
#include "delegationmatrix.h"
#include "minutes.h"
#include "quorum.h"

/// A meeting at a glance: figures, each with the records that make it, so that every number leads to them.

struct AgendaFigures {
    std::vector<Id<AgendaItem>> items;           ///< those with a number, sections too, as they are read
    std::vector<Id<AgendaItem>> withoutDuration; ///< takes no time, and nothing below it does
    std::vector<Id<AgendaItem>> pressed;         ///< the predecessor runs past their fixed start
    std::vector<Id<Day>> overrun;                ///< end after closing time
    int minutes = 0;                             ///< from the start of each day's first item to the end of its last
    int overrunMinutes = 0;                      ///< after closing time, all days together
};
[[nodiscard]] AgendaFigures agendaFigures(std::span<const Day> days, std::span<const AgendaItem> items);

/// The papers of one item that are not distributed.
struct MissingPapers {
    Id<AgendaItem> item; ///< null = of the meeting as a whole
    std::vector<Id<MeetingPaper>> papers;

    bool operator==(const MissingPapers &) const = default;
};
/// By item as the agenda is read, those of the whole meeting first; items that miss none are left out.
[[nodiscard]] std::vector<MissingPapers> missingPapers(std::span<const Day> days, std::span<const AgendaItem> items,
                                                       std::span<const MeetingPaper> papers);

/// Actions by how they stand; overdue and postponed ones are among the open.
struct ActionLists {
    std::vector<Id<Action>> open;
    std::vector<Id<Action>> overdue;
    std::vector<Id<Action>> postponed;
    std::vector<Id<Action>> closed;
};
[[nodiscard]] ActionLists actionLists(std::span<const Action> actions, QDate asAt);

/// The quorum that the delegations with somebody confirmed would make.
[[nodiscard]] Quorum expectedQuorum(const Body &body, const DelegationRecords &records);
