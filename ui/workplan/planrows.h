#pragma once

#include "plancontents.h"
#include "tablerow.h"
#include "timelineview.h"
#include "workplansums.h"

class Workspace;

/// By what the activities of a plan stand together.
enum class PlanGrouping { component, country, year };

/// Which activities are shown; what is empty chooses nothing.
struct PlanFilter {
    QString country; ///< an id, or "regional"
    QString year;    ///< "2017", or "0" for those without a date
    QString kind;
    QString status;

    bool isEmpty() const { return country.isEmpty() && year.isEmpty() && kind.isEmpty() && status.isEmpty(); }
    bool operator==(const PlanFilter &) const = default;
};

/// The list of a plan: the plan itself with the total, then groups with their subtotals and the activities of each. By
/// country an activity stands wherever a part of it does, with that part's amounts, so that each group adds up.
/// Cancelled activities are listed but not counted, as on paper.
struct PlanRows {
    std::vector<TableRow> rows;
    QHash<QUuid, Id<Activity>> activities; ///< by the keys of their rows
    QHash<QUuid, TimelineBar> bars;
    PlanFigures total;
};

[[nodiscard]] std::vector<TableColumn> planColumns();
/// The same beside the timeline, which tells the dates and the status itself: what fits into a narrow list.
[[nodiscard]] std::vector<TableColumn> timelineColumns();
[[nodiscard]] PlanRows planRows(Workspace &workspace, const PlanContents &contents, PlanGrouping grouping,
                                const PlanFilter &filter);

/// The key of the row at the top that stands for all plans.
[[nodiscard]] QUuid allPlansKey();
/// "Work plan for 2017 · version 2".
[[nodiscard]] QString planName(const Plan &plan, const QString &language);
/// "1.2 Training …".
[[nodiscard]] QString activityName(const Activity &activity, const QString &language);
/// "Regional: Kazakhstan, Kyrgyzstan".
[[nodiscard]] QString countriesInWords(Workspace &workspace, const Activity &activity,
                                       std::span<const ActivityCountry> countries);
