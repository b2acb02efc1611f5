#pragma once

#include <QString>

/// The letter of a command that was pressed, as an upper-case Latin one: with a Russian layout the letter that stands on
/// the same key. Anything else comes back as it is.
[[nodiscard]] QString commandLetter(const QString &typed);
