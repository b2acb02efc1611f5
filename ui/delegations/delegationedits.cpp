#include "delegationedits.h"

#include "delegationrows.h"
#include "edit.h"
#include "errortext.h"
#include "label.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct DelegationWords {
    Q_DECLARE_TR_FUNCTIONS(DelegationEdits)
};

Capacity capacityOf(AgencyKind kind) {
    switch (kind) {
    case AgencyKind::donor:
        return Capacity::donor;
    case AgencyKind::partner:
        return Capacity::partner;
    case AgencyKind::international:
        return Capacity::observer;
    default:
        return Capacity::invited;
    }
}

/// What a delegation removed takes with it anyway.
bool isWithin(const DelegationPlace &place, const DelegationEdits::Places &places) {
    return !place.isDelegation() && std::any_of(places.begin(), places.end(), [&](const DelegationPlace &other) {
        return other.isDelegation() && other.delegation == place.delegation;
    });
}

} // namespace

Label DelegationEdits::label(const char *words, const QStringList &arguments) {
    return {QString::fromUtf8(words), arguments};
}

bool DelegationEdits::edit(const Label &label, const std::function<void(Edit &)> &change) {
    const Result<> done = m_workspace.tryEdit(label, change);
    return done ? true : refuse(errorText(done.error()));
}

bool DelegationEdits::refuse(const QString &why) {
    m_workspace.refuse(why);
    return false;
}

QString DelegationEdits::nameOf(const DelegationPlace &place) const {
    RecordCache &records = m_workspace.records();
    if (place.isPerson())
        return RecordNames::person(m_workspace, records.of<Participant>().get(place.participant).person);
    if (!place.agency.isNull())
        return RecordNames::agency(m_workspace, place.agency);
    return delegationName(m_workspace, records.of<Delegation>().get(place.delegation));
}

Invitation DelegationEdits::newInvitation(const DelegationsData &data, Id<Delegation> delegation,
                                          Id<Agency> agency) const {
    Invitation invitation;
    invitation.id = m_workspace.store().newId<Invitation>();
    invitation.delegation = delegation;
    invitation.agency = agency;
    invitation.ourDate = data.asAt();
    if (!data.invitations().empty()) {
        invitation.channel = data.invitations().back().channel;
        invitation.replyBy = data.invitations().back().replyBy;
    }
    if (invitation.replyBy.isValid() && invitation.replyBy < invitation.ourDate)
        invitation.replyBy = {};
    return invitation;
}

std::vector<Id<Delegation>> DelegationEdits::addDelegations(const std::vector<Id<Country>> &countries,
                                                            const std::vector<Id<Agency>> &organisations, bool invite) {
    const DelegationsData data(m_workspace, DelegationsData::Extent::unordered);
    RecordCache &records = m_workspace.records();
    std::vector<Delegation> added;
    const auto add = [&]() -> Delegation & {
        Delegation &delegation = added.emplace_back();
        delegation.id = m_workspace.store().newId<Delegation>();
        delegation.meeting = m_workspace.meeting();
        return delegation;
    };
    for (const Id<Country> country : countries) {
        Delegation &delegation = add();
        delegation.country = country;
        delegation.hasVote = true;
    }
    for (const Id<Agency> organisation : organisations) {
        Delegation &delegation = add();
        delegation.organisation = organisation;
        delegation.capacity = capacityOf(records.of<Agency>().get(organisation).kind);
    }
    std::vector<Id<Delegation>> ids;
    if (added.empty())
        return ids;
    const Label what = added.size() == 1
                           ? label(QT_TRANSLATE_NOOP("Labels", "add the delegation “%1”"),
                                   {shortName(delegationName(m_workspace, added.front()))})
                           : label(QT_TRANSLATE_NOOP("Labels", "add %1 delegations"), {QString::number(added.size())});
    const bool done = edit(what, [&](Edit &edit) {
        for (const Delegation &delegation : added) {
            edit.insert(delegation);
            if (!invite)
                continue;
            for (const Id<Agency> agency : data.agenciesToInvite(delegation))
                edit.insert(newInvitation(data, delegation.id, agency));
        }
    });
    for (const Delegation &delegation : added)
        ids.push_back(delegation.id);
    return done ? ids : std::vector<Id<Delegation>>();
}

