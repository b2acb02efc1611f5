#pragma once

#include "attendance.h"
#include "people.h"
#include "records_attendance.h"
#include "records_people.h"

#include "recordform.h"

class CompletingEdit;
class DelegationEdits;
class ParticipantEdits;
class PeopleFinder;
class QLabel;

/// As what a person takes part, and who comes instead.
class ParticipantForm : public RecordForm<Participant> {
    Q_OBJECT

public:
    ParticipantForm(Workspace &workspace, DelegationEdits &edits, ParticipantEdits &people, PeopleFinder &finder,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void replaced(Id<Participant> by);

private:
    void addStates(DelegationEdits &edits);
    void addReplacing(ParticipantEdits &people, PeopleFinder &finder);
    void showReplaced(const Participant &participant);

    QLabel *m_replaced;
    CompletingEdit *m_replace;
};

/// What is known of the person who takes part; an edit of the directory.
class TakingPersonForm : public RecordForm<Person> {
    Q_OBJECT

public:
    explicit TakingPersonForm(Workspace &workspace, QWidget *parent = nullptr);
};

/// When somebody was there in a half-day; nothing is all of it.
class PresenceForm : public RecordForm<Attendance> {
    Q_OBJECT

public:
    PresenceForm(Workspace &workspace, int number, QWidget *parent = nullptr);
};
