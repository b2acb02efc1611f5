#include "meetingnumbers.h"

#include "datewords.h"
#include "programme.h"
#include "recordstate.h"
#include "windowwords.h"
#include "workspace.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace {

/// The time at the place of the meeting.
QDateTime localNow(const Meeting &meeting) {
    const QTimeZone zone(meeting.timeZone.toLatin1());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime();
}

} // namespace

const Programme &programmeOf(Workspace &workspace) {
    static const Programme nothing;
    const std::vector<Programme> &all = workspace.records().of<Programme>().all();
    return all.empty() ? nothing : all.front();
}

QDate asAt(Workspace &workspace) {
    const QDate reference = programmeOf(workspace).referenceDate;
    return reference.isValid() ? reference : QDate::currentDate();
}

MeetingNumbers::MeetingNumbers(Workspace &workspace) : m_workspace(workspace), m_asAt(::asAt(workspace)) {
    RecordCache &records = workspace.records();
    const Id<Meeting> id = workspace.meeting();
    m_meeting = records.of<Meeting>().get(id);
    m_body = records.of<Body>().get(m_meeting.body);
    m_days = records.of<Day>().where(&Day::meeting, id);
    std::stable_sort(m_days.begin(), m_days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    m_items = records.of<AgendaItem>().where(&AgendaItem::meeting, id);
    m_papers = records.of<MeetingPaper>().where(&MeetingPaper::meeting, id);
    m_delegations = records.of<Delegation>().where(&Delegation::meeting, id);
    if (const auto minutes = records.of<Minutes>().where(&Minutes::meeting, id); !minutes.empty())
        m_minutes = minutes.front();
    QSet<Id<Delegation>> own;
    for (const Delegation &delegation : m_delegations)
        own.insert(delegation.id);
    for (const Invitation &invitation : records.of<Invitation>().all()) {
        if (own.contains(invitation.delegation))
            m_invitations.push_back(invitation);
    }
    m_people = {.delegations = m_delegations,
                .invitations = m_invitations,
                .participants = records.of<Participant>().all(), // those of other meetings count nothing
                .attendances = records.of<Attendance>().all(),
                .agencies = records.of<Agency>().all(),
                .people = records.of<Person>().all()};
}

std::span<const Action> MeetingNumbers::actions() const {
    return m_workspace.records().of<Action>().all();
}

QString MeetingNumbers::dates() const {
    QList<QDate> days;
    for (const Day &day : m_days)
        days += day.date;
    return formatDays(days, windowLanguage());
}

MeetingCalendar MeetingNumbers::calendar() const {
    return meetingCalendar({.body = m_body,
                            .meeting = m_meeting,
                            .minutes = m_minutes,
                            .days = m_days,
                            .invitations = m_invitations,
                            .papers = m_papers,
                            .actions = actions()},
                           m_asAt);
}

std::size_t MeetingNumbers::missingPapers() const {
    return static_cast<std::size_t>(std::count_if(m_papers.begin(), m_papers.end(), [](const MeetingPaper &paper) {
        return paper.status != PaperStatus::distributed;
    }));
}

Moment MeetingNumbers::moment() const {
    return momentToShow(m_days, m_people.attendances, localNow(m_meeting));
}

Quorum MeetingNumbers::quorum(const Moment &moment) const {
    return quorumAt(moment, m_body, m_delegations, m_people.participants, m_people.attendances);
}
