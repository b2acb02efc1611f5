#pragma once

#include "nextmeeting.h"
#include "result.h"

class Edit;
class Store;

/// All of a meeting that the next one of its body may take over.
struct LastMeeting {
    Meeting meeting;
    Body body;
    std::vector<Day> days;
    std::vector<Delegation> delegations;   ///< in protocol order
    std::vector<Participant> participants; ///< in protocol order
    std::vector<AgendaItem> items;         ///< as they are read
    std::vector<Presenter> presenters;
    std::vector<MeetingPaper> papers;
    std::vector<PaperFile> files;
    std::vector<Decision> decisions;
    std::vector<Action> actions; ///< of all meetings of the body

    LastMeetingRecords records() const;
};

/// Names sort in the language given.
[[nodiscard]] Result<LastMeeting> readLastMeeting(const Store &store, Id<Meeting> meeting, const QString &language);

/// What the next meeting is to be.
struct NextMeeting {
    Meeting meeting;
    QDate firstDay; ///< the days follow each other as those of the last meeting; invalid = no days yet
    std::vector<CarriedThing> carried;
    LocalText mattersArising; ///< the title of that item, where the last agenda had none
};

/// Writes the next meeting with its days and what it carries, and gives its id. What belongs to something that is not
/// carried stands by itself: an item at the top, a paper with the meeting; people only come with their delegation.
Id<Meeting> insertNextMeeting(Edit &edit, const LastMeeting &last, const NextMeeting &next);
