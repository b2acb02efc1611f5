#include "actionstate.h"
#include "testprogram.h"

#include <QTest>

#include <array>
#include <vector>

/// How actions stand on a day.
class TestActionState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void action_onTheReferenceDate_stands_data();
    void action_onTheReferenceDate_stands();
    void action_afterItsEntriesChanged_standsAsTheLatestSays_data();
    void action_afterItsEntriesChanged_standsAsTheLatestSays();
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
Q_DECLARE_METATYPE(std::vector<ActionEntry>)

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

void TestActionState::action_afterItsEntriesChanged_standsAsTheLatestSays_data() {
    QTest::addColumn<std::vector<ActionEntry>>("before");
    QTest::addColumn<std::vector<ActionEntry>>("after");
    QTest::addColumn<ActionStatus>("stands");
    using enum ActionStatus;
    const std::array<Id<ActionEntry>, 2> ids{Id<ActionEntry>{QUuid::createUuid()},
                                             Id<ActionEntry>{QUuid::createUuid()}};
    const auto entry = [&](std::size_t which, int days, ActionStatus status) {
        ActionEntry made;
        made.id = ids.at(which);
        made.date = asAt.addDays(days);
        made.status = status;
        return made;
    };
    using Entries = std::vector<ActionEntry>;
    const Entries two{entry(0, 0, inProgress), entry(1, 5, open)};
    QTest::newRow("the latest says another") << two << Entries{entry(0, 0, inProgress), entry(1, 5, done)} << done;
    QTest::newRow("an older one says another") << two << Entries{entry(0, 0, dropped), entry(1, 5, open)} << open;
    QTest::newRow("an older one becomes the latest")
        << two << Entries{entry(0, 9, inProgress), entry(1, 5, open)} << inProgress;
    QTest::newRow("the latest is deleted") << two << Entries{entry(0, 0, inProgress)} << inProgress;
    QTest::newRow("an older one is deleted") << two << Entries{entry(1, 5, open)} << open;
    QTest::newRow("on one day the last") << two << Entries{entry(0, 5, inProgress), entry(1, 5, open)} << open;
    QTest::newRow("the only one is deleted") << Entries{entry(0, 0, done)} << Entries{} << open;
    QTest::newRow("the first") << Entries{} << Entries{entry(0, 0, done)} << done;
    QTest::newRow("set by hand meanwhile") << Entries{entry(0, 0, done)} << Entries{entry(0, 3, done)} << open;
}

void TestActionState::action_afterItsEntriesChanged_standsAsTheLatestSays() {
    QFETCH(std::vector<ActionEntry>, before);
    QFETCH(std::vector<ActionEntry>, after);
    QFETCH(ActionStatus, stands);
    QCOMPARE(followingEntries(action(ActionStatus::open, asAt), before, after).status, stands);
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
