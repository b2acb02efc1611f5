#pragma once

#include "recordpage.h"

/// The directory of people and agencies over all meetings.
class PeoplePage : public RecordPage {
    Q_OBJECT

public:
    explicit PeoplePage(Workspace &workspace);

protected:
    RecordPane *makePane() override;
};
