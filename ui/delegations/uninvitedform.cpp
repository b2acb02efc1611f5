#include "uninvitedform.h"

#include "formparts.h"
#include "store.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

UninvitedForm::UninvitedForm(Workspace &workspace, QWidget *parent)
    : FormPanel(workspace, u"uninvited"_s, parent), m_invite(new QPushButton(tr("Invite"), this)) {
    addWidget(secondaryLabel(tr("This agency has no invitation to the meeting. “Invite” adds one with today's date; "
                                "so does the key I in the list."),
                             this));
    m_invite->setObjectName(u"uninvitedInvite"_s);
    m_invite->setEnabled(!workspace.store().isReadOnly());
    addWidget(m_invite);
    connect(m_invite, &QPushButton::clicked, this, &UninvitedForm::inviteRequested);
}
