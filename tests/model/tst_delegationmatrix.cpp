#include "delegationmatrix.h"
#include "testids.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// Who of whom is invited, named and there.
class TestDelegationMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matrix_oneCell_hasItsState_data();
    void matrix_oneCell_hasItsState();
    void matrix_columns_areTheKindsThatOccur();
    void matrix_personOfAnotherAgency_standsUnderTheOwn();
    void matrix_organisation_isNoRow();
    void matrix_secretariat_needsNoHead();
    void figures_invitations_areCounted_data();
    void figures_invitations_areCounted();
    void figures_people_areThreeFigures();
    void figures_delegations_lackWhatIsTold();
    void figures_ofAnotherMeeting_countNothing();
    void matrix_large_isMadeAtOnce();
};

namespace {

const QDate matrixDay(2016, 11, 20);

/// MatrixRecords of a meeting, which tests write down one after the other.
struct MatrixRecords {
    std::vector<Delegation> delegations;
    std::vector<Invitation> invitations;
    std::vector<Participant> participants;
    std::vector<Attendance> attendances;
    std::vector<Agency> agencies;
    std::vector<Person> people;

    DelegationRecords records() const {
        return {delegations, invitations, participants, attendances, agencies, people};
    }

    /// Delegation n of country n.
    void delegation(int number, Capacity capacity = Capacity::member) {
        Delegation made;
        made.id = idOf<Delegation>(number);
        made.country = idOf<Country>(number);
        made.capacity = capacity;
        delegations.push_back(made);
    }
    void agency(int number, int country, AgencyKind kind) {
        Agency made;
        made.id = idOf<Agency>(number);
        made.country = country > 0 ? idOf<Country>(country) : Id<Country>();
        made.kind = kind;
        agencies.push_back(made);
    }
    void invitation(int number, int delegation, int agency, Reply reply = Reply::none, QDate replyBy = {}) {
        Invitation made;
        made.id = idOf<Invitation>(number);
        made.delegation = idOf<Delegation>(delegation);
        made.agency = idOf<Agency>(agency);
        made.reply = reply;
        made.replyBy = replyBy;
        invitations.push_back(made);
    }
    /// Participant n is person n.
    void participant(int number, int delegation, int agency, ParticipantStatus status,
                     ParticipantRole role = ParticipantRole::member, bool present = false) {
        Participant made;
        made.id = idOf<Participant>(number);
        made.delegation = idOf<Delegation>(delegation);
        made.person = idOf<Person>(number);
        made.status = status;
        made.role = role;
        participants.push_back(made);
        Person person;
        person.id = made.person;
        person.agency = agency > 0 ? idOf<Agency>(agency) : Id<Agency>();
        people.push_back(person);
        if (!present)
            return;
        for (const HalfDay half : {HalfDay::morning, HalfDay::afternoon}) {
            attendances.emplace_back();
            attendances.back().participant = made.id;
            attendances.back().half = half;
        }
    }
};

/// What stands in the one cell of delegation 1, agency 1: letters for invitations (n, a, d = no reply, accepted,
/// declined) and people (N, C, X, R, U = nominated, confirmed, cancelled, replaced, unregistered; "!" = is present).
MatrixRecords meetingOf(const QString &cell, bool headed) {
    MatrixRecords meeting;
    meeting.delegation(1);
    meeting.agency(1, 1, AgencyKind::border);
    meeting.agency(2, 1, AgencyKind::interior);
    if (headed)
        meeting.participant(99, 1, 2, ParticipantStatus::nominated, ParticipantRole::head);
    int number = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool present = i + 1 < cell.size() && cell[i + 1] == u'!';
        const qsizetype reply = QStringView(u"nad").indexOf(cell[i]);
        const qsizetype status = QStringView(u"NCXRU").indexOf(cell[i]);
        if (reply >= 0)
            meeting.invitation(++number, 1, 1, static_cast<Reply>(reply), matrixDay);
        else if (status >= 0)
            meeting.participant(++number, 1, 1, static_cast<ParticipantStatus>(status), ParticipantRole::member,
                                present);
    }
    return meeting;
}

} // namespace

