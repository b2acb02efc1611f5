#pragma once

#include "attendance.h"
#include "records_attendance.h"

#include "recordform.h"

class CompletingEdit;
class DelegationEdits;

/// Who takes part as one delegation, and whom of it to invite.
class DelegationForm : public RecordForm<Delegation> {
    Q_OBJECT

public:
    DelegationForm(Workspace &workspace, DelegationEdits &edits, QWidget *parent = nullptr);

Q_SIGNALS:
    void invited(Id<Invitation> invitation);

private:
    void showParts(const Delegation &delegation);

    DelegationEdits &m_edits;
    QWidget *m_country;
    QWidget *m_organisation;
    CompletingEdit *m_invite;
};

/// An invitation to an agency, and its reply.
class InvitationForm : public RecordForm<Invitation> {
    Q_OBJECT

public:
    explicit InvitationForm(Workspace &workspace, QWidget *parent = nullptr);
};
