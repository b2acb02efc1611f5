#pragma once

#include "recordpage.h"

/// Who is to be at the chosen meeting, and who was.
class DelegationsPage : public RecordPage {
    Q_OBJECT

public:
    explicit DelegationsPage(Workspace &workspace);

    std::vector<KeyHelp> keys() const override;

    std::vector<PageFinding> findings() const override;

protected:
    RecordPane *makePane() override;
    int countAttention() const override;
};
