#pragma once

#include "minutes.h"
#include "records_minutes.h"

#include "recordform.h"

class AnswersList;
class CorrigendaList;
class QPushButton;

/// Where the minutes stand: to whom they went, until when comments are taken, what the delegations answered, how they
/// were adopted, and what was amended since.
///
/// Adopting freezes them, which cannot be undone, so it is asked.
class MinutesForm : public RecordForm<Minutes> {
    Q_OBJECT

public:
    explicit MinutesForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addStage();
    void addDeadline();
    void addAnswers();
    void addAdoption();
    void addCorrigenda();
    void setStage(MinutesStage stage);
    void setDeadline();
    void addScan();
    void showState(const Minutes &minutes);
    QDateTime deadlineOf(const Minutes &minutes) const;

    ChoiceBox *m_stage;
    DateEdit *m_deadlineDay;
    TimeEdit *m_deadlineTime;
    AnswersList *m_answers;
    CorrigendaList *m_corrigenda;
    QPushButton *m_adopt;
    QPushButton *m_sign;
    QLabel *m_frozen;
};
