#include "timelinescale.h"

#include "windowwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

constexpr double stepFactor = 1.25;
constexpr double least = 0.1; ///< pixels a day: ten years in one sight
constexpr double most = 40;
constexpr int lettersOfDay = 3;
constexpr int lettersOfMonth = 5;
constexpr int daysOfMonth = 28;
constexpr int daysOfQuarter = 90;
constexpr int monthsOfQuarter = 3;

QDate beginning(TimelineUnit unit, QDate date) {
    switch (unit) {
    case TimelineUnit::days:
        return date;
    case TimelineUnit::months:
        return {date.year(), date.month(), 1};
    case TimelineUnit::quarters:
        return {date.year(), (date.month() - 1) / monthsOfQuarter * monthsOfQuarter + 1, 1};
    case TimelineUnit::years:
        break;
    }
    return {date.year(), 1, 1};
}

QDate next(TimelineUnit unit, QDate date) {
    switch (unit) {
    case TimelineUnit::days:
        return date.addDays(1);
    case TimelineUnit::months:
        return date.addMonths(1);
    case TimelineUnit::quarters:
        return date.addMonths(monthsOfQuarter);
    case TimelineUnit::years:
        break;
    }
    return date.addYears(1);
}

QString words(TimelineUnit unit, QDate date) {
    switch (unit) {
    case TimelineUnit::days:
        return QString::number(date.day());
    case TimelineUnit::months:
        return QLocale(windowLanguage()).standaloneMonthName(date.month(), QLocale::ShortFormat);
    case TimelineUnit::quarters:
        return TimelineWords::tr("Q%1").arg((date.month() - 1) / monthsOfQuarter + 1);
    case TimelineUnit::years:
        break;
    }
    return QString::number(date.year());
}

} // namespace

void TimelineScale::setRange(QDate from, QDate to) {
    m_from = from;
    m_to = std::max(from, to);
}

int TimelineScale::width() const {
    return m_from.isValid() ? static_cast<int>(std::ceil(xOf(m_to.addDays(1)))) : 0;
}

void TimelineScale::setPixelsPerDay(double pixels) {
    m_pixelsPerDay = std::clamp(pixels, least, most);
}

void TimelineScale::zoomBy(int steps) {
    setPixelsPerDay(m_pixelsPerDay * std::pow(stepFactor, steps));
}

QDate TimelineScale::dateAt(double x) const {
    return m_from.addDays(static_cast<qint64>(std::floor(x / m_pixelsPerDay)));
}

TimelineUnit TimelineScale::lowerUnit(double letter) const {
    if (m_pixelsPerDay >= lettersOfDay * letter)
        return TimelineUnit::days;
    if (m_pixelsPerDay * daysOfMonth >= lettersOfMonth * letter)
        return TimelineUnit::months;
    return m_pixelsPerDay * daysOfQuarter >= lettersOfMonth * letter ? TimelineUnit::quarters : TimelineUnit::years;
}

TimelineUnit TimelineScale::upperUnit(TimelineUnit lower) {
    return lower == TimelineUnit::days ? TimelineUnit::months : TimelineUnit::years;
}

std::vector<TimelinePiece> TimelineScale::pieces(TimelineUnit unit, QDate from, QDate to) {
    std::vector<TimelinePiece> pieces;
    for (QDate at = beginning(unit, from); at.isValid() && at <= to; at = next(unit, at))
        pieces.push_back({at, next(unit, at), words(unit, at)});
    return pieces;
}
