#pragma once

#include "money.h"

#include <QString>

/// Figures as papers and window write them. Never from the system's locale: a paper looks alike on every computer.
/// `language` is "en" or "ru"; any other is written the English way.

/// "240 000": groups of three with no-break spaces, a real minus sign.
[[nodiscard]] QString formatNumber(qint64 number);

/// "240 000" without the currency, for columns. Without cents where there are none; otherwise with both digits, since a
/// rounded amount would not add up with the others.
[[nodiscard]] QString formatAmount(Money money, QStringView language);

/// "EUR 240 000", in Russian "240 000 евро"; a currency that Russian declines keeps its code behind the amount.
[[nodiscard]] QString formatMoney(Money money, const QString &currency, QStringView language);

/// Case of the Russian ordinal of a neuter noun (заседание); English has one form.
enum class OrdinalCase { nominative, genitive };

/// "2nd"; in Russian "2-е", "2-го".
[[nodiscard]] QString formatOrdinal(int number, QStringView language, OrdinalCase form = OrdinalCase::nominative);
