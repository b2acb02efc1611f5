#pragma once

#include "records_meeting.h"

#include "recordform.h"

/// What a body is and by which rules it meets.
class BodyForm : public RecordForm<Body> {
    Q_OBJECT

public:
    explicit BodyForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addRules();
    void addNotices();
    /// Hides what does not apply: Russian forms where nothing is in Russian, the country of a regional body …
    void fit(const Body &body);
};
