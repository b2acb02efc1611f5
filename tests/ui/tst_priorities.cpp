#include "edit.h"
#include "fielderror.h"
#include "planrows.h"
#include "priorityrows.h"
#include "samplewindow.h"
#include "tabledelegate.h"
#include "tableview.h"
#include "testprogram.h"
#include "workplan.h"
#include "workspace.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// The priorities in the real window on the sample.
class TestPriorities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void list_ofTheSample_standsByCountryAndRank();
    void keys_altArrows_rankWithinTheCountry();
    void drop_aboveTheFirst_ranksFirst();
    void drop_whereItStands_changesNothing();
    void newItem_inACountry_isTheLast();
    void cells_period_isReadAsYears();
    void links_takenAway_leaveItUncovered();
    void undo_saysWhatItTookBack();
    void countries_withoutPriorities_areNamed();
    void details_activity_leadsToTheWorkPlan();
    void details_typedLink_isNotLostWithAnotherRecord();
    void paste_rows_areRankedBehind();
    void everything_undoneToTheStartAndRedone_isTheSame();

private:
    TableView &list() const { return *m_window->find<TableView>(u"prioritiesList"_s); }
    RecordCache &records() const { return m_window->window()->workspace().records(); }
    Priority current() const { return records().of<Priority>().get({list().currentKey()}); }
    /// The first of the list, current.
    Priority chooseFirst() const;
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const { QTest::keyClick(&list(), key, with); }
    void undo() const { QTest::keyClick(m_window->window(), Qt::Key_Z, Qt::ControlModifier); }
    void type(const QUuid &key, const QString &column, const QString &text) const;
    /// What was closed is gone, so that names are found once.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    std::unique_ptr<SampleWindow> m_window;
};

void TestPriorities::init() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
    m_window->click(u"nav.priorities"_s);
    QVERIFY(list().isVisible());
}

void TestPriorities::cleanup() {
    m_window.reset();
}

Priority TestPriorities::chooseFirst() const {
    for (int row = 0; row < list().rows().rowCount(); ++row) {
        const QUuid key = list().rows().rowAt(row).key;
        if (const Priority *priority = records().of<Priority>().find({key})) {
            list().selectKey(key);
            list().setFocus();
            return *priority;
        }
    }
    return {};
}

