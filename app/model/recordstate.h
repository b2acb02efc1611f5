#pragma once

#include "agendatiming.h"
#include "quorum.h"

#include "minutes.h"

/// How far what is taken down under an agenda item has come.
enum class RecordState {
    nothing,
    takenDown, ///< something, and no decision that has an outcome
    decided,   ///< with outcomes, and still something to be completed
    complete   ///< nothing is wanting
};

/// What is taken down under an item, in figures.
struct RecordFigures {
    int paragraphs = 0;
    int decisions = 0;
    int decided = 0; ///< of these, with an outcome
    int actions = 0;
    int findings = 0; ///< of the completeness check

    bool operator==(const RecordFigures &) const = default;
};

/// An item for decision is complete with a decision only.
[[nodiscard]] RecordState recordState(const RecordFigures &figures, Purpose purpose);

/// The afternoon begins at 13:00.
[[nodiscard]] HalfDay halfDayAt(QTime time);

/// The moment whose quorum belongs to what is decided under an item: its actual start; where none was recorded, now
/// while the meeting meets that day, and otherwise the planned start. `now` is in the meeting's time zone.
[[nodiscard]] Moment momentOf(const TimedItem &item, const ItemRecord &record, std::span<const Day> days,
                              const QDateTime &now);

/// The moment whose presence a page shows: now on a day of the meeting, otherwise the first half-day in which somebody
/// was present.
[[nodiscard]] Moment momentToShow(std::span<const Day> days, std::span<const Attendance> attendances,
                                  const QDateTime &now);
