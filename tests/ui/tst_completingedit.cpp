#include "completingedit.h"
#include "testprogram.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Choosing by typing a part of a name.
class TestCompletingEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typing_partOfName_suggestsAndChooses();
    void suggestion_afterTheFocusWasElsewhere_isChosen();
    void suggestions_atTheEdge_stayOnTheScreen();
    void escape_typedWords_takesThemBack();
    void typing_wholeName_choosesWithoutList();
    void typing_otherWords_areEntered();
    void typing_partOfOneName_choosesIt();
    void typing_partOfSeveral_staysUndecided();
    void typing_nothing_isNothing();
    void typing_nameInAnotherLanguage_choosesIt_data();
    void typing_nameInAnotherLanguage_choosesIt();
    void leaving_typedWords_entersThem();

private:
    std::unique_ptr<CompletingEdit> m_edit;
};

void TestCompletingEdit::init() {
    m_edit = std::make_unique<CompletingEdit>(u"presenter"_s, u"Add a presenter"_s);
    m_edit->setChoices({{u"1"_s, u"Aigul Example"_s, u"Customs"_s},
                        {u"2"_s, u"Daniyar Example"_s, u"Border service"_s},
                        {u"3"_s, u"Secretariat"_s, {}}});
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

void TestCompletingEdit::cleanup() {
    m_edit.reset();
}

void TestCompletingEdit::typing_partOfName_suggestsAndChooses() {
    QSignalSpy chosen(m_edit.get(), &CompletingEdit::chosen);
    QSignalSpy entered(m_edit.get(), &CompletingEdit::entered);
    QTest::keyClicks(m_edit.get(), u"niyar"_s);
    QAbstractItemView *suggestions = m_edit->completer()->popup();
    QTRY_VERIFY(suggestions->isVisible());
    QTest::keyClick(suggestions, Qt::Key_Down);
    QTest::keyClick(suggestions, Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), u"2"_s);
    QCOMPARE(entered.count(), 0);
    QCOMPARE(m_edit->text(), QString());
    // Undo is the file's now: it takes the choice back and leaves the line alone.
    QVERIFY(!m_edit->isUndoAvailable());
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QApplication::sendEvent(m_edit.get(), &undo);
    QVERIFY(!undo.isAccepted());
}

void TestCompletingEdit::suggestion_afterTheFocusWasElsewhere_isChosen() {
    QSignalSpy chosen(m_edit.get(), &CompletingEdit::chosen);
    m_edit->clearFocus();
    m_edit->setFocus();
    typing_partOfName_suggestsAndChooses();
    QCOMPARE(chosen.count(), 1);
}

void TestCompletingEdit::suggestions_atTheEdge_stayOnTheScreen() {
    m_edit->setChoices({{u"1"_s, u"Border Troops of the State Committee for National Security"_s, u"Tajikistan"_s}});
    const QRect screen = m_edit->screen()->availableGeometry();
    m_edit->setFixedWidth(120);
    m_edit->move(screen.right() - 130, screen.top() + 100);
    QAbstractItemView *suggestions = m_edit->completer()->popup();
    for (const QString &typed : {u"b"_s, u"o"_s, u"r"_s}) {
        QTest::keyClicks(m_edit.get(), typed);
        QTRY_VERIFY(suggestions->isVisible());
        QVERIFY(suggestions->width() > m_edit->width());
        QTRY_VERIFY(suggestions->geometry().right() <= screen.right());
    }
}

void TestCompletingEdit::escape_typedWords_takesThemBack() {
    QSignalSpy entered(m_edit.get(), &CompletingEdit::entered);
    QTest::keyClicks(m_edit.get(), u"xyz"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Escape);
    QCOMPARE(m_edit->text(), QString());
    m_edit->clearFocus();
    QCOMPARE(entered.count(), 0);
}

void TestCompletingEdit::typing_wholeName_choosesWithoutList() {
    QSignalSpy chosen(m_edit.get(), &CompletingEdit::chosen);
    QTest::keyClicks(m_edit.get(), u"secretariat"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), u"3"_s);
}

