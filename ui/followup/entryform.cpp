#include "entryform.h"

#include "followupedits.h"
#include "programme.h"
#include "recordchoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

EntryForm::EntryForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"entry"_s,
          [&workspace](const ActionEntry &entry) { return workspace.records().of<Action>().get(entry.action).number; },
          parent) {
    addText(tr("How it stands"), &ActionEntry::text, LocalTextEdit::Lines::wrapped);
    addDate(tr("Date"), &ActionEntry::date);
    addChoice(tr("Status"), &ActionEntry::status);
    setConsequence([&workspace](Edit &edit, const ActionEntry &before, const ActionEntry &after) {
        const std::vector<ActionEntry> entries =
            workspace.records().of<ActionEntry>().where(&ActionEntry::action, before.action);
        std::vector<ActionEntry> changed = entries;
        std::replace(changed.begin(), changed.end(), before, after);
        followEntries(workspace, edit, before.action, entries, changed);
    });
}

UptakeForm::UptakeForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"uptake"_s,
          [&workspace](const RecommendationStatus &uptake) { return RecordNames::country(workspace, uptake.country); },
          parent) {
    addReference<Country>(
        tr("Country"), &RecommendationStatus::country, [&workspace] { return RecordChoices::countries(workspace); },
        [&workspace](Id<Country> country) { return RecordNames::country(workspace, country); });
    addChoice(tr("What became of it"), &RecommendationStatus::uptake);
    addDate(tr("Date"), &RecommendationStatus::date);
    addText(tr("Evidence"), &RecommendationStatus::evidence, LocalTextEdit::Lines::wrapped);
}
