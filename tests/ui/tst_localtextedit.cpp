#include "localtextedit.h"
#include "testprogram.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A text in two languages, edited with real keys in a window that has an undo of its own.
class TestLocalTextEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setLanguages_one_showsOneField();
    void setLanguages_both_showsFieldsAndKeepsTyped();
    void typing_thenTab_commitsItsLanguage();
    void typing_inAMissingText_hidesItsSignUntilItIsGivenUp();
    void typing_thenRest_commits();
    void typing_severalLines_commitsOnRest();
    void undo_uncommitted_belongsToEditor();
    void undo_committed_belongsToWindow();
    void refresh_uncommitted_keepsTyped();
    void refresh_committedInFocus_followsTheFile();
    void load_anotherRecord_commitsFirst();
    void sign_missingRendering_isShownWithPrimaryAsHint();
    void sign_staleRendering_canBeMarkedUpToDate();
    void refuse_value_keepsTypedAndSaysWhy();
    void escape_uncommitted_goesBack();

private:
    QLineEdit *line(const QString &language) const { return m_window->findChild<QLineEdit *>(u"title."_s + language); }

    std::unique_ptr<QWidget> m_window;
    LocalTextEdit *m_edit = nullptr;
    int m_windowUndos = 0;
};

void TestLocalTextEdit::init() {
    m_window = std::make_unique<QWidget>();
    m_windowUndos = 0;
    auto *undo = new QAction(m_window.get());
    undo->setShortcut(QKeySequence::Undo);
    m_window->addAction(undo);
    connect(undo, &QAction::triggered, this, [this] { ++m_windowUndos; });
    m_edit = new LocalTextEdit(u"title"_s, u"Title"_s, LocalTextEdit::Lines::single);
    auto *other = new QLineEdit;
    other->setObjectName(u"other"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(other);
    m_edit->setLanguages({u"en"_s, u"ru"_s}, {u"en"_s, u"ru"_s});
    m_edit->load({{u"en"_s, u"Opening"_s}, {u"ru"_s, u"Открытие"_s}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    line(u"en"_s)->setFocus();
    line(u"en"_s)->end(false);
}

void TestLocalTextEdit::cleanup() {
    m_window.reset();
}

void TestLocalTextEdit::setLanguages_one_showsOneField() {
    const auto mark = [this](const QString &language) {
        return m_window->findChild<QLabel *>(u"title."_s + language + u".mark"_s);
    };
    QVERIFY(mark(u"en"_s)->isVisible() && mark(u"ru"_s)->isVisible());
    QCOMPARE(mark(u"ru"_s)->text(), u"RU"_s);
    m_edit->setLanguages({u"en"_s, u"ru"_s}, {u"ru"_s});
    QVERIFY(line(u"en"_s) == nullptr);
    QCOMPARE(line(u"ru"_s)->text(), u"Открытие"_s);
    QCOMPARE(line(u"ru"_s)->accessibleName(), u"Title"_s);
    QVERIFY(!mark(u"ru"_s)->isVisible());
}

void TestLocalTextEdit::setLanguages_both_showsFieldsAndKeepsTyped() {
    QSignalSpy committed(m_edit, &LocalTextEdit::committed);
    QTest::keyClicks(line(u"en"_s), u" day"_s);
    m_edit->setLanguages({u"en"_s, u"ru"_s}, {u"ru"_s});
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][1].toString(), u"Opening day"_s);
}

void TestLocalTextEdit::typing_thenTab_commitsItsLanguage() {
    QSignalSpy committed(m_edit, &LocalTextEdit::committed);
    QTest::keyClick(line(u"en"_s), Qt::Key_Tab);
    QVERIFY(line(u"ru"_s)->hasFocus());
    QTest::keyClicks(line(u"ru"_s), u"X"_s);
    QTest::keyClick(line(u"ru"_s), Qt::Key_Tab);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toString(), u"ru"_s);
}

void TestLocalTextEdit::typing_inAMissingText_hidesItsSignUntilItIsGivenUp() {
    m_edit->load({{u"en"_s, u"Opening"_s}});
    const auto *sign = m_window->findChild<QLabel *>(u"title.ru.sign"_s);
    QVERIFY(sign->isVisible());
    line(u"ru"_s)->setFocus();
    QTest::keyClicks(line(u"ru"_s), u"X"_s);
    QVERIFY(!sign->isVisible()); // so that nothing moves when the field is left
    QTest::keyClick(line(u"ru"_s), Qt::Key_Escape);
    QCOMPARE(line(u"ru"_s)->text(), QString());
    QVERIFY(sign->isVisible());
}

void TestLocalTextEdit::typing_thenRest_commits() {
    m_edit->setRest(10ms);
    QSignalSpy committed(m_edit, &LocalTextEdit::committed);
    QTest::keyClicks(line(u"en"_s), u"!"_s);
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(committed[0][1].toString(), u"Opening!"_s);
    QVERIFY(line(u"en"_s)->hasFocus());
}

