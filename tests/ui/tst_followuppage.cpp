#include "agenda.h"
#include "edit.h"
#include "minutes.h"
#include "people.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What became of decisions and actions: statuses by key, postponing, dated entries, filters, undo and redo.
class TestFollowupPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void overdue_isANumberThatFilters();
    void newAction_workedOnUndoneAndRedone_leadsBackAndForth();
    void newAction_ofAnAgendaItem_isNotedAtIt();
    void statusKeys_inBothLayouts_setIt_data();
    void statusKeys_inBothLayouts_setIt();
    void done_withoutANote_asksForOne();
    void postpone_keepsTheOriginalDate();
    void due_typedWrong_saysSoAtTheCell();
    void filter_countryAndKind_showWhatBelongs();
    void recommendation_withWhatCountriesMadeOfIt_isUndone();
    void actionOfAnotherMeeting_requested_isShown();
    void filters_behindTheButton_areCountedAndTakenBack();
    void history_nameRecordsInTheLanguageShown();

private:
    TableView *list() const { return m_desk->find<TableView>(u"followupList"_s); }
    Store &store() const { return m_desk->store(); }
    void undo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Y, Qt::ControlModifier); }
    Action actionIn(ActionStatus status) const;
    void select(const Action &action) const {
        QVERIFY(list()->selectKey(action.id.uuid));
        list()->setFocus();
    }
    void choose(const QString &box, const QString &text) const;
    QByteArray contents() const;

    std::unique_ptr<SampleWindow> m_desk;
};

void TestFollowupPage::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.followup"_s);
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
}

Action TestFollowupPage::actionIn(ActionStatus status) const {
    const std::vector<Action> actions = *store().all<Action>();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const Action &action) { return action.status == status; });
    return found == actions.end() ? Action() : *found;
}

void TestFollowupPage::choose(const QString &box, const QString &text) const {
    auto *choice = m_desk->find<QComboBox>(box);
    choice->setCurrentIndex(choice->findText(text));
    QCOMPARE(choice->currentText(), text);
    Q_EMIT choice->activated(choice->currentIndex());
}

QByteArray TestFollowupPage::contents() const {
    QByteArray all;
    for (const QString &kind : {u"action"_s, u"action_entry"_s, u"action_agency"_s, u"recommendation"_s,
                                u"recommendation_status"_s, u"recommendation_addressee"_s}) {
        const auto read = store().eachRow(
            kind, {}, [&](const QJsonObject &row) { all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n'; });
        if (!read)
            return {};
    }
    return all;
}

void TestFollowupPage::overdue_isANumberThatFilters() {
    QTRY_VERIFY(m_desk->find<QWidget>(u"pillOverdue"_s) != nullptr);
    m_desk->click(u"pillOverdue"_s);
    const int shown = list()->rows().countShown();
    QVERIFY(shown > 0);
    for (int row = 0; row < list()->rows().rowCount(); ++row) {
        if (list()->rows().rowAt(row).depth == 1)
            QVERIFY(!list()->rows().rowAt(row).cells.back().text.isEmpty());
    }
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(list()->rows().countShown() > shown);
}

void TestFollowupPage::newAction_workedOnUndoneAndRedone_leadsBackAndForth() {
    const QByteArray before = contents();
    QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find(u"actionForm"_s)->isAncestorOf(QApplication::focusWidget()));
    auto *due = m_desk->find<QWidget>(u"actionDue"_s)->findChild<QLineEdit *>();
    due->setFocus();
    QTest::keyClicks(due, u"1.3.2017"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find(u"entryForm"_s)->isVisible());
    const ActionEntry entry = store().all<ActionEntry>()->back();
    QCOMPARE(entry.date, QDate(2016, 12, 12)); // the sample's reference date
    QCOMPARE(store().get(entry.action)->originalDue, QDate(2017, 3, 1));
    choose(u"entryStatus"_s, u"Done"_s); // the latest word on an action says how it stands
    QCOMPARE(store().all<ActionEntry>()->back().status, ActionStatus::done);
    QCOMPARE(store().get(entry.action)->status, ActionStatus::done);
    QVERIFY(list()->selectKey(entry.id.uuid));
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    const Id<ActionEntry> later = store().all<ActionEntry>()->back().id;
    QVERIFY(later != entry.id);
    choose(u"entryStatus"_s, u"In progress"_s);
    QCOMPARE(store().get(entry.action)->status, ActionStatus::inProgress);
    QVERIFY(list()->selectKey(later.uuid));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(store().get(entry.action)->status, ActionStatus::done); // and without it, the one before
    const QByteArray after = contents();
    for (int step = 0; step < 7; ++step)
        undo();
    QCOMPARE(contents(), before);
    for (int step = 0; step < 7; ++step)
        redo();
    QCOMPARE(contents(), after);
}

void TestFollowupPage::newAction_ofAnAgendaItem_isNotedAtIt() {
    QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find(u"actionForm"_s)->isAncestorOf(QApplication::focusWidget()));
    auto *item = m_desk->find<QWidget>(u"actionItem"_s)->findChild<QLineEdit *>();
    QVERIFY(item->isVisible());
    item->setFocus();
    QTest::keyClick(item, Qt::Key_Down);
    QAbstractItemView *offered = item->completer()->popup();
    QTRY_VERIFY(offered->isVisible());
    const QString first = offered->model()->index(0, 0).data().toString();
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    const Action action = store().all<Action>()->back();
    QVERIFY(first.endsWith(store().get(action.item)->title.in(u"en"_s)));
    QVERIFY(!m_desk->find(u"actionDecision"_s)->isVisible());
}

