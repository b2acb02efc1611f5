#pragma once

#include "recordpage.h"

/// The programme itself: its texts, languages and money, its phases, components, countries, emblems, indicators and
/// opening balances.
class ProgrammePage : public RecordPage {
    Q_OBJECT

public:
    explicit ProgrammePage(Workspace &workspace);

    std::vector<PageFinding> findings() const override;

protected:
    RecordPane *makePane() override;
    /// Records that lack a translation or a Russian form.
    int countAttention() const override;
};
