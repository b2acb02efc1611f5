#pragma once

#include "people.h"
#include "records_people.h"

#include "recordform.h"

/// What is known of an agency.
class AgencyForm : public RecordForm<Agency> {
    Q_OBJECT

public:
    explicit AgencyForm(Workspace &workspace, QWidget *parent = nullptr);
};
