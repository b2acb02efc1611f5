#include "attendance.h"
#include "delegationshelp.h"
#include "meeting.h"
#include "people.h"
#include "programme.h"
#include "tableview.h"
#include "testprogram.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The list of delegations, agencies and people: invited, moved, filtered and noted by keys and mouse, and undone.
class TestDelegationsPage : public DelegationsTest {
    Q_OBJECT

private Q_SLOTS:
    void details_ofAParticipant_beginWithTheName();
    void reply_keyOnAgency_isNoted_data();
    void reply_keyOnAgency_isNoted();
    void status_keyOnPerson_isNoted();
    void head_keyOnMember_leavesOneHead();
    void role_boxInCell_isTaken();
    void invite_keyOnUninvitedAgency_addsInvitation();
    void empty_page_offersOneWayStrongly();
    void delegations_tickedAndAdded_areInvited();
    void delegation_movedByHand_andByRuleAgain();
    void delegation_deleted_comesBackWhole();
    void filters_boxes_leaveTheirRows();
    void pill_clicked_filters();
    void adoptedMinutes_saySo();
    void steps_undoneToTheStart_andRedone();
    void controls_allHaveNames();
};

void TestDelegationsPage::details_ofAParticipant_beginWithTheName() {
    const std::vector<Participant> all = records<Participant>().all();
    const auto here = std::find_if(all.begin(), all.end(), [this](const Participant &each) {
        return records<Delegation>().get(each.delegation).meeting == workspace().meeting();
    });
    QVERIFY(here != all.end());
    const Participant participant = *here;
    QVERIFY(table()->selectKey(participant.id.uuid));
    const auto *title = m_window->find<QLabel>(u"participantTitle"_s);
    const auto *head = m_window->find<QLabel>(u"participantHead"_s);
    QVERIFY(title->isVisible());
    QVERIFY(title->text().contains(records<Person>().get(participant.person).familyName));
    QVERIFY(title->geometry().bottom() < head->geometry().top());
}

void TestDelegationsPage::reply_keyOnAgency_isNoted_data() {
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("reply");
    QTest::newRow("D") << u"d"_s << u"declined"_s;
    QTest::newRow("N") << u"n"_s << u"none"_s;
    QTest::newRow("the key of D in the Russian layout") << u"в"_s << u"declined"_s;
    QTest::newRow("the key of N in the Russian layout") << u"т"_s << u"none"_s;
}

void TestDelegationsPage::reply_keyOnAgency_isNoted() {
    QFETCH(QString, letter);
    QFETCH(QString, reply);
    const Invitation before = invitation(0);
    QCOMPARE(before.reply, Reply::accepted);
    QVERIFY(table()->selectKey(before.id.uuid));
    press(Qt::Key_unknown, letter);
    QCOMPARE(toWord(invitation(0).reply), reply);
    QCOMPARE(table()->currentKey(), before.id.uuid);
    press(Qt::Key_unknown, u"a"_s);
    QCOMPARE(invitation(0).reply, Reply::accepted);
    cleanup(); // one or two steps, as one came soon after the other or not
    QCOMPARE(invitation(0), before);
}

void TestDelegationsPage::status_keyOnPerson_isNoted() {
    const Participant before = people(0).front();
    QVERIFY(table()->selectKey(before.id.uuid));
    press(Qt::Key_X, u"x"_s);
    QCOMPARE(people(0).front().status, ParticipantStatus::cancelled);
    press(Qt::Key_unknown, u"с"_s); // Cyrillic, at the key of C
    QCOMPARE(people(0).front().status, ParticipantStatus::confirmed);
    cleanup(); // one or two steps, as one came soon after the other or not
    QCOMPARE(people(0).front(), before);
}

void TestDelegationsPage::head_keyOnMember_leavesOneHead() {
    const auto heads = [this] {
        std::vector<Id<Participant>> found;
        for (const Participant &each : people(0)) {
            if (each.role == ParticipantRole::head)
                found.push_back(each.id);
        }
        return found;
    };
    const auto before = heads();
    QCOMPARE(before.size(), std::size_t(1));
    const auto all = people(0);
    const auto member = std::find_if(all.begin(), all.end(),
                                     [](const Participant &each) { return each.role == ParticipantRole::member; });
    QVERIFY(table()->selectKey(member->id.uuid));
    press(Qt::Key_H, u"h"_s);
    QCOMPARE(heads(), std::vector{member->id});
    QVERIFY(undo());
    QCOMPARE(heads(), before);
}

