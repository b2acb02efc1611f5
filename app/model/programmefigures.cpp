#include "programmefigures.h"

#include <QHash>

namespace {

void add(ProgrammeFigure &figure, qint64 value, Id<Activity> activity) {
    if (value == 0)
        return;
    figure.value = (Money{figure.value} + Money{value}).minor; // stays at the limit
    figure.from.push_back(activity);
}

} // namespace

ProgrammeFigures programmeFigures(std::span<const Activity> activities, std::span<const ActivityCountry> countries,
                                  std::span<const ActivityAttendance> attendances,
                                  std::span<const OpeningBalance> balances) {
    std::vector<Activity> done;
    ProgrammeFigures figures;
    struct People {
        qint64 all = 0;
        qint64 women = 0;
    };
    QHash<Id<Activity>, People> peopleOf;
    for (const ActivityAttendance &attendance : attendances) {
        People &people = peopleOf[attendance.activity];
        people.all += qint64(attendance.women) + attendance.men + attendance.unrecorded;
        people.women += attendance.women;
    }
    for (const Activity &activity : activities) {
        add(figures.spending, activity.spent.minor, activity.id);
        if (activity.status != ActivityStatus::done)
            continue;
        done.push_back(activity);
        const People people = peopleOf.value(activity.id);
        add(figures.events, activity.kind == ActivityKind::equipmentDelivery ? 0 : 1, activity.id);
        add(figures.participants, people.all, activity.id);
        add(figures.women, people.women, activity.id);
    }
    figures.done = workPlanSums(done, countries, attendances);
    figures.events.before = openingSum(balances, Measure::events);
    figures.participants.before = openingSum(balances, Measure::participants);
    figures.women.before = openingSum(balances, Measure::women);
    figures.spending.before = openingSum(balances, Measure::spending);
    return figures;
}
