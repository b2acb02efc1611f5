#pragma once

#include "recordpage.h"

/// What became of decisions, recommendations and actions of all meetings.
class FollowupPage : public RecordPage {
    Q_OBJECT

public:
    explicit FollowupPage(Workspace &workspace);

    std::vector<KeyHelp> keys() const override;

    std::vector<PageFinding> findings() const override;

protected:
    RecordPane *makePane() override;
    int countAttention() const override;
};