Id<Invitation> DelegationEdits::invite(const Places &places) {
    const DelegationsData data(m_workspace, DelegationsData::Extent::unordered);
    RecordCache &records = m_workspace.records();
    std::vector<Invitation> invitations;
    const auto add = [&](Id<Delegation> delegation, Id<Agency> agency) {
        const bool isThere = std::any_of(invitations.begin(), invitations.end(), [&](const Invitation &each) {
            return each.delegation == delegation && each.agency == agency;
        });
        if (!isThere) // by its delegation and by its own row, where both are selected
            invitations.push_back(newInvitation(data, delegation, agency));
    };
    for (const DelegationPlace &place : places) {
        if (place.isUninvited())
            add(place.delegation, place.agency);
        if (!place.isDelegation())
            continue;
        for (const Id<Agency> agency : data.agenciesToInvite(records.of<Delegation>().get(place.delegation)))
            add(place.delegation, agency);
    }
    if (invitations.empty()) {
        refuse(DelegationWords::tr("There is no agency here that is not invited. Another one can be invited in the "
                                   "details of the delegation."));
        return {};
    }
    const Invitation &first = invitations.front();
    const Label what = invitations.size() == 1 ? label(QT_TRANSLATE_NOOP("Labels", "invite “%1”"),
                                                       {shortName(RecordNames::agency(m_workspace, first.agency))})
                                               : label(QT_TRANSLATE_NOOP("Labels", "invite %1 agencies"),
                                                       {QString::number(invitations.size())});
    const bool done = edit(what, [&](Edit &edit) {
        for (const Invitation &invitation : invitations)
            edit.insert(invitation);
    });
    return done ? first.id : Id<Invitation>();
}

Id<Invitation> DelegationEdits::inviteAgency(Id<Delegation> delegation, Id<Agency> agency) {
    return invite({{.delegation = delegation, .agency = agency}});
}

bool DelegationEdits::reply(const Places &places, Reply reply) {
    std::vector<Invitation> changed;
    for (const DelegationPlace &place : places) {
        if (place.isInvitation())
            changed.push_back(m_workspace.records().of<Invitation>().get(place.invitation));
    }
    if (changed.empty())
        return refuse(DelegationWords::tr("Only an agency that is invited has a reply; the key I invites it."));
    const char *one = reply == Reply::accepted   ? QT_TRANSLATE_NOOP("Labels", "note that “%1” accepted")
                      : reply == Reply::declined ? QT_TRANSLATE_NOOP("Labels", "note that “%1” declined")
                                                 : QT_TRANSLATE_NOOP("Labels", "note that “%1” has not replied");
    const Label what = changed.size() == 1
                           ? label(one, {shortName(nameOf(places.front()))})
                           : label(QT_TRANSLATE_NOOP("Labels", "note %1 replies"), {QString::number(changed.size())});
    return edit(what, [&](Edit &edit) {
        for (const Invitation &before : changed) {
            Invitation after = before;
            after.reply = reply;
            edit.update(before, after);
        }
    });
}

bool DelegationEdits::setCapacity(const Places &places, Capacity capacity) {
    return edit(label(QT_TRANSLATE_NOOP("Labels", "change the capacity of “%1”"), {shortName(nameOf(places.front()))}),
                [&](Edit &edit) {
                    for (const DelegationPlace &place : places) {
                        const Delegation &before = m_workspace.records().of<Delegation>().get(place.delegation);
                        Delegation after = before;
                        after.capacity = capacity;
                        after.order = {}; // its place was among those of the other capacity
                        edit.update(before, after);
                    }
                });
}

std::vector<Participant> DelegationEdits::people(const Places &places) const {
    std::vector<Participant> people;
    for (const DelegationPlace &place : places) {
        if (place.isPerson())
            people.push_back(m_workspace.records().of<Participant>().get(place.participant));
    }
    return people;
}

bool DelegationEdits::setRole(const Places &places, ParticipantRole role) {
    const std::vector<Participant> chosen = people(places);
    if (chosen.empty())
        return refuse(DelegationWords::tr("Only a person has a role; select people."));
    QSet<Id<Delegation>> headed;
    QSet<Id<Participant>> ids;
    for (const Participant &participant : chosen) {
        if (role == ParticipantRole::head && headed.contains(participant.delegation))
            return refuse(DelegationWords::tr("A delegation has one head; select one person of it."));
        headed.insert(participant.delegation);
        ids.insert(participant.id);
    }
    const Label what =
        chosen.size() > 1
            ? label(QT_TRANSLATE_NOOP("Labels", "change the role of %1 people"), {QString::number(chosen.size())})
        : role == ParticipantRole::head
            ? label(QT_TRANSLATE_NOOP("Labels", "make “%1” head of delegation"), {shortName(nameOf(places.front()))})
            : label(QT_TRANSLATE_NOOP("Labels", "change the role of “%1”"), {shortName(nameOf(places.front()))});
    return edit(what, [&](Edit &edit) {
        for (const Participant &before : chosen) {
            Participant after = before;
            after.role = role;
            edit.update(before, after);
        }
        if (role != ParticipantRole::head)
            return;
        for (const Participant &before : m_workspace.records().of<Participant>().all()) {
            const bool wasHead = before.role == ParticipantRole::head && headed.contains(before.delegation) &&
                                 takesPart(before) && !ids.contains(before.id);
            if (!wasHead)
                continue;
            Participant after = before;
            after.role = ParticipantRole::member;
            edit.update(before, after);
        }
    });
}

