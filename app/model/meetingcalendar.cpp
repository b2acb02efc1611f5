#include "meetingcalendar.h"

#include "actionstate.h"

#include <QTimeZone>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBefore = 3;
constexpr int monthsAfter = 1;
constexpr int daysToCirculation = 14;

bool isOff(MeetingStage stage) {
    return stage == MeetingStage::postponed || stage == MeetingStage::cancelled;
}

bool isOver(MeetingStage stage) {
    return stage == MeetingStage::closed || stage == MeetingStage::concluded;
}

/// Invitations are out, or the meeting is even further.
bool isConvened(MeetingStage stage) {
    return stage == MeetingStage::convened || stage == MeetingStage::open || isOver(stage);
}

/// The day of the deadline where the comments are awaited.
QDate deadlineOf(const Minutes &minutes) {
    const QTimeZone zone(minutes.commentTimeZone.toLatin1());
    return minutes.commentDeadline.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

class Calendar {
public:
    Calendar(const MeetingCalendarRecords &records, QDate asAt) : m_records(records), m_asAt(asAt) {
        for (const Day &day : records.days) {
            if (!day.date.isValid())
                continue;
            m_first = m_first.isValid() ? std::min(m_first, day.date) : day.date;
            m_last = m_last.isValid() ? std::max(m_last, day.date) : day.date;
        }
    }

    MeetingCalendar run() {
        if (m_first.isValid()) {
            m_calendar.from = m_first.addMonths(-monthsBefore);
            m_calendar.to = m_last.addMonths(monthsAfter);
        }
        if (!isOff(m_records.meeting.stage)) {
            addNotices();
            addReplies();
            addDays();
            addMinutes();
        }
        addActions();
        std::stable_sort(m_calendar.entries.begin(), m_calendar.entries.end(),
                         [](const Due &a, const Due &b) { return a.date < b.date; });
        return std::move(m_calendar);
    }

private:
    /// A thing is done where nothing of it is open.
    void add(QDate date, DueKind what, const QString &kind, const QStringList &ids, bool done, bool mayBeOverdue) {
        if (date.isValid())
            m_calendar.entries.push_back(
                {date, what, kind, ids, done, !done && mayBeOverdue && m_asAt.isValid() && date < m_asAt});
    }

    void addNotices() {
        const Meeting &meeting = m_records.meeting;
        const bool before = !isOver(meeting.stage);
        const QStringList id{meeting.id.text()};
        if (m_records.body.convocationNotice > 0 && m_first.isValid()) {
            const QDate date = m_first.addDays(-m_records.body.convocationNotice);
            const bool isOut =
                meeting.agendaStage == AgendaStage::provisional || meeting.agendaStage == AgendaStage::adopted;
            add(date, DueKind::convocation, u"meeting"_s, id, isConvened(meeting.stage), true);
            add(date, DueKind::agenda, u"meeting"_s, id, isOut, before);
        }
        if (m_records.body.papersNotice > 0 && m_first.isValid())
            addPapers(m_first.addDays(-m_records.body.papersNotice), before);
    }

    /// Papers that nobody has listed yet are neither distributed nor missing.
    void addPapers(QDate date, bool before) {
        QStringList all;
        QStringList open;
        for (const MeetingPaper &paper : m_records.papers) {
            all.append(paper.id.text());
            if (paper.status != PaperStatus::distributed)
                open.append(paper.id.text());
        }
        const bool done = !all.isEmpty() && open.isEmpty();
        add(date, DueKind::papers, u"paper"_s, done ? all : open, done, before && !open.isEmpty());
    }

    void addReplies() {
        struct Asked {
            QStringList all;
            QStringList open;
        };
        std::map<QDate, Asked> byDate;
        for (const Invitation &invitation : m_records.invitations) {
            if (!invitation.replyBy.isValid())
                continue;
            Asked &asked = byDate[invitation.replyBy];
            asked.all.append(invitation.id.text());
            if (invitation.reply == Reply::none)
                asked.open.append(invitation.id.text());
        }
        for (const auto &[date, asked] : byDate) {
            const bool done = asked.open.isEmpty();
            add(date, DueKind::replies, u"invitation"_s, done ? asked.all : asked.open, done,
                !isOver(m_records.meeting.stage));
        }
    }

    void addDays() {
        for (const Day &day : m_records.days) {
            const bool passed = m_asAt.isValid() && day.date < m_asAt;
            add(day.date, DueKind::meetingDay, u"day"_s, {day.id.text()}, passed || isOver(m_records.meeting.stage),
                false);
        }
    }

    void addMinutes() {
        const Minutes &minutes = m_records.minutes;
        const bool circulated = minutes.stage != MinutesStage::draft;
        const bool adopted = circulated && minutes.stage != MinutesStage::circulated;
        const QDate circulation = circulated && minutes.circulatedOn.isValid() ? minutes.circulatedOn
                                  : m_last.isValid()                           ? m_last.addDays(daysToCirculation)
                                                                               : QDate();
        const QString kind = minutes.id ? u"minutes"_s : u"meeting"_s;
        const QStringList id{minutes.id ? minutes.id.text() : m_records.meeting.id.text()};
        add(circulation, DueKind::minutes, kind, id, circulated, true);
        QDate deadline;
        if (minutes.commentDeadline.isValid())
            deadline = deadlineOf(minutes);
        else if (m_records.body.commentsNotice > 0 && circulation.isValid())
            deadline = circulation.addDays(m_records.body.commentsNotice);
        // Nobody can be late with comments: when the deadline has passed, silence is an answer.
        const bool passed = circulated && m_asAt.isValid() && deadline < m_asAt;
        add(deadline, DueKind::comments, kind, id, adopted || passed, false);
    }

    void addActions() {
        for (const Action &action : m_records.actions) {
            if (action.due.isValid() && m_calendar.from.isValid() && action.due >= m_calendar.from &&
                action.due <= m_calendar.to)
                add(action.due, DueKind::action, u"action"_s, {action.id.text()}, isClosed(action), true);
        }
    }

    const MeetingCalendarRecords &m_records;
    const QDate m_asAt;
    QDate m_first;
    QDate m_last;
    MeetingCalendar m_calendar;
};

} // namespace

MeetingCalendar meetingCalendar(const MeetingCalendarRecords &records, QDate asAt) {
    return Calendar(records, asAt).run();
}
