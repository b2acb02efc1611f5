#pragma once

#include "followuprows.h"
#include "recordpane.h"

class ActionForm;
class DecisionForm;
class EntryForm;
class FollowupEdits;
class FollowupFilter;
class RecommendationForm;
class UptakeForm;

/// Decisions, recommendations and actions of all meetings, and how they stand.
class FollowupPane : public RecordPane {
    Q_OBJECT

public:
    explicit FollowupPane(Workspace &workspace);

    /// Adds an action of the chosen meeting.
    void newItem() override;
    void select(const QString &id) override;
    void showAttention() override;
    void showFigure(const QString &pill) override;

protected:
    std::vector<TableRow> rows() override;
    std::vector<PillText> pills() override;
    QSet<QUuid> keysOf(const QString &pill) override;
    void showDetails(const QUuid &key) override;
    void commitForms() override;
    QUuid withWrongInput() const override;
    void addToMenu(QMenu &menu) override;
    void removeSelected() override;
    void showAll() override;
    QStringList kinds() const override;

private:
    void makeForms();
    void connectTable();
    void leaveForms(const QWidget *but);
    QString take(const QUuid &key, const QString &column, const QString &value);
    QString takeOfAction(const QString &column, const QString &value);
    void typed(QKeyEvent *event);
    void setStatus(ActionStatus status);
    std::vector<Id<Action>> selectedActions() const;
    /// A dated word on the action in sight, or what a country made of the recommendation.
    void addBelow();
    void addRecommendation();
    void showAdded(const QUuid &key);

    FollowupEdits *m_edits;
    FollowupFilter *m_filter;
    ActionForm *m_action = nullptr;
    DecisionForm *m_decision = nullptr;
    RecommendationForm *m_recommendation = nullptr;
    EntryForm *m_entry = nullptr;
    UptakeForm *m_uptake = nullptr;
};
