#include "changeset.h"
#include "meeting.h"
#include "programme.h"
#include "shelldesk.h"
#include "store.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// New programmes and new meetings, as they are asked for in the window. Each case has a fresh folder and a fresh desk.
class TestNewRecords : public QObject, private ShellDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void newProgramme_titled_opensItsWindow();
    void newProgramme_countriesTicked_beginsWithThem();
    void newProgramme_savingCancelled_keepsTheForm();
    void newProgramme_untitled_isSaidAtTheField();
    void newProgramme_existingFile_isSaidAndKept();
    void newMeeting_filled_isChosenAndUndoable();
    void newMeeting_codeTaken_isSaidAtTheField();
    void newMeeting_tabKey_followsTheEye();
    void newMeeting_firstBody_proposesACode_data();
    void newMeeting_firstBody_proposesACode();
};

void TestNewRecords::newProgramme_titled_opensItsWindow() {
    desk().start({});
    m_answers.file = path(u"fresh"_s);
    click(m_desk->startWindow(), u"startNew"_s);
    auto *dialog = find<QDialog>(m_desk->startWindow(), u"newProgramme"_s);
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(find<QLineEdit>(dialog, u"title"_s), u"Water programme"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_desk->windows().size(), size_t(1));
    MainWindow *window = m_desk->windows().front();
    QVERIFY(window->windowTitle().contains(u"Water programme"_s));
    QVERIFY(QFile::exists(path(u"fresh.rapporteur"_s)));
    const auto programme = window->store().programme();
    QVERIFY(programme.ok());
    QCOMPARE(programme->languages, QStringList({u"en"_s, u"ru"_s}));
    QTRY_VERIFY(m_desk->startWindow() == nullptr);
}

void TestNewRecords::newProgramme_countriesTicked_beginsWithThem() {
    desk().start({});
    m_answers.file = path(u"fresh"_s);
    click(m_desk->startWindow(), u"startNew"_s);
    auto *dialog = find<QDialog>(m_desk->startWindow(), u"newProgramme"_s);
    QTest::keyClicks(find<QLineEdit>(dialog, u"title"_s), u"Water programme"_s);
    auto *line = find<QLineEdit>(dialog, u"countriesFind"_s);
    for (const QString &name : {u"kazakh"_s, u"латвия"_s}) {
        line->setFocus();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return); // ticks, and does not close the dialog
        QVERIFY(dialog->isVisible());
    }
    QCOMPARE(find<QLabel>(dialog, u"countriesTicked"_s)->text(), u"Ticked: Kazakhstan, Latvia"_s);
    click(dialog, u"accept"_s);
    QTRY_COMPARE(m_desk->windows().size(), size_t(1));
    const auto countries = *m_desk->windows().front()->store().all<Country>();
    QCOMPARE(countries.size(), size_t(2));
    QCOMPARE(countries[1].shortName.exactly(u"en"_s), u"Latvia"_s);
    QVERIFY(!countries[1].shortNameGenitive.isEmpty());
}

