#pragma once

#include <QString>

#include <optional>

/// What bears a permanent number, with the letter that says so.
enum class NumberedKind { decision, action };

/// The number of a decision ("RSG2/D4") or an action ("RSG2/A7"): given once, kept for ever, never given again.
struct PermanentNumber {
    QString meeting; ///< its code
    NumberedKind kind = NumberedKind::decision;
    int number = 0; ///< from 1

    /// More than any meeting needs, so that counting on never overflows.
    static constexpr int most = 999'999;

    bool operator==(const PermanentNumber &) const = default;
};

[[nodiscard]] QString formatPermanentNumber(const PermanentNumber &number);

/// Nothing where the text is no such number, exactly as it would be written. The code of a meeting may itself hold a
/// "/".
[[nodiscard]] std::optional<PermanentNumber> parsePermanentNumber(QStringView text);
