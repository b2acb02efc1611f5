#pragma once

#include "meetingcalendar.h"
#include "meetingfigures.h"

class Workspace;
struct Programme;

/// The programme's record; with nothing in it where the file cannot be read.
[[nodiscard]] const Programme &programmeOf(Workspace &workspace);
/// The day that "overdue" is counted from: the programme's reference date, otherwise today.
[[nodiscard]] QDate asAt(Workspace &workspace);

/// The chosen meeting's records, gathered once for all that the overview says of them. Holds until the file changes.
class MeetingNumbers {
public:
    explicit MeetingNumbers(Workspace &workspace);

    const Meeting &meeting() const { return m_meeting; }
    QDate asAt() const { return m_asAt; }
    std::span<const Day> days() const { return m_days; }
    std::span<const AgendaItem> items() const { return m_items; }
    std::span<const Action> actions() const; ///< of all meetings
    QString dates() const;                   ///< "28–29 November 2016"

    MeetingCalendar calendar() const;
    AgendaFigures agenda() const { return agendaFigures(m_days, m_items); }
    DelegationFigures delegations() const { return delegationFigures(m_people, m_asAt); }
    std::size_t invitations() const { return m_invitations.size(); }
    /// Nothing is entered for it yet: no item, no delegation, no paper.
    bool isBare() const { return m_items.empty() && m_delegations.empty() && m_papers.empty(); }
    std::size_t papers() const { return m_papers.size(); }
    std::size_t missingPapers() const;
    Quorum expected() const { return expectedQuorum(m_body, m_people); }

    /// Whose presence all pages show: see momentToShow().
    Moment moment() const;
    Quorum quorum(const Moment &moment) const;

private:
    Workspace &m_workspace;
    QDate m_asAt;
    Meeting m_meeting;
    Body m_body;
    Minutes m_minutes;
    std::vector<Day> m_days;
    std::vector<AgendaItem> m_items;
    std::vector<MeetingPaper> m_papers;
    std::vector<Delegation> m_delegations;
    std::vector<Invitation> m_invitations;
    DelegationRecords m_people;
};
