#include "quorum.h"
#include "testids.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Delegations 1 to `withVote` vote, 90 does not; each has the participants 10 n and 10 n + 1.
std::vector<Delegation> delegations(int withVote) {
    std::vector<Delegation> all;
    for (int number = 1; number <= withVote; ++number) {
        all.emplace_back();
        all.back().id = idOf<Delegation>(number);
        all.back().hasVote = true;
    }
    all.emplace_back();
    all.back().id = idOf<Delegation>(90);
    return all;
}

std::vector<Participant> participants(const std::vector<Delegation> &delegations) {
    std::vector<Participant> all;
    for (const Delegation &delegation : delegations) {
        for (uint i = 0; i < 2; ++i) {
            all.emplace_back();
            all.back().id = idOf<Participant>(static_cast<int>(delegation.id.uuid.data1 * 10 + i));
            all.back().delegation = delegation.id;
        }
    }
    return all;
}

Attendance attendance(int participant, HalfDay half = HalfDay::morning, QTime from = {}, QTime to = {}) {
    Attendance made;
    made.participant = idOf<Participant>(participant);
    made.day = idOf<Day>(1);
    made.half = half;
    made.from = from;
    made.to = to;
    return made;
}

} // namespace

using Attendances = std::vector<Attendance>;
Q_DECLARE_METATYPE(Attendances)

/// Whether enough delegations with a vote are there.
class TestQuorum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quorumAt_rule_requires_data();
    void quorumAt_rule_requires();
    void quorumAt_attendance_countsDelegations_data();
    void quorumAt_attendance_countsDelegations();
    void delegationsPresentAt_withoutVote_areThereToo();
};

void TestQuorum::quorumAt_rule_requires_data() {
    QTest::addColumn<QuorumRule>("rule");
    QTest::addColumn<int>("withVote");
    QTest::addColumn<int>("present");
    QTest::addColumn<int>("required");
    QTest::addColumn<bool>("reached");
    QTest::newRow("no rule") << QuorumRule::none << 5 << 0 << 0 << true;
    QTest::newRow("all, one lacks") << QuorumRule::all << 5 << 4 << 5 << false;
    QTest::newRow("all") << QuorumRule::all << 5 << 5 << 5 << true;
    QTest::newRow("two thirds of three") << QuorumRule::twoThirds << 3 << 2 << 2 << true;
    QTest::newRow("two thirds of four") << QuorumRule::twoThirds << 4 << 2 << 3 << false;
    QTest::newRow("two thirds of five") << QuorumRule::twoThirds << 5 << 4 << 4 << true;
    QTest::newRow("two thirds of six") << QuorumRule::twoThirds << 6 << 4 << 4 << true;
    QTest::newRow("number, one lacks") << QuorumRule::number << 5 << 2 << 3 << false;
    QTest::newRow("number") << QuorumRule::number << 5 << 3 << 3 << true;
}

void TestQuorum::quorumAt_rule_requires() {
    QFETCH(QuorumRule, rule);
    QFETCH(int, withVote);
    QFETCH(int, present);
    Body body;
    body.quorumRule = rule;
    body.quorumNumber = 3;
    const auto all = delegations(withVote);
    Attendances there;
    for (int number = 1; number <= present; ++number)
        there.push_back(attendance(number * 10));
    const Quorum quorum = quorumAt({idOf<Day>(1), HalfDay::morning, {}}, body, all, participants(all), there);
    QCOMPARE(quorum.withVote, withVote);
    QCOMPARE(quorum.present, present);
    QTEST(quorum.required, "required");
    QTEST(quorum.isReached(), "reached");
}

void TestQuorum::quorumAt_attendance_countsDelegations_data() {
    QTest::addColumn<Attendances>("there");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("present");
    const QTime ten(10, 0);
    QTest::newRow("nobody") << Attendances{} << ten << 0;
    QTest::newRow("two of one delegation") << Attendances{attendance(10), attendance(11)} << ten << 1;
    QTest::newRow("two delegations") << Attendances{attendance(10), attendance(20)} << ten << 2;
    QTest::newRow("without a vote") << Attendances{attendance(900)} << ten << 0;
    QTest::newRow("in the other half") << Attendances{attendance(10, HalfDay::afternoon)} << ten << 0;
    QTest::newRow("somebody unknown") << Attendances{attendance(7777)} << ten << 0;
    QTest::newRow("not yet come") << Attendances{attendance(10, HalfDay::morning, {10, 1})} << ten << 0;
    QTest::newRow("just come") << Attendances{attendance(10, HalfDay::morning, {10, 0})} << ten << 1;
    QTest::newRow("just left") << Attendances{attendance(10, HalfDay::morning, {9, 0}, {10, 0})} << ten << 0;
    QTest::newRow("about to leave") << Attendances{attendance(10, HalfDay::morning, {9, 0}, {10, 1})} << ten << 1;
    QTest::newRow("one left, one is there")
        << Attendances{attendance(10, HalfDay::morning, {}, {9, 30}), attendance(11)} << ten << 1;
    QTest::newRow("left, over the half-day")
        << Attendances{attendance(10, HalfDay::morning, {}, {9, 30})} << QTime() << 1;
}

void TestQuorum::quorumAt_attendance_countsDelegations() {
    QFETCH(Attendances, there);
    QFETCH(QTime, time);
    const auto all = delegations(3);
    QTEST(quorumAt({idOf<Day>(1), HalfDay::morning, time}, {}, all, participants(all), there).present, "present");
}

void TestQuorum::delegationsPresentAt_withoutVote_areThereToo() {
    const auto all = delegations(2);
    const Attendances there{attendance(900), attendance(20)};
    const auto present = delegationsPresentAt({idOf<Day>(1), HalfDay::morning, {}}, all, participants(all), there);
    QCOMPARE(present, (std::vector{idOf<Delegation>(2), idOf<Delegation>(90)}));
}

RAPPORTEUR_TEST(TestQuorum)
#include "tst_quorum.moc"
