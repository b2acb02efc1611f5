#include "agendahelp.h"
#include "changeset.h"
#include "edit.h"
#include "people.h"
#include "testprogram.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

/// What people do without thinking about it, and expect to end well: in a real window on a real file, by real keys and
/// clicks. Each case has a fresh file.
class TestAgendaHabits : public AgendaTest {
    Q_OBJECT

private Q_SLOTS:
    void undo_withCtrlHeld_selectsOneRow();
    void undo_byItsButton_leavesTheFocusInTheList();
    void newItem_withCtrlHeld_selectsItsRowOnly();
    void severalRows_selected_areTold();
    void copy_itemWithSubItems_takesThemAlong();
    void undo_inAnotherMeeting_leadsThere();
    void undo_ofAPresenter_leadsToItsItem();
    void filter_moveOrOtherMeeting_showsAllAgain();
    void history_keepsTheFocus_andEscapeLeavesIt();
    void lastChange_ofAPresenter_isTheItems();
    void presenterTwice_removedByUndo_isForgotten();
    void wrongInput_ofAnotherItem_isFound();
    void wrongInput_ofADayOrAnotherMeeting_isFound();
    void typing_manyItems_staysInSight();
    void notice_ofWhatIsNoMore_goes();
    void readOnlyFile_typing_isRefusedAtOnce();
    void arrowKeys_cellOfARow_isFramed();

private:
    /// As the system delivers a key: Ctrl is held while it acts.
    void hold(Qt::Key key) { QTest::keyClick(agenda().window()->windowHandle(), key, Qt::ControlModifier); }
    QStringList selected() const;
    void present(const QString &name);
};

QStringList TestAgendaHabits::selected() const {
    QStringList titles;
    for (const QModelIndex &row : agenda().list()->selectionModel()->selectedRows(2))
        titles += row.data().toString();
    return titles;
}

void TestAgendaHabits::present(const QString &name) {
    auto *field = agenda().find<QLineEdit>(u"itemNewPresenter");
    field->setFocus();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestAgendaHabits::undo_withCtrlHeld_selectsOneRow() {
    agenda().type({u"Opening"_s, u"Adoption"_s, u"Closing"_s});
    QVERIFY(agenda().list()->model()->setData(agenda().index(u"Opening"_s, durationColumn), 40));
    agenda().select(u"Closing"_s);
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Y, Qt::Key_Z}) {
        hold(key);
        QCOMPARE(selected(), QStringList{u"Opening"_s});
        QCOMPARE(agenda().list()->currentIndex().row(), 0);
    }
}

void TestAgendaHabits::undo_byItsButton_leavesTheFocusInTheList() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    QVERIFY(agenda().list()->model()->setData(agenda().index(u"Opening"_s, durationColumn), 40));
    agenda().click(u"undoButton");
    QCOMPARE(agenda().text(u"Opening"_s, durationColumn), u"15\u00a0min"_s);
    QCOMPARE(QApplication::focusWidget(), agenda().list());
}

void TestAgendaHabits::newItem_withCtrlHeld_selectsItsRowOnly() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    hold(Qt::Key_N);
    QVERIFY(agenda().cell(u"cellTitle") != nullptr);
    QCOMPARE(agenda().list()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(agenda().list()->currentIndex().row(), 1);
}

void TestAgendaHabits::severalRows_selected_areTold() {
    agenda().type({u"Opening"_s, u"Adoption"_s, u"Closing"_s});
    agenda().select(u"Opening"_s);
    QVERIFY(!agenda().says(u"itemsSelected"));
    agenda().key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(agenda().says(u"itemsSelected"));
    QVERIFY(agenda().find<QLabel>(u"itemsSelected")->text().contains(u'2'));
    agenda().key(Qt::Key_Down);
    QVERIFY(!agenda().says(u"itemsSelected"));
}

void TestAgendaHabits::copy_itemWithSubItems_takesThemAlong() {
    agenda().type({u"Progress"_s, u"> Trade"_s});
    agenda().select(u"Progress"_s);
    agenda().key(Qt::Key_C, Qt::ControlModifier);
    agenda().key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"  1.1 Trade"_s, u"2 Progress"_s, u"  2.1 Trade"_s}));
}

