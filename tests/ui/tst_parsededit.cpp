#include "parsededit.h"
#include "testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Durations and times typed with real keys; a second field stands by to take the focus.
class TestParsedEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typing_durationThenTab_isCommittedAndShownAtRest();
    void typing_thenEnter_isCommitted();
    void typing_thenRest_isCommittedWithoutLeaving();
    void typing_wrongInput_isSaidAndKept();
    void escape_wrongInput_isDismissed();
    void correcting_wrongInput_takesTheWordsAway();
    void refresh_whileTyping_keepsTheText();
    void refresh_sameValueInFocus_keepsTheWriting();
    void refuse_committedValue_staysUncommitted();
    void load_wrongInputOfAnotherRecord_isGoneAndCanComeBack();
    void time_emptied_commitsNone();
    void time_typed_isCommitted();

private:
    QString shownWords(const QString &name) const;

    std::unique_ptr<QWidget> m_window;
    DurationEdit *m_duration = nullptr;
    TimeEdit *m_time = nullptr;
    QLineEdit *m_durationLine = nullptr;
    QLineEdit *m_timeLine = nullptr;
};

void TestParsedEdit::init() {
    m_window = std::make_unique<QWidget>();
    m_duration = new DurationEdit(u"duration"_s);
    m_time = new TimeEdit(u"fixedStart"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_duration);
    layout->addWidget(m_time);
    m_durationLine = m_window->findChild<QLineEdit *>(u"duration"_s);
    m_timeLine = m_window->findChild<QLineEdit *>(u"fixedStart"_s);
    m_duration->load(20);
    m_time->load({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_durationLine->setFocus();
    m_durationLine->selectAll();
}

void TestParsedEdit::cleanup() {
    m_window.reset();
}

QString TestParsedEdit::shownWords(const QString &name) const {
    const auto *label = m_window->findChild<QLabel *>(name + u"Error"_s);
    return label->isVisible() ? label->text() : QString();
}

void TestParsedEdit::typing_durationThenTab_isCommittedAndShownAtRest() {
    QSignalSpy committed(m_duration, &DurationEdit::committed);
    QTest::keyClicks(m_durationLine, u"1h15"_s);
    QVERIFY(m_duration->hasUncommitted());
    QTest::keyClick(m_durationLine, Qt::Key_Tab);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toInt(), 75);
    QCOMPARE(m_durationLine->text(), u"1\u00a0h\u00a015\u00a0min"_s);
    QVERIFY(m_timeLine->hasFocus());
}

void TestParsedEdit::typing_thenEnter_isCommitted() {
    QSignalSpy committed(m_duration, &DurationEdit::committed);
    QTest::keyClicks(m_durationLine, u"45"_s);
    QTest::keyClick(m_durationLine, Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toInt(), 45);
    QVERIFY(m_durationLine->hasFocus());
}

void TestParsedEdit::typing_thenRest_isCommittedWithoutLeaving() {
    m_duration->setRest(10ms);
    QSignalSpy committed(m_duration, &DurationEdit::committed);
    QTest::keyClicks(m_durationLine, u"50"_s);
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toInt(), 50);
    QVERIFY(m_durationLine->hasFocus());
    QCOMPARE(m_durationLine->text(), u"50"_s);
}

void TestParsedEdit::typing_wrongInput_isSaidAndKept() {
    QSignalSpy committed(m_duration, &DurationEdit::committed);
    QTest::keyClicks(m_durationLine, u"soon"_s);
    QTest::keyClick(m_durationLine, Qt::Key_Tab);
    QCOMPARE(committed.count(), 0);
    QCOMPARE(m_durationLine->text(), u"soon"_s);
    QVERIFY(shownWords(u"duration"_s).contains(u"1h15"_s));
    QCOMPARE(m_durationLine->accessibleDescription(), shownWords(u"duration"_s));
    QCOMPARE(m_duration->wrongInput().typed, u"soon"_s);
}

