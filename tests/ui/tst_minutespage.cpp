#include "agenda.h"
#include "edit.h"
#include "markupedit.h"
#include "minutes.h"
#include "minuteshelp.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the page of minutes shows and tells: states, findings, languages, times, deadlines, history and adoption.
class TestMinutesPage : public MinutesTest {
    Q_OBJECT

private Q_SLOTS:
    void items_opened_tellTheirState();
    void agenda_empty_isTheWayToBegin();
    void whole_read_leadsToTheMinutesAsPrinted();
    void record_itemChosen_showsOnlyItsBlocks();
    void languages_both_showAndMarkStaleText();
    void findings_lackingThings_leadToTheirPlace();
    void adopted_minutes_canOnlyBeRead();
    void minutesForm_deadline_isOfItsZone();
    void times_typed_areOfTheRecord();
    void history_ofParagraph_restoresAnEarlierText();
    void select_recordOfAnotherMeeting_choosesIt();
    void controls_haveNames();
};

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

void TestMinutesPage::whole_read_leadsToTheMinutesAsPrinted() {
    list()->selectKey(list()->rows().rowAt(0).key);
    m_desk->click(u"minutesRead"_s);
    QVERIFY(m_desk->find<QAbstractButton>(u"nav.documents"_s)->isChecked());
    auto *papers = m_desk->find<QListWidget>(u"papers"_s);
    QCOMPARE(papers->currentItem()->text(), u"Minutes of the meeting"_s);
    QVERIFY(m_desk->openEmptyMeeting());
    m_desk->click(u"nav.minutes"_s);
    QVERIFY(!m_desk->find(u"minutesRead"_s)->isVisible()); // nothing is taken down yet
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