void TestNewRecords::newProgramme_savingCancelled_keepsTheForm() {
    desk().start({});
    click(m_desk->startWindow(), u"startNew"_s);
    auto *dialog = find<QDialog>(m_desk->startWindow(), u"newProgramme"_s);
    QTest::keyClicks(find<QLineEdit>(dialog, u"title"_s), u"Water programme"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // no file is given
    QVERIFY(dialog->isVisible());
    QCOMPARE(find<QLineEdit>(dialog, u"title"_s)->text(), u"Water programme"_s);
}

void TestNewRecords::newProgramme_untitled_isSaidAtTheField() {
    desk().start({});
    click(m_desk->startWindow(), u"startNew"_s);
    auto *dialog = find<QDialog>(m_desk->startWindow(), u"newProgramme"_s);
    click(dialog, u"accept"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(find<QLabel>(dialog, u"titleError"_s)->isVisible());
    QVERIFY(m_desk->windows().empty());
}

void TestNewRecords::newProgramme_existingFile_isSaidAndKept() {
    QFile other(path(u"taken.rapporteur"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("something else");
    other.close();
    desk().start({});
    m_answers.file = other.fileName();
    click(m_desk->startWindow(), u"startNew"_s);
    auto *dialog = find<QDialog>(m_desk->startWindow(), u"newProgramme"_s);
    QTest::keyClicks(find<QLineEdit>(dialog, u"title"_s), u"Water"_s);
    click(dialog, u"accept"_s);
    auto *message = find<QLabel>(m_desk->startWindow(), u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"taken.rapporteur"_s));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("something else"));
}

void TestNewRecords::newMeeting_filled_isChosenAndUndoable() {
    MainWindow *window = openNew(false);
    click(window, u"firstMeeting"_s);
    auto *dialog = find<QDialog>(window, u"newMeeting"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(find<QLineEdit>(dialog, u"code"_s)->text(), u"SG1"_s);
    QTest::keyClicks(find<QLineEdit>(dialog, u"title"_s), u"Opening meeting"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *chooser = find<QComboBox>(window, u"meetingChooser"_s);
    QTRY_VERIFY(chooser->currentText().startsWith(u"SG1"_s));
    QVERIFY(find<QWidget>(window, u"agendaField"_s)->isVisible());
    const auto days = window->store().all<Day>();
    QVERIFY(days.ok());
    QCOMPARE(days->size(), size_t(1));
    auto *undo = find<QToolButton>(window, u"undoButton"_s);
    QVERIFY(undo->toolTip().contains(u"new meeting SG1"_s));
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>(window, u"firstMeeting"_s)->isVisible());
    QVERIFY(find<QToolButton>(window, u"redoButton"_s)->toolTip().contains(u"new meeting SG1"_s));
    QTest::keyClick(window, Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(chooser->currentText().startsWith(u"SG1"_s));
}

void TestNewRecords::newMeeting_codeTaken_isSaidAtTheField() {
    MainWindow *window = openNew();
    find<QAction>(window, u"newMeeting"_s)->trigger();
    auto *dialog = find<QDialog>(window, u"newMeeting"_s);
    auto *code = find<QLineEdit>(dialog, u"code"_s);
    QTest::keyClicks(find<QLineEdit>(dialog, u"title"_s), u"Another"_s);
    code->setFocus();
    code->selectAll();
    QTest::keyClicks(code, u"SG1"_s);
    click(dialog, u"accept"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(find<QLabel>(dialog, u"codeError"_s)->isVisible());
    QCOMPARE(window->store().all<Meeting>()->size(), size_t(1));
}

void TestNewRecords::newMeeting_tabKey_followsTheEye() {
    MainWindow *window = openNew();
    find<QAction>(window, u"newMeeting"_s)->trigger();
    auto *dialog = find<QDialog>(window, u"newMeeting"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(dialog, u"title"_s));
    find<QComboBox>(dialog, u"body"_s)->setFocus();
    QStringList way;
    int lowest = -1;
    for (int steps = 0; steps < 6; ++steps) {
        QWidget *at = QApplication::focusWidget();
        const int y = at->mapTo(dialog, QPoint()).y();
        QVERIFY2(y >= lowest - 1, qPrintable(QString(way.join(u" "_s) + u" then "_s + at->objectName())));
        lowest = y;
        way += at->objectName().isEmpty() ? at->parentWidget()->objectName() : at->objectName();
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QCOMPARE(way, QStringList({u"body"_s, u"code"_s, u"title"_s, u"date"_s, u"accept"_s, u"cancel"_s}));
}

void TestNewRecords::newMeeting_firstBody_proposesACode_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing yet") << QString() << QString();
    QTest::newRow("capitals") << u"Regional Steering Group"_s << u"RSG1"_s;
    QTest::newRow("small words are left out") << u"Group of Experts on the Borders"_s << u"GEB1"_s;
    QTest::newRow("Russian") << u"Региональная руководящая группа по управлению границами"_s << u"РРГУГ1"_s;
    QTest::newRow("the one that is there") << u"Steering Group"_s << u"SG2"_s;
}

void TestNewRecords::newMeeting_firstBody_proposesACode() {
    QFETCH(QString, body);
    QFETCH(QString, code);
    MainWindow *window = openNew();
    find<QAction>(window, u"newMeeting"_s)->trigger();
    auto *dialog = find<QDialog>(window, u"newMeeting"_s);
    auto *field = find<QComboBox>(dialog, u"body"_s);
    field->setEditText(u"Other"_s);
    field->setEditText(body);
    auto *proposed = find<QLineEdit>(dialog, u"code"_s);
    QCOMPARE(proposed->text(), code);
    proposed->setFocus();
    proposed->selectAll();
    QTest::keyClicks(proposed, u"Mine"_s);
    field->setEditText(u"Another Body"_s);
    QCOMPARE(proposed->text(), u"Mine"_s);
}

RAPPORTEUR_TEST(TestNewRecords)
#include "tst_newrecords.moc"
