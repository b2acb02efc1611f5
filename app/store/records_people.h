#pragma once

#include "field.h"
#include "people.h"

#include <tuple>

template <>
struct RecordOf<Agency> : RecordDefaults {
    static constexpr std::string_view kind = "agency";
    static constexpr std::string_view plural = "agencies";
    static constexpr std::tuple fields{
        Field{"id", &Agency::id},
        Field{"country", &Agency::country},
        Field{"name", &Agency::name, FieldRule::required | FieldRule::naming},
        Field{"acronym", &Agency::acronym, FieldRule::otherName},
        Field{"kind", &Agency::kind},
        Field{"protocol_order", &Agency::protocolOrder},
    };
};

template <>
struct RecordOf<Person> : RecordDefaults {
    static constexpr std::string_view kind = "person";
    static constexpr std::string_view plural = "people";
    static constexpr std::tuple fields{
        Field{"id", &Person::id},
        Field{"form_of_address", &Person::formOfAddress, FieldRule::notSearched},
        Field{"sex", &Person::sex},
        Field{"rank", &Person::rank},
        Field{"given_name", &Person::givenName, FieldRule::naming},
        Field{"family_name", &Person::familyName, FieldRule::naming},
        Field{"cyrillic_family_name", &Person::cyrillicFamilyName, FieldRule::otherName | FieldRule::cyrillic},
        Field{"cyrillic_given_name", &Person::cyrillicGivenName, FieldRule::otherName | FieldRule::cyrillic},
        Field{"patronymic", &Person::patronymic, FieldRule::otherName | FieldRule::cyrillic},
        Field{"position", &Person::position},
        Field{"department", &Person::department},
        Field{"agency", &Person::agency},
        Field{"email", &Person::email},
        Field{"phone", &Person::phone},
        Field{"notes", &Person::notes},
        Field{"consent_listed", &Person::consentListed},
        Field{"consent_photographed", &Person::consentPhotographed},
    };
    static constexpr std::array counts{CountRule{{"family_name", "cyrillic_family_name"}, 1, 2}};
};
