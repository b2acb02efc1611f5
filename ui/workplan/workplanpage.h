#pragma once

#include "recordpage.h"

class WorkPlanPane;

/// The programme's plans of work with their activities, as a table and on a timeline.
class WorkPlanPage : public RecordPage {
    Q_OBJECT

public:
    explicit WorkPlanPage(Workspace &workspace);

    /// Only where the plan that is shown is the one laid before the chosen meeting.
    QString document() const override;
    QString printLabel() const override;
    std::vector<KeyHelp> keys() const override;

    std::vector<PageFinding> findings() const override;

protected:
    RecordPane *makePane() override;
    int countAttention() const override;

private:
    bool isLaidBeforeMeeting() const;

    QPointer<WorkPlanPane> m_plan;
};
