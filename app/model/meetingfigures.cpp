#include "meetingfigures.h"

#include "actionstate.h"
#include "agendatiming.h"

#include <QHash>
#include <QSet>

AgendaFigures agendaFigures(std::span<const Day> days, std::span<const AgendaItem> items) {
    const AgendaTiming timing = agendaTiming(days, items);
    AgendaFigures figures;
    for (const TimedItem &item : timing.items) {
        if (!item.number.isEmpty())
            figures.items.push_back(item.item);
        if (item.duration() == 0)
            figures.withoutDuration.push_back(item.item);
        if (item.overrun > 0)
            figures.pressed.push_back(item.item);
    }
    for (const TimedDay &day : timing.days) {
        figures.minutes += day.ends - day.begins;
        figures.overrunMinutes += day.overrun;
        if (day.overrun > 0)
            figures.overrun.push_back(day.day);
    }
    return figures;
}

std::vector<MissingPapers> missingPapers(std::span<const Day> days, std::span<const AgendaItem> items,
                                         std::span<const MeetingPaper> papers) {
    const AgendaTree tree(days, items);
    QHash<Id<AgendaItem>, std::vector<Id<MeetingPaper>>> missing;
    for (const MeetingPaper &paper : papers) {
        if (paper.status != PaperStatus::distributed)
            missing[tree.find(paper.item) < 0 ? Id<AgendaItem>() : paper.item].push_back(paper.id);
    }
    std::vector<MissingPapers> byItem;
    const auto add = [&](Id<AgendaItem> item) {
        if (std::vector<Id<MeetingPaper>> ofItem = missing.take(item); !ofItem.empty())
            byItem.push_back({item, std::move(ofItem)});
    };
    add({});
    for (const int index : tree.order())
        add(tree.node(index).item->id);
    return byItem;
}

ActionLists actionLists(std::span<const Action> actions, QDate asAt) {
    ActionLists lists;
    for (const Action &action : actions) {
        (isClosed(action) ? lists.closed : lists.open).push_back(action.id);
        if (isOverdue(action, asAt))
            lists.overdue.push_back(action.id);
        if (!isClosed(action) && isPostponed(action))
            lists.postponed.push_back(action.id);
    }
    return lists;
}

Quorum expectedQuorum(const Body &body, const DelegationRecords &records) {
    QSet<Id<Delegation>> coming;
    for (const Participant &participant : records.participants) {
        if (participant.status == ParticipantStatus::confirmed)
            coming.insert(participant.delegation);
    }
    Quorum quorum = quorumAt({}, body, records.delegations, {}, {});
    for (const Delegation &delegation : records.delegations)
        quorum.present += delegation.hasVote && coming.contains(delegation.id) ? 1 : 0;
    return quorum;
}
