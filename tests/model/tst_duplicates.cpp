#include "duplicates.h"
#include "testids.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// People and agencies that are probably one.
class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void people_two_areAlike_data();
    void people_two_areAlike();
    void people_several_areSortedByConfidence();
    void people_oneMailbox_isNoSign();
    void people_many_areComparedAtOnce_data();
    void people_many_areComparedAtOnce();
    void agencies_two_areAlike_data();
    void agencies_two_areAlike();
};

namespace {

/// "family|given|family in Cyrillic|given|patronymic|e-mail|agency|sex", as far as it is needed.
Person person(int number, const QString &line) {
    const QStringList fields = line.split(u'|');
    Person made;
    made.id = idOf<Person>(number);
    made.familyName = fields.value(0);
    made.givenName = fields.value(1);
    made.cyrillicFamilyName = fields.value(2);
    made.cyrillicGivenName = fields.value(3);
    made.patronymic = fields.value(4);
    made.email = fields.value(5);
    if (const int agency = fields.value(6).toInt(); agency > 0)
        made.agency = idOf<Agency>(agency);
    made.sex = static_cast<Sex>(fields.value(7).toInt());
    return made;
}

Agency agency(int number, int country, AgencyKind kind, const LocalText &name, const QString &acronym) {
    Agency made;
    made.id = idOf<Agency>(number);
    made.country = idOf<Country>(country);
    made.kind = kind;
    made.name = name;
    if (!acronym.isEmpty())
        made.acronym = {{u"en"_s, acronym}};
    return made;
}

constexpr int none = -1;

} // namespace

void TestDuplicates::people_two_areAlike_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("why");
    QTest::addColumn<int>("confidence");
    const auto row = [](const char *name, const QString &first, const QString &second, PersonLikeness why,
                        Confidence confidence) {
        QTest::newRow(name) << first << second << static_cast<int>(why) << static_cast<int>(confidence);
    };
    const auto apart = [](const char *name, const QString &first, const QString &second) {
        QTest::newRow(name) << first << second << none << none;
    };
    using enum PersonLikeness;
    using enum Confidence;
    row("same name, agencies unknown", u"Asanov|Nurlan"_s, u"ASANOV|Nurlán"_s, sameName, likely);
    row("same name and agency", u"Asanov|Nurlan|||||1"_s, u"Asanov|Nurlan|||||1"_s, sameName, likely);
    row("same name, other agency", u"Asanov|Nurlan|||||1"_s, u"Asanov|Nurlan|||||2"_s, sameName, possible);
    row("same name and e-mail", u"Asanov|Nurlan||||n@example.org"_s, u"Asanov|Nurlan||||N@Example.org"_s, sameName,
        certain);
    row("same name, patronymic and agency", u"||Асанов|Нурлан|Бекович||1"_s, u"||Асанов|Нурлан|Бекович||1"_s, sameName,
        certain);
    apart("other patronymic", u"||Асанов|Нурлан|Бекович||1"_s, u"||Асанов|Нурлан|Асанович||1"_s);
    row("patronymic shortened", u"||Асанов|Нурлан|Бекович||1"_s, u"||Асанов|Нурлан|Б.||1"_s, sameName, likely);
    apart("other sex", u"Kim|Sasha||||||1"_s, u"Kim|Sasha||||||2"_s);
    row("other sex, one mailbox", u"Kim|Sasha||||k@example.org||1"_s, u"Kim|Sasha||||k@example.org||2"_s, sameName,
        possible);
    row("signs and diacritics", u"Müller-Ó Briain|Ann"_s, u"MULLER O’BRIAIN|Ánn"_s, sameName, likely);
    row("swapped", u"Asanov|Nurlan"_s, u"Nurlan|Asanov"_s, swappedName, likely);
    row("other script", u"Sagynbaev|Damir"_s, u"||Сагынбаев|Дамир"_s, otherScript, likely);
    row("other script, swapped", u"Damir|Sagynbaev"_s, u"||Сагынбаев|Дамир"_s, otherScript, likely);
    row("other spelling", u"Sagynbaev|Zhenish"_s, u"Sagynbayev|Jenish"_s, otherSpelling, likely);
    row("second given name", u"Asanov|Nurlan Bekovich"_s, u"Asanov|Nurlan"_s, otherSpelling, likely);
    row("initial", u"Asanov|N."_s, u"Asanov|Nurlan"_s, initial, possible);
    row("initial of two letters", u"||Асанов|Ш. Б."_s, u"Asanov|Sherzod"_s, initial, possible);
    row("initial in the same agency", u"Asanov|Nurlan|||||1"_s, u"Asanov|N.|||||1"_s, initial, likely);
    apart("initial in another agency", u"Asanov|Nurlan|||||1"_s, u"Asanov|N.|||||2"_s);
    apart("other initial", u"Asanov|B."_s, u"Asanov|Nurlan"_s);
    row("similar name in the same agency", u"Qosimov|Oktam|||||1"_s, u"Kasymov|Uktam|||||1"_s, similarName, possible);
    apart("similar name", u"Qosimov|Oktam"_s, u"Kasymov|Uktam"_s);
    row("other name, same e-mail", u"Asanova|Aigul||||a@example.org"_s, u"Bekova|Aigul||||a@example.org"_s, sameEmail,
        possible);
    apart("nothing known", u""_s, u""_s);
    apart("family name only", u"Asanov"_s, u"Asanov"_s);
    apart("other name", u"Asanov|Nurlan"_s, u"Bekov|Nurlan"_s);
}

