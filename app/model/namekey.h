#pragma once

#include <QByteArray>
#include <QStringView>

/// How a name sounds, in a few Latin letters, so that spellings of one name meet: Cyrillic (Russian and the languages
/// of Central Asia) and Latin by any of the usual rules (passports of several years, sh/ш, zh/j/ж, kh/h/х, yu/iu/ю,
/// iy/y/й …), in any case, with diacritics, hyphens, blanks and apostrophes or without. Different names may share a
/// key: it finds candidates.
[[nodiscard]] QByteArray soundKey(QStringView name);

/// The key without its vowels, for spellings that differ in these too (Kasymov, Qosimov).
[[nodiscard]] QByteArray consonantsOf(const QByteArray &soundKey);

/// "A.", "Sh. B.", "D": a name of which only the first letter is given.
[[nodiscard]] bool isInitial(QStringView name);
