#include "edit.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"
#include "timelineview.h"
#include "workspace.h"

#include <QHeaderView>
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
    void timeline_opened_showsTheWholePlan();
    void timeline_opened_listNeedsNoScrolling();
    void timeline_shortBar_isMovedFromBesideIt();
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

void TestTimelineView::timeline_opened_showsTheWholePlan() {
    m_window->click(u"workplanTimelineButton"_s);
    QTRY_VERIFY(timeline().isVisible() && timeline().width() > 100);
    const auto place = [this](QDate date) {
        return timeline().scale().xOf(date) - timeline().horizontalScrollBar()->value();
    };
    const auto isShown = [&] {
        return place(QDate(2017, 1, 1)) >= 0 && place(QDate(2018, 1, 1)) <= timeline().viewport()->width() &&
               place(QDate(2018, 1, 1)) > timeline().viewport()->width() / 2;
    };
    QTRY_VERIFY(isShown());
    QVERIFY(!timeline().horizontalScrollBar()->isVisible()); // there is nothing more to see
    QVERIFY(!list().verticalScrollBar()->isVisible() && timeline().verticalScrollBar()->isVisible());
    timeline().verticalScrollBar()->setValue(40);
    QCOMPARE(list().verticalScrollBar()->value(), 40);
    m_window->window()->resize(m_window->window()->width() + 200, m_window->window()->height());
    QTRY_VERIFY(isShown());
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_Plus); // from now on it stays as somebody made it
    const double closer = timeline().pixelsPerDay();
    QVERIFY(timeline().horizontalScrollBar()->isVisible());
    QTRY_COMPARE(list().viewport()->height(), timeline().viewport()->height() - list().header()->height());
    m_window->window()->resize(m_window->window()->width() - 100, m_window->window()->height());
    QCOMPARE(timeline().pixelsPerDay(), closer);
    QTest::keyClick(&timeline(), Qt::Key_0);
    QVERIFY(isShown());
}

void TestTimelineView::timeline_opened_listNeedsNoScrolling() {
    const auto isHidden = [this](const QString &column) {
        return list().isColumnHidden(list().rows().columnNamed(column));
    };
    QVERIFY(fillOfficeScreen(m_window->window()));
    QTRY_VERIFY(!isHidden(u"budget"_s));
    chooseFirst();
    const QUuid current = list().currentKey();
    m_window->click(u"workplanTimelineButton"_s);
    QTRY_VERIFY(timeline().isVisible() && timeline().width() > 100);
    QVERIFY(m_window->find(u"workplanLegend"_s)->isVisible());
    QCOMPARE(list().currentKey(), current);
    QTRY_COMPARE(list().horizontalScrollBar()->maximum(), 0);
    QVERIFY(!isHidden(u"code"_s) && !isHidden(u"title"_s));
    QVERIFY(isHidden(u"budget"_s) && isHidden(u"status"_s) && isHidden(u"countries"_s));
    m_window->click(u"workplanTable"_s);
    QVERIFY(!timeline().isVisible());
    QTRY_VERIFY(!isHidden(u"budget"_s));
    QCOMPARE(list().currentKey(), current);
}

void TestTimelineView::timeline_shortBar_isMovedFromBesideIt() {
    const Activity first = chooseFirst();
    Activity brief = first;
    brief.ends = brief.starts;
    QVERIFY(m_window->store().edit({u"one day"_s, {}}, [&](Edit &edit) { edit.update(first, brief); }));
    showTimeline();
    timeline().setPixelsPerDay(2);
    timeline().showDate(first.starts);
    const QRect bar = timeline().barRect(first.id.uuid);
    QVERIFY(bar.width() < 8);
    const QPoint beside(bar.right() + 2, bar.center().y());
    QTest::mousePress(timeline().viewport(), Qt::LeftButton, {}, beside);
    QTest::mouseMove(timeline().viewport(), beside + QPoint(8, 0));
    QTest::mouseRelease(timeline().viewport(), Qt::LeftButton, {}, beside + QPoint(8, 0));
    QCOMPARE(current().starts, first.starts.addDays(4));
    QCOMPARE(current().ends, first.starts.addDays(4));
}

void TestTimelineView::keys_altArrows_moveAndStretch() {
    const Activity first = chooseFirst();
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(current().starts, first.starts.addDays(1));
    key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(current().starts, first.starts.addDays(-6));
    QCOMPARE(current().ends, first.ends.addDays(-6));
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(current().starts, first.starts.addDays(-6));
    QCOMPARE(current().ends, first.ends.addDays(-5));
}

RAPPORTEUR_TEST(TestTimelineView)
#include "tst_timelineview.moc"
