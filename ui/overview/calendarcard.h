#pragma once

#include "meetingcalendar.h"
#include "overviewcard.h"

class CalendarStrip;
class DueButton;
class QLabel;

/// What is due when around the chosen meeting.
class CalendarCard : public OverviewCard {
    Q_OBJECT

public:
    CalendarCard(Workspace &workspace, QWidget *parent);

    void refresh() override;

private:
    void showEntries(const std::vector<Due> &entries, QDate asAt);

    CalendarStrip *m_strip;
    QLabel *m_summary;
    std::vector<DueButton *> m_entries;
};
