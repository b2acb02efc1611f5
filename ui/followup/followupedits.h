#pragma once

#include "minutes.h"

#include <QObject>

#include <span>
#include <vector>

class Edit;
class Workspace;

/// Lets an action stand as the latest of its changed entries says, in the same edit.
void followEntries(Workspace &workspace, Edit &edit, Id<Action> action, std::span<const ActionEntry> before,
                   std::span<const ActionEntry> after);

/// What is done to actions and recommendations, each an edit of its own. What cannot be done is said in words.
class FollowupEdits : public QObject {
    Q_OBJECT

public:
    explicit FollowupEdits(Workspace &workspace, QObject *parent = nullptr);

    /// An action of the chosen meeting, open and without a due date; null where it could not be added.
    Id<Action> addAction();
    Id<Recommendation> addRecommendation(Id<Decision> decision);
    /// A dated word on an action, of today, with the status it has.
    Id<ActionEntry> addEntry(Id<Action> action);
    /// What a country made of a recommendation: the first country that has not said anything yet.
    Id<RecommendationStatus> addUptake(Id<Recommendation> recommendation);
    bool setStatus(const std::vector<Id<Action>> &actions, ActionStatus status);
    /// Moves the current due date; the original one stays. Actions without a due date or closed ones are left out.
    bool postpone(const std::vector<Id<Action>> &actions, int days, int months);
    /// Removes records of these kinds by their keys.
    bool remove(const std::vector<QUuid> &keys);

private:
    Workspace &m_workspace;
};
