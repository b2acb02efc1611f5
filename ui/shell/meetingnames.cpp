#include "meetingnames.h"

#include "datewords.h"
#include "meeting.h"
#include "store.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Meeting &meeting, const QList<QDate> &days, const QString &language) {
    QStringList place{meeting.city.in(language), formatDays(days, language)};
    place.removeAll(QString());
    QStringList parts{meeting.code, meeting.title.in(language), place.join(u", "_s)};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace

std::vector<MeetingName> meetingNames(const Store &store, const QString &language) {
    const auto meetings = store.all<Meeting>();
    const auto days = store.all<Day>();
    if (!meetings || !days)
        return {};
    std::unordered_map<Id<Meeting>, QList<QDate>> dates;
    for (const Day &day : *days)
        dates[day.meeting] += day.date;
    for (auto &[meeting, its] : dates)
        std::sort(its.begin(), its.end());
    std::vector<Meeting> sorted = *meetings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Meeting &a, const Meeting &b) { return dates[a.id].value(0) > dates[b.id].value(0); });
    std::vector<MeetingName> names;
    names.reserve(sorted.size());
    for (const Meeting &meeting : sorted)
        names.push_back({meeting.id, nameOf(meeting, dates[meeting.id], language)});
    return names;
}