void TestAgendaHabits::undo_inAnotherMeeting_leadsThere() {
    Meeting other;
    other.code = u"SG2"_s;
    other.number = 2;
    other.title.set(u"en"_s, u"Second meeting"_s, u"en"_s);
    other.body = agenda().store().all<Meeting>()->front().body;
    QVERIFY(agenda().store().edit({u"set up"_s, {}}, [&](Edit &edit) { other.id = edit.insert(other); }));
    const Id<Meeting> first = agenda().window()->workspace().meeting();
    agenda().type({u"Opening"_s, u"Closing"_s});
    QVERIFY(agenda().list()->model()->setData(agenda().index(u"Opening"_s, durationColumn), 40));
    agenda().window()->workspace().setMeeting(other.id);
    QVERIFY(agenda().outline().isEmpty());
    hold(Qt::Key_Z);
    QCOMPARE(agenda().window()->workspace().meeting(), first);
    QCOMPARE(selected(), QStringList{u"Opening"_s});
}

void TestAgendaHabits::undo_ofAPresenter_leadsToItsItem() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    QVERIFY(agenda().list()->model()->setData(agenda().index(u"Opening"_s, presenterColumn), u"The mayor"_s));
    agenda().select(u"Closing"_s);
    hold(Qt::Key_Z);
    QCOMPARE(selected(), QStringList{u"Opening"_s});
    agenda().select(u"Closing"_s);
    hold(Qt::Key_Y);
    QCOMPARE(selected(), QStringList{u"Opening"_s});
}

void TestAgendaHabits::filter_moveOrOtherMeeting_showsAllAgain() {
    agenda().type({u"Opening"_s, u"Adoption"_s, u"Closing"_s});
    const auto filter = [this] {
        agenda().select(u"Closing"_s);
        Q_EMIT agenda().find<QComboBox>(u"itemPurpose")->activated(3);
        agenda().click(u"pillPresenters");
        return agenda().list()->isRowHidden(0, {});
    };
    QVERIFY(filter());
    agenda().key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Closing"_s, u"3 Adoption"_s}));
    QVERIFY(!agenda().list()->isRowHidden(0, {}));
    QVERIFY(filter());
    const Id<Meeting> meeting = agenda().window()->workspace().meeting();
    agenda().window()->workspace().setMeeting({});
    agenda().window()->workspace().setMeeting(meeting);
    QVERIFY(!agenda().list()->isRowHidden(0, {}));
    QVERIFY(!agenda().says(u"agendaShown"));
}

void TestAgendaHabits::history_keepsTheFocus_andEscapeLeavesIt() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    QVERIFY(agenda().list()->model()->setData(agenda().index(u"Opening"_s, durationColumn), 40));
    agenda().click(u"itemHistoryButton");
    QCOMPARE(QApplication::focusWidget(), agenda().find(u"historyBack"));
    agenda().find(u"historyRestore0")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(agenda().text(u"Opening"_s, durationColumn), u"15\u00a0min"_s);
    QVERIFY(agenda().find(u"itemHistory")->isAncestorOf(QApplication::focusWidget()));
    agenda().key(Qt::Key_Escape);
    QVERIFY(agenda().find(u"itemHead")->isVisible());
    QCOMPARE(QApplication::focusWidget(), agenda().find(u"itemHistoryButton"));
}

void TestAgendaHabits::lastChange_ofAPresenter_isTheItems() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    {
        auto other = Store::open(agenda().store().path(), {.author = u"B. Editor"_s, .clock = {}, .newUuid = {}});
        QVERIFY(other.ok());
        Presenter presenter;
        presenter.item = agenda().store().all<AgendaItem>()->front().id;
        presenter.words.set(u"en"_s, u"The mayor"_s, u"en"_s);
        QVERIFY((*other)->edit({u"elsewhere"_s, {}}, [&](Edit &edit) { edit.insert(presenter); }));
    }
    agenda().store().pollOtherWriters();
    QVERIFY(agenda().find<QLabel>(u"itemLastChange")->text().contains(u"B. Editor"_s));
}

void TestAgendaHabits::presenterTwice_removedByUndo_isForgotten() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    present(u"The mayor"_s);
    QTRY_COMPARE(agenda().text(u"Opening"_s, presenterColumn), u"The mayor"_s);
    auto *field = agenda().find<QLineEdit>(u"itemNewPresenter");
    QTest::keyClicks(field, u"The mayor"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(agenda().says(u"itemNewPresenterError"));
    agenda().click(u"undoButton");
    QCOMPARE(agenda().text(u"Opening"_s, presenterColumn), QString());
    QVERIFY(!agenda().says(u"itemNewPresenterError"));
}

