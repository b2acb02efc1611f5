#include "meetingpaste.h"

#include "meetingcode.h"
#include "meetingdays.h"
#include "meetingrows.h"
#include "pastedcells.h"
#include "programme.h"
#include "store.h"
#include "timezoneedit.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct MeetingPasteWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingPasteWords)
};

constexpr int mostDays = 14; ///< of a meeting; more is a period in which it is to be

class Reading {
public:
    Reading(Workspace &workspace, Id<Body> body)
        : m_workspace(workspace)
        , m_body(workspace.records().of<Body>().get(body))
        , m_all(workspace.records().of<Meeting>().all())
        , m_cells(meetingColumns()) {}

    PastedMeeting read(const PastedRow &row) {
        m_cells.begin(row);
        const QString primary = m_workspace.primaryLanguage();
        PastedMeeting pasted;
        Meeting &meeting = pasted.meeting;
        meeting.id = m_workspace.store().newId<Meeting>();
        meeting.body = m_body.id;
        meeting.number = nextMeetingNumber(m_body.id, m_all);
        meeting.code = code(meeting.number);
        meeting.title.set(m_workspace.contentLanguage(), m_cells.required(u"title"_s), primary);
        meeting.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        meeting.stage = m_cells.oneOf(u"stage"_s, u"meeting"_s, u"stage"_s, MeetingStage::planned);
        readPlace(meeting);
        pasted.days = days(meeting.id);
        m_all.push_back(meeting);
        return pasted;
    }

    QString refusal() const { return m_cells.refusal(); }

private:
    QString code(int number) {
        const QString given = m_cells.text(u"code"_s);
        const QString primary = m_workspace.primaryLanguage();
        if (given.isEmpty())
            return freeMeetingCode(m_body.shortName.in(primary), m_body.name.in(primary), number, m_all);
        if (std::any_of(m_all.begin(), m_all.end(), [&](const Meeting &each) { return each.code == given; }))
            m_cells.refuse(u"code"_s, MeetingPasteWords::tr("the code of another meeting"));
        return given;
    }

    /// "Bishkek, Kyrgyzstan"; what is no country of the programme belongs to the city.
    void readPlace(Meeting &meeting) {
        const QString place = m_cells.text(u"place"_s);
        const QString last = place.section(u',', -1).trimmed();
        QString city = place;
        for (const Country &country : m_workspace.records().of<Country>().all()) {
            if (!isCalled(country.shortName, last) && !isCalled(country.formalName, last))
                continue;
            meeting.country = country.id;
            city = place.section(u',', 0, -2);
        }
        meeting.city.set(m_workspace.contentLanguage(), city.trimmed(), m_workspace.primaryLanguage());
        if (meeting.country)
            meeting.timeZone =
                zoneOfPlace(meeting.timeZone, m_workspace.records().of<Country>().get(meeting.country), meeting.city);
    }

    std::vector<Day> days(Id<Meeting> meeting) {
        std::vector<Day> days;
        if (m_cells.text(u"date"_s) == withoutDateWords()) // copied from this list
            return days;
        const auto [from, to] = m_cells.period(u"date"_s);
        if (!from.isValid())
            return days;
        if (from.daysTo(to) >= mostDays) {
            m_cells.refuse(u"date"_s, MeetingPasteWords::tr("too long for a meeting"));
            return days;
        }
        for (QDate date = from; date <= to; date = date.addDays(1))
            days.push_back(nextDay(days, meeting, date));
        return days;
    }

    Workspace &m_workspace;
    Body m_body;
    std::vector<Meeting> m_all; ///< those that were read before are among them
    PastedCells m_cells;
};

} // namespace

std::vector<PastedMeeting> pastedMeetings(Workspace &workspace, const std::vector<PastedRow> &rows, Id<Body> body,
                                          QString &why) {
    Reading reading(workspace, body);
    std::vector<PastedMeeting> pasted;
    std::transform(rows.begin(), rows.end(), std::back_inserter(pasted),
                   [&](const PastedRow &row) { return reading.read(row); });
    why = reading.refusal();
    return pasted;
}
