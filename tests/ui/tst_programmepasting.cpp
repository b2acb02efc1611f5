#include "programmehelp.h"
#include "programmesection.h"
#include "testprogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

/// Rows of a spreadsheet pasted into the sections of the programme, in one step or, with a wrong cell, not at all.
class TestProgrammePasting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paste_rows_goToTheirSectionInOneStep_data();
    void paste_rows_goToTheirSectionInOneStep();
    void paste_wrongCells_areNamedAndNothingIsDone_data();
    void paste_wrongCells_areNamedAndNothingIsDone();
};

void TestProgrammePasting::paste_rows_goToTheirSectionInOneStep_data() {
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

void TestProgrammePasting::paste_rows_goToTheirSectionInOneStep() {
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

void TestProgrammePasting::paste_wrongCells_areNamedAndNothingIsDone_data() {
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

void TestProgrammePasting::paste_wrongCells_areNamedAndNothingIsDone() {
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

RAPPORTEUR_TEST(TestProgrammePasting)
#include "tst_programmepasting.moc"
