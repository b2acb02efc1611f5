#include "datewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int century = 2000;

constexpr std::array<QStringView, 12> englishMonths{u"January",   u"February", u"March",    u"April",
                                                    u"May",       u"June",     u"July",     u"August",
                                                    u"September", u"October",  u"November", u"December"};
constexpr std::array<QStringView, 12> russianMonths{u"января",   u"февраля", u"марта",  u"апреля",
                                                    u"мая",      u"июня",    u"июля",   u"августа",
                                                    u"сентября", u"октября", u"ноября", u"декабря"};
constexpr std::array<QStringView, 7> englishWeekdays{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                     u"Friday", u"Saturday", u"Sunday"};
constexpr std::array<QStringView, 7> russianWeekdays{u"понедельник", u"вторник", u"среда",      u"четверг",
                                                     u"пятница",     u"суббота", u"воскресенье"};
/// By their first three letters; May and мая are found in the nominative "май" too.
constexpr std::array<QStringView, 12> russianStarts{u"янв", u"фев", u"мар", u"апр", u"ма",  u"июн",
                                                    u"июл", u"авг", u"сен", u"окт", u"ноя", u"дек"};

bool isRussian(QStringView language) {
    return language == u"ru";
}

QString monthOf(QDate date, QStringView language) {
    const auto index = static_cast<std::size_t>(date.month() - 1);
    return (isRussian(language) ? russianMonths : englishMonths)[index].toString();
}

QString dayAndMonth(QDate date, QStringView language) {
    return QString::number(date.day()) + u' ' + monthOf(date, language);
}

QString yearOf(QDate date, QStringView language, DateStyle style) {
    const QString year = QString::number(date.year());
    if (!isRussian(language))
        return year;
    return year + u'\u00a0' + (style == DateStyle::running ? u"года"_s : u"г."_s);
}

