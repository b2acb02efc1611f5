#include "namekey.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Names by their sound.
class TestNameKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundKey_spellings_meet_data();
    void soundKey_spellings_meet();
    void soundKey_otherNames_stayApart_data();
    void soundKey_otherNames_stayApart();
    void soundKey_unusual_isHarmless();
    void consonantsOf_spellings_meet_data();
    void consonantsOf_spellings_meet();
    void isInitial_name_isTold_data();
    void isInitial_name_isTold();
};

void TestNameKey::soundKey_spellings_meet_data() {
    QTest::addColumn<QStringList>("spellings");
    QTest::newRow("case, signs") << QStringList{u"SAGYNBAEV"_s, u"Sagyn-baev"_s, u"sagyn baev"_s, u"Sagynbaev’"_s};
    QTest::newRow("ae") << QStringList{u"Sagynbaev"_s, u"Sagynbayev"_s, u"Сагынбаев"_s};
    QTest::newRow("yu") << QStringList{u"Yulia"_s, u"Yuliya"_s, u"Iuliia"_s, u"Юлия"_s};
    QTest::newRow("ya") << QStringList{u"Ilyas"_s, u"Ilias"_s, u"Ильяс"_s};
    QTest::newRow("y at the end") << QStringList{u"Dmitry"_s, u"Dmitriy"_s, u"Dmitrii"_s, u"Дмитрий"_s};
    QTest::newRow("ey") << QStringList{u"Andrey"_s, u"Andrei"_s, u"Андрей"_s};
    QTest::newRow("ks") << QStringList{u"Alexey"_s, u"Aleksei"_s, u"Алексей"_s};
    QTest::newRow("ye") << QStringList{u"Yevgeniy"_s, u"Evgenii"_s, u"Евгений"_s};
    QTest::newRow("yo") << QStringList{u"Artyom"_s, u"Artem"_s, u"Артём"_s, u"Артем"_s};
    QTest::newRow("zh") << QStringList{u"Zhumabek"_s, u"Jumabek"_s, u"Djoumabek"_s, u"Dzhumabek"_s, u"Жумабек"_s};
    QTest::newRow("sh") << QStringList{u"Sherzod"_s, u"Şerzod"_s, u"Шерзод"_s};
    QTest::newRow("shch") << QStringList{u"Shcherbakov"_s, u"Щербаков"_s};
    QTest::newRow("ch") << QStringList{u"Cholpon"_s, u"Çolpon"_s, u"Чолпон"_s};
    QTest::newRow("ts") << QStringList{u"Tsoi"_s, u"Tsoy"_s, u"Цой"_s};
    QTest::newRow("kh") << QStringList{u"Khamidov"_s, u"Hamidov"_s, u"Xamidov"_s, u"Хамидов"_s, u"Ҳамидов"_s};
    QTest::newRow("x before a consonant") << QStringList{u"Maxmud"_s, u"Makhmud"_s, u"Махмуд"_s};
    QTest::newRow("gh, q") << QStringList{u"Ghafurov"_s, u"Gafurov"_s, u"Ғафуров"_s};
    QTest::newRow("soft sign") << QStringList{u"Aigul"_s, u"Aygul"_s, u"Айгуль"_s};
    QTest::newRow("Turkmen") << QStringList{u"Weliýew"_s, u"Veliyev"_s, u"Велиев"_s};
    QTest::newRow("double letters") << QStringList{u"Abdullaev"_s, u"Abdulaev"_s, u"Абдуллаев"_s};
}

void TestNameKey::soundKey_spellings_meet() {
    QFETCH(QStringList, spellings);
    for (const QString &spelling : std::as_const(spellings))
        QCOMPARE(soundKey(spelling), soundKey(spellings.first()));
    QVERIFY(!soundKey(spellings.first()).isEmpty());
}

void TestNameKey::soundKey_otherNames_stayApart_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("vowel") << u"Asanov"_s << u"Esenov"_s;
    QTest::newRow("s and sh") << u"Asanov"_s << u"Ashanov"_s;
    QTest::newRow("z and zh") << u"Zamir"_s << u"Zhamir"_s;
    QTest::newRow("k and kh") << u"Karim"_s << u"Kharim"_s;
    QTest::newRow("man and woman") << u"Асанов"_s << u"Асанова"_s;
}

void TestNameKey::soundKey_otherNames_stayApart() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(soundKey(one) != soundKey(other));
}

void TestNameKey::soundKey_unusual_isHarmless() {
    QCOMPARE(soundKey(u""_s), QByteArray());
    QCOMPARE(soundKey(u"-- 5 ."_s), QByteArray());
    QCOMPARE(soundKey(u"習近平"_s), QByteArray());
    QCOMPARE(soundKey(u"y"_s), QByteArray("i"));
    QCOMPARE(soundKey(u"х"_s), QByteArray("H"));
    QVERIFY(soundKey(u"xi"_s.repeated(10000)).size() > 10000);
}

void TestNameKey::consonantsOf_spellings_meet_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("Uzbek and Russian") << u"Qosimov"_s << u"Касымов"_s;
    QTest::newRow("o and u") << u"O‘ktam"_s << u"Уктам"_s;
}

void TestNameKey::consonantsOf_spellings_meet() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(soundKey(one) != soundKey(other));
    QCOMPARE(consonantsOf(soundKey(one)), consonantsOf(soundKey(other)));
}

void TestNameKey::isInitial_name_isTold_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("initial");
    QTest::newRow("letter") << u"D"_s << true;
    QTest::newRow("with a dot") << u"D."_s << true;
    QTest::newRow("of two letters") << u"Sh."_s << true;
    QTest::newRow("two") << u" Д. А."_s << true;
    QTest::newRow("short name") << u"Bo"_s << false;
    QTest::newRow("name") << u"Damir"_s << false;
    QTest::newRow("shortened name") << u"Dam."_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("dot") << u"."_s << false;
}

void TestNameKey::isInitial_name_isTold() {
    QFETCH(QString, name);
    QTEST(isInitial(name), "initial");
}

RAPPORTEUR_TEST(TestNameKey)
#include "tst_namekey.moc"
