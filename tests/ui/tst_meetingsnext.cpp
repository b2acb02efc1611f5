#include "agenda.h"
#include "attendance.h"
#include "meeting.h"
#include "meetingshelp.h"
#include "testprogram.h"
#include "theme.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The next meeting made from the last one: what it takes along, and what stays behind.
class TestMeetingsNext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void next_fromTheLast_isOneStep();
    void next_unticked_staysBehind();
    void next_ticking_byMouseAndKey();
    void next_cancelled_leavesNothing();
};

void TestMeetingsNext::next_fromTheLast_isOneStep() {
    OPEN_MEETINGS(page);
    const auto delegations = page.count<Delegation>();
    page.click(u"meetingsNext"_s);
    QVERIFY(page.find(u"nextMeeting"_s)->isVisible());
    QCOMPARE(page.line(u"nextMeetingTitle.en"_s)->text(), u"3rd meeting of the Regional Steering Group"_s);
    QCOMPARE(page.line(u"nextMeetingCode"_s)->text(), u"RSG3"_s);
    QTest::keyClick(page.find<QPushButton>(u"nextMeetingMake"_s), Qt::Key_Return);
    QVERIFY(!page.find(u"nextMeeting"_s)->isVisible());
    const Meeting made = page.meeting(u"RSG3"_s);
    QCOMPARE(page.window()->workspace().meeting(), made.id);
    QCOMPARE(page.list()->currentKey(), made.id.uuid);
    QVERIFY(page.count<Delegation>() > delegations);
    QVERIFY(!page.store().where(&AgendaItem::meeting, made.id)->empty());
    page.find<QAction>(u"undo"_s)->trigger();
    QCOMPARE(page.count<Meeting>(), 2U);
    QCOMPARE(page.count<Delegation>(), delegations);
    page.find<QAction>(u"redo"_s)->trigger();
    QCOMPARE(page.count<Meeting>(), 3U);
}

void TestMeetingsNext::next_unticked_staysBehind() {
    OPEN_MEETINGS(page);
    page.click(u"meetingsNext"_s);
    auto *tree = page.find<QTreeWidget>(u"nextMeetingCarried"_s);
    QTreeWidgetItem *people = tree->topLevelItem(0);
    QCOMPARE(people->child(0)->text(0), u"Kazakhstan"_s);
    QVERIFY(people->child(0)->text(1).contains(u"RSG2"_s));
    people->setCheckState(0, Qt::Unchecked);
    QCOMPARE(people->child(0)->child(0)->checkState(0), Qt::Unchecked);
    people->child(0)->child(0)->setCheckState(0, Qt::Checked); // brings the delegation with it
    QCOMPARE(people->child(0)->checkState(0), Qt::Checked);
    QCOMPARE(people->checkState(0), Qt::PartiallyChecked);
    page.line(u"nextMeetingCode"_s)->setText(u"RSG2"_s);
    page.click(u"nextMeetingMake"_s);
    QCOMPARE(page.count<Meeting>(), 2U);
    QVERIFY(page.find(u"nextMeeting"_s)->isVisible()); // another meeting has the code
    page.line(u"nextMeetingCode"_s)->setText(u"RSG-3"_s);
    page.click(u"nextMeetingMake"_s);
    const auto delegations = page.store().where(&Delegation::meeting, page.meeting(u"RSG-3"_s).id);
    QCOMPARE(delegations->size(), 1U);
    QCOMPARE(page.store().where(&Participant::delegation, delegations->front().id)->size(), 1U);
    QCOMPARE(page.meeting(u"RSG-3"_s).agendaSymbol.left(5), u"RSG-3"_s);
}

/// The box and the arrow by the mouse, the box by the space bar as well.
void TestMeetingsNext::next_ticking_byMouseAndKey() {
    OPEN_MEETINGS(page);
    page.click(u"meetingsNext"_s);
    auto *tree = page.find<QTreeWidget>(u"nextMeetingCarried"_s);
    QTreeWidgetItem *people = tree->topLevelItem(0);
    QTRY_VERIFY(tree->viewport()->height() > 4 * ::rowHeight(tree->font())); // once the form is laid out
    QCOMPARE(tree->visualItemRect(people).height(), ::rowHeight(tree->font()));
    const auto click = [&](int x) {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(x, tree->visualItemRect(people).center().y()));
    };
    QCOMPARE(people->checkState(0), Qt::PartiallyChecked);
    click(34); // the box
    QCOMPARE(people->checkState(0), Qt::Checked);
    click(34);
    QCOMPARE(people->checkState(0), Qt::Unchecked);
    click(120); // the words
    QCOMPARE(people->checkState(0), Qt::Unchecked);
    QCOMPARE(tree->currentItem(), people);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(people->checkState(0), Qt::Checked);
    QVERIFY(people->isExpanded());
    click(16); // the arrow
    QVERIFY(!people->isExpanded());
}

void TestMeetingsNext::next_cancelled_leavesNothing() {
    OPEN_MEETINGS(page);
    page.click(u"meetingsNext"_s);
    QTest::keyClick(page.line(u"nextMeetingCode"_s), Qt::Key_Escape);
    QVERIFY(page.list()->isVisible());
    QCOMPARE(page.count<Meeting>(), 2U);
}

RAPPORTEUR_TEST(TestMeetingsNext)
#include "tst_meetingsnext.moc"
