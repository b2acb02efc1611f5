#include "numberwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace = u'\u00a0';
constexpr QChar minus = u'\u2212';
constexpr quint64 minorPerMajor = 100;

/// Without overflow at the lowest number.
quint64 magnitudeOf(qint64 number) {
    return number < 0 ? ~static_cast<quint64>(number) + 1 : static_cast<quint64>(number);
}

QString grouped(quint64 number) {
    QString text = QString::number(number);
    for (qsizetype place = text.size() - 3; place > 0; place -= 3)
        text.insert(place, noBreakSpace);
    return text;
}

QString signedText(bool negative, const QString &text) {
    return negative ? minus + text : text;
}

QStringView englishSuffix(int number) {
    constexpr std::array<QStringView, 4> suffixes{u"th", u"st", u"nd", u"rd"};
    const int tens = number % 100 / 10;
    const int ones = number % 10;
    return suffixes[tens == 1 || ones > 3 || ones < 0 ? 0 : static_cast<std::size_t>(ones)];
}

} // namespace

QString formatNumber(qint64 number) {
    return signedText(number < 0, grouped(magnitudeOf(number)));
}

QString formatAmount(Money money, QStringView language) {
    const quint64 magnitude = magnitudeOf(money.minor);
    QString text = grouped(magnitude / minorPerMajor);
    if (const quint64 cents = magnitude % minorPerMajor; cents != 0)
        text += (language == u"ru" ? u',' : u'.') + QString::number(cents).rightJustified(2, u'0');
    return signedText(money.minor < 0, text);
}

QString formatMoney(Money money, const QString &currency, QStringView language) {
    const QString amount = formatAmount(money, language);
    if (currency.isEmpty())
        return amount;
    if (language == u"ru")
        return amount + noBreakSpace + (currency == u"EUR" ? u"евро"_s : currency);
    return currency + noBreakSpace + amount;
}

QString formatOrdinal(int number, QStringView language, OrdinalCase form) {
    if (language == u"ru")
        return QString::number(number) + (form == OrdinalCase::genitive ? u"-го"_s : u"-е"_s);
    return QString::number(number) + englishSuffix(number);
}
