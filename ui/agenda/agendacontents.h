#pragma once

#include "agenda.h"
#include "agendarow.h"
#include "agendatiming.h"
#include "attendance.h"
#include "meeting.h"
#include "people.h"

#include <QHash>

#include <vector>

class RecordCache;

/// All that the agenda of one meeting shows, as plain values.
struct AgendaContents {
    Meeting meeting;
    std::vector<Meeting> otherMeetings; ///< from which an item may be carried over
    std::vector<Day> days;
    std::vector<AgendaItem> items;
    std::vector<Presenter> presenters;                ///< of these items, by order
    std::vector<MeetingPaper> papers;                 ///< of the meeting, by order
    std::vector<PaperFile> files;                     ///< of these papers
    QHash<Id<Participant>, Participant> participants; ///< those of them who are participants
    QHash<Id<Person>, Person> people;                 ///< and who these are
    QHash<Id<Agency>, Agency> agencies;               ///< those of them that are agencies
    std::vector<LocalText> usedWords;                 ///< by which presenters were called before, in the whole file

    /// Null where there is none.
    const AgendaItem *item(Id<AgendaItem> id) const;
    const Day *day(Id<Day> id) const;
    std::vector<Presenter> presentersOf(Id<AgendaItem> item) const;
    std::vector<MeetingPaper> papersOf(Id<AgendaItem> item) const;
    /// The languages in which there is a file of the paper, upper case: "EN RU".
    QString languagesOf(Id<MeetingPaper> paper) const;
    /// A participant's, agency's or other presenter's name in a language.
    QString nameOf(const Presenter &presenter, const QString &language) const;
};

/// A null id of the meeting gives nothing.
[[nodiscard]] AgendaContents loadAgenda(RecordCache &records, Id<Meeting> meeting);
/// What a participant was called then or, until the meeting closes, is called now.
[[nodiscard]] QString participantName(const Participant &participant, const Person &person, const QString &language);

/// The rows of the list. `shown` are the languages to show, the one of the content first. Days have rows of their own
/// where there are several.
[[nodiscard]] std::vector<AgendaRow> agendaRows(const AgendaContents &contents, const AgendaTiming &timing,
                                                const QStringList &shown);

/// True where an item ought to have a presenter and has none, by the rule of the agenda's readiness: breaks,
/// ceremonies, registration, internal items, those without a purpose and what only gathers sub-items need none.
[[nodiscard]] bool lacksPresenter(const AgendaItem &item, const TimedItem &timed, bool hasPresenter);
