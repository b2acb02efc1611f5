#include "participantdetails.h"

#include "participantform.h"
#include "workspace.h"

#include <QVBoxLayout>

#include <algorithm>

ParticipantDetails::ParticipantDetails(Workspace &workspace, DelegationEdits &edits, ParticipantEdits &people,
                                       PeopleFinder &finder, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new ParticipantForm(workspace, edits, people, finder, this))
    , m_person(new TakingPersonForm(workspace, this))
    , m_presences(new QVBoxLayout) {
    setObjectName(QStringLiteral("participantDetails"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addLayout(m_presences);
    column->addWidget(m_person);
    column->addStretch(1);
}

PresenceForm *ParticipantDetails::presence(std::size_t number) {
    while (m_presence.size() <= number) {
        m_presence.push_back(new PresenceForm(m_workspace, static_cast<int>(m_presence.size()), this));
        m_presences->addWidget(m_presence.back());
    }
    return m_presence[number];
}

void ParticipantDetails::show(const Participant &participant, const DelegationsData &meeting) {
    m_form->show(participant);
    if (const Person *person = m_workspace.records().of<Person>().find(participant.person))
        m_person->show(*person);
    std::size_t used = 0;
    for (const HalfDayPlace &half : meeting.halfDays()) {
        const Attendance *attendance = meeting.attendance(participant.id, half);
        if (attendance == nullptr)
            continue;
        PresenceForm *form = presence(used++);
        form->setHead(tr("Present %1").arg(halfDayWord(half)));
        form->show(*attendance);
        form->setVisible(true);
    }
    for (; used < m_presence.size(); ++used) {
        m_presence[used]->leave();
        m_presence[used]->setVisible(false);
    }
}

void ParticipantDetails::leave() {
    m_form->leave();
    m_person->leave();
    for (PresenceForm *form : m_presence)
        form->leave();
}

void ParticipantDetails::commit() {
    m_form->commit();
    m_person->commit();
    for (PresenceForm *form : m_presence)
        form->commit();
}

QUuid ParticipantDetails::withWrongInput() const {
    RecordCache &records = m_workspace.records();
    if (const Id<Participant> own = m_form->withWrongInput(); !own.isNull())
        return own.uuid;
    if (const Id<Person> person = m_person->withWrongInput(); !person.isNull()) {
        const auto takes = records.of<Participant>().where(&Participant::person, person);
        const auto ofMeeting = std::find_if(takes.begin(), takes.end(), [&](const Participant &each) {
            return records.of<Delegation>().get(each.delegation).meeting == m_workspace.meeting();
        });
        if (ofMeeting != takes.end())
            return ofMeeting->id.uuid;
    }
    for (const PresenceForm *form : m_presence) {
        if (const Id<Attendance> attendance = form->withWrongInput(); !attendance.isNull())
            return records.of<Attendance>().get(attendance).participant.uuid;
    }
    return {};
}
