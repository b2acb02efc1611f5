#pragma once

#include "formpanel.h"

class QPushButton;

/// What the details show of an agency that has no invitation: the way to invite it.
class UninvitedForm : public FormPanel {
    Q_OBJECT

public:
    explicit UninvitedForm(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void inviteRequested();

private:
    QPushButton *m_invite;
};
