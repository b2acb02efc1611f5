#pragma once

#include "delegationsdata.h"

#include <QWidget>

#include <vector>

class DelegationEdits;
class ParticipantEdits;
class ParticipantForm;
class PeopleFinder;
class PresenceForm;
class QVBoxLayout;
class TakingPersonForm;

/// All that the details tell of somebody who takes part: as what, when present, and who it is.
class ParticipantDetails : public QWidget {
    Q_OBJECT

public:
    ParticipantDetails(Workspace &workspace, DelegationEdits &edits, ParticipantEdits &people, PeopleFinder &finder,
                       QWidget *parent = nullptr);

    void show(const Participant &participant, const DelegationsData &meeting);
    void leave();
    void commit();
    /// The participant with wrong input in one of the fields; null for none.
    QUuid withWrongInput() const;
    ParticipantForm &form() const { return *m_form; }
    TakingPersonForm &person() const { return *m_person; }

private:
    PresenceForm *presence(std::size_t number);

    Workspace &m_workspace;
    ParticipantForm *m_form;
    TakingPersonForm *m_person;
    QVBoxLayout *m_presences;
    std::vector<PresenceForm *> m_presence; ///< one for each half-day in which somebody was there, made as needed
};
