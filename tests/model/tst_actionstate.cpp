#include "actionstate.h"
#include "testprogram.h"

#include <QTest>

/// How actions stand on a day.
class TestActionState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void action_onTheReferenceDate_stands_data();
    void action_onTheReferenceDate_stands();
    void actionFigures_several_areCounted();
};

namespace {

const QDate asAt(2016, 12, 12);

Action action(ActionStatus status, QDate due, QDate originalDue = {}) {
    Action made;
    made.status = status;
    made.due = due;
    made.originalDue = originalDue.isValid() ? originalDue : due;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Action)

void TestActionState::action_onTheReferenceDate_stands_data() {
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("daysOverdue");
    QTest::addColumn<bool>("postponed");
    QTest::addColumn<Ageing>("ageing");
    using enum ActionStatus;
    QTest::newRow("due later") << action(open, asAt.addDays(1)) << 0 << false << Ageing::notDue;
    QTest::newRow("due today") << action(open, asAt) << 0 << false << Ageing::notDue;
    QTest::newRow("due yesterday") << action(inProgress, asAt.addDays(-1)) << 1 << false << Ageing::upToMonth;
    QTest::newRow("a month over") << action(open, asAt.addDays(-30)) << 30 << false << Ageing::upToMonth;
    QTest::newRow("more than a month") << action(open, asAt.addDays(-31)) << 31 << false << Ageing::upToQuarter;
    QTest::newRow("a quarter") << action(open, asAt.addDays(-90)) << 90 << false << Ageing::upToQuarter;
    QTest::newRow("longer") << action(open, asAt.addDays(-91)) << 91 << false << Ageing::longer;
    QTest::newRow("postponed in time") << action(open, asAt.addDays(9), asAt.addDays(-9)) << 0 << true
                                       << Ageing::notDue;
    QTest::newRow("postponed and over") << action(open, asAt.addDays(-2), asAt.addDays(-9)) << 2 << true
                                        << Ageing::upToMonth;
    QTest::newRow("brought forward") << action(open, asAt, asAt.addDays(9)) << 0 << false << Ageing::notDue;
    QTest::newRow("done") << action(done, asAt.addDays(-50)) << 0 << false << Ageing::closed;
    QTest::newRow("dropped") << action(dropped, asAt.addDays(-50)) << 0 << false << Ageing::closed;
    QTest::newRow("no due date") << action(open, {}) << 0 << false << Ageing::noDueDate;
}

void TestActionState::action_onTheReferenceDate_stands() {
    QFETCH(Action, action);
    QFETCH(int, daysOverdue);
    QCOMPARE(::daysOverdue(action, asAt), daysOverdue);
    QCOMPARE(isOverdue(action, asAt), daysOverdue > 0);
    QTEST(isPostponed(action), "postponed");
    QTEST(ageingOf(action, asAt), "ageing");
}

void TestActionState::actionFigures_several_areCounted() {
    using enum ActionStatus;
    const std::vector<Action> actions{action(open, asAt.addDays(5)), action(open, asAt.addDays(-5), asAt.addDays(-50)),
                                      action(inProgress, asAt.addDays(5), asAt), action(done, asAt),
                                      action(dropped, {})};
    QCOMPARE(actionFigures(actions, asAt), (ActionFigures{.open = 3, .overdue = 1, .postponed = 2, .closed = 2}));
}

RAPPORTEUR_TEST(TestActionState)
#include "tst_actionstate.moc"
