#include "agenda.h"
#include "attendance.h"
#include "edit.h"
#include "markupedit.h"
#include "minutes.h"
#include "minuteshelp.h"
#include "programme.h"
#include "testprogram.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Writing minutes further: paragraphs are joined, what was begun is given up, and what follows circulation and
/// adoption is noted. In the real window on the sample, each case on a fresh copy.
class TestMinutesWriting : public MinutesTest {
    Q_OBJECT

private Q_SLOTS:
    void backspace_atTheStart_joinsToTheOneBefore();
    void delete_atTheEnd_joinsTheNext();
    void join_withDecisionOrNothing_doesNothing();
    void decision_escaped_dropsWhatWasTypedAndVanishes();
    void enter_onARow_goesToTheEndOfTheFirst();
    void paragraph_escapedUntouched_vanishes();
    void answers_whileCirculated_areNotedAndTakenBack();
    void answers_oneDelegationLess_keepWhatIsTyped();
    void answers_inADraft_areNotAskedFor();
    void corrigenda_ofAdoptedMinutes_areWrittenAndRemoved();

private:
    /// The item with such a title, chosen.
    AgendaItem chosen(const QString &title) const;
    /// One with two paragraphs or more, chosen.
    AgendaItem itemWithTwoParagraphs() const;
    Minutes minutes() const {
        return store().where(&Minutes::meeting, m_desk->window()->workspace().meeting())->front();
    }
    void setStage(MinutesStage stage) const;
};

AgendaItem TestMinutesWriting::chosen(const QString &title) const {
    choose(title);
    return item(title);
}

AgendaItem TestMinutesWriting::itemWithTwoParagraphs() const {
    const auto items = store().where(&AgendaItem::meeting, m_desk->window()->workspace().meeting());
    for (const AgendaItem &each : *items) {
        if (paragraphs(each).size() < 2)
            continue;
        list()->setFocus();
        list()->selectKey(each.id.uuid);
        return each;
    }
    return {};
}

void TestMinutesWriting::setStage(MinutesStage stage) const {
    const Minutes before = minutes();
    Minutes after = before;
    after.stage = stage;
    QVERIFY(store().edit({u"Stage"_s, {}}, [&](Edit &edit) { edit.update(before, after); }));
}

void TestMinutesWriting::backspace_atTheStart_joinsToTheOneBefore() {
    const AgendaItem shown = itemWithTwoParagraphs();
    const auto before = paragraphs(shown);
    const QString first = before[0].text.exactly(u"en"_s);
    const QString second = before[1].text.exactly(u"en"_s);
    const std::size_t speakers = store().all<ParagraphSpeaker>()->size();
    MarkupEdit *below = editor(before[1]);
    const auto length = static_cast<int>(editor(before[0])->toPlainText().size());
    below->setFocus();
    below->moveCursor(QTextCursor::Start);
    press(Qt::Key_Right);
    press(Qt::Key_Backspace); // within the text it erases a letter
    QCOMPARE(paragraphs(shown).size(), before.size());
    undo();
    below->moveCursor(QTextCursor::Start);
    press(Qt::Key_Backspace);
    QCOMPARE(paragraphs(shown).size(), before.size() - 1);
    const MinutesParagraph joined = paragraphs(shown)[0];
    QCOMPARE(joined.id, before[0].id);
    QCOMPARE(joined.text.exactly(u"en"_s), QString(first % u' ' % second));
    QVERIFY(joined.text.exactly(u"ru"_s).endsWith(before[1].text.exactly(u"ru"_s)));
    QVERIFY(!joined.text.isStale(u"ru"_s, u"en"_s));
    QCOMPARE(focused(), editor(joined));
    QCOMPARE(focused()->textCursor().position(), length + 1);
    QVERIFY(store().all<ParagraphSpeaker>()->size() <= speakers);
    undo();
    QCOMPARE(paragraphs(shown), before);
    QCOMPARE(store().all<ParagraphSpeaker>()->size(), speakers);
}

