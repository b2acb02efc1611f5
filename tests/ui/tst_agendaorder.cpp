#include "agendahelp.h"
#include "edit.h"
#include "people.h"
#include "testprogram.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Rows moved, dropped, cut, pasted and removed, and their days: in a real window on a real file, by real keys and
/// clicks. Each case has a fresh file.
class TestAgendaOrder : public AgendaTest {
    Q_OBJECT

private Q_SLOTS:
    void moveUpAndDown_atTheEnds_areRefusedInWords();
    void remove_severalSelected_isOneStep();
    void remove_itemsAndDaysSelected_removesTheItems();
    void copyAndPaste_rows_roundTrip();
    void cutAndPaste_keepsAllOfTheItems();
    void drop_ontoItem_movesInto();
    void drop_severalDownwards_keepsThemTogether();
    void remove_selectsTheNeighbour();
    void drop_aboveTheFirstDay_isItsBeginning();
    void days_added_moved_removed();
    void undo_leadsToWhatCameBack();
    void contextMenuActions_haveNamesAndWork();
    void menu_severalSelected_changesAllInOneStep();
    void anotherMeeting_showsItsFirstItem();
};

void TestAgendaOrder::moveUpAndDown_atTheEnds_areRefusedInWords() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Opening"_s);
    agenda().key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!agenda().notice().isEmpty());
    QVERIFY(!agenda().notice().contains(u"Alt+Left"_s)); // which is for sub-items
    agenda().key(Qt::Key_Escape);
    QVERIFY(agenda().notice().isEmpty());
    agenda().key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!agenda().notice().isEmpty());
    agenda().select(u"Closing"_s);
    QVERIFY(agenda().notice().isEmpty());
}

void TestAgendaOrder::remove_severalSelected_isOneStep() {
    agenda().type({u"Opening"_s, u"Progress"_s, u"> Trade"_s, u"Migration"_s});
    const QByteArray before = agenda().contents();
    agenda().select(u"Opening"_s);
    agenda().list()->selectAll();
    agenda().key(Qt::Key_Delete);
    QVERIFY(agenda().outline().isEmpty());
    QTest::keyClick(agenda().window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(agenda().contents(), before);
}

void TestAgendaOrder::remove_itemsAndDaysSelected_removesTheItems() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().find<QAction>(u"agendaAddDay")->trigger();
    agenda().list()->setFocus();
    agenda().list()->setCurrentIndex(agenda().list()->model()->index(0, 2));
    agenda().list()->selectAll();
    agenda().key(Qt::Key_Delete);
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-29"_s, u"2016-11-30"_s}));
}

void TestAgendaOrder::copyAndPaste_rows_roundTrip() {
    QGuiApplication::clipboard()->setText(u"1\tProgress\n1.1\tTrade\t1h15\tThe rector\n2\tClosing\t10 min\n"_s);
    agenda().click(u"agendaPasteFirst");
    const QStringList pasted{u"1 Progress"_s, u"  1.1 Trade"_s, u"2 Closing"_s};
    QCOMPARE(agenda().outline(), pasted);
    QCOMPARE(agenda().text(u"Trade"_s, durationColumn), u"75\u00a0min"_s);
    QCOMPARE(agenda().text(u"Trade"_s, presenterColumn), u"The rector"_s);
    agenda().list()->setFocus();
    agenda().list()->selectAll();
    agenda().key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(agenda().outline().isEmpty());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    agenda().key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(agenda().outline(), pasted);
    QCOMPARE(agenda().text(u"Trade"_s, durationColumn), u"75\u00a0min"_s);
    QGuiApplication::clipboard()->setText(u"12\t30\n"_s);
    agenda().key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!agenda().notice().isEmpty());
}

