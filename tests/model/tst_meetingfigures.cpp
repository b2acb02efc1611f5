#include "meetingfigures.h"
#include "testids.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A meeting at a glance.
class TestMeetingFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agendaFigures_ofTwoDays_areTold();
    void agendaFigures_ofNothing_areNone();
    void missingPapers_areListedByItem();
    void actionLists_standAsTheActionsDo();
    void expectedQuorum_countsConfirmedDelegations();
};

namespace {

const QDate figuresDay(2016, 12, 12);

Day day(int number, QTime closes) {
    Day made;
    made.id = idOf<Day>(number);
    made.date = QDate(2016, 11, 28).addDays(number);
    made.opens = {9, 0};
    made.closes = closes;
    return made;
}

AgendaItem item(int number, int onDay, int duration, AgendaItemKind kind = AgendaItemKind::item) {
    AgendaItem made;
    made.id = idOf<AgendaItem>(number);
    made.day = idOf<Day>(onDay);
    made.order = {QString(QChar(u'A' + static_cast<char16_t>(number)))};
    made.duration = duration;
    made.kind = kind;
    return made;
}

MeetingPaper listedPaper(int number, int item, PaperStatus status) {
    MeetingPaper made;
    made.id = idOf<MeetingPaper>(number);
    made.item = item > 0 ? idOf<AgendaItem>(item) : Id<AgendaItem>();
    made.status = status;
    return made;
}

} // namespace

void TestMeetingFigures::agendaFigures_ofTwoDays_areTold() {
    const std::vector days{day(1, {10, 0}), day(2, {17, 0})};
    std::vector items{item(1, 1, 60), item(2, 1, 15, AgendaItemKind::pause), item(3, 1, 0), item(4, 2, 90),
                      item(5, 2, 30)};
    items[4].fixedStart = {10, 0}; // half an hour before the fourth ends
    const AgendaFigures figures = agendaFigures(days, items);
    QCOMPARE(numbers(figures.items), u"1 3 4 5"_s);
    QCOMPARE(numbers(figures.withoutDuration), u"3"_s);
    QCOMPARE(numbers(figures.pressed), u"5"_s);
    QCOMPARE(numbers(figures.overrun), u"1"_s);
    QCOMPARE(figures.minutes, 75 + 90);
    QCOMPARE(figures.overrunMinutes, 15);
}

void TestMeetingFigures::agendaFigures_ofNothing_areNone() {
    const AgendaFigures figures = agendaFigures({}, {});
    QVERIFY(figures.items.empty() && figures.overrun.empty());
    QCOMPARE(figures.minutes, 0);
}

void TestMeetingFigures::missingPapers_areListedByItem() {
    const std::vector days{day(1, {})};
    const std::vector items{item(3, 1, 10), item(1, 1, 10), item(2, 1, 10)};
    using enum PaperStatus;
    const std::vector papers{listedPaper(1, 3, expected), listedPaper(2, 1, received),    listedPaper(3, 0, inTranslation),
                             listedPaper(4, 3, received), listedPaper(5, 2, distributed), listedPaper(6, 99, expected)};
    QStringList written;
    for (const MissingPapers &missing : missingPapers(days, items, papers))
        written.append(QString::number(missing.item.uuid.data1) + u": "_s + numbers(missing.papers));
    QCOMPARE(written.join(u", "), u"0: 3 6, 1: 2, 3: 1 4"_s);
}

void TestMeetingFigures::actionLists_standAsTheActionsDo() {
    std::vector<Action> actions(5);
    for (std::size_t i = 0; i < actions.size(); ++i)
        actions[i].id = idOf<Action>(static_cast<int>(i) + 1);
    actions[0].due = figuresDay.addDays(-1);
    actions[1].due = figuresDay;
    actions[2].due = figuresDay.addDays(-5);
    actions[2].status = ActionStatus::done;
    actions[3].due = figuresDay.addDays(9);
    actions[3].originalDue = figuresDay.addDays(-9);
    actions[4] = actions[3];
    actions[4].id = idOf<Action>(5);
    actions[4].status = ActionStatus::dropped;
    const ActionLists lists = actionLists(actions, figuresDay);
    QCOMPARE(numbers(lists.open), u"1 2 4"_s);
    QCOMPARE(numbers(lists.overdue), u"1"_s);
    QCOMPARE(numbers(lists.postponed), u"4"_s);
    QCOMPARE(numbers(lists.closed), u"3 5"_s);
}

void TestMeetingFigures::expectedQuorum_countsConfirmedDelegations() {
    Body body;
    body.quorumRule = QuorumRule::twoThirds;
    std::vector<Delegation> delegations(4);
    std::vector<Participant> participants;
    for (std::size_t i = 0; i < delegations.size(); ++i) {
        delegations[i].id = idOf<Delegation>(static_cast<int>(i));
        delegations[i].hasVote = i != 3;
        for (int person = 0; person < 2; ++person) {
            participants.emplace_back();
            participants.back().delegation = delegations[i].id;
            participants.back().status = i == 1 ? ParticipantStatus::nominated : ParticipantStatus::confirmed;
        }
    }
    const DelegationRecords records{delegations, {}, participants, {}, {}, {}};
    QCOMPARE(expectedQuorum(body, records), (Quorum{.withVote = 3, .present = 2, .required = 2}));
}

RAPPORTEUR_TEST(TestMeetingFigures)
#include "tst_meetingfigures.moc"
