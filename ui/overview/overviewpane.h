#pragma once

#include <QScrollArea>

#include <vector>

class CalendarCard;
class FirstSteps;
class MeetingCard;
class OverviewCard;
class ProgrammeCard;
class QBoxLayout;
class Workspace;
struct ChangeSet;

/// The overview as it is seen: the meeting and its calendar beside each other where there is room, the programme below.
class OverviewPane : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewPane(Workspace &workspace);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow(const ChangeSet &change);
    /// All cards anew, now or when the page is next in sight.
    void refresh();
    void refreshStale();

    Workspace &m_workspace;
    QBoxLayout *m_columns;
    FirstSteps *m_first;
    MeetingCard *m_meeting;
    ProgrammeCard *m_programme;
    CalendarCard *m_calendar;
    std::vector<OverviewCard *> m_stale; ///< to be made anew when the page is in sight
};