void TestLocalTextEdit::typing_severalLines_commitsOnRest() {
    LocalTextEdit notes(u"note"_s, u"Note"_s, LocalTextEdit::Lines::several, m_window.get());
    notes.setLanguages({u"en"_s}, {u"en"_s});
    notes.load({{u"en"_s, u"One"_s}});
    notes.setRest(10ms);
    notes.show();
    auto *area = notes.findChild<QPlainTextEdit *>(u"note.en"_s);
    area->setFocus();
    area->moveCursor(QTextCursor::End);
    QSignalSpy committed(&notes, &LocalTextEdit::committed);
    QTest::keyClick(area, Qt::Key_Return);
    QTest::keyClicks(area, u"Two"_s);
    QTRY_VERIFY(!committed.isEmpty() && committed.last()[1].toString() == u"One\nTwo"_s);
}

void TestLocalTextEdit::undo_uncommitted_belongsToEditor() {
    QTest::keyClicks(line(u"en"_s), u" day"_s);
    QTest::keySequence(line(u"en"_s), QKeySequence::Undo);
    QCOMPARE(line(u"en"_s)->text(), u"Opening"_s);
    QCOMPARE(m_windowUndos, 0);
}

void TestLocalTextEdit::undo_committed_belongsToWindow() {
    QTest::keyClicks(line(u"en"_s), u" day"_s);
    QTest::keyClick(line(u"en"_s), Qt::Key_Return);
    QTest::keySequence(line(u"en"_s), QKeySequence::Undo);
    QCOMPARE(m_windowUndos, 1);
    QCOMPARE(line(u"en"_s)->text(), u"Opening day"_s);
}

void TestLocalTextEdit::refresh_uncommitted_keepsTyped() {
    QTest::keyClicks(line(u"en"_s), u" day"_s);
    m_edit->refresh({{u"en"_s, u"Welcome"_s}, {u"ru"_s, u"Приветствие"_s}});
    QCOMPARE(line(u"en"_s)->text(), u"Opening day"_s);
    QCOMPARE(line(u"ru"_s)->text(), u"Приветствие"_s);
}

void TestLocalTextEdit::refresh_committedInFocus_followsTheFile() {
    QTest::keyClicks(line(u"en"_s), u" day"_s);
    QTest::keyClick(line(u"en"_s), Qt::Key_Return);
    m_edit->refresh({{u"en"_s, u"Opening"_s}, {u"ru"_s, u"Открытие"_s}});
    QCOMPARE(line(u"en"_s)->text(), u"Opening"_s);
    QVERIFY(line(u"en"_s)->hasFocus());
}

void TestLocalTextEdit::load_anotherRecord_commitsFirst() {
    QSignalSpy committed(m_edit, &LocalTextEdit::committed);
    QTest::keyClicks(line(u"en"_s), u" day"_s);
    m_edit->load({{u"en"_s, u"Closing"_s}});
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][1].toString(), u"Opening day"_s);
    QCOMPARE(line(u"en"_s)->text(), u"Closing"_s);
}

void TestLocalTextEdit::sign_missingRendering_isShownWithPrimaryAsHint() {
    m_edit->load({{u"en"_s, u"Opening"_s}});
    const auto *sign = m_window->findChild<QLabel *>(u"title.ru.sign"_s);
    QVERIFY(sign->isVisible());
    QCOMPARE(sign->text(), u"The Russian text is missing."_s);
    QCOMPARE(line(u"ru"_s)->placeholderText(), u"Opening"_s);
    QVERIFY(!m_window->findChild<QLabel *>(u"title.en.sign"_s)->isVisible());
    QVERIFY(!m_window->findChild<QPushButton *>(u"title.ru.current"_s)->isVisible());
}

void TestLocalTextEdit::sign_staleRendering_canBeMarkedUpToDate() {
    LocalText text{{u"en"_s, u"Opening"_s}, {u"ru"_s, u"Открытие"_s}};
    text.set(u"en"_s, u"Opening day"_s, u"en"_s);
    m_edit->load(text);
    auto *current = m_window->findChild<QPushButton *>(u"title.ru.current"_s);
    QVERIFY(current->isVisible());
    QSignalSpy marked(m_edit, &LocalTextEdit::markedUpToDate);
    QTest::mouseClick(current, Qt::LeftButton);
    QCOMPARE(marked.count(), 1);
    QCOMPARE(marked[0][0].toString(), u"ru"_s);
    text.markCurrent(u"ru"_s, u"en"_s);
    m_edit->refresh(text);
    QVERIFY(!current->isVisible());
}

void TestLocalTextEdit::refuse_value_keepsTypedAndSaysWhy() {
    connect(m_edit, &LocalTextEdit::committed, m_edit,
            [this](const QString &language) { m_edit->refuse(language, u"The disk is full."_s); });
    QTest::keyClicks(line(u"en"_s), u" day"_s);
    QTest::keyClick(line(u"en"_s), Qt::Key_Return);
    QCOMPARE(line(u"en"_s)->text(), u"Opening day"_s);
    QVERIFY(m_edit->hasUncommitted());
    QCOMPARE(m_window->findChild<QLabel *>(u"title.enError"_s)->text(), u"The disk is full."_s);
}

void TestLocalTextEdit::escape_uncommitted_goesBack() {
    QTest::keyClicks(line(u"en"_s), u" day"_s);
    QTest::keyClick(line(u"en"_s), Qt::Key_Escape);
    QCOMPARE(line(u"en"_s)->text(), u"Opening"_s);
    QVERIFY(!m_edit->hasUncommitted());
}

RAPPORTEUR_TEST(TestLocalTextEdit)
#include "tst_localtextedit.moc"
