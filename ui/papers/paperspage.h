#pragma once

#include "recordpage.h"

/// The papers that lie before the meeting.
class PapersPage : public RecordPage {
    Q_OBJECT

public:
    explicit PapersPage(Workspace &workspace);

    std::vector<PageFinding> findings() const override;

protected:
    RecordPane *makePane() override;
    int countAttention() const override;
};
