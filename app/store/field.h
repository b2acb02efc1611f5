#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

/// What the store must know of a field beyond its type. Flags are combined with |.
namespace FieldRule {

inline constexpr unsigned none = 0;
inline constexpr unsigned required = 1;       ///< may not be empty
inline constexpr unsigned owned = 2;          ///< a reference to the owner: the record goes when the owner goes
inline constexpr unsigned naming = 4;         ///< part of what people call the record
inline constexpr unsigned mayBeUnknown = 8;   ///< an integer that may be -1: not known
inline constexpr unsigned minutesOfDay = 16;  ///< an integer of at most one day of minutes
inline constexpr unsigned fromOne = 32;       ///< an integer that counts from 1
inline constexpr unsigned byHand = 64;        ///< an order key that stays empty unless people set it
inline constexpr unsigned permanent = 128;    ///< given by the store once and never changed
inline constexpr unsigned language = 256;     ///< a language code, or a list of them
inline constexpr unsigned sameMeeting = 512;  ///< a reference to a record of the same meeting only
inline constexpr unsigned otherName = 1024;   ///< not what a record is called, but what people look it up by
inline constexpr unsigned notSearched = 2048; ///< a text that nobody looks for
inline constexpr unsigned marked = 4096;      ///< a text with bold, italic and lists (prose.h)
inline constexpr unsigned cyrillic = 8192;    ///< what names the record in languages that are written in Cyrillic

} // namespace FieldRule

/// A column of a record: its name in tables and JSON, and the member that holds it. A reference that is not `owned`
/// is *used*: the record it refers to cannot be removed meanwhile.
template <class Record, class Value>
struct Field {
    std::string_view name;
    Value Record::*member;
    unsigned rules = FieldRule::none;
};

// Clang 14 does not deduce aggregates.
template <class Record, class Value>
Field(std::string_view, Value Record::*) -> Field<Record, Value>;
template <class Record, class Value>
Field(std::string_view, Value Record::*, unsigned) -> Field<Record, Value>;

/// How many of some fields of one record may hold a value: exactly one, at least one, at most one.
struct CountRule {
    std::array<std::string_view, 3> fields; ///< empty names are ignored
    int least = 1;
    int most = 1;
};

/// Fields that together are unique among the records of a kind; a record in which one of them is empty is exempt.
struct UniqueRule {
    std::array<std::string_view, 4> fields; ///< empty names are ignored
};

/// The kind name, the plural, the fields and the rules of a record; specialised for each in records_*.h.
template <class T>
struct RecordOf;

/// What a record has unless its specialisation says otherwise.
struct RecordDefaults {
    static constexpr std::array<CountRule, 0> counts{};
    static constexpr std::array<UniqueRule, 0> uniques{};
    /// Fields that siblings share, among which `order` counts.
    static constexpr std::array<std::string_view, 0> siblings{};
};
