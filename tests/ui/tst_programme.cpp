#include "picturefile.h"
#include "programme.h"
#include "programmesection.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The page of the programme in the real window.
class TestProgramme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sections_sample_holdTheirRecords();
    void programme_fieldTyped_isOneStep();
    void languages_leadingChanged_losesNoText();
    void languages_lastOne_stays();
    void countries_ticked_areAddedWithAllForms();
    void countries_other_isAddedByHand();
    void component_addedMovedDeleted_isUndoneToTheStart();
    void component_draggedBehindTheLast_isLast();
    void country_movedByKeyAndMouse_isNumberedInOneStep();
    void country_whereTheListIsSorted_staysInItsPlace();
    void country_inUse_refusesToGo();
    void paste_rows_goToTheirSectionInOneStep_data();
    void paste_rows_goToTheirSectionInOneStep();
    void paste_wrongCells_areNamedAndNothingIsDone_data();
    void paste_wrongCells_areNamedAndNothingIsDone();
    void paste_country_comesWithAllForms();
    void balance_money_isWrittenAsMoney();
    void indicator_readings_areAddedAndRemoved();
    void emblem_fromFile_isShown();
    void flag_fromFile_isKeptWithItsCountry();
    void pictureFile_hostile_isRefused_data();
    void pictureFile_hostile_isRefused();
    void attention_missingForm_isCountedAndShown();
};

