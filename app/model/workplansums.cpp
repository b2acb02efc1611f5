#include "workplansums.h"

#include <QHash>

#include <algorithm>

namespace {

/// The shares of an activity while they are being parted. One country may be named more than once.
class Shares {
public:
    PlanFigures &of(Id<Country> country) {
        const auto found = std::find_if(m_shares.begin(), m_shares.end(),
                                        [&](const CountryShare &share) { return share.country == country; });
        if (found != m_shares.end())
            return found->figures;
        m_shares.push_back({country, {}});
        return m_shares.back().figures;
    }

    /// Gives each country its explicit amounts, and the rest to `owner`.
    void part(Money Activity::*whole, Money ActivityCountry::*part, Money PlanFigures::*figure,
              const Activity &activity, std::span<const ActivityCountry> countries, Id<Country> owner) {
        Money rest = activity.*whole;
        bool explicitly = false;
        for (const ActivityCountry &country : countries) {
            of(country.country).*figure += country.*part;
            rest = rest - country.*part;
            explicitly = explicitly || !(country.*part).isZero();
        }
        of(explicitly ? Id<Country>() : owner).*figure += rest;
    }

    std::vector<CountryShare> taken(Id<Activity> activity) {
        std::vector<CountryShare> shares;
        for (CountryShare &share : m_shares) {
            if (share.figures == PlanFigures())
                continue;
            share.figures.from.push_back(activity);
            shares.push_back(std::move(share));
        }
        return shares;
    }

private:
    std::vector<CountryShare> m_shares;
};

/// The one country whose the activity is; null where it is regional.
Id<Country> ownerOf(const Activity &activity, std::span<const ActivityCountry> countries) {
    if (activity.regional || countries.empty())
        return {};
    const Id<Country> first = countries.front().country;
    const bool alone = std::all_of(countries.begin(), countries.end(),
                                   [&](const ActivityCountry &each) { return each.country == first; });
    return alone ? first : Id<Country>();
}

} // namespace

PlanFigures &PlanFigures::operator+=(const PlanFigures &other) {
    activities += other.activities;
    budget += other.budget;
    committed += other.committed;
    spent += other.spent;
    participantsPlanned += other.participantsPlanned;
    women += other.women;
    men += other.men;
    unrecorded += other.unrecorded;
    for (const Id<Activity> &activity : other.from) {
        if (from.empty() || from.back() != activity) // the parts of one activity come one after the other
            from.push_back(activity);
    }
    counted.insert(counted.end(), other.counted.begin(), other.counted.end()); // an activity counts in one part
    return *this;
}

std::vector<CountryShare> countryShares(const Activity &activity, std::span<const ActivityCountry> countries,
                                        std::span<const ActivityAttendance> attendances) {
    const Id<Country> owner = ownerOf(activity, countries);
    Shares shares;
    shares.of(owner).activities = 1;
    shares.of(owner).counted = {activity.id};
    shares.of(owner).participantsPlanned = activity.participantsPlanned;
    shares.part(&Activity::budget, &ActivityCountry::budget, &PlanFigures::budget, activity, countries, owner);
    shares.part(&Activity::committed, &ActivityCountry::committed, &PlanFigures::committed, activity, countries, owner);
    shares.part(&Activity::spent, &ActivityCountry::spent, &PlanFigures::spent, activity, countries, owner);
    for (const ActivityAttendance &attendance : attendances) {
        PlanFigures &figures = shares.of(attendance.country);
        figures.women += attendance.women;
        figures.men += attendance.men;
        figures.unrecorded += attendance.unrecorded;
    }
    return shares.taken(activity.id);
}

void WorkPlanSums::add(const Activity &activity, std::span<const ActivityCountry> countries,
                       std::span<const ActivityAttendance> attendances) {
    PlanFigures whole;
    for (const CountryShare &share : countryShares(activity, countries, attendances)) {
        m_byCountry[share.country] += share.figures;
        whole += share.figures;
    }
    m_total += whole;
    m_byComponent[activity.component] += whole;
    m_byYear[activity.starts.isValid() ? activity.starts.year() : 0] += whole;
    m_byKind[activity.kind] += whole;
}

WorkPlanSums workPlanSums(std::span<const Activity> activities, std::span<const ActivityCountry> countries,
                          std::span<const ActivityAttendance> attendances) {
    QHash<Id<Activity>, std::vector<ActivityCountry>> countriesOf;
    for (const ActivityCountry &country : countries)
        countriesOf[country.activity].push_back(country);
    QHash<Id<Activity>, std::vector<ActivityAttendance>> attendancesOf;
    for (const ActivityAttendance &attendance : attendances)
        attendancesOf[attendance.activity].push_back(attendance);
    WorkPlanSums sums;
    for (const Activity &activity : activities)
        sums.add(activity, countriesOf.value(activity.id), attendancesOf.value(activity.id));
    return sums;
}

OpeningSum openingSum(std::span<const OpeningBalance> balances, Measure measure) {
    OpeningSum sum;
    for (const OpeningBalance &balance : balances) {
        if (balance.measure != measure)
            continue;
        sum.value = (Money{sum.value} + Money{balance.value}).minor; // stays at the limit
        sum.from.push_back(balance.id);
    }
    return sum;
}
