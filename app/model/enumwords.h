#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

/// The English words of an enumeration, in the order of its values, which start at 0 without gaps.
/// They stand in the programme file and in JSON lines; what people read is translated.
template <class Enum>
inline constexpr std::array<std::string_view, 0> enumWords{};

/// The word of a value, as stored.
template <class Enum>
QString toWord(Enum value) {
    const std::string_view word = enumWords<Enum>[static_cast<std::size_t>(value)];
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

/// Nothing where the word is none of the enumeration's.
template <class Enum>
std::optional<Enum> fromWord(const QString &word) {
    for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i) {
        if (word == toWord(static_cast<Enum>(i)))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}
