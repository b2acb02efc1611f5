#include "edit.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"
#include "timelineview.h"
#include "workspace.h"

#include <QScrollBar>

#include <memory>

using namespace Qt::StringLiterals;

/// The timeline beside the work plan, by mouse and keyboard, in the real window on the sample.
class TestTimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void timeline_barDragged_isMovedInOneStep();
    void timeline_escapeWhileDragging_changesNothing();
    void timeline_withoutDates_areGivenByAClick();
    void timeline_zoom_keepsWithinTheRange();
    void keys_altArrows_moveAndStretch();

private:
    TableView &list() const { return *m_window->find<TableView>(u"workplanList"_s); }
    TimelineView &timeline() const { return *m_window->find<TimelineView>(u"workplanTimeline"_s); }
    RecordCache &records() const { return m_window->window()->workspace().records(); }
    Activity current() const { return records().of<Activity>().get({list().currentKey()}); }
    /// The first activity of the list with dates, current.
    Activity chooseFirst() const;
    /// Shows the timeline with a month in some 250 pixels.
    void showTimeline() const;
    void key(Qt::Key key, Qt::KeyboardModifiers with) const { QTest::keyClick(&list(), key, with); }
    void undo() const { QTest::keyClick(m_window->window(), Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<SampleWindow> m_window;
};

void TestTimelineView::init() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
    m_window->click(u"nav.workplan"_s);
    QVERIFY(list().isVisible());
}

void TestTimelineView::cleanup() {
    m_window.reset();
}

Activity TestTimelineView::chooseFirst() const {
    for (int row = 0; row < list().rows().rowCount(); ++row) {
        const QUuid key = list().rows().rowAt(row).key;
        const Activity *activity = records().of<Activity>().find({key});
        if (activity == nullptr || !activity->starts.isValid())
            continue;
        list().selectKey(key);
        list().setFocus();
        return *activity;
    }
    return {};
}

void TestTimelineView::showTimeline() const {
    m_window->click(u"workplanTimelineButton"_s);
    QTRY_VERIFY(timeline().isVisible() && timeline().width() > 100 && list().width() > 100);
    timeline().setPixelsPerDay(8);
}

void TestTimelineView::timeline_barDragged_isMovedInOneStep() {
    const Activity first = chooseFirst();
    showTimeline();
    timeline().showDate(first.starts);
    const QRect bar = timeline().barRect(first.id.uuid);
    QVERIFY(!bar.isEmpty());
    QWidget *view = timeline().viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, bar.center());
    QTest::mouseMove(view, bar.center() + QPoint(24, 0));
    QCOMPARE(current(), first); // nothing is written before the button is released
    QTest::mouseRelease(view, Qt::LeftButton, {}, bar.center() + QPoint(24, 0));
    QCOMPARE(current().starts, first.starts.addDays(3));
    QCOMPARE(current().ends, first.ends.addDays(3));
    const QPoint end = timeline().barRect(first.id.uuid).center();
    const QPoint edge(timeline().barRect(first.id.uuid).right(), end.y());
    QTest::mousePress(view, Qt::LeftButton, {}, edge);
    QTest::mouseMove(view, edge + QPoint(16, 0));
    QTest::mouseRelease(view, Qt::LeftButton, {}, edge + QPoint(16, 0));
    QCOMPARE(current().starts, first.starts.addDays(3));
    QCOMPARE(current().ends, first.ends.addDays(5));
    undo();
    undo();
    QCOMPARE(current(), first);
}

void TestTimelineView::timeline_escapeWhileDragging_changesNothing() {
    const Activity first = chooseFirst();
    showTimeline();
    timeline().showDate(first.starts);
    const QPoint middle = timeline().barRect(first.id.uuid).center();
    timeline().setFocus();
    QTest::mousePress(timeline().viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(timeline().viewport(), middle + QPoint(40, 0));
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    QTest::mouseRelease(timeline().viewport(), Qt::LeftButton, {}, middle + QPoint(40, 0));
    QCOMPARE(current(), first);
}

void TestTimelineView::timeline_withoutDates_areGivenByAClick() {
    const Activity first = chooseFirst();
    Activity without = first;
    without.starts = {};
    without.ends = {};
    QVERIFY(m_window->store().edit({u"take dates away"_s, {}}, [&](Edit &edit) { edit.update(first, without); }));
    showTimeline();
    timeline().showDate(QDate(2017, 5, 1));
    QVERIFY(timeline().barRect(first.id.uuid).isEmpty());
    list().selectKey(first.id.uuid);
    const QModelIndex index = list().rows().index(list().rows().rowOf(first.id.uuid), 0);
    const int y =
        timeline().viewport()->mapFromGlobal(list().viewport()->mapToGlobal(list().visualRect(index).center())).y();
    const auto x =
        static_cast<int>(timeline().scale().xOf(QDate(2017, 5, 10))) - timeline().horizontalScrollBar()->value() + 4;
    QTest::mouseClick(timeline().viewport(), Qt::LeftButton, {}, {x, y});
    QCOMPARE(current().id, first.id);
    QCOMPARE(current().starts, QDate(2017, 5, 10));
}

void TestTimelineView::timeline_zoom_keepsWithinTheRange() {
    chooseFirst();
    showTimeline();
    list().setFocus();
    const double before = timeline().pixelsPerDay();
    QTest::keyClicks(&list(), u"+"_s);
    QVERIFY(timeline().pixelsPerDay() > before);
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_Minus);
    QCOMPARE(timeline().pixelsPerDay(), before);
    QVERIFY(!timeline().accessibleName().isEmpty());
    QVERIFY(timeline().accessibleDescription().contains(current().code));
}

void TestTimelineView::keys_altArrows_moveAndStretch() {
    const Activity first = chooseFirst();
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(current().starts, first.starts.addDays(1));
    key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(current().starts, first.starts.addDays(-6));
    QCOMPARE(current().ends, first.ends.addDays(-6));
    key(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    QCOMPARE(current().starts, first.starts.addDays(-6));
    QCOMPARE(current().ends, first.ends.addDays(-5));
}

RAPPORTEUR_TEST(TestTimelineView)
#include "tst_timelineview.moc"
