#pragma once

#include <QDate>
#include <QString>

#include <vector>

/// What an axis of time counts in.
enum class TimelineUnit { days, months, quarters, years };

/// A piece of the axis between two dates, `until` not included.
struct TimelinePiece {
    QDate from;
    QDate until;
    QString words;
};

/// Where dates stand on an axis, at any zoom. A day is as wide on every zoom as all others; x counts in pixels from the
/// beginning of the first day.
class TimelineScale {
public:
    /// From a date to another, both included.
    void setRange(QDate from, QDate to);
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    int width() const;

    double pixelsPerDay() const { return m_pixelsPerDay; }
    void setPixelsPerDay(double pixels);
    /// Closer by so many steps, or further away.
    void zoomBy(int steps);

    /// The left edge of a day.
    double xOf(QDate date) const { return static_cast<double>(m_from.daysTo(date)) * m_pixelsPerDay; }
    /// The day at a place.
    QDate dateAt(double x) const;

    /// In what the lower line of the axis counts, so that its words have room, and the upper one above it. The width is
    /// that of a letter.
    TimelineUnit lowerUnit(double letter) const;
    static TimelineUnit upperUnit(TimelineUnit lower);
    /// The pieces that cover what lies between two dates.
    static std::vector<TimelinePiece> pieces(TimelineUnit unit, QDate from, QDate to);

private:
    QDate m_from;
    QDate m_to;
    double m_pixelsPerDay = 1.2;
};
