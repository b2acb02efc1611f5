#include "localtextedit.h"
#include "markupedit.h"
#include "testprogram.h"
#include "textcommit.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Takes what is pasted, as from the clipboard, which tests do not share.
class PastedInto : public MarkupEdit {
public:
    using MarkupEdit::insertFromMimeData;
    using MarkupEdit::MarkupEdit;
};

} // namespace

/// The editor of the text of minutes, by real keys.
class TestMarkupEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stored_unchanged_isAsItWas_data();
    void stored_unchanged_isAsItWas();
    void stored_changed_keepsTheRest_data();
    void stored_changed_keepsTheRest();
    void keys_typed_giveMarkup_data();
    void keys_typed_giveMarkup();
    void oneParagraph_keysAndPaste_makeNoOther();
    void paste_anything_isReduced_data();
    void paste_anything_isReduced();
    void enter_outsideOfLists_isTheOwners();
    void erase_emptyText_asksToRemove();
    void at_wordBegins_asksForAName();
    void takeRest_partsTheText();
    void height_followsTheText();
    void commit_leavingAndUndo_areAsInOtherFields();
    void localText_prose_isCommittedByLanguage();
    void readOnly_keys_changeNothing();
};

void TestMarkupEdit::stored_unchanged_isAsItWas_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("sentence") << u"One sentence."_s;
    QTest::newRow("lines and paragraphs") << u"One,\nin two lines.\n\nTwo."_s;
    QTest::newRow("bold and italic") << u"of **Kazakhstan** and *inter alia* ***both***"_s;
    QTest::newRow("italic in bold") << u"**a *b* c**"_s;
    QTest::newRow("overlapping") << u"**a _b_**_c_"_s;
    QTest::newRow("escaped") << u"\\- 5\\*a\\* C:\\folder 1\\. one"_s;
    QTest::newRow("list") << u"- one\n- **two**\n  goes on"_s;
    QTest::newRow("nested") << u"- one\n  - within\n    - deeper\n- two"_s;
    QTest::newRow("numbered") << u"1. one\n2. two\n   1. within\n   2. again\n3. three\n   1. anew"_s;
    QTest::newRow("marks within numbers") << u"1. one\n   - within\n2. two"_s;
    QTest::newRow("numbers within marks") << u"- one\n  - 1. first"_s;
    QTest::newRow("two lists") << u"- one\n\n1. two\n\n- three"_s;
    QTest::newRow("text between lists") << u"1. one\n\nText\n\n1. two"_s;
    QTest::newRow("irregular") << u"  * one \n  * two _italic_  \n\n\n__bold__ "_s;
    QTest::newRow("no-break spaces") << u"EUR\u00a0240\u00a0000, № 2"_s;
}

void TestMarkupEdit::stored_unchanged_isAsItWas() {
    QFETCH(QString, text);
    MarkupEdit edit;
    edit.setStored(text);
    QCOMPARE(edit.stored(), text);
}

void TestMarkupEdit::stored_changed_keepsTheRest_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("bold and italic") << u"of **Kazakhstan** and *inter alia* ***both***"_s
                                     << u"of **Kazakhstan** and *inter alia* ***both***"_s;
    QTest::newRow("nested") << u"1. one\n2. two\n   1. within\n   2. again\n3. three\n   1. anew"_s
                            << u"1. one\n2. two\n   1. within\n   2. again\n3. three\n   1. anew"_s;
    QTest::newRow("marks within numbers") << u"1. one\n   - within\n2. two"_s << u"1. one\n   - within\n2. two"_s;
    QTest::newRow("two lists") << u"- one\n\n1. two\n\n- three"_s << u"- one\n\n1. two\n\n- three"_s;
    QTest::newRow("signs") << u"\\- 5\\*a\\* C:\\folder"_s << u"\\- 5\\*a\\* C:\\folder"_s;
}

void TestMarkupEdit::stored_changed_keepsTheRest() {
    QFETCH(QString, text);
    MarkupEdit edit;
    edit.setStored(text);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, u"X"_s);
    QString changed = edit.stored();
    QCOMPARE(changed.count(u'X'), 1);
    QTEST(changed.remove(u'X'), "stored");
}

