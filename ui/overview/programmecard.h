#pragma once

#include "figurebutton.h"
#include "overviewcard.h"

class BarChart;
class QBoxLayout;

/// What the programme has done and spent, in numbers and small charts.
class ProgrammeCard : public OverviewCard {
    Q_OBJECT

public:
    ProgrammeCard(Workspace &workspace, QWidget *parent);

    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FigureRow *m_figures;
    QBoxLayout *m_charts;
    BarChart *m_money;
    BarChart *m_components;
    BarChart *m_countries;
};
