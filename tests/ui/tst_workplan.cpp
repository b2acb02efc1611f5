#include "activityrules.h"
#include "agenda.h"
#include "edit.h"
#include "numberedit.h"
#include "planrows.h"
#include "samplewindow.h"
#include "tabledelegate.h"
#include "tableview.h"
#include "testprogram.h"
#include "workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

/// The work plan in the real window on the sample: table and details. The timeline has a test of its own.
class TestWorkPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rows_anyGrouping_addUpToTheTotal_data();
    void rows_anyGrouping_addUpToTheTotal();
    void rows_cancelled_areListedButNotCounted();
    void cells_edited_changeSumsAtOnce();
    void amounts_oneWithCents_allHaveThem();
    void cells_wrongInput_staysWithItsWords();
    void newItem_inAComponent_getsTheNextCode();
    void details_amountsOfCountries_closeWithTheTotal();
    void details_attendances_areRecordedAndRemoved();
    void header_withoutDate_filtersAndCounts();
    void paste_rowsOfASpreadsheet_areActivities();
    void plan_newVersion_holdsAllAndIsDeletedAgain();
    void allPlans_chosen_listTheActivitiesOfEachOnce();
    void print_onlyThePlanBeforeTheMeeting_isOffered();
    void move_withinAComponent_saysWhyNot();
    void views_byKeys_leaveTheFocusInTheList();
    void everything_undoneToTheStartAndRedone_isTheSame();

private:
    TableView &list() const { return *m_window->find<TableView>(u"workplanList"_s); }
    RecordCache &records() const { return m_window->window()->workspace().records(); }
    Activity current() const { return records().of<Activity>().get({list().currentKey()}); }
    /// The first activity of the list with dates, current.
    Activity chooseFirst() const;
    QString cell(const QUuid &key, const QString &column) const;
    void type(const QUuid &key, const QString &column, const QString &text) const;
    /// What was closed is gone, so that names are found once.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    Plan plan() const;
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const { QTest::keyClick(&list(), key, with); }
    void undo() const { QTest::keyClick(m_window->window(), Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<SampleWindow> m_window;
};

void TestWorkPlan::init() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
    m_window->click(u"nav.workplan"_s);
    QVERIFY(list().isVisible());
    QVERIFY(list().rows().rowCount() > 0);
}

void TestWorkPlan::cleanup() {
    m_window.reset();
}

Plan TestWorkPlan::plan() const {
    return *planLaidBefore(records().of<Plan>().all(), m_window->window()->workspace().meeting());
}

