#include "attendance.h"
#include "delegationshelp.h"
#include "people.h"
#include "tableview.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The other two views of the delegations: the matrix of countries and agencies, and who is there each half-day.
class TestDelegationsAttendance : public DelegationsTest {
    Q_OBJECT

private Q_SLOTS:
    void matrix_enterOnCell_leadsToThePlace();
    void attendance_space_togglesHalfDay();
    void attendance_typedName_isRegisteredAndThere();
    void attendance_click_toggles();
};

void TestDelegationsAttendance::matrix_enterOnCell_leadsToThePlace() {
    QTest::keyClick(table(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(table()->rows().rowCount(), 5); // countries
    QVERIFY(table()->selectKey(delegations()[0].id.uuid));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    const Invitation *reached = records<Invitation>().find({table()->currentKey()});
    QVERIFY(reached != nullptr);
    QCOMPARE(reached->delegation, delegations()[0].id);
    QCOMPARE(records<Agency>().get(reached->agency).kind, AgencyKind::border);
}

void TestDelegationsAttendance::attendance_space_togglesHalfDay() {
    QTest::keyClick(table(), Qt::Key_3, Qt::AltModifier);
    const Participant first = people(0).front();
    const auto there = [&] { return records<Attendance>().where(&Attendance::participant, first.id).size(); };
    const auto before = there();
    QVERIFY(before > 0);
    QVERIFY(table()->selectKey(first.id.uuid));
    QVERIFY(table()->currentIndex().column() > 0); // ready in the half-day
    press(Qt::Key_Space, u" "_s);
    QCOMPARE(there(), before - 1);
    press(Qt::Key_unknown, u"з"_s); // at the key of P
    QCOMPARE(there(), before);
    table()->selectKey(delegations()[0].id.uuid); // all of the delegation
    press(Qt::Key_Space, u" "_s);
    QCOMPARE(there(), before - 1);
    m_window->click(u"quorum."_s +
                    table()->rows().columns()[static_cast<std::size_t>(table()->currentIndex().column())].name);
    QVERIFY(table()->rows().isFiltered());
    QCOMPARE(table()->rows().rowCount(), static_cast<int>(people(0).size()) + 1);
    QVERIFY(undo() && undo() && undo());
    QCOMPARE(there(), before);
}

void TestDelegationsAttendance::attendance_typedName_isRegisteredAndThere() {
    QTest::keyClick(table(), Qt::Key_3, Qt::AltModifier);
    QVERIFY(table()->selectKey(delegations()[2].id.uuid));
    const auto before = people(2).size();
    type(line(u"delegationsAddPerson"_s), u"Zoltan Qwertov"_s);
    QTRY_COMPARE(people(2).size(), before + 1);
    const Participant added = people(2).back();
    QCOMPARE(added.status, ParticipantStatus::unregistered);
    QCOMPARE(records<Attendance>().where(&Attendance::participant, added.id).size(), std::size_t(1));
    QVERIFY(undo());
    QCOMPARE(people(2).size(), before);
}

void TestDelegationsAttendance::attendance_click_toggles() {
    m_window->click(u"delegationsAttendance"_s);
    const Participant first = people(0).front();
    const auto there = [&] { return records<Attendance>().where(&Attendance::participant, first.id).size(); };
    const auto before = there();
    TableModel &rows = table()->rows();
    const QModelIndex cell = rows.index(rows.rowOf(first.id.uuid), rows.columnCount() - 1);
    table()->scrollTo(cell);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
    QCOMPARE(there(), before - 1);
    // The second click of a double-click does nothing more.
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
    QTest::mouseRelease(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
    QCOMPARE(there(), before - 1);
}

RAPPORTEUR_TEST(TestDelegationsAttendance)
#include "tst_delegationsattendance.moc"