void TestAgendaOrder::cutAndPaste_keepsAllOfTheItems() {
    agenda().type({u"Opening"_s, u"Lunch"_s, u"Progress"_s, u"> Trade"_s});
    const auto items = agenda().store().all<AgendaItem>();
    AgendaItem progress = *std::find_if(items->begin(), items->end(),
                                        [](const AgendaItem &item) { return item.title.in(u"en"_s) == u"Progress"_s; });
    AgendaItem changed = progress;
    changed.title.set(u"ru"_s, u"Достижения"_s, u"en"_s);
    changed.kind = AgendaItemKind::section;
    changed.internal = true;
    changed.fixedStart = QTime(9, 40);
    changed.annotation.set(u"en"_s, u"Two reports."_s, u"en"_s);
    changed.chairNote = u"Be short."_s;
    changed.origin = ItemOrigin::standing;
    Presenter presenter;
    presenter.item = progress.id;
    presenter.agency = agenda().store().all<Agency>()->front().id;
    MeetingPaper paper;
    paper.meeting = progress.meeting;
    paper.item = progress.id;
    paper.symbol = u"SG1/1"_s;
    paper.title.set(u"en"_s, u"Progress report"_s, u"en"_s);
    QVERIFY(agenda().store().edit({u"set up"_s, {}}, [&](Edit &edit) {
        edit.update(progress, changed);
        edit.insert(presenter);
        edit.insert(paper);
    }));
    agenda().select(u"Progress"_s);
    agenda().key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Lunch"_s}));
    agenda().select(u"Lunch"_s);
    agenda().key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Lunch"_s, u"Progress"_s, u"  Trade"_s}));

    const auto now = agenda().store().all<AgendaItem>();
    AgendaItem pasted = *std::find_if(now->begin(), now->end(),
                                      [](const AgendaItem &item) { return item.title.in(u"en"_s) == u"Progress"_s; });
    const Id<AgendaItem> id = pasted.id;
    QCOMPARE(agenda().store().all<MeetingPaper>()->front().item, id);
    QCOMPARE(agenda().store().all<Presenter>()->front().item, id);
    QCOMPARE(agenda().store().all<Presenter>()->front().agency, presenter.agency);
    pasted.id = changed.id;
    pasted.order = changed.order;
    QVERIFY(pasted == changed);
}

void TestAgendaOrder::drop_ontoItem_movesInto() {
    agenda().type({u"Progress"_s, u"Trade"_s});
    auto *model = agenda().list()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({agenda().index(u"Trade"_s)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, agenda().index(u"Progress"_s)));
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"  1.1 Trade"_s}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(agenda().outline(), QStringList({u"1 Trade"_s, u"2 Progress"_s}));
}

void TestAgendaOrder::drop_severalDownwards_keepsThemTogether() {
    agenda().type({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s});
    auto *model = agenda().list()->model();
    std::unique_ptr<QMimeData> data(
        model->mimeData({agenda().index(u"B"_s), agenda().index(u"C"_s), agenda().index(u"D"_s)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 5, 0, {}));
    QCOMPARE(agenda().outline(), QStringList({u"1 A"_s, u"2 E"_s, u"3 B"_s, u"4 C"_s, u"5 D"_s, u"6 F"_s}));
    data.reset(model->mimeData({agenda().index(u"B"_s), agenda().index(u"D"_s)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 3, 0, {})); // right above one that does not move
    QCOMPARE(agenda().outline(), QStringList({u"1 A"_s, u"2 E"_s, u"3 B"_s, u"4 D"_s, u"5 C"_s, u"6 F"_s}));
    data.reset(model->mimeData({agenda().index(u"A"_s), agenda().index(u"C"_s)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 4, 0, {})); // right above one that moves itself
    QCOMPARE(agenda().outline(), QStringList({u"1 E"_s, u"2 B"_s, u"3 D"_s, u"4 A"_s, u"5 C"_s, u"6 F"_s}));
}

void TestAgendaOrder::remove_selectsTheNeighbour() {
    agenda().type({u"A"_s, u"B"_s, u"C"_s});
    agenda().select(u"B"_s);
    agenda().key(Qt::Key_Delete);
    QCOMPARE(agenda().outline(), QStringList({u"1 A"_s, u"2 C"_s}));
    QVERIFY(agenda().list()->selectionModel()->isRowSelected(agenda().list()->currentIndex().row(), {}));
    agenda().key(Qt::Key_Delete);
    QCOMPARE(agenda().outline().size(), 1);
}

void TestAgendaOrder::drop_aboveTheFirstDay_isItsBeginning() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().find<QAction>(u"agendaAddDay")->trigger();
    auto *model = agenda().list()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({agenda().index(u"Closing"_s)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-29"_s, u"1 Closing"_s, u"2 Opening"_s, u"2016-11-30"_s}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->index(3, 0)));
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-29"_s, u"1 Opening"_s, u"2016-11-30"_s, u"2 Closing"_s}));
}

void TestAgendaOrder::days_added_moved_removed() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().find<QAction>(u"agendaAddDay")->trigger();
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-29"_s, u"1 Opening"_s, u"2 Closing"_s, u"2016-11-30"_s}));
    agenda().select(u"Closing"_s);
    agenda().key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-29"_s, u"1 Opening"_s, u"2016-11-30"_s, u"2 Closing"_s}));
    QCOMPARE(agenda().text(u"Closing"_s, startColumn), u"09:00"_s);

    agenda().list()->setCurrentIndex(agenda().list()->model()->index(2, 2));
    auto *date = agenda().find<QWidget>(u"dayDate")->findChild<QLineEdit *>();
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"28.11.2016"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-28"_s, u"1 Closing"_s, u"2016-11-29"_s, u"2 Opening"_s}));
    QVERIFY(agenda().find(u"dayRemove")->isVisible());
    agenda().click(u"dayRemove");
    QVERIFY(agenda().find<QLabel>(u"dayRemoveError")->isVisible());
    agenda().select(u"Closing"_s);
    agenda().key(Qt::Key_Delete);
    agenda().list()->setCurrentIndex(agenda().list()->model()->index(0, 2));
    agenda().key(Qt::Key_Delete);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s}));
    agenda().click(u"pillTimes");
    QVERIFY(agenda().find(u"dayForm")->isVisible());
    QVERIFY(!agenda().find(u"dayRemove")->isVisible()); // the only day
}