void TestParsedEdit::escape_wrongInput_isDismissed() {
    QTest::keyClicks(m_durationLine, u"soon"_s);
    QTest::keyClick(m_durationLine, Qt::Key_Return);
    QVERIFY(!shownWords(u"duration"_s).isEmpty());
    QTest::keyClick(m_durationLine, Qt::Key_Escape);
    QCOMPARE(m_durationLine->text(), u"20\u00a0min"_s);
    QVERIFY(shownWords(u"duration"_s).isEmpty());
    QVERIFY(!m_duration->hasUncommitted());
}

void TestParsedEdit::correcting_wrongInput_takesTheWordsAway() {
    QTest::keyClicks(m_durationLine, u"2x"_s);
    QTest::keyClick(m_durationLine, Qt::Key_Return);
    QVERIFY(!shownWords(u"duration"_s).isEmpty());
    QTest::keyClick(m_durationLine, Qt::Key_Backspace);
    QVERIFY(shownWords(u"duration"_s).isEmpty());
}

void TestParsedEdit::refresh_whileTyping_keepsTheText() {
    QTest::keyClicks(m_durationLine, u"1h"_s);
    m_duration->refresh(35);
    QCOMPARE(m_durationLine->text(), u"1h"_s);
    QTest::keyClick(m_durationLine, Qt::Key_Escape);
    QCOMPARE(m_durationLine->text(), u"35\u00a0min"_s);
}

void TestParsedEdit::refresh_sameValueInFocus_keepsTheWriting() {
    connect(m_duration, &DurationEdit::committed, m_duration, &DurationEdit::refresh);
    QTest::keyClicks(m_durationLine, u"1:15"_s);
    QTest::keyClick(m_durationLine, Qt::Key_Return);
    QCOMPARE(m_durationLine->text(), u"1:15"_s);
    m_duration->refresh(80);
    QCOMPARE(m_durationLine->text(), u"1\u00a0h\u00a020\u00a0min"_s);
}

void TestParsedEdit::refuse_committedValue_staysUncommitted() {
    connect(m_duration, &DurationEdit::committed, m_duration, [this] { m_duration->refuse(u"Someone was faster."_s); });
    QTest::keyClicks(m_durationLine, u"25"_s);
    QTest::keyClick(m_durationLine, Qt::Key_Return);
    QCOMPARE(shownWords(u"duration"_s), u"Someone was faster."_s);
    QVERIFY(m_duration->hasUncommitted());
    m_duration->refresh(30);
    QCOMPARE(m_durationLine->text(), u"25"_s);
}

void TestParsedEdit::load_wrongInputOfAnotherRecord_isGoneAndCanComeBack() {
    QTest::keyClicks(m_durationLine, u"soon"_s);
    const WrongInput wrong = m_duration->wrongInput();
    m_duration->load(40);
    QCOMPARE(m_durationLine->text(), u"40\u00a0min"_s);
    QVERIFY(shownWords(u"duration"_s).isEmpty());
    m_duration->load(20);
    m_duration->showWrongInput(wrong);
    QCOMPARE(m_durationLine->text(), u"soon"_s);
    QVERIFY(!shownWords(u"duration"_s).isEmpty());
}

void TestParsedEdit::time_emptied_commitsNone() {
    m_time->load(QTime(9, 30));
    QSignalSpy committed(m_time, &TimeEdit::committed);
    m_timeLine->setFocus();
    m_timeLine->selectAll();
    QTest::keyClick(m_timeLine, Qt::Key_Delete);
    QTest::keyClick(m_timeLine, Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QVERIFY(!committed[0][0].toTime().isValid());
}

void TestParsedEdit::time_typed_isCommitted() {
    QSignalSpy committed(m_time, &TimeEdit::committed);
    m_timeLine->setFocus();
    QTest::keyClicks(m_timeLine, u"1430"_s);
    QTest::keyClick(m_timeLine, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toTime(), QTime(14, 30));
    QCOMPARE(m_timeLine->text(), u"14:30"_s);
}

RAPPORTEUR_TEST(TestParsedEdit)
#include "tst_parsededit.moc"
