#include "agenda.h"
#include "attendance.h"
#include "edit.h"
#include "markupedit.h"
#include "minutes.h"
#include "programme.h"
#include "samplewindow.h"
#include "tableview.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Writing minutes further: paragraphs are joined. In the real window on the sample, each case on a fresh copy.
class TestMinutesWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void backspace_atTheStart_joinsToTheOneBefore();
    void delete_atTheEnd_joinsTheNext();
    void join_withDecisionOrNothing_doesNothing();

private:
    TableView *list() const { return m_desk->find<TableView>(u"minutesList"_s); }
    Store &store() const { return m_desk->store(); }
    void undo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(m_desk->window()->windowHandle(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// The item with such a title, chosen.
    AgendaItem choose(const QString &title) const;
    /// One with two paragraphs or more, chosen.
    AgendaItem itemWithTwoParagraphs() const;
    std::vector<MinutesParagraph> paragraphs(const AgendaItem &item) const;
    MarkupEdit *editor(const MinutesParagraph &paragraph) const {
        return m_desk->find<MarkupEdit>(QString(u"paragraph."_s % paragraph.id.text() % u".en"_s));
    }
    MarkupEdit *focused() const { return qobject_cast<MarkupEdit *>(QApplication::focusWidget()); }

    std::unique_ptr<SampleWindow> m_desk;
};

void TestMinutesWriting::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.minutes"_s);
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
}

AgendaItem TestMinutesWriting::choose(const QString &title) const {
    const auto items = store().where(&AgendaItem::meeting, m_desk->window()->workspace().meeting());
    const auto found = std::find_if(items->begin(), items->end(), [&](const AgendaItem &each) {
        return each.title.exactly(u"en"_s).startsWith(title);
    });
    list()->setFocus();
    list()->selectKey(found->id.uuid);
    return *found;
}

std::vector<MinutesParagraph> TestMinutesWriting::paragraphs(const AgendaItem &item) const {
    const auto records = store().where(&ItemRecord::item, item.id);
    if (!records || records->empty())
        return {};
    std::vector<MinutesParagraph> all = *store().where(&MinutesParagraph::record, records->front().id);
    std::sort(all.begin(), all.end(),
              [](const MinutesParagraph &a, const MinutesParagraph &b) { return a.order < b.order; });
    return all;
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
    const AgendaItem closing = choose(u"Conclusions and closing"_s);
    const auto before = paragraphs(closing);
    editor(before.front())->setFocus();
    editor(before.front())->moveCursor(QTextCursor::Start);
    press(Qt::Key_Backspace);
    editor(before.back())->setFocus();
    editor(before.back())->moveCursor(QTextCursor::End);
    press(Qt::Key_Delete);
    QCOMPARE(paragraphs(closing), before);
}

QTEST_MAIN(TestMinutesWriting)
#include "tst_minuteswriting.moc"
