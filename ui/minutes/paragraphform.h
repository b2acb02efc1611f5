#pragma once

#include "minutes.h"
#include "records_minutes.h"

#include "recordform.h"

class MinutesEdits;
class TagsEdit;

/// A paragraph besides its text, which is edited where it stands: its kind, and who speaks.
class ParagraphForm : public RecordForm<MinutesParagraph> {
    Q_OBJECT

public:
    ParagraphForm(Workspace &workspace, MinutesEdits &edits, QWidget *parent = nullptr);

    /// Goes to the line that takes a speaker, for one.
    void askForSpeaker();

Q_SIGNALS:
    /// The speaker that was asked for is there: back to the text.
    void speakerGiven();

private:
    void addSpeakers();
    void showSpeakers(const MinutesParagraph &paragraph);

    MinutesEdits &m_edits;
    TagsEdit *m_speakers;
    bool m_isAsked = false;
};
