#include "plancontents.h"

#include "activityrules.h"
#include "meeting.h"
#include "programme.h"
#include "workspace.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace {

/// By their codes, as people count: 2 before 10.
std::vector<Activity> byCode(std::vector<Activity> activities) {
    QCollator collator{QLocale::c()};
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keyed;
    keyed.reserve(activities.size());
    for (std::size_t i = 0; i < activities.size(); ++i)
        keyed.emplace_back(collator.sortKey(activities[i].code), i);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Activity> sorted;
    sorted.reserve(activities.size());
    for (const auto &[key, place] : keyed)
        sorted.push_back(std::move(activities[place]));
    return sorted;
}

void addParts(PlanContents &contents, RecordCache &records) {
    for (const ActivityCountry &country : records.of<ActivityCountry>().all())
        contents.countries[country.activity].push_back(country);
    for (const ActivityAttendance &attendance : records.of<ActivityAttendance>().all())
        contents.attendances[attendance.activity].push_back(attendance);
}

/// The languages in which the paper goes out.
QStringList paperLanguages(Workspace &workspace, const Plan &plan) {
    const QStringList own = workspace.records().of<Meeting>().get(plan.meeting).languages;
    return own.isEmpty() ? workspace.workingLanguages() : own;
}

bool lacks(const LocalText &text, const QStringList &languages, const QString &primary, bool isRequired) {
    if (text.isEmpty())
        return isRequired;
    return std::any_of(languages.begin(), languages.end(),
                       [&](const QString &language) { return !text.has(language) || text.isStale(language, primary); });
}

} // namespace

std::span<const ActivityCountry> PlanContents::countriesOf(Id<Activity> activity) const {
    const auto found = countries.constFind(activity);
    return found == countries.cend() ? std::span<const ActivityCountry>() : *found;
}

std::span<const ActivityAttendance> PlanContents::attendancesOf(Id<Activity> activity) const {
    const auto found = attendances.constFind(activity);
    return found == attendances.cend() ? std::span<const ActivityAttendance>() : *found;
}

QSet<QString> PlanContents::codes() const {
    QSet<QString> codes;
    for (const Activity &activity : activities)
        codes.insert(activity.code);
    return codes;
}

PlanContents planContents(RecordCache &records, Id<Plan> plan) {
    PlanContents contents;
    contents.plan = records.of<Plan>().get(plan);
    if (contents.plan.id.isNull())
        return contents;
    contents.activities = byCode(records.of<Activity>().where(&Activity::plan, plan));
    addParts(contents, records);
    return contents;
}

PlanContents allPlansContents(RecordCache &records) {
    PlanContents contents;
    contents.isAll = true;
    std::vector<Plan> plans = records.of<Plan>().all();
    const QSet<Id<Plan>> replaced = replacedPlans(plans);
    std::erase_if(plans, [&](const Plan &plan) { return replaced.contains(plan.id); });
    std::stable_sort(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) { return a.starts < b.starts; });
    for (const Plan &plan : plans) {
        const std::vector<Activity> own = byCode(records.of<Activity>().where(&Activity::plan, plan.id));
        contents.activities.insert(contents.activities.end(), own.begin(), own.end());
    }
    addParts(contents, records);
    return contents;
}

Id<Plan> planToShow(Workspace &workspace) {
    const std::vector<Plan> &plans = workspace.records().of<Plan>().all();
    if (const Plan *laid = planLaidBefore(plans, workspace.meeting()))
        return laid->id;
    const auto last = std::max_element(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) {
        return std::tuple(a.starts, a.version) < std::tuple(b.starts, b.version);
    });
    return last == plans.end() ? Id<Plan>() : last->id;
}

PlanFindings &PlanFindings::operator|=(const PlanFindings &other) {
    withoutDate |= other.withoutDate;
    exceeding |= other.exceeding;
    untranslated |= other.untranslated;
    return *this;
}

PlanFindings planFindings(Workspace &workspace, Id<Plan> id) {
    PlanFindings findings;
    RecordCache &records = workspace.records();
    const Plan &plan = records.of<Plan>().get(id);
    if (plan.id.isNull())
        return findings;
    const QStringList languages = paperLanguages(workspace, plan);
    const QString primary = workspace.primaryLanguage();
    if (lacks(plan.title, languages, primary, true))
        findings.untranslated.insert(plan.id.uuid);
    QHash<Id<Activity>, std::vector<ActivityCountry>> countries;
    for (const ActivityCountry &country : records.of<ActivityCountry>().all())
        countries[country.activity].push_back(country);
    for (const Activity &activity : records.of<Activity>().all()) {
        if (activity.plan != id)
            continue;
        const QUuid key = activity.id.uuid;
        if (!activity.starts.isValid())
            findings.withoutDate.insert(key);
        const auto own = countries.constFind(activity.id);
        if (own != countries.cend() && !exceededAmounts(activity, *own).isEmpty())
            findings.exceeding.insert(key);
        if (lacks(activity.title, languages, primary, true) || lacks(activity.city, languages, primary, false))
            findings.untranslated.insert(key);
    }
    return findings;
}