bool DelegationEdits::setStatus(const Places &places, ParticipantStatus status) {
    const std::vector<Participant> chosen = people(places);
    if (chosen.empty())
        return refuse(DelegationWords::tr("Only a person is confirmed or cancelled; select people."));
    const char *one = status == ParticipantStatus::confirmed ? QT_TRANSLATE_NOOP("Labels", "confirm “%1”")
                      : status == ParticipantStatus::cancelled
                          ? QT_TRANSLATE_NOOP("Labels", "cancel “%1”")
                          : QT_TRANSLATE_NOOP("Labels", "change the status of “%1”");
    const Label what = chosen.size() == 1 ? label(one, {shortName(nameOf(places.front()))})
                                          : label(QT_TRANSLATE_NOOP("Labels", "change the status of %1 people"),
                                                  {QString::number(chosen.size())});
    QSet<Id<Delegation>> headed; // of others, who stay head when somebody comes back
    for (const Participant &each : m_workspace.records().of<Participant>().all()) {
        if (each.role == ParticipantRole::head && takesPart(each))
            headed.insert(each.delegation);
    }
    return edit(what, [&](Edit &edit) {
        for (const Participant &before : chosen) {
            Participant after = before;
            after.status = status;
            after.replacedBy = {};
            const bool comesBack = takesPart(after) && !takesPart(before);
            if (comesBack && after.role == ParticipantRole::head && headed.contains(after.delegation))
                after.role = ParticipantRole::member;
            edit.update(before, after);
        }
    });
}

bool DelegationEdits::remove(const Places &places) {
    Places removed;
    std::copy_if(places.begin(), places.end(), std::back_inserter(removed),
                 [&](const DelegationPlace &place) { return !place.isUninvited() && !isWithin(place, places); });
    if (removed.empty())
        return refuse(DelegationWords::tr("This agency is not invited; there is nothing to delete."));
    const Label what = removed.size() == 1
                           ? label(QT_TRANSLATE_NOOP("Labels", "delete “%1”"), {shortName(nameOf(removed.front()))})
                           : label(QT_TRANSLATE_NOOP("Labels", "delete %1 entries"), {QString::number(removed.size())});
    QSet<Id<Participant>> people;
    for (const DelegationPlace &place : removed) {
        if (place.isPerson())
            people.insert(place.participant);
    }
    return edit(what, [&](Edit &edit) {
        for (const DelegationPlace &place : removed) {
            if (place.isPerson())
                edit.remove(place.participant);
            else if (place.isInvitation())
                edit.remove(place.invitation);
            else
                edit.remove(place.delegation);
        }
        for (const Participant &before : m_workspace.records().of<Participant>().all()) {
            const bool loses = std::any_of(removed.begin(), removed.end(), [&](const DelegationPlace &place) {
                return place.isInvitation() && place.invitation == before.invitation;
            });
            if (!loses || people.contains(before.id))
                continue;
            Participant after = before;
            after.invitation = {};
            edit.update(before, after);
        }
    });
}

bool DelegationEdits::setPresent(const std::vector<Id<Participant>> &participants, const HalfDayPlace &half,
                                 bool present) {
    const DelegationsData data(m_workspace, DelegationsData::Extent::unordered);
    std::vector<Id<Participant>> changed;
    std::copy_if(participants.begin(), participants.end(), std::back_inserter(changed),
                 [&](Id<Participant> each) { return (data.attendance(each, half) != nullptr) != present; });
    if (changed.empty())
        return true;
    const QString name = nameOf({.participant = changed.front()});
    const QString count = QString::number(changed.size());
    const Label what = changed.size() == 1 ? label(present ? QT_TRANSLATE_NOOP("Labels", "note “%1” as present")
                                                           : QT_TRANSLATE_NOOP("Labels", "note “%1” as absent"),
                                                   {shortName(name)})
                                           : label(present ? QT_TRANSLATE_NOOP("Labels", "note %1 people as present")
                                                           : QT_TRANSLATE_NOOP("Labels", "note %1 people as absent"),
                                                   {count});
    return edit(what, [&](Edit &edit) {
        for (const Id<Participant> participant : changed) {
            if (present)
                edit.insert(Attendance{{}, participant, half.day, half.half, {}, {}});
            else
                edit.remove(data.attendance(participant, half)->id);
        }
    });
}
