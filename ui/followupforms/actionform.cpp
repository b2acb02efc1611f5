#include "actionform.h"

#include "actionstate.h"
#include "formparts.h"
#include "people.h"
#include "programme.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "windowwords.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

ActionForm::ActionForm(Workspace &workspace, Words words, QWidget *parent)
    : RecordForm(
          workspace, u"action"_s, [](const Action &action) { return action.number; }, parent) {
    if (words == Words::here)
        addText(tr("Text"), &Action::text, LocalTextEdit::Lines::wrapped);
    addResponsible();
    addDate(tr("Due"), &Action::due);
    m_original = secondaryLabel({}, this);
    m_original->setObjectName(u"actionOriginalDue"_s);
    addWidget(m_original);
    addChoice(tr("Status"), &Action::status);
    addText(tr("Closing note"), &Action::closingNote, LocalTextEdit::Lines::wrapped);
    m_entries = secondaryLabel({}, this);
    m_entries->setObjectName(u"actionEntries"_s);
    addWidget(m_entries);
    if (words == Words::here)
        addOrigin();
    setRule([](const Action &before, Action &after) {
        if (after.due != before.due && !before.originalDue.isValid())
            after.originalDue = after.due;
        return QString();
    });
    bind([this](const Action &action) {
        showDates(action);
        showEntries(action);
    });
}

void ActionForm::addResponsible() {
    Workspace &all = workspace();
    addLinks<ActionAgency, Agency>(
        tr("Responsible agencies"), u"agencies"_s, &ActionAgency::action, &ActionAgency::agency,
        [&all] { return RecordChoices::agencies(all); },
        [&all](Id<Agency> agency) { return RecordNames::agency(all, agency); })
        ->setPlaceholder(tr("Add an agency"));
    addReference<Person>(
        tr("Responsible person"), &Action::responsiblePerson, [&all] { return RecordChoices::people(all); },
        [&all](Id<Person> person) { return RecordNames::person(all, person); });
    addLinks<ActionCountry, Country>(
        tr("Countries"), u"countries"_s, &ActionCountry::action, &ActionCountry::country,
        [&all] { return RecordChoices::countries(all); },
        [&all](Id<Country> country) { return RecordNames::country(all, country); })
        ->setPlaceholder(tr("Add a country"));
}

/// In the minutes it stands where it arose.
void ActionForm::addOrigin() {
    Workspace &all = workspace();
    QWidget *item = addReference<AgendaItem>(
        tr("Agenda item it arose from"), &Action::item,
        [this, &all] { return RecordChoices::agendaItems(all, record().meeting); },
        [&all](Id<AgendaItem> id) { return RecordNames::agendaItem(all, id); });
    QLabel *decision = secondaryLabel({}, this);
    decision->setObjectName(u"actionDecision"_s);
    addWidget(decision);
    bind([this, &all, item, decision](const Action &action) {
        setFieldVisible(item, action.decision.isNull());
        decision->setVisible(!action.decision.isNull());
        if (const Decision *origin = all.records().of<Decision>().find(action.decision))
            decision->setText(tr("It arose from decision %1.").arg(origin->number));
    });
}

void ActionForm::showDates(const Action &action) {
    m_original->setVisible(isPostponed(action));
    m_original->setText(tr("Postponed; originally due on %1").arg(dateWord(action.originalDue)));
}

void ActionForm::showEntries(const Action &action) {
    std::vector<ActionEntry> entries = workspace().records().of<ActionEntry>().where(&ActionEntry::action, action.id);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const ActionEntry &a, const ActionEntry &b) { return a.date > b.date; });
    QStringList lines;
    for (const ActionEntry &entry : entries) {
        const QString status = valueText(u"action"_s, u"status"_s, toWord(entry.status));
        const QString text = entry.text.in(workspace().contentLanguage());
        lines += dateWord(entry.date) % u": "_s % (text.isEmpty() ? status : QString(status % u". "_s % text));
    }
    m_entries->setVisible(!lines.isEmpty());
    m_entries->setText(lines.join(u'\n'));
}
