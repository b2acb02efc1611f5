#pragma once

#include "minutes.h"
#include "records_followup.h"

#include "recordform.h"

/// A dated word on how an action stands.
class EntryForm : public RecordForm<ActionEntry> {
    Q_OBJECT

public:
    explicit EntryForm(Workspace &workspace, QWidget *parent = nullptr);
};

/// What a country made of a recommendation.
class UptakeForm : public RecordForm<RecommendationStatus> {
    Q_OBJECT

public:
    explicit UptakeForm(Workspace &workspace, QWidget *parent = nullptr);
};
