#include "dossierrows.h"
#include "readiness.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum FindingCode;

/// What papers lack before they go out.
class TestReadiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frame_complete_hasNoFindings();
    void frame_lacking_isTold_data();
    void frame_lacking_isTold();
    void agenda_item_isTold_data();
    void agenda_item_isTold();
    void agenda_timing_isTold();
    void agenda_itemName_hasNumberAndTitle();
    void agenda_samePersonTwice_isToldOnce();
    void participants_lackingHeadOrOrder_areTold();
    void workPlan_none_isTold();
    void workPlan_activity_isTold_data();
    void workPlan_activity_isTold();
    void actions_lacking_areTold();
};

using Frame = MeetingFrame;
using Line = AgendaDossier::Line;
Q_DECLARE_METATYPE(MeetingFrame)
Q_DECLARE_METATYPE(AgendaDossier::Line)
Q_DECLARE_METATYPE(PlannedActivity)

namespace {

Line completeLine(int number) {
    Line line;
    line.item = agendaItem(number, "a", 20);
    line.item.title = inBoth(u"Work plan"_s, u"План работы"_s);
    return line;
}

PresenterCard presenterInWords() {
    PresenterCard presenter;
    presenter.words = inBoth(u"Chair"_s, u"Председательствующий"_s);
    return presenter;
}

PlannedActivity completeActivity() {
    PlannedActivity planned;
    planned.activity.id = idOf<Activity>(1);
    planned.activity.title = inBoth(u"Workshop"_s, u"Семинар"_s);
    planned.activity.starts = QDate(2017, 1, 1);
    return planned;
}

} // namespace

void TestReadiness::frame_complete_hasNoFindings() {
    for (const QString &language : {u"en"_s, u"ru"_s})
        QCOMPARE(findingsWritten(readinessOf(ActionsDossier{completeFrame(language), {}})), QStringList());
}

void TestReadiness::frame_lacking_isTold_data() {
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<QString>("finding");
    Frame frame = completeFrame(u"ru"_s);
    frame.meeting.titleGenitive.clear();
    QTest::newRow("genitive of the title") << frame << findingWritten(missingForm, "meeting", 3, "title_genitive");
    frame = completeFrame(u"ru"_s);
    frame.meeting.cityPrepositional.clear();
    QTest::newRow("prepositional of the city")
        << frame << findingWritten(missingForm, "meeting", 3, "city_prepositional");
    frame = completeFrame(u"ru"_s);
    frame.body.nameGenitive.clear();
    QTest::newRow("genitive of the body") << frame << findingWritten(missingForm, "body", 2, "name_genitive");
    frame.language = u"en"_s;
    QTest::newRow("forms are of no use in English") << frame << QString();
    frame = completeFrame(u"ru"_s);
    frame.meeting.venue = englishOnly(u"Hotel"_s);
    QTest::newRow("not translated") << frame << findingWritten(missingTranslation, "meeting", 3, "venue", "ru");
    frame = completeFrame(u"ru"_s);
    frame.programme.title = staleInRussian();
    QTest::newRow("stale") << frame << findingWritten(staleTranslation, "programme", 1, "title", "ru");
    frame = completeFrame(u"en"_s);
    frame.body.name = {};
    QTest::newRow("in no language") << frame << findingWritten(missingText, "body", 2, "name");
    frame = completeFrame(u"ru"_s);
    frame.chair.person.id = idOf<Person>(8);
    frame.chair.person.familyName = u"Latin"_s;
    QTest::newRow("Cyrillic name") << frame
                                   << findingWritten(missingTranslation, "person", 8, "cyrillic_family_name", "ru");
}

void TestReadiness::frame_lacking_isTold() {
    QFETCH(Frame, frame);
    QTEST(findingsWritten(readinessOf(ActionsDossier{frame, {}})).join(u'|'), "finding");
}

void TestReadiness::agenda_item_isTold_data() {
    QTest::addColumn<Line>("line");
    QTest::addColumn<QString>("finding");
    Line line = completeLine(1);
    QTest::newRow("complete") << line << QString();
    line.item.purpose = Purpose::decision;
    QTest::newRow("without presenter") << line << findingWritten(itemWithoutPresenter, "agenda_item", 1, "");
    line.presenters = {presenterInWords()};
    QTest::newRow("with presenter") << line << QString();
    line.presenters.front().words = englishOnly(u"Chair"_s);
    QTest::newRow("presenter not translated")
        << line << findingWritten(missingTranslation, "agenda_item", 1, "words", "ru");
    line = completeLine(1);
    line.item.purpose = Purpose::decision;
    line.item.kind = AgendaItemKind::ceremony;
    QTest::newRow("ceremony wants no presenter") << line << QString();
    line = completeLine(1);
    line.item.duration = 0;
    QTest::newRow("no duration") << line << findingWritten(itemWithoutDuration, "agenda_item", 1, "duration");
    line = completeLine(1);
    line.item.title = {};
    QTest::newRow("no title") << line << findingWritten(missingText, "agenda_item", 1, "title");
    line.item.internal = true;
    QTest::newRow("internal, as it was written") << line << QString();
    line = completeLine(1);
    line.item.annotation = staleInRussian();
    QTest::newRow("stale annotation") << line << findingWritten(staleTranslation, "agenda_item", 1, "annotation", "ru");
}

