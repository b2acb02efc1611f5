#pragma once

#include <QDate>
#include <QString>

/// Words and figures as the window writes them, in its language.

/// "en" or "ru", for figures and dates.
[[nodiscard]] QString windowLanguage();
/// "75 min", as lists count.
[[nodiscard]] QString minutesWord(int minutes);
/// "29 November 2016"; empty for an invalid date.
[[nodiscard]] QString dateWord(QDate date);
/// "05.06.2017", as the columns of lists write a date; empty for an invalid one.
[[nodiscard]] QString dateInFigures(QDate date);
/// "08:30 – 16:30".
[[nodiscard]] QString timeSpan(QTime from, QTime to);
/// With a capital at its beginning.
[[nodiscard]] QString capitalized(const QString &text);
/// Shortened to be named in a label or message.
[[nodiscard]] QString shortName(const QString &text);
