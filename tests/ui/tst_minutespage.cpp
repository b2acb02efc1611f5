#include "agenda.h"
#include "edit.h"
#include "localtextedit.h"
#include "markupedit.h"
#include "minutes.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The minutes in the real window on the sample, by real keys and clicks. Each case has a fresh copy.
class TestMinutesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void items_opened_tellTheirState();
    void agenda_empty_isTheWayToBegin();
    void record_itemChosen_showsOnlyItsBlocks();
    void writing_byKeysAlone_isUndoneToTheStartAndRedone();
    void enter_withinAParagraph_partsIt();
    void backspace_emptyParagraph_removesIt();
    void move_byKeys_changesNumbers();
    void kind_byKeys_isChanged();
    void decision_begun_keepsTheQuorumOfItsMoment();
    void decision_withoutWords_leavesNothing();
    void decision_fromAField_isAdded();
    void item_byKeys_isChanged();
    void speakers_typed_areTagsAndCanBeTakenAway();
    void languages_both_showAndMarkStaleText();
    void findings_lackingThings_leadToTheirPlace();
    void adopted_minutes_canOnlyBeRead();
    void minutesForm_deadline_isOfItsZone();
    void times_typed_areOfTheRecord();
    void written_decision_hasNoItem();
    void history_ofParagraph_restoresAnEarlierText();
    void tab_leadsThroughTheTexts();
    void select_recordOfAnotherMeeting_choosesIt();
    void controls_haveNames();

private:
    TableView *list() const { return m_desk->find<TableView>(u"minutesList"_s); }
    Store &store() const { return m_desk->store(); }
    void undo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Y, Qt::ControlModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(m_desk->window()->windowHandle(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void choose(const QString &title) const;
    AgendaItem item(const QString &title) const;
    std::vector<MinutesParagraph> paragraphs(const AgendaItem &item) const;
    template <class T>
    MarkupEdit *editor(const T &record, const QString &language = QStringLiteral("en")) const;
    MarkupEdit *focused() const { return qobject_cast<MarkupEdit *>(QApplication::focusWidget()); }
    QByteArray contents() const;

    std::unique_ptr<SampleWindow> m_desk;
};

namespace {

QString kindOf(const MinutesParagraph &) {
    return u"paragraph"_s;
}
QString kindOf(const Decision &) {
    return u"decision"_s;
}

} // namespace

void TestMinutesPage::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.minutes"_s);
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
}

AgendaItem TestMinutesPage::item(const QString &title) const {
    const auto items = store().where(&AgendaItem::meeting, m_desk->window()->workspace().meeting());
    for (const AgendaItem &each : *items) {
        if (each.title.exactly(u"en"_s).startsWith(title))
            return each;
    }
    return {};
}

void TestMinutesPage::choose(const QString &title) const {
    list()->setFocus();
    list()->selectKey(item(title).id.uuid);
}

std::vector<MinutesParagraph> TestMinutesPage::paragraphs(const AgendaItem &item) const {
    const auto records = store().where(&ItemRecord::item, item.id);
    if (!records || records->empty())
        return {};
    std::vector<MinutesParagraph> all = *store().where(&MinutesParagraph::record, records->front().id);
    std::sort(all.begin(), all.end(),
              [](const MinutesParagraph &a, const MinutesParagraph &b) { return a.order < b.order; });
    return all;
}

template <class T>
MarkupEdit *TestMinutesPage::editor(const T &record, const QString &language) const {
    return m_desk->find<MarkupEdit>(QString(kindOf(record) % u'.' % record.id.text() % u'.' % language));
}

