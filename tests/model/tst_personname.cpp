#include "people.h"
#include "personname.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Names of people by the language of what they stand in.
class TestPersonName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void personName_languages_followTheirOrder_data();
    void personName_languages_followTheirOrder();
};

namespace {

Person person(const QString &given, const QString &family, const QString &cyrillicFamily, const QString &cyrillicGiven,
              const QString &patronymic) {
    Person person;
    person.givenName = given;
    person.familyName = family;
    person.cyrillicFamilyName = cyrillicFamily;
    person.cyrillicGivenName = cyrillicGiven;
    person.patronymic = patronymic;
    return person;
}

} // namespace

void TestPersonName::personName_languages_followTheirOrder_data() {
    QTest::addColumn<Person>("who");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sortName");
    const Person both = person(u"Aigul"_s, u"Osmonova"_s, u"Осмонова"_s, u"Айгуль"_s, u"Бакытовна"_s);
    QTest::newRow("English") << both << u"en"_s << u"Aigul Osmonova"_s << u"Osmonova Aigul"_s;
    QTest::newRow("Russian") << both << u"ru"_s << u"Осмонова Айгуль Бакытовна"_s << u"Осмонова Айгуль Бакытовна"_s;
    QTest::newRow("Kyrgyz") << both << u"ky"_s << u"Осмонова Айгуль Бакытовна"_s << u"Осмонова Айгуль Бакытовна"_s;
    QTest::newRow("Uzbek") << both << u"uz"_s << u"Aigul Osmonova"_s << u"Osmonova Aigul"_s;
    const Person latin = person(u"Anna"_s, u"Kalniņa"_s, {}, {}, {});
    QTest::newRow("Latin alone, in Russian") << latin << u"ru"_s << u"Anna Kalniņa"_s << u"Kalniņa Anna"_s;
    const Person cyrillic = person({}, {}, u"Ким"_s, u"Вера"_s, {});
    QTest::newRow("Cyrillic alone, in English") << cyrillic << u"en"_s << u"Ким Вера"_s << u"Ким Вера"_s;
    QTest::newRow("family name alone") << person({}, u"Saidov"_s, {}, {}, {}) << u"en"_s << u"Saidov"_s << u"Saidov"_s;
    QTest::newRow("nameless") << Person() << u"ru"_s << QString() << QString();
}

void TestPersonName::personName_languages_followTheirOrder() {
    QFETCH(Person, who);
    QFETCH(QString, language);
    QTEST(personName(who, language), "name");
    QTEST(personSortName(who, language), "sortName");
}

RAPPORTEUR_TEST(TestPersonName)
#include "tst_personname.moc"
