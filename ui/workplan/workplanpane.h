#pragma once

#include "planedits.h"
#include "planrows.h"
#include "recordpane.h"
#include "workspace.h"

class ActivityForm;
class PlanBoxes;
class PlanForm;
class QToolButton;
class TimelineLegend;
class TimelineView;

/// A plan of work: its activities in groups with their sums, and beside them, where wanted, a timeline.
class WorkPlanPane : public RecordPane {
    Q_OBJECT

public:
    explicit WorkPlanPane(Workspace &workspace);
    ~WorkPlanPane() override;

    /// The plan that is shown; null where there is none, or where all are.
    Id<Plan> plan() const { return m_plan; }

    void newItem() override;
    QString selected() const override;
    void select(const QString &id) override;
    void showAttention() override;
    /// Also a figure of the programme, as activitiesOfFigure() knows it: of all plans where those of the one in sight
    /// are not all that make it.
    void showFigure(const QString &figure) override;

Q_SIGNALS:
    void planShown();

protected:
    std::vector<TableRow> rows() override;
    std::vector<PillText> pills() override;
    QSet<QUuid> keysOf(const QString &pill) override;
    void showDetails(const QUuid &key) override;
    void commitForms() override;
    QUuid withWrongInput() const override;
    void addToMenu(QMenu &menu) override;
    void removeSelected() override;
    void paste() override;
    QStringList kinds() const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildParts();
    void buildTimeline();
    void addKey(const QString &name, const QKeySequence &keys, std::function<void()> act);
    void addTimeKeys();
    void fillPlanMenu(QMenu &menu);
    void showPlan(Id<Plan> plan);
    void showAllPlans();
    /// Where rows are added: the plan in sight; where all are, that of the current activity.
    PlanContents planToAddTo();
    void addViews();
    void showTimeline(bool shown);
    /// The room of the list and of the timeline beside it.
    void fitList();
    void fitScrollBars();
    QString take(const QUuid &key, const QString &column, const QString &value);
    QString takeFigure(const QString &column, const QString &value);
    const Activity *activityOf(const QUuid &key) const;
    std::vector<Activity> selectedActivities() const;
    /// The component in sight: of the current row or group.
    Id<Component> component() const;
    bool mayChange();
    void finish(const QString &why);
    void addPlan();
    void addVersion();
    void removePlan();
    void duplicate();
    void moveTo(const std::vector<Activity> &activities, Id<Component> component);
    void moveBy(int by);
    void shift(qint64 days, TimePart part);
    void moveBar(const QUuid &key, qint64 days, TimePart part);
    void drop(const std::vector<QUuid> &keys, const QUuid &target);
    QString figuresInWords() const;
    /// The activities that make a figure of the programme.
    QSet<QUuid> keysOfFigure(const QString &name);

    PlanEdits m_edits;
    PlanBoxes *m_boxes;
    ActivityForm *m_activity;
    PlanForm *m_planForm;
    TimelineView *m_timeline = nullptr;
    TimelineLegend *m_legend = nullptr;
    std::vector<QToolButton *> m_views; ///< the table, the timeline
    Id<Plan> m_plan;
    bool m_isAll = false;  ///< all plans are shown
    Id<Meeting> m_meeting; ///< for which the plan was chosen
    PlanContents m_contents;
    PlanRows m_made;
    PlanFindings m_findings;
};
