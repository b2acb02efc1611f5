#include "recordmerge.h"

namespace {

void fill(QString &keep, const QString &other) {
    if (keep.isEmpty())
        keep = other;
}

/// How far a participation is; 0 for one that was given up.
int reached(ParticipantStatus status) {
    switch (status) {
    case ParticipantStatus::confirmed:
        return 3;
    case ParticipantStatus::nominated:
        return 2;
    case ParticipantStatus::unregistered:
        return 1;
    case ParticipantStatus::cancelled:
    case ParticipantStatus::replaced:
        break;
    }
    return 0;
}

} // namespace

Person mergedPerson(Person keep, const Person &other, const QString &primaryLanguage) {
    const auto fillText = [&](LocalText Person::*field) {
        keep.*field = mergedText(keep.*field, other.*field, primaryLanguage);
    };
    const bool sameAgency = keep.agency.isNull() || other.agency.isNull() || keep.agency == other.agency;
    for (LocalText Person::*field : {&Person::formOfAddress, &Person::rank})
        fillText(field);
    if (sameAgency) {
        fillText(&Person::position);
        fillText(&Person::department);
    }
    for (QString Person::*field : {&Person::givenName, &Person::familyName, &Person::cyrillicFamilyName,
                                   &Person::cyrillicGivenName, &Person::patronymic, &Person::email, &Person::phone})
        fill(keep.*field, other.*field);
    if (keep.sex == Sex::unknown)
        keep.sex = other.sex;
    if (keep.agency.isNull())
        keep.agency = other.agency;
    if (!other.notes.isEmpty() && !keep.notes.contains(other.notes))
        keep.notes += (keep.notes.isEmpty() ? QString() : QStringLiteral("\n")) + other.notes;
    keep.consentListed = keep.consentListed || other.consentListed;
    keep.consentPhotographed = keep.consentPhotographed || other.consentPhotographed;
    return keep;
}

Agency mergedAgency(Agency keep, const Agency &other, const QString &primaryLanguage) {
    keep.name = mergedText(keep.name, other.name, primaryLanguage);
    keep.acronym = mergedText(keep.acronym, other.acronym, primaryLanguage);
    if (keep.country.isNull())
        keep.country = other.country;
    if (keep.kind == AgencyKind::other)
        keep.kind = other.kind;
    if (keep.protocolOrder == 0)
        keep.protocolOrder = other.protocolOrder;
    return keep;
}

Participant mergedParticipant(Participant keep, const Participant &other, const QString &primaryLanguage) {
    for (LocalText Participant::*field :
         {&Participant::nameThen, &Participant::rankThen, &Participant::positionThen, &Participant::agencyThen})
        keep.*field = mergedText(keep.*field, other.*field, primaryLanguage);
    if (keep.role == ParticipantRole::member)
        keep.role = other.role;
    if (reached(other.status) > reached(keep.status)) {
        keep.status = other.status;
        keep.remote = other.remote;
    }
    if (reached(keep.status) > 0)
        keep.replacedBy = {};
    if (keep.invitation.isNull())
        keep.invitation = other.invitation;
    if (keep.badgeNumber == 0)
        keep.badgeNumber = other.badgeNumber;
    return keep;
}

LocalText mergedText(LocalText keep, const LocalText &other, const QString &primaryLanguage) {
    const QString before = keep.exactly(primaryLanguage);
    if (before.isEmpty() && other.has(primaryLanguage))
        keep.set(primaryLanguage, other.exactly(primaryLanguage), primaryLanguage);
    const bool differs = other.has(primaryLanguage) && other.exactly(primaryLanguage) != keep.exactly(primaryLanguage);
    for (const LocalText::Rendering &rendering : other.renderings()) {
        if (rendering.text.isEmpty() || keep.has(rendering.language))
            continue;
        keep.set(rendering.language, rendering.text, primaryLanguage);
        const int current = keep.revision(primaryLanguage);
        if (current > 0 && (differs || other.isStale(rendering.language, primaryLanguage)))
            keep.restore({rendering.language, rendering.text, current - 1});
    }
    return keep;
}