void TestDelegationsPage::role_boxInCell_isTaken() {
    const Participant before = people(0).back();
    table()->editCell(before.id.uuid, u"role"_s);
    auto *box = m_window->find<QComboBox>(u"delegationsList.role"_s);
    QVERIFY(box != nullptr);
    QVERIFY(box->findData(u"capacity/donor"_s) < 0); // of delegations
    box->setCurrentIndex(box->findData(u"role/adviser"_s));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(people(0).back().role, ParticipantRole::adviser);
}

void TestDelegationsPage::invite_keyOnUninvitedAgency_addsInvitation() {
    Agency agency;
    agency.id = m_window->store().newId<Agency>();
    agency.country = delegations()[0].country;
    agency.name.set(u"en"_s, u"Phytosanitary Inspectorate"_s, u"en"_s);
    QVERIFY(insert(agency));
    const auto count = records<Invitation>().all().size();
    const auto &rows = table()->rows().allRows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const TableRow &each) {
        return each.cells[0].text == agency.name.exactly(u"en"_s);
    });
    QVERIFY(row != rows.end());
    const QUuid key = row->key;                           // the rows are made anew below
    table()->selectKeys({key, delegations()[0].id.uuid}); // twice the same agency
    press(Qt::Key_I, u"i"_s);
    QCOMPARE(records<Invitation>().all().size(), count + 1);
    QVERIFY(undo());
    QVERIFY(table()->selectKey(key));
    press(Qt::Key_I, u"i"_s);
    QCOMPARE(records<Invitation>().all().size(), count + 1);
    const Invitation added = records<Invitation>().all().back();
    QCOMPARE(added.agency, agency.id);
    QCOMPARE(added.ourDate, records<Programme>().all().front().referenceDate);
    QCOMPARE(table()->currentKey(), added.id.uuid);
    press(Qt::Key_A, u"a"_s);
    QCOMPARE(records<Invitation>().all().back().reply, Reply::accepted);
}

void TestDelegationsPage::empty_page_offersOneWayStrongly() {
    const auto isStrong = [this](const QString &button) {
        const auto *found = m_window->find<QAbstractButton>(button);
        return found != nullptr && found->isVisible() && found->property("primary").toBool();
    };
    QVERIFY(isStrong(u"delegationsAddDelegations"_s));
    QVERIFY(m_window->find(u"delegationsFind"_s)->isVisible());
    QVERIFY(m_window->openEmptyMeeting());
    m_window->click(u"nav.delegations"_s);
    QVERIFY(isStrong(u"delegationsAddFirst"_s));
    QVERIFY(!isStrong(u"delegationsAddDelegations"_s));
    QVERIFY(!m_window->find(u"delegationsFind"_s)->isVisible()); // there is nothing to find
}

