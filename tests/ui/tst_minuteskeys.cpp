#include "agenda.h"
#include "markupedit.h"
#include "minutes.h"
#include "minuteshelp.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// Minutes written by the keys alone: paragraphs, decisions and speakers begun, parted, moved and removed.
class TestMinutesKeys : public MinutesTest {
    Q_OBJECT

private Q_SLOTS:
    void writing_byKeysAlone_isUndoneToTheStartAndRedone();
    void enter_withinAParagraph_partsIt();
    void backspace_emptyParagraph_removesIt();
    void move_byKeys_changesNumbers();
    void kind_byKeys_isChanged();
    void undo_ofANewParagraph_leavesTheFocusInTheText();
    void decision_begun_keepsTheQuorumOfItsMoment();
    void decision_withoutWords_leavesNothing();
    void decision_fromAField_isAdded();
    void item_byKeys_isChanged();
    void speakers_typed_areTagsAndCanBeTakenAway();
    void written_decision_hasNoItem();
    void tab_leadsThroughTheTexts();
};

void TestMinutesKeys::writing_byKeysAlone_isUndoneToTheStartAndRedone() {
    const QByteArray before = contents();
    const AgendaItem closing = item(u"Conclusions and closing"_s);
    choose(u"Conclusions and closing"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr);
    type(u"Thanks were given."_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(focused() != nullptr && focused()->isBlank());
    press(Qt::Key_B, Qt::ControlModifier);
    type(u"Loudly"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr && focused()->isBlank());
    type(u"the date of the next meeting."_s);
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr && focused()->isBlank());
    type(u"Send the report."_s);
    press(Qt::Key_Return); // to its details
    QTRY_VERIFY(m_desk->find(u"actionForm"_s)->isAncestorOf(QApplication::focusWidget()));
    const auto said = paragraphs(closing);
    QCOMPARE(said[said.size() - 2].text.exactly(u"en"_s), u"Thanks were given."_s);
    QCOMPARE(said.back().text.exactly(u"en"_s), u"**Loudly**"_s);
    const auto decisions = store().where(&Decision::item, closing.id);
    QCOMPARE(decisions->size(), size_t(1));
    QCOMPARE(decisions->front().number, u"RSG2/D9"_s);
    QCOMPARE(decisions->front().outcome, Outcome::none);
    const auto actions = store().where(&Action::item, closing.id);
    QCOMPARE(actions->size(), size_t(1));
    QCOMPARE(actions->front().text.exactly(u"en"_s), u"Send the report."_s);
    const QByteArray after = contents();
    int steps = 0;
    for (; steps < 20 && contents() != before; ++steps)
        undo();
    QCOMPARE(steps, 6); // two paragraphs and their words, the decision, the action
    for (int step = 0; step < steps; ++step)
        redo();
    QCOMPARE(contents(), after);
}

void TestMinutesKeys::enter_withinAParagraph_partsIt() {
    const AgendaItem closing = item(u"Conclusions and closing"_s);
    choose(u"Conclusions and closing"_s);
    const auto before = paragraphs(closing);
    MarkupEdit *first = editor(before.front());
    const QString text = first->toPlainText();
    first->setFocus();
    QTextCursor cursor = first->textCursor();
    cursor.setPosition(static_cast<int>(text.indexOf(u' ')));
    first->setTextCursor(cursor);
    press(Qt::Key_Return);
    QTRY_COMPARE(paragraphs(closing).size(), before.size() + 1);
    QCOMPARE(paragraphs(closing)[0].text.exactly(u"en"_s), text.section(u' ', 0, 0));
    QCOMPARE(paragraphs(closing)[1].text.exactly(u"en"_s), text.section(u' ', 1));
    QTRY_COMPARE(focused(), editor(paragraphs(closing)[1]));
    undo();
    QCOMPARE(paragraphs(closing), before);
    QTRY_COMPARE(editor(before.front())->toPlainText(), text);
}

void TestMinutesKeys::backspace_emptyParagraph_removesIt() {
    const AgendaItem closing = item(u"Conclusions and closing"_s);
    choose(u"Conclusions and closing"_s);
    const auto before = paragraphs(closing);
    editor(before.back())->setFocus();
    editor(before.back())->moveCursor(QTextCursor::End);
    press(Qt::Key_Return);
    QTRY_COMPARE(paragraphs(closing).size(), before.size() + 1);
    QTRY_VERIFY(focused() != nullptr && focused()->isBlank());
    press(Qt::Key_Backspace);
    QTRY_COMPARE(paragraphs(closing), before);
    QTRY_COMPARE(focused(), editor(before.back()));
}

void TestMinutesKeys::move_byKeys_changesNumbers() {
    const AgendaItem plan = item(u"Work plan for 2017"_s);
    choose(u"Work plan for 2017"_s);
    const auto before = paragraphs(plan);
    editor(before[0])->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(paragraphs(plan)[1].id, before[0].id);
    QCOMPARE(focused(), editor(before[0]));
    QTRY_VERIFY(editor(before[1])->mapToGlobal(QPoint()).y() < editor(before[0])->mapToGlobal(QPoint()).y());
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(paragraphs(plan)[0].id, before[0].id);
    press(Qt::Key_Up, Qt::AltModifier); // is the first already
    QCOMPARE(paragraphs(plan)[0].id, before[0].id);
}

void TestMinutesKeys::kind_byKeys_isChanged() {
    const AgendaItem closing = item(u"Conclusions and closing"_s);
    choose(u"Conclusions and closing"_s);
    const auto before = paragraphs(closing);
    editor(before.front())->setFocus();
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(paragraphs(closing).front().kind, ParagraphKind::conclusion);
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(paragraphs(closing).front().kind, ParagraphKind::intervention);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(paragraphs(closing).front().kind, ParagraphKind::summary);
    for (int step = 0; step < 3; ++step)
        undo();
    QCOMPARE(paragraphs(closing), before);
}

