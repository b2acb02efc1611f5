#include "meetingnames.h"

#include "datewords.h"
#include "meeting.h"
#include "store.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Meeting &meeting, QDate first, const QString &language) {
    const QString date = first.isValid() ? formatDate(first, language) : QString();
    QStringList place{meeting.city.in(language), date};
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
    std::unordered_map<Id<Meeting>, QDate> firstDays;
    for (const Day &day : *days) {
        QDate &first = firstDays[day.meeting];
        if (!first.isValid() || day.date < first)
            first = day.date;
    }
    std::vector<Meeting> sorted = *meetings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Meeting &a, const Meeting &b) { return firstDays[a.id] > firstDays[b.id]; });
    std::vector<MeetingName> names;
    names.reserve(sorted.size());
    for (const Meeting &meeting : sorted)
        names.push_back({meeting.id, nameOf(meeting, firstDays[meeting.id], language)});
    return names;
}
