#pragma once

#include "recordpage.h"

/// The bodies of the programme and their meetings.
class MeetingsPage : public RecordPage {
    Q_OBJECT

public:
    explicit MeetingsPage(Workspace &workspace);

    std::vector<PageFinding> findings() const override;

protected:
    RecordPane *makePane() override;
    /// Bodies and meetings that lack a translation or a Russian form.
    int countAttention() const override;
};
