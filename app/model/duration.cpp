#include "duration.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 24 * minutesPerHour;

const QRegularExpression &hoursPattern() {
    static const QRegularExpression pattern(
        u"^(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*(?:h|hr|hrs|hours?|ч|час|часа|часов)\\.?\\s*"
        u"(?:(\\d{1,2})\\s*(?:m|min|mins|minutes?|'|м|мин|минут[аы]?)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &minutesPattern() {
    static const QRegularExpression pattern(u"^(\\d{1,4})\\s*(?:m|min|mins|minutes?|'|м|мин|минут[аы]?)?\\.?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &clockPattern() {
    static const QRegularExpression pattern(u"^(\\d{1,2}):(\\d{2})$"_s);
    return pattern;
}

const QRegularExpression &timePattern() {
    static const QRegularExpression pattern(
        u"^(\\d{1,2})(?:\\s*(?:[:.]|h|ч\\.?)\\s*(?:(\\d{2})(?:\\s*мин\\.?)?)?|(\\d{2}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

std::optional<int> withinADay(int minutes) {
    return minutes <= longest ? std::optional(minutes) : std::nullopt;
}

/// Of hours with a decimal fraction ("1.5"), to the nearest minute.
int minutesOf(const QString &hours, const QString &fraction) {
    const QString decimal = hours + u'.' + fraction + u'0';
    return qRound(decimal.toDouble() * minutesPerHour);
}

} // namespace

std::optional<int> parseDuration(QStringView text) {
    const QString plain = text.toString().simplified(); // turns no-break spaces into plain ones
    if (const auto found = clockPattern().match(plain); found.hasMatch()) {
        const int minutes = found.captured(2).toInt();
        if (minutes >= minutesPerHour)
            return std::nullopt;
        return withinADay(found.captured(1).toInt() * minutesPerHour + minutes);
    }
    if (const auto found = minutesPattern().match(plain); found.hasMatch())
        return withinADay(found.captured(1).toInt());
    if (const auto found = hoursPattern().match(plain); found.hasMatch()) {
        const int minutes = found.captured(3).toInt();
        const bool doubled = !found.captured(2).isEmpty() && !found.captured(3).isEmpty();
        if (minutes >= minutesPerHour || doubled)
            return std::nullopt;
        return withinADay(minutesOf(found.captured(1), found.captured(2)) + minutes);
    }
    return std::nullopt;
}

QString formatDuration(int minutes, QStringView language) {
    const bool russian = language == u"ru";
    const QString hourUnit = russian ? u"\u00a0ч"_s : u"\u00a0h"_s;
    const QString minuteUnit = russian ? u"\u00a0мин"_s : u"\u00a0min"_s;
    const int hours = minutes / minutesPerHour;
    const int rest = minutes % minutesPerHour;
    if (hours == 0)
        return QString::number(rest) + minuteUnit;
    if (rest == 0)
        return QString::number(hours) + hourUnit;
    return QString::number(hours) + hourUnit + u'\u00a0' + QString::number(rest) + minuteUnit;
}

QTime parseTimeOfDay(QStringView text) {
    const auto found = timePattern().match(text.toString().simplified());
    if (!found.hasMatch())
        return {};
    const QString minutes = found.captured(2).isEmpty() ? found.captured(3) : found.captured(2);
    return {found.captured(1).toInt(), minutes.toInt()};
}