void TestDelegationMatrix::matrix_oneCell_hasItsState_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("headed");
    QTest::addColumn<MatrixState>("state");
    using enum MatrixState;
    QTest::newRow("nothing") << u""_s << true << notInvited;
    QTest::newRow("waiting") << u"n"_s << true << noReply;
    QTest::newRow("waiting, without a head") << u"n"_s << false << noReply;
    QTest::newRow("declined") << u"d"_s << true << declined;
    QTest::newRow("one declined, one waiting") << u"dn"_s << true << noReply;
    QTest::newRow("one declined, one accepted") << u"da"_s << true << accepted;
    QTest::newRow("one accepted, one waiting") << u"an"_s << true << accepted;
    QTest::newRow("accepted, without a head") << u"a"_s << false << noHead;
    QTest::newRow("named") << u"aN"_s << true << nominated;
    QTest::newRow("named before the reply") << u"nN"_s << true << nominated;
    QTest::newRow("named without an invitation") << u"N"_s << true << nominated;
    QTest::newRow("named although declined") << u"dN"_s << true << nominated;
    QTest::newRow("named, without a head") << u"aN"_s << false << noHead;
    QTest::newRow("cancelled") << u"nX"_s << true << noReply;
    QTest::newRow("replaced by nobody known") << u"aR"_s << true << accepted;
    QTest::newRow("one confirmed") << u"aNC"_s << true << confirmed;
    QTest::newRow("confirmed, without a head") << u"aC"_s << false << noHead;
    QTest::newRow("one present") << u"aNC!"_s << true << present;
    QTest::newRow("present, without a head") << u"aC!"_s << false << present;
    QTest::newRow("came on the day") << u"U!"_s << true << present;
    QTest::newRow("present, but replaced") << u"nR!"_s << true << noReply;
}

void TestDelegationMatrix::matrix_oneCell_hasItsState() {
    QFETCH(QString, cell);
    QFETCH(bool, headed);
    const MatrixRecords meeting = meetingOf(cell, headed);
    const DelegationMatrix matrix = delegationMatrix(meeting.records(), matrixDay.addDays(1));
    QCOMPARE(matrix.columns, (std::vector{AgencyKind::border, AgencyKind::interior}));
    QCOMPARE(matrix.rows.size(), std::size_t(1));
    QCOMPARE(matrix.rows[0].lacksHead, !headed);
    const MatrixCell &made = matrix.rows[0].cells[0];
    QTEST(made.state, "state");
    QCOMPARE(made.overdue, made.state == MatrixState::noReply);
    QVERIFY(!delegationMatrix(meeting.records(), matrixDay).rows[0].cells[0].overdue);
}

void TestDelegationMatrix::matrix_columns_areTheKindsThatOccur() {
    MatrixRecords meeting;
    meeting.delegation(2);
    meeting.delegation(1);
    meeting.agency(1, 1, AgencyKind::customs);
    meeting.agency(2, 2, AgencyKind::border);
    meeting.agency(3, 3, AgencyKind::migration); // of a country that does not take part
    meeting.agency(4, 0, AgencyKind::partner);   // of no country, but invited as one of delegation 1
    meeting.invitation(1, 1, 4);
    meeting.invitation(2, 1, 4);
    const DelegationMatrix matrix = delegationMatrix(meeting.records(), matrixDay);
    QCOMPARE(matrix.columns, (std::vector{AgencyKind::border, AgencyKind::customs, AgencyKind::partner}));
    QCOMPARE(matrix.rows.size(), std::size_t(2));
    QCOMPARE(matrix.rows[0].delegation, idOf<Delegation>(2));
    QCOMPARE(matrix.rows[0].cells[0].state, MatrixState::notInvited);
    QCOMPARE(matrix.rows[0].cells[1].state, MatrixState::noAgency);
    QCOMPARE(matrix.rows[1].cells[0].state, MatrixState::noAgency);
    QCOMPARE(matrix.rows[1].cells[2].state, MatrixState::noReply);
    QCOMPARE(numbers(matrix.rows[1].cells[2].agencies), u"4"_s);
    QCOMPARE(numbers(matrix.rows[1].cells[2].invitations), u"1 2"_s);
}

