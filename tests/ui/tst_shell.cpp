#include "edit.h"
#include "meeting.h"
#include "shelldesk.h"
#include "store.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The window around the pages, on real files, by real keys and clicks. Each case has a fresh folder and a fresh desk.
class TestShell : public QObject, private ShellDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void pages_withoutMeeting_offerToMakeOne();
    void keys_onPage_reachIt();
    void attention_clicked_reachesPage();
    void figure_requested_showsItsPage();
    void languageSwitch_clicked_changesContent();
    void languageSwitch_byKey_goesAroundAndLeavesTheFocus();
    void tabKey_inTheTopBar_followsTheEye();
    void page_opened_takesTheFocus();
    void content_firstStart_isInTheWindowsLanguage();
    void meetingChooser_other_isRemembered();
    void meetingChooser_severalDays_showsTheirSpan();
    void otherProcess_writes_isShown();
};

void TestShell::pages_withoutMeeting_offerToMakeOne() {
    MainWindow *window = openNew(false);
    QVERIFY(find<QWidget>(window, u"firstMeeting"_s)->isVisible());
    QVERIFY(!find<QToolButton>(window, u"printButton"_s)->isEnabled());
    click(window, u"nav.people"_s);
    QVERIFY(find<QWidget>(window, u"peopleField"_s)->isVisible());
    QVERIFY(find<QToolButton>(window, u"printButton"_s)->isEnabled());
}

