#pragma once

#include "records_people.h"
#include "records_programme.h"

#include "recordform.h"

/// A phase of the programme.
class PhaseForm : public RecordForm<Phase> {
    Q_OBJECT

public:
    explicit PhaseForm(Workspace &workspace, QWidget *parent = nullptr);
};

/// A component of the programme.
class ComponentForm : public RecordForm<Component> {
    Q_OBJECT

public:
    explicit ComponentForm(Workspace &workspace, QWidget *parent = nullptr);
};