void TestDuplicates::people_two_areAlike() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, why);
    QFETCH(int, confidence);
    for (const bool turned : {false, true}) {
        const std::vector<Person> people{person(1, turned ? second : first), person(2, turned ? first : second)};
        const std::vector<PersonPair> pairs = likelyDuplicates(people);
        QCOMPARE(pairs.size(), std::size_t(why == none ? 0 : 1));
        if (why == none)
            continue;
        QCOMPARE(pairs[0].first, idOf<Person>(1));
        QCOMPARE(pairs[0].second, idOf<Person>(2));
        QCOMPARE(static_cast<int>(pairs[0].why), why);
        QCOMPARE(static_cast<int>(pairs[0].confidence), confidence);
    }
}

void TestDuplicates::people_several_areSortedByConfidence() {
    const std::vector<Person> people{person(1, u"Asanov|Nurlan|||||1"_s), person(2, u"Bekov|Ulan||||b@example.org"_s),
                                     person(3, u"Asanov|Nurlan|||||2"_s), person(4, u"Bekov|Ulan||||b@example.org"_s),
                                     person(5, u"Asanov|Nurlan"_s)};
    QStringList pairs;
    for (const PersonPair &pair : likelyDuplicates(people))
        pairs.append(QString::number(pair.first.uuid.data1) + u'+' + QString::number(pair.second.uuid.data1));
    QCOMPARE(pairs.join(u' '), u"2+4 1+5 3+5 1+3"_s);
}

void TestDuplicates::people_oneMailbox_isNoSign() {
    std::vector<Person> people;
    const QStringList names{u"Asanov|Nurlan"_s, u"Bekov|Ulan"_s, u"Kim|Sasha"_s, u"Tsoi|Ivan"_s, u"Usenov|Talant"_s};
    for (const QString &name : names)
        people.push_back(person(static_cast<int>(people.size()) + 1, name + u"||||office@example.org"_s));
    QVERIFY(likelyDuplicates(people).empty());
}

void TestDuplicates::people_many_areComparedAtOnce_data() {
    QTest::addColumn<bool>("allAlike");
    QTest::newRow("different") << false;
    QTest::newRow("all of one name, agency and e-mail") << true;
}

void TestDuplicates::people_many_areComparedAtOnce() {
    QFETCH(bool, allAlike);
    std::vector<Person> people;
    const QString syllables = u"banulitokemarozisudefygo"_s;
    for (int i = 0; i < 20000; ++i) {
        QString name;
        for (int rest = allAlike ? 0 : i; rest > 0; rest /= 12)
            name += syllables.mid(rest % 12 * 2, 2);
        people.push_back(person(i + 1, u"A"_s + name + u"ov|Nur"_s + name.left(4) + u"|А"_s + name +
                                           u"ов|Нур||office@example.org|"_s + QString::number(i % 50 + 1)));
    }
    QElapsedTimer timer;
    timer.start();
    const auto pairs = likelyDuplicates(people);
    const qint64 took = timer.elapsed();
    QVERIFY(pairs.size() < people.size() * 10);
    QVERIFY2(took < 20000, qPrintable(u"%1 ms, %2 pairs"_s.arg(took).arg(pairs.size())));
}

void TestDuplicates::agencies_two_areAlike_data() {
    QTest::addColumn<Agency>("first");
    QTest::addColumn<Agency>("second");
    QTest::addColumn<int>("why");
    QTest::addColumn<int>("confidence");
    using enum AgencyLikeness;
    using enum Confidence;
    const auto row = [](const char *name, const Agency &first, const Agency &second, int why, Confidence confidence) {
        QTest::newRow(name) << first << second << why << static_cast<int>(confidence);
    };
    const auto border = AgencyKind::border;
    const LocalText service{{u"en"_s, u"State Border Service"_s}, {u"ru"_s, u"Пограничная служба"_s}};
    row("same name", agency(1, 1, border, service, {}),
        agency(2, 1, border, {{u"en"_s, u"State border-service"_s}}, {}), static_cast<int>(sameName), certain);
    row("same name in Russian", agency(1, 1, border, service, {}),
        agency(2, 1, AgencyKind::other, {{u"ru"_s, u"ПОГРАНИЧНАЯ СЛУЖБА"_s}}, {}), static_cast<int>(sameName), likely);
    row("same name, other kind", agency(1, 1, border, service, {}), agency(2, 1, AgencyKind::customs, service, {}),
        static_cast<int>(sameName), possible);
    row("words turned", agency(1, 1, border, service, {}),
        agency(2, 1, border, {{u"en"_s, u"Border Service of the State"_s}}, {}), static_cast<int>(sameWords), likely);
    row("same acronym", agency(1, 1, border, service, u"SBS"_s),
        agency(2, 1, border, {{u"en"_s, u"Frontier Troops"_s}}, u"sbs"_s), static_cast<int>(sameAcronym), likely);
    row("of another country", agency(1, 1, border, service, u"SBS"_s), agency(2, 2, border, service, u"SBS"_s), none,
        possible);
    row("without names", agency(1, 1, border, {}, {}), agency(2, 1, border, {}, {}), none, possible);
}

void TestDuplicates::agencies_two_areAlike() {
    QFETCH(Agency, first);
    QFETCH(Agency, second);
    QFETCH(int, why);
    const std::vector<Agency> agencies{first, second};
    const std::vector<AgencyPair> pairs = likelyDuplicates(agencies);
    QCOMPARE(pairs.size(), std::size_t(why == none ? 0 : 1));
    if (why == none)
        return;
    QCOMPARE(pairs[0].first, first.id);
    QCOMPARE(static_cast<int>(pairs[0].why), why);
    QTEST(static_cast<int>(pairs[0].confidence), "confidence");
}

RAPPORTEUR_TEST(TestDuplicates)
#include "tst_duplicates.moc"