Activity TestWorkPlan::chooseFirst() const {
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

QString TestWorkPlan::cell(const QUuid &key, const QString &column) const {
    const TableModel &model = list().rows();
    return model.index(model.rowOf(key), model.columnNamed(column)).data().toString();
}

void TestWorkPlan::type(const QUuid &key, const QString &column, const QString &text) const {
    settle();
    list().editCell(key, column);
    auto *line = list().viewport()->findChild<QLineEdit *>(QString(u"workplanList."_s % column));
    QVERIFY(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestWorkPlan::rows_anyGrouping_addUpToTheTotal_data() {
    QTest::addColumn<int>("grouping");
    QTest::newRow("component") << static_cast<int>(PlanGrouping::component);
    QTest::newRow("country") << static_cast<int>(PlanGrouping::country);
    QTest::newRow("year") << static_cast<int>(PlanGrouping::year);
}

void TestWorkPlan::rows_anyGrouping_addUpToTheTotal() {
    QFETCH(int, grouping);
    Workspace &workspace = m_window->window()->workspace();
    const PlanContents contents = planContents(records(), plan().id);
    const PlanRows made = planRows(workspace, contents, static_cast<PlanGrouping>(grouping), {});
    const auto budget = static_cast<std::size_t>(list().rows().columnNamed(u"budget"_s));
    Money groups;
    Money ofRows;
    for (const TableRow &row : made.rows) {
        const Money amount = parseMoney(row.cells[budget].text).value_or(Money{-1});
        if (row.key == plan().id.uuid)
            QCOMPARE(amount, made.total.budget);
        else
            (row.isGroup ? groups : ofRows) += amount;
    }
    QVERIFY(!made.total.budget.isZero());
    QCOMPARE(groups, made.total.budget);
    QCOMPARE(ofRows, made.total.budget); // the sample cancels nothing in this plan
    QCOMPARE(made.total.activities, static_cast<int>(contents.activities.size()));
}

void TestWorkPlan::rows_cancelled_areListedButNotCounted() {
    const Activity first = chooseFirst();
    const QString before = cell(plan().id.uuid, u"title"_s);
    Activity after = first;
    after.status = ActivityStatus::cancelled;
    QVERIFY(m_window->store().edit({u"cancel"_s, {}}, [&](Edit &edit) { edit.update(first, after); }));
    QVERIFY(list().rows().rowOf(first.id.uuid) >= 0);
    QVERIFY(cell(plan().id.uuid, u"title"_s) != before);
    Money rest = planRows(m_window->window()->workspace(), planContents(records(), plan().id), PlanGrouping::year, {})
                     .total.budget;
    rest += first.budget;
    undo();
    QCOMPARE(parseMoney(cell(plan().id.uuid, u"budget"_s)), std::optional(rest));
}

void TestWorkPlan::amounts_oneWithCents_allHaveThem() {
    const Activity first = chooseFirst();
    const auto budgets = [&] {
        QStringList texts;
        for (int row = 0; row < list().rows().rowCount(); ++row) {
            const QString text = cell(list().rows().rowAt(row).key, u"budget"_s);
            if (!text.isEmpty())
                texts += text;
        }
        return texts;
    };
    QVERIFY(budgets().size() > 2);
    QVERIFY(budgets().filter(u"."_s).isEmpty());
    type(first.id.uuid, u"budget"_s, u"1234.50"_s);
    QCOMPARE(cell(first.id.uuid, u"budget"_s).right(3), u".50"_s);
    for (const QString &text : budgets())
        QVERIFY2(text.size() > 3 && text[text.size() - 3] == u'.', qPrintable(text));
}

void TestWorkPlan::cells_edited_changeSumsAtOnce() {
    const Activity first = chooseFirst();
    const Money before = *parseMoney(cell(plan().id.uuid, u"budget"_s));
    type(first.id.uuid, u"budget"_s, u"1 000 000"_s);
    QCOMPARE(current().budget.minor, 100000000);
    QCOMPARE(*parseMoney(cell(plan().id.uuid, u"budget"_s)), before - first.budget + Money{100000000});
    type(first.id.uuid, u"starts"_s, u"1 March 2017"_s);
    QCOMPARE(current().starts, QDate(2017, 3, 1));
    type(first.id.uuid, u"title"_s, u"Renamed here"_s);
    QCOMPARE(current().title.exactly(u"en"_s), u"Renamed here"_s);
    for (int i = 0; i < 3; ++i)
        undo();
    QCOMPARE(current(), first);
}

void TestWorkPlan::cells_wrongInput_staysWithItsWords() {
    const Activity first = chooseFirst();
    type(first.id.uuid, u"ends"_s, u"1.1.1999"_s);
    QVERIFY(list().cells().hasWrongInput());
    QCOMPARE(current().ends, first.ends);
    auto *line = list().viewport()->findChild<QLineEdit *>(u"workplanList.ends"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!list().cells().hasWrongInput());
}

void TestWorkPlan::newItem_inAComponent_getsTheNextCode() {
    const Activity first = chooseFirst();
    const QSet<QString> codes = planContents(records(), plan().id).codes();
    QTest::keyClick(m_window->window(), Qt::Key_N, Qt::ControlModifier);
    const Activity made = current();
    QVERIFY(made.id != first.id);
    QCOMPARE(made.code, nextActivityCode(first.code, codes));
    QCOMPARE(made.component, first.component);
    auto *line = list().viewport()->findChild<QLineEdit *>(u"workplanList.title"_s);
    QVERIFY(line != nullptr && line->hasFocus());
    QTest::keyClicks(line, u"Seminar"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(current().title.exactly(u"en"_s), u"Seminar"_s);
    key(Qt::Key_Delete);
    QVERIFY(records().of<Activity>().find(made.id) == nullptr);
    undo();
    QCOMPARE(list().currentKey(), made.id.uuid);
}

void TestWorkPlan::details_amountsOfCountries_closeWithTheTotal() {
    const std::vector<ActivityCountry> &links = records().of<ActivityCountry>().all();
    const auto link = std::find_if(links.begin(), links.end(), [this](const ActivityCountry &each) {
        return records().of<Activity>().get(each.activity).plan == plan().id;
    });
    QVERIFY(link != links.end());
    const Id<ActivityCountry> id = link->id;
    const Id<Activity> activity = link->activity;
    list().selectKey(activity.uuid);
    auto *amounts = m_window->find<TableView>(u"activityAmounts"_s);
    QVERIFY(amounts->isVisible());
    amounts->editCell(id.uuid, u"budget"_s);
    auto *line = amounts->viewport()->findChild<QLineEdit *>(u"activityAmounts.budget"_s);
    QVERIFY(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"123 456"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(records().of<ActivityCountry>().get(id).budget.minor, 12345600);
    Money sum;
    for (int row = 0; row + 1 < amounts->rows().rowCount(); ++row) {
        const QString text = amounts->rows().index(row, 1).data().toString();
        const bool isLess = text.startsWith(QChar(0x2212));
        const Money amount = *parseMoney(isLess ? text.mid(1) : text);
        sum = isLess ? sum - amount : sum + amount;
    }
    QCOMPARE(sum, current().budget);
}

void TestWorkPlan::details_attendances_areRecordedAndRemoved() {
    const Activity first = chooseFirst();
    auto *table = m_window->find<TableView>(u"activityAttendances"_s);
    const auto type = [&](const QString &text) {
        const QUuid elsewhere = table->rows().rowAt(table->rows().rowCount() - 2).key;
        settle();
        table->editCell(elsewhere, u"women"_s);
        auto *line = table->viewport()->findChild<QLineEdit *>(u"activityAttendances.women"_s);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    const auto ofFirst = [&] {
        return records().of<ActivityAttendance>().where(&ActivityAttendance::activity, first.id);
    };
    const std::size_t before = ofFirst().size();
    type(u"7"_s);
    QCOMPARE(ofFirst().size(), before + 1);
    QCOMPARE(ofFirst().back().women, 7);
    type(u"0"_s);
    QCOMPARE(ofFirst().size(), before);
    QVERIFY(!table->cells().hasWrongInput());
    type(u"many"_s);
    QVERIFY(table->cells().hasWrongInput());
    // It is kept with its record while another is shown.
    const QUuid other = list().rows().rowAt(list().rows().rowOf(first.id.uuid) + 1).key;
    list().selectKey(other);
    QVERIFY(!table->cells().hasWrongInput());
    list().selectKey(first.id.uuid);
    QVERIFY(table->cells().hasWrongInput());
}

void TestWorkPlan::header_withoutDate_filtersAndCounts() {
    const Activity first = chooseFirst();
    const QString nothing = cell(first.id.uuid, u"starts"_s);
    QVERIFY(!nothing.isEmpty());
    type(first.id.uuid, u"ends"_s, QString(u" "_s));
    settle();
    list().editCell(first.id.uuid, u"starts"_s);
    auto *line = list().viewport()->findChild<QLineEdit *>(u"workplanList.starts"_s);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!current().starts.isValid());
    m_window->click(u"workplanWithoutDate"_s);
    QVERIFY(list().rows().isFiltered());
    QVERIFY(list().rows().rowOf(first.id.uuid) >= 0);
    QCOMPARE(list().rows().countShown(), 1);
    key(Qt::Key_Escape);
    QVERIFY(!list().rows().isFiltered());
}

void TestWorkPlan::paste_rowsOfASpreadsheet_areActivities() {
    chooseFirst();
    const std::size_t before = records().of<Activity>().all().size();
    QGuiApplication::clipboard()->setText(
        u"Code\tActivity\tCountries\tBegins\tEnds\tBudget\tKind\tStatus\n"
        "X-1\tFirst pasted\tKazakhstan, Kyrgyzstan\t1.2.2017\t3.2.2017\t12 000\tStudy visit\tConfirmed\n"
        "\tSecond pasted\tNowhere\tsoon\t\tabout ten\t\t\n"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(records().of<Activity>().all().size(), before + 2);
    const Activity made = current();
    QCOMPARE(made.code, u"X-1"_s);
    QCOMPARE(made.starts, QDate(2017, 2, 1));
    QCOMPARE(made.ends, QDate(2017, 2, 3));
    QCOMPARE(made.budget.minor, 1200000);
    QCOMPARE(made.kind, ActivityKind::studyVisit);
    QCOMPARE(made.status, ActivityStatus::confirmed);
    QCOMPARE(records().of<ActivityCountry>().where(&ActivityCountry::activity, made.id).size(), 2U);
    const QString notice = m_window->find<QLabel>(u"workplanNotice"_s)->text();
    QVERIFY2(notice.contains(u"about ten"_s) && notice.contains(u"soon"_s), qPrintable(notice));
    undo();
    QCOMPARE(records().of<Activity>().all().size(), before);
}

void TestWorkPlan::plan_newVersion_holdsAllAndIsDeletedAgain() {
    chooseFirst();
    const Plan before = plan();
    const std::size_t activities = planContents(records(), before.id).activities.size();
    const std::size_t links = records().of<ActivityCountry>().all().size();
    m_window->find<QAction>(u"workplanAddVersion"_s)->trigger();
    const Plan made = plan();
    QVERIFY(made.id != before.id);
    QCOMPARE(made.version, before.version + 1);
    QCOMPARE(made.stage, PlanStage::draft);
    QCOMPARE(planContents(records(), made.id).activities.size(), activities);
    QVERIFY(records().of<ActivityCountry>().all().size() > links);
    QCOMPARE(list().currentKey(), made.id.uuid);
    m_window->find<QAction>(u"workplanRemovePlan"_s)->trigger();
    QCOMPARE(plan().id, before.id);
    QCOMPARE(records().of<ActivityCountry>().all().size(), links);
}

void TestWorkPlan::allPlans_chosen_listTheActivitiesOfEachOnce() {
    const auto before = static_cast<int>(records().of<Activity>().all().size());
    m_window->find<QAction>(u"workplanAddVersion"_s)->trigger(); // it counts instead of the version before
    const Plan shown = plan();
    auto *plans = m_window->find<QComboBox>(u"workplanPlan"_s);
    plans->setCurrentIndex(plans->count() - 1);
    Q_EMIT plans->activated(plans->currentIndex());
    QVERIFY(cell(allPlansKey(), u"title"_s).startsWith(u"All plans"_s));
    QCOMPARE(list().rows().countAll(), before);
    QVERIFY(!m_window->find<QAction>(u"print"_s)->isEnabled());
    const QSet<Id<Plan>> replaced = replacedPlans(records().of<Plan>().all());
    const auto &all = records().of<Activity>().all();
    const Activity other = *std::find_if(all.begin(), all.end(), [&](const Activity &each) {
        return each.plan != shown.id && !replaced.contains(each.plan);
    });
    list().selectKey(other.id.uuid);
    QCOMPARE(list().currentKey(), other.id.uuid);
    QTest::keyClick(m_window->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(current().plan, other.plan); // it goes where the activity in sight is
    QCOMPARE(list().rows().countAll(), before + 1);
    m_window->find<QAction>(u"workplanRemovePlan"_s)->trigger(); // there is none in sight that could be meant
    QCOMPARE(list().rows().countAll(), before + 1);
}

void TestWorkPlan::print_onlyThePlanBeforeTheMeeting_isOffered() {
    auto *print = m_window->find<QAction>(u"print"_s);
    QVERIFY(print->isEnabled());
    auto *plans = m_window->find<QComboBox>(u"workplanPlan"_s);
    QVERIFY(plans->count() > 1);
    QCOMPARE(plans->currentIndex(), 0);
    plans->setCurrentIndex(1);
    Q_EMIT plans->activated(1);
    QVERIFY(!print->isEnabled());
}

void TestWorkPlan::move_withinAComponent_saysWhyNot() {
    const TableModel &rows = list().rows();
    const auto isActivity = [&](int row) {
        return row < rows.rowCount() && records().of<Activity>().find({rows.rowAt(row).key}) != nullptr;
    };
    int first = 0;
    while (first < rows.rowCount() && !(isActivity(first) && isActivity(first + 1)))
        ++first;
    QVERIFY(list().selectKey(rows.rowAt(first).key));
    const Activity before = current();
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(current(), before);
    QCOMPARE(list().currentIndex().row(), first);
    QVERIFY(m_window->find<QLabel>(u"workplanNotice"_s)->text().contains(u"order of their codes"_s));
    int last = first;
    while (isActivity(last + 1))
        ++last;
    QVERIFY(list().selectKey(rows.rowAt(last).key));
    key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(current().component != before.component);
}

void TestWorkPlan::views_byKeys_leaveTheFocusInTheList() {
    chooseFirst();
    list().setFocus();
    for (const Qt::Key view : {Qt::Key_2, Qt::Key_1}) {
        key(view, Qt::AltModifier);
        QCOMPARE(m_window->find(u"workplanTimeline"_s)->isVisible(), view == Qt::Key_2);
        QVERIFY(list().hasFocus());
    }
}

void TestWorkPlan::everything_undoneToTheStartAndRedone_isTheSame() {
    const std::vector<Activity> start = records().of<Activity>().all();
    const Activity first = chooseFirst();
    type(first.id.uuid, u"code"_s, u"Z-1"_s);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    key(Qt::Key_Delete);
    const std::vector<Activity> end = records().of<Activity>().all();
    QVERIFY(start != end);
    int steps = 0;
    while (records().of<Activity>().all() != start && steps < 9) {
        undo();
        ++steps;
    }
    QCOMPARE(records().of<Activity>().all(), start);
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(m_window->window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(records().of<Activity>().all(), end);
}

RAPPORTEUR_TEST(TestWorkPlan)
#include "tst_workplan.moc"
