#include "protocolorder.h"
#include "testids.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Country country(int number, const QString &english, const QString &russian, int order = 0) {
    Country made;
    made.id = idOf<Country>(number);
    made.shortName = {{u"en"_s, english}, {u"ru"_s, russian}};
    made.protocolOrder = order;
    return made;
}

Agency agency(int number, const QString &name, int order) {
    Agency made;
    made.id = idOf<Agency>(number);
    made.name = {{u"en"_s, name}};
    made.protocolOrder = order;
    return made;
}

Delegation ofCountry(int number, int country, Capacity capacity = Capacity::member, const QString &order = {}) {
    Delegation made;
    made.id = idOf<Delegation>(number);
    made.country = idOf<Country>(country);
    made.capacity = capacity;
    made.order = {order};
    return made;
}

Delegation ofOrganisation(int number, int agency, Capacity capacity) {
    Delegation made;
    made.id = idOf<Delegation>(number);
    made.organisation = idOf<Agency>(agency);
    made.capacity = capacity;
    return made;
}

Person person(int number, const QString &family, const QString &cyrillic, int agency) {
    Person made;
    made.id = idOf<Person>(number);
    made.familyName = family;
    made.cyrillicFamilyName = cyrillic;
    made.agency = idOf<Agency>(agency);
    return made;
}

Participant participant(int number, int person, ParticipantRole role = ParticipantRole::member,
                        const QString &order = {}, int delegation = 1) {
    Participant made;
    made.id = idOf<Participant>(number);
    made.delegation = idOf<Delegation>(delegation);
    made.person = idOf<Person>(person);
    made.role = role;
    made.order = {order};
    return made;
}

} // namespace

using Delegations = std::vector<Delegation>;
using Participants = std::vector<Participant>;
Q_DECLARE_METATYPE(Delegations)
Q_DECLARE_METATYPE(Participants)

/// Who stands before whom.
class TestProtocolOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delegations_ofAMeeting_standInOrder_data();
    void delegations_ofAMeeting_standInOrder();
    void delegations_countries_byNameInTheLanguage();
    void participants_ofADelegation_standInOrder_data();
    void participants_ofADelegation_standInOrder();
    void participants_russian_byCyrillicName();
    void participants_erasedPerson_byNameThen();
    void participants_severalDelegations_followTheirOrder();
};

void TestProtocolOrder::delegations_ofAMeeting_standInOrder_data() {
    QTest::addColumn<Delegations>("delegations");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("byAlphabet");
    using enum Capacity;
    QTest::newRow("by capacity") << Delegations{ofCountry(1, 1, secretariat), ofCountry(2, 1, observer),
                                                ofCountry(3, 1, invited),     ofCountry(4, 1, partner),
                                                ofCountry(5, 1, donor),       ofCountry(6, 1, member)}
                                 << u"6 5 4 3 2 1"_s << QString();
    QTest::newRow("countries by name") << Delegations{ofCountry(1, 2), ofCountry(2, 1), ofCountry(3, 3)} << u"2 1 3"_s
                                       << QString();
    QTest::newRow("countries before organisations")
        << Delegations{ofOrganisation(1, 1, observer), ofCountry(2, 3, observer)} << u"2 1"_s << QString();
    QTest::newRow("organisations by protocol order")
        << Delegations{ofOrganisation(1, 1, observer), ofOrganisation(2, 2, observer)} << u"2 1"_s << QString();
    QTest::newRow("organisations without one, told")
        << Delegations{ofOrganisation(1, 4, observer), ofOrganisation(2, 3, observer), ofOrganisation(3, 1, observer)}
        << u"3 2 1"_s << u"2 1"_s;
    QTest::newRow("hand order overrides")
        << Delegations{ofCountry(1, 1), ofCountry(2, 2), ofCountry(3, 3, member, u"a"_s)} << u"3 1 2"_s << QString();
    QTest::newRow("hand order stays within the capacity")
        << Delegations{ofCountry(1, 1), ofCountry(2, 2, observer, u"a"_s)} << u"1 2"_s << QString();
    QTest::newRow("a country's protocol order before names")
        << Delegations{ofCountry(1, 1), ofCountry(2, 4)} << u"2 1"_s << QString();
}

void TestProtocolOrder::delegations_ofAMeeting_standInOrder() {
    const std::vector<Country> countries{
        country(1, u"Kazakhstan"_s, u"Казахстан"_s), country(2, u"kyrgyzstan"_s, u"Кыргызстан"_s),
        country(3, u"Uzbekistan"_s, u"Узбекистан"_s), country(4, u"Zambia"_s, u"Замбия"_s, 1)};
    const std::vector<Agency> agencies{agency(1, u"Alpha"_s, 5), agency(2, u"Omega"_s, 2), agency(3, u"Beta"_s, 0),
                                       agency(4, u"Gamma"_s, 0)};
    QFETCH(Delegations, delegations);
    const auto ordered = delegationsInProtocolOrder(delegations, countries, agencies, u"en"_s);
    QTEST(numbers(ordered.records), "order");
    QTEST(numbers(ordered.byAlphabet), "byAlphabet");
}

