#pragma once

#include "agenda.h"
#include "attendance.h"
#include "meeting.h"
#include "minutes.h"

#include <QStringList>

#include <span>
#include <vector>

/// What has to happen around a meeting.
enum class DueKind {
    convocation, ///< invitations are out: the body's notice before the first day
    agenda,      ///< the provisional agenda is out: on the same day
    papers,      ///< they are distributed: the body's notice before the first day
    replies,     ///< to invitations, by the day that these name
    meetingDay,
    minutes,  ///< the draft is circulated: where it is not yet, two weeks after the last day
    comments, ///< on the draft: by the deadline that was set, otherwise the body's notice after circulation
    action    ///< by its current due date
};

/// One thing that is due, with the records that make it: of what is not done, those that are still open.
struct Due {
    QDate date;
    DueKind what = DueKind::meetingDay;
    QString kind;    ///< of the records: "invitation"
    QStringList ids; ///< empty where there is no record yet
    bool done = false;
    bool overdue = false; ///< not done, and its day has passed

    bool operator==(const Due &) const = default;
};

/// The records of one meeting; actions of any.
struct MeetingCalendarRecords {
    Body body;
    Meeting meeting;
    Minutes minutes; ///< null id where none were begun
    std::span<const Day> days;
    std::span<const Invitation> invitations;
    std::span<const MeetingPaper> papers;
    std::span<const Action> actions;
};

/// From three months before the first day to one month after the last; without a day, neither is valid.
struct MeetingCalendar {
    QDate from;
    QDate to;
    std::vector<Due> entries; ///< by date
};

/// What a notice of 0 days would ask is not due at all. Nothing of its own is due for a meeting that is postponed or
/// cancelled, and what was to happen before it is no longer overdue once it is closed. Of actions those whose due date
/// lies within the calendar; all else wherever it lies.
[[nodiscard]] MeetingCalendar meetingCalendar(const MeetingCalendarRecords &records, QDate asAt);