void TestMinutesWriting::delete_atTheEnd_joinsTheNext() {
    const AgendaItem shown = itemWithTwoParagraphs();
    const auto before = paragraphs(shown);
    editor(before[0])->setFocus();
    editor(before[0])->moveCursor(QTextCursor::End);
    const int end = focused()->textCursor().position();
    press(Qt::Key_Delete);
    QCOMPARE(paragraphs(shown).size(), before.size() - 1);
    QCOMPARE(focused(), editor(paragraphs(shown)[0]));
    QCOMPARE(focused()->textCursor().position(), end);
    undo();
    QCOMPARE(paragraphs(shown), before);
}

void TestMinutesWriting::join_withDecisionOrNothing_doesNothing() {
    const AgendaItem closing = chosen(u"Conclusions and closing"_s);
    const auto before = paragraphs(closing);
    editor(before.front())->setFocus();
    editor(before.front())->moveCursor(QTextCursor::Start);
    press(Qt::Key_Backspace);
    editor(before.back())->setFocus();
    editor(before.back())->moveCursor(QTextCursor::End);
    press(Qt::Key_Delete);
    QCOMPARE(paragraphs(closing), before);
}

void TestMinutesWriting::decision_escaped_dropsWhatWasTypedAndVanishes() {
    choose(u"Opening of the meeting"_s);
    const std::size_t before = store().all<Decision>()->size();
    const auto drafts = [this] {
        const auto blocks =
            m_desk->find(u"minutesRecord"_s)->findChildren<QWidget *>(QRegularExpression(u"^decisionBlock"_s));
        return std::count_if(blocks.begin(), blocks.end(), [](const QWidget *block) { return !block->isHidden(); });
    };
    const auto there = drafts();
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr);
    QCOMPARE(drafts(), there + 1);
    type(u"to be forgotten"_s);
    press(Qt::Key_Escape);
    QVERIFY(focused() != nullptr && focused()->isBlank());
    press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), list());
    QCOMPARE(drafts(), there);
    QCOMPARE(store().all<Decision>()->size(), before);
}

void TestMinutesWriting::enter_onARow_goesToTheEndOfTheFirst() {
    itemWithTwoParagraphs();
    press(Qt::Key_Return);
    QTRY_VERIFY(focused() != nullptr);
    QVERIFY(focused()->textCursor().atEnd());
    QVERIFY(!focused()->textCursor().atStart());
}

void TestMinutesWriting::paragraph_escapedUntouched_vanishes() {
    const AgendaItem shown = itemWithTwoParagraphs();
    const auto before = paragraphs(shown);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr);
    QCOMPARE(paragraphs(shown).size(), before.size() + 1);
    press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), list());
    QCOMPARE(paragraphs(shown), before);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr);
    type(u"Something was said."_s);
    list()->setFocus(); // commits it
    press(Qt::Key_Return);
    QTRY_VERIFY(focused() != nullptr);
    press(Qt::Key_Escape);
    QCOMPARE(paragraphs(shown).size(), before.size() + 1);
}

void TestMinutesWriting::answers_whileCirculated_areNotedAndTakenBack() {
    setStage(MinutesStage::circulated);
    list()->selectKey(list()->rows().rowAt(0).key);
    auto *summary = m_desk->find<QLabel>(u"minutesAnswersSummary"_s);
    QTRY_VERIFY(summary->isVisible());
    const QString untouched = summary->text();
    QVERIFY2(untouched.startsWith(u"0 of "_s), qPrintable(untouched));
    auto *answer = m_desk->find<QComboBox>(u"minutesAnswer1"_s);
    const auto choose = [answer](SilenceAnswer to) {
        answer->setCurrentIndex(static_cast<int>(to));
        Q_EMIT answer->activated(answer->currentIndex());
    };
    choose(SilenceAnswer::objection);
    const auto noted = [this] { return *store().where(&MinutesAnswer::minutes, minutes().id); };
    const auto answers = noted();
    QCOMPARE(answers.size(), 1U);
    QCOMPARE(answers[0].answer, SilenceAnswer::objection);
    QCOMPARE(answers[0].date, store().programme()->referenceDate);
    QCOMPARE(store().get(answers[0].delegation)->hasVote, true); // the members come first
    QVERIFY2(summary->text().startsWith(u"1 objection"_s), qPrintable(summary->text()));
    auto *date = m_desk->find(u"minutesAnswer1Date"_s)->findChild<QLineEdit *>();
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"1.12.2016"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(noted().front().date, QDate(2016, 12, 1));
    choose(SilenceAnswer::silent); // no answer is none
    QVERIFY(noted().empty());
    QVERIFY(!date->isVisible());
    QCOMPARE(summary->text(), untouched);
    list()->setFocus();
    undo();
    QCOMPARE(answer->currentIndex(), static_cast<int>(SilenceAnswer::objection));
    undo();
    undo();
    QVERIFY(noted().empty());
}

