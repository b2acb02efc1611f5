#include "meetingcalendar.h"
#include "testids.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is due when around a meeting.
class TestMeetingCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calendar_wholeMeeting_isByDate();
    void calendar_aroundTheMeeting_reaches();
    void calendar_withoutDay_hasWhatIsDated();
    void convocation_stage_isDone_data();
    void convocation_stage_isDone();
    void papers_status_isDone_data();
    void papers_status_isDone();
    void replies_sameDay_areOneEntry();
    void minutes_stage_isDue_data();
    void minutes_stage_isDue();
    void comments_deadline_isTheDayInItsZone();
    void actions_insideTheCalendar_areDue_data();
    void actions_insideTheCalendar_areDue();
    void noticeOfNoDays_asksNothing();
    void meetingThatIsOff_hasNothingDue_data();
    void meetingThatIsOff_hasNothingDue();
};

namespace {

const QDate first(2016, 11, 29);

/// The records of a meeting of one day, of a body that asks 60, 14 and 10 days.
struct CalendarRecords {
    Body body;
    Meeting meeting;
    Minutes minutes;
    std::vector<Day> days;
    std::vector<Invitation> invitations;
    std::vector<MeetingPaper> papers;
    std::vector<Action> actions;

    CalendarRecords() {
        body.convocationNotice = 60;
        body.papersNotice = 14;
        body.commentsNotice = 10;
        meeting.id = idOf<Meeting>(1);
        day(first);
    }

    void day(QDate date) {
        Day made;
        made.id = idOf<Day>(static_cast<int>(days.size()) + 1);
        made.date = date;
        days.push_back(made);
    }
    void invitation(QDate replyBy, Reply reply = Reply::none) {
        Invitation made;
        made.id = idOf<Invitation>(static_cast<int>(invitations.size()) + 1);
        made.replyBy = replyBy;
        made.reply = reply;
        invitations.push_back(made);
    }
    void paper(PaperStatus status) {
        MeetingPaper made;
        made.id = idOf<MeetingPaper>(static_cast<int>(papers.size()) + 1);
        made.status = status;
        papers.push_back(made);
    }
    void action(QDate due, ActionStatus status = ActionStatus::open) {
        Action made;
        made.id = idOf<Action>(static_cast<int>(actions.size()) + 1);
        made.due = due;
        made.status = status;
        actions.push_back(made);
    }

    MeetingCalendar at(QDate asAt) const {
        return meetingCalendar({body, meeting, minutes, days, invitations, papers, actions}, asAt);
    }
    /// "2016-09-30 done", "… overdue", "… open", of the entries of one kind, with the numbers of their records.
    QString entries(DueKind what, QDate asAt) const {
        QStringList all;
        for (const Due &due : at(asAt).entries) {
            if (due.what != what)
                continue;
            QStringList numbers;
            for (const QString &id : due.ids)
                numbers.append(QString::number(QUuid::fromString(id).data1));
            all.append(due.date.toString(Qt::ISODate) + u' ' + numbers.join(u'+') +
                       (due.overdue ? u" overdue"_s : QString()) + (due.done ? u" done"_s : QString()));
        }
        return all.join(u", ");
    }
};

} // namespace

void TestMeetingCalendar::calendar_wholeMeeting_isByDate() {
    CalendarRecords records;
    records.day(first.addDays(1));
    records.invitation(first.addDays(-30));
    records.paper(PaperStatus::expected);
    records.action(first.addDays(5));
    QStringList entries;
    for (const Due &due : records.at(first).entries)
        entries.append(due.date.toString(u"d.M "_s) + QString::number(static_cast<int>(due.what)) + due.kind);
    QCOMPARE(entries.join(u' '), u"30.9 0meeting 30.9 1meeting 30.10 3invitation 15.11 2paper 29.11 4day 30.11 4day "
                                 "4.12 7action 14.12 5meeting 24.12 6meeting"_s);
}

void TestMeetingCalendar::calendar_aroundTheMeeting_reaches() {
    CalendarRecords records;
    records.day(first.addDays(-1));
    const MeetingCalendar calendar = records.at(first);
    QCOMPARE(calendar.from, QDate(2016, 8, 28));
    QCOMPARE(calendar.to, QDate(2016, 12, 29));
}

void TestMeetingCalendar::calendar_withoutDay_hasWhatIsDated() {
    CalendarRecords records;
    records.days.clear();
    records.invitation(first);
    records.action(first);
    const MeetingCalendar calendar = records.at(first);
    QVERIFY(!calendar.from.isValid());
    QCOMPARE(calendar.entries.size(), std::size_t(1));
    QCOMPARE(calendar.entries[0].what, DueKind::replies);
}