void TestDelegationMatrix::matrix_personOfAnotherAgency_standsUnderTheOwn() {
    MatrixRecords meeting;
    meeting.delegation(1);
    meeting.agency(1, 1, AgencyKind::border);
    meeting.agency(2, 1, AgencyKind::foreignAffairs);
    meeting.invitation(1, 1, 2, Reply::accepted);
    meeting.participant(1, 1, 1, ParticipantStatus::nominated, ParticipantRole::head); // named by the ministry
    meeting.participant(2, 1, 0, ParticipantStatus::nominated); // agency not known, nor an invitation: in no cell
    meeting.participant(3, 1, 0, ParticipantStatus::nominated);
    meeting.participants.back().invitation = idOf<Invitation>(1);
    const DelegationMatrix matrix = delegationMatrix(meeting.records(), matrixDay);
    QCOMPARE(numbers(matrix.rows[0].cells[0].people.nominated), u"1"_s);
    QCOMPARE(numbers(matrix.rows[0].cells[1].people.nominated), u"3"_s);
}

void TestDelegationMatrix::matrix_organisation_isNoRow() {
    MatrixRecords meeting;
    meeting.delegation(1, Capacity::donor);
    meeting.delegations.back().country = {};
    meeting.delegations.back().organisation = idOf<Agency>(1);
    meeting.agency(1, 0, AgencyKind::donor);
    meeting.invitation(1, 1, 1);
    meeting.participant(1, 1, 1, ParticipantStatus::nominated);
    const DelegationMatrix matrix = delegationMatrix(meeting.records(), matrixDay);
    QVERIFY(matrix.rows.empty());
    QVERIFY(matrix.columns.empty());
}

void TestDelegationMatrix::matrix_secretariat_needsNoHead() {
    MatrixRecords meeting;
    meeting.delegation(1, Capacity::secretariat);
    meeting.agency(1, 1, AgencyKind::other);
    meeting.participant(1, 1, 1, ParticipantStatus::confirmed);
    const DelegationMatrix matrix = delegationMatrix(meeting.records(), matrixDay);
    QCOMPARE(matrix.rows[0].cells[0].state, MatrixState::confirmed);
    const DelegationFigures figures = delegationFigures(meeting.records(), matrixDay);
    QVERIFY(figures.withoutHead.empty());
    QVERIFY(figures.notInvited.empty());
}

void TestDelegationMatrix::figures_invitations_areCounted_data() {
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QDate>("replyBy");
    QTest::addColumn<QString>("counted"); // accepted, declined, without reply, overdue
    QTest::newRow("no reply, no day") << Reply::none << QDate() << u"||1|"_s;
    QTest::newRow("no reply, later") << Reply::none << matrixDay.addDays(1) << u"||1|"_s;
    QTest::newRow("no reply, today") << Reply::none << matrixDay << u"||1|"_s;
    QTest::newRow("no reply, over") << Reply::none << matrixDay.addDays(-1) << u"||1|1"_s;
    QTest::newRow("accepted, over") << Reply::accepted << matrixDay.addDays(-1) << u"1|||"_s;
    QTest::newRow("declined, over") << Reply::declined << matrixDay.addDays(-1) << u"|1||"_s;
}

