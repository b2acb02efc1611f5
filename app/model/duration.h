#pragma once

#include <QString>
#include <QTime>

#include <optional>

/// Durations and times of day as people write them. Pure functions, so that window, command line and import read alike.

constexpr int minutesPerHour = 60;

/// Minutes from "20", "20 min", "1h", "1h15", "1:15", "1 h 15 min", "1.5 h", "1 ч 15 мин" and the like. Nothing where
/// the text is not a duration, or is longer than a day (24 h), which nobody plans.
[[nodiscard]] std::optional<int> parseDuration(QStringView text);

/// "20 min", "1 h", "1 h 15 min"; in Russian ("ru") "20 мин", "1 ч", "1 ч 15 мин". No-break spaces within, so that a
/// figure keeps its unit. `parseDuration` reads it back. Expects `minutes` >= 0.
[[nodiscard]] QString formatDuration(int minutes, QStringView language);

/// A time of day from "9", "9:30", "09.30", "0930", "9h30", "9 ч 30 мин". An invalid QTime where the text is none
/// (empty included).
[[nodiscard]] QTime parseTimeOfDay(QStringView text);
