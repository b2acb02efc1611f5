#include "workplanpane.h"

#include "activityform.h"
#include "chip.h"
#include "detailspanel.h"
#include "emptystate.h"
#include "flowlayout.h"
#include "numberwords.h"
#include "planboxes.h"
#include "planform.h"
#include "programme.h"
#include "programmefigures.h"
#include "store.h"
#include "timelineview.h"
#include "windowwords.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Every number of the header that wants attention.
QString allFindings() {
    return u"workplanFindings"_s;
}

} // namespace

WorkPlanPane::WorkPlanPane(Workspace &workspace)
    : RecordPane(workspace, u"workplan"_s, tr("Work plan"))
    , m_edits(workspace)
    , m_boxes(new PlanBoxes(workspace, tools(), this))
    , m_activity(new ActivityForm(workspace, this))
    , m_planForm(new PlanForm(workspace, this)) {
    addViews();
    buildParts();
    buildTimeline();
    begin(planColumns());
    if (workspace.settings().value("workplan/timeline"_L1).toBool())
        showTimeline(true);
}

WorkPlanPane::~WorkPlanPane() = default;

void WorkPlanPane::buildParts() {
    addNewButton(tr("Add activity"), tr("Add an activity (Ctrl+N)"));
    auto *menu = new QMenu(m_boxes->planButton());
    fillPlanMenu(*menu);
    m_boxes->planButton()->setMenu(menu);
    m_boxes->planButton()->setEnabled(!isReadOnly());
    details().addForm(m_activity);
    details().addForm(m_planForm);
    EmptyState &empty = setEmpty(
        tr("Nothing is planned yet. Activities stand here with their dates, countries and money, and add up by "
           "themselves."));
    connect(empty.addWay(u"workplanAddFirst"_s, tr("Add an activity")), &QPushButton::clicked, this,
            &WorkPlanPane::newItem);
    connect(empty.addWay(u"workplanAddFirstPlan"_s, tr("Add a work plan")), &QPushButton::clicked, this,
            &WorkPlanPane::addPlan);
    connect(m_activity, &ActivityForm::left, this, &WorkPlanPane::focusList);
    connect(m_boxes, &PlanBoxes::changed, this, &WorkPlanPane::reload);
    connect(m_boxes, &PlanBoxes::planChosen, this, [this](const QUuid &plan) {
        commit();
        showPlan({plan});
    });
    connect(m_boxes, &PlanBoxes::allPlansChosen, this, [this] {
        commit();
        showAllPlans();
    });
    table().setMovable(true);
    table().rows().setTake(
        [this](const QUuid &key, const QString &column, const QString &value) { return take(key, column, value); });
    connect(&table(), &TableView::moveRequested, this, &WorkPlanPane::moveBy);
    connect(&table(), &TableView::dropped, this,
            [this](const std::vector<QUuid> &keys, const QUuid &target) { drop(keys, target); });
}

QStringList WorkPlanPane::kinds() const {
    return {u"plan"_s,    u"activity"_s, u"activity_country"_s,  u"activity_attendance"_s, u"activity_partner"_s,
            u"country"_s, u"agency"_s,   u"activity_priority"_s, u"component"_s,           u"priority"_s,
            u"meeting"_s, u"programme"_s};
}

std::vector<TableRow> WorkPlanPane::rows() {
    const Id<Plan> before = m_plan;
    const std::vector<Plan> &plans = workspace().records().of<Plan>().all();
    const bool isGone = m_isAll ? plans.size() < 2 : workspace().records().of<Plan>().find(m_plan) == nullptr;
    if (isGone || m_meeting != workspace().meeting()) {
        m_isAll = false;
        m_meeting = workspace().meeting();
        m_plan = planToShow(workspace());
    }
    m_contents = m_isAll ? allPlansContents(workspace().records()) : planContents(workspace().records(), m_plan);
    m_findings = {};
    TimeSpan period{m_contents.plan.starts, m_contents.plan.ends};
    const QSet<Id<Plan>> replaced = replacedPlans(plans);
    for (const Plan &plan : plans) {
        if (m_isAll ? replaced.contains(plan.id) : plan.id != m_plan)
            continue;
        m_findings |= planFindings(workspace(), plan.id);
        if (plan.starts.isValid())
            period.starts = period.starts.isValid() ? std::min(period.starts, plan.starts) : plan.starts;
        if (plan.ends.isValid())
            period.ends = period.ends.isValid() ? std::max(period.ends, plan.ends) : plan.ends;
    }
    m_boxes->offer(m_contents);
    m_made = planRows(workspace(), m_contents, m_boxes->grouping(), m_boxes->filter());
    const auto programme = workspace().store().programme();
    const QDate reference = programme ? programme->referenceDate : QDate();
    m_timeline->setContent(
        {.bars = m_made.bars, .period = period, .today = reference.isValid() ? reference : QDate::currentDate()});
    if (m_plan != before)
        Q_EMIT planShown();
    return std::move(m_made.rows);
}

