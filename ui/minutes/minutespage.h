#pragma once

#include "recordpage.h"

/// The minutes of the chosen meeting.
class MinutesPage : public RecordPage {
    Q_OBJECT

public:
    explicit MinutesPage(Workspace &workspace);

    std::vector<KeyHelp> keys() const override;

    std::vector<PageFinding> findings() const override;

protected:
    RecordPane *makePane() override;
    int countAttention() const override;
};
