#include "delegationform.h"

#include "choicesonfocus.h"
#include "delegationedits.h"
#include "delegationrows.h"
#include "formparts.h"
#include "recordchoices.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeats = 999;

} // namespace

DelegationForm::DelegationForm(Workspace &workspace, DelegationEdits &edits, QWidget *parent)
    : RecordForm(
          workspace, u"delegation"_s,
          [&workspace](const Delegation &delegation) { return delegationName(workspace, delegation); }, parent)
    , m_edits(edits) {
    m_country = addReference<Country>(
        tr("Country"), &Delegation::country, [&workspace] { return RecordChoices::countries(workspace); },
        [&workspace](Id<Country> country) { return RecordNames::country(workspace, country); });
    m_organisation = addReference<Agency>(
        tr("Organisation"), &Delegation::organisation, [&workspace] { return RecordChoices::agencies(workspace); },
        [&workspace](Id<Agency> agency) { return RecordNames::agencyInFull(workspace, agency); });
    addChoice(tr("Takes part as"), &Delegation::capacity);
    addCheck(tr("Has a vote"), &Delegation::hasVote);
    m_invite = new CompletingEdit(u"delegationInvite"_s, tr("Invite an agency"), this);
    m_invite->setPlaceholderText(tr("Name of an agency"));
    new ChoicesOnFocus(m_invite, [&workspace] { return RecordChoices::agencies(workspace); });
    m_invite->setEnabled(!workspace.store().isReadOnly());
    addWidget(labelled(tr("Invite an agency"), m_invite, this));
    connect(m_invite, &CompletingEdit::chosen, this, [this](const QString &agency) {
        if (const auto id = m_edits.inviteAgency(record().id, Id<Agency>::fromText(agency)); !id.isNull())
            Q_EMIT invited(id);
    });
    connect(m_invite, &CompletingEdit::entered, this, [this](const QString &words) {
        m_invite->setText(words);
        m_edits.refuse(tr("No agency is called “%1”. Agencies are added on the page People.").arg(words));
    });
    bind([this](const Delegation &delegation) { showParts(delegation); });
}

void DelegationForm::showParts(const Delegation &delegation) {
    setFieldVisible(m_country, !delegation.country.isNull());
    setFieldVisible(m_organisation, delegation.country.isNull());
}

InvitationForm::InvitationForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"invitation"_s,
          [&workspace](const Invitation &invitation) { return RecordNames::agency(workspace, invitation.agency); },
          parent) {
    addReference<Agency>(
        tr("Agency"), &Invitation::agency, [&workspace] { return RecordChoices::agencies(workspace); },
        [&workspace](Id<Agency> agency) { return RecordNames::agencyInFull(workspace, agency); });
    addText(tr("Addressee"), &Invitation::addressee, LocalTextEdit::Lines::wrapped);
    beginRow();
    addChoice(tr("Sent as"), &Invitation::channel);
    addNumber(tr("Seats"), &Invitation::seats, 1, mostSeats)->setPlaceholder(tr("any"));
    endRow();
    beginRow();
    addLine(tr("Our number"), &Invitation::ourNumber);
    addDate(tr("Our date"), &Invitation::ourDate);
    endRow();
    beginRow();
    addDate(tr("Reply by"), &Invitation::replyBy);
    addChoice(tr("Reply"), &Invitation::reply);
    endRow();
    beginRow();
    addLine(tr("Their number"), &Invitation::theirNumber);
    addDate(tr("Their date"), &Invitation::theirDate);
    endRow();
}
