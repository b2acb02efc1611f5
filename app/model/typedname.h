#pragma once

#include "people.h"

/// Who is meant by a name as people type or paste it: the parts of the name in their script, and the form of address
/// and e-mail where they stand with it ("Mr Damir Sagynbaev <d.sagynbaev@example.org>").
///
/// Of Latin names the family name stands last, or before a comma, or in capitals ("SAGYNBAEV Damir"). Of Cyrillic ones
/// it stands first, as lists have it, unless a patronymic in the middle or the endings say that it stands last.
[[nodiscard]] Person personFromName(const QString &typed);

/// The same where family and given name are told apart already.
[[nodiscard]] Person personFromNames(const QString &family, const QString &given);