namespace {

struct ProgrammeWindow : SampleWindow {
    ProgrammeWindow() {
        if (isReady())
            click(u"nav.programme"_s);
    }
    TableView *list() const { return find<TableView>(u"programmeList"_s); }
    QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    void type(const QString &name, const QString &text) const {
        QLineEdit *field = line(name);
        QVERIFY2(field != nullptr, qPrintable(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void act(const QString &name) const { find<QAction>(name)->trigger(); }
    void selectSection(ProgrammeSection section) const { list()->selectKey(sectionKey(section)); }
    template <class T>
    std::vector<T> all() const {
        return *store().all<T>();
    }
    Country country(const QString &code) const {
        const auto countries = all<Country>();
        const auto found =
            std::find_if(countries.begin(), countries.end(), [&](const Country &each) { return each.isoCode == code; });
        return found == countries.end() ? Country() : *found;
    }
    QStringList componentCodes() const {
        auto components = all<Component>();
        std::sort(components.begin(), components.end(),
                  [](const Component &a, const Component &b) { return a.order < b.order; });
        QStringList codes;
        for (const Component &component : components)
            codes += component.code;
        return codes;
    }
    /// As the list shows them, and the places they have.
    QStringList countries() const {
        QStringList shown;
        const TableModel &rows = list()->rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const auto found = store().get(Id<Country>{rows.rowAt(row).key});
            if (found)
                shown += QString(found->isoCode % QString::number(found->protocolOrder));
        }
        return shown;
    }
    QString picture(const QString &name) const {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::blue);
        return image.save(path(name)) ? path(name) : QString();
    }
};

} // namespace

#define OPEN_PROGRAMME(page)                                                                                           \
    ProgrammeWindow page;                                                                                              \
    QVERIFY(page.isReady());                                                                                           \
    QVERIFY(page.list() != nullptr)

void TestProgramme::sections_sample_holdTheirRecords() {
    OPEN_PROGRAMME(page);
    const TableModel &rows = page.list()->rows();
    QVERIFY(rows.rowAt(0).cells[0].text.startsWith(u"Border Management"_s));
    for (const ProgrammeSection section : allProgrammeSections) {
        if (section != ProgrammeSection::programme)
            QVERIFY2(rows.rowOf(sectionKey(section)) > 0, qPrintable(sectionTitle(section)));
    }
    for (const Component &component : page.all<Component>())
        QVERIFY(rows.rowOf(component.id.uuid) > rows.rowOf(sectionKey(ProgrammeSection::components)));
}

void TestProgramme::programme_fieldTyped_isOneStep() {
    OPEN_PROGRAMME(page);
    page.type(u"programmeAcronym"_s, u"BM9"_s);
    QTRY_COMPARE(page.store().programme()->acronym, u"BM9"_s);
    page.act(u"undo"_s);
    QCOMPARE(page.store().programme()->acronym, u"BOMCA"_s);
    page.act(u"redo"_s);
    QCOMPARE(page.store().programme()->acronym, u"BM9"_s);
    QCOMPARE(page.line(u"programmeAcronym"_s)->text(), u"BM9"_s);
}

void TestProgramme::languages_leadingChanged_losesNoText() {
    OPEN_PROGRAMME(page);
    const LocalText title = page.store().programme()->title;
    auto *leading = page.find<QComboBox>(u"programmeLanguagesLeading"_s);
    leading->setCurrentIndex(1);
    Q_EMIT leading->activated(1);
    QCOMPARE(page.store().programme()->languages, (QStringList{u"ru"_s, u"en"_s}));
    QCOMPARE(page.store().programme()->title.exactly(u"en"_s), title.exactly(u"en"_s));
    QCOMPARE(page.store().programme()->title.exactly(u"ru"_s), title.exactly(u"ru"_s));
    QVERIFY(page.find<QLabel>(u"programmeLanguagesMeaning"_s)->text().contains(u"deletes no text"_s));
    page.act(u"undo"_s);
    QCOMPARE(page.store().programme()->languages, (QStringList{u"en"_s, u"ru"_s}));
    QCOMPARE(page.store().programme()->title, title);
}

void TestProgramme::languages_lastOne_stays() {
    OPEN_PROGRAMME(page);
    page.click(u"programmeLanguages.remove1"_s);
    QCOMPARE(page.store().programme()->languages, QStringList{u"en"_s});
    page.click(u"programmeLanguages.remove0"_s);
    QCOMPARE(page.store().programme()->languages, QStringList{u"en"_s});
    page.type(u"programmeLanguages"_s, u"ru"_s);
    QCOMPARE(page.store().programme()->languages, (QStringList{u"en"_s, u"ru"_s}));
    QVERIFY(page.store().programme()->title.has(u"ru"_s)); // its texts were kept
}

void TestProgramme::countries_ticked_areAddedWithAllForms() {
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

void TestProgramme::countries_other_isAddedByHand() {
    OPEN_PROGRAMME(page);
    page.click(u"programmeAddCountries"_s);
    page.click(u"countryPickerOther"_s);
    const Country made = page.country(u"??"_s);
    QVERIFY(!made.id.isNull());
    QCOMPARE(page.list()->currentKey(), made.id.uuid);
    page.type(u"countryIsoCode"_s, u"QQ"_s);
    QTRY_COMPARE(page.store().get(made.id)->isoCode, u"QQ"_s);
}

void TestProgramme::component_addedMovedDeleted_isUndoneToTheStart() {
    OPEN_PROGRAMME(page);
    const QStringList before = page.componentCodes();
    page.selectSection(ProgrammeSection::components);
    page.list()->setFocus();
    page.act(u"newItem"_s);
    QCOMPARE(page.componentCodes(), before + QStringList{u"4"_s});
    const QUuid made = page.list()->currentKey();
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(page.componentCodes(), (QStringList{u"1"_s, u"2"_s, u"4"_s, u"3"_s}));
    QCOMPARE(page.list()->currentKey(), made);
    QTest::keyClick(page.list(), Qt::Key_Delete);
    QCOMPARE(page.componentCodes(), before);
    page.act(u"undo"_s);
    QCOMPARE(page.list()->currentKey(), made);
    page.act(u"undo"_s);
    page.act(u"undo"_s);
    QCOMPARE(page.componentCodes(), before);
    page.act(u"redo"_s);
    page.act(u"redo"_s);
    QCOMPARE(page.componentCodes(), (QStringList{u"1"_s, u"2"_s, u"4"_s, u"3"_s}));
}

void TestProgramme::component_draggedBehindTheLast_isLast() {
    OPEN_PROGRAMME(page);
    const auto components = page.all<Component>();
    Q_EMIT page.list()->dropped({components[0].id.uuid}, components[2].id.uuid, TableView::Drop::behind);
    QCOMPARE(page.componentCodes(), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    Q_EMIT page.list()->dropped({components[0].id.uuid}, page.country(u"KZ"_s).id.uuid, TableView::Drop::behind);
    QCOMPARE(page.componentCodes(), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    QVERIFY(page.find<QLabel>(u"programmeNotice"_s)->isVisible());
}

void TestProgramme::country_movedByKeyAndMouse_isNumberedInOneStep() {
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

void TestProgramme::country_whereTheListIsSorted_staysInItsPlace() {
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

void TestProgramme::country_inUse_refusesToGo() {
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

void TestProgramme::paste_rows_goToTheirSectionInOneStep_data() {
    QTest::addColumn<ProgrammeSection>("section");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("added");
    QTest::newRow("phases") << ProgrammeSection::phases
                            << u"First\t21\t1 January 2021 – 31 December 2022\tEUR 1 000 000\nNext\t\t\t\n"_s << 2;
    QTest::newRow("components") << ProgrammeSection::components << u"Training\t7\nEquipment\t\n"_s << 2;
    QTest::newRow("countries") << ProgrammeSection::countries << u"Georgia\nNeverland\tXQ\tRepublic of Neverland\n"_s
                               << 2;
    QTest::newRow("indicators") << ProgrammeSection::indicators << u"Trained officers\t2.1\tOutcome\t500\n"_s << 1;
    QTest::newRow("balances") << ProgrammeSection::balances
                              << u"Events\t\t1.1.2003-31.12.2014\t1 200\nDogs trained\t\t\t12\n"_s << 2;
}

void TestProgramme::paste_rows_goToTheirSectionInOneStep() {
    QFETCH(ProgrammeSection, section);
    QFETCH(QString, text);
    QFETCH(int, added);
    OPEN_PROGRAMME(page);
    page.selectSection(section);
    page.list()->setFocus();
    const auto rows = [&] { return static_cast<int>(page.list()->rows().allRows().size()); };
    const int before = rows();
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(page.list(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(rows() == before + added, qPrintable(page.find<QLabel>(u"programmeNotice"_s)->text()));
    QCOMPARE(page.list()->selectedKeys().size(), static_cast<std::size_t>(added));
    QTest::keyClick(page.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), before);
}

void TestProgramme::paste_wrongCells_areNamedAndNothingIsDone_data() {
    QTest::addColumn<ProgrammeSection>("section");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("period") << ProgrammeSection::phases << u"Right\t31\nWrong\t32\twhenever\n"_s << u"whenever"_s;
    QTest::newRow("number twice") << ProgrammeSection::phases << u"A\t31\nB\t31\n"_s << u"row 2"_s;
    QTest::newRow("amount") << ProgrammeSection::phases << u"A\t31\t\tabout ten\n"_s << u"about ten"_s;
    QTest::newRow("code twice") << ProgrammeSection::components << u"A\tQ\nB\tQ\n"_s << u"Code: “Q”"_s;
    QTest::newRow("agency") << ProgrammeSection::components << u"A\tQ\tNobody\n"_s << u"Nobody"_s;
    QTest::newRow("country there") << ProgrammeSection::countries << u"Georgia\nKazakhstan\n"_s << u"Kazakhstan"_s;
    QTest::newRow("no code") << ProgrammeSection::countries << u"Neverland\n"_s << u"two letters"_s;
    QTest::newRow("level") << ProgrammeSection::indicators << u"A\t1\tmiddling\n"_s << u"middling"_s;
    QTest::newRow("value") << ProgrammeSection::balances << u"Events\t\t\tmany\n"_s << u"many"_s;
    QTest::newRow("pictures") << ProgrammeSection::emblems << u"A\n"_s << u"pictures"_s;
}

void TestProgramme::paste_wrongCells_areNamedAndNothingIsDone() {
    QFETCH(ProgrammeSection, section);
    QFETCH(QString, text);
    QFETCH(QString, named);
    OPEN_PROGRAMME(page);
    page.selectSection(section);
    page.list()->setFocus();
    const std::size_t before = page.list()->rows().allRows().size();
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(page.list(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.list()->rows().allRows().size(), before);
    const auto *notice = page.find<QLabel>(u"programmeNotice"_s);
    QVERIFY2(notice->isVisible() && notice->text().contains(named), qPrintable(notice->text()));
}

void TestProgramme::paste_country_comesWithAllForms() {
    OPEN_PROGRAMME(page);
    page.selectSection(ProgrammeSection::countries);
    page.list()->setFocus();
    QGuiApplication::clipboard()->setText(u"Грузия\n"_s);
    QTest::keyClick(page.list(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.country(u"GE"_s).shortName.exactly(u"en"_s), u"Georgia"_s);
    QVERIFY(!page.country(u"GE"_s).formalNameGenitive.isEmpty());
}

void TestProgramme::balance_money_isWrittenAsMoney() {
    OPEN_PROGRAMME(page);
    page.selectSection(ProgrammeSection::balances);
    page.click(u"sectionAdd"_s);
    const Id<OpeningBalance> made{page.list()->currentKey()};
    page.type(u"openingBalanceNumber"_s, u"63"_s);
    QTRY_COMPARE(page.store().get(made)->value, 63);
    auto *measure = page.find<QComboBox>(u"openingBalanceMeasure"_s);
    measure->setCurrentIndex(measure->findData(u"spending"_s));
    Q_EMIT measure->activated(measure->currentIndex());
    QVERIFY(!page.line(u"openingBalanceNumber"_s)->isVisible());
    page.type(u"openingBalanceAmount"_s, u"240 000"_s);
    QTRY_COMPARE(page.store().get(made)->value, 24'000'000);
}

void TestProgramme::indicator_readings_areAddedAndRemoved() {
    OPEN_PROGRAMME(page);
    page.selectSection(ProgrammeSection::indicators);
    page.click(u"sectionAdd"_s);
    const auto before = page.all<IndicatorReading>().size();
    page.click(u"indicatorAddReading"_s);
    QCOMPARE(page.all<IndicatorReading>().size(), before + 1);
    page.type(u"reading1Date"_s, u"1.6.2016"_s);
    QTRY_COMPARE(page.all<IndicatorReading>().back().date, QDate(2016, 6, 1));
    page.click(u"reading1Remove"_s);
    QCOMPARE(page.all<IndicatorReading>().size(), before);
    page.act(u"undo"_s);
    QCOMPARE(page.all<IndicatorReading>().size(), before + 1);
}

void TestProgramme::emblem_fromFile_isShown() {
    OPEN_PROGRAMME(page);
    const auto before = page.all<Emblem>().size();
    page.selectSection(ProgrammeSection::emblems);
    page.answers().file = page.picture(u"Sign.png"_s);
    page.click(u"sectionAdd"_s);
    QCOMPARE(page.all<Emblem>().size(), before + 1);
    const Emblem made = page.all<Emblem>().back();
    QCOMPARE(made.title.exactly(u"en"_s), u"Sign"_s);
    QCOMPARE(made.image.type, u"image/png"_s);
    QCOMPARE(page.list()->currentKey(), made.id.uuid);
    QVERIFY(!page.find<QLabel>(u"emblemPicture"_s)->pixmap().isNull());
    page.answers().file = page.path(u"one.rapporteur"_s); // no picture
    page.click(u"emblemChoose"_s);
    QCOMPARE(page.store().get(made.id)->image, made.image);
    page.answers().file = page.picture(u"Other.jpg"_s);
    page.click(u"emblemChoose"_s);
    QCOMPARE(page.store().get(made.id)->image.type, u"image/jpeg"_s);
    page.act(u"undo"_s);
    QCOMPARE(page.store().get(made.id)->image, made.image);
}

void TestProgramme::flag_fromFile_isKeptWithItsCountry() {
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

void TestProgramme::pictureFile_hostile_isRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const QByteArray svg(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2"/></svg>)");
    QTest::newRow("drawing") << svg << u"image/svg+xml"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("text") << QByteArray("not a picture") << QString();
    QTest::newRow("cut short") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QString();
    QTest::newRow("other files") << QByteArray(svg).replace("<rect", R"(<image href="/etc/passwd"/><rect)")
                                 << QString();
    QTest::newRow("too large") << svg + QByteArray(6 * 1024 * 1024, ' ') << QString();
}

void TestProgramme::pictureFile_hostile_isRefused() {
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"picture.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QString why;
    const PictureFile picture = readPictureFile(file.fileName(), why);
    QTEST(picture.type, "type");
    QCOMPARE(why.isEmpty(), !picture.bytes.isEmpty());
    QCOMPARE(pictureImage(picture.bytes, {30, 30}).isNull(), picture.bytes.isEmpty());
}

void TestProgramme::attention_missingForm_isCountedAndShown() {
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

RAPPORTEUR_TEST(TestProgramme)
#include "tst_programme.moc"
