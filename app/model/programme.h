#pragma once

#include "enumwords.h"
#include "fileref.h"
#include "id.h"
#include "localtext.h"
#include "money.h"
#include "orderkey.h"

#include <QDate>
#include <QStringList>

struct Agency;
struct Country;

/// The programme that the file is about; a file has exactly one.
struct Programme {
    Id<Programme> id;
    LocalText title;
    QString acronym;
    QDate referenceDate; ///< "as at" and "overdue" are counted from it; invalid = today
    int phase = 0;       ///< 0 = the programme has no phases
    LocalText objective;
    QStringList languages; ///< working languages, the primary first
    QString currency = QStringLiteral("EUR");
    QDate starts;
    QDate ends;
    Money allocation;
    LocalText funder;
    LocalText implementingLead;
    LocalText fundingStatement;
    LocalText disclaimer;
    QString website;
    LocalText contacts;
    bool sample = false; ///< made by the sample command; shown so in the window

    bool operator==(const Programme &) const = default;
    QString primaryLanguage() const { return languages.value(0, QStringLiteral("en")); }
};

/// A sign on the papers; the first by order is the funder's, and none is larger.
struct Emblem {
    Id<Emblem> id;
    OrderKey order;
    LocalText title; ///< what a screen reader says
    FileRef image;
    QDate validFrom;

    bool operator==(const Emblem &) const = default;
};

struct Phase {
    Id<Phase> id;
    int number = 0;
    LocalText title;
    QDate starts;
    QDate ends;
    Money allocation;

    bool operator==(const Phase &) const = default;
};

struct Component {
    Id<Component> id;
    OrderKey order;
    QString code;
    LocalText title;
    LocalText description;
    Id<Agency> leadAgency;

    bool operator==(const Component &) const = default;
};

/// A country with the Russian forms that are never made by machine.
struct Country {
    Id<Country> id;
    QString isoCode; ///< ISO 3166-1 alpha-2
    LocalText shortName;
    LocalText formalName;
    QString shortNameGenitive;
    QString shortNamePrepositional;
    QString formalNameGenitive;
    QString formalNamePrepositional;
    int protocolOrder = 0; ///< 0 = by name

    bool operator==(const Country &) const = default;
};

struct CountryFlag {
    Id<CountryFlag> id;
    Id<Country> country;
    FileRef image;
    QDate validFrom;

    bool operator==(const CountryFlag &) const = default;
};

/// What a programme starts from where the file begins later than the work: a figure with its source.
enum class Measure { events, participants, women, spending, allocation, equipment, other };
template <>
inline constexpr std::array<std::string_view, 7> enumWords<Measure>{"events",     "participants", "women", "spending",
                                                                    "allocation", "equipment",    "other"};

struct OpeningBalance {
    Id<OpeningBalance> id;
    Measure measure = Measure::events;
    LocalText label;
    qint64 value = 0; ///< a number, or minor units of the currency for spending, allocation and equipment
    QDate starts;
    QDate ends;
    LocalText source;

    bool operator==(const OpeningBalance &) const = default;
};

enum class IndicatorLevel { impact, outcome, output };
template <>
inline constexpr std::array<std::string_view, 3> enumWords<IndicatorLevel>{"impact", "outcome", "output"};

/// Values are texts, since a baseline may be a number, a percentage or words.
struct Indicator {
    Id<Indicator> id;
    OrderKey order;
    IndicatorLevel level = IndicatorLevel::output;
    Id<Component> component;
    QString code;
    LocalText text;
    LocalText baseline;
    int baselineYear = 0;
    LocalText target;

    bool operator==(const Indicator &) const = default;
};

struct IndicatorReading {
    Id<IndicatorReading> id;
    Id<Indicator> indicator;
    QDate date;
    LocalText value;

    bool operator==(const IndicatorReading &) const = default;
};

/// What a country wants to reach in a period.
struct Priority {
    Id<Priority> id;
    Id<Country> country;
    int fromYear = 0;
    int toYear = 0;
    int rank = 0;
    LocalText title;
    LocalText description;

    bool operator==(const Priority &) const = default;
};
