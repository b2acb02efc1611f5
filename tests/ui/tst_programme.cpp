#include "picturefile.h"
#include "programme.h"
#include "programmehelp.h"
#include "programmesection.h"
#include "tableview.h"
#include "testprogram.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page of the programme in the real window: its fields and languages, components, balances, indicators, emblems.
class TestProgramme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sections_sample_holdTheirRecords();
    void programme_fieldTyped_isOneStep();
    void languages_leadingChanged_losesNoText();
    void languages_lastOne_stays();
    void component_addedMovedDeleted_isUndoneToTheStart();
    void component_draggedBehindTheLast_isLast();
    void balance_money_isWrittenAsMoney();
    void indicator_readings_areAddedAndRemoved();
    void language_typedThatIsNone_isAskedForBeforeClosing();
    void emblem_fromFile_isShown();
    void pictureFile_hostile_isRefused_data();
    void pictureFile_hostile_isRefused();
};

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

void TestProgramme::language_typedThatIsNone_isAskedForBeforeClosing() {
    OPEN_PROGRAMME(page);
    page.list()->selectKey(page.all<Programme>().front().id.uuid);
    auto *line = page.find<QLineEdit>(u"programmeLanguages"_s);
    line->setFocus();
    QTest::keyClicks(line, u"no language"_s);
    page.list()->selectKey(page.all<Country>().front().id.uuid);
    page.window()->close();
    QCOMPARE(page.answers().questions.size(), 1);
    QVERIFY(page.window()->isVisible());
    QCOMPARE(line->text(), u"no language"_s);
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

RAPPORTEUR_TEST(TestProgramme)
#include "tst_programme.moc"
