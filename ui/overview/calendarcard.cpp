#include "calendarcard.h"

#include "calendarstrip.h"
#include "duebutton.h"
#include "formparts.h"
#include "meetingnumbers.h"
#include "windowwords.h"
#include "workspace.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int open(const Due &due) {
    return due.done ? 0 : static_cast<int>(due.ids.size());
}

QString whatIsDue(const Due &due, Workspace &workspace) {
    switch (due.what) {
    case DueKind::convocation:
        return CalendarCard::tr("Invitations go out");
    case DueKind::agenda:
        return CalendarCard::tr("Provisional agenda goes out");
    case DueKind::papers:
        return open(due) > 0 ? CalendarCard::tr("Papers go out, %n not distributed", nullptr, open(due))
                             : CalendarCard::tr("Papers go out");
    case DueKind::replies:
        return open(due) > 0 ? CalendarCard::tr("Replies are due, %n missing", nullptr, open(due))
                             : CalendarCard::tr("Replies are due");
    case DueKind::meetingDay:
        return CalendarCard::tr("Meeting");
    case DueKind::minutes:
        return CalendarCard::tr("Draft minutes are circulated");
    case DueKind::comments:
        return CalendarCard::tr("Comments on the minutes are due");
    case DueKind::action:
        break;
    }
    const Action &action = workspace.records().of<Action>().get(Id<Action>::fromText(due.ids.value(0)));
    return CalendarCard::tr("Action %1: %2")
        .arg(action.number, action.text.in(workspace.contentLanguage()).simplified());
}

FigureLink linkOf(const Due &due) {
    const QString id = due.ids.value(0);
    switch (due.what) {
    case DueKind::convocation:
        return {.page = u"delegations"_s};
    case DueKind::replies:
        return {.page = u"delegations"_s, .figure = due.done ? QString() : due.overdue ? u"overdue"_s : u"noReply"_s};
    case DueKind::agenda:
        return {.page = u"agenda"_s};
    case DueKind::papers:
        return {.page = u"papers"_s, .figure = due.done ? QString() : u"undistributed"_s};
    case DueKind::meetingDay:
        return {.page = u"meetings"_s, .figure = id};
    case DueKind::minutes:
    case DueKind::comments:
        return {.page = u"minutes"_s};
    case DueKind::action:
        break;
    }
    return {.page = u"followup"_s, .figure = id};
}

/// Only of what stands in the calendar, which does not tell of all actions.
QString summaryOf(const MeetingCalendar &calendar, QDate asAt) {
    const auto count = [&](DueState state) {
        return static_cast<int>(std::count_if(calendar.entries.begin(), calendar.entries.end(),
                                              [&](const Due &due) { return stateOf(due, asAt) == state; }));
    };
    QStringList words;
    if (const int overdue = count(DueState::overdue); overdue > 0)
        words += CalendarCard::tr("overdue: %1").arg(overdue);
    if (const int missed = count(DueState::missed); missed > 0)
        words += CalendarCard::tr("not done: %1").arg(missed);
    words += CalendarCard::tr("to come: %1").arg(count(DueState::open));
    words += CalendarCard::tr("done: %1").arg(count(DueState::done));
    return CalendarCard::tr("In this time: %1").arg(words.join(u" · "_s));
}

} // namespace

CalendarCard::CalendarCard(Workspace &workspace, QWidget *parent)
    : OverviewCard(workspace, u"overviewCalendar"_s, tr("What is due when"),
                   {u"meeting"_s, u"day"_s, u"body"_s, u"invitation"_s, u"delegation"_s, u"paper"_s, u"minutes"_s,
                    u"action"_s, u"programme"_s},
                   parent)
    , m_strip(new CalendarStrip(this))
    , m_summary(secondaryLabel({}, this)) {
    m_summary->setObjectName(u"overviewCalendarSummary"_s);
    m_summary->setContentsMargins(6, 0, 6, 4);
    column().setSpacing(0); // each line has room of its own
    column().addWidget(m_summary);
    column().addWidget(m_strip);
    column().addStretch();
}

void CalendarCard::refresh() {
    const MeetingNumbers numbers(workspace());
    const MeetingCalendar calendar = numbers.calendar();
    const QString summary = calendar.entries.empty() ? tr("Nothing is due: the meeting has no day yet.")
                                                     : summaryOf(calendar, numbers.asAt());
    m_summary->setText(summary);
    m_strip->setAccessibleName(tr("Calendar from %1 to %2").arg(dateWord(calendar.from), dateWord(calendar.to)));
    m_strip->setAccessibleDescription(summary);
    m_strip->show(calendar, numbers.asAt());
    showEntries(calendar.entries, numbers.asAt());
}

void CalendarCard::showEntries(const std::vector<Due> &entries, QDate asAt) {
    int dateWidth = 0;
    for (const Due &due : entries)
        dateWidth = std::max(dateWidth, DueButton::dateWidth(due, fontMetrics()));
    while (m_entries.size() < entries.size()) {
        auto *button = new DueButton(workspace(), this);
        button->setObjectName(u"overviewDue%1"_s.arg(m_entries.size()));
        column().insertWidget(column().count() - 1, button);
        m_entries.push_back(button);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (i >= entries.size()) {
            m_entries[i]->hide();
            continue;
        }
        m_entries[i]->setLink(linkOf(entries[i]));
        m_entries[i]->show(entries[i], whatIsDue(entries[i], workspace()), asAt, dateWidth);
    }
}