void TestMarkupEdit::keys_typed_giveMarkup_data() {
    using Keys = QList<QKeyCombination>;
    QTest::addColumn<QString>("before");
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QString>("after");
    const QKeyCombination bold(Qt::CTRL, Qt::Key_B);
    const QKeyCombination italic(Qt::CTRL, Qt::Key_I);
    const QKeyCombination marks(Qt::CTRL | Qt::SHIFT, Qt::Key_L);
    const QKeyCombination numbers(Qt::CTRL | Qt::SHIFT, Qt::Key_O);
    const QKeyCombination outdent(Qt::SHIFT, Qt::Key_Backtab);
    const QKeyCombination all(Qt::CTRL, Qt::Key_A);
    const QKeyCombination home(Qt::Key_Home);
    const QKeyCombination a(Qt::Key_A);
    const QKeyCombination enter(Qt::Key_Return);
    QTest::newRow("bold") << u"x"_s << Keys{Qt::Key_Space, bold, a, bold, a} << u"x **a**a"_s;
    QTest::newRow("italic") << u""_s << Keys{italic, a} << u"*a*"_s;
    QTest::newRow("bold taken off") << u"**x**"_s << Keys{all, bold} << u"x"_s;
    QTest::newRow("marks") << u"x"_s << Keys{marks, enter, a} << u"- x\n- a"_s;
    QTest::newRow("marks taken off") << u"- x"_s << Keys{marks} << u"x"_s;
    QTest::newRow("marks become numbers") << u"- x\n- y"_s << Keys{all, numbers} << u"1. x\n2. y"_s;
    QTest::newRow("paragraphs become items") << u"x\n\ny"_s << Keys{all, marks} << u"- x\n- y"_s;
    QTest::newRow("deeper") << u"- x"_s << Keys{enter, Qt::Key_Tab, a} << u"- x\n  - a"_s;
    QTest::newRow("deeper numbers count anew")
        << u"1. x\n   1. y\n2. z"_s << Keys{enter, Qt::Key_Tab, a} << u"1. x\n   1. y\n2. z\n   1. a"_s;
    QTest::newRow("out again") << u"1. x\n   1. y"_s << Keys{outdent} << u"1. x\n2. y"_s;
    QTest::newRow("empty item ends the list") << u"- x"_s << Keys{enter, enter, a} << u"- x\n\na"_s;
    QTest::newRow("backspace ends the list") << u"- x"_s << Keys{home, Qt::Key_Backspace, a} << u"ax"_s;
    QTest::newRow("typed mark") << u""_s << Keys{Qt::Key_Minus, Qt::Key_Space, a} << u"- a"_s;
    QTest::newRow("typed number") << u""_s << Keys{Qt::Key_1, Qt::Key_Period, Qt::Key_Space, a} << u"1. a"_s;
    QTest::newRow("year") << u"2016"_s << Keys{Qt::Key_Period, Qt::Key_Space, a} << u"2016. a"_s;
    QTest::newRow("line") << u"x"_s << Keys{QKeyCombination(Qt::SHIFT, Qt::Key_Return), a} << u"x\na"_s;
    QTest::newRow("paragraph") << u"x"_s << Keys{QKeyCombination(Qt::CTRL, Qt::Key_Return), a} << u"x\n\na"_s;
}

void TestMarkupEdit::keys_typed_giveMarkup() {
    QFETCH(QString, before);
    QFETCH(QList<QKeyCombination>, keys);
    MarkupEdit edit;
    edit.setStored(before);
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.moveCursor(QTextCursor::End);
    for (const QKeyCombination key : keys) {
        const bool letter = key.keyboardModifiers() == Qt::NoModifier && key.key() < 0x80;
        if (letter)
            QTest::keyClick(&edit, QChar(key.key()).toLower().toLatin1());
        else
            QTest::keyClick(&edit, key.key(), key.keyboardModifiers());
    }
    QTEST(edit.stored(), "after");
}

void TestMarkupEdit::oneParagraph_keysAndPaste_makeNoOther() {
    PastedInto edit;
    edit.setOneParagraph(true);
    QSignalSpy entered(&edit, &MarkupEdit::entered);
    edit.setStored(u"a **b**"_s);
    QCOMPARE(edit.stored(), u"a **b**"_s);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&edit, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(entered.count(), 1);
    QMimeData data;
    data.setText(u" c\nd\n\n- e\n- f"_s);
    edit.insertFromMimeData(&data);
    QCOMPARE(edit.stored(), u"a **b**c d e f"_s);
}

void TestMarkupEdit::paste_anything_isReduced_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::newRow("words") << u"a "_s << QString() << u"b"_s << u"a b"_s;
    QTest::newRow("HTML goes before text")
        << u"a "_s << u"<p style='color:red'>b <b>c</b></p>"_s << u"no"_s << u"a b **c**"_s;
    QTest::newRow("Markdown") << u""_s << QString() << u"# Head\n[a](b) **c**"_s << u"Head\n\na **c**"_s;
    QTest::newRow("list") << u"a"_s << u"<ul><li>b<li>c</ul>"_s << QString() << u"a\n\n- b\n- c"_s;
    QTest::newRow("words into a list") << u"- a"_s << QString() << u" b"_s << u"- ab"_s;
    QTest::newRow("items into a list") << u"- a"_s << u"<ul><li>b</ul>"_s << QString() << u"- a\n- b"_s;
}