void TestMinutesKeys::undo_ofANewParagraph_leavesTheFocusInTheText() {
    const AgendaItem closing = item(u"Conclusions and closing"_s);
    choose(u"Conclusions and closing"_s);
    const auto before = paragraphs(closing);
    editor(before.front())->setFocus();
    editor(before.front())->moveCursor(QTextCursor::End);
    press(Qt::Key_Return);
    QTRY_VERIFY(focused() != nullptr && focused()->isBlank());
    undo();
    QTRY_COMPARE(paragraphs(closing), before);
    QTRY_COMPARE(focused(), editor(before.front()));
}

void TestMinutesKeys::decision_begun_keepsTheQuorumOfItsMoment() {
    choose(u"Opening of the meeting"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr);
    type(u"the host."_s);
    press(Qt::Key_Return);
    const auto decisions = store().where(&Decision::item, item(u"Opening of the meeting"_s).id);
    QCOMPARE(decisions->size(), size_t(1));
    QCOMPARE(decisions->front().quorumPresent, 5);
    QCOMPARE(decisions->front().quorumRequired, 4);
    QTRY_VERIFY(m_desk->find(u"decisionForm"_s)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QTRY_COMPARE(focused(), editor(decisions->front()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(list()->hasFocus());
}

void TestMinutesKeys::decision_withoutWords_leavesNothing() {
    const QByteArray before = contents();
    choose(u"Opening of the meeting"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr);
    press(Qt::Key_Backspace);
    QTRY_VERIFY(focused() == nullptr || !focused()->objectName().startsWith(u"decision"_s));
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr && focused()->objectName().startsWith(u"action"_s));
    choose(u"Work plan for 2017"_s);
    QCOMPARE(contents(), before);
}

void TestMinutesKeys::decision_fromAField_isAdded() {
    choose(u"Work plan for 2017"_s);
    auto *time = m_desk->find<QLineEdit>(u"itemTimesActualStart"_s);
    QVERIFY(time != nullptr);
    time->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr && focused()->objectName().startsWith(u"decision"_s));
}

void TestMinutesKeys::item_byKeys_isChanged() {
    choose(u"Delivery of equipment"_s);
    editor(paragraphs(item(u"Delivery of equipment"_s)).front())->setFocus();
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(list()->currentKey(), item(u"Work plan for 2017"_s).id.uuid);
    QTRY_COMPARE(focused(), editor(paragraphs(item(u"Work plan for 2017"_s)).front()));
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(list()->currentKey(), item(u"Delivery of equipment"_s).id.uuid);
    press(Qt::Key_F6);
    QTRY_VERIFY(m_desk->find(u"paragraphForm"_s)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QTRY_VERIFY(list()->hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(focused() != nullptr);
}

void TestMinutesKeys::speakers_typed_areTagsAndCanBeTakenAway() {
    const AgendaItem closing = item(u"Conclusions and closing"_s);
    choose(u"Conclusions and closing"_s);
    const MinutesParagraph last = paragraphs(closing).back();
    editor(last)->setFocus();
    editor(last)->moveCursor(QTextCursor::End);
    press(Qt::Key_Return);
    QTRY_VERIFY(focused() != nullptr && focused()->isBlank());
    type(u"@"_s);
    const MinutesParagraph fresh = paragraphs(closing).back();
    auto *line = m_desk->find<QLineEdit>(u"paragraphSpeakers"_s);
    QTRY_VERIFY(line != nullptr && line->hasFocus());
    QTest::keyClicks(line, u"Kazakhstan"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(store().where(&ParagraphSpeaker::paragraph, fresh.id)->size(), size_t(1));
    QCOMPARE(paragraphs(closing).back().kind, ParagraphKind::intervention);
    const ParagraphSpeaker speaker = store().where(&ParagraphSpeaker::paragraph, fresh.id)->front();
    QVERIFY(speaker.delegation);
    auto *tag = m_desk->find<QAbstractButton>(u"paragraphSpeakers.remove0"_s);
    QTRY_VERIFY(tag != nullptr && tag->text().startsWith(u"Kazakhstan"_s));
    QTRY_COMPARE(focused(), editor(fresh)); // what is typed next is said by them
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(m_desk->window()->focusWidget(), line);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_COMPARE(focused(), editor(fresh));
    tag->click();
    QVERIFY(store().where(&ParagraphSpeaker::paragraph, fresh.id)->empty());
    undo();
    QCOMPARE(store().where(&ParagraphSpeaker::paragraph, fresh.id)->front(), speaker);
}

void TestMinutesKeys::written_decision_hasNoItem() {
    list()->selectKey(list()->rows().rowAt(list()->rows().rowCount() - 1).key);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr);
    type(u"the new logo."_s);
    press(Qt::Key_Return);
    const auto decisions = store().where(&Decision::item, Id<AgendaItem>());
    QCOMPARE(decisions->size(), size_t(1));
    QCOMPARE(decisions->front().meeting, m_desk->window()->workspace().meeting());
    QCOMPARE(decisions->front().quorumPresent, -1);
}

void TestMinutesKeys::tab_leadsThroughTheTexts() {
    const AgendaItem plan = item(u"Work plan for 2017"_s);
    choose(u"Work plan for 2017"_s);
    const auto said = paragraphs(plan);
    editor(said[0])->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(focused(), editor(said[1]));
    press(Qt::Key_Tab);
    QCOMPARE(focused(), editor(said[2]));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), editor(said[1]));
}

RAPPORTEUR_TEST(TestMinutesKeys)
#include "tst_minuteskeys.moc"