void TestReadiness::agenda_item_isTold() {
    QFETCH(Line, line);
    QTEST(findingsWritten(readinessOf(AgendaDossier{completeFrame(u"ru"_s), {line}})).join(u'|'), "finding");
}

void TestReadiness::agenda_timing_isTold() {
    AgendaDossier dossier{completeFrame(u"en"_s), {completeLine(1), completeLine(2)}};
    dossier.lines[0].item.duration = 470;
    dossier.lines[1].item = startingAt(dossier.lines[1].item, 16, 45);
    QCOMPARE(findingsWritten(readinessOf(dossier)),
             (QStringList{findingWritten(predecessorOverruns, "agenda_item", 2, "fixed_start", "5"),
                          findingWritten(dayOverruns, "day", 1, "closes", "5")}));
}

void TestReadiness::agenda_itemName_hasNumberAndTitle() {
    AgendaDossier dossier{completeFrame(u"ru"_s), {completeLine(1)}};
    dossier.lines[0].item.purpose = Purpose::information;
    QCOMPARE(readinessOf(dossier).front().name, u"1 План работы"_s);
}

void TestReadiness::agenda_samePersonTwice_isToldOnce() {
    AgendaDossier dossier{completeFrame(u"ru"_s), {completeLine(1), completeLine(2)}};
    PresenterCard presenter;
    presenter.person.person.id = idOf<Person>(8);
    dossier.lines[0].presenters = {presenter};
    dossier.lines[1].presenters = {presenter};
    QCOMPARE(findingsWritten(readinessOf(dossier)),
             QStringList(findingWritten(missingTranslation, "person", 8, "cyrillic_family_name", "ru")));
}

void TestReadiness::participants_lackingHeadOrOrder_areTold() {
    ParticipantsDossier dossier{completeFrame(u"en"_s), {}};
    ListedDelegation listed;
    listed.delegation.id = idOf<Delegation>(5);
    listed.name = inBoth(u"Republic"_s, u"Республика"_s);
    listed.people.resize(2);
    listed.byAlphabet = true;
    dossier.delegations = {listed};
    QCOMPARE(findingsWritten(readinessOf(dossier)),
             (QStringList{findingWritten(delegationWithoutHead, "delegation", 5, ""),
                          findingWritten(orderNotSet, "delegation", 5, "")}));
    dossier.delegations[0].people[1].role = ParticipantRole::head;
    dossier.delegations[0].byAlphabet = false;
    QCOMPARE(findingsWritten(readinessOf(dossier)), QStringList());
}

void TestReadiness::workPlan_none_isTold() {
    QCOMPARE(findingsWritten(readinessOf(WorkPlanDossier{completeFrame(u"en"_s), {}, {}, {}, {}, {}})),
             QStringList(findingWritten(noPlan, "meeting", 3, "")));
}

void TestReadiness::workPlan_activity_isTold_data() {
    QTest::addColumn<PlannedActivity>("planned");
    QTest::addColumn<QString>("finding");
    PlannedActivity planned = completeActivity();
    QTest::newRow("complete") << planned << QString();
    planned.activity.starts = {};
    QTest::newRow("no date") << planned << findingWritten(activityWithoutDate, "activity", 1, "starts");
    planned = completeActivity();
    planned.activity.title = englishOnly(u"Workshop"_s);
    QTest::newRow("not translated") << planned << findingWritten(missingTranslation, "activity", 1, "title", "ru");
    planned = completeActivity();
    planned.activity.budget = {100};
    planned.activity.spent = {10};
    planned.countries.resize(2);
    planned.countries[0].budget = {60};
    planned.countries[1].budget = {40};
    QTest::newRow("countries make it all") << planned << QString();
    planned.countries[1].budget = {41};
    QTest::newRow("countries exceed it") << planned << findingWritten(countriesExceedActivity, "activity", 1, "budget");
}

void TestReadiness::workPlan_activity_isTold() {
    QFETCH(PlannedActivity, planned);
    WorkPlanDossier dossier;
    dossier.frame = completeFrame(u"ru"_s);
    dossier.plan.id = idOf<Plan>(4);
    dossier.plan.title = inBoth(u"Plan"_s, u"План"_s);
    dossier.activities = {planned};
    QTEST(findingsWritten(readinessOf(dossier)).join(u'|'), "finding");
}

void TestReadiness::actions_lacking_areTold() {
    ActionLine line;
    line.action.id = idOf<Action>(7);
    line.action.text = inBoth(u"Send it"_s, u"Направить"_s);
    QCOMPARE(findingsWritten(readinessOf(ActionsDossier{completeFrame(u"ru"_s), {line}})),
             (QStringList{findingWritten(actionWithoutResponsible, "action", 7, ""),
                          findingWritten(actionWithoutDueDate, "action", 7, "due")}));
    line.action.due = QDate(2017, 1, 1);
    line.countries.resize(1);
    QCOMPARE(findingsWritten(readinessOf(ActionsDossier{completeFrame(u"ru"_s), {line}})), QStringList());
}

RAPPORTEUR_TEST(TestReadiness)
#include "tst_readiness.moc"
