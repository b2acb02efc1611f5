#include "delegationorder.h"

#include "edit.h"
#include "handorder.h"
#include "label.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(DelegationOrder)
};

/// What of protocol comes before the order by hand: head, alternate, others.
int rankOf(ParticipantRole role) {
    return role == ParticipantRole::head ? 0 : role == ParticipantRole::alternate ? 1 : 2;
}

/// The siblings with some of them moved, those with an empty key; and the place of the last one moved.
template <class T>
struct Moved {
    std::vector<T> siblings;
    std::size_t last = 0;
};

template <class T>
Moved<T> moved(std::vector<T> siblings, const QSet<Id<T>> &ids, Id<T> target, bool behind) {
    Moved<T> result;
    std::vector<T> taken;
    std::copy_if(siblings.begin(), siblings.end(), std::back_inserter(taken),
                 [&](const T &each) { return ids.contains(each.id); });
    for (const T &each : siblings) {
        const bool isTarget = each.id == target;
        const auto place = [&] {
            for (T &own : taken) {
                own.order = {};
                result.siblings.push_back(own);
            }
            result.last = result.siblings.size() - 1;
        };
        if (isTarget && !behind)
            place();
        if (!ids.contains(each.id))
            result.siblings.push_back(each);
        if (isTarget && behind)
            place();
    }
    return result;
}

template <class T>
bool write(DelegationEdits &edits, const Label &label, const std::vector<T> &before, const Moved<T> &after) {
    const auto isSame = [](const T &a, const T &b) { return a.id == b.id; };
    if (std::equal(before.begin(), before.end(), after.siblings.begin(), after.siblings.end(), isSame))
        return false; // dropped where it was
    std::vector<OrderKey> keys;
    std::transform(after.siblings.begin(), after.siblings.end(), std::back_inserter(keys),
                   [](const T &each) { return each.order; });
    keys = keysByHand(std::move(keys), after.last);
    return edits.edit(label, [&](Edit &edit) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto was = std::find_if(before.begin(), before.end(),
                                          [&](const T &each) { return each.id == after.siblings[i].id; });
            T now = *was;
            now.order = keys[i];
            edit.update(*was, now);
        }
    });
}

/// The neighbour past which a block of siblings moves; null where there is none.
template <class T>
Id<T> neighbour(const std::vector<T> &siblings, const QSet<Id<T>> &ids, int by) {
    const auto isMoved = [&](const T &each) { return ids.contains(each.id); };
    if (by < 0) {
        const auto first = std::find_if(siblings.begin(), siblings.end(), isMoved);
        return first == siblings.begin() || first == siblings.end() ? Id<T>() : std::prev(first)->id;
    }
    const auto last = std::find_if(siblings.rbegin(), siblings.rend(), isMoved);
    return last == siblings.rbegin() || last == siblings.rend() ? Id<T>() : std::prev(last)->id;
}

} // namespace

std::vector<Delegation> DelegationOrder::peersOf(const DelegationsData &data, Id<Delegation> delegation) const {
    const Capacity capacity = m_workspace.records().of<Delegation>().get(delegation).capacity;
    std::vector<Delegation> peers;
    std::copy_if(data.delegations().begin(), data.delegations().end(), std::back_inserter(peers),
                 [&](const Delegation &each) { return each.capacity == capacity; });
    return peers;
}

std::vector<Participant> DelegationOrder::peersOf(const DelegationsData &data, Id<Participant> participant) const {
    RecordCache &records = m_workspace.records();
    const auto rule = [&](const Participant &each) {
        const Agency &agency = records.of<Agency>().get(records.of<Person>().get(each.person).agency);
        return std::tuple(each.delegation, rankOf(each.role), std::max(agency.protocolOrder, 0));
    };
    const auto own = rule(records.of<Participant>().get(participant));
    std::vector<Participant> peers;
    for (const Participant *each : data.peopleOf(std::get<0>(own))) {
        if (rule(*each) == own)
            peers.push_back(*each);
    }
    return peers;
}

QString DelegationOrder::whyNotPast(const DelegationsData &data, Id<Participant> participant, int by) const {
    const Participant &own = m_workspace.records().of<Participant>().get(participant);
    const auto people = data.peopleOf(own.delegation);
    const bool isEdge = by < 0 ? people.front()->id == participant : people.back()->id == participant;
    if (isEdge)
        return by < 0 ? OrderWords::tr("It is the first of the delegation already.")
                      : OrderWords::tr("It is the last of the delegation already.");
    return OrderWords::tr("Head, alternate and then the agencies stand in protocol order; only people of one agency "
                          "are put into an order by hand. The order of agencies is set with the agencies.");
}