void TestAgendaHabits::wrongInput_ofAnotherItem_isFound() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Opening"_s);
    auto *duration = agenda().find<QWidget>(u"itemDuration")->findChild<QLineEdit *>();
    duration->setFocus();
    duration->selectAll();
    QTest::keyClicks(duration, u"soon"_s);
    agenda().select(u"Closing"_s);
    auto *show = agenda().find<QPushButton>(u"showWrong");
    QTRY_VERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(selected(), QStringList{u"Opening"_s});
    QCOMPARE(QApplication::focusWidget(), duration);
    QCOMPARE(duration->text(), u"soon"_s);
    agenda().key(Qt::Key_Escape);
    agenda().type({u"Lunch"_s});
    QTRY_VERIFY(!show->isVisible());
}

void TestAgendaHabits::wrongInput_ofADayOrAnotherMeeting_isFound() {
    Meeting other;
    other.code = u"SG2"_s;
    other.number = 2;
    other.title.set(u"en"_s, u"Second meeting"_s, u"en"_s);
    other.body = agenda().store().all<Meeting>()->front().body;
    QVERIFY(agenda().store().edit({u"set up"_s, {}}, [&](Edit &edit) { other.id = edit.insert(other); }));
    agenda().type({u"Opening"_s});
    agenda().click(u"pillTimes");
    auto *closes = agenda().find<QWidget>(u"dayCloses")->findChild<QLineEdit *>();
    closes->setFocus();
    closes->selectAll();
    QTest::keyClicks(closes, u"late"_s);
    const Id<Meeting> first = agenda().window()->workspace().meeting();
    for (const Id<Meeting> meeting : {first, other.id}) {
        agenda().window()->workspace().setMeeting(meeting);
        agenda().list()->setFocus();
        if (meeting == first)
            agenda().page()->select(agenda().store().all<AgendaItem>()->front().id.text());
        QTRY_VERIFY(agenda().find(u"showWrong")->isVisible());
        agenda().click(u"showWrong");
        QCOMPARE(agenda().window()->workspace().meeting(), first);
        QVERIFY(closes->isVisible());
        QCOMPARE(QApplication::focusWidget(), closes);
        QCOMPARE(closes->text(), u"late"_s);
    }
}

void TestAgendaHabits::typing_manyItems_staysInSight() {
    const auto isInSight = [this] {
        const QLineEdit *editor = agenda().cell(u"cellTitle");
        return editor != nullptr && agenda().list()->viewport()->rect().contains(editor->geometry());
    };
    agenda().key(Qt::Key_N, Qt::ControlModifier);
    for (int i = 0; i < 30; ++i) {
        QTRY_VERIFY2(isInSight(), qPrintable(QString::number(i)));
        QTest::keyClicks(agenda().cell(u"cellTitle"), u"Item"_s);
        QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Return);
    }
    QTRY_VERIFY(isInSight());
}

void TestAgendaHabits::notice_ofWhatIsNoMore_goes() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!agenda().notice().isEmpty());
    agenda().click(u"undoButton");
    QCOMPARE(agenda().notice(), QString());
}

void TestAgendaHabits::readOnlyFile_typing_isRefusedAtOnce() {
    agenda().type({u"Opening"_s});
    auto store = Store::open(agenda().store().path(), {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}},
                             Store::Mode::readOnly);
    QVERIFY(store.ok());
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    GivenAnswers answers;
    auto *window = new MainWindow(std::move(store).value(), settings, answers, [](Workspace &workspace) {
        std::vector<std::unique_ptr<Page>> pages;
        pages.push_back(std::make_unique<AgendaPage>(workspace));
        return pages;
    });
    window->show();
    QVERIFY(fillOfficeScreen(window));
    QVERIFY(!window->findChild<QAction *>(u"newItem"_s)->isEnabled());
    QVERIFY(!window->findChild<QPushButton *>(u"agendaAdd"_s)->isEnabled());
    auto *list = window->findChild<QTreeView *>(u"agendaList"_s);
    const auto *notice = window->findChild<QLabel *>(u"agendaNotice"_s);
    list->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) {
        QTest::keyClick(list, key);
        QVERIFY(notice->isVisible() && !notice->text().isEmpty());
        QVERIFY(list->findChildren<QLineEdit *>().isEmpty());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!notice->isVisible());
    }
    delete window;
}

void TestAgendaHabits::arrowKeys_cellOfARow_isFramed() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *list = agenda().list();
    list->setFocus();
    const auto seen = [list] { return list->viewport()->grab(list->visualRect(list->currentIndex())).toImage(); };
    const QModelIndex title = list->currentIndex();
    QTest::keyClick(list, Qt::Key_Right);
    QVERIFY(list->currentIndex() != title);
    const QImage framed = seen();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QVERIFY(seen() != framed); // the row is chosen
}

RAPPORTEUR_TEST(TestAgendaHabits)
#include "tst_agendahabits.moc"
