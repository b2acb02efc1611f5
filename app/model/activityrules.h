#pragma once

#include "workplan.h"

#include <QSet>
#include <QStringList>

#include <span>

/// Rules of single activities that lists, fields, papers and the timeline share.

/// The amounts ("budget", "committed", "spent") of which the countries' explicit parts come to more than the activity's
/// own.
[[nodiscard]] QStringList exceededAmounts(const Activity &activity, std::span<const ActivityCountry> countries);

/// The next free code in the manner of another one: "1.2.3" gives "1.2.4" and "17-109" gives "17-110", or the first
/// behind it that is not taken. A code without a number gets one; where there is none to follow, counting begins at 1.
[[nodiscard]] QString nextActivityCode(const QString &follows, const QSet<QString> &taken);

/// What is moved of the time of an activity.
enum class TimePart { both, start, end };

struct TimeSpan {
    QDate starts;
    QDate ends;

    bool operator==(const TimeSpan &) const = default;
};

/// A time moved or stretched by days. It never ends before it begins: an end that is moved stops at the other. Where
/// only the beginning is known it is a time of one day; without a beginning nothing is moved.
[[nodiscard]] TimeSpan shifted(const TimeSpan &span, qint64 days, TimePart part = TimePart::both);

/// A time whose beginning was set anew: where that is behind the end, the end follows and the time stays as long.
[[nodiscard]] TimeSpan withStart(const TimeSpan &span, QDate starts);

/// The plan that is laid before a meeting: of several versions the last. Null where there is none.
[[nodiscard]] const Plan *planLaidBefore(std::span<const Plan> plans, Id<Meeting> meeting);

/// The plans of which there is a later version: one of the same time with a higher number. They are kept to be read;
/// what they plan counts nowhere beside the later one.
[[nodiscard]] QSet<Id<Plan>> replacedPlans(std::span<const Plan> plans);
