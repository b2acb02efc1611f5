#include "fileclaim.h"
#include "shelldesk.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// How windows come and go: the first start, files that open or cannot, and what is found again after closing.
class TestShellOpening : public QObject, private ShellDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void firstStart_nothingOpenedBefore_offersThreeWays();
    void firstStart_enter_takesTheWayInFocus();
    void firstStart_settings_changeTheLanguage();
    void open_missingFile_isSaidInWords();
    void open_foreignFile_isSaidInWords();
    void open_fileAlreadyOpen_keepsOneWindow();
    void open_fileOfAnotherProcess_raisesIt();
    void start_openedBefore_opensTheLast();
    void start_afterSeveral_opensTheOneUsedLast();
    void sample_notMadeYet_isMadeOnce();
    void close_wrongInput_asksFirst();
    void close_window_keepsItsSizeAndPage();
    void close_windowOnAScreenThatGoes_comesBackInSight();
    void firstWindow_smallScreen_isMaximised();
};

void TestShellOpening::firstStart_nothingOpenedBefore_offersThreeWays() {
    QVERIFY(desk().start({}));
    StartWindow *start = m_desk->startWindow();
    QVERIFY(start != nullptr && start->isVisible());
    for (const QString &way : {u"startNew"_s, u"startOpen"_s, u"startSample"_s})
        QVERIFY(find<QAbstractButton>(start, way)->isVisible());
    QVERIFY(find<QAbstractButton>(start, u"startRecent"_s) == nullptr);
}

void TestShellOpening::firstStart_enter_takesTheWayInFocus() {
    desk().start({});
    QTest::keyClick(find<QWidget>(m_desk->startWindow(), u"startNew"_s), Qt::Key_Return);
    QVERIFY(find<QDialog>(m_desk->startWindow(), u"newProgramme"_s) != nullptr);
}

void TestShellOpening::firstStart_settings_changeTheLanguage() {
    desk().start({});
    click(m_desk->startWindow(), u"startSettings"_s);
    auto *dialog = find<QDialog>(m_desk->startWindow(), u"settings"_s);
    QVERIFY(dialog != nullptr);
    QTest::keyClick(find<QComboBox>(dialog, u"interfaceLanguage"_s), Qt::Key_Down);
    click(dialog, u"accept"_s);
    QTRY_VERIFY(m_desk->startWindow() != nullptr && m_desk->startWindow()->isVisible());
    QTRY_COMPARE(find<QAbstractButton>(m_desk->startWindow(), u"startOpen"_s)->text(), u"Открыть…"_s);
}

void TestShellOpening::open_missingFile_isSaidInWords() {
    QVERIFY(desk().start({path(u"nowhere.rapporteur"_s)}));
    auto *message = find<QLabel>(m_desk->startWindow(), u"message"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"nowhere.rapporteur"_s));
    QTest::mouseClick(find<QToolButton>(m_desk->startWindow(), u"dismissMessage"_s), Qt::LeftButton);
    QVERIFY(!message->isVisible());
}

