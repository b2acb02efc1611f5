#pragma once

#include "meeting.h"
#include "programme.h"

/// The Russian forms that papers need and that a record lacks, as names of fields. Nothing is declined by machine.
[[nodiscard]] QStringList missingForms(const Country &country);
[[nodiscard]] QStringList missingForms(const Body &body);
/// A meeting without a city needs no form of it.
[[nodiscard]] QStringList missingForms(const Meeting &meeting);