void TestMinutesWriting::answers_oneDelegationLess_keepWhatIsTyped() {
    setStage(MinutesStage::circulated);
    list()->selectKey(list()->rows().rowAt(0).key);
    QTRY_VERIFY(m_desk->find(u"minutesAnswersSummary"_s)->isVisible());
    for (const QString &name : {u"minutesAnswer1"_s, u"minutesAnswer2"_s}) {
        auto *answer = m_desk->find<QComboBox>(name);
        answer->setCurrentIndex(static_cast<int>(SilenceAnswer::objection));
        Q_EMIT answer->activated(answer->currentIndex());
    }
    auto *date = m_desk->find(u"minutesAnswer2Date"_s)->findChild<QLineEdit *>();
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"1.12."_s);
    const MinutesAnswer first = store().where(&MinutesAnswer::minutes, minutes().id)->front();
    const Delegation before = *store().get(first.delegation);
    Delegation after = before;
    after.capacity = Capacity::secretariat;
    QVERIFY(store().edit({u"Capacity"_s, {}}, [&](Edit &edit) { edit.update(before, after); }));
    QTRY_COMPARE(date->objectName(), u"minutesAnswer1Date"_s);
    QCOMPARE(date->text(), u"1.12."_s);
    QVERIFY(date->hasFocus());
}

void TestMinutesWriting::answers_inADraft_areNotAskedFor() {
    setStage(MinutesStage::draft);
    list()->selectKey(list()->rows().rowAt(0).key);
    QTRY_VERIFY(m_desk->find(u"minutesAdopt"_s)->isVisible());
    QVERIFY(!m_desk->find(u"minutesAnswersSummary"_s)->isVisible());
    QVERIFY(!m_desk->find(u"minutesAddCorrigendum"_s)->isVisible()); // nothing is frozen yet
}

void TestMinutesWriting::corrigenda_ofAdoptedMinutes_areWrittenAndRemoved() {
    list()->selectKey(list()->rows().rowAt(0).key);
    m_desk->answers().agrees = true;
    QTRY_VERIFY(m_desk->find(u"minutesAdopt"_s)->isVisible());
    m_desk->find<QAbstractButton>(u"minutesAdopt"_s)->click();
    const auto there = [this] { return *store().all<Corrigendum>(); };
    const std::size_t before = there().size();
    auto *add = m_desk->find<QAbstractButton>(u"minutesAddCorrigendum"_s);
    QVERIFY(add->isVisible());
    add->click();
    QCOMPARE(there().size(), before + 1);
    QVERIFY(focused() != nullptr && focused()->objectName().startsWith(u"corrigendum1Text"_s));
    type(u"In paragraph 3 read 2017."_s);
    press(Qt::Key_Return);
    m_desk->find(u"corrigendum1Date"_s)->findChild<QLineEdit *>()->setFocus();
    const Corrigendum written = there().back();
    QCOMPARE(written.number, 1);
    QCOMPARE(written.text.exactly(u"en"_s), u"In paragraph 3 read 2017."_s);
    QCOMPARE(written.date, store().programme()->referenceDate);
    m_desk->find<QAbstractButton>(u"corrigendum1Remove"_s)->click();
    QCOMPARE(there().size(), before);
    undo();
    QCOMPARE(there().size(), before + 1);
    undo();
    undo();
    QCOMPARE(there().size(), before);
}

RAPPORTEUR_TEST(TestMinutesWriting)
#include "tst_minuteswriting.moc"