void TestShellOpening::open_foreignFile_isSaidInWords() {
    QFile foreign(path(u"letter.rapporteur"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("Dear colleague");
    foreign.close();
    MainWindow *window = openNew();
    m_answers.file = foreign.fileName();
    QTest::keySequence(window, QKeySequence::Open);
    QTRY_VERIFY(find<QLabel>(window, u"message"_s)->isVisible());
    QVERIFY(find<QLabel>(window, u"message"_s)->text().contains(u"letter.rapporteur"_s));
    QCOMPARE(m_desk->windows().size(), size_t(1));
}

void TestShellOpening::open_fileAlreadyOpen_keepsOneWindow() {
    MainWindow *window = openNew();
    QVERIFY(QFile::link(window->store().path(), path(u"link.rapporteur"_s)));
    window->hide();
    QVERIFY(m_desk->open(path(u"link.rapporteur"_s)));
    QCOMPARE(m_desk->windows().size(), size_t(1));
    QVERIFY(window->isVisible());
}

void TestShellOpening::open_fileOfAnotherProcess_raisesIt() {
    const QString file = path(u"elsewhere.rapporteur"_s);
    QVERIFY(!FileClaim::raiseHolder(file));
    FileClaim holder(file);
    QSignalSpy raised(&holder, &FileClaim::raiseRequested);
    QVERIFY(!desk().start({file}));
    QVERIFY(m_desk->windows().empty());
    QTRY_COMPARE(raised.count(), 1);
}

void TestShellOpening::start_openedBefore_opensTheLast() {
    const QString file = openNew()->store().path();
    m_desk.reset();
    QVERIFY(desk().start({}));
    QCOMPARE(m_desk->windows().size(), size_t(1));
    QCOMPARE(m_desk->windows().front()->store().path(), file);
}

void TestShellOpening::start_afterSeveral_opensTheOneUsedLast() {
    MainWindow *first = openNew();
    const QString file = first->store().path();
    m_desk->openSample();
    QCOMPARE(m_desk->windows().size(), size_t(2));
    QTRY_VERIFY(QApplication::activeWindow() == m_desk->windows().back());
    first->bringToFront();
    QTRY_VERIFY(QApplication::activeWindow() == first);
    m_desk.reset();
    QVERIFY(desk().start({}));
    QCOMPARE(m_desk->windows().front()->store().path(), file);
}

void TestShellOpening::sample_notMadeYet_isMadeOnce() {
    desk().start({});
    click(m_desk->startWindow(), u"startSample"_s);
    QTRY_COMPARE(m_desk->windows().size(), size_t(1));
    m_desk->openSample();
    QCOMPARE(m_desk->windows().size(), size_t(1));
    QCOMPARE(m_samplesMade, 1);
}

void TestShellOpening::close_wrongInput_asksFirst() {
    MainWindow *window = openNew();
    page(u"agenda"_s)->wrong = true;
    window->close();
    QCOMPARE(m_answers.questions.size(), 1);
    QVERIFY(window->isVisible());
    m_answers.agrees = true;
    window->close();
    QTRY_VERIFY(m_desk->windows().empty());
}

void TestShellOpening::close_window_keepsItsSizeAndPage() {
    MainWindow *window = openNew();
    const QString file = window->store().path();
    window->showNormal();
    window->resize(790, 600);
    QTest::keyClick(window, Qt::Key_3, Qt::ControlModifier);
    window->close();
    QTRY_VERIFY(m_desk->windows().empty());
    QVERIFY(m_desk->open(file));
    window = m_desk->windows().front();
    QCOMPARE(window->size(), QSize(790, 600));
    QVERIFY(find<QWidget>(window, u"peopleField"_s)->isVisible());
}

void TestShellOpening::close_windowOnAScreenThatGoes_comesBackInSight() {
    MainWindow *window = openNew();
    const QString file = window->store().path();
    window->showNormal();
    window->setGeometry(5000, 4000, 2500, 1800);
    window->close();
    QTRY_VERIFY(m_desk->windows().empty());
    QVERIFY(m_desk->open(file));
    window = m_desk->windows().front();
    const QRect screen = window->screen()->availableGeometry();
    QVERIFY(screen.contains(window->geometry().center()));
    window->showNormal();
    QTRY_VERIFY(screen.contains(window->geometry()));
}

void TestShellOpening::firstWindow_smallScreen_isMaximised() {
    MainWindow *window = openNew();
    const QSize screen = window->screen()->availableSize();
    const bool hasRoom = screen.width() >= 1446 && screen.height() >= 848; // with a frame around
    QCOMPARE(window->isMaximized(), !hasRoom);
    window->showNormal();
    QVERIFY(window->width() <= screen.width() && window->height() <= screen.height());
    const QString file = window->store().path();
    window->showMaximized();
    window->close();
    QTRY_VERIFY(m_desk->windows().empty());
    QVERIFY(m_desk->open(file));
    QVERIFY(m_desk->windows().front()->isMaximized());
}

RAPPORTEUR_TEST(TestShellOpening)
#include "tst_shellopening.moc"
