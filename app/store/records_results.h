#pragma once

#include "field.h"
#include "programme.h"

#include <tuple>

template <>
struct RecordOf<OpeningBalance> : RecordDefaults {
    static constexpr std::string_view kind = "opening_balance";
    static constexpr std::string_view plural = "opening_balances";
    static constexpr std::tuple fields{
        Field{"id", &OpeningBalance::id},
        Field{"measure", &OpeningBalance::measure},
        Field{"label", &OpeningBalance::label, FieldRule::naming},
        Field{"value", &OpeningBalance::value},
        Field{"starts", &OpeningBalance::starts},
        Field{"ends", &OpeningBalance::ends},
        Field{"source", &OpeningBalance::source},
    };
};

template <>
struct RecordOf<Indicator> : RecordDefaults {
    static constexpr std::string_view kind = "indicator";
    static constexpr std::string_view plural = "indicators";
    static constexpr std::tuple fields{
        Field{"id", &Indicator::id},
        Field{"order", &Indicator::order},
        Field{"level", &Indicator::level},
        Field{"component", &Indicator::component},
        Field{"code", &Indicator::code, FieldRule::naming},
        Field{"text", &Indicator::text, FieldRule::required | FieldRule::naming},
        Field{"baseline", &Indicator::baseline},
        Field{"baseline_year", &Indicator::baselineYear},
        Field{"target", &Indicator::target},
    };
};

template <>
struct RecordOf<IndicatorReading> : RecordDefaults {
    static constexpr std::string_view kind = "indicator_reading";
    static constexpr std::string_view plural = "indicator_readings";
    static constexpr std::tuple fields{
        Field{"id", &IndicatorReading::id},
        Field{"indicator", &IndicatorReading::indicator, FieldRule::required | FieldRule::owned},
        Field{"date", &IndicatorReading::date},
        Field{"value", &IndicatorReading::value, FieldRule::naming},
    };
};

template <>
struct RecordOf<Priority> : RecordDefaults {
    static constexpr std::string_view kind = "priority";
    static constexpr std::string_view plural = "priorities";
    static constexpr std::tuple fields{
        Field{"id", &Priority::id},
        Field{"country", &Priority::country, FieldRule::required},
        Field{"from_year", &Priority::fromYear},
        Field{"to_year", &Priority::toYear},
        Field{"rank", &Priority::rank},
        Field{"title", &Priority::title, FieldRule::required | FieldRule::naming},
        Field{"description", &Priority::description},
    };
};
