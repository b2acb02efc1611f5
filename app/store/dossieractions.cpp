#include "dossierframe.h"

#include "actionstate.h"

namespace DossierLoading {

namespace {

/// Whether an action was not yet closed on a day, by its dated entries; one closed without an entry was closed before.
bool wasOpenOn(const Action &action, const std::vector<ActionEntry> &entries, const QDate &day) {
    if (!isClosed(action))
        return true;
    const auto closing = std::find_if(entries.begin(), entries.end(), [](const ActionEntry &entry) {
        return entry.status == ActionStatus::done || entry.status == ActionStatus::dropped;
    });
    return closing != entries.end() && closing->date.isValid() && day.isValid() && closing->date >= day;
}

class Actions {
public:
    Actions(Reader &reader, const MeetingFrame &frame) : m_reader(reader), m_frame(frame) {
        m_agencies = byId(reader.all<Agency>());
        m_countries = byId(reader.all<Country>());
    }

    std::vector<ActionLine> load() {
        const QDate met = m_frame.days.empty() ? QDate() : m_frame.days.front().date;
        std::vector<ActionLine> lines;
        for (const Action &action : m_reader.all<Action>()) {
            const bool own = action.meeting == m_frame.meeting.id;
            if (!own && !isEarlier(action.meeting, met))
                continue;
            auto entries = m_reader.where(&ActionEntry::action, action.id);
            std::stable_sort(entries.begin(), entries.end(),
                             [](const ActionEntry &a, const ActionEntry &b) { return a.date < b.date; });
            if (own || wasOpenOn(action, entries, met))
                lines.push_back(lineOf(action, std::move(entries)));
        }
        std::stable_sort(lines.begin(), lines.end(), [](const ActionLine &a, const ActionLine &b) {
            const bool dated = a.action.due.isValid();
            return dated != b.action.due.isValid() ? dated : a.action.due < b.action.due;
        });
        return lines;
    }

private:
    QDate metOn(Id<Meeting> meeting) {
        const auto known = m_metOn.constFind(meeting.uuid);
        return known != m_metOn.constEnd() ? *known : *m_metOn.insert(meeting.uuid, firstDay(m_reader, meeting));
    }

    /// Of the same body, and before that day.
    bool isEarlier(Id<Meeting> meeting, const QDate &day) {
        const auto known = m_earlier.constFind(meeting.uuid);
        if (known != m_earlier.constEnd())
            return *known;
        const QDate first = metOn(meeting);
        const bool earlier =
            m_reader.get(meeting).body == m_frame.body.id && first.isValid() && day.isValid() && first < day;
        m_earlier.insert(meeting.uuid, earlier);
        return earlier;
    }

    ActionLine lineOf(const Action &action, std::vector<ActionEntry> entries) {
        ActionLine line;
        line.action = action;
        line.setOn = metOn(action.meeting);
        line.entries = std::move(entries);
        line.originNumber = m_reader.get(action.decision).number;
        line.person = cardOf(m_reader, action.responsiblePerson);
        auto agencies = m_reader.where(&ActionAgency::action, action.id);
        sortByOrder(agencies);
        for (const ActionAgency &link : agencies)
            line.agencies.push_back(at(m_agencies, link.agency));
        for (const Agency &agency : line.agencies) {
            const bool known = std::any_of(line.homes.begin(), line.homes.end(),
                                           [&](const Country &country) { return country.id == agency.country; });
            if (agency.country && !known)
                line.homes.push_back(at(m_countries, agency.country));
        }
        for (const ActionCountry &link : m_reader.where(&ActionCountry::action, action.id))
            line.countries.push_back(at(m_countries, link.country));
        return line;
    }

    Reader &m_reader;
    const MeetingFrame &m_frame;
    ById<Agency> m_agencies;
    ById<Country> m_countries;
    QHash<QUuid, QDate> m_metOn;
    QHash<QUuid, bool> m_earlier;
};

} // namespace

std::vector<ActionLine> loadActions(Reader &reader, const MeetingFrame &frame) {
    return Actions(reader, frame).load();
}

} // namespace DossierLoading
