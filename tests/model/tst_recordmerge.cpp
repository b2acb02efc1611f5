#include "recordmerge.h"
#include "testids.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Two records of one person or agency.
class TestRecordMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergedText_languages_areFilled_data();
    void mergedText_languages_areFilled();
    void mergedPerson_empty_isFilled();
    void mergedPerson_given_staysAsItIs();
    void mergedPerson_ofAnotherAgency_bringsNoPosition();
    void mergedAgency_empty_isFilled();
    void mergedParticipant_status_isTheFurthest_data();
    void mergedParticipant_status_isTheFurthest();
    void mergedParticipant_role_isMoreThanMember();
};

namespace {

LocalText english(const QString &text) {
    return {{u"en"_s, text}};
}

Person fullPerson() {
    Person person;
    person.id = idOf<Person>(1);
    person.formOfAddress = english(u"Mr"_s);
    person.sex = Sex::male;
    person.rank = english(u"Colonel"_s);
    person.givenName = u"Nurlan"_s;
    person.familyName = u"Asanov"_s;
    person.cyrillicFamilyName = u"Асанов"_s;
    person.cyrillicGivenName = u"Нурлан"_s;
    person.patronymic = u"Бекович"_s;
    person.position = english(u"Head"_s);
    person.department = english(u"Staff"_s);
    person.agency = idOf<Agency>(1);
    person.email = u"n@example.org"_s;
    person.phone = u"1"_s;
    person.notes = u"Vegetarian"_s;
    person.consentListed = true;
    person.consentPhotographed = true;
    return person;
}

} // namespace

void TestRecordMerge::mergedText_languages_areFilled_data() {
    QTest::addColumn<LocalText>("keep");
    QTest::addColumn<LocalText>("other");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<bool>("stale");
    const LocalText head{{u"en"_s, u"Head"_s}, {u"ru"_s, u"Начальник"_s}};
    LocalText renamed = head;
    renamed.set(u"en"_s, u"Chief"_s, u"en"_s);
    QTest::newRow("nothing to fill") << head << LocalText{{u"en"_s, u"Chief"_s}, {u"ru"_s, u"Глава"_s}} << u"Head"_s
                                     << u"Начальник"_s << false;
    QTest::newRow("all") << LocalText() << head << u"Head"_s << u"Начальник"_s << false;
    QTest::newRow("translation") << english(u"Head"_s) << head << u"Head"_s << u"Начальник"_s << false;
    QTest::newRow("translation of another text") << english(u"Chief"_s) << head << u"Chief"_s << u"Начальник"_s << true;
    QTest::newRow("stale translation") << english(u"Chief"_s) << renamed << u"Chief"_s << u"Начальник"_s << true;
    QTest::newRow("all, stale") << LocalText() << renamed << u"Chief"_s << u"Начальник"_s << true;
    QTest::newRow("primary") << LocalText{{u"ru"_s, u"Начальник"_s}} << english(u"Head"_s) << u"Head"_s
                             << u"Начальник"_s << false;
}

void TestRecordMerge::mergedText_languages_areFilled() {
    QFETCH(LocalText, keep);
    QFETCH(LocalText, other);
    const LocalText merged = mergedText(keep, other, u"en"_s);
    QTEST(merged.exactly(u"en"_s), "english");
    QTEST(merged.exactly(u"ru"_s), "russian");
    QTEST(merged.isStale(u"ru"_s, u"en"_s), "stale");
}

void TestRecordMerge::mergedPerson_empty_isFilled() {
    Person keep;
    keep.id = idOf<Person>(2);
    Person expected = fullPerson();
    expected.id = keep.id;
    QCOMPARE(mergedPerson(keep, fullPerson(), u"en"_s), expected);
}

void TestRecordMerge::mergedPerson_given_staysAsItIs() {
    const Person keep = fullPerson();
    Person other;
    other.id = idOf<Person>(2);
    QCOMPARE(mergedPerson(keep, other, u"en"_s), keep);
    other = keep;
    other.sex = Sex::female;
    other.familyName = u"Bekov"_s;
    other.agency = idOf<Agency>(2);
    other.rank = english(u"General"_s);
    other.phone = u"2"_s;
    other.consentListed = false;
    QCOMPARE(mergedPerson(keep, other, u"en"_s), keep);
    other.notes = u"Speaks English"_s;
    QCOMPARE(mergedPerson(keep, other, u"en"_s).notes, u"Vegetarian\nSpeaks English"_s);
}