void TestMeetingCalendar::convocation_stage_isDone_data() {
    QTest::addColumn<MeetingStage>("stage");
    QTest::addColumn<AgendaStage>("agendaStage");
    QTest::addColumn<QString>("convocation");
    QTest::addColumn<QString>("agenda");
    using enum MeetingStage;
    QTest::newRow("planned") << planned << AgendaStage::draft << u"2016-09-30 1 overdue"_s << u"2016-09-30 1 overdue"_s;
    QTest::newRow("cleared") << dateAgreed << AgendaStage::cleared << u"2016-09-30 1 overdue"_s
                             << u"2016-09-30 1 overdue"_s;
    QTest::newRow("convened") << convened << AgendaStage::provisional << u"2016-09-30 1 done"_s
                              << u"2016-09-30 1 done"_s;
    QTest::newRow("concluded") << concluded << AgendaStage::draft << u"2016-09-30 1 done"_s << u"2016-09-30 1"_s;
    QTest::newRow("open") << open << AgendaStage::adopted << u"2016-09-30 1 done"_s << u"2016-09-30 1 done"_s;
}

void TestMeetingCalendar::convocation_stage_isDone() {
    QFETCH(MeetingStage, stage);
    QFETCH(AgendaStage, agendaStage);
    CalendarRecords records;
    records.meeting.stage = stage;
    records.meeting.agendaStage = agendaStage;
    QTEST(records.entries(DueKind::convocation, QDate(2016, 10, 1)), "convocation");
    QTEST(records.entries(DueKind::agenda, QDate(2016, 10, 1)), "agenda");
    QVERIFY(!records.entries(DueKind::convocation, QDate(2016, 9, 30)).contains(u"overdue"_s));
}

void TestMeetingCalendar::papers_status_isDone_data() {
    QTest::addColumn<QList<PaperStatus>>("papers");
    QTest::addColumn<MeetingStage>("stage");
    QTest::addColumn<QString>("entry");
    using enum PaperStatus;
    const MeetingStage convened = MeetingStage::convened;
    QTest::newRow("none listed") << QList<PaperStatus>{} << convened << u"2016-11-15 "_s;
    QTest::newRow("one missing") << QList{distributed, received, inTranslation} << convened
                                 << u"2016-11-15 2+3 overdue"_s;
    QTest::newRow("all out") << QList{distributed, distributed} << convened << u"2016-11-15 1+2 done"_s;
    QTest::newRow("missing for ever") << QList{expected} << MeetingStage::closed << u"2016-11-15 1"_s;
}

void TestMeetingCalendar::papers_status_isDone() {
    QFETCH(QList<PaperStatus>, papers);
    QFETCH(MeetingStage, stage);
    CalendarRecords records;
    records.meeting.stage = stage;
    for (const PaperStatus status : papers)
        records.paper(status);
    QTEST(records.entries(DueKind::papers, first), "entry");
}

void TestMeetingCalendar::replies_sameDay_areOneEntry() {
    CalendarRecords records;
    records.invitation(QDate(2016, 11, 1));
    records.invitation(QDate(2016, 10, 20), Reply::declined);
    records.invitation(QDate(2016, 11, 1), Reply::accepted);
    records.invitation(QDate(2016, 11, 1));
    records.invitation({});
    QCOMPARE(records.entries(DueKind::replies, QDate(2016, 11, 2)), u"2016-10-20 2 done, 2016-11-01 1+4 overdue"_s);
    records.meeting.stage = MeetingStage::closed;
    QCOMPARE(records.entries(DueKind::replies, QDate(2016, 11, 2)), u"2016-10-20 2 done, 2016-11-01 1+4"_s);
}

void TestMeetingCalendar::minutes_stage_isDue_data() {
    QTest::addColumn<MinutesStage>("stage");
    QTest::addColumn<QDate>("circulatedOn");
    QTest::addColumn<QDate>("asAt");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("comments");
    using enum MinutesStage;
    const QDate on(2016, 12, 5);
    QTest::newRow("draft, in time") << draft << QDate() << QDate(2016, 12, 13) << u"2016-12-13 5"_s
                                    << u"2016-12-23 5"_s;
    QTest::newRow("draft, late") << draft << QDate() << QDate(2016, 12, 14) << u"2016-12-13 5 overdue"_s
                                 << u"2016-12-23 5"_s;
    QTest::newRow("draft, late for comments too")
        << draft << QDate() << QDate(2017, 1, 1) << u"2016-12-13 5 overdue"_s << u"2016-12-23 5"_s;
    QTest::newRow("circulated") << circulated << on << on << u"2016-12-05 5 done"_s << u"2016-12-15 5"_s;
    QTest::newRow("circulated without a date")
        << circulated << QDate() << on << u"2016-12-13 5 done"_s << u"2016-12-23 5"_s;
    QTest::newRow("silence") << circulated << on << QDate(2016, 12, 16) << u"2016-12-05 5 done"_s
                             << u"2016-12-15 5 done"_s;
    QTest::newRow("adopted") << adopted << on << on << u"2016-12-05 5 done"_s << u"2016-12-15 5 done"_s;
}

