#include "edit.h"
#include "people.h"
#include "programme.h"
#include "recordchoices.h"
#include "samplewindow.h"
#include "testprogram.h"
#include "workspace.h"

#include <memory>

using namespace Qt::StringLiterals;

/// What agencies are called in lists of several countries, and the order of these.
class TestAgencyNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAcronym_inTwoCountries_isToldApart();
    void countries_toChooseFrom_standInProtocolOrder();
};

void TestAgencyNames::sameAcronym_inTwoCountries_isToldApart() {
    const SampleWindow window;
    QVERIFY(window.isReady());
    Workspace &workspace = window.window()->workspace();
    const std::vector<Country> countries = workspace.records().of<Country>().all();
    QVERIFY(countries.size() >= 2);
    const auto agencyOf = [](Id<Country> country, const QString &acronym) {
        Agency agency;
        agency.country = country;
        agency.name.set(u"en"_s, u"Office of "_s + acronym, u"en"_s);
        agency.acronym.set(u"en"_s, acronym, u"en"_s);
        return agency;
    };
    std::vector<Id<Agency>> ids;
    QVERIFY(window.store().edit({u"add"_s, {}}, [&](Edit &edit) {
        ids = {edit.insert(agencyOf(countries[0].id, u"QZX"_s)), edit.insert(agencyOf(countries[1].id, u"QZX"_s)),
               edit.insert(agencyOf(countries[0].id, u"QZY"_s)), edit.insert(agencyOf({}, u"QZX"_s))};
    }));
    const AgencyNames names(workspace);
    QCOMPARE(names(ids[0]), QString(u"QZX "_s + countries[0].isoCode));
    QCOMPARE(names(ids[1]), QString(u"QZX "_s + countries[1].isoCode));
    QCOMPARE(names(ids[2]), u"QZY"_s); // nobody else is called so
    QCOMPARE(names(ids[3]), u"QZX"_s); // of no country
}

void TestAgencyNames::countries_toChooseFrom_standInProtocolOrder() {
    const SampleWindow window;
    QVERIFY(window.isReady());
    Workspace &workspace = window.window()->workspace();
    const Id<Country> last = Id<Country>::fromText(RecordChoices::countries(workspace).back().id);
    const Country before = workspace.records().of<Country>().get(last);
    Country first = before;
    first.protocolOrder = 1;
    QVERIFY(window.store().edit({u"move"_s, {}}, [&](Edit &edit) { edit.update(before, first); }));
    QCOMPARE(RecordChoices::countries(workspace).front().id, last.text());
}

RAPPORTEUR_TEST(TestAgencyNames)
#include "tst_agencynames.moc"
