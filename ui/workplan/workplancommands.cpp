#include "workplanpane.h"

#include "activityform.h"
#include "datewords.h"
#include "detailspanel.h"
#include "numberedit.h"
#include "planboxes.h"
#include "programme.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "timelineview.h"
#include "windowwords.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

// What can be done on the page of the work plan, by keys, menu and mouse.

namespace {

constexpr int week = 7;

std::vector<Component> byOrder(std::vector<Component> components) {
    std::stable_sort(components.begin(), components.end(),
                     [](const Component &a, const Component &b) { return a.order < b.order; });
    return components;
}

} // namespace

/// Keys of list and timeline; what is typed in fields and cells keeps them.
void WorkPlanPane::addKey(const QString &name, const QKeySequence &keys, std::function<void()> act) {
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    table().addAction(action);
    m_timeline->addAction(action);
}

void WorkPlanPane::addTimeKeys() {
    const auto add = [this](const QString &name, Qt::KeyboardModifiers with, qint64 days, TimePart part) {
        addKey(QString(name % u"Earlier"_s), QKeySequence(static_cast<int>(with) | Qt::Key_Left),
               [=, this] { shift(-days, part); });
        addKey(QString(name % u"Later"_s), QKeySequence(static_cast<int>(with) | Qt::Key_Right),
               [=, this] { shift(days, part); });
    };
    add(u"workplanDay"_s, Qt::AltModifier, 1, TimePart::both);
    add(u"workplanWeek"_s, Qt::AltModifier | Qt::ShiftModifier, week, TimePart::both);
    add(u"workplanEndDay"_s, Qt::ControlModifier, 1, TimePart::end);
    add(u"workplanEndWeek"_s, Qt::ControlModifier | Qt::ShiftModifier, week, TimePart::end);
    addKey(u"workplanDuplicate"_s, Qt::CTRL | Qt::Key_D, [this] { duplicate(); });
}

void WorkPlanPane::fillPlanMenu(QMenu &menu) {
    const auto add = [&](const QString &name, const QString &text, void (WorkPlanPane::*act)()) {
        menu.addAction(text, this, act)->setObjectName(name);
    };
    add(u"workplanAddPlan"_s, tr("Add a work plan"), &WorkPlanPane::addPlan);
    add(u"workplanAddVersion"_s, tr("Make a new version of this plan"), &WorkPlanPane::addVersion);
    menu.addSeparator();
    add(u"workplanRemovePlan"_s, tr("Delete this plan"), &WorkPlanPane::removePlan);
}

void WorkPlanPane::addToMenu(QMenu &menu) {
    const bool may = !isReadOnly();
    const std::vector<Activity> chosen = selectedActivities();
    const bool mayWithChosen = may && !chosen.empty();
    menu.addAction(tr("Add activity"), this, &WorkPlanPane::newItem)->setEnabled(may);
    QAction *copy = menu.addAction(tr("Duplicate"), this, &WorkPlanPane::duplicate);
    copy->setShortcut(Qt::CTRL | Qt::Key_D);
    copy->setEnabled(mayWithChosen);
    QMenu *components = menu.addMenu(tr("Move to component"));
    components->setEnabled(mayWithChosen);
    for (const Component &component : byOrder(workspace().records().of<Component>().all()))
        components->addAction(RecordNames::component(workspace(), component.id), this,
                              [=, this, id = component.id] { moveTo(chosen, id); });
    components->addAction(tr("Of no component"), this, [=, this] { moveTo(chosen, {}); });
    QMenu *statuses = menu.addMenu(tr("Status"));
    statuses->setEnabled(mayWithChosen);
    for (std::size_t i = 0; i < enumWords<ActivityStatus>.size(); ++i) {
        const auto status = static_cast<ActivityStatus>(i);
        statuses->addAction(capitalized(valueText(u"activity"_s, u"status"_s, toWord(status))), this,
                            [=, this] { finish(m_edits.setStatus(chosen, status)); });
    }
    QAction *pasting = menu.addAction(tr("Paste rows"), this, &WorkPlanPane::paste);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setEnabled(may);
    QAction *removal = menu.addAction(tr("Delete"), this, &WorkPlanPane::removeSelected);
    removal->setShortcut(QKeySequence::Delete);
    removal->setEnabled(mayWithChosen);
    menu.addSeparator();
    QMenu *plan = menu.addMenu(tr("Plan"));
    plan->setEnabled(may);
    fillPlanMenu(*plan);
}