void TestMeetingCalendar::minutes_stage_isDue() {
    QFETCH(MinutesStage, stage);
    QFETCH(QDate, circulatedOn);
    QFETCH(QDate, asAt);
    CalendarRecords records;
    records.minutes.id = idOf<Minutes>(5);
    records.minutes.stage = stage;
    records.minutes.circulatedOn = circulatedOn;
    QTEST(records.entries(DueKind::minutes, asAt), "minutes");
    QTEST(records.entries(DueKind::comments, asAt), "comments");
}

void TestMeetingCalendar::comments_deadline_isTheDayInItsZone() {
    CalendarRecords records;
    records.minutes.id = idOf<Minutes>(5);
    records.minutes.commentDeadline = QDateTime({2016, 12, 20}, {20, 0}, Qt::UTC);
    QCOMPARE(records.entries(DueKind::comments, first), u"2016-12-20 5"_s);
    records.minutes.commentTimeZone = u"Asia/Bishkek"_s; // six hours later
    QCOMPARE(records.entries(DueKind::comments, first), u"2016-12-21 5"_s);
}

void TestMeetingCalendar::actions_insideTheCalendar_areDue_data() {
    QTest::addColumn<QDate>("due");
    QTest::addColumn<ActionStatus>("status");
    QTest::addColumn<QString>("entry");
    using enum ActionStatus;
    QTest::newRow("too early") << QDate(2016, 8, 28) << open << u""_s;
    QTest::newRow("first day") << QDate(2016, 8, 29) << open << u"2016-08-29 1 overdue"_s;
    QTest::newRow("in progress") << QDate(2016, 12, 1) << inProgress << u"2016-12-01 1"_s;
    QTest::newRow("done") << QDate(2016, 9, 1) << done << u"2016-09-01 1 done"_s;
    QTest::newRow("last day") << QDate(2016, 12, 29) << open << u"2016-12-29 1"_s;
    QTest::newRow("too late") << QDate(2016, 12, 30) << open << u""_s;
    QTest::newRow("no date") << QDate() << open << u""_s;
}

void TestMeetingCalendar::actions_insideTheCalendar_areDue() {
    QFETCH(QDate, due);
    QFETCH(ActionStatus, status);
    CalendarRecords records;
    records.action(due, status);
    QTEST(records.entries(DueKind::action, first), "entry");
}

void TestMeetingCalendar::noticeOfNoDays_asksNothing() {
    CalendarRecords records;
    records.body = {};
    QCOMPARE(records.entries(DueKind::convocation, first), QString());
    QCOMPARE(records.entries(DueKind::agenda, first), QString());
    QCOMPARE(records.entries(DueKind::papers, first), QString());
    QCOMPARE(records.entries(DueKind::comments, first), QString());
    QCOMPARE(records.entries(DueKind::meetingDay, first), u"2016-11-29 1"_s);
    QCOMPARE(records.entries(DueKind::meetingDay, first.addDays(1)), u"2016-11-29 1 done"_s);
}

void TestMeetingCalendar::meetingThatIsOff_hasNothingDue_data() {
    QTest::addColumn<MeetingStage>("stage");
    QTest::newRow("postponed") << MeetingStage::postponed;
    QTest::newRow("cancelled") << MeetingStage::cancelled;
}

void TestMeetingCalendar::meetingThatIsOff_hasNothingDue() {
    QFETCH(MeetingStage, stage);
    CalendarRecords records;
    records.meeting.stage = stage;
    records.invitation(first);
    records.action(first);
    const MeetingCalendar calendar = records.at(first);
    QCOMPARE(calendar.entries.size(), std::size_t(1));
    QCOMPARE(calendar.entries[0].what, DueKind::action);
}

RAPPORTEUR_TEST(TestMeetingCalendar)
#include "tst_meetingcalendar.moc"
