#include "meetingfinder.h"

#include "rowtable.h"

Result<QString> MeetingFinder::meetingOf(const RecordType &type, const Row &row) {
    if (!m_ways.contains(&type))
        m_ways.insert(&type, Schema::wayToMeeting(type));
    const std::vector<int> &way = *m_ways.constFind(&type);
    if (way.empty())
        return type.kind == QLatin1String("meeting") ? row[0].toString() : QString();
    const auto first = static_cast<std::size_t>(way.front());
    const QString next = row[first].toString();
    if (way.size() == 1 || next.isEmpty())
        return next;
    return meetingOf(Schema::require(type.fields[first].target), next);
}

Result<QString> MeetingFinder::meetingOf(const RecordType &type, const QString &id) {
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known;
    const Result<std::optional<Row>> row = m_rows.read(type, id);
    if (!row)
        return row.error();
    if (!*row)
        return QString();
    Result<QString> meeting = meetingOf(type, **row);
    if (meeting)
        m_known.insert(id, *meeting);
    return meeting;
}