void TestFollowupPage::statusKeys_inBothLayouts_setIt_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ActionStatus>("status");
    QTest::newRow("in progress") << u"p"_s << ActionStatus::inProgress;
    QTest::newRow("in progress, Russian layout") << u"з"_s << ActionStatus::inProgress;
    QTest::newRow("dropped") << u"x"_s << ActionStatus::dropped;
    QTest::newRow("dropped, Russian layout") << u"ч"_s << ActionStatus::dropped;
}

void TestFollowupPage::statusKeys_inBothLayouts_setIt() {
    QFETCH(QString, typed);
    const Action action = actionIn(ActionStatus::open);
    select(action);
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, typed);
    QApplication::sendEvent(list(), &press);
    QTEST(store().get(action.id)->status, "status");
    undo();
    QCOMPARE(store().get(action.id)->status, ActionStatus::open);
}

void TestFollowupPage::done_withoutANote_asksForOne() {
    const Action action = actionIn(ActionStatus::open);
    select(action);
    QTest::keyClick(list(), Qt::Key_D);
    QCOMPARE(store().get(action.id)->status, ActionStatus::done);
    QTRY_VERIFY(m_desk->find(u"actionClosingNote"_s)->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(m_desk->find<QWidget>(u"pillWithoutNote"_s) != nullptr);
}

void TestFollowupPage::postpone_keepsTheOriginalDate() {
    const Action action = actionIn(ActionStatus::open);
    QVERIFY(action.due.isValid());
    select(action);
    list()->editCell(action.id.uuid, u"due"_s);
    auto *cell = list()->viewport()->findChild<QLineEdit *>(u"followupList.due"_s);
    cell->selectAll();
    QTest::keyClicks(cell, action.due.addDays(40).toString(u"dd.MM.yyyy"_s));
    QTest::keyClick(cell, Qt::Key_Return);
    QCOMPARE(store().get(action.id)->due, action.due.addDays(40));
    QCOMPARE(store().get(action.id)->originalDue, action.originalDue);
    QTRY_VERIFY(m_desk->find<QWidget>(u"pillPostponed"_s) != nullptr);
}

void TestFollowupPage::due_typedWrong_saysSoAtTheCell() {
    const Action action = actionIn(ActionStatus::open);
    list()->editCell(action.id.uuid, u"due"_s);
    auto *cell = list()->viewport()->findChild<QLineEdit *>(u"followupList.due"_s);
    cell->selectAll();
    QTest::keyClicks(cell, u"some day"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QVERIFY(cell->isVisible());
    QVERIFY(list()->viewport()->findChild<QLabel *>(u"followupList.dueError"_s)->isVisible());
    QCOMPARE(store().get(action.id)->due, action.due);
    QTest::keyClick(cell, Qt::Key_Escape);
}

void TestFollowupPage::filter_countryAndKind_showWhatBelongs() {
    const int actions = list()->rows().countAll();
    choose(u"followupWhat"_s, u"Decisions"_s);
    QVERIFY(list()->rows().countAll() > 0);
    QVERIFY(list()->rows().countAll() != actions);
    choose(u"followupWhat"_s, u"Everything"_s);
    QVERIFY(list()->rows().countAll() > actions);
    choose(u"followupState"_s, u"Closed"_s);
    for (const TableRow &row : list()->rows().allRows()) {
        const auto action = store().get(Id<Action>{row.key});
        QVERIFY(!action || action->status == ActionStatus::done || action->status == ActionStatus::dropped);
    }
}

void TestFollowupPage::recommendation_withWhatCountriesMadeOfIt_isUndone() {
    choose(u"followupWhat"_s, u"Decisions"_s);
    const Decision decision = store().all<Decision>()->front();
    QVERIFY(list()->selectKey(decision.id.uuid));
    Recommendation recommendation;
    recommendation.decision = decision.id;
    recommendation.text = {{u"en"_s, u"Publish the fees"_s}, {u"ru"_s, u"Опубликовать сборы"_s}};
    QVERIFY(store().edit({u"recommend"_s, {}}, [&](Edit &edit) { recommendation.id = edit.insert(recommendation); }));
    choose(u"followupWhat"_s, u"Recommendations"_s);
    QVERIFY(list()->selectKey(recommendation.id.uuid));
    const QByteArray before = contents();
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find(u"uptakeForm"_s)->isVisible());
    QCOMPARE(store().all<RecommendationStatus>()->back().recommendation, recommendation.id);
    undo();
    QCOMPARE(contents(), before);
}

void TestFollowupPage::actionOfAnotherMeeting_requested_isShown() {
    choose(u"followupState"_s, u"Overdue"_s);
    const Action done = actionIn(ActionStatus::done);
    QVERIFY(done.id);
    m_desk->window()->workspace().requestRecord(u"action"_s, done.id.text());
    const auto *minutes = m_desk->find<QWidget>(u"minutesPane"_s);
    QVERIFY(list()->isVisible() || (minutes != nullptr && minutes->isVisible())); // the page that shows actions first
}

void TestFollowupPage::filters_behindTheButton_areCountedAndTakenBack() {
    auto *button = m_desk->find<QAbstractButton>(u"followupFilter"_s);
    auto *state = m_desk->find<QComboBox>(u"followupState"_s);
    const int all = list()->rows().countAll();
    QVERIFY(!button->isChecked());
    const QString words = button->text();
    button->click();
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(QApplication::focusWidget(), state);
    choose(u"followupState"_s, u"Closed"_s);
    QVERIFY(list()->rows().countAll() < all);
    QVERIFY(button->isChecked());
    QCOMPARE(button->text(), QString(words + u": 1"_s));
    QVERIFY(button->toolTip().contains(u"Closed"_s));
    QTest::keyClick(state, Qt::Key_Escape);
    QTRY_VERIFY(!state->isVisible());
    QVERIFY(button->isChecked());
    button->click();
    m_desk->click(u"followupFilterNone"_s);
    QTRY_VERIFY(!state->isVisible());
    QVERIFY(!button->isChecked());
    QCOMPARE(button->text(), words);
    QCOMPARE(list()->rows().countAll(), all);
}

void TestFollowupPage::history_nameRecordsInTheLanguageShown() {
    const Action action = actionIn(ActionStatus::open);
    Agency agency;
    agency.name = {{u"en"_s, u"Water Agency"_s}, {u"ru"_s, u"Водное агентство"_s}};
    QVERIFY(store().edit({u"Add"_s, {}}, [&](Edit &edit) {
        agency.id = edit.insert(agency);
        ActionAgency responsible;
        responsible.action = action.id;
        responsible.agency = agency.id;
        edit.insert(responsible);
    }));
    m_desk->click(u"language.ru"_s);
    select(action);
    QTRY_VERIFY(m_desk->find(u"followupHistoryButton"_s)->height() > 0);
    m_desk->click(u"followupHistoryButton"_s);
    const auto *entry = m_desk->find(u"historyEntry0"_s);
    QVERIFY(entry != nullptr);
    const QList<QLabel *> words = entry->findChildren<QLabel *>();
    QVERIFY(std::any_of(words.begin(), words.end(),
                        [](const QLabel *label) { return label->text().contains(u"Водное агентство"_s); }));
}

RAPPORTEUR_TEST(TestFollowupPage)
#include "tst_followuppage.moc"
