#include "activityrules.h"
#include "dossierframe.h"

#include <QCollator>
#include <QSet>

namespace DossierLoading {

namespace {

/// The activities of a plan with their countries and partners, by code. Links are read whole and sorted out here,
/// because a plan's hundred activities would otherwise be two hundred reads.
class PlanActivities {
public:
    explicit PlanActivities(Reader &reader) : m_agencies(byId(reader.all<Agency>())) {
        for (const ActivityCountry &link : reader.all<ActivityCountry>())
            m_countries[link.activity].push_back(link);
        for (const ActivityPartner &link : reader.all<ActivityPartner>())
            m_partners[link.activity].push_back(link.agency);
    }

    std::vector<PlannedActivity> of(Reader &reader, Id<Plan> plan) const {
        std::vector<PlannedActivity> all;
        for (Activity &activity : reader.where(&Activity::plan, plan)) {
            PlannedActivity planned;
            if (const auto found = m_countries.find(activity.id); found != m_countries.end())
                planned.countries = found->second;
            if (const auto found = m_partners.find(activity.id); found != m_partners.end()) {
                for (const Id<Agency> partner : found->second)
                    planned.partners.push_back(at(m_agencies, partner));
            }
            planned.activity = std::move(activity);
            all.push_back(std::move(planned));
        }
        std::stable_sort(all.begin(), all.end(), [](const PlannedActivity &a, const PlannedActivity &b) {
            return a.activity.code < b.activity.code;
        });
        return all;
    }

private:
    ById<Agency> m_agencies;
    std::unordered_map<Id<Activity>, std::vector<ActivityCountry>> m_countries;
    std::unordered_map<Id<Activity>, std::vector<Id<Agency>>> m_partners;
};

/// The endorsed version before this one, of the same period.
Plan endorsedBefore(Reader &reader, const Plan &plan) {
    Plan last;
    for (const Plan &other : reader.all<Plan>()) {
        const bool same = other.starts == plan.starts && other.ends == plan.ends && other.id != plan.id;
        const bool newer = last.id.isNull() || other.version > last.version;
        if (same && newer && other.stage == PlanStage::endorsed && other.version < plan.version)
            last = other;
    }
    return last;
}

/// In protocol order, those that the activities name.
std::vector<Country> namedCountries(Reader &reader, const std::vector<PlannedActivity> &activities,
                                    const QString &language) {
    QSet<QUuid> named;
    for (const PlannedActivity &planned : activities) {
        for (const ActivityCountry &link : planned.countries)
            named.insert(link.country.uuid);
    }
    std::vector<Country> countries;
    for (Country &country : reader.all<Country>()) {
        if (named.contains(country.id.uuid))
            countries.push_back(std::move(country));
    }
    const QCollator collator{QLocale(language)};
    std::stable_sort(countries.begin(), countries.end(), [&](const Country &a, const Country &b) {
        if (a.protocolOrder != b.protocolOrder)
            return a.protocolOrder != 0 && (b.protocolOrder == 0 || a.protocolOrder < b.protocolOrder);
        return collator.compare(a.shortName.in(language), b.shortName.in(language)) < 0;
    });
    return countries;
}

} // namespace

WorkPlanDossier loadWorkPlan(Reader &reader, MeetingFrame frame) {
    WorkPlanDossier dossier;
    const std::vector<Plan> plans = reader.where(&Plan::meeting, frame.meeting.id);
    if (const Plan *plan = planLaidBefore(plans, frame.meeting.id))
        dossier.plan = *plan;
    dossier.components = reader.all<Component>();
    sortByOrder(dossier.components);
    if (dossier.plan.id) {
        const PlanActivities activities(reader);
        dossier.activities = activities.of(reader, dossier.plan.id);
        if (const Plan endorsed = endorsedBefore(reader, dossier.plan); endorsed.id) {
            WorkPlanDossier::Baseline baseline;
            baseline.plan = endorsed;
            baseline.meetingTitle = reader.get(endorsed.endorsedAt).title;
            baseline.endorsedOn = endorsed.endorsedAt ? firstDay(reader, endorsed.endorsedAt) : QDate();
            baseline.activities = activities.of(reader, endorsed.id);
            dossier.baseline = std::move(baseline);
        }
        dossier.countries = namedCountries(reader, dossier.activities, frame.language);
    }
    dossier.frame = std::move(frame);
    return dossier;
}

} // namespace DossierLoading
