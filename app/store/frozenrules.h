#pragma once

#include "cell.h"
#include "meetingfinder.h"
#include "result.h"
#include "schema.h"

#include <QSet>

class RowTable;

/// What can no longer be changed (domain.md, "Minutes"; architecture.md, "The change log"):
/// - what was published;
/// - of a meeting whose minutes are adopted or signed: the minutes (but they may be signed), the records of its items,
///   their paragraphs and speakers, the answers of delegations, and the decisions. Of its actions the text, number,
///   origin and original due date; how they stand goes on. Of its agenda what the minutes print: titles, order, kinds.
///   Of the meeting its names, place and officers, its days' dates, and who was there, for whom and as what.
/// Counts what was adopted before the edit began, so that adopting may come with last changes.
class FrozenRules {
public:
    FrozenRules(const RowTable &rows, bool mayPublish) : m_rows(rows), m_finder(rows), m_mayPublish(mayPublish) {}

    /// To be called before the first change.
    Result<> load();
    /// Each fails with frozen. `before` is null for an insertion, `after` for a removal.
    Result<> check(const RecordType &type, const Row *before, const Row *after);

    /// Whether the change makes minutes adopted or signed.
    static bool adopts(const RecordType &type, const Row *before, const Row *after);

private:
    Result<> checkMeeting(const RecordType &type, const Row &row);

    const RowTable &m_rows;
    MeetingFinder m_finder;
    bool m_mayPublish;
    QSet<QString> m_adopted; ///< ids of meetings
};