/// Three letters and more of a month's name, or all of the Russian one in the nominative; 0 where it is none.
int monthNamed(const QString &word) {
    constexpr qsizetype shortest = 3;
    if (word.size() < shortest)
        return 0;
    for (std::size_t i = 0; i < englishMonths.size(); ++i) {
        if (englishMonths[i].startsWith(word, Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
        const QString stem = russianMonths[i].chopped(1).toString(); // «ноябр» of both ноября and ноябрь
        const bool known = word.startsWith(stem, Qt::CaseInsensitive) ? word.size() <= stem.size() + 1
                                                                      : stem.startsWith(word, Qt::CaseInsensitive);
        if (known && word.startsWith(russianStarts[i], Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return word.compare(u"sept", Qt::CaseInsensitive) == 0 ? 9 : 0;
}

int fullYear(const QString &digits) {
    return digits.size() == 2 ? century + digits.toInt() : digits.toInt();
}

} // namespace

QString formatDate(QDate date, QStringView language, DateStyle style) {
    if (!date.isValid())
        return {};
    return dayAndMonth(date, language) + u' ' + yearOf(date, language, style);
}

QString formatWeekdayAndDate(QDate date, QStringView language, DateStyle style) {
    if (!date.isValid())
        return {};
    const auto index = static_cast<std::size_t>(date.dayOfWeek() - 1);
    return (isRussian(language) ? russianWeekdays : englishWeekdays)[index].toString() + u", " +
           formatDate(date, language, style);
}

QString formatDateRange(QDate from, QDate to, QStringView language, DateStyle style) {
    if (!from.isValid() || !to.isValid() || from == to)
        return formatDate(from.isValid() ? from : to, language, style);
    const QString end = formatDate(to, language, style);
    if (from.year() != to.year())
        return formatDate(from, language, style) + u" – " + end;
    if (from.month() != to.month())
        return dayAndMonth(from, language) + u" – " + end;
    return QString::number(from.day()) + u'–' + end;
}

QString formatDays(QList<QDate> days, QStringView language) {
    days.removeIf([](QDate day) { return !day.isValid(); });
    std::sort(days.begin(), days.end());
    QStringList ranges;
    for (qsizetype from = 0; from < days.size();) {
        qsizetype to = from;
        while (to + 1 < days.size() && days[to + 1] <= days[to].addDays(1))
            ++to;
        ranges += formatDateRange(days[from], days[to], language);
        from = to + 1;
    }
    if (ranges.size() < 2)
        return ranges.join(QString());
    const QString last = ranges.takeLast();
    return ranges.join(u", "_s) + (isRussian(language) ? u" и "_s : u" and "_s) + last;
}

QDate parseDate(QStringView text) {
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression figures(
        u"^(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})\\s?(?:г\\.?|года)?$"_s);
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})(?:st|nd|rd|th)?[ .-]\\s?(\\p{L}+)\\.?[ ,-]\\s?(\\d{4}|\\d{2})\\s?(?:г\\.?|года)?$"_s);
    static const QRegularExpression monthFirst(u"^(\\p{L}+)\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})$"_s);
    const QString plain = text.toString().simplified(); // turns no-break spaces into plain ones
    if (const auto found = iso.match(plain); found.hasMatch())
        return {found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()};
    if (const auto found = figures.match(plain); found.hasMatch())
        return {fullYear(found.captured(3)), found.captured(2).toInt(), found.captured(1).toInt()};
    if (const auto found = dayFirst.match(plain); found.hasMatch())
        return {fullYear(found.captured(3)), monthNamed(found.captured(2)), found.captured(1).toInt()};
    if (const auto found = monthFirst.match(plain); found.hasMatch())
        return {found.captured(3).toInt(), monthNamed(found.captured(1)), found.captured(2).toInt()};
    return {};
}

QDate parseDate(QStringView text, int year) {
    if (const QDate date = parseDate(text); date.isValid())
        return date;
    QString plain = text.toString().simplified();
    while (plain.endsWith(u'.') || plain.endsWith(u'/'))
        plain.chop(1);
    for (const QChar between : {QChar(u'.'), QChar(u'/'), QChar(u' ')}) {
        const QDate date = parseDate(QString(plain % between % QString::number(year)));
        if (date.isValid() && plain.count(between) == 1)
            return date;
    }
    return {};
}

QDate parseDateOrMonth(QStringView text, DayOfMonth meant) {
    static const QRegularExpression figures(u"^(\\d{1,2})\\s?[./]\\s?(\\d{4})\\s?(?:г\\.?|года)?$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})$"_s);
    static const QRegularExpression words(u"^(\\p{L}+)\\.?\\s(\\d{4})\\s?(?:г\\.?|года)?$"_s);
    const QString plain = text.toString().simplified();
    QDate first;
    if (const auto found = figures.match(plain); found.hasMatch())
        first = {found.captured(2).toInt(), found.captured(1).toInt(), 1};
    else if (const auto foundIso = iso.match(plain); foundIso.hasMatch())
        first = {foundIso.captured(1).toInt(), foundIso.captured(2).toInt(), 1};
    else if (const auto foundWords = words.match(plain); foundWords.hasMatch())
        first = {foundWords.captured(2).toInt(), monthNamed(foundWords.captured(1)), 1};
    if (!first.isValid())
        return parseDate(text);
    return meant == DayOfMonth::first ? first : QDate(first.year(), first.month(), first.daysInMonth());
}

std::pair<QDate, QDate> parseDateRange(QStringView text) {
    const QString plain = text.toString().simplified();
    if (const QDate day = parseDate(plain); day.isValid())
        return {day, day};
    for (qsizetype i = 1; i < plain.size(); ++i) {
        if (plain[i] != u'-' && plain[i] != u'–' && plain[i] != u'—')
            continue;
        const QString before = plain.left(i).trimmed();
        const QString after = plain.mid(i + 1).trimmed();
        const QDate to = parseDate(after);
        if (!to.isValid())
            continue;
        // What the first date leaves out, month or year, stands at the end of the second.
        for (const QChar between : {QChar(u' '), QChar(u'.')}) {
            const QStringList parts = after.split(between);
            for (qsizetype from = parts.size(); from > 0; --from) {
                const QDate first = parseDate((QStringList{before} + parts.mid(from)).join(between));
                if (first.isValid() && first <= to)
                    return {first, to};
            }
        }
    }
    return {};
}
