#include "activityrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool exceeds(const Activity &activity, std::span<const ActivityCountry> countries, Money Activity::*whole,
             Money ActivityCountry::*part) {
    Money sum;
    for (const ActivityCountry &country : countries)
        sum += country.*part;
    return activity.*whole < sum;
}

} // namespace

QStringList exceededAmounts(const Activity &activity, std::span<const ActivityCountry> countries) {
    QStringList fields;
    if (exceeds(activity, countries, &Activity::budget, &ActivityCountry::budget))
        fields += u"budget"_s;
    if (exceeds(activity, countries, &Activity::committed, &ActivityCountry::committed))
        fields += u"committed"_s;
    if (exceeds(activity, countries, &Activity::spent, &ActivityCountry::spent))
        fields += u"spent"_s;
    return fields;
}

QString nextActivityCode(const QString &follows, const QSet<QString> &taken) {
    static const QRegularExpression lastNumber(u"^(.*?)(\\d{1,9})(\\D*)$"_s);
    const QRegularExpressionMatch match = lastNumber.match(follows);
    QString before = match.captured(1);
    const QString digits = match.captured(2);
    const QString behind = match.captured(3);
    if (!match.hasMatch() && !follows.isEmpty())
        before = follows % u'.';
    qint64 number = digits.toLongLong();
    QString code;
    do {
        ++number;
        code = before % QString::number(number).rightJustified(digits.size(), u'0') % behind;
    } while (taken.contains(code));
    return code;
}

TimeSpan shifted(const TimeSpan &span, qint64 days, TimePart part) {
    if (!span.starts.isValid())
        return span;
    TimeSpan moved{span.starts, span.ends.isValid() ? std::max(span.starts, span.ends) : span.starts};
    if (part != TimePart::end)
        moved.starts = moved.starts.addDays(days);
    if (part != TimePart::start)
        moved.ends = moved.ends.addDays(days);
    if (part == TimePart::start)
        moved.starts = std::min(moved.starts, moved.ends);
    moved.ends = std::max(moved.starts, moved.ends);
    if (!span.ends.isValid() && moved.ends == moved.starts)
        moved.ends = {};
    return moved;
}

TimeSpan withStart(const TimeSpan &span, QDate starts) {
    TimeSpan moved{starts, span.ends};
    if (starts.isValid() && span.ends.isValid() && span.ends < starts)
        moved.ends =
            span.starts.isValid() && span.starts <= span.ends ? starts.addDays(span.starts.daysTo(span.ends)) : starts;
    return moved;
}

QSet<Id<Plan>> replacedPlans(std::span<const Plan> plans) {
    QSet<Id<Plan>> replaced;
    for (const Plan &plan : plans) {
        if (std::any_of(plans.begin(), plans.end(), [&](const Plan &other) {
                return other.starts == plan.starts && other.ends == plan.ends && other.version > plan.version;
            }))
            replaced.insert(plan.id);
    }
    return replaced;
}

const Plan *planLaidBefore(std::span<const Plan> plans, Id<Meeting> meeting) {
    const Plan *last = nullptr;
    for (const Plan &plan : plans) {
        if (meeting && plan.meeting == meeting && (last == nullptr || plan.version > last->version))
            last = &plan;
    }
    return last;
}