bool WorkPlanPane::mayChange() {
    commit();
    if (isReadOnly())
        Q_EMIT table().readOnlyTried();
    return !isReadOnly();
}

/// Says why something could not be done, where it could not.
void WorkPlanPane::finish(const QString &why) {
    if (!why.isEmpty())
        say(why);
}

Id<Component> WorkPlanPane::component() const {
    const QUuid key = table().currentKey();
    if (const Activity *activity = activityOf(key))
        return activity->component;
    const Component *group = workspace().records().of<Component>().find({key});
    return group != nullptr ? group->id : Id<Component>();
}

PlanContents WorkPlanPane::planToAddTo() {
    if (!m_isAll)
        return m_contents;
    const Activity *current = activityOf(table().currentKey());
    return planContents(workspace().records(), current != nullptr ? current->plan : planToShow(workspace()));
}

void WorkPlanPane::newItem() {
    if (!mayChange())
        return;
    const Activity *current = activityOf(table().currentKey());
    const Id<Activity> made = m_edits.add(planToAddTo(), current, component());
    if (made.isNull())
        return;
    select(made.text());
    table().editCell(made.uuid, u"title"_s);
}

void WorkPlanPane::addPlan() {
    if (!mayChange())
        return;
    const Id<Plan> made = m_edits.addPlan();
    if (made.isNull())
        return;
    showPlan(made);
    details().focusFirstField();
}

void WorkPlanPane::addVersion() {
    if (m_plan.isNull() || !mayChange())
        return;
    const Id<Plan> made = m_edits.addVersion(workspace().records().of<Plan>().get(m_plan));
    if (made)
        showPlan(made);
}

void WorkPlanPane::removePlan() {
    if (m_plan && mayChange())
        finish(m_edits.removePlan(workspace().records().of<Plan>().get(m_plan)));
}

void WorkPlanPane::duplicate() {
    if (!mayChange())
        return;
    const std::vector<Activity> chosen = selectedActivities();
    if (chosen.empty())
        return say(tr("Select the activities to be copied."));
    std::vector<QUuid> keys;
    for (const Id<Activity> made : m_edits.duplicate(m_contents, chosen))
        keys.push_back(made.uuid);
    if (keys.empty())
        return;
    select(Id<Activity>{keys.front()}.text());
    table().selectKeys(keys);
}

void WorkPlanPane::removeSelected() {
    if (!mayChange())
        return;
    const std::vector<Activity> chosen = selectedActivities();
    if (chosen.empty())
        return say(tr("Select the activities to be deleted. A plan is deleted from its menu."));
    finish(m_edits.remove(chosen));
}

void WorkPlanPane::paste() {
    if (!mayChange())
        return;
    const PlanContents plan = planToAddTo();
    if (plan.isNull())
        return say(tr("Add a work plan first, into which the rows go."));
    std::vector<Id<Activity>> pasted;
    const QString words = m_edits.paste(plan, table().pastedRows(), component(), pasted);
    std::vector<QUuid> keys;
    for (const Id<Activity> each : pasted)
        keys.push_back(each.uuid);
    if (!keys.empty()) {
        select(Id<Activity>{keys.front()}.text());
        table().selectKeys(keys);
    }
    say(words);
}

void WorkPlanPane::moveTo(const std::vector<Activity> &activities, Id<Component> component) {
    if (!activities.empty() && mayChange())
        finish(m_edits.moveTo(activities, component));
}

/// To the component above or below, from its edge only: among those of their component activities stand by their codes.
void WorkPlanPane::moveBy(int by) {
    if (m_boxes->grouping() != PlanGrouping::component)
        return say(tr("Group by component to move activities from one to another."));
    const TableModel &rows = table().rows();
    int next = table().currentIndex().row();
    while (next >= 0 && next < rows.rowCount() && table().selectionModel()->isRowSelected(next))
        next += by;
    if (next >= 0 && next < rows.rowCount() && activityOf(rows.rowAt(next).key) != nullptr)
        return say(table().isSorted()
                       ? tr("The list is sorted by a column, so that nothing can be moved in it.")
                       : tr("Activities stand in the order of their codes. Change the code to move it within its "
                            "component; the menu of the row moves it to another."));
    const std::vector<Component> components = byOrder(workspace().records().of<Component>().all());
    const auto at = std::find_if(components.begin(), components.end(),
                                 [this](const Component &each) { return each.id == component(); });
    const auto count = static_cast<std::ptrdiff_t>(components.size());
    const std::ptrdiff_t target = at - components.begin() + by; // behind the last: of no component
    if (target < 0 || target > count)
        return;
    moveTo(selectedActivities(), target == count ? Id<Component>() : components[static_cast<std::size_t>(target)].id);
}

