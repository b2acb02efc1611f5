#include "participantform.h"

#include "completingedit.h"
#include "delegationedits.h"
#include "formparts.h"
#include "participantedits.h"
#include "peoplefinder.h"
#include "personname.h"
#include "personnamefields.h"
#include "recordchoices.h"
#include "store.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBadges = 99999;

} // namespace

ParticipantForm::ParticipantForm(Workspace &workspace, DelegationEdits &edits, ParticipantEdits &people,
                                 PeopleFinder &finder, QWidget *parent)
    : RecordForm(
          workspace, u"participant"_s,
          [&workspace](const Participant &participant) { return RecordNames::person(workspace, participant.person); },
          parent) {
    beginRow();
    addStates(edits);
    endRow();
    addCheck(tr("Takes part remotely"), &Participant::remote);
    addNumber(tr("Badge number"), &Participant::badgeNumber, 1, mostBadges)->setPlaceholder(tr("none"));
    addReplacing(people, finder);
}

/// Role and status follow rules, so they are not written as they stand.
void ParticipantForm::addStates(DelegationEdits &edits) {
    const auto add = [this](const QString &label, const QString &name, auto Participant::*member, auto take) {
        using Enum = std::remove_reference_t<decltype(std::declval<Participant>().*member)>;
        auto *box = new ChoiceBox(this);
        box->setObjectName(widgetName(name));
        const auto fill = [box, name, member](const Participant &participant) {
            box->clear();
            for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i) {
                const QString word = toWord(static_cast<Enum>(i));
                // That somebody was replaced follows from who replaces him.
                if (word != "replaced"_L1 || word == toWord(participant.*member))
                    box->addItem(capitalized(valueText(u"participant"_s, name, word)), word);
            }
            box->setCurrentIndex(box->findData(toWord(participant.*member)));
        };
        bind(fill);
        connect(box, &QComboBox::activated, this, [=, this] {
            const auto value = fromWord<Enum>(box->currentData().toString());
            if (value && *value != record().*member)
                take(DelegationPlace{record().delegation, {}, record().invitation, record().id}, *value);
            box->setCurrentIndex(box->findData(toWord(record().*member)));
        });
        addField(label, formField(name, box));
    };
    add(tr("Role"), u"role"_s, &Participant::role,
        [&edits](const DelegationPlace &place, ParticipantRole role) { edits.setRole({place}, role); });
    add(tr("Status"), u"status"_s, &Participant::status,
        [&edits](const DelegationPlace &place, ParticipantStatus status) { edits.setStatus({place}, status); });
}

void ParticipantForm::addReplacing(ParticipantEdits &people, PeopleFinder &finder) {
    m_replaced = secondaryLabel({}, this);
    m_replaced->setObjectName(u"participantReplacedBy"_s);
    addWidget(m_replaced);
    m_replace = new CompletingEdit(u"participantReplace"_s, tr("Replace by"), this);
    m_replace->setPlaceholderText(tr("Another person"));
    m_replace->setEnabled(!workspace().store().isReadOnly());
    finder.serve(*m_replace);
    addWidget(labelled(tr("Replace by"), m_replace, this));
    const auto told = [this](Id<Participant> by) {
        if (!by.isNull())
            Q_EMIT replaced(by);
    };
    connect(m_replace, &CompletingEdit::chosen, this, [this, &people, told](const QString &person) {
        told(people.replace(record().id, Id<Person>::fromText(person)));
    });
    connect(m_replace, &CompletingEdit::entered, this,
            [this, &people, told](const QString &words) { told(people.replaceByNew(record().id, words)); });
    bind([this](const Participant &participant) { showReplaced(participant); });
}

void ParticipantForm::showReplaced(const Participant &participant) {
    RecordCache &records = workspace().records();
    QStringList words;
    if (!participant.replacedBy.isNull())
        words +=
            tr("Replaced by %1.")
                .arg(RecordNames::person(workspace(), records.of<Participant>().get(participant.replacedBy).person));
    for (const Participant &other : records.of<Participant>().where(&Participant::replacedBy, participant.id))
        words += tr("Comes instead of %1.").arg(RecordNames::person(workspace(), other.person));
    m_replaced->setText(words.join(u'\n'));
    m_replaced->setVisible(!words.isEmpty());
    setFieldVisible(m_replace, participant.status != ParticipantStatus::replaced);
}

TakingPersonForm::TakingPersonForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"takingPerson"_s,
          [&workspace](const Person &person) { return personName(person, workspace.contentLanguage()); }, parent) {
    addHeading(tr("Person"));
    addNameFields(*this, workspace);
    addText(tr("Form of address"), &Person::formOfAddress);
    addText(tr("Rank"), &Person::rank);
    addText(tr("Position"), &Person::position, LocalTextEdit::Lines::wrapped);
    addText(tr("Department"), &Person::department, LocalTextEdit::Lines::wrapped);
    addReference<Agency>(
        tr("Agency"), &Person::agency, [&workspace] { return RecordChoices::agencies(workspace); },
        [&workspace](Id<Agency> agency) { return RecordNames::agency(workspace, agency); });
    addLine(tr("E-mail"), &Person::email); // too long to stand beside another
    addLine(tr("Phone"), &Person::phone);
}

PresenceForm::PresenceForm(Workspace &workspace, int number, QWidget *parent)
    : RecordForm(
          workspace, QString(u"presence"_s % QString::number(number)),
          [&workspace](const Attendance &attendance) {
              const Participant &participant = workspace.records().of<Participant>().get(attendance.participant);
              return RecordNames::person(workspace, participant.person);
          },
          parent) {
    beginRow();
    addTime(tr("Came at"), &Attendance::from);
    addTime(tr("Left at"), &Attendance::to);
    endRow();
}