void TestRecordMerge::mergedPerson_ofAnotherAgency_bringsNoPosition() {
    Person keep;
    keep.agency = idOf<Agency>(2);
    const Person merged = mergedPerson(keep, fullPerson(), u"en"_s);
    QCOMPARE(merged.agency, idOf<Agency>(2));
    QVERIFY(merged.position.isEmpty());
    QVERIFY(merged.department.isEmpty());
    QCOMPARE(merged.rank, english(u"Colonel"_s));
}

void TestRecordMerge::mergedAgency_empty_isFilled() {
    Agency full;
    full.id = idOf<Agency>(1);
    full.country = idOf<Country>(1);
    full.name = english(u"Border Service"_s);
    full.acronym = english(u"BS"_s);
    full.kind = AgencyKind::border;
    full.protocolOrder = 3;
    Agency expected = full;
    expected.id = idOf<Agency>(2);
    QCOMPARE(mergedAgency(Agency{.id = idOf<Agency>(2), .country = {}, .name = {}, .acronym = {}}, full, u"en"_s),
             expected);
    Agency other{.id = idOf<Agency>(3), .country = idOf<Country>(2), .name = english(u"Customs"_s), .acronym = {}};
    other.kind = AgencyKind::customs;
    other.protocolOrder = 1;
    QCOMPARE(mergedAgency(full, other, u"en"_s), full);
}

void TestRecordMerge::mergedParticipant_status_isTheFurthest_data() {
    using Status = ParticipantStatus;
    QTest::addColumn<ParticipantStatus>("keep");
    QTest::addColumn<ParticipantStatus>("other");
    QTest::addColumn<ParticipantStatus>("status");
    QTest::newRow("same") << Status::nominated << Status::nominated << Status::nominated;
    QTest::newRow("confirmed by the other") << Status::nominated << Status::confirmed << Status::confirmed;
    QTest::newRow("confirmed stays") << Status::confirmed << Status::nominated << Status::confirmed;
    QTest::newRow("added on the day") << Status::nominated << Status::unregistered << Status::nominated;
    QTest::newRow("came after all") << Status::cancelled << Status::unregistered << Status::unregistered;
    QTest::newRow("replaced by themselves") << Status::replaced << Status::nominated << Status::nominated;
    QTest::newRow("both given up") << Status::replaced << Status::cancelled << Status::replaced;
}

void TestRecordMerge::mergedParticipant_status_isTheFurthest() {
    QFETCH(ParticipantStatus, keep);
    QFETCH(ParticipantStatus, other);
    QFETCH(ParticipantStatus, status);
    Participant first;
    first.status = keep;
    first.replacedBy = idOf<Participant>(7);
    Participant second;
    second.status = other;
    const Participant merged = mergedParticipant(first, second, u"en"_s);
    QCOMPARE(merged.status, status);
    QCOMPARE(merged.replacedBy.isNull(), status != ParticipantStatus::replaced);
}

void TestRecordMerge::mergedParticipant_role_isMoreThanMember() {
    Participant keep;
    Participant other;
    other.role = ParticipantRole::head;
    other.invitation = idOf<Invitation>(3);
    other.badgeNumber = 5;
    other.nameThen = english(u"Mr Asanov"_s);
    const Participant merged = mergedParticipant(keep, other, u"en"_s);
    QCOMPARE(merged.role, ParticipantRole::head);
    QCOMPARE(merged.invitation, other.invitation);
    QCOMPARE(merged.badgeNumber, 5);
    QCOMPARE(merged.nameThen, other.nameThen);
    keep.role = ParticipantRole::interpreter;
    QCOMPARE(mergedParticipant(keep, other, u"en"_s).role, ParticipantRole::interpreter);
}

RAPPORTEUR_TEST(TestRecordMerge)
#include "tst_recordmerge.moc"