bool DelegationOrder::moveBy(const Places &places, int by) {
    if (places.empty())
        return false;
    const DelegationsData data(m_workspace);
    const DelegationPlace &first = places.front();
    if (first.isDelegation()) {
        QSet<Id<Delegation>> ids;
        for (const DelegationPlace &place : places)
            ids.insert(place.delegation);
        const Id<Delegation> past = neighbour(peersOf(data, first.delegation), ids, by);
        if (past.isNull())
            return m_edits.refuse(by < 0 ? OrderWords::tr("It is the first of its capacity already.")
                                         : OrderWords::tr("It is the last of its capacity already."));
        return moveDelegations(places, past, by > 0);
    }
    if (!first.isPerson())
        return m_edits.refuse(OrderWords::tr("Agencies stand in protocol order, which is set with the agencies."));
    QSet<Id<Participant>> ids;
    for (const DelegationPlace &place : places)
        ids.insert(place.participant);
    const Id<Participant> past = neighbour(peersOf(data, first.participant), ids, by);
    if (past.isNull())
        return m_edits.refuse(whyNotPast(data, first.participant, by));
    return movePeople(places, past, by > 0);
}

bool DelegationOrder::moveDelegations(const Places &places, Id<Delegation> target, bool behind) {
    const DelegationsData data(m_workspace);
    const std::vector<Delegation> peers = peersOf(data, target);
    QSet<Id<Delegation>> ids;
    for (const DelegationPlace &place : places) {
        const auto isThis = [&](const Delegation &each) { return each.id == place.delegation; };
        if (!place.isDelegation() || std::none_of(peers.begin(), peers.end(), isThis))
            return m_edits.refuse(OrderWords::tr("Delegations move among those of their capacity; change the capacity "
                                                 "in the list or in the details."));
        ids.insert(place.delegation);
    }
    if (ids.contains(target))
        return false;
    const Label label =
        DelegationEdits::label(QT_TRANSLATE_NOOP("Labels", "move “%1”"), {shortName(m_edits.nameOf(places.front()))});
    return write(m_edits, label, peers, moved(peers, ids, target, behind));
}

bool DelegationOrder::movePeople(const Places &places, Id<Participant> target, bool behind) {
    const DelegationsData data(m_workspace);
    const std::vector<Participant> peers = peersOf(data, target);
    QSet<Id<Participant>> ids;
    for (const DelegationPlace &place : places) {
        const auto isThis = [&](const Participant &each) { return each.id == place.participant; };
        if (!place.isPerson() || std::none_of(peers.begin(), peers.end(), isThis))
            return m_edits.refuse(whyNotPast(data, target, 0));
        ids.insert(place.participant);
    }
    if (ids.contains(target))
        return false;
    const Label label =
        DelegationEdits::label(QT_TRANSLATE_NOOP("Labels", "move “%1”"), {shortName(m_edits.nameOf(places.front()))});
    return write(m_edits, label, peers, moved(peers, ids, target, behind));
}

bool DelegationOrder::assign(const Places &people, const DelegationPlace &target) {
    const Label label = DelegationEdits::label(QT_TRANSLATE_NOOP("Labels", "move “%1” to another place"),
                                               {shortName(m_edits.nameOf(people.front()))});
    return m_edits.edit(label, [&](Edit &edit) {
        for (const DelegationPlace &place : people) {
            const Participant &before = m_workspace.records().of<Participant>().get(place.participant);
            Participant after = before;
            after.invitation = target.invitation;
            if (after.delegation != target.delegation) {
                after.delegation = target.delegation;
                after.order = {};
                // Nobody is head of another delegation by being moved there.
                after.role = before.role == ParticipantRole::head ? ParticipantRole::member : before.role;
            }
            edit.update(before, after);
        }
    });
}

bool DelegationOrder::moveTo(const Places &places, const DelegationPlace &target, TableView::Drop drop) {
    if (places.empty() || target.isNull())
        return false;
    const bool arePeople =
        std::all_of(places.begin(), places.end(), [](const DelegationPlace &place) { return place.isPerson(); });
    if (arePeople && !target.isPerson())
        return assign(places, target);
    if (arePeople && drop == TableView::Drop::on)
        return false;
    if (arePeople && places.front().delegation != target.delegation)
        return assign(places, {.delegation = target.delegation, .invitation = target.invitation});
    if (arePeople)
        return movePeople(places, target.participant, drop == TableView::Drop::behind);
    if (places.front().isDelegation())
        return moveDelegations(places, target.delegation, drop != TableView::Drop::before);
    return m_edits.refuse(OrderWords::tr("Agencies stand in protocol order, which is set with the agencies."));
}

bool DelegationOrder::byRule(const DelegationPlace &place) {
    const DelegationsData data(m_workspace);
    const bool ofPeople = !place.isDelegation();
    const Label label = ofPeople
                            ? DelegationEdits::label(QT_TRANSLATE_NOOP("Labels", "order the people of “%1” by rule"),
                                                     {shortName(m_edits.nameOf({.delegation = place.delegation}))})
                            : DelegationEdits::label(QT_TRANSLATE_NOOP("Labels", "order the delegations by rule"));
    const auto clear = [](Edit &edit, auto before) {
        auto after = before;
        after.order = {};
        edit.update(before, after);
    };
    return m_edits.edit(label, [&](Edit &edit) {
        if (!ofPeople) {
            for (const Delegation &delegation : data.delegations())
                clear(edit, delegation);
            return;
        }
        for (const Participant *participant : data.peopleOf(place.delegation))
            clear(edit, *participant);
    });
}