void TestCompletingEdit::typing_otherWords_areEntered() {
    QSignalSpy chosen(m_edit.get(), &CompletingEdit::chosen);
    QSignalSpy entered(m_edit.get(), &CompletingEdit::entered);
    QTest::keyClicks(m_edit.get(), u"Heads of delegation"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered[0][0].toString(), u"Heads of delegation"_s);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_edit->text(), QString());
}

void TestCompletingEdit::typing_partOfOneName_choosesIt() {
    QSignalSpy chosen(m_edit.get(), &CompletingEdit::chosen);
    QSignalSpy entered(m_edit.get(), &CompletingEdit::entered);
    QTest::keyClicks(m_edit.get(), u"niyar"_s);
    QAbstractItemView *suggestions = m_edit->completer()->popup();
    QTRY_VERIFY(suggestions->isVisible());
    QTest::keyClick(suggestions, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), u"2"_s);
    QTest::keyClicks(m_edit.get(), u"border service"_s); // what tells it from others
    suggestions->hide();
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(entered.count(), 0);
}

void TestCompletingEdit::typing_partOfSeveral_staysUndecided() {
    QSignalSpy chosen(m_edit.get(), &CompletingEdit::chosen);
    QSignalSpy entered(m_edit.get(), &CompletingEdit::entered);
    QSignalSpy undecided(m_edit.get(), &CompletingEdit::undecided);
    QTest::keyClicks(m_edit.get(), u"example"_s);
    QAbstractItemView *suggestions = m_edit->completer()->popup();
    QTRY_VERIFY(suggestions->isVisible());
    QTest::keyClick(suggestions, Qt::Key_Return);
    QVERIFY(suggestions->isVisible());
    suggestions->hide();
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QTRY_VERIFY(suggestions->isVisible()); // once more, to choose from
    QCOMPARE(undecided.count(), 0);
    suggestions->hide();
    m_edit->clearFocus();
    QCOMPARE(undecided.count(), 1);
    QCOMPARE(m_edit->text(), u"example"_s);
    QCOMPARE(chosen.count() + entered.count(), 0);
}

void TestCompletingEdit::typing_nameInAnotherLanguage_choosesIt_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chosen"); // empty where several are meant
    QTest::newRow("the whole name") << u"секретариат"_s << u"3"_s;
    QTest::newRow("a part of it") << u"дан"_s << u"2"_s;
    QTest::newRow("an acronym that two have") << u"ТС"_s << QString();
    QTest::newRow("not across two names") << u"ТС Таможня"_s << QString();
}

void TestCompletingEdit::typing_nameInAnotherLanguage_choosesIt() {
    QFETCH(QString, typed);
    QFETCH(QString, chosen);
    m_edit->setChoices({{u"1"_s, u"Customs"_s, {}, u"Customs\nТаможня\nТС"_s},
                        {u"2"_s, u"Daniyar Example"_s, {}, u"Данияр"_s},
                        {u"3"_s, u"Secretariat"_s, {}, u"Секретариат"_s},
                        {u"4"_s, u"Transport service"_s, {}, u"Транспорт\nТС"_s}});
    QSignalSpy spy(m_edit.get(), &CompletingEdit::chosen);
    for (const QChar letter : typed)
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_unknown, letter, Qt::NoModifier);
    if (typed == "дан"_L1) { // what is suggested is as it is shown
        QTRY_VERIFY(m_edit->completer()->popup()->isVisible());
        QCOMPARE(m_edit->completer()->popup()->model()->index(0, 0).data().toString(), u"Daniyar Example"_s);
    }
    m_edit->commit();
    QCOMPARE(spy.count(), chosen.isEmpty() ? 0 : 1);
    if (!chosen.isEmpty())
        QCOMPARE(spy[0][0].toString(), chosen);
}

void TestCompletingEdit::typing_nothing_isNothing() {
    QSignalSpy entered(m_edit.get(), &CompletingEdit::entered);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
}

void TestCompletingEdit::leaving_typedWords_entersThem() {
    QSignalSpy entered(m_edit.get(), &CompletingEdit::entered);
    QTest::keyClicks(m_edit.get(), u"The mayor"_s);
    m_edit->completer()->popup()->hide();
    m_edit->clearFocus();
    QCOMPARE(entered.count(), 1);
    QCOMPARE(m_edit->text(), QString());
}

RAPPORTEUR_TEST(TestCompletingEdit)
#include "tst_completingedit.moc"
