#include "priorityservice.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

QHash<Id<Priority>, std::vector<Id<Activity>>> activitiesByPriority(std::span<const Activity> activities,
                                                                    std::span<const ActivityPriority> links) {
    QHash<Id<Activity>, std::vector<Id<Priority>>> served;
    for (const ActivityPriority &link : links)
        served[link.activity].push_back(link.priority);
    QHash<Id<Priority>, std::vector<Id<Activity>>> serving;
    for (const Activity &activity : activities) {
        const auto found = served.constFind(activity.id);
        if (activity.status == ActivityStatus::cancelled || found == served.cend())
            continue;
        for (const Id<Priority> priority : *found)
            serving[priority].push_back(activity.id);
    }
    return serving;
}

bool isRankedBefore(const Priority &a, const Priority &b) {
    const auto key = [](const Priority &priority) {
        const int rank = priority.rank > 0 ? priority.rank : std::numeric_limits<int>::max();
        return std::tuple(priority.fromYear, priority.toYear, rank, priority.id);
    };
    return key(a) < key(b);
}

std::vector<Priority> movedByRank(std::span<const Priority> priorities, Id<Priority> moved, int by) {
    const auto wanted =
        std::find_if(priorities.begin(), priorities.end(), [&](const Priority &each) { return each.id == moved; });
    if (wanted == priorities.end())
        return {};
    std::vector<Priority> siblings;
    std::copy_if(priorities.begin(), priorities.end(), std::back_inserter(siblings), [&](const Priority &each) {
        return each.country == wanted->country && each.fromYear == wanted->fromYear && each.toYear == wanted->toYear;
    });
    std::sort(siblings.begin(), siblings.end(), isRankedBefore);
    const auto at =
        std::find_if(siblings.begin(), siblings.end(), [&](const Priority &each) { return each.id == moved; });
    const auto place = at - siblings.begin();
    const auto last = static_cast<std::ptrdiff_t>(siblings.size()) - 1;
    const auto target = std::clamp<std::ptrdiff_t>(place + by, 0, last);
    if (target < place)
        std::rotate(siblings.begin() + target, at, at + 1);
    else
        std::rotate(at, at + 1, siblings.begin() + target + 1);
    std::vector<Priority> changed;
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        const int rank = static_cast<int>(i) + 1;
        if (siblings[i].rank == rank)
            continue;
        siblings[i].rank = rank;
        changed.push_back(siblings[i]);
    }
    return changed;
}