void TestMarkupEdit::paste_anything_isReduced() {
    QFETCH(QString, before);
    QFETCH(QString, html);
    QFETCH(QString, text);
    PastedInto edit;
    edit.setStored(before);
    edit.moveCursor(QTextCursor::End);
    if (before.endsWith(u' '))
        edit.insertPlainText(u" "_s); // blanks at the end are not stored
    QMimeData data;
    data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    edit.insertFromMimeData(&data);
    QTEST(edit.stored(), "after");
}

void TestMarkupEdit::enter_outsideOfLists_isTheOwners() {
    MarkupEdit edit;
    QSignalSpy entered(&edit, &MarkupEdit::entered);
    edit.setStored(u"a\n\n- b"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(edit.stored(), u"a\n\n- b"_s);
}

void TestMarkupEdit::erase_emptyText_asksToRemove() {
    MarkupEdit edit;
    QSignalSpy removing(&edit, &MarkupEdit::removeRequested);
    edit.setStored(u"a"_s);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(removing.count(), 0);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(removing.count(), 1);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QCOMPARE(removing.count(), 2);
}

void TestMarkupEdit::at_wordBegins_asksForAName() {
    MarkupEdit edit;
    QSignalSpy asked(&edit, &MarkupEdit::nameRequested);
    QTest::keyClicks(&edit, u"a@b @"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(edit.stored(), u"a@b"_s);
}

void TestMarkupEdit::takeRest_partsTheText() {
    MarkupEdit edit;
    edit.setStored(u"One **two three**.\n\n- four"_s);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(7);
    edit.setTextCursor(cursor);
    QVERIFY(edit.hasRest());
    QCOMPARE(edit.takeRest(), u"**three**.\n\n- four"_s);
    QCOMPARE(edit.stored(), u"One **two**"_s);
    QVERIFY(!edit.hasRest());
}

void TestMarkupEdit::height_followsTheText() {
    MarkupEdit edit;
    edit.resize(200, 40);
    edit.show();
    const int one = edit.height();
    edit.setStored(u"word "_s.repeated(100));
    QTRY_VERIFY(edit.height() > 5 * one);
    const int narrow = edit.height();
    edit.resize(600, edit.height());
    QTRY_VERIFY(edit.height() < narrow);
}

void TestMarkupEdit::commit_leavingAndUndo_areAsInOtherFields() {
    QWidget window;
    auto *edit = new MarkupEdit(&window);
    TextCommit commit(edit);
    QSignalSpy committed(&commit, &TextCommit::committed);
    commit.load(u"* irregular"_s);
    QVERIFY(!commit.hasUncommitted());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, u"a"_s);
    QVERIFY(commit.hasUncommitted());
    commit.refresh(u"other"_s);
    QCOMPARE(edit->stored(), u"- irregulara"_s);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->stored(), u"* irregular"_s);
    QTest::keyClicks(edit, u"b"_s);
    edit->clearFocus();
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed.front().front().toString(), u"- irregularb"_s);
    commit.refresh(u"**new**"_s);
    QCOMPARE(edit->toPlainText(), u"new"_s);
}

void TestMarkupEdit::localText_prose_isCommittedByLanguage() {
    LocalTextEdit edit(u"text"_s, u"Text"_s, LocalTextEdit::Lines::prose);
    edit.setLanguages({u"en"_s, u"ru"_s}, {u"en"_s, u"ru"_s});
    LocalText text;
    text.set(u"en"_s, u"a **b**"_s, u"en"_s);
    edit.load(text);
    QSignalSpy committed(&edit, &LocalTextEdit::committed);
    auto *russian = qobject_cast<MarkupEdit *>(edit.editor(u"ru"_s));
    QVERIFY(russian != nullptr);
    QCOMPARE(russian->accessibleName(), u"Text RU"_s);
    QTest::keyClick(russian, Qt::Key_I, Qt::ControlModifier);
    QTest::keyClicks(russian, u"x"_s);
    edit.commit();
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed.front(), QVariantList({u"ru"_s, u"*x*"_s}));
}

void TestMarkupEdit::readOnly_keys_changeNothing() {
    MarkupEdit edit;
    edit.setStored(u"a **b**"_s);
    edit.setReadOnly(true);
    edit.selectAll();
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_I, Qt::Key_Return})
        QTest::keyClick(&edit, key, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QCOMPARE(edit.stored(), u"a **b**"_s);
}

RAPPORTEUR_TEST(TestMarkupEdit)
#include "tst_markupedit.moc"
