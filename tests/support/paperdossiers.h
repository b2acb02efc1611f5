#pragma once

#include "dossier.h"

/// Dossiers of an invented meeting in English and Russian, small but with everything that papers have a rule for.
namespace testdossiers {

/// A text in both languages.
LocalText both(const QString &english, const QString &russian);
/// The n-th identity of a kind; the same whenever asked.
template <class Kind>
Id<Kind> id(int number) {
    return {QUuid(static_cast<uint>(number), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)};
}

MeetingFrame frame(const QString &language);
AgendaDossier agenda(const QString &language);
/// Two member delegations, one observer; `people` in each of the first two.
ParticipantsDossier participants(const QString &language, int people = 3);
MinutesDossier minutes(const QString &language);
WorkPlanDossier workPlan(const QString &language);
ActionsDossier actions(const QString &language);

} // namespace testdossiers