std::vector<PillText> WorkPlanPane::pills() {
    if (m_contents.activities.empty())
        return {};
    const auto programme = workspace().store().programme();
    const QString currency = programme ? programme->currency : QString();
    const auto money = [&](Money amount) { return formatMoney(amount, currency, windowLanguage()); };
    const PlanFigures &total = m_made.total;
    std::vector<PillText> pills{
        {.name = u"workplanActivities"_s, .text = tr("%n activity(ies)", nullptr, total.activities)},
        {.name = u"workplanBudget"_s, .text = tr("Budget %1").arg(money(total.budget))}};
    if (!total.committed.isZero())
        pills.push_back({.name = u"workplanCommitted"_s, .text = tr("Committed %1").arg(money(total.committed))});
    if (!total.spent.isZero())
        pills.push_back({.name = u"workplanSpent"_s, .text = tr("Spent %1").arg(money(total.spent))});
    const auto finding = [&pills](const QString &name, const QString &words, const QSet<QUuid> &keys) {
        if (!keys.isEmpty())
            pills.push_back({.name = name, .text = words, .tone = Tone::attention, .clickable = true});
    };
    const auto countOf = [](const QSet<QUuid> &keys) { return static_cast<int>(keys.size()); };
    finding(u"workplanWithoutDate"_s, tr("%n without a date", nullptr, countOf(m_findings.withoutDate)),
            m_findings.withoutDate);
    finding(u"workplanExceeding"_s, tr("%n exceeded by countries", nullptr, countOf(m_findings.exceeding)),
            m_findings.exceeding);
    finding(u"workplanUntranslated"_s, tr("%n with texts to translate", nullptr, countOf(m_findings.untranslated)),
            m_findings.untranslated);
    return pills;
}

QSet<QUuid> WorkPlanPane::keysOf(const QString &pill) {
    QSet<QUuid> wanted;
    if (pill == "workplanWithoutDate"_L1 || pill == allFindings())
        wanted |= m_findings.withoutDate;
    if (pill == "workplanExceeding"_L1 || pill == allFindings())
        wanted |= m_findings.exceeding;
    if (pill == "workplanUntranslated"_L1 || pill == allFindings())
        wanted |= m_findings.untranslated;
    if (wanted.isEmpty())
        return keysOfFigure(pill);
    QSet<QUuid> keys = wanted; // and by country the rows of their parts
    for (auto each = m_made.activities.begin(); each != m_made.activities.end(); ++each) {
        if (wanted.contains(each->uuid))
            keys.insert(each.key());
    }
    return keys;
}

QSet<QUuid> WorkPlanPane::keysOfFigure(const QString &name) {
    RecordCache &records = workspace().records();
    const ProgrammeFigures figures =
        programmeFigures(records.of<Plan>().all(), records.of<Activity>().all(), records.of<ActivityCountry>().all(),
                         records.of<ActivityAttendance>().all(), records.of<OpeningBalance>().all());
    QSet<QUuid> keys;
    for (const Id<Activity> activity : activitiesOfFigure(figures, name))
        keys.insert(activity.uuid);
    return keys;
}

void WorkPlanPane::showFigure(const QString &figure) {
    const QSet<QUuid> keys = keysOfFigure(figure);
    const bool wasNarrowed = !keys.isEmpty() && m_boxes->showAll();
    const bool isElsewhere = std::any_of(keys.begin(), keys.end(), [this](const QUuid &key) {
        return workspace().records().of<Activity>().get({key}).plan != m_plan;
    });
    if (isElsewhere && !m_isAll)
        showAllPlans();
    else if (wasNarrowed)
        reload();
    RecordPane::showFigure(figure);
}

