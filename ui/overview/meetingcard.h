#pragma once

#include "figurebutton.h"
#include "overviewcard.h"

class Chip;
class DayPlanButton;
class MeetingNumbers;
class QVBoxLayout;

/// The chosen meeting at a glance: stage, place and dates, the time plan of its agenda, and the numbers that matter.
class MeetingCard : public OverviewCard {
    Q_OBJECT

public:
    MeetingCard(Workspace &workspace, QWidget *parent);

    void refresh() override;

private:
    void showHead(const MeetingNumbers &numbers);
    void showPlan(const MeetingNumbers &numbers);

    WordsButton *m_title;
    WordsButton *m_place;
    Chip *m_stage;
    Chip *m_agendaStage;
    QVBoxLayout *m_plan;
    std::vector<DayPlanButton *> m_days;
    FigureRow *m_figures;
};
