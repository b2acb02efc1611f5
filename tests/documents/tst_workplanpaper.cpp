#include "blocktext.h"
#include "paperdossiers.h"
#include "testprogram.h"
#include "workplanpaper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using testdossiers::both;

/// What the work plan says, and that its sums close.
class TestWorkPlanPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plan_components_haveSubtotals();
    void plan_countries_closeWithTheTotal();
    void plan_cancelledActivity_isShownNotCounted();
    void plan_ofNoMeeting_isSaid();
    void plan_withoutComponent_isShown();
    void plan_stage_isOnEveryPage();
    void baseline_changes_areTold();
    void baseline_unchanged_isSaid();
    void plan_russian_speaksRussian();
};

namespace {

QStringList lines(const WorkPlanDossier &dossier) {
    return linesOf(papers::workPlanPaper(dossier));
}

} // namespace

void TestWorkPlanPaper::plan_components_haveSubtotals() {
    const QStringList all = lines(testdossiers::workPlan(u"en"_s));
    const qsizetype table = all.indexOf(
        u"columns: Code | Activity | Kind | Countries | Place | Dates | Participants | Budget, EUR | Status"_s);
    QCOMPARE(all.mid(table + 1, 9),
             QStringList({u"group: 1 Institutional development"_s,
                          u"row: 1.1 | Workshop on documents | National workshop | Kazakhstan | Almaty | "
                          "14–16 March 2017 | 20 | 10 000 | planned"_s,
                          u"row: 1.2 | Joint exercise | National workshop | Kazakhstan, Kyrgyzstan | Almaty | "
                          "14–16 March 2017 | 20 | 30 000 | planned"_s,
                          u"total: Subtotal, activities: 2 | 40 | 40 000 | "_s, u"group: 2 Trade facilitation"_s,
                          u"row: 2.1 | Delivery of equipment | Equipment delivery | Regional | Almaty | "
                          "14–16 March 2017 |  | 200 000 | planned"_s,
                          u"row: 2.2 | Conference | National workshop | Kyrgyzstan | Almaty | "
                          "14–16 March 2017 | 20 | 50 000 | cancelled"_s,
                          u"total: Subtotal, activities: 1 | 0 | 200 000 | "_s,
                          u"total: Total, activities: 3 | 40 | 240 000 | "_s}));
}

void TestWorkPlanPaper::plan_countries_closeWithTheTotal() {
    const QStringList all = lines(testdossiers::workPlan(u"en"_s));
    const qsizetype table = all.indexOf(u"columns: Country | Activities | Participants | Budget, EUR"_s);
    QCOMPARE(all.mid(table + 1, 4),
             QStringList({u"row: Kazakhstan | 1 | 20 | 22 000"_s, u"row: Kyrgyzstan | 0 | 0 | 8 000"_s,
                          u"row: Regional | 2 | 20 | 210 000"_s, u"total: Total | 3 | 40 | 240 000"_s}));
}

void TestWorkPlanPaper::plan_cancelledActivity_isShownNotCounted() {
    WorkPlanDossier dossier = testdossiers::workPlan(u"en"_s);
    const QString note = u"small: Cancelled activities are listed but not counted in any sum."_s;
    QVERIFY(lines(dossier).contains(note));
    dossier.activities[3].activity.status = ActivityStatus::planned;
    QVERIFY(!lines(dossier).contains(note));
    QVERIFY(lines(dossier).contains(u"Budget= EUR 290 000"_s));
}

void TestWorkPlanPaper::plan_ofNoMeeting_isSaid() {
    WorkPlanDossier dossier;
    dossier.frame = testdossiers::frame(u"en"_s);
    QCOMPARE(lines(dossier).last(), u"p: No work plan is laid before this meeting."_s);
}

void TestWorkPlanPaper::plan_withoutComponent_isShown() {
    WorkPlanDossier dossier = testdossiers::workPlan(u"en"_s);
    dossier.activities[0].activity.component = {};
    const QStringList all = lines(dossier);
    const qsizetype group = all.indexOf(u"group: Of no component"_s);
    QVERIFY(group > all.indexOf(u"group: 2 Trade facilitation"_s));
    QVERIFY(all.value(group + 1).startsWith(u"row: 1.1 | Workshop on documents"_s));
    QVERIFY(all.contains(u"total: Total, activities: 3 | 40 | 240 000 | "_s));
}

void TestWorkPlanPaper::plan_stage_isOnEveryPage() {
    WorkPlanDossier dossier = testdossiers::workPlan(u"en"_s);
    const typeset::Paper submitted = papers::workPlanPaper(dossier);
    QCOMPARE(submitted.headerLeft, u"Work plan for 2017 · SG2"_s);
    QCOMPARE(submitted.headerRight, u"Submitted for endorsement · Version 1 · as at 12 December 2016"_s);
    QVERIFY(submitted.landscape);
    QVERIFY(submitted.draftMark.isEmpty());
    dossier.plan.stage = PlanStage::draft;
    QCOMPARE(papers::workPlanPaper(dossier).draftMark, u"DRAFT"_s);
}

void TestWorkPlanPaper::baseline_changes_areTold() {
    WorkPlanDossier dossier = testdossiers::workPlan(u"en"_s);
    WorkPlanDossier::Baseline baseline;
    baseline.plan = dossier.plan;
    baseline.meetingTitle = both(u"1st meeting"_s, {});
    baseline.endorsedOn = QDate(2016, 11, 1);
    baseline.activities = dossier.activities;
    baseline.activities.erase(baseline.activities.begin() + 1);
    baseline.activities[0].activity.id = testdossiers::id<Activity>(900);
    baseline.activities[0].activity.budget = {1200000};
    baseline.activities[0].activity.ends = QDate(2017, 3, 17);
    PlannedActivity gone = baseline.activities[0];
    gone.activity.id = testdossiers::id<Activity>(901);
    gone.activity.code = u"9.9"_s;
    gone.activity.title = both(u"Given up"_s, {});
    baseline.activities.push_back(gone);
    dossier.baseline = baseline;
    const QStringList all = lines(dossier);
    QVERIFY(all.contains(u"Endorsed plan= Work plan for 2017 · Version 1 · 1st meeting · 1 November 2016"_s));
    const qsizetype table = all.indexOf(u"columns: Code | Activity | Change"_s);
    QCOMPARE(
        all.mid(table + 1, 3),
        QStringList({u"row: 1.1 | Workshop on documents | Dates: 14–16 March 2017 (was: 14–17 March 2017)¶"
                     "Budget: EUR 10 000 (was: EUR 12 000)"_s,
                     u"row: 1.2 | Joint exercise | *Added*"_s, u"row: 9.9 | Given up | *No longer in the plan*"_s}));
}

void TestWorkPlanPaper::baseline_unchanged_isSaid() {
    WorkPlanDossier dossier = testdossiers::workPlan(u"en"_s);
    dossier.baseline = WorkPlanDossier::Baseline{dossier.plan, {}, {}, dossier.activities};
    QVERIFY(lines(dossier).contains(u"p: Nothing has changed since."_s));
}

void TestWorkPlanPaper::plan_russian_speaksRussian() {
    const QStringList all = lines(testdossiers::workPlan(u"ru"_s));
    QVERIFY(all.contains(u"Бюджет= 240 000 евро"_s));
    QVERIFY(all.contains(u"row: 2.1 | Поставка оборудования | Поставка оборудования | Регион в целом | Алматы | "
                         "14–16 марта 2017 г. |  | 200 000 | запланировано"_s));
}

RAPPORTEUR_TEST(TestWorkPlanPaper)
#include "tst_workplanpaper.moc"
