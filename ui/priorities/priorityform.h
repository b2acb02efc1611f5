#pragma once

#include "programme.h"
#include "records_results.h"
#include "records_workplan.h"

#include "recordform.h"

/// What is known of a priority, and the activities that serve it, each leading to its place in the work plan.
class PriorityForm : public RecordForm<Priority> {
    Q_OBJECT

public:
    explicit PriorityForm(Workspace &workspace, QWidget *parent = nullptr);
};
