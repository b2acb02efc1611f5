#pragma once

#include "recordpage.h"

/// What the countries want to reach, and which activities serve it.
class PrioritiesPage : public RecordPage {
    Q_OBJECT

public:
    explicit PrioritiesPage(Workspace &workspace);

    std::vector<KeyHelp> keys() const override;

    std::vector<PageFinding> findings() const override;

protected:
    RecordPane *makePane() override;
    int countAttention() const override;
};
