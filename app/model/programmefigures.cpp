#include "programmefigures.h"

#include "activityrules.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace {

void add(ProgrammeFigure &figure, qint64 value, Id<Activity> activity) {
    if (value == 0)
        return;
    figure.value = (Money{figure.value} + Money{value}).minor; // stays at the limit
    figure.from.push_back(activity);
}

template <class T>
std::vector<Id<Activity>> countedOf(const std::map<Id<T>, PlanFigures> &sums, const QString &id) {
    const auto found = sums.find(Id<T>::fromText(id));
    return found == sums.end() ? std::vector<Id<Activity>>() : found->second.counted;
}

} // namespace

ProgrammeFigures programmeFigures(std::span<const Plan> plans, std::span<const Activity> activities,
                                  std::span<const ActivityCountry> countries,
                                  std::span<const ActivityAttendance> attendances,
                                  std::span<const OpeningBalance> balances) {
    const QSet<Id<Plan>> replaced = replacedPlans(plans);
    std::vector<Activity> planned;
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
        if (replaced.contains(activity.plan))
            continue;
        add(figures.spending, activity.spent.minor, activity.id);
        if (activity.status == ActivityStatus::cancelled)
            continue;
        planned.push_back(activity);
        add(figures.budget, activity.budget.minor, activity.id);
        add(figures.committed, activity.committed.minor, activity.id);
        if (activity.status != ActivityStatus::done) {
            add(figures.ahead, 1, activity.id);
            continue;
        }
        done.push_back(activity);
        const People people = peopleOf.value(activity.id);
        add(figures.events, activity.kind == ActivityKind::equipmentDelivery ? 0 : 1, activity.id);
        add(figures.participants, people.all, activity.id);
        add(figures.women, people.women, activity.id);
    }
    figures.planned = workPlanSums(planned, countries, attendances);
    figures.done = workPlanSums(done, countries, attendances);
    figures.events.before = openingSum(balances, Measure::events);
    figures.participants.before = openingSum(balances, Measure::participants);
    figures.women.before = openingSum(balances, Measure::women);
    figures.spending.before = openingSum(balances, Measure::spending);
    return figures;
}

std::vector<Id<Activity>> activitiesOfFigure(const ProgrammeFigures &figures, const QString &name) {
    const std::array<std::pair<QLatin1StringView, const ProgrammeFigure *>, 7> plain{
        {{"events"_L1, &figures.events},
         {"participants"_L1, &figures.participants},
         {"women"_L1, &figures.women},
         {"spending"_L1, &figures.spending},
         {"ahead"_L1, &figures.ahead},
         {"budget"_L1, &figures.budget},
         {"committed"_L1, &figures.committed}}};
    for (const auto &[own, figure] : plain) {
        if (name == own)
            return figure->from;
    }
    const QString id = name.section(u' ', 1);
    if (name.startsWith("component "_L1))
        return countedOf(figures.planned.byComponent(), id);
    if (name.startsWith("country "_L1))
        return countedOf(figures.planned.byCountry(), id);
    return {};
}
