#include "agenda.h"
#include "attendance.h"
#include "filecontent.h"
#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "records.h"
#include "schema.h"
#include "storerows.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Turning what refers to one record to another.
class TestRedirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void person_everyReference_turnsToTheOther();
    void person_atTheSameDelegation_isJoined();
    void person_replacedByTheOther_isNotReplacedByItself();
    void agency_everyReference_turnsToTheOther();
    void organisation_atTheSameMeeting_isJoinedWithItsPeople();
    void adoptedMinutes_keepWhoWasThere();
    void unknownRecord_isRefused();

private:
    template <class T>
    Id<T> add(T record);
    Id<Person> person(const QString &family);
    Id<Agency> agency(const QString &name);
    Result<ChangeSet> merge(const QString &kind, const QString &from, const QString &to);
    /// Merges, and proves that undo and redo lead back and forth between exactly the same files.
    void mergeAndTakeBack(const QString &kind, const QString &from, const QString &to);

    std::unique_ptr<ProgrammeFile> m_file;
    std::unique_ptr<Store> m_store;
    Id<Meeting> m_meeting;
    Id<Delegation> m_delegation;
    Id<AgendaItem> m_item;
};

template <class T>
Id<T> TestRedirect::add(T record) {
    Id<T> id;
    const auto added = m_store->edit({u"Add"_s, {}}, [&](Edit &edit) { id = edit.insert(record); });
    if (!added)
        qFatal("cannot add: %s", qPrintable(added.error().detail));
    return id;
}

Id<Person> TestRedirect::person(const QString &family) {
    Person person;
    person.familyName = family;
    return add(person);
}

Id<Agency> TestRedirect::agency(const QString &name) {
    Agency agency;
    agency.name = english(name);
    return add(agency);
}

void TestRedirect::init() {
    m_file = std::make_unique<ProgrammeFile>();
    m_store = m_file->create();
    m_meeting = addMeeting(*m_store, u"RSG2"_s);
    Delegation delegation;
    delegation.meeting = m_meeting;
    delegation.organisation = agency(u"Host"_s);
    m_delegation = add(delegation);
    m_item = add(itemOf(m_meeting, u"Opening"_s));
}

Result<ChangeSet> TestRedirect::merge(const QString &kind, const QString &from, const QString &to) {
    return m_store->edit({u"Merge"_s, {}}, [&](Edit &edit) {
        edit.redirect(kind, from, to);
        edit.removeRow(kind, from);
    });
}

void TestRedirect::mergeAndTakeBack(const QString &kind, const QString &from, const QString &to) {
    const QByteArray before = contentOf(*m_store);
    VERIFY_OK(merge(kind, from, to));
    const QByteArray after = contentOf(*m_store);
    QVERIFY(!after.contains(from.toLatin1()));
    QVERIFY(m_store->check()->empty());
    VERIFY_OK(m_store->undo());
    QCOMPARE(contentOf(*m_store), before);
    VERIFY_OK(m_store->redo());
    QCOMPARE(contentOf(*m_store), after);
}

void TestRedirect::person_everyReference_turnsToTheOther() {
    const Id<Person> from = person(u"Examplov"_s);
    const Id<Person> to = person(u"Exemplov"_s);
    Meeting before = *m_store->get(m_meeting);
    Meeting after = before;
    after.chair = after.secretary = from;
    VERIFY_OK(m_store->edit({u"Chair"_s, {}}, [&](Edit &edit) { edit.update(before, after); }));
    Participant participant;
    participant.delegation = m_delegation;
    participant.person = from;
    const Id<Participant> there = add(participant);
    Action action;
    action.meeting = m_meeting;
    action.text = english(u"Write"_s);
    action.responsiblePerson = from;
    const Id<Action> asked = add(action);
    Comment comment;
    comment.onKind = u"person"_s;
    comment.onId = from.text();
    const Id<Comment> said = add(comment);
    mergeAndTakeBack(u"person"_s, from.text(), to.text());
    QCOMPARE(m_store->get(m_meeting)->chair, to);
    QCOMPARE(m_store->get(m_meeting)->secretary, to);
    QCOMPARE(m_store->get(there)->person, to);
    QCOMPARE(m_store->get(asked)->responsiblePerson, to);
    QCOMPARE(m_store->get(said)->onId, to.text());
}

