#pragma once

#include "activityrules.h"
#include "plancontents.h"
#include "tableview.h"

class Edit;
class Workspace;
struct Label;

/// Everything that is done to a work plan apart from typing into a field; each is one step of undo. What can fail says
/// why in words, and says nothing where it was done.
class PlanEdits {
public:
    explicit PlanEdits(Workspace &workspace) : m_workspace(workspace) {}

    /// An empty plan of the year behind the last one, laid before the chosen meeting. Its id; null where it failed.
    Id<Plan> addPlan();
    /// A draft with all that the plan holds, under the next free version.
    Id<Plan> addVersion(const Plan &plan);
    QString removePlan(const Plan &plan);

    /// An activity behind another one, with its component and the next free code; where there is no plan yet, with a
    /// plan.
    Id<Activity> add(const PlanContents &plan, const Activity *behind, Id<Component> component);
    /// Copies with the next free codes, planned anew: nothing committed, spent or attended.
    std::vector<Id<Activity>> duplicate(const PlanContents &plan, const std::vector<Activity> &activities);
    QString remove(const std::vector<Activity> &activities);
    QString moveTo(const std::vector<Activity> &activities, Id<Component> component);
    QString setStatus(const std::vector<Activity> &activities, ActivityStatus status);
    QString shift(const std::vector<Activity> &activities, qint64 days, TimePart part);
    QString place(const Activity &activity, const TimeSpan &span);
    /// Adds rows of a spreadsheet; says which of them could not be read.
    QString paste(const PlanContents &plan, const std::vector<PastedRow> &rows, Id<Component> component,
                  std::vector<Id<Activity>> &pasted);

private:
    Plan nextPlan() const;
    QString change(const Label &label, const std::vector<Activity> &activities,
                   const std::function<void(Activity &)> &set);
    QString write(const Label &label, const std::function<void(Edit &)> &change);
    QString nameOf(const Activity &activity) const;

    Workspace &m_workspace;
};
