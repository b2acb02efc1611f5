#include "protocolorder.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int unset = std::numeric_limits<int>::max();

int orUnset(int order) {
    return order > 0 ? order : unset;
}

/// What places a record: its rank by rule, then its name as the last resort.
struct Place {
    int group = 0; ///< the delegation's place or the capacity
    int rank = 0;
    bool noHandFirst = false; ///< for what a hand order overrides
    QString handFirst;
    bool organisation = false;
    int protocolOrder = unset;
    bool noHand = false;
    QString hand;
    QCollatorSortKey agency;
    QCollatorSortKey name;
    QUuid id;

    auto byRule() const {
        return std::tie(group, rank, noHandFirst, handFirst, organisation, protocolOrder, noHand, hand);
    }
};

bool isBefore(const Place &a, const Place &b) {
    // Not by byRule() alone, which would compare all that is alike twice.
    const auto first = [](const Place &place) { return std::tie(place.group, place.rank, place.noHandFirst); };
    if (first(a) != first(b))
        return first(a) < first(b);
    if (const int order = a.handFirst.compare(b.handFirst); order != 0)
        return order < 0;
    const auto next = [](const Place &place) {
        return std::tie(place.organisation, place.protocolOrder, place.noHand);
    };
    if (next(a) != next(b))
        return next(a) < next(b);
    if (const int order = a.hand.compare(b.hand); order != 0)
        return order < 0;
    if (const int order = a.agency.compare(b.agency); order != 0)
        return order < 0;
    if (const int order = a.name.compare(b.name); order != 0)
        return order < 0;
    return a.id < b.id;
}

QCollator collatorOf(const QString &language) {
    QCollator collator{QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

template <class T>
QHash<Id<T>, const T *> byId(std::span<const T> records) {
    QHash<Id<T>, const T *> found;
    found.reserve(static_cast<qsizetype>(records.size()));
    for (const T &record : records)
        found.insert(record.id, &record);
    return found;
}

/// Each where its place in the order is, without room for all of them twice. The order is used up.
template <class T>
std::vector<T> permuted(std::vector<T> records, std::vector<std::size_t> &order) {
    for (std::size_t start = 0; start < order.size(); ++start) {
        if (order[start] == start)
            continue;
        T first = std::move(records[start]);
        std::size_t hole = start;
        while (order[hole] != start) {
            const std::size_t next = std::exchange(order[hole], hole);
            records[hole] = std::move(records[next]);
            hole = next;
        }
        records[hole] = std::move(first);
        order[hole] = hole;
    }
    return records;
}

/// `isExempt` says of which places the alphabet is the rule and not a last resort.
template <class T, class Exempt>
ProtocolOrder<T> sorted(std::vector<T> records, const std::vector<Place> &places, Exempt isExempt) {
    std::vector<std::size_t> order(records.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return isBefore(places[a], places[b]); });
    ProtocolOrder<T> result;
    bool likePrevious = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Place &own = places[order[i]];
        const bool likeNext = i + 1 < order.size() && places[order[i + 1]].byRule() == own.byRule();
        if ((likePrevious || likeNext) && !isExempt(own))
            result.byAlphabet.push_back({own.id});
        likePrevious = likeNext;
    }
    result.records = permuted(std::move(records), order);
    return result;
}

int rankOf(ParticipantRole role) {
    if (role == ParticipantRole::head)
        return 0;
    return role == ParticipantRole::alternate ? 1 : 2;
}

/// What of an agency places its people; many are of one.
struct NamedAgency {
    int protocolOrder = 0;
    QCollatorSortKey name;
};

/// Family name first, in Cyrillic where the paper is in Russian and it is known.
QString sortName(const Person *person, const Participant &participant, const QString &language) {
    if (person == nullptr)
        return participant.nameThen.in(language);
    if (language == u"ru" && !person->cyrillicFamilyName.isEmpty())
        return person->cyrillicFamilyName + u' ' + person->cyrillicGivenName;
    return person->familyName + u' ' + person->givenName;
}

} // namespace

ProtocolOrder<Delegation> delegationsInProtocolOrder(std::vector<Delegation> delegations,
                                                     std::span<const Country> countries,
                                                     std::span<const Agency> agencies, const QString &language) {
    const auto countryOf = byId(countries);
    const auto agencyOf = byId(agencies);
    const QCollator collator = collatorOf(language);
    std::vector<Place> places;
    places.reserve(delegations.size());
    for (const Delegation &delegation : delegations) {
        const Country *country = countryOf.value(delegation.country);
        const Agency *agency = agencyOf.value(delegation.organisation);
        QString name = country != nullptr ? country->shortName.in(language) : QString();
        int protocolOrder = country != nullptr ? country->protocolOrder : 0;
        if (agency != nullptr) {
            name = agency->name.in(language);
            protocolOrder = agency->protocolOrder;
        }
        places.push_back({.group = static_cast<int>(delegation.capacity),
                          .rank = 0,
                          .noHandFirst = delegation.order.isEmpty(),
                          .handFirst = delegation.order.key,
                          .organisation = delegation.country.isNull(),
                          .protocolOrder = orUnset(protocolOrder),
                          .noHand = false,
                          .hand = {},
                          .agency = collator.sortKey({}),
                          .name = collator.sortKey(name),
                          .id = delegation.id.uuid});
    }
    return sorted(std::move(delegations), places, [](const Place &place) { return !place.organisation; });
}

ProtocolOrder<Participant> participantsInProtocolOrder(std::vector<Participant> participants,
                                                       std::span<const Delegation> delegations,
                                                       std::span<const Person> people, std::span<const Agency> agencies,
                                                       const QString &language) {
    const auto personOf = byId(people);
    QHash<Id<Delegation>, int> placeOf;
    for (std::size_t i = 0; i < delegations.size(); ++i)
        placeOf.insert(delegations[i].id, static_cast<int>(i));
    const QCollator collator = collatorOf(language);
    std::unordered_map<Id<Agency>, NamedAgency> agencyOf;
    for (const Agency &agency : agencies)
        agencyOf.emplace(agency.id, NamedAgency{agency.protocolOrder, collator.sortKey(agency.name.in(language))});
    std::vector<Place> places;
    places.reserve(participants.size());
    for (const Participant &participant : participants) {
        const Person *person = personOf.value(participant.person);
        const auto agency = person != nullptr ? agencyOf.find(person->agency) : agencyOf.end();
        const bool hasAgency = agency != agencyOf.end();
        places.push_back(
            {.group = placeOf.value(participant.delegation, unset),
             .rank = rankOf(participant.role),
             .noHandFirst = false,
             .handFirst = {},
             .organisation = false,
             .protocolOrder = orUnset(hasAgency ? agency->second.protocolOrder : 0),
             .noHand = participant.order.isEmpty(),
             .hand = participant.order.key,
             .agency = hasAgency ? agency->second.name : collator.sortKey(participant.agencyThen.in(language)),
             .name = collator.sortKey(sortName(person, participant, language)),
             .id = participant.id.uuid});
    }
    return sorted(std::move(participants), places, [](const Place &) { return false; });
}
