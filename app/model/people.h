#pragma once

#include "enumwords.h"
#include "id.h"
#include "localtext.h"

struct Country;

enum class AgencyKind {
    border,
    customs,
    foreignAffairs,
    migration,
    health,
    interior,
    partner,
    donor,
    international,
    other
};
template <>
inline constexpr std::array<std::string_view, 10> enumWords<AgencyKind>{
    "border",   "customs", "foreign_affairs", "migration",     "health",
    "interior", "partner", "donor",           "international", "other"};

/// A ministry, service or organisation. Without a country it is international.
struct Agency {
    Id<Agency> id;
    Id<Country> country;
    LocalText name;
    LocalText acronym;
    AgencyKind kind = AgencyKind::other;
    int protocolOrder = 0; ///< 0 = not set: alphabetical, and readiness says so

    bool operator==(const Agency &) const = default;
};

enum class Sex { unknown, female, male };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<Sex>{"unknown", "female", "male"};

struct Person {
    Id<Person> id;
    LocalText formOfAddress; ///< H.E., Mr, Ms; г-н, г-жа
    Sex sex = Sex::unknown;
    LocalText rank;    ///< rank or diplomatic title
    QString givenName; ///< Latin, as in the passport
    QString familyName;
    QString cyrillicFamilyName;
    QString cyrillicGivenName;
    QString patronymic; ///< Cyrillic
    LocalText position;
    LocalText department;
    Id<Agency> agency;
    QString email;
    QString phone;
    QString notes;
    bool consentListed = false;
    bool consentPhotographed = false;

    bool operator==(const Person &) const = default;
};
