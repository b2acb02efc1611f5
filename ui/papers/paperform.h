#pragma once

#include "records_agenda.h"

#include "recordform.h"

class PaperEdits;
class PaperFileList;

/// What is known of a paper, and its files.
class PaperForm : public RecordForm<MeetingPaper> {
    Q_OBJECT

public:
    PaperForm(Workspace &workspace, PaperEdits &edits, QWidget *parent = nullptr);

private:
    PaperFileList *m_files;
};
