#include "workplanpage.h"

#include "activityrules.h"
#include "changeset.h"
#include "plancontents.h"
#include "workplanpane.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

WorkPlanPage::WorkPlanPage(Workspace &workspace)
    : RecordPage(workspace, {.name = u"workplan"_s,
                             .title = tr("Work plan"),
                             .icon = u"workplan"_s,
                             .group = PageGroup::programme,
                             .kindsShown = {u"activity"_s, u"plan"_s},
                             .newItemLabel = tr("New activity"),
                             .document = u"work-plan"_s,
                             .printLabel = tr("Print work plan")}) {
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &change) {
        if (change.touches(u"plan"_s))
            Q_EMIT actionsChanged();
    });
    count();
}

RecordPane *WorkPlanPage::makePane() {
    m_plan = new WorkPlanPane(workspace());
    connect(m_plan, &WorkPlanPane::planShown, this, &Page::actionsChanged);
    return m_plan;
}

int WorkPlanPage::countAttention() const {
    return planFindings(workspace(), planToShow(workspace())).count();
}

bool WorkPlanPage::isLaidBeforeMeeting() const {
    const Plan *laid = planLaidBefore(workspace().records().of<Plan>().all(), workspace().meeting());
    return laid != nullptr && (!m_plan || m_plan->plan() == laid->id);
}

QString WorkPlanPage::document() const {
    return isLaidBeforeMeeting() ? RecordPage::document() : QString();
}

QString WorkPlanPage::printLabel() const {
    return isLaidBeforeMeeting() ? RecordPage::printLabel() : QString();
}

std::vector<KeyHelp> WorkPlanPage::keys() const {
    std::vector<KeyHelp> keys = RecordPage::keys();
    const std::vector<KeyHelp> own{
        {keysText({Qt::ALT | Qt::Key_1, Qt::ALT | Qt::Key_2}), tr("The table alone, with the timeline")},
        {keysText({Qt::CTRL | Qt::Key_D}), tr("Copies the selected activities under new codes")},
        {keysText({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}),
         tr("The first or last of a component: to the one above or below")},
        {keysText({Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}), tr("A day earlier or later; with Shift a week")},
        {keysText({Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}),
         tr("A day shorter or longer; with Shift a week")},
        {keysText({Qt::Key_Plus, Qt::Key_Minus}), tr("Zooms the timeline")},
        {keysText({Qt::Key_Home}), tr("On the timeline: to today")},
        {keysText({Qt::Key_0}), tr("On the timeline: the whole plan")},
    };
    keys.insert(keys.end(), own.begin(), own.end());
    return keys;
}

std::vector<PageFinding> WorkPlanPage::findings() const {
    const Id<Plan> plan = planToShow(workspace());
    PlanFindings found = planFindings(workspace(), plan);
    std::vector<PageFinding> findings;
    const QString untranslated = tr("%1: a text is missing in a language, or out of date.");
    if (found.untranslated.remove(plan.uuid))
        addFindings(findings, u"plan"_s, {plan.uuid}, untranslated, true);
    addFindings(findings, u"activity"_s, found.withoutDate, tr("%1: no start is set, so it counts in no year."));
    addFindings(findings, u"activity"_s, found.exceeding,
                tr("%1: the amounts of the countries are more than the activity's own."));
    addFindings(findings, u"activity"_s, found.untranslated, untranslated, true);
    return findings;
}
