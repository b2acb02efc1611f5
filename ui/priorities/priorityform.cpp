#include "priorityform.h"

#include "priorityrows.h"
#include "recordchoices.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int lastRank = 999;

std::vector<Choice> activityChoices(Workspace &workspace) {
    std::vector<Choice> choices;
    for (const Activity &activity : workspace.records().of<Activity>().all())
        choices.push_back(
            {activity.id.text(), servingActivity(workspace, activity.id), {}, RecordNames::everyName(activity.title)});
    return choices;
}

} // namespace

PriorityForm::PriorityForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"priority"_s,
          [&workspace](const Priority &priority) { return priority.title.in(workspace.contentLanguage()); }, parent) {
    addText(tr("Title"), &Priority::title, LocalTextEdit::Lines::wrapped);
    addReference<Country>(
        tr("Country"), &Priority::country, [&workspace] { return RecordChoices::countries(workspace); },
        [&workspace](Id<Country> id) { return RecordNames::country(workspace, id); });
    beginRow();
    addNumber(tr("From year"), &Priority::fromYear, firstYear, lastYear);
    addNumber(tr("To year"), &Priority::toYear, firstYear, lastYear);
    addNumber(tr("Rank"), &Priority::rank, 1, lastRank);
    endRow();
    addText(tr("Description"), &Priority::description, LocalTextEdit::Lines::several);
    TagsEdit *serving = addLinks<ActivityPriority, Activity>(
        tr("Served by the activities"), u"activities"_s, &ActivityPriority::priority, &ActivityPriority::activity,
        [&workspace] { return activityChoices(workspace); },
        [&workspace](Id<Activity> id) { return servingActivity(workspace, id); });
    serving->setLeads(true);
    serving->setPlaceholder(tr("Add an activity"));
    setRule([](const Priority &, Priority &after) {
        return after.toYear != 0 && after.fromYear > after.toYear ? tr("It would end before it begins.") : QString();
    });
}
