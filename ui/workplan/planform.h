#pragma once

#include "records_workplan.h"
#include "workplan.h"

#include "recordform.h"

class QLabel;

/// What is known of a plan as a whole, and what it comes to.
class PlanForm : public RecordForm<Plan> {
    Q_OBJECT

public:
    explicit PlanForm(Workspace &workspace, QWidget *parent = nullptr);

    /// The figures of the plan in words, below the fields.
    void setFigures(const QString &words);

private:
    QLabel *m_figures;
};
