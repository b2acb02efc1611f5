#pragma once

#include "meeting.h"

#include <span>

/// A code that no meeting has yet, for one of a body: its short name ("RSG"), otherwise the initials of its name, and a
/// number, counted on from the one given. Empty where the body has no name.
[[nodiscard]] QString freeMeetingCode(const QString &shortName, const QString &name, int number,
                                      std::span<const Meeting> all);
/// The number of the body's next meeting: behind the highest.
[[nodiscard]] int nextMeetingNumber(Id<Body> body, std::span<const Meeting> all);
