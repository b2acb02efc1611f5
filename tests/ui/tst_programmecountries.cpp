#include "programme.h"
#include "programmehelp.h"
#include "programmesection.h"
#include "tableview.h"
#include "testprogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// The countries of a programme on its page: added with all forms of their names, ordered, kept, with their flags.
class TestProgrammeCountries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countries_ticked_areAddedWithAllForms();
    void countries_other_isAddedByHand();
    void country_movedByKeyAndMouse_isNumberedInOneStep();
    void country_whereTheListIsSorted_staysInItsPlace();
    void country_inUse_refusesToGo();
    void paste_country_comesWithAllForms();
    void flag_fromFile_isKeptWithItsCountry();
    void attention_missingForm_isCountedAndShown();
};

void TestProgrammeCountries::countries_ticked_areAddedWithAllForms() {
    OPEN_PROGRAMME(page);
    const auto before = page.all<Country>().size();
    page.click(u"programmeAddCountries"_s);
    QLineEdit *find = page.line(u"countryPickerFind"_s);
    QVERIFY(find->hasFocus());
    auto *list = page.find<QListWidget>(u"countryPickerList"_s);
    for (int i = 0; i < list->count(); ++i)
        QVERIFY(list->item(i)->text() != u"Kazakhstan"_s); // it is there already
    find->setText(u"монг"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTest::keyClicks(find, u"georgia"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTest::mouseClick(page.find(u"countryPickerAdd"_s), Qt::LeftButton);
    QCOMPARE(page.all<Country>().size(), before + 2);
    const Country mongolia = page.country(u"MN"_s);
    QCOMPARE(mongolia.shortName.exactly(u"ru"_s), u"Монголия"_s);
    QCOMPARE(mongolia.formalNameGenitive, u"Монголии"_s);
    QVERIFY(page.list()->currentKey() == mongolia.id.uuid ||
            page.list()->currentKey() == page.country(u"GE"_s).id.uuid);
    page.act(u"undo"_s);
    QCOMPARE(page.all<Country>().size(), before);
    page.act(u"redo"_s);
    QCOMPARE(page.all<Country>().size(), before + 2);
}

void TestProgrammeCountries::countries_other_isAddedByHand() {
    OPEN_PROGRAMME(page);
    page.click(u"programmeAddCountries"_s);
    page.click(u"countryPickerOther"_s);
    const Country made = page.country(u"??"_s);
    QVERIFY(!made.id.isNull());
    QCOMPARE(page.list()->currentKey(), made.id.uuid);
    page.type(u"countryIsoCode"_s, u"QQ"_s);
    QTRY_COMPARE(page.store().get(made.id)->isoCode, u"QQ"_s);
}

void TestProgrammeCountries::country_movedByKeyAndMouse_isNumberedInOneStep() {
    OPEN_PROGRAMME(page);
    const QStringList before = page.countries();
    QVERIFY(before.size() > 3);
    const QUuid first = page.country(before[0].left(2)).id.uuid;
    const QUuid third = page.country(before[2].left(2)).id.uuid;
    page.list()->selectKey(first);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(page.countries()[0], QString(before[1].left(2) % u'1'));
    QCOMPARE(page.countries()[1], QString(before[0].left(2) % u'2'));
    QCOMPARE(page.list()->currentKey(), first);
    page.act(u"undo"_s);
    QCOMPARE(page.countries(), before);
    Q_EMIT page.list()->dropped({first}, third, TableView::Drop::behind);
    QCOMPARE(page.countries()[2], QString(before[0].left(2) % u'3'));
    page.act(u"undo"_s);
    QCOMPARE(page.countries(), before);
    Q_EMIT page.list()->dropped({first}, third, TableView::Drop::behind);
    const QStringList moved = page.countries();
    const QUuid now = page.country(moved[1].left(2)).id.uuid;
    Q_EMIT page.list()->dropped({now}, first, TableView::Drop::before); // where it stands
    QCOMPARE(page.countries(), moved);
    page.act(u"undo"_s);
    QCOMPARE(page.countries(), before);
}

void TestProgrammeCountries::country_whereTheListIsSorted_staysInItsPlace() {
    OPEN_PROGRAMME(page);
    const QStringList before = page.countries();
    const auto *notice = page.find<QLabel>(u"programmeNotice"_s);
    page.list()->rows().setFilterKeys(QSet<QUuid>{page.country(u"KZ"_s).id.uuid, page.country(u"KG"_s).id.uuid});
    page.list()->selectKey(page.country(u"KZ"_s).id.uuid);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(page.list(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(notice->isVisible());
    page.list()->rows().setFilterKeys(std::nullopt);
    QCOMPARE(page.countries(), before);
}

void TestProgrammeCountries::country_inUse_refusesToGo() {
    OPEN_PROGRAMME(page);
    const auto before = page.all<Country>().size();
    page.list()->selectKey(page.country(u"KZ"_s).id.uuid);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Delete);
    QCOMPARE(page.all<Country>().size(), before);
    const auto *message = page.find<QLabel>(u"message"_s);
    QVERIFY(message->isVisible() && message->text().contains(u"still used"_s));
    QVERIFY2(!message->text().contains(u"**"_s), qPrintable(message->text()));
}

void TestProgrammeCountries::paste_country_comesWithAllForms() {
    OPEN_PROGRAMME(page);
    page.selectSection(ProgrammeSection::countries);
    page.list()->setFocus();
    QGuiApplication::clipboard()->setText(u"Грузия\n"_s);
    QTest::keyClick(page.list(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.country(u"GE"_s).shortName.exactly(u"en"_s), u"Georgia"_s);
    QVERIFY(!page.country(u"GE"_s).formalNameGenitive.isEmpty());
}

void TestProgrammeCountries::flag_fromFile_isKeptWithItsCountry() {
    OPEN_PROGRAMME(page);
    const Country country = page.country(u"KZ"_s);
    const auto before = page.store().where(&CountryFlag::country, country.id)->size();
    page.list()->selectKey(country.id.uuid);
    page.answers().file = page.picture(u"Flag.png"_s);
    page.click(u"countryAddFlag"_s);
    QCOMPARE(page.store().where(&CountryFlag::country, country.id)->size(), before + 1);
    page.type(u"flag1ValidFrom"_s, u"4.6.1992"_s);
    QTRY_COMPARE(page.all<CountryFlag>().back().validFrom, QDate(1992, 6, 4));
    page.click(u"flag1Remove"_s);
    QCOMPARE(page.store().where(&CountryFlag::country, country.id)->size(), before);
    page.list()->selectKey(page.country(u"KG"_s).id.uuid);
    page.act(u"undo"_s);
    QCOMPARE(page.list()->currentKey(), country.id.uuid); // leads to the country whose flag came back
}

void TestProgrammeCountries::attention_missingForm_isCountedAndShown() {
    OPEN_PROGRAMME(page);
    const Country country = page.country(u"KZ"_s);
    page.list()->selectKey(country.id.uuid);
    page.type(u"countryFormalNameGenitive"_s, {});
    QTRY_VERIFY(page.store().get(country.id)->formalNameGenitive.isEmpty());
    page.click(u"incomplete"_s);
    QCOMPARE(page.list()->rows().countShown(), 1);
    QVERIFY(page.list()->rows().rowOf(country.id.uuid) >= 0);
    QVERIFY(page.list()->rows().rowAt(page.list()->rows().rowOf(country.id.uuid)).tip.contains(u"genitive"_s));
}

RAPPORTEUR_TEST(TestProgrammeCountries)
#include "tst_programmecountries.moc"
