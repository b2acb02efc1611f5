#include "personform.h"

#include "attendance.h"
#include "directoryrows.h"
#include "formparts.h"
#include "meeting.h"
#include "personname.h"
#include "personnamefields.h"
#include "recordchoices.h"

#include <QLabel>

using namespace Qt::StringLiterals;

PersonForm::PersonForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"person"_s,
          [&workspace](const Person &person) { return personName(person, workspace.contentLanguage()); }, parent) {
    addText(tr("Form of address"), &Person::formOfAddress);
    addNameFields(*this, workspace);
    addReference<Agency>(
        tr("Agency"), &Person::agency, [&workspace] { return RecordChoices::agencies(workspace); },
        [&workspace](Id<Agency> agency) { return RecordNames::agency(workspace, agency); });
    addText(tr("Position"), &Person::position, LocalTextEdit::Lines::wrapped);
    addText(tr("Department"), &Person::department, LocalTextEdit::Lines::wrapped);
    beginRow();
    addText(tr("Rank"), &Person::rank);
    addChoice(tr("Sex"), &Person::sex);
    endRow();
    addLine(tr("E-mail"), &Person::email); // too long to stand beside another
    addLine(tr("Phone"), &Person::phone);
    addCheck(tr("Agrees to be named in lists"), &Person::consentListed);
    addCheck(tr("Agrees to be photographed"), &Person::consentPhotographed);
    addLine(tr("Notes"), &Person::notes, PlainEdit::Lines::several);
    m_meetings = secondaryLabel({}, this);
    m_meetings->setObjectName(u"personMeetings"_s);
    addWidget(m_meetings);
    bind([this](const Person &person) { showMeetings(person); });
}

void PersonForm::showMeetings(const Person &person) {
    const QStringList meetings = meetingsInWords(workspace(), person.id);
    m_meetings->setText(meetings.isEmpty() ? tr("At no meeting so far.") : meetings.join(u'\n'));
}
