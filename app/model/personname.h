#pragma once

#include <QString>

struct Person;

/// Whether names in a language are written in Cyrillic letters.
[[nodiscard]] bool writesCyrillic(const QString &language);

/// How a person is named in a language, without form of address: "Damir Sagynbaev"; in languages that are written in
/// Cyrillic, as lists have it, "Сагынбаев Дамир Асанович". Where the letters wanted are not recorded, the others serve.
[[nodiscard]] QString personName(const Person &person, const QString &language);

/// Position and department in exactly this language; empty where the position has none.
[[nodiscard]] QString personPosition(const Person &person, const QString &language);

/// What a person sorts by in a language: the family name, then the others.
[[nodiscard]] QString personSortName(const Person &person, const QString &language);
