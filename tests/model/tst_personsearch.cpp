#include "personsearch.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Id<Person> personId(int number) {
    return {QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
}

Id<Agency> agencyId(int number) {
    return {QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};
}

} // namespace

/// Finding people by what is typed of them.
class TestPersonSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void find_typed_gives_data();
    void find_typed_gives();
    void find_manyFit_givesTheFirstOnly();
    void known_person_isFound_data();
    void known_person_isFound();

private:
    void add(int number, const QStringList &names, int agency, const QString &email = {});

    std::vector<Person> m_people;
    std::vector<Agency> m_agencies;
};

void TestPersonSearch::add(int number, const QStringList &names, int agency, const QString &email) {
    Person person;
    person.id = personId(number);
    person.givenName = names.value(0);
    person.familyName = names.value(1);
    person.cyrillicFamilyName = names.value(2);
    person.cyrillicGivenName = names.value(3);
    person.agency = agencyId(agency);
    person.email = email;
    m_people.push_back(person);
}

void TestPersonSearch::init() {
    m_people.clear();
    m_agencies.clear();
    add(1, {u"Anna"_s, u"Berg"_s, u"Берг"_s, u"Анна"_s}, 1, u"a.berg@example.org"_s);
    add(2, {u"Semën"_s, u"Alyoshin"_s, u"Алёшин"_s, u"Семён"_s}, 2);
    add(3, {u"Bergen"_s, u"Zeller"_s}, 1);
    add(4, {u"Jan"_s, u"Novak"_s}, 1);
    add(5, {u"Jan"_s, u"Novak"_s}, 2);
    for (const int number : {1, 2}) {
        Agency agency;
        agency.id = agencyId(number);
        agency.name.set(u"en"_s, number == 1 ? u"Customs Service"_s : u"Ministry of Health"_s, u"en"_s);
        m_agencies.push_back(agency);
    }
}

void TestPersonSearch::find_typed_gives_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("nothing") << QString() << QList<int>{};
    QTest::newRow("family name first, then others that begin so") << u"berg"_s << QList<int>{1, 3};
    QTest::newRow("given and family name") << u"anna b"_s << QList<int>{1};
    QTest::newRow("the other script") << u"берг"_s << QList<int>{1};
    QTest::newRow("ё typed as е") << u"алешин"_s << QList<int>{2};
    QTest::newRow("marks left out") << u"semen"_s << QList<int>{2};
    QTest::newRow("with the agency") << u"novak health"_s << QList<int>{5};
    QTest::newRow("middles of words do not count") << u"erg"_s << QList<int>{};
}

void TestPersonSearch::find_typed_gives() {
    QFETCH(QString, typed);
    QFETCH(QList<int>, found);
    const PersonSearch search(m_people, m_agencies);
    std::vector<Id<Person>> wanted;
    for (const int number : found)
        wanted.push_back(personId(number));
    QCOMPARE(search.find(typed, 10), wanted);
}

void TestPersonSearch::find_manyFit_givesTheFirstOnly() {
    for (int number = 10; number < 40; ++number)
        add(number, {u"Ola"_s, u"Many%1"_s.arg(number)}, 1);
    const PersonSearch search(m_people, m_agencies);
    const auto found = search.find(u"many"_s, 5);
    QCOMPARE(found.size(), std::size_t(5));
    QCOMPARE(found.front(), personId(10));
    QCOMPARE(search.find(u"ola"_s, 5).size(), std::size_t(5));
}

void TestPersonSearch::known_person_isFound_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("agency");
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("found"); // 0 = nobody
    QTest::newRow("same name") << QStringList{u"ANNA"_s, u"Berg"_s} << 0 << QString() << 1;
    QTest::newRow("the other way round") << QStringList{u"Berg"_s, u"Anna"_s} << 0 << QString() << 1;
    QTest::newRow("Cyrillic") << QStringList{{}, {}, u"Алешин"_s, u"Семен"_s} << 0 << QString() << 2;
    QTest::newRow("same e-mail") << QStringList{u"A."_s, u"Berg-Holm"_s} << 0 << u"A.Berg@example.org"_s << 1;
    QTest::newRow("family name only") << QStringList{{}, u"Berg"_s} << 0 << QString() << 0;
    QTest::newRow("two of one name") << QStringList{u"Jan"_s, u"Novak"_s} << 0 << QString() << 0;
    QTest::newRow("of them the agency's") << QStringList{u"Jan"_s, u"Novak"_s} << 2 << QString() << 5;
    QTest::newRow("unknown") << QStringList{u"Jana"_s, u"Novak"_s} << 0 << QString() << 0;
}

void TestPersonSearch::known_person_isFound() {
    QFETCH(QStringList, names);
    QFETCH(int, agency);
    QFETCH(QString, email);
    QFETCH(int, found);
    const PersonSearch search(m_people, m_agencies);
    Person person;
    person.givenName = names.value(0);
    person.familyName = names.value(1);
    person.cyrillicFamilyName = names.value(2);
    person.cyrillicGivenName = names.value(3);
    person.agency = agency == 0 ? Id<Agency>() : agencyId(agency);
    person.email = email;
    QCOMPARE(search.known(person), found == 0 ? Id<Person>() : personId(found));
}

RAPPORTEUR_TEST(TestPersonSearch)
#include "tst_personsearch.moc"
