#include "agenda.h"
#include "markupedit.h"
#include "minutes.h"
#include "minuteshelp.h"
#include "recordblock.h"
#include "testprogram.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Parts of the record of an item under the mouse: chosen by a click beside their words, and dragged to another place.
class TestMinutesDrag : public MinutesTest {
    Q_OBJECT

private Q_SLOTS:
    void drag_besideTheWords_movesInOneStep_data();
    void drag_besideTheWords_movesInOneStep();
    void drag_thatChangesNothing_isNoStep();
    void drag_inAdoptedMinutes_isRefused();
    void click_besideTheWords_putsTheCursorIntoThem();

private:
    RecordBlock *block(const MinutesParagraph &record) const { return blockNamed(u"paragraph"_s, record.id.text()); }
    RecordBlock *block(const Decision &record) const { return blockNamed(u"decision"_s, record.id.text()); }
    RecordBlock *blockNamed(const QString &kind, const QString &id) const {
        return m_desk->find<RecordBlock>(QString(kind % u"Block."_s % id));
    }
    /// Holds the button beside the words of a block and moves it to a place of another; `above` its middle or below.
    void dragTo(RecordBlock *from, RecordBlock *to, bool above) const;
};

namespace {

constexpr QPoint besideWords(2, 8); ///< in the margin of a block

} // namespace

void TestMinutesDrag::dragTo(RecordBlock *from, RecordBlock *to, bool above) const {
    const QPoint end = from->mapFromGlobal(to->mapToGlobal(QPoint(2, above ? 2 : to->height() - 2)));
    QTest::mousePress(from, Qt::LeftButton, {}, besideWords);
    for (const QPoint &at : {(besideWords + end) / 2, end}) {
        QMouseEvent move(QEvent::MouseMove, at, from->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(from, &move);
    }
}

void TestMinutesDrag::drag_besideTheWords_movesInOneStep_data() {
    QTest::addColumn<int>("zoom");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestMinutesDrag::drag_besideTheWords_movesInOneStep() {
    QFETCH(const int, zoom);
    if (zoom != 100) {
        m_desk = std::make_unique<SampleWindow>(u"en"_s, zoom);
        QVERIFY(m_desk->isReady());
        m_desk->click(u"nav.minutes"_s);
    }
    const AgendaItem plan = item(u"Work plan for 2017"_s);
    choose(u"Work plan for 2017"_s);
    const auto before = paragraphs(plan);
    QVERIFY(before.size() > 2);
    QTRY_VERIFY(block(before[0]) != nullptr && block(before[0])->isVisible() && block(before[0])->height() > 10);
    QTRY_VERIFY(block(before[1])->y() > block(before[0])->y());
    QCOMPARE(block(before[0])->cursor().shape(), Qt::OpenHandCursor);
    dragTo(block(before[0]), block(before[1]), false);
    const auto *line = m_desk->find(u"minutesDropLine"_s);
    QVERIFY(line->isVisible() && line->y() >= block(before[1])->geometry().bottom());
    QTest::mouseRelease(block(before[0]), Qt::LeftButton, {}, besideWords + QPoint(0, 1)); // where it was moved to last
    QVERIFY(!line->isVisible());
    QCOMPARE(paragraphs(plan)[0].id, before[1].id);
    QCOMPARE(paragraphs(plan)[1].id, before[0].id);
    undo();
    QCOMPARE(paragraphs(plan), before);
    QTRY_VERIFY(block(before[1])->y() > block(before[0])->y());
    dragTo(block(before[1]), block(before[0]), true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::mouseRelease(block(before[1]), Qt::LeftButton, {}, besideWords);
    QCOMPARE(paragraphs(plan), before);
}

void TestMinutesDrag::drag_thatChangesNothing_isNoStep() {
    const AgendaItem plan = item(u"Work plan for 2017"_s);
    choose(u"Work plan for 2017"_s);
    const auto before = paragraphs(plan);
    QTRY_VERIFY(block(before[1])->y() > block(before[0])->y());
    const bool couldUndo = m_desk->find<QAction>(u"undo"_s)->isEnabled();
    dragTo(block(before[0]), block(before[1]), true); // behind itself
    QTest::mouseRelease(block(before[0]), Qt::LeftButton, {}, besideWords);
    QCOMPARE(paragraphs(plan), before);
    QCOMPARE(m_desk->find<QAction>(u"undo"_s)->isEnabled(), couldUndo);
}

void TestMinutesDrag::drag_inAdoptedMinutes_isRefused() {
    m_desk->find<TableView>(u"minutesList"_s)
        ->setCurrentIndex(m_desk->find<TableView>(u"minutesList"_s)->rows().index(0, 0));
    m_desk->answers().agrees = true;
    m_desk->find<QAbstractButton>(u"minutesAdopt"_s)->click();
    const AgendaItem plan = item(u"Work plan for 2017"_s);
    choose(u"Work plan for 2017"_s);
    const auto fixed = paragraphs(plan);
    QTRY_VERIFY(block(fixed[1])->y() > block(fixed[0])->y());
    QCOMPARE(block(fixed[0])->cursor().shape(), Qt::ArrowCursor);
    dragTo(block(fixed[0]), block(fixed[1]), false);
    QVERIFY(!m_desk->find(u"minutesDropLine"_s)->isVisible());
    QTest::mouseRelease(block(fixed[0]), Qt::LeftButton, {}, besideWords);
    QCOMPARE(paragraphs(plan), fixed);
}

void TestMinutesDrag::click_besideTheWords_putsTheCursorIntoThem() {
    const AgendaItem plan = item(u"Work plan for 2017"_s);
    choose(u"Work plan for 2017"_s);
    const auto before = paragraphs(plan);
    QTRY_VERIFY(block(before[1])->y() > block(before[0])->y());
    editor(before[1])->moveCursor(QTextCursor::End);
    QTest::mouseClick(block(before[1]), Qt::LeftButton, {}, besideWords);
    QCOMPARE(focused(), editor(before[1]));
    QCOMPARE(focused()->textCursor().position(), 0);
    const auto decisions = *store().where(&Decision::item, plan.id);
    QVERIFY(!decisions.empty());
    RecordBlock *box = block(decisions.front());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 2, box->height() - 2));
    QCOMPARE(focused(), editor(decisions.front()));
}

RAPPORTEUR_TEST(TestMinutesDrag)
#include "tst_minutesdrag.moc"