void TestProtocolOrder::delegations_countries_byNameInTheLanguage() {
    const std::vector<Country> countries{country(1, u"Austria"_s, u"Австрия"_s), country(2, u"Cyprus"_s, u"Кипр"_s),
                                         country(3, u"Hungary"_s, u"Венгрия"_s), country(4, u"Åland"_s, u"Ёлкино"_s)};
    const Delegations delegations{ofCountry(1, 1), ofCountry(2, 2), ofCountry(3, 3), ofCountry(4, 4)};
    QCOMPARE(numbers(delegationsInProtocolOrder(delegations, countries, {}, u"en"_s).records), u"4 1 2 3"_s);
    QCOMPARE(numbers(delegationsInProtocolOrder(delegations, countries, {}, u"ru"_s).records), u"1 3 4 2"_s);
}

void TestProtocolOrder::participants_ofADelegation_standInOrder_data() {
    QTest::addColumn<Participants>("participants");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("byAlphabet");
    using enum ParticipantRole;
    QTest::newRow("head, alternate, others")
        << Participants{participant(1, 1), participant(2, 2, alternate), participant(3, 4, head)} << u"3 2 1"_s
        << QString();
    QTest::newRow("agencies by protocol order")
        << Participants{participant(1, 4), participant(2, 1)} << u"2 1"_s << QString();
    QTest::newRow("hand order within the agency")
        << Participants{participant(1, 1, member, u"b"_s), participant(2, 2, adviser, u"a"_s)} << u"2 1"_s << QString();
    QTest::newRow("hand order does not cross agencies")
        << Participants{participant(1, 4, member, u"a"_s), participant(2, 1, member, u"b"_s)} << u"2 1"_s << QString();
    QTest::newRow("alphabet as a last resort, told")
        << Participants{participant(1, 2), participant(2, 1), participant(3, 4)} << u"2 1 3"_s << u"2 1"_s;
    QTest::newRow("agencies without order by name, told")
        << Participants{participant(1, 6), participant(2, 5)} << u"2 1"_s << u"2 1"_s;
    QTest::newRow("agencies without order by hand")
        << Participants{participant(1, 6, member, u"a"_s), participant(2, 5, member, u"b"_s)} << u"1 2"_s << QString();
    QTest::newRow("without hand order last")
        << Participants{participant(1, 1), participant(2, 2, member, u"x"_s)} << u"2 1"_s << QString();
    QTest::newRow("one alone needs no order") << Participants{participant(1, 1)} << u"1"_s << QString();
}

void TestProtocolOrder::participants_ofADelegation_standInOrder() {
    const std::vector<Agency> agencies{agency(1, u"Border service"_s, 1), agency(2, u"Customs"_s, 2),
                                       agency(3, u"Academy"_s, 0), agency(4, u"Bureau"_s, 0)};
    const std::vector<Person> people{person(1, u"Abai"_s, {}, 1), person(2, u"Bek"_s, {}, 1),
                                     person(4, u"Aaron"_s, {}, 2), person(5, u"Zed"_s, {}, 3),
                                     person(6, u"Abbott"_s, {}, 4)};
    const Delegations delegations{ofCountry(1, 1)};
    QFETCH(Participants, participants);
    QRandomGenerator random(5);
    std::shuffle(participants.begin(), participants.end(), random);
    const auto ordered = participantsInProtocolOrder(participants, delegations, people, agencies, u"en"_s);
    QTEST(numbers(ordered.records), "order");
    QTEST(numbers(ordered.byAlphabet), "byAlphabet");
}

void TestProtocolOrder::participants_russian_byCyrillicName() {
    const std::vector<Person> people{person(1, u"Zhanov"_s, u"Жанов"_s, 1), person(2, u"Gulov"_s, u"Гулов"_s, 1),
                                     person(3, u"Yerlanov"_s, u"Ерланов"_s, 1)};
    const Delegations delegations{ofCountry(1, 1)};
    const Participants participants{participant(1, 1), participant(2, 2), participant(3, 3)};
    QCOMPARE(numbers(participantsInProtocolOrder(participants, delegations, people, {}, u"ru"_s).records), u"2 3 1"_s);
    QCOMPARE(numbers(participantsInProtocolOrder(participants, delegations, people, {}, u"en"_s).records), u"2 3 1"_s);
}

void TestProtocolOrder::participants_erasedPerson_byNameThen() {
    const std::vector<Person> people{person(1, u"Bek"_s, {}, 0)};
    Participants participants{participant(1, 1), participant(2, 99)};
    participants[1].nameThen = {{u"en"_s, u"Abai A."_s}};
    QCOMPARE(
        numbers(participantsInProtocolOrder(participants, Delegations{ofCountry(1, 1)}, people, {}, u"en"_s).records),
        u"2 1"_s);
}

void TestProtocolOrder::participants_severalDelegations_followTheirOrder() {
    using enum ParticipantRole;
    const std::vector<Person> people{person(1, u"Abai"_s, {}, 0), person(2, u"Bek"_s, {}, 0),
                                     person(3, u"Cyr"_s, {}, 0)};
    const Delegations delegations{ofCountry(2, 1), ofCountry(1, 2)};
    const Participants participants{participant(1, 1, member, {}, 7), participant(2, 2, head, {}, 1),
                                    participant(3, 3, member, {}, 2)};
    const auto ordered = participantsInProtocolOrder(participants, delegations, people, {}, u"en"_s);
    QCOMPARE(numbers(ordered.records), u"3 2 1"_s);
    QCOMPARE(numbers(ordered.byAlphabet), QString());
}

RAPPORTEUR_TEST(TestProtocolOrder)
#include "tst_protocolorder.moc"
