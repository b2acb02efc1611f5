#pragma once

#include <QString>

/// "2nd meeting of the Steering Group" as "3rd meeting …": the first ordinal of this number that the text names, in
/// English or Russian, in figures ("2nd", "2-е", "2-го", "No. 2", "№ 2") or, up to twenty, in words ("Second",
/// "второго"), as the next one. Unchanged where it names none: another number is a year or somebody's.
[[nodiscard]] QString withNextOrdinal(const QString &text, int number);

/// "RSG2" as "RSG3", "RSG-09" as "RSG-10"; of a code without a number, the code with 2 behind it.
[[nodiscard]] QString withNextNumber(const QString &code);
