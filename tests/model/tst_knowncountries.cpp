#include "knowncountries.h"
#include "testprogram.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The list of countries that a programme can be given.
class TestKnownCountries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownCountries_eachLine_isRead();
    void knownCountries_each_hasAllForms();
    void knownCountries_fieldOfTheProgrammes_isThere();
    void knownCountries_names_areTheOfficialOnes_data();
    void knownCountries_names_areTheOfficialOnes();
    void knownCountries_languages_areTheProgrammes_data();
    void knownCountries_languages_areTheProgrammes();
};

namespace {

Country named(const QString &code, const QStringList &languages = {u"en"_s, u"ru"_s}) {
    const std::vector<Country> all = knownCountries(languages);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Country &each) { return each.isoCode == code; });
    return found == all.end() ? Country() : *found;
}

bool isCyrillic(const QString &text) {
    return std::none_of(text.begin(), text.end(),
                        [](QChar letter) { return letter.isLetter() && letter.script() != QChar::Script_Cyrillic; });
}

} // namespace

void TestKnownCountries::knownCountries_eachLine_isRead() {
    QFile file(u":/countries/countries.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(static_cast<qsizetype>(knownCountries({u"en"_s}).size()), file.readAll().count('\n') - 1);
}

void TestKnownCountries::knownCountries_each_hasAllForms() {
    QSet<QString> codes;
    QSet<QString> names;
    for (const Country &country : knownCountries({u"en"_s, u"ru"_s})) {
        const QByteArray code = country.isoCode.toLatin1();
        QVERIFY2(code.size() == 2 && code == code.toUpper(), code.constData());
        for (const LocalText &text : {country.shortName, country.formalName}) {
            QVERIFY2(text.has(u"en"_s) && !isCyrillic(text.exactly(u"en"_s)), code.constData());
            QVERIFY2(text.has(u"ru"_s) && isCyrillic(text.exactly(u"ru"_s)), code.constData());
            QVERIFY2(!text.isStale(u"ru"_s, u"en"_s), code.constData());
        }
        for (const QString &form : {country.shortNameGenitive, country.shortNamePrepositional,
                                    country.formalNameGenitive, country.formalNamePrepositional})
            QVERIFY2(!form.isEmpty() && isCyrillic(form) && form == form.simplified(), code.constData());
        // A formal name is declined: its genitive differs, unless it is the short name and that does not.
        if (country.formalName.exactly(u"ru"_s) != country.shortName.exactly(u"ru"_s))
            QVERIFY2(country.formalNameGenitive != country.formalName.exactly(u"ru"_s), code.constData());
        codes.insert(country.isoCode);
        names.insert(country.shortName.exactly(u"ru"_s));
    }
    QCOMPARE(codes.size(), static_cast<qsizetype>(knownCountries({u"en"_s}).size()));
    QCOMPARE(names.size(), codes.size());
}

void TestKnownCountries::knownCountries_fieldOfTheProgrammes_isThere() {
    const QStringList wanted =
        u"KZ KG TJ TM UZ AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE "
        "AF AZ AM BY CN GE IR MD MN PK RU TR UA GB US CH NO JP KR"_s.split(u' ');
    for (const QString &code : wanted)
        QVERIFY2(named(code).isoCode == code, qPrintable(code));
}

void TestKnownCountries::knownCountries_names_areTheOfficialOnes_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("formal");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("formalGenitive");
    QTest::newRow("KG") << u"KG"_s << u"Kyrgyz Republic"_s << u"Кыргызстан"_s << u"Кыргызской Республики"_s;
    QTest::newRow("TM") << u"TM"_s << u"Turkmenistan"_s << u"Туркменистан"_s << u"Туркменистана"_s;
    QTest::newRow("BY") << u"BY"_s << u"Republic of Belarus"_s << u"Беларусь"_s << u"Республики Беларусь"_s;
    QTest::newRow("MD") << u"MD"_s << u"Republic of Moldova"_s << u"Молдова"_s << u"Республики Молдова"_s;
    QTest::newRow("LV") << u"LV"_s << u"Republic of Latvia"_s << u"Латвия"_s << u"Латвийской Республики"_s;
    QTest::newRow("CN") << u"CN"_s << u"People’s Republic of China"_s << u"Китай"_s
                        << u"Китайской Народной Республики"_s;
    QTest::newRow("US") << u"US"_s << u"United States of America"_s << u"США"_s << u"Соединённых Штатов Америки"_s;
}

void TestKnownCountries::knownCountries_names_areTheOfficialOnes() {
    QFETCH(QString, code);
    const Country country = named(code);
    QTEST(country.formalName.exactly(u"en"_s), "formal");
    QTEST(country.shortName.exactly(u"ru"_s), "russian");
    QTEST(country.formalNameGenitive, "formalGenitive");
}

void TestKnownCountries::knownCountries_languages_areTheProgrammes_data() {
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("Russian leads") << QStringList{u"ru"_s, u"en"_s} << QStringList{u"ru Латвия"_s, u"en Latvia"_s};
    QTest::newRow("Russian alone") << QStringList{u"ru"_s} << QStringList{u"ru Латвия"_s};
    QTest::newRow("another leads") << QStringList{u"fr"_s, u"ru"_s} << QStringList{u"fr Latvia"_s, u"ru Латвия"_s};
    QTest::newRow("another follows") << QStringList{u"en"_s, u"fr"_s} << QStringList{u"en Latvia"_s};
}

void TestKnownCountries::knownCountries_languages_areTheProgrammes() {
    QFETCH(QStringList, languages);
    QStringList texts;
    const LocalText name = named(u"LV"_s, languages).shortName;
    for (const LocalText::Rendering &rendering : name.renderings())
        texts += QString(rendering.language % u' ' % rendering.text);
    QTEST(texts, "texts");
}

RAPPORTEUR_TEST(TestKnownCountries)
#include "tst_knowncountries.moc"