void TestDelegationMatrix::figures_invitations_areCounted() {
    QFETCH(Reply, reply);
    QFETCH(QDate, replyBy);
    MatrixRecords meeting;
    meeting.delegation(1);
    meeting.invitation(1, 1, 1, reply, replyBy);
    const DelegationFigures figures = delegationFigures(meeting.records(), matrixDay);
    const QStringList parts{numbers(figures.accepted), numbers(figures.declined), numbers(figures.withoutReply),
                            numbers(figures.overdue)};
    QTEST(parts.join(u'|'), "counted");
}

void TestDelegationMatrix::figures_people_areThreeFigures() {
    using enum ParticipantStatus;
    MatrixRecords meeting;
    meeting.delegation(1);
    meeting.participant(1, 1, 0, nominated);
    meeting.participant(2, 1, 0, nominated, ParticipantRole::member, true);
    meeting.participant(3, 1, 0, confirmed);
    meeting.participant(4, 1, 0, confirmed, ParticipantRole::member, true);
    meeting.participant(5, 1, 0, cancelled, ParticipantRole::member, true);
    meeting.participant(6, 1, 0, replaced);
    meeting.participant(7, 1, 0, unregistered, ParticipantRole::member, true);
    const PeopleFigures people = delegationFigures(meeting.records(), matrixDay).people;
    QCOMPARE(numbers(people.nominated), u"1 2 3 4"_s);
    QCOMPARE(numbers(people.confirmed), u"3 4"_s);
    QCOMPARE(numbers(people.present), u"2 4 7"_s);
}

void TestDelegationMatrix::figures_delegations_lackWhatIsTold() {
    using enum ParticipantStatus;
    MatrixRecords meeting;
    for (int number = 1; number <= 4; ++number)
        meeting.delegation(number);
    meeting.invitation(1, 1, 1);
    meeting.participant(1, 1, 0, nominated, ParticipantRole::head);
    meeting.invitation(2, 2, 2);
    meeting.participant(2, 2, 0, cancelled, ParticipantRole::head);
    meeting.participant(3, 3, 0, unregistered, ParticipantRole::head, true);
    const DelegationFigures figures = delegationFigures(meeting.records(), matrixDay);
    QCOMPARE(numbers(figures.notInvited), u"3 4"_s);
    QCOMPARE(numbers(figures.withoutHead), u"2 4"_s);
    QCOMPARE(numbers(figures.absent), u"1 2 4"_s);
}

void TestDelegationMatrix::figures_ofAnotherMeeting_countNothing() {
    MatrixRecords meeting;
    meeting.delegation(1);
    meeting.invitation(1, 7, 1);
    meeting.participant(1, 7, 0, ParticipantStatus::confirmed, ParticipantRole::head, true);
    const DelegationFigures figures = delegationFigures(meeting.records(), matrixDay);
    QCOMPARE(figures.people, PeopleFigures());
    QVERIFY(figures.withoutReply.empty());
    QCOMPARE(numbers(figures.notInvited), u"1"_s);
    QVERIFY(delegationMatrix(meeting.records(), matrixDay).columns.empty());
}

void TestDelegationMatrix::matrix_large_isMadeAtOnce() {
    MatrixRecords meeting;
    for (int number = 1; number <= 200; ++number) {
        meeting.delegation(number);
        for (int kind = 0; kind < 10; ++kind)
            meeting.agency(number * 10 + kind, number, static_cast<AgencyKind>(kind));
    }
    for (int number = 0; number < 20000; ++number)
        meeting.participant(number + 1, number % 200 + 1, 10 + number % 2000, ParticipantStatus::confirmed);
    QElapsedTimer timer;
    timer.start();
    const DelegationMatrix matrix = delegationMatrix(meeting.records(), matrixDay);
    const qint64 took = timer.elapsed();
    QCOMPARE(matrix.rows.size(), std::size_t(200));
    QCOMPARE(matrix.columns.size(), std::size_t(10));
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
}

RAPPORTEUR_TEST(TestDelegationMatrix)
#include "tst_delegationmatrix.moc"
