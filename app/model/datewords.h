#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

/// Dates as people write them. Never from the system's locale. `language` is "en" or "ru"; any other is written the
/// English way. An invalid date gives an empty text.

/// How a Russian date ends: "г." where it stands alone, "года" in running text. English has one form.
enum class DateStyle { alone, running };

/// "29 November 2016"; in Russian "29 ноября 2016 г." or "29 ноября 2016 года", with a no-break space before the last
/// word.
[[nodiscard]] QString formatDate(QDate date, QStringView language, DateStyle style = DateStyle::alone);

/// "Tuesday, 29 November 2016"; in Russian "вторник, 29 ноября 2016 г.".
[[nodiscard]] QString formatWeekdayAndDate(QDate date, QStringView language, DateStyle style = DateStyle::alone);

/// "28–29 November 2016", "28 November – 2 December 2016", "30 December 2016 – 2 January 2017"; one date where both are
/// the same or one is missing. Expects from <= to.
[[nodiscard]] QString formatDateRange(QDate from, QDate to, QStringView language, DateStyle style = DateStyle::alone);

/// Days in any order, those that follow each other as a range: "28–29 November 2016 and 5 December 2016"; in Russian
/// with "и". Invalid ones are left out.
[[nodiscard]] QString formatDays(QList<QDate> days, QStringView language);

/// A date from "29.11.2016", "29/11/2016" (day first), "2016-11-29", "29 Nov 2016", "November 29, 2016", "29 ноября
/// 2016 г." and the like; a year of two digits is of this century. An invalid date where the text is none (empty
/// included).
[[nodiscard]] QDate parseDate(QStringView text);
/// The same, or a day and month alone ("20.5", "20 May", "20 мая"), which is of this year.
[[nodiscard]] QDate parseDate(QStringView text, int year);

/// Which day a month stands for where a plan names no day.
enum class DayOfMonth { first, last };

/// A date as parseDate() takes it, or a day of a month written without one: "03.2027", "2027-03", "March 2027",
/// "март 2027 г.".
[[nodiscard]] QDate parseDateOrMonth(QStringView text, DayOfMonth meant);

/// A range of days as formatDateRange() writes it, or as "28-29.11.2016" and the like; one date is a range of one day.
/// Two invalid dates where the text is none, or where it would end before it begins.
[[nodiscard]] std::pair<QDate, QDate> parseDateRange(QStringView text);