void TestRedirect::person_atTheSameDelegation_isJoined() {
    const Id<Person> from = person(u"Examplov"_s);
    const Id<Person> to = person(u"Exemplov"_s);
    Participant participant;
    participant.delegation = m_delegation;
    participant.person = to;
    const Id<Participant> kept = add(participant);
    participant.person = from;
    participant.nameThen = english(u"Mr Examplov"_s);
    const Id<Participant> gone = add(participant);
    Day day;
    day.meeting = m_meeting;
    day.date = QDate(2016, 11, 29);
    Attendance attendance;
    attendance.day = add(day);
    attendance.participant = kept;
    add(attendance);
    attendance.participant = gone; // the same half-day, which is then there once
    add(attendance);
    attendance.half = HalfDay::afternoon;
    add(attendance);
    Presenter presenter;
    presenter.item = m_item;
    presenter.participant = kept;
    add(presenter);
    presenter.participant = gone;
    add(presenter);
    mergeAndTakeBack(u"person"_s, from.text(), to.text());
    const auto people = *m_store->all<Participant>();
    QCOMPARE(people.size(), 1u);
    QCOMPARE(people[0].id, kept);
    QCOMPARE(people[0].nameThen, english(u"Mr Examplov"_s));
    QCOMPARE(m_store->where(&Attendance::participant, kept)->size(), 2u);
    QCOMPARE(m_store->all<Attendance>()->size(), 2u);
    QCOMPARE(m_store->where(&Presenter::participant, kept)->size(), 1u);
}

void TestRedirect::person_replacedByTheOther_isNotReplacedByItself() {
    const Id<Person> from = person(u"Examplov"_s);
    const Id<Person> to = person(u"Exemplov"_s);
    Participant participant;
    participant.delegation = m_delegation;
    participant.person = from;
    participant.replacedBy = {};
    const Id<Participant> successor = add(participant);
    participant.person = to;
    participant.replacedBy = successor;
    const Id<Participant> kept = add(participant);
    mergeAndTakeBack(u"person"_s, from.text(), to.text());
    QVERIFY(m_store->get(kept)->replacedBy.isNull());
}

void TestRedirect::agency_everyReference_turnsToTheOther() {
    const Id<Agency> from = agency(u"Border Guard"_s);
    const Id<Agency> to = agency(u"Border Service"_s);
    Person officer;
    officer.familyName = u"Officer"_s;
    officer.agency = from;
    const Id<Person> works = add(officer);
    Action action;
    action.meeting = m_meeting;
    action.text = english(u"Write"_s);
    ActionAgency link;
    link.action = add(action);
    link.agency = from;
    add(link);
    link.agency = to; // named twice, then once
    const Id<ActionAgency> kept = add(link);
    mergeAndTakeBack(u"agency"_s, from.text(), to.text());
    QCOMPARE(m_store->get(works)->agency, to);
    const auto links = *m_store->all<ActionAgency>();
    QCOMPARE(links.size(), 1u);
    QCOMPARE(links[0].id, kept);
}

void TestRedirect::organisation_atTheSameMeeting_isJoinedWithItsPeople() {
    const Id<Agency> from = agency(u"Bank"_s);
    const Id<Agency> to = m_store->get(m_delegation)->organisation;
    Delegation second;
    second.meeting = m_meeting;
    second.organisation = from;
    const Id<Delegation> gone = add(second);
    const Id<Person> both = person(u"Both"_s);
    Participant participant;
    participant.person = both;
    for (const Id<Delegation> delegation : {m_delegation, gone}) {
        participant.delegation = delegation;
        add(participant);
    }
    participant.person = person(u"Other"_s);
    const Id<Participant> other = add(participant);
    mergeAndTakeBack(u"agency"_s, from.text(), to.text());
    QCOMPARE(m_store->all<Delegation>()->size(), 1u);
    QCOMPARE(m_store->all<Participant>()->size(), 2u);
    QCOMPARE(m_store->get(other)->delegation, m_delegation);
}

void TestRedirect::adoptedMinutes_keepWhoWasThere() {
    const Id<Person> from = person(u"Examplov"_s);
    const Id<Person> to = person(u"Exemplov"_s);
    Participant participant;
    participant.delegation = m_delegation;
    participant.person = from;
    add(participant);
    Minutes minutes;
    minutes.meeting = m_meeting;
    minutes.stage = MinutesStage::adopted;
    add(minutes);
    const QByteArray before = contentOf(*m_store);
    COMPARE_ERROR(merge(u"person"_s, from.text(), to.text()), ErrorCode::frozen);
    QCOMPARE(contentOf(*m_store), before);
    VERIFY_OK(merge(u"person"_s, to.text(), from.text())); // the other way round nothing that was adopted changes
}

void TestRedirect::unknownRecord_isRefused() {
    const Id<Person> known = person(u"Examplov"_s);
    const QString unknown = u"01234567-89ab-7def-8123-456789abcdef"_s;
    COMPARE_ERROR(merge(u"person"_s, known.text(), unknown), ErrorCode::unknownRecord);
    COMPARE_ERROR(merge(u"nobody"_s, known.text(), unknown), ErrorCode::unknownKind);
}

RAPPORTEUR_TEST(TestRedirect)
#include "tst_redirect.moc"
