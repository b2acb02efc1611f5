#pragma once

#include "attendance.h"
#include "people.h"

/// Two records of one person or agency as one: the first stays as it is, and what is empty in it comes from the other,
/// in texts language by language. Nothing is overwritten.

/// Position and department come only from a record of the same agency. Notes of both are kept, one below the other. A
/// consent that either record has was given. Whatever refers to `other` is the caller's to turn to `keep`.
[[nodiscard]] Person mergedPerson(Person keep, const Person &other, const QString &primaryLanguage);
[[nodiscard]] Agency mergedAgency(Agency keep, const Agency &other, const QString &primaryLanguage);

/// Two entries of one person in one delegation. Of the roles one that is more than member is kept, of the statuses the
/// one that is furthest: confirmed, nominated, added on the day; cancelled and replaced only where both are.
[[nodiscard]] Participant mergedParticipant(Participant keep, const Participant &other, const QString &primaryLanguage);

/// A rendering that comes from the other text is stale where it was, or where the primary texts differ.
[[nodiscard]] LocalText mergedText(LocalText keep, const LocalText &other, const QString &primaryLanguage);
