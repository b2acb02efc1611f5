#pragma once

#include "agenda.h"
#include "agendatiming.h"
#include "attendance.h"
#include "finding.h"
#include "meeting.h"
#include "minutes.h"
#include "recordstate.h"

#include <QHash>

class Workspace;

/// What is taken down under one item of the agenda, or under none (by written procedure).
struct MinutesItem {
    AgendaItem item; ///< null id for the written procedure
    TimedItem timed;
    ItemRecord record; ///< null id where nothing was taken down yet
    std::vector<MinutesParagraph> paragraphs;
    std::vector<Decision> decisions;
    std::vector<Action> actions;
    std::vector<Finding> findings;

    bool isWritten() const { return item.id.isNull(); }
    QUuid key() const;
    RecordFigures figures() const;
    RecordState state() const { return recordState(figures(), item.purpose); }
    bool isEmpty() const { return paragraphs.empty() && decisions.empty() && actions.empty(); }
};

/// The minutes of the chosen meeting as values, in the order in which they print, with what the completeness check
/// finds.
class MinutesContents {
public:
    MinutesContents() = default;
    explicit MinutesContents(Workspace &workspace);

    /// The written procedure is the last.
    const std::vector<MinutesItem> &items() const { return m_items; }
    /// By the key of a row; null where there is none.
    const MinutesItem *find(const QUuid &key) const;
    /// The one under which a record stands: an item itself, a record, paragraph, decision or action.
    const MinutesItem *itemOf(const QUuid &id) const;
    /// What printed minutes call a paragraph; 0 = it is not in them.
    int number(Id<MinutesParagraph> paragraph) const { return m_numbers.value(paragraph); }
    const std::vector<ParagraphSpeaker> &speakers(Id<MinutesParagraph> paragraph) const;

    const std::vector<Day> &days() const { return m_days; }
    /// Null id where none were begun.
    const Minutes &minutes() const { return m_minutes; }
    /// Adopted minutes refuse changes.
    bool isFrozen() const;
    /// Whether anything was taken down or the minutes were begun: before that, nothing is missing.
    bool isBegun() const;
    /// All there are, in the order of the items; those of no item first.
    const std::vector<Finding> &findings() const { return m_findings; }
    /// Of these, how many are about a language.
    int untranslated() const;

private:
    std::optional<std::size_t> placeOf(const QUuid &id) const; ///< in m_items
    void readItems(Workspace &workspace);
    void readRecords(Workspace &workspace);
    void readOutcomes(Workspace &workspace);
    void readFindings(Workspace &workspace);

    std::vector<Day> m_days;
    std::vector<MinutesItem> m_items;
    QHash<QUuid, std::size_t> m_places; ///< of everything shown, in m_items
    QHash<Id<MinutesParagraph>, int> m_numbers;
    QHash<Id<MinutesParagraph>, std::vector<ParagraphSpeaker>> m_speakers;
    Minutes m_minutes;
    std::vector<Finding> m_findings;
};

/// True for what the check finds in the words of a language.
[[nodiscard]] bool isAboutLanguage(const Finding &finding);
/// The meeting to which a record, paragraph, decision, action or minutes belong; null where it is gone.
[[nodiscard]] Id<Meeting> meetingOfRecord(Workspace &workspace, const QUuid &id);
