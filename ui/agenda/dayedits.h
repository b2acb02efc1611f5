#pragma once

#include "meeting.h"

#include <QCoreApplication>

#include <functional>

class AgendaData;

/// What can be done to the days of the meeting. Each function is one step of undo and answers whether it was done.
class DayEdits {
    Q_DECLARE_TR_FUNCTIONS(DayEdits)

public:
    /// `data` must outlive it.
    explicit DayEdits(AgendaData &data);

    /// Another day, the one after the last, with its times.
    Id<Day> add();
    // A null day means that the meeting has none yet: it is then given its first.
    bool setDate(Id<Day> day, QDate date);
    bool setOpens(Id<Day> day, QTime opens);
    bool setCloses(Id<Day> day, QTime closes);
    /// Refused while items stand on it.
    bool remove(Id<Day> day);

private:
    Day fresh() const;
    /// Changes the day as `set` does, or makes the first one so.
    bool change(Id<Day> day, const char *source, const std::function<void(Day &)> &set);

    AgendaData &m_data;
};
