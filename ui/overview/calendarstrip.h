#pragma once

#include "meetingcalendar.h"

#include <QWidget>

/// The months around a meeting as a line with a mark for each thing that is due: filled where it is done, a ring where
/// it is open, a diamond where it is overdue. The list below it says the same in words.
class CalendarStrip : public QWidget {
    Q_OBJECT

public:
    explicit CalendarStrip(QWidget *parent = nullptr);

    void show(const MeetingCalendar &calendar, QDate asAt);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The place of a day on the line; those outside the calendar stand at its ends.
    double placeOf(QDate date) const;
    void paintMonths(QPainter &painter) const;
    void paintToday(QPainter &painter) const;
    void paintMark(QPainter &painter, const Due &due) const;
    int lineY() const;

    MeetingCalendar m_calendar;
    QDate m_asAt;
};