void TestShell::keys_onPage_reachIt() {
    MainWindow *window = openNew();
    QSignalSpy printed(&window->workspace(), &Workspace::printRequested);
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(find<QWidget>(window, u"documentsField"_s)->isVisible());
    QVERIFY(find<QAbstractButton>(window, u"nav.documents"_s)->isChecked());
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(page(u"documents"_s)->notes.contains(u"new item"_s));
    QTest::keyClick(window, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(printed.count(), 1);
    QCOMPARE(printed[0][0].toString(), u"documents"_s);
    QCOMPARE(page(u"documents"_s)->notes.last(), u"commit"_s);
}

void TestShell::attention_clicked_reachesPage() {
    MainWindow *window = openNew();
    auto *attention = find<QAbstractButton>(window, u"attention"_s);
    QVERIFY(!attention->isVisible());
    page(u"agenda"_s)->wanted = 2;
    Q_EMIT page(u"agenda"_s)->attentionChanged();
    QVERIFY(attention->isVisible());
    QCOMPARE(attention->text(), u"2 things to look at"_s);
    QTest::mouseClick(attention, Qt::LeftButton);
    QVERIFY(page(u"agenda"_s)->notes.contains(u"attention"_s));
}

void TestShell::figure_requested_showsItsPage() {
    MainWindow *window = openNew();
    window->workspace().requestPage(u"people"_s, u"pillOpen"_s);
    QVERIFY(find<QAbstractButton>(window, u"nav.people"_s)->isChecked());
    QVERIFY(page(u"people"_s)->notes.contains(u"figure pillOpen"_s));
    window->workspace().requestPage(u"documents"_s);
    QVERIFY(find<QAbstractButton>(window, u"nav.documents"_s)->isChecked());
    window->workspace().requestPage(u"nowhere"_s); // stays where it is
    QVERIFY(find<QAbstractButton>(window, u"nav.documents"_s)->isChecked());
}

void TestShell::languageSwitch_clicked_changesContent() {
    MainWindow *window = openNew();
    QSignalSpy changed(&window->workspace(), &Workspace::languagesChanged);
    QCOMPARE(window->workspace().shownLanguages(), QStringList{u"en"_s});
    click(window, u"language.ru"_s);
    QCOMPARE(window->workspace().shownLanguages(), QStringList{u"ru"_s});
    click(window, u"language.all"_s);
    QCOMPARE(window->workspace().shownLanguages(), QStringList({u"en"_s, u"ru"_s}));
    QCOMPARE(changed.count(), 2);
    QVERIFY(find<QToolButton>(window, u"language.all"_s)->isChecked());
}

void TestShell::languageSwitch_byKey_goesAroundAndLeavesTheFocus() {
    MainWindow *window = openNew();
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *focused = find<QWidget>(window, u"nav.documents"_s);
    focused->setFocus();
    for (const QStringList &shown : {QStringList{u"ru"_s}, QStringList{u"en"_s, u"ru"_s}, QStringList{u"en"_s}}) {
        QVERIFY(find<QAction>(window, u"nextLanguage"_s)->isEnabled());
        QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(window->workspace().shownLanguages(), shown);
        QVERIFY(focused->hasFocus());
    }
}

void TestShell::tabKey_inTheTopBar_followsTheEye() {
    MainWindow *window = openNew();
    auto *const first = find<QWidget>(window, u"meetingChooser"_s);
    first->setFocus();
    std::vector<int> places;
    while (QApplication::focusWidget()->parentWidget() == first->parentWidget()) {
        places.push_back(QApplication::focusWidget()->x());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(places.size() > 4);
    QVERIFY(std::is_sorted(places.begin(), places.end()));
}

void TestShell::page_opened_takesTheFocus() {
    MainWindow *window = openNew();
    for (const QString &name : {u"documents"_s, u"people"_s, u"agenda"_s}) {
        click(window, u"nav."_s + name);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString(name + u"Field"_s));
    }
}

void TestShell::content_firstStart_isInTheWindowsLanguage() {
    m_settings->setLanguage(u"ru"_s);
    MainWindow *window = openNew();
    QCOMPARE(window->workspace().shownLanguages(), QStringList{u"ru"_s});
    window->workspace().setShownLanguages({u"en"_s});
    m_desk.reset();
    QVERIFY(desk().open(path(u"one.rapporteur"_s)));
    QCOMPARE(m_desk->windows().front()->workspace().shownLanguages(), QStringList{u"en"_s});
    m_desk.reset();
    QFile::remove(path(u"one.rapporteur"_s));
    m_settings->raw().remove(u"content/languages"_s);
    window = openNew(true, {u"en"_s});
    QCOMPARE(window->workspace().shownLanguages(), QStringList{u"en"_s}); // it has no other
    QVERIFY(!find<QAction>(window, u"nextLanguage"_s)->isEnabled());
}

void TestShell::meetingChooser_other_isRemembered() {
    MainWindow *window = openNew();
    Meeting other;
    other.code = u"SG2"_s;
    other.body = window->store().all<Body>()->front().id;
    QVERIFY(window->store().edit({u"add"_s, {}}, [&](Edit &edit) { other.id = edit.insert(other); }).ok());
    auto *chooser = find<QComboBox>(window, u"meetingChooser"_s);
    const QString before = chooser->currentText();
    chooser->setFocus();
    const Id<Meeting> shown = window->workspace().meeting();
    for (const Qt::Key opening : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Space, Qt::Key_Return}) {
        QTest::keyClick(chooser, opening);
        QTRY_VERIFY(chooser->view()->isVisible());
        QTest::keyClick(chooser->view(), Qt::Key_Escape);
        QTRY_VERIFY(!chooser->view()->isVisible());
        QCOMPARE(chooser->currentText(), before);
    }
    QTest::keyClick(chooser, Qt::Key_Down);
    QTRY_VERIFY(chooser->view()->isVisible());
    QTest::keyClick(chooser->view(), before.startsWith(u"SG1"_s) ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(window->workspace().meeting() == shown);
    QTest::keyClick(chooser->view(), Qt::Key_Return);
    QTRY_VERIFY(window->workspace().meeting() != shown);
    QVERIFY(chooser->currentText() != before);
    QTRY_VERIFY(chooser->hasFocus());
    const QString after = chooser->currentText();
    for (const int turn : {120, -120}) {
        QWheelEvent wheel({5, 5}, chooser->mapToGlobal(QPointF(5, 5)), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(chooser, &wheel);
        QCOMPARE(chooser->currentText(), after);
    }
    for (const Qt::Key page : {Qt::Key_PageUp, Qt::Key_PageDown}) {
        QTest::keyClick(chooser, page);
        QCOMPARE(chooser->currentText(), after);
    }
    const Id<Meeting> chosen = window->workspace().meeting();
    const QString file = window->store().path();
    m_desk.reset();
    QVERIFY(desk().open(file));
    QVERIFY(m_desk->windows().front()->workspace().meeting() == chosen);
}

void TestShell::meetingChooser_severalDays_showsTheirSpan() {
    MainWindow *window = openNew();
    const Id<Meeting> meeting = window->workspace().meeting();
    std::vector<Day> days = *window->store().all<Day>();
    std::erase_if(days, [&](const Day &day) { return day.meeting != meeting; });
    QVERIFY(window->store()
                .edit({u"days"_s, {}},
                      [&](Edit &edit) {
                          for (const Day &day : days)
                              edit.remove(day.id);
                          for (const QDate date : {QDate(2026, 12, 1), QDate(2026, 12, 2)}) {
                              Day day;
                              day.meeting = meeting;
                              day.date = date;
                              edit.insert(day);
                          }
                      })
                .ok());
    const auto *chooser = find<QComboBox>(window, u"meetingChooser"_s);
    QTRY_VERIFY2(chooser->currentText().contains(u"1–2 December 2026"_s), qPrintable(chooser->currentText()));
}

void TestShell::otherProcess_writes_isShown() {
    MainWindow *window = openNew();
    auto other = Store::open(window->store().path(), {.author = u"B. Other"_s, .clock = {}, .newUuid = {}});
    QVERIFY(other.ok());
    Meeting meeting = (*other)->all<Meeting>()->front();
    const Meeting before = meeting;
    meeting.title.set(u"en"_s, u"Renamed elsewhere"_s, u"en"_s);
    QVERIFY((*other)->edit({u"rename"_s, {}}, [&](Edit &edit) { edit.update(before, meeting); }).ok());
    QTRY_VERIFY(find<QComboBox>(window, u"meetingChooser"_s)->currentText().contains(u"Renamed elsewhere"_s));
    QVERIFY(find<QLabel>(window, u"saved"_s)->text().contains(u"B. Other"_s));
}

RAPPORTEUR_TEST(TestShell)
#include "tst_shell.moc"
