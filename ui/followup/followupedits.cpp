#include "followupedits.h"

#include "actionstate.h"
#include "edit.h"
#include "followuprows.h"
#include "newname.h"
#include "programme.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Label label(const char *source, const QStringList &arguments) {
    return {QString::fromUtf8(source), arguments};
}

/// What the removal of these is called.
Label removal(Workspace &workspace, const std::vector<QUuid> &keys) {
    RecordCache &records = workspace.records();
    if (keys.size() != 1)
        return label(QT_TRANSLATE_NOOP("Labels", "delete %1 entries"), {QString::number(keys.size())});
    QString name = records.of<Action>().get({keys.front()}).number;
    if (name.isEmpty())
        name = records.of<Decision>().get({keys.front()}).number;
    if (name.isEmpty())
        name = shortName(records.of<Recommendation>().get({keys.front()}).text.in(workspace.contentLanguage()));
    return name.isEmpty() ? label(QT_TRANSLATE_NOOP("Labels", "delete an entry"), {})
                          : label(QT_TRANSLATE_NOOP("Labels", "delete “%1”"), {name});
}

} // namespace

void followEntries(Workspace &workspace, Edit &edit, Id<Action> action, std::span<const ActionEntry> before,
                   std::span<const ActionEntry> after) {
    const Action stood = workspace.records().of<Action>().get(action);
    const Action stands = followingEntries(stood, before, after);
    if (stands != stood)
        edit.update(stood, stands);
}

FollowupEdits::FollowupEdits(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

Id<Action> FollowupEdits::addAction() {
    Action action;
    action.id = m_workspace.store().newId<Action>();
    action.meeting = m_workspace.meeting();
    action.text = newName(m_workspace, QT_TRANSLATE_NOOP("NewNames", "New action"));
    const bool done = m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "add an action"), {}),
                                       [&](Edit &edit) { edit.insert(action); });
    return done ? action.id : Id<Action>();
}

Id<Recommendation> FollowupEdits::addRecommendation(Id<Decision> decision) {
    Recommendation recommendation;
    recommendation.id = m_workspace.store().newId<Recommendation>();
    recommendation.decision = decision;
    recommendation.text = newName(m_workspace, QT_TRANSLATE_NOOP("NewNames", "New recommendation"));
    const bool done = m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "add a recommendation"), {}),
                                       [&](Edit &edit) { edit.insert(recommendation); });
    return done ? recommendation.id : Id<Recommendation>();
}

Id<ActionEntry> FollowupEdits::addEntry(Id<Action> id) {
    const Action &action = m_workspace.records().of<Action>().get(id);
    ActionEntry entry;
    entry.id = m_workspace.store().newId<ActionEntry>();
    entry.action = id;
    entry.date = followupDay(m_workspace);
    entry.status = action.status;
    const bool done = m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "add an entry to %1"), {action.number}),
                                       [&](Edit &edit) { edit.insert(entry); });
    return done ? entry.id : Id<ActionEntry>();
}

Id<RecommendationStatus> FollowupEdits::addUptake(Id<Recommendation> recommendation) {
    const auto said =
        m_workspace.records().of<RecommendationStatus>().where(&RecommendationStatus::recommendation, recommendation);
    const auto &countries = m_workspace.records().of<Country>().all();
    const auto silent = std::find_if(countries.begin(), countries.end(), [&](const Country &country) {
        return std::none_of(said.begin(), said.end(),
                            [&](const RecommendationStatus &each) { return each.country == country.id; });
    });
    if (silent == countries.end()) {
        m_workspace.refuse(tr("Every country of the programme has said what became of it."));
        return {};
    }
    RecommendationStatus uptake;
    uptake.id = m_workspace.store().newId<RecommendationStatus>();
    uptake.recommendation = recommendation;
    uptake.country = silent->id;
    uptake.date = followupDay(m_workspace);
    const bool done = m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "add what became of a recommendation"), {}),
                                       [&](Edit &edit) { edit.insert(uptake); });
    return done ? uptake.id : Id<RecommendationStatus>();
}

bool FollowupEdits::setStatus(const std::vector<Id<Action>> &actions, ActionStatus status) {
    const Action &first = m_workspace.records().of<Action>().get(actions.front());
    const Label what = actions.size() == 1 ? label(QT_TRANSLATE_NOOP("Labels", "change the %1 of “%2”"),
                                                   {Label::fieldMark + u"status"_s, first.number})
                                           : label(QT_TRANSLATE_NOOP("Labels", "change the status of %1 actions"),
                                                   {QString::number(actions.size())});
    return m_workspace.edit(what, [&](Edit &edit) {
        for (const Id<Action> id : actions) {
            const Action before = m_workspace.records().of<Action>().get(id);
            Action after = before;
            after.status = status;
            edit.update(before, after);
        }
    });
}

bool FollowupEdits::postpone(const std::vector<Id<Action>> &actions, int days, int months) {
    std::vector<Action> due;
    for (const Id<Action> id : actions) {
        const Action &action = m_workspace.records().of<Action>().get(id);
        if (action.due.isValid() && !isClosed(action))
            due.push_back(action);
    }
    if (due.empty()) {
        m_workspace.refuse(tr("Only open actions with a due date can be postponed."));
        return false;
    }
    const Label what = due.size() == 1
                           ? label(QT_TRANSLATE_NOOP("Labels", "postpone %1"), {due.front().number})
                           : label(QT_TRANSLATE_NOOP("Labels", "postpone %1 actions"), {QString::number(due.size())});
    return m_workspace.edit(what, [&](Edit &edit) {
        for (const Action &before : due) {
            Action after = before;
            after.due = before.due.addDays(days).addMonths(months);
            edit.update(before, after);
        }
    });
}

bool FollowupEdits::remove(const std::vector<QUuid> &keys) {
    RecordCache &records = m_workspace.records();
    const auto isChosen = [&](const ActionEntry &entry) {
        return std::find(keys.begin(), keys.end(), entry.id.uuid) != keys.end();
    };
    QSet<Id<Action>> spoken; // actions that stay and lose entries
    for (const QUuid &key : keys) {
        const ActionEntry *entry = records.of<ActionEntry>().find({key});
        if (entry != nullptr && std::find(keys.begin(), keys.end(), entry->action.uuid) == keys.end())
            spoken.insert(entry->action);
    }
    return m_workspace.edit(removal(m_workspace, keys), [&](Edit &edit) {
        for (const Id<Action> action : std::as_const(spoken)) {
            const auto entries = records.of<ActionEntry>().where(&ActionEntry::action, action);
            std::vector<ActionEntry> left;
            std::remove_copy_if(entries.begin(), entries.end(), std::back_inserter(left), isChosen);
            followEntries(m_workspace, edit, action, entries, left);
        }
        for (const QUuid &key : keys) {
            if (records.of<Action>().find({key}) != nullptr)
                edit.remove(Id<Action>{key});
            else if (records.of<Decision>().find({key}) != nullptr)
                edit.remove(Id<Decision>{key});
            else if (records.of<Recommendation>().find({key}) != nullptr)
                edit.remove(Id<Recommendation>{key});
            else if (records.of<ActionEntry>().find({key}) != nullptr)
                edit.remove(Id<ActionEntry>{key});
            else if (records.of<RecommendationStatus>().find({key}) != nullptr)
                edit.remove(Id<RecommendationStatus>{key});
        }
    });
}
