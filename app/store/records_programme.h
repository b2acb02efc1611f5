#pragma once

#include "field.h"
#include "programme.h"

#include <tuple>

template <>
struct RecordOf<Programme> : RecordDefaults {
    static constexpr std::string_view kind = "programme";
    static constexpr std::string_view plural = "programmes";
    static constexpr std::tuple fields{
        Field{"id", &Programme::id},
        Field{"title", &Programme::title, FieldRule::required | FieldRule::naming},
        Field{"acronym", &Programme::acronym, FieldRule::otherName},
        Field{"reference_date", &Programme::referenceDate},
        Field{"phase", &Programme::phase},
        Field{"objective", &Programme::objective},
        Field{"languages", &Programme::languages, FieldRule::required | FieldRule::language},
        Field{"currency", &Programme::currency, FieldRule::required | FieldRule::notSearched},
        Field{"starts", &Programme::starts},
        Field{"ends", &Programme::ends},
        Field{"allocation", &Programme::allocation},
        Field{"funder", &Programme::funder},
        Field{"implementing_lead", &Programme::implementingLead},
        Field{"funding_statement", &Programme::fundingStatement},
        Field{"disclaimer", &Programme::disclaimer},
        Field{"website", &Programme::website},
        Field{"contacts", &Programme::contacts},
        Field{"sample", &Programme::sample},
    };
};

template <>
struct RecordOf<Emblem> : RecordDefaults {
    static constexpr std::string_view kind = "emblem";
    static constexpr std::string_view plural = "emblems";
    static constexpr std::tuple fields{
        Field{"id", &Emblem::id},
        Field{"order", &Emblem::order},
        Field{"title", &Emblem::title, FieldRule::naming},
        Field{"image", &Emblem::image, FieldRule::required},
        Field{"valid_from", &Emblem::validFrom},
    };
};

template <>
struct RecordOf<Phase> : RecordDefaults {
    static constexpr std::string_view kind = "phase";
    static constexpr std::string_view plural = "phases";
    static constexpr std::tuple fields{
        Field{"id", &Phase::id},
        Field{"number", &Phase::number, FieldRule::required | FieldRule::fromOne | FieldRule::naming},
        Field{"title", &Phase::title, FieldRule::naming},
        Field{"starts", &Phase::starts},
        Field{"ends", &Phase::ends},
        Field{"allocation", &Phase::allocation},
    };
    static constexpr std::array uniques{UniqueRule{{"number"}}};
};

template <>
struct RecordOf<Component> : RecordDefaults {
    static constexpr std::string_view kind = "component";
    static constexpr std::string_view plural = "components";
    static constexpr std::tuple fields{
        Field{"id", &Component::id},
        Field{"order", &Component::order},
        Field{"code", &Component::code, FieldRule::required | FieldRule::naming},
        Field{"title", &Component::title, FieldRule::required | FieldRule::naming},
        Field{"description", &Component::description},
        Field{"lead_agency", &Component::leadAgency},
    };
    static constexpr std::array uniques{UniqueRule{{"code"}}};
};

template <>
struct RecordOf<Country> : RecordDefaults {
    static constexpr std::string_view kind = "country";
    static constexpr std::string_view plural = "countries";
    static constexpr std::tuple fields{
        Field{"id", &Country::id},
        Field{"iso_code", &Country::isoCode, FieldRule::required | FieldRule::otherName},
        Field{"short_name", &Country::shortName, FieldRule::required | FieldRule::naming},
        Field{"formal_name", &Country::formalName, FieldRule::otherName},
        Field{"short_name_genitive", &Country::shortNameGenitive, FieldRule::otherName},
        Field{"short_name_prepositional", &Country::shortNamePrepositional, FieldRule::otherName},
        Field{"formal_name_genitive", &Country::formalNameGenitive, FieldRule::otherName},
        Field{"formal_name_prepositional", &Country::formalNamePrepositional, FieldRule::otherName},
        Field{"protocol_order", &Country::protocolOrder},
    };
    static constexpr std::array uniques{UniqueRule{{"iso_code"}}};
};

template <>
struct RecordOf<CountryFlag> : RecordDefaults {
    static constexpr std::string_view kind = "country_flag";
    static constexpr std::string_view plural = "country_flags";
    static constexpr std::tuple fields{
        Field{"id", &CountryFlag::id},
        Field{"country", &CountryFlag::country, FieldRule::required | FieldRule::owned},
        Field{"image", &CountryFlag::image, FieldRule::required},
        Field{"valid_from", &CountryFlag::validFrom},
    };
};
