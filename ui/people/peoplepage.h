#pragma once

#include "duplicategroups.h"
#include "recordpage.h"

/// The directory of people and agencies over all meetings.
class PeoplePage : public RecordPage {
    Q_OBJECT

public:
    explicit PeoplePage(Workspace &workspace);

    std::vector<KeyHelp> keys() const override;

protected:
    RecordPane *makePane() override;

private:
    DuplicateGroups m_duplicates; ///< hears of changes before the pane, which is made later, shows them
};