void WorkPlanPane::drop(const std::vector<QUuid> &keys, const QUuid &target) {
    if (m_boxes->grouping() != PlanGrouping::component)
        return say(tr("Group by component to move activities from one to another."));
    std::vector<Activity> activities;
    for (const QUuid &key : keys) {
        if (const Activity *activity = activityOf(key))
            activities.push_back(*activity);
    }
    const Activity *neighbour = activityOf(target);
    if (target == (m_isAll ? allPlansKey() : m_plan.uuid))
        return;
    moveTo(activities,
           neighbour != nullptr ? neighbour->component : workspace().records().of<Component>().get({target}).id);
}

void WorkPlanPane::shift(qint64 days, TimePart part) {
    if (!mayChange())
        return;
    std::vector<Activity> chosen = selectedActivities();
    std::erase_if(chosen, [](const Activity &activity) { return !activity.starts.isValid(); });
    if (chosen.empty())
        return say(tr("Select an activity that has dates."));
    finish(m_edits.shift(chosen, days, part));
}

/// A bar that is moved takes the others selected along; one that is stretched does not.
void WorkPlanPane::moveBar(const QUuid &key, qint64 days, TimePart part) {
    const Activity *activity = activityOf(key);
    if (activity == nullptr || !mayChange())
        return;
    const std::vector<QUuid> selected = table().selectedKeys();
    const bool isSelected = std::find(selected.begin(), selected.end(), key) != selected.end();
    std::vector<Activity> moved{*activity};
    if (part == TimePart::both && isSelected)
        moved = selectedActivities();
    std::erase_if(moved, [](const Activity &each) { return !each.starts.isValid(); });
    finish(m_edits.shift(moved, days, part));
}

QString WorkPlanPane::take(const QUuid &key, const QString &column, const QString &value) {
    const Activity *activity = activityOf(key);
    if (activity == nullptr)
        return {};
    m_activity->show(*activity);
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    const auto change = [this](std::string_view field, const std::function<void(Activity &)> &set) {
        return m_activity->change(field, set);
    };
    if (column == "code"_L1)
        return change("code", [&](Activity &after) { after.code = value; });
    if (column == "title"_L1)
        return change("title", [&](Activity &after) { after.title.set(language, value, primary); });
    if (column == "city"_L1)
        return change("city", [&](Activity &after) { after.city.set(language, value, primary); });
    if (column == "kind"_L1)
        return change("kind",
                      [&](Activity &after) { after.kind = fromWord<ActivityKind>(value).value_or(after.kind); });
    if (column == "status"_L1)
        return change("status",
                      [&](Activity &after) { after.status = fromWord<ActivityStatus>(value).value_or(after.status); });
    return takeFigure(column, value);
}

QString WorkPlanPane::takeFigure(const QString &column, const QString &value) {
    if (column == "starts"_L1 || column == "ends"_L1) {
        const QDate date = parseDateOrMonth(value, column == "starts"_L1 ? DayOfMonth::first : DayOfMonth::last);
        if (!date.isValid() && !value.isEmpty())
            return tr("Write a date such as 29.11.2016 or 29 November 2016, or a month such as 11.2016.");
        return column == "starts"_L1 ? m_activity->change("starts", [&](Activity &after) { after.starts = date; })
                                     : m_activity->change("ends", [&](Activity &after) { after.ends = date; });
    }
    if (column == "participants"_L1) {
        QString digits = value;
        digits.removeIf([](QChar c) { return c.isSpace(); });
        bool ok = digits.isEmpty();
        const int number = ok ? 0 : digits.toInt(&ok);
        if (!ok || number < 0)
            return tr("Write how many people are expected, such as 25.");
        return m_activity->change("participants_planned", [&](Activity &after) { after.participantsPlanned = number; });
    }
    const std::optional<Money> amount = parseMoney(value);
    if (!amount)
        return tr("Write an amount such as 240 000 or 1250.50.");
    if (column == "budget"_L1)
        return m_activity->change("budget", [&](Activity &after) { after.budget = *amount; });
    if (column == "committed"_L1)
        return m_activity->change("committed", [&](Activity &after) { after.committed = *amount; });
    return m_activity->change("spent", [&](Activity &after) { after.spent = *amount; });
}
