#include "numberedit.h"

#include "numberwords.h"
#include "windowwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString amountText(Money amount) {
    return amount.isZero() ? QString() : formatAmount(amount, windowLanguage());
}

} // namespace

NumberEdit::NumberEdit(const QString &name, const QString &accessibleName, int least, int most, int none,
                       QWidget *parent)
    : ParsedEdit(name, accessibleName, parent), m_least(least), m_most(most), m_none(none) {
    setUsual(QString(std::max(QString::number(most).size(), qsizetype(4)), u'0'));
}

std::optional<int> NumberEdit::parsed(const QString &text) const {
    const QString digits = withoutBlanks(text);
    if (digits.isEmpty())
        return m_none;
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

QString NumberEdit::shown(int number) const {
    return number == m_none ? QString() : QString::number(number);
}

void NumberEdit::load(int number) {
    loadText(shown(number));
}

void NumberEdit::refresh(int number) {
    refreshText(shown(number));
}

QString NumberEdit::problem(const QString &text) const {
    return parsed(text) ? QString() : tr("Write a whole number from %1 to %2.").arg(m_least).arg(m_most);
}

void NumberEdit::take(const QString &text) {
    if (const auto number = parsed(text))
        Q_EMIT committed(*number);
}

QString NumberEdit::normalized(const QString &text) const {
    const auto number = parsed(text);
    return number ? shown(*number) : text;
}

std::optional<Money> parseMoney(const QString &text) {
    // Groups of three behind a separator are thousands; one or two digits at the end are cents.
    static const QRegularExpression amount(u"^(\\d{1,3}(?:[.,]?\\d{3})*|\\d+)(?:[.,](\\d{1,2}))?$"_s);
    const QString plain = withoutBlanks(text);
    if (plain.isEmpty())
        return Money();
    const QRegularExpressionMatch match = amount.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(1);
    whole.removeIf([](QChar c) { return !c.isDigit(); });
    bool ok = false;
    const qint64 minor = QString(whole % match.captured(2).leftJustified(2, u'0')).toLongLong(&ok);
    return ok ? std::optional(Money{minor}) : std::nullopt;
}

MoneyEdit::MoneyEdit(const QString &name, const QString &accessibleName, QWidget *parent)
    : ParsedEdit(name, accessibleName, parent) {
    setUsual(amountText(Money{9'999'999'00}));
}

void MoneyEdit::load(Money amount) {
    loadText(amountText(amount));
}

void MoneyEdit::refresh(Money amount) {
    refreshText(amountText(amount));
}

QString MoneyEdit::problem(const QString &text) const {
    return parseMoney(text) ? QString() : tr("Write an amount such as 240 000 or 1250.50.");
}

void MoneyEdit::take(const QString &text) {
    if (const auto amount = parseMoney(text))
        Q_EMIT committed(*amount);
}

QString MoneyEdit::normalized(const QString &text) const {
    const auto amount = parseMoney(text);
    return amount ? amountText(*amount) : text;
}