QByteArray TestMinutesPage::contents() const {
    QByteArray all;
    for (const QString &kind : {u"record"_s, u"paragraph"_s, u"paragraph_speaker"_s, u"decision"_s, u"action"_s,
                                u"action_agency"_s, u"minutes"_s}) {
        const auto read = store().eachRow(
            kind, {}, [&](const QJsonObject &row) { all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n'; });
        if (!read)
            return {};
    }
    return all;
}

void TestMinutesPage::items_opened_tellTheirState() {
    const QAbstractItemModel *model = list()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Minutes as a whole"_s);
    QCOMPARE(model->index(model->rowCount() - 1, 0).data().toString(), u"Written procedure"_s);
    const int row = list()->rows().rowOf(item(u"Work plan for 2017"_s).id.uuid);
    QVERIFY(model->index(row, 0).data().toString().endsWith(u"Work plan for 2017"_s));
    QCOMPARE(model->index(row, 1).data().toString(), u"complete"_s);
    QVERIFY(model->index(row, 2).data().toString().endsWith(u" · 1 · 2"_s));
    QVERIFY(m_desk->find(u"minutesQuorum"_s) != nullptr);
    m_desk->find<QAbstractButton>(u"minutesQuorum"_s)->click();
    auto *present = m_desk->find<QMenu>(u"minutesPresent"_s);
    QVERIFY(present != nullptr);
    QVERIFY(present->actions().size() >= 5);
    present->close();
}

void TestMinutesPage::agenda_empty_isTheWayToBegin() {
    QVERIFY(!m_desk->find(u"minutesToAgenda"_s)->isVisible());
    QVERIFY(m_desk->openEmptyMeeting());
    QTRY_VERIFY(m_desk->find(u"minutesToAgenda"_s)->isVisible());
    QVERIFY(!m_desk->find(u"minutesBegin"_s)->isVisible());
    m_desk->click(u"minutesToAgenda"_s);
    QVERIFY(m_desk->find<QAbstractButton>(u"nav.agenda"_s)->isChecked());
}

void TestMinutesPage::record_itemChosen_showsOnlyItsBlocks() {
    choose(u"Work plan for 2017"_s);
    const auto said = paragraphs(item(u"Work plan for 2017"_s));
    QVERIFY(said.size() > 3);
    QTRY_VERIFY(editor(said.front()) != nullptr);
    QVERIFY(editor(said.front())->isVisible());
    choose(u"Delivery of equipment"_s);
    QTRY_VERIFY(editor(said.front()) == nullptr);
    QVERIFY(editor(paragraphs(item(u"Delivery of equipment"_s)).front()) != nullptr);
}

void TestMinutesPage::writing_byKeysAlone_isUndoneToTheStartAndRedone() {
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

void TestMinutesPage::enter_withinAParagraph_partsIt() {
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

void TestMinutesPage::backspace_emptyParagraph_removesIt() {
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

void TestMinutesPage::move_byKeys_changesNumbers() {
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

void TestMinutesPage::kind_byKeys_isChanged() {
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

void TestMinutesPage::decision_begun_keepsTheQuorumOfItsMoment() {
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

void TestMinutesPage::decision_withoutWords_leavesNothing() {
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

void TestMinutesPage::decision_fromAField_isAdded() {
    choose(u"Work plan for 2017"_s);
    auto *time = m_desk->find<QLineEdit>(u"itemTimesActualStart"_s);
    QVERIFY(time != nullptr);
    time->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(focused() != nullptr && focused()->objectName().startsWith(u"decision"_s));
}

void TestMinutesPage::item_byKeys_isChanged() {
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

void TestMinutesPage::speakers_typed_areTagsAndCanBeTakenAway() {
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

void TestMinutesPage::languages_both_showAndMarkStaleText() {
    const AgendaItem plan = item(u"Work plan for 2017"_s);
    const MinutesParagraph first = paragraphs(plan).front();
    m_desk->window()->workspace().setShownLanguages({u"en"_s, u"ru"_s});
    choose(u"Work plan for 2017"_s);
    QVERIFY(editor(first, u"ru"_s)->isVisible());
    editor(first)->setFocus();
    editor(first)->moveCursor(QTextCursor::End);
    type(u" More."_s);
    editor(first, u"ru"_s)->setFocus();
    QTRY_VERIFY(store().get(first.id)->text.isStale(u"ru"_s, u"en"_s));
    const QString name = u"paragraph."_s % first.id.text() % u".ru"_s;
    QVERIFY(m_desk->find<QLabel>(QString(name % u".sign"_s))->isVisible());
    const int row = list()->rows().rowOf(plan.id.uuid);
    QCOMPARE(list()->model()->index(row, 1).data().toString(), u"decided"_s);
    QVERIFY(m_desk->find(u"minutesUntranslated"_s) != nullptr);
    m_desk->find<QAbstractButton>(QString(name % u".current"_s))->click();
    QVERIFY(!store().get(first.id)->text.isStale(u"ru"_s, u"en"_s));
    QCOMPARE(list()->model()->index(row, 1).data().toString(), u"complete"_s);
}

void TestMinutesPage::findings_lackingThings_leadToTheirPlace() {
    Decision before = store().where(&Decision::item, item(u"Work plan for 2017"_s).id)->front();
    Decision after = before;
    after.outcome = Outcome::none;
    QVERIFY(store().edit({u"test"_s, {}}, [&](Edit &edit) { edit.update(before, after); }).ok());
    auto *pill = m_desk->find<QAbstractButton>(u"minutesLacking"_s);
    QTRY_VERIFY(pill != nullptr && pill->isVisible());
    pill->click();
    QCOMPARE(list()->currentKey(), item(u"Work plan for 2017"_s).id.uuid);
    QVERIFY(list()->rows().isFiltered());
    pill->click();
    QVERIFY(!list()->rows().isFiltered());
    list()->selectKey(list()->rows().rowAt(0).key);
    auto *findings = m_desk->find<QListWidget>(u"minutesFindingList"_s);
    QTRY_VERIFY(findings->isVisible());
    QCOMPARE(findings->count(), 1);
    QVERIFY(findings->item(0)->text().contains(u"RSG2/D7"_s));
    findings->setCurrentRow(0);
    findings->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(focused(), editor(before));
}

void TestMinutesPage::adopted_minutes_canOnlyBeRead() {
    list()->selectKey(list()->rows().rowAt(0).key);
    QTRY_VERIFY(m_desk->find(u"minutesAdopt"_s)->isVisible());
    m_desk->find<QAbstractButton>(u"minutesAdopt"_s)->click();
    QCOMPARE(m_desk->answers().questions.size(), 1);
    const auto minutes = [this] {
        return store().where(&Minutes::meeting, m_desk->window()->workspace().meeting())->front();
    };
    QVERIFY(minutes().stage != MinutesStage::adopted);
    m_desk->answers().agrees = true;
    m_desk->find<QAbstractButton>(u"minutesAdopt"_s)->click();
    QCOMPARE(minutes().stage, MinutesStage::adopted);
    QVERIFY(m_desk->find<QLabel>(u"minutesFrozen"_s)->isVisible());
    QVERIFY(!m_desk->find(u"minutesCirculatedOn"_s)->findChild<QLineEdit *>()->isEnabled() ||
            m_desk->find(u"minutesCirculatedOn"_s)->findChild<QLineEdit *>()->isReadOnly());
    const QByteArray before = contents();
    choose(u"Work plan for 2017"_s);
    MarkupEdit *text = editor(paragraphs(item(u"Work plan for 2017"_s)).front());
    QVERIFY(text->isReadOnly());
    text->setFocus();
    type(u"x"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Return);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(contents(), before);
    QVERIFY(!m_desk->find<QAction>(u"minutesAddDecision"_s)->isEnabled());
}

void TestMinutesPage::minutesForm_deadline_isOfItsZone() {
    list()->selectKey(list()->rows().rowAt(0).key);
    auto *day = m_desk->find(u"minutesCommentDay"_s)->findChild<QLineEdit *>();
    auto *time = m_desk->find(u"minutesCommentTime"_s)->findChild<QLineEdit *>();
    QTRY_VERIFY(day->isVisible());
    const auto enter = [](QLineEdit *line, const QString &text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    enter(day, u"20.12.2016"_s);
    enter(time, u"17"_s);
    const Minutes minutes = store().where(&Minutes::meeting, m_desk->window()->workspace().meeting())->front();
    QCOMPARE(minutes.commentTimeZone, u"Asia/Bishkek"_s);
    QCOMPARE(minutes.commentDeadline.toUTC(), QDateTime(QDate(2016, 12, 20), QTime(11, 0), Qt::UTC));
    list()->setFocus();
    QTRY_COMPARE(time->text(), u"17:00"_s);
}

void TestMinutesPage::times_typed_areOfTheRecord() {
    const AgendaItem review = item(u"Press point"_s);
    QVERIFY(store().where(&ItemRecord::item, review.id)->empty());
    choose(u"Press point"_s);
    auto *start = m_desk->find<QLineEdit>(u"itemTimesActualStart"_s);
    QTRY_VERIFY(start->isVisible());
    start->setFocus();
    QTest::keyClicks(start, u"1250"_s);
    QTest::keyClick(start, Qt::Key_Return);
    const auto records = store().where(&ItemRecord::item, review.id);
    QCOMPARE(records->size(), size_t(1));
    QCOMPARE(records->front().actualStart, QTime(12, 50));
    undo();
    QVERIFY(store().where(&ItemRecord::item, review.id)->empty());
    QTRY_COMPARE(start->text(), QString());
}

void TestMinutesPage::written_decision_hasNoItem() {
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

void TestMinutesPage::history_ofParagraph_restoresAnEarlierText() {
    const MinutesParagraph first = paragraphs(item(u"Work plan for 2017"_s)).front();
    choose(u"Work plan for 2017"_s);
    editor(first)->setFocus();
    editor(first)->moveCursor(QTextCursor::End);
    type(u" More."_s);
    list()->setFocus();
    QTRY_VERIFY(store().get(first.id)->text != first.text);
    editor(first)->setFocus();
    auto *history = m_desk->find<QAbstractButton>(u"minutesHistoryButton"_s);
    QTRY_VERIFY(history->isVisible());
    history->click();
    auto *restore = m_desk->find<QAbstractButton>(u"historyRestore0"_s);
    QVERIFY(restore != nullptr);
    restore->click();
    QCOMPARE(store().get(first.id)->text.exactly(u"en"_s), first.text.exactly(u"en"_s));
}

void TestMinutesPage::tab_leadsThroughTheTexts() {
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

void TestMinutesPage::select_recordOfAnotherMeeting_choosesIt() {
    Workspace &workspace = m_desk->window()->workspace();
    const auto all = store().all<Decision>();
    const auto other = std::find_if(all->begin(), all->end(),
                                    [&](const Decision &decision) { return decision.meeting != workspace.meeting(); });
    QVERIFY(other != all->end());
    const Decision earlier = *other;
    workspace.requestRecord(u"decision"_s, earlier.id.text());
    QTRY_COMPARE(workspace.meeting(), earlier.meeting);
    QVERIFY(editor(earlier) != nullptr && editor(earlier)->isVisible());
}

void TestMinutesPage::controls_haveNames() {
    choose(u"Work plan for 2017"_s);
    QStringList nameless;
    const auto widgets = m_desk->find(u"minutesPane"_s)->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        const bool inner = widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy() != nullptr;
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !named && !inner)
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QCOMPARE(nameless, QStringList());
}

RAPPORTEUR_TEST(TestMinutesPage)
#include "tst_minutespage.moc"
