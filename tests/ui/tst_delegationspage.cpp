#include "attendance.h"
#include "completingedit.h"
#include "edit.h"
#include "meeting.h"
#include "people.h"
#include "programme.h"
#include "protocolorder.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// The page Delegations in the real window, on the sample's second meeting: each way by keys and mouse, and undone.
class TestDelegationsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_window.reset(); }
    void details_ofAParticipant_beginWithTheName();
    void reply_keyOnAgency_isNoted_data();
    void reply_keyOnAgency_isNoted();
    void status_keyOnPerson_isNoted();
    void head_keyOnMember_leavesOneHead();
    void role_boxInCell_isTaken();
    void invite_keyOnUninvitedAgency_addsInvitation();
    void person_typedInOtherScript_isTheKnownOne();
    void person_ofAnInvitedAgency_comesWithIt();
    void person_unknownTyped_isOneStep();
    void person_replaced_handsOverRoleAndPlace();
    void delegations_tickedAndAdded_areInvited();
    void delegation_movedByHand_andByRuleAgain();
    void delegation_deleted_comesBackWhole();
    void people_pasted_meetKnownOnes();
    void people_pastedFromDelegations_areNone();
    void addresses_copied_areForEmail();
    void filters_boxes_leaveTheirRows();
    void pill_clicked_filters();
    void matrix_enterOnCell_leadsToThePlace();
    void attendance_space_togglesHalfDay();
    void attendance_typedName_isRegisteredAndThere();
    void attendance_click_toggles();
    void adoptedMinutes_saySo();
    void steps_undoneToTheStart_andRedone();
    void controls_allHaveNames();

private:
    TableView *table() const { return m_window->find<TableView>(u"delegationsList"_s); }
    CompletingEdit *line(const QString &name) const { return m_window->find<CompletingEdit>(name); }
    Workspace &workspace() const { return m_window->window()->workspace(); }
    template <class T>
    const RecordSet<T> &records() const {
        return workspace().records().of<T>();
    }
    void press(Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::sendKeyEvent(QTest::Click, table(), key, text, modifiers);
    }
    void type(CompletingEdit *edit, const QString &text) const;
    bool undo() const { return m_window->store().undo().ok(); }
    std::vector<Delegation> delegations() const {
        return delegationsInProtocolOrder(records<Delegation>().where(&Delegation::meeting, workspace().meeting()),
                                          records<Country>().all(), records<Agency>().all(), u"en"_s)
            .records;
    }
    std::vector<Participant> people(std::size_t delegation) const {
        return records<Participant>().where(&Participant::delegation, delegations()[delegation].id);
    }
    Invitation invitation(std::size_t delegation) const {
        return records<Invitation>().where(&Invitation::delegation, delegations()[delegation].id).front();
    }
    template <class T>
    bool insert(const T &record) const {
        return m_window->store().edit({u"prepare"_s, {}}, [&](Edit &edit) { edit.insert(record); }).ok();
    }
    Person newPerson() const;
    QString notice() const { return m_window->find<QLabel>(u"delegationsNotice"_s)->text(); }

    std::unique_ptr<SampleWindow> m_window;
    Id<Meeting> m_meeting;
};

void TestDelegationsPage::initTestCase() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
    m_window->click(u"nav.delegations"_s);
    QVERIFY(table()->isVisible());
    m_meeting = workspace().meeting();
    QVERIFY(!m_window->store().undoLabel()); // so that all steps can be undone
}

void TestDelegationsPage::init() {
    workspace().setMeeting(m_meeting);
    m_window->click(u"delegationsTree"_s);
    table()->setFocus();
    press(Qt::Key_Escape);
}

void TestDelegationsPage::cleanup() {
    while (m_window->store().undoLabel())
        QVERIFY(undo());
}

void TestDelegationsPage::type(CompletingEdit *edit, const QString &text) const {
    edit->setFocus();
    const auto receiver = [edit] { // the suggestions take the keys while they are open
        QWidget *popup = QApplication::activePopupWidget();
        return popup != nullptr ? popup : edit;
    };
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QTest::keyClick(receiver(), Qt::Key_Return);
}

Person TestDelegationsPage::newPerson() const {
    Person person;
    person.id = m_window->store().newId<Person>();
    person.givenName = u"Anna"_s;
    person.familyName = u"Bergholm"_s;
    person.cyrillicFamilyName = u"Бергхольм"_s;
    person.cyrillicGivenName = u"Анна"_s;
    return person;
}

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
    const QUuid key = row->key; // the rows are made anew below
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

void TestDelegationsPage::person_typedInOtherScript_isTheKnownOne() {
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
void TestDelegationsPage::person_ofAnInvitedAgency_comesWithIt() {
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

void TestDelegationsPage::person_unknownTyped_isOneStep() {
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

void TestDelegationsPage::person_replaced_handsOverRoleAndPlace() {
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

void TestDelegationsPage::people_pasted_meetKnownOnes() {
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

void TestDelegationsPage::people_pastedFromDelegations_areNone() {
    const auto known = records<Person>().all().size();
    const auto before = people(0).size();
    QVERIFY(table()->selectKey(delegations()[0].id.uuid));
    press(Qt::Key_C, {}, Qt::ControlModifier);
    press(Qt::Key_V, {}, Qt::ControlModifier);
    QCOMPARE(people(0).size(), before);
    QCOMPARE(records<Person>().all().size(), known);
    QVERIFY2(notice().contains(u"only people"_s), qPrintable(notice()));
}

void TestDelegationsPage::addresses_copied_areForEmail() {
    QVERIFY(table()->selectKey(delegations()[0].id.uuid));
    m_window->find<QAction>(u"delegationsCopyAddresses"_s)->trigger();
    const QStringList addresses = QApplication::clipboard()->text().split(u"; "_s);
    QCOMPARE(static_cast<std::size_t>(addresses.size()), people(0).size());
    for (const QString &address : addresses)
        QVERIFY2(address.contains(u" <"_s) && address.endsWith(u"example.org>"_s), qPrintable(address));
    QVERIFY(!notice().isEmpty());
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

void TestDelegationsPage::matrix_enterOnCell_leadsToThePlace() {
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

void TestDelegationsPage::attendance_space_togglesHalfDay() {
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

void TestDelegationsPage::attendance_typedName_isRegisteredAndThere() {
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

void TestDelegationsPage::attendance_click_toggles() {
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
