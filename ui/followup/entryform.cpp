#include "entryform.h"

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
    // The latest word on an action says how it stands.
    setConsequence([&workspace](Edit &edit, const ActionEntry &before, const ActionEntry &after) {
        RecordCache &records = workspace.records();
        const auto entries = records.of<ActionEntry>().where(&ActionEntry::action, after.action);
        const bool isLatest = std::none_of(entries.begin(), entries.end(), [&](const ActionEntry &other) {
            return other.id != after.id && other.date > after.date;
        });
        Action action = records.of<Action>().get(after.action);
        if (before.status == after.status || !isLatest || action.status == after.status)
            return;
        const Action stood = action;
        action.status = after.status;
        edit.update(stood, action);
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