void TestAgendaOrder::undo_leadsToWhatCameBack() {
    agenda().type({u"Opening"_s, u"Adoption"_s, u"Closing"_s});
    agenda().select(u"Adoption"_s);
    agenda().key(Qt::Key_Delete);
    agenda().select(u"Closing"_s);
    agenda().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(agenda().list()->currentIndex().row(), 1);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Adoption"_s, u"3 Closing"_s}));
}

void TestAgendaOrder::contextMenuActions_haveNamesAndWork() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Closing"_s);
    agenda().find<QAction>(u"agendaFixStart")->trigger();
    QCOMPARE(agenda().store().undoLabel()->arguments, QStringList{u"Closing"_s});
    for (const QAction *action : agenda().list()->actions())
        QVERIFY(!action->objectName().isEmpty() && !action->text().isEmpty());
    agenda().find<QAction>(u"agendaMoveUp")->trigger();
    QCOMPARE(agenda().outline(), QStringList({u"1 Closing"_s, u"2 Opening"_s}));
}

void TestAgendaOrder::menu_severalSelected_changesAllInOneStep() {
    agenda().type({u"Opening"_s, u"Adoption"_s, u"Closing"_s});
    const QByteArray before = agenda().contents();
    agenda().list()->setFocus();
    agenda().list()->selectAll();
    const auto choose = [](const QString &menuName, int entry) {
        QTimer::singleShot(0, qApp, [menuName, entry] {
            QWidget *menu = QApplication::activePopupWidget();
            menu->findChild<QMenu *>(menuName)->actions().at(entry)->trigger();
            menu->close();
        });
    };
    choose(u"agendaPurposes"_s, 3);
    Q_EMIT agenda().list()->customContextMenuRequested({20, 20});
    for (const AgendaItem &item : *agenda().store().all<AgendaItem>())
        QVERIFY(item.purpose == Purpose::decision);
    QVERIFY(agenda().store().undo());
    QCOMPARE(agenda().contents(), before);
    choose(u"agendaKinds"_s, 2);
    Q_EMIT agenda().list()->customContextMenuRequested({20, 20});
    QCOMPARE(agenda().outline(), QStringList({u"Opening"_s, u"Adoption"_s, u"Closing"_s}));
    QVERIFY(agenda().store().undo());
    QCOMPARE(agenda().contents(), before);
}

void TestAgendaOrder::anotherMeeting_showsItsFirstItem() {
    agenda().type({u"Opening"_s});
    const Id<Meeting> first = agenda().store().all<Meeting>()->front().id;
    Meeting other;
    other.code = u"SG2"_s;
    other.number = 2;
    other.title.set(u"en"_s, u"Second meeting"_s, u"en"_s);
    other.body = agenda().store().all<Meeting>()->front().body;
    AgendaItem item;
    item.title.set(u"en"_s, u"Roll call"_s, u"en"_s);
    QVERIFY(agenda().store().edit({u"set up"_s, {}}, [&](Edit &edit) {
        item.meeting = edit.insert(other);
        edit.insert(item);
    }));
    agenda().window()->workspace().setMeeting(item.meeting);
    QCOMPARE(agenda().outline(), QStringList{u"1 Roll call"_s});
    QCOMPARE(agenda().list()->currentIndex().row(), 0);
    QCOMPARE(agenda().find<QPlainTextEdit>(u"itemTitle.en")->toPlainText(), u"Roll call"_s);
    agenda().window()->workspace().setMeeting(first);
    QCOMPARE(agenda().find<QPlainTextEdit>(u"itemTitle.en")->toPlainText(), u"Opening"_s);
}

RAPPORTEUR_TEST(TestAgendaOrder)
#include "tst_agendaorder.moc"
