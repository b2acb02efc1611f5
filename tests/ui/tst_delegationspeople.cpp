#include "attendance.h"
#include "delegationshelp.h"
#include "people.h"
#include "testprogram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// How people come into a delegation: typed, pasted or in the place of another; and out of it as addresses.
class TestDelegationsPeople : public DelegationsTest {
    Q_OBJECT

private Q_SLOTS:
    void person_typedInOtherScript_isTheKnownOne();
    void person_ofAnInvitedAgency_comesWithIt();
    void person_unknownTyped_isOneStep();
    void person_replaced_handsOverRoleAndPlace();
    void people_pasted_meetKnownOnes();
    void people_pastedFromDelegations_areNone();
    void addresses_copied_areForEmail();
};

void TestDelegationsPeople::person_typedInOtherScript_isTheKnownOne() {
    const Person person = newPerson();
    QVERIFY(insert(person));
    const auto known = records<Person>().all().size();
    const auto before = people(1).size();
    QVERIFY(table()->selectKey(invitation(1).id.uuid));
    QTest::keyClick(m_window->window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(line(u"delegationsAddPerson"_s)->hasFocus());
    type(line(u"delegationsAddPerson"_s), u"бергх"_s);
    QTRY_COMPARE(people(1).size(), before + 1);
    QCOMPARE(records<Person>().all().size(), known);
    const auto all = people(1);
    const auto added =
        std::find_if(all.begin(), all.end(), [&](const Participant &each) { return each.person == person.id; });
    QVERIFY(added != all.end());
    QCOMPARE(added->invitation, invitation(1).id);
    QCOMPARE(table()->currentKey(), added->id.uuid);
}

/// Whatever is selected: names are typed one after the other.
void TestDelegationsPeople::person_ofAnInvitedAgency_comesWithIt() {
    Person person = newPerson();
    person.agency = invitation(1).agency;
    QVERIFY(insert(person));
    const auto elsewhere = people(0).size();
    const auto before = people(1).size();
    QVERIFY(table()->selectKey(invitation(0).id.uuid));
    type(line(u"delegationsAddPerson"_s), u"бергх"_s);
    QTRY_COMPARE(people(1).size(), before + 1);
    QCOMPARE(people(0).size(), elsewhere);
}

void TestDelegationsPeople::person_unknownTyped_isOneStep() {
    const auto known = records<Person>().all().size();
    const auto before = people(1).size();
    QVERIFY(table()->selectKey(invitation(1).id.uuid));
    type(line(u"delegationsAddPerson"_s), u"Zoltan Qwertov"_s);
    QTRY_COMPARE(people(1).size(), before + 1);
    QCOMPARE(records<Person>().all().size(), known + 1);
    const Person added = records<Person>().all().back();
    QCOMPARE(added.familyName, u"Qwertov"_s);
    QCOMPARE(added.givenName, u"Zoltan"_s);
    QCOMPARE(added.agency, invitation(1).agency);
    QVERIFY(undo());
    QCOMPARE(people(1).size(), before);
    QCOMPARE(records<Person>().all().size(), known);
}

void TestDelegationsPeople::person_replaced_handsOverRoleAndPlace() {
    const auto all = people(0);
    const auto head = std::find_if(all.begin(), all.end(),
                                   [](const Participant &each) { return each.role == ParticipantRole::head; });
    const Participant before = *head;
    QVERIFY(table()->selectKey(before.id.uuid));
    type(line(u"participantReplace"_s), u"Zoltan Qwertov"_s);
    QTRY_COMPARE(records<Participant>().get(before.id).status, ParticipantStatus::replaced);
    const Participant other = records<Participant>().get(records<Participant>().get(before.id).replacedBy);
    QCOMPARE(other.role, ParticipantRole::head);
    QCOMPARE(other.order, before.order);
    QCOMPARE(other.invitation, before.invitation);
    QCOMPARE(records<Person>().get(other.person).familyName, u"Qwertov"_s);
    QCOMPARE(table()->currentKey(), other.id.uuid);
    QVERIFY(undo());
    QCOMPARE(records<Participant>().get(before.id), before);
    QVERIFY(records<Participant>().find(other.id) == nullptr);
}

void TestDelegationsPeople::people_pasted_meetKnownOnes() {
    const Person person = newPerson();
    QVERIFY(insert(person));
    const auto known = records<Person>().all().size();
    const auto before = people(0).size();
    QVERIFY(table()->selectKey(delegations()[0].id.uuid));
    QApplication::clipboard()->setText(u"Bergholm\tAnna\tDirector\nQwertov\tZoltan\tClerk\tz@example.org"_s);
    press(Qt::Key_V, {}, Qt::ControlModifier);
    QCOMPARE(people(0).size(), before + 2);
    QCOMPARE(records<Person>().all().size(), known + 1);
    const Person added = records<Person>().all().back();
    QCOMPARE(added.familyName, u"Qwertov"_s);
    QCOMPARE(added.position.exactly(u"en"_s), u"Clerk"_s);
    QCOMPARE(added.email, u"z@example.org"_s);
    QCOMPARE(table()->selectedKeys().size(), std::size_t(2));
    QVERIFY(undo());
    QCOMPARE(people(0).size(), before);
}

void TestDelegationsPeople::people_pastedFromDelegations_areNone() {
    const auto known = records<Person>().all().size();
    const auto before = people(0).size();
    QVERIFY(table()->selectKey(delegations()[0].id.uuid));
    press(Qt::Key_C, {}, Qt::ControlModifier);
    press(Qt::Key_V, {}, Qt::ControlModifier);
    QCOMPARE(people(0).size(), before);
    QCOMPARE(records<Person>().all().size(), known);
    QVERIFY2(notice().contains(u"only people"_s), qPrintable(notice()));
}

void TestDelegationsPeople::addresses_copied_areForEmail() {
    QVERIFY(table()->selectKey(delegations()[0].id.uuid));
    m_window->find<QAction>(u"delegationsCopyAddresses"_s)->trigger();
    const QStringList addresses = QApplication::clipboard()->text().split(u"; "_s);
    QCOMPARE(static_cast<std::size_t>(addresses.size()), people(0).size());
    for (const QString &address : addresses)
        QVERIFY2(address.contains(u" <"_s) && address.endsWith(u"example.org>"_s), qPrintable(address));
    QVERIFY(!notice().isEmpty());
}

RAPPORTEUR_TEST(TestDelegationsPeople)
#include "tst_delegationspeople.moc"
