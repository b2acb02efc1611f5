#pragma once

#include "meeting.h"
#include "recordlist.h"

/// The days of a meeting: date, opening and closing time of each.
class DaysList : public RecordList<Day> {
    Q_OBJECT

public:
    explicit DaysList(Workspace &workspace, QWidget *parent = nullptr);

    /// The days of a meeting as they are now.
    void show(Id<Meeting> meeting);

protected:
    void makeLine(Line &line) override;
    void remove(Id<Day> day) override;
    Label changeLabel(const Day &before, const Day &after) const override;
    QString problem(const Day &after) const override;

private:
    void add();
    std::vector<Day> days() const;

    Id<Meeting> m_meeting;
};
