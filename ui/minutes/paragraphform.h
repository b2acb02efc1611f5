#pragma once

#include "minutes.h"
#include "records_minutes.h"

#include "recordform.h"

/// A paragraph besides its text, which is edited where it stands.
class ParagraphForm : public RecordForm<MinutesParagraph> {
    Q_OBJECT

public:
    explicit ParagraphForm(Workspace &workspace, QWidget *parent = nullptr);
};