void WorkPlanPane::showAttention() {
    if (m_boxes->showAll())
        reload();
    filterBy(allFindings());
}

QString WorkPlanPane::figuresInWords() const {
    const PlanFigures &total = m_made.total;
    QStringList lines;
    if (total.participantsPlanned > 0)
        lines += tr("Participants planned: %1").arg(formatNumber(total.participantsPlanned));
    if (total.attendances() > 0)
        lines += tr("Attendances: %1, of these women: %2, men: %3")
                     .arg(formatNumber(total.attendances()), formatNumber(total.women), formatNumber(total.men));
    return lines.join(u'\n');
}

void WorkPlanPane::showDetails(const QUuid &key) {
    const QString language = workspace().contentLanguage();
    const Plan &plan = m_contents.plan;
    if (const Activity *activity = activityOf(key)) {
        m_planForm->leave();
        m_activity->show(*activity);
        details().showForm(
            m_activity, {u"activity"_s, activity->id.text()}, activityName(*activity, language),
            {u"activity_country"_s, u"activity_attendance"_s, u"activity_partner"_s, u"activity_priority"_s});
        if (m_timeline->isVisible())
            m_timeline->showCurrent();
    } else if (!plan.id.isNull() && (key.isNull() || key == plan.id.uuid)) {
        m_activity->leave();
        m_planForm->show(plan);
        m_planForm->setFigures(figuresInWords());
        details().showForm(m_planForm, {u"plan"_s, plan.id.text()}, planName(plan, language));
    } else {
        m_activity->leave();
        m_planForm->leave();
        details().showWords(m_isAll            ? tr("Select an activity to see the details.")
                            : plan.id.isNull() ? tr("A work plan says what is to be done when, where and for how much.")
                                               : tr("Select an activity, or the plan at the top, to see the details."));
    }
}

void WorkPlanPane::commitForms() {
    m_activity->commit();
    m_planForm->commit();
}

QUuid WorkPlanPane::withWrongInput() const {
    const Id<Activity> activity = m_activity->withWrongInput();
    return activity ? activity.uuid : m_planForm->withWrongInput().uuid;
}

void WorkPlanPane::showPlan(Id<Plan> plan) {
    m_plan = plan;
    m_isAll = false;
    m_meeting = workspace().meeting();
    showAll();
    reload();
    table().selectKey(plan.uuid);
    Q_EMIT planShown();
}

void WorkPlanPane::showAllPlans() {
    m_plan = {};
    m_isAll = true;
    m_meeting = workspace().meeting();
    showAll();
    reload();
    table().selectKey(allPlansKey());
    Q_EMIT planShown();
}

QString WorkPlanPane::selected() const {
    const Activity *activity = activityOf(table().currentKey());
    return activity != nullptr ? activity->id.text() : m_plan.text();
}

void WorkPlanPane::select(const QString &id) {
    RecordCache &records = workspace().records();
    const auto activity = Id<Activity>::fromText(id);
    const Activity *found = records.of<Activity>().find(activity);
    const Id<Plan> plan = found != nullptr ? found->plan : Id<Plan>::fromText(id);
    if (records.of<Plan>().find(plan) == nullptr)
        return;
    const bool isInSight = m_isAll && found != nullptr && !replacedPlans(records.of<Plan>().all()).contains(plan);
    if (plan != m_plan && !isInSight)
        showPlan(plan);
    const bool isHidden = found != nullptr && !m_made.activities.contains(activity.uuid);
    if (isHidden && m_boxes->showAll())
        reload();
    RecordPane::select(id);
}

const Activity *WorkPlanPane::activityOf(const QUuid &key) const {
    return workspace().records().of<Activity>().find(m_made.activities.value(key));
}

std::vector<Activity> WorkPlanPane::selectedActivities() const {
    std::vector<Activity> activities;
    QSet<QUuid> seen;
    for (const QUuid &key : table().selectedKeys()) {
        const Activity *activity = activityOf(key);
        if (activity == nullptr || seen.contains(activity->id.uuid))
            continue;
        seen.insert(activity->id.uuid);
        activities.push_back(*activity);
    }
    return activities;
}
