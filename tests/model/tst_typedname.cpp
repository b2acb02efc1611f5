#include "testprogram.h"
#include "typedname.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Names as people type them.
class TestTypedName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void personFromName_typed_isTakenApart_data();
    void personFromName_typed_isTakenApart();
    void personFromName_formOfAddress_isInBothLanguages();
    void personFromNames_cells_keepTheirPlaces();
};

void TestTypedName::personFromName_typed_isTakenApart_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("cyrillic"); // family|given|patronymic
    QTest::addColumn<QString>("email");
    const auto latin = [](const char *name, const QString &typed, const QString &family, const QString &given,
                          const QString &email = {}) {
        QTest::newRow(name) << typed << family << given << u"||"_s << email;
    };
    const auto cyrillic = [](const char *name, const QString &typed, const QString &parts) {
        QTest::newRow(name) << typed << QString() << QString() << parts << QString();
    };
    latin("as spoken", u"Anna Berg"_s, u"Berg"_s, u"Anna"_s);
    latin("two given names", u"Anna Maria Berg"_s, u"Berg"_s, u"Anna Maria"_s);
    latin("family in capitals", u"BERG Anna"_s, u"Berg"_s, u"Anna"_s);
    latin("double family in capitals", u"Anna DE LA TOUR"_s, u"De La Tour"_s, u"Anna"_s);
    latin("hyphen in capitals", u"AL-SAYED Omar"_s, u"Al-Sayed"_s, u"Omar"_s);
    latin("all in capitals", u"ANNA BERG"_s, u"Berg"_s, u"Anna"_s);
    latin("comma", u"Berg, Anna"_s, u"Berg"_s, u"Anna"_s);
    latin("form of address", u"Ms. Anna Berg"_s, u"Berg"_s, u"Anna"_s);
    latin("one word", u"Berg"_s, u"Berg"_s, {});
    latin("with e-mail", u"Anna Berg <a.berg@example.org>"_s, u"Berg"_s, u"Anna"_s, u"a.berg@example.org"_s);
    latin("blanks", u"  Anna   Berg "_s, u"Berg"_s, u"Anna"_s);
    cyrillic("as lists have it", u"Асанов Бакыт Кадырович"_s, u"Асанов|Бакыт|Кадырович"_s);
    cyrillic("as spoken", u"Бакыт Кадырович Асанов"_s, u"Асанов|Бакыт|Кадырович"_s);
    cyrillic("two, family first", u"Асанов Бакыт"_s, u"Асанов|Бакыт|"_s);
    cyrillic("two, family last", u"Бакыт Асанов"_s, u"Асанов|Бакыт|"_s);
    cyrillic("two, no endings", u"Ким Дин"_s, u"Ким|Дин|"_s);
    cyrillic("two patronymic words", u"Асанов Бакыт Кадыр уулу"_s, u"Асанов|Бакыт|Кадыр уулу"_s);
    cyrillic("form of address", u"г-жа Асанова Айгуль"_s, u"Асанова|Айгуль|"_s);
    cyrillic("capitals", u"АСАНОВ Бакыт"_s, u"Асанов|Бакыт|"_s);
    cyrillic("one word", u"Асанов"_s, u"Асанов||"_s);
    latin("nothing", {}, {}, {});
}

void TestTypedName::personFromName_typed_isTakenApart() {
    QFETCH(QString, typed);
    const Person person = personFromName(typed);
    QTEST(person.familyName, "family");
    QTEST(person.givenName, "given");
    QTEST(QString(person.cyrillicFamilyName + u'|' + person.cyrillicGivenName + u'|' + person.patronymic), "cyrillic");
    QTEST(person.email, "email");
}

void TestTypedName::personFromName_formOfAddress_isInBothLanguages() {
    const Person person = personFromName(u"Mr Omar Said"_s);
    QCOMPARE(person.formOfAddress.exactly(u"en"_s), u"Mr"_s);
    QCOMPARE(person.formOfAddress.exactly(u"ru"_s), u"г-н"_s);
    QVERIFY(!person.formOfAddress.isStale(u"ru"_s, u"en"_s));
}

void TestTypedName::personFromNames_cells_keepTheirPlaces() {
    const Person latin = personFromNames(u"de la Tour"_s, u"Anna Maria"_s);
    QCOMPARE(latin.familyName, u"de la Tour"_s);
    QCOMPARE(latin.givenName, u"Anna Maria"_s);
    const Person cyrillic = personFromNames(u"Асанов"_s, u"Бакыт Кадыр уулу"_s);
    QCOMPARE(cyrillic.cyrillicGivenName, u"Бакыт"_s);
    QCOMPARE(cyrillic.patronymic, u"Кадыр уулу"_s);
}

RAPPORTEUR_TEST(TestTypedName)
#include "tst_typedname.moc"
