#pragma once

#include "minutes.h"
#include "records_followup.h"

#include "recordform.h"

/// A decision: what was decided, how it ended, and who was there. Its words may be edited elsewhere on the page.
class DecisionForm : public RecordForm<Decision> {
    Q_OBJECT

public:
    enum class Words { here, elsewhere };

    DecisionForm(Workspace &workspace, Words words, QWidget *parent = nullptr);
};