void TestPriorities::type(const QUuid &key, const QString &column, const QString &text) const {
    settle();
    list().editCell(key, column);
    auto *line = list().viewport()->findChild<QLineEdit *>(QString(u"prioritiesList."_s % column));
    QVERIFY(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestPriorities::list_ofTheSample_standsByCountryAndRank() {
    int shown = 0;
    Priority before;
    for (const TableRow &row : list().rows().allRows()) {
        const Priority *priority = records().of<Priority>().find({row.key});
        QCOMPARE(row.isGroup, priority == nullptr);
        if (priority == nullptr)
            continue;
        ++shown;
        if (before.country == priority->country)
            QVERIFY(before.rank <= priority->rank);
        before = *priority;
    }
    QCOMPARE(shown, static_cast<int>(records().of<Priority>().all().size()));
    QVERIFY(shown > 5);
}

void TestPriorities::keys_altArrows_rankWithinTheCountry() {
    const Priority first = chooseFirst();
    const int row = list().currentIndex().row();
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(current().id, first.id);
    QCOMPARE(current().rank, 2);
    QCOMPARE(list().currentIndex().row(), row + 1);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(current().rank, 1);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list().currentIndex().row(), row);
}

void TestPriorities::drop_aboveTheFirst_ranksFirst() {
    const Priority first = chooseFirst();
    const QUuid second = list().rows().rowAt(list().currentIndex().row() + 1).key;
    Q_EMIT list().dropped({second}, first.id.uuid, TableView::Drop::before);
    QCOMPARE(records().of<Priority>().get({second}).rank, 1);
    QCOMPARE(list().currentKey(), second);
}

void TestPriorities::drop_whereItStands_changesNothing() {
    const Priority first = chooseFirst();
    const QUuid second = list().rows().rowAt(list().currentIndex().row() + 1).key;
    Q_EMIT list().dropped({first.id.uuid}, second, TableView::Drop::before);
    QVERIFY(!m_window->store().undoLabel());
}

void TestPriorities::newItem_inACountry_isTheLast() {
    const Priority first = chooseFirst();
    QTest::keyClick(m_window->window(), Qt::Key_N, Qt::ControlModifier);
    const Priority made = current();
    QVERIFY(made.id != first.id);
    QCOMPARE(made.country, first.country);
    QCOMPARE(made.fromYear, first.fromYear);
    for (const Priority &other : records().of<Priority>().where(&Priority::country, first.country))
        QVERIFY(other.id == made.id || other.rank < made.rank);
    auto *line = list().viewport()->findChild<QLineEdit *>(u"prioritiesList.title"_s);
    QVERIFY(line != nullptr && line->hasFocus());
    QTest::keyClicks(line, u"Laboratories"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(current().title.exactly(u"en"_s), u"Laboratories"_s);
    key(Qt::Key_Delete);
    QVERIFY(records().of<Priority>().find(made.id) == nullptr);
    undo();
    QCOMPARE(list().currentKey(), made.id.uuid);
}

void TestPriorities::cells_period_isReadAsYears() {
    const Priority first = chooseFirst();
    type(first.id.uuid, u"period"_s, u"2021-2024"_s);
    QCOMPARE(current().fromYear, 2021);
    QCOMPARE(current().toYear, 2024);
    type(first.id.uuid, u"period"_s, u"soon"_s);
    QVERIFY(list().cells().hasWrongInput());
    QCOMPARE(current().fromYear, 2021);
}

void TestPriorities::links_takenAway_leaveItUncovered() {
    const std::vector<ActivityPriority> links = records().of<ActivityPriority>().all();
    QVERIFY(!links.empty());
    const Id<Priority> priority = links.front().priority;
    list().selectKey(priority.uuid);
    const auto serving = [&] {
        return records().of<ActivityPriority>().where(&ActivityPriority::priority, priority).size();
    };
    const std::size_t before = serving();
    for (std::size_t i = 0; i < before; ++i) {
        settle();
        QTest::keyClick(m_window->find(u"priorityActivities.remove0"_s), Qt::Key_Delete);
    }
    QCOMPARE(serving(), 0U);
    m_window->click(u"prioritiesUncovered"_s);
    QVERIFY(list().rows().isFiltered());
    QVERIFY(list().rows().rowOf(priority.uuid) >= 0);
    for (std::size_t i = 0; i < before; ++i)
        undo();
    QCOMPARE(serving(), before);
    QVERIFY(!priorityRows(m_window->window()->workspace()).uncovered.contains(priority.uuid));
}

/// It may have happened on another page.
void TestPriorities::undo_saysWhatItTookBack() {
    chooseFirst();
    key(Qt::Key_Down, Qt::AltModifier);
    undo();
    QVERIFY(m_window->find<QLabel>(u"saved"_s)->text().startsWith(u"Undone: "_s));
    QTest::keyClick(m_window->window(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(m_window->find<QLabel>(u"saved"_s)->text().startsWith(u"Redone: "_s));
}

void TestPriorities::countries_withoutPriorities_areNamed() {
    const Priority first = chooseFirst();
    const auto ofCountry = records().of<Priority>().where(&Priority::country, first.country);
    std::vector<QUuid> keys;
    for (const Priority &priority : ofCountry)
        keys.push_back(priority.id.uuid);
    const std::size_t links = records().of<ActivityPriority>().all().size();
    list().selectKeys(keys);
    key(Qt::Key_Delete); // with what ties activities to them
    QVERIFY(records().of<ActivityPriority>().all().size() < links);
    m_window->click(u"prioritiesWithout"_s);
    QCOMPARE(list().rows().rowCount(), 1);
    QCOMPARE(list().rows().rowAt(0).key, first.country.uuid);
    list().selectKey(first.country.uuid);
    m_window->click(u"prioritiesWordsWay"_s);
    QCOMPARE(records().of<Priority>().where(&Priority::country, first.country).size(), std::size_t(1));
}

void TestPriorities::details_activity_leadsToTheWorkPlan() {
    const Id<Priority> priority = records().of<ActivityPriority>().all().front().priority;
    list().selectKey(priority.uuid);
    const auto links = records().of<ActivityPriority>().where(&ActivityPriority::priority, priority);
    auto *tag = m_window->find<QPushButton>(u"priorityActivities.remove0"_s);
    QTest::mouseClick(tag, Qt::LeftButton, {}, QPoint(14, tag->height() / 2));
    auto *plan = m_window->find<TableView>(u"workplanList"_s);
    QVERIFY(plan != nullptr && plan->isVisible());
    QCOMPARE(plan->currentKey(), links.front().activity.uuid);
}

void TestPriorities::details_typedLink_isNotLostWithAnotherRecord() {
    const std::vector<Priority> all = records().of<Priority>().all();
    const Priority &first = all[0];
    const Priority &second = all[1];
    const auto serving = [&] {
        return records().of<ActivityPriority>().where(&ActivityPriority::priority, first.id).size();
    };
    const std::size_t before = serving();
    list().selectKey(first.id.uuid);
    auto *line = m_window->find<QLineEdit>(u"priorityActivities"_s);
    line->setFocus();
    QTest::keyClicks(line, u"no such activity"_s);
    list().selectKey(second.id.uuid); // as by the menu, which leaves the focus where it is
    QCOMPARE(line->text(), QString());
    list().selectKey(first.id.uuid);
    QCOMPARE(line->text(), u"no such activity"_s);
    QVERIFY(m_window->find<FieldError>(u"priorityActivitiesError"_s)->isSaying());
    line->clear();
    const auto activities = records().of<Activity>().all();
    const auto links = records().of<ActivityPriority>().where(&ActivityPriority::priority, first.id);
    const auto free = std::find_if(activities.begin(), activities.end(), [&](const Activity &activity) {
        return !activity.code.isEmpty() && std::none_of(links.begin(), links.end(), [&](const ActivityPriority &link) {
            return link.activity == activity.id;
        });
    });
    QVERIFY(free != activities.end());
    line->setText(activityName(*free, u"en"_s));
    list().selectKey(second.id.uuid);
    QCOMPARE(serving(), before + 1);
}

void TestPriorities::paste_rows_areRankedBehind() {
    const Priority first = chooseFirst();
    const std::size_t before = records().of<Priority>().where(&Priority::country, first.country).size();
    QGuiApplication::clipboard()->setText(u"Priority\tPeriod\nOne pasted\t\nTwo pasted\t2030–2031\n"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    const auto after = records().of<Priority>().where(&Priority::country, first.country);
    QCOMPARE(after.size(), before + 2);
    QCOMPARE(after.back().fromYear, 2030);
    QCOMPARE(after[before].fromYear, first.fromYear);
    undo();
    QCOMPARE(records().of<Priority>().where(&Priority::country, first.country).size(), before);
}

void TestPriorities::everything_undoneToTheStartAndRedone_isTheSame() {
    const std::vector<Priority> start = records().of<Priority>().all();
    const Priority first = chooseFirst();
    type(first.id.uuid, u"title"_s, u"Renamed"_s);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Delete);
    const std::vector<Priority> end = records().of<Priority>().all();
    QVERIFY(start != end);
    for (int i = 0; i < 3; ++i)
        undo();
    QCOMPARE(records().of<Priority>().all(), start);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_window->window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(records().of<Priority>().all(), end);
}

RAPPORTEUR_TEST(TestPriorities)
#include "tst_priorities.moc"
