#pragma once

#include "people.h"

#include <span>
#include <vector>

/// Why two people may be one.
enum class PersonLikeness {
    sameName,    ///< but for case, diacritics, hyphens
    swappedName, ///< family and given name the other way round
    otherScript, ///< one in Latin, one in Cyrillic letters
    otherSpelling,
    initial,     ///< of one only the initial of the given name is known
    similarName, ///< the consonants are the same
    sameEmail    ///< under different names
};

/// Why two agencies may be one; only of one country.
enum class AgencyLikeness {
    sameName,
    sameWords, ///< in another order, or with other small words
    sameAcronym
};

enum class Confidence { certain, likely, possible };

struct PersonPair {
    Id<Person> first; ///< the one that stands earlier
    Id<Person> second;
    PersonLikeness why = PersonLikeness::sameName;
    Confidence confidence = Confidence::possible;

    bool operator==(const PersonPair &) const = default;
};

struct AgencyPair {
    Id<Agency> first;
    Id<Agency> second;
    AgencyLikeness why = AgencyLikeness::sameName;
    Confidence confidence = Confidence::possible;

    bool operator==(const AgencyPair &) const = default;
};

/// People who are probably one, the most certain first, otherwise as they stand. A name alone makes a likeness; the
/// same e-mail, patronymic and agency speak for it. Different patronymics or sexes speak against it, and only the same
/// e-mail outdoes them. Similar names count only with such a sign. Of many who share everything each is paired with the
/// next few only, and an e-mail that many share tells nothing, so that the time grows with the number of people.
[[nodiscard]] std::vector<PersonPair> likelyDuplicates(std::span<const Person> people);
[[nodiscard]] std::vector<AgencyPair> likelyDuplicates(std::span<const Agency> agencies);
