#pragma once

#include "programme.h"

#include <vector>

/// Countries that a programme may name, as they are officially called in English and Russian, with all their Russian
/// forms: facts of ISO 3166, kept in resources/countries/countries.tsv because locale libraries use other names
/// ("Киргизия"). Without ids, by code; with texts in those of the languages that are known (where the first is not,
/// the English ones stand in for it).
[[nodiscard]] std::vector<Country> knownCountries(const QStringList &languages);