void TestDelegationsPage::delegations_tickedAndAdded_areInvited() {
    Country country;
    country.id = m_window->store().newId<Country>();
    country.isoCode = u"XR"_s;
    country.shortName.set(u"en"_s, u"Ruritania"_s, u"en"_s);
    Agency agency;
    agency.id = m_window->store().newId<Agency>();
    agency.country = country.id;
    agency.name.set(u"en"_s, u"Ruritanian Customs"_s, u"en"_s);
    QVERIFY(insert(country) && insert(agency));
    const auto before = delegations().size();
    m_window->click(u"delegationsAddDelegations"_s);
    auto *list = m_window->find<QListWidget>(u"addDelegationsList"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"rurit"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    m_window->find<QAbstractButton>(u"addDelegationsInvite"_s)->click();
    m_window->click(u"addDelegationsTake"_s);
    QCOMPARE(delegations().size(), before + 1);
    const Delegation added = records<Delegation>().all().back();
    QCOMPARE(added.country, country.id);
    QVERIFY(added.hasVote);
    QCOMPARE(records<Invitation>().where(&Invitation::delegation, added.id).size(), std::size_t(1));
    QCOMPARE(table()->currentKey(), added.id.uuid);
    QVERIFY(undo());
    QCOMPARE(delegations().size(), before);
}

void TestDelegationsPage::delegation_movedByHand_andByRuleAgain() {
    const auto before = delegations();
    QVERIFY(table()->selectKey(before[1].id.uuid));
    press(Qt::Key_Up, {}, Qt::AltModifier);
    QCOMPARE(delegations()[0].id, before[1].id);
    QCOMPARE(delegations()[1].id, before[0].id);
    press(Qt::Key_Up, {}, Qt::AltModifier); // it is the first
    QVERIFY(!notice().isEmpty());
    press(Qt::Key_Down, {}, Qt::AltModifier);
    QCOMPARE(delegations()[0].id, before[0].id);
    QVERIFY(undo() && undo());
    QCOMPARE(delegations(), before);
}

void TestDelegationsPage::delegation_deleted_comesBackWhole() {
    const Delegation delegation = delegations().back();
    const auto participants = records<Participant>().all();
    QVERIFY(table()->selectKey(delegation.id.uuid));
    press(Qt::Key_Delete);
    if (records<Delegation>().find(delegation.id) != nullptr) { // it speaks in the minutes: said, nothing changed
        QVERIFY(!notice().isEmpty());
        QCOMPARE(records<Participant>().all(), participants);
        return;
    }
    QVERIFY(undo());
    QCOMPARE(records<Delegation>().get(delegation.id), delegation);
    QCOMPARE(records<Participant>().all(), participants);
}

void TestDelegationsPage::filters_boxes_leaveTheirRows() {
    const int all = table()->rows().rowCount();
    auto *role = m_window->find<QComboBox>(u"delegationsRole"_s);
    role->setCurrentIndex(role->findData(u"head"_s));
    Q_EMIT role->activated(role->currentIndex());
    QVERIFY(table()->rows().rowCount() < all);
    const int column = table()->rows().columnNamed(u"role"_s);
    for (const TableRow &row : table()->rows().allRows()) {
        const QString edit = row.cells[static_cast<std::size_t>(column)].edit.value_or(QString());
        QVERIFY(!edit.startsWith(u"role/"_s) || edit == u"role/head"_s);
    }
    table()->setFocus();
    press(Qt::Key_Escape);
    QCOMPARE(role->currentIndex(), 0);
    QCOMPARE(table()->rows().rowCount(), all);
}

void TestDelegationsPage::pill_clicked_filters() {
    QVERIFY(table()->selectKey(invitation(0).id.uuid));
    press(Qt::Key_D, u"d"_s);
    m_window->click(u"declined"_s);
    QCOMPARE(table()->currentKey(), invitation(0).id.uuid);
    QVERIFY(table()->rows().isFiltered());
    m_window->click(u"declined"_s);
    QVERIFY(!table()->rows().isFiltered());
}

void TestDelegationsPage::adoptedMinutes_saySo() {
    const auto meetings = records<Meeting>().all();
    workspace().setMeeting(meetings.front().id); // its minutes are adopted
    const Participant before = people(0).front();
    table()->setFocus();
    QVERIFY(table()->selectKey(before.id.uuid));
    press(Qt::Key_X, u"x"_s);
    QCOMPARE(people(0).front(), before);
    QVERIFY2(notice().contains(meetings.front().code), qPrintable(notice()));
}

void TestDelegationsPage::steps_undoneToTheStart_andRedone() {
    const auto participants = records<Participant>().all();
    const auto invitations = records<Invitation>().all();
    QVERIFY(table()->selectKey(people(0).front().id.uuid));
    press(Qt::Key_X, u"x"_s);
    QVERIFY(table()->selectKey(invitation(0).id.uuid));
    press(Qt::Key_D, u"d"_s);
    type(line(u"delegationsAddPerson"_s), u"Zoltan Qwertov"_s);
    QTRY_COMPARE(records<Participant>().all().size(), participants.size() + 1);
    const auto after = records<Participant>().all();
    for (int i = 0; i < 3; ++i)
        m_window->find<QAction>(u"undo"_s)->trigger();
    QCOMPARE(records<Participant>().all(), participants);
    QCOMPARE(records<Invitation>().all(), invitations);
    for (int i = 0; i < 3; ++i)
        m_window->find<QAction>(u"redo"_s)->trigger();
    QCOMPARE(records<Participant>().all(), after);
    QCOMPARE(table()->currentKey(), after.back().id.uuid);
}

void TestDelegationsPage::controls_allHaveNames() {
    const auto *pane = m_window->find(u"delegationsPane"_s);
    for (const QWidget *widget : pane->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        const bool isPart = widget->objectName().startsWith(u"qt_"_s);
        QVERIFY2(isNamed || isPart,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

RAPPORTEUR_TEST(TestDelegationsPage)
#include "tst_delegationspage.moc"
