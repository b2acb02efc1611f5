#pragma once

#include "agenda.h"
#include "agendatiming.h"
#include "linkbutton.h"

/// A stretch of a day's time plan.
struct PlanStretch {
    int start = 0; ///< minutes since midnight
    int end = 0;
    QString number;       ///< of the item; empty for what has none
    bool isPause = false; ///< hatched: nothing is discussed

    bool operator==(const PlanStretch &) const = default;
};

/// The time plan of one day as it is drawn and told.
struct DayPlan {
    QString name; ///< of the button, untranslated
    QString date;
    QString shortDate; ///< without the year, where there is little room
    QString times;     ///< "08:30 – 16:30, 15 min spare"
    bool overruns = false;
    int from = 0; ///< where the bar begins
    int to = 0;
    int closes = -1;
    std::vector<PlanStretch> stretches;
    FigureLink link = {};
};

/// The plan of a day of the timing, with its items at the top.
[[nodiscard]] DayPlan dayPlan(const TimedDay &day, const AgendaTiming &timing, std::span<const AgendaItem> items);

/// One day of the agenda as a small bar, with its times in words.
class DayPlanButton : public LinkButton {
    Q_OBJECT

public:
    DayPlanButton(Workspace &workspace, QWidget *parent);

    void show(const DayPlan &plan);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paint(QPainter &painter) override;

private:
    void paintStretch(QPainter &painter, const PlanStretch &stretch, const QRectF &rect) const;
    int barHeight() const;

    DayPlan m_plan;
};
