#pragma once

#include "minutes.h"
#include "tablerow.h"

#include <QSet>

class Workspace;

/// Which decisions, recommendations and actions of all meetings are listed.
struct FollowupWish {
    enum class What { all, actions, decisions, recommendations };
    enum class State { all, open, overdue, postponed, closed };

    What what = What::actions;
    State state = State::all;
    Id<Meeting> meeting; ///< null = of all
    Id<Agency> agency;   ///< responsible or addressed; null = of all
    Id<Country> country; ///< null = of all

    bool operator==(const FollowupWish &) const = default;
};

[[nodiscard]] std::vector<TableColumn> followupColumns();
/// Meeting by meeting, the latest first: decisions with their recommendations, then actions with their dated entries.
[[nodiscard]] std::vector<TableRow> followupRows(Workspace &workspace, const FollowupWish &wish);

/// The day from which "overdue" is counted: the programme's reference date, otherwise today.
[[nodiscard]] QDate followupDay(Workspace &workspace);
/// The actions of all meetings in a state.
[[nodiscard]] QSet<QUuid> actionsIn(Workspace &workspace, FollowupWish::State state);
/// Actions that were closed without a word on it.
[[nodiscard]] QSet<QUuid> closedWithoutNote(Workspace &workspace);
