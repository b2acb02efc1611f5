#include "meetingnames.h"

#include "datewords.h"
#include "meeting.h"
#include "store.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

struct Span {
    QDate first;
    QDate last;
};

QString nameOf(const Meeting &meeting, const Span &days, const QString &language) {
    const QString date = days.first.isValid() ? formatDateRange(days.first, days.last, language) : QString();
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
    std::unordered_map<Id<Meeting>, Span> spans;
    for (const Day &day : *days) {
        auto &[first, last] = spans[day.meeting];
        if (!first.isValid() || day.date < first)
            first = day.date;
        if (!last.isValid() || day.date > last)
            last = day.date;
    }
    std::vector<Meeting> sorted = *meetings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Meeting &a, const Meeting &b) { return spans[a.id].first > spans[b.id].first; });
    std::vector<MeetingName> names;
    names.reserve(sorted.size());
    for (const Meeting &meeting : sorted)
        names.push_back({meeting.id, nameOf(meeting, spans[meeting.id], language)});
    return names;
}
