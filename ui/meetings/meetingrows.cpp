#include "meetingrows.h"

#include "recordchoices.h"
#include "recordgaps.h"
#include "records_meeting.h"
#include "recordtext.h"
#include "statustones.h"
#include "windowwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct MeetingRows {
    Q_DECLARE_TR_FUNCTIONS(MeetingRows)
};

struct Span {
    QDate from;
    QDate to;
};

/// "29.11.2016", "29–30.11.2016", "30.11–02.12.2016": short, as a list has little room.
QString spanInFigures(const Span &span) {
    const QString to = dateInFigures(span.to);
    if (span.from == span.to)
        return to;
    if (span.from.year() != span.to.year())
        return dateInFigures(span.from) % u'–' % to;
    return span.from.toString(span.from.month() == span.to.month() ? u"dd"_s : u"dd.MM"_s) % u'–' % to;
}

QHash<Id<Meeting>, Span> datesOf(Workspace &workspace) {
    QHash<Id<Meeting>, Span> dates;
    for (const Day &day : workspace.records().of<Day>().all()) {
        Span &span = dates[day.meeting];
        span.from = span.from.isValid() ? std::min(span.from, day.date) : day.date;
        span.to = span.to.isValid() ? std::max(span.to, day.date) : day.date;
    }
    return dates;
}

/// What is missing stands in a column of its own; the name asks for attention and tells it too.
void showGaps(TableRow &row, const QString &gaps) {
    row.cells.push_back({.text = gaps, .attention = true});
    if (gaps.isEmpty())
        return;
    row.cells.front().attention = true;
    row.tip = QStringList{row.tip, MeetingRows::tr("Missing: %1").arg(gaps)}.join(u'\n').trimmed();
}

class Rows {
public:
    explicit Rows(Workspace &workspace)
        : m_workspace(workspace), m_language(workspace.contentLanguage()), m_dates(datesOf(workspace)) {
        for (const Body &body : workspace.records().of<Body>().all()) {
            const bool isBelow = workspace.records().of<Body>().find(body.parent) != nullptr;
            m_bodies[isBelow ? body.parent : Id<Body>()].push_back(&body);
        }
        for (const Meeting &meeting : workspace.records().of<Meeting>().all())
            m_meetings[meeting.body].push_back(&meeting);
    }

    std::vector<TableRow> make() {
        addBodies({}, 0);
        for (const Body &body : m_workspace.records().of<Body>().all())
            add(body, 0); // what is left: bodies that lead back to themselves
        return std::move(m_rows);
    }

private:
    void addBodies(Id<Body> parent, int depth) {
        for (const Body *body : m_bodies[parent])
            add(*body, depth);
    }

    void add(const Body &body, int depth) {
        if (m_done.contains(body.id))
            return;
        m_done.insert(body.id);
        m_rows.push_back(bodyRow(body, depth));
        std::vector<const Meeting *> &meetings = m_meetings[body.id];
        const auto when = [this](const Meeting *meeting) {
            const QDate from = m_dates.value(meeting->id).from;
            return std::pair{from.isValid() ? from : QDate(9999, 12, 31), meeting->number}; // not yet set = to come
        };
        std::stable_sort(meetings.begin(), meetings.end(),
                         [&](const Meeting *a, const Meeting *b) { return when(a) > when(b); });
        for (const Meeting *meeting : meetings)
            m_rows.push_back(meetingRow(*meeting, depth + 1));
        addBodies(body.id, depth + 1);
    }

    TableRow bodyRow(const Body &body, int depth) const {
        TableRow row{.key = body.id.uuid, .depth = depth, .isGroup = true};
        row.cells = {{.text = body.name.in(m_language), .edit = body.name.exactly(m_language)},
                     {},
                     {},
                     {},
                     {.text = RecordNames::country(m_workspace, body.country)}};
        showGaps(row, RecordGaps::of(m_workspace, body));
        return row;
    }

    TableRow meetingRow(const Meeting &meeting, int depth) const {
        const bool isChosen = meeting.id == m_workspace.meeting();
        const Span dates = m_dates.value(meeting.id);
        const QString word = toWord(meeting.stage);
        QStringList place{meeting.city.in(m_language), RecordNames::country(m_workspace, meeting.country)};
        place.removeAll(QString());
        TableRow row{.key = meeting.id.uuid, .depth = depth};
        if (isChosen)
            row.tip = MeetingRows::tr("The pages of the group “Meeting” show this one.");
        row.cells = {
            {.text = meeting.title.in(m_language), .edit = meeting.title.exactly(m_language)},
            {.text = meeting.code, .chip = isChosen ? std::optional(Tone::accent) : std::nullopt, .edit = meeting.code},
            {.text = dates.from.isValid() ? spanInFigures(dates) : withoutDateWords(), .sortKey = dates.from},
            {.text = valueText(u"meeting"_s, u"stage"_s, word),
             .sortKey = static_cast<int>(meeting.stage),
             .chip = toneOf(meeting.stage),
             .edit = word},
            {.text = place.join(u", "_s)},
        };
        showGaps(row, RecordGaps::of(m_workspace, meeting));
        return row;
    }

    Workspace &m_workspace;
    QString m_language;
    QHash<Id<Meeting>, Span> m_dates;
    std::map<Id<Body>, std::vector<const Body *>> m_bodies;
    std::map<Id<Body>, std::vector<const Meeting *>> m_meetings;
    QSet<Id<Body>> m_done;
    std::vector<TableRow> m_rows;
};

} // namespace

QString withoutDateWords() {
    return MeetingRows::tr("no date yet");
}

std::vector<TableColumn> meetingColumns() {
    TableColumn stage{.name = u"stage"_s, .title = MeetingRows::tr("Stage"), .whole = true, .importance = 1};
    for (std::size_t i = 0; i < enumWords<MeetingStage>.size(); ++i) {
        const QString word = toWord(static_cast<MeetingStage>(i));
        stage.choices.emplace_back(word, capitalized(valueText(u"meeting"_s, u"stage"_s, word)));
    }
    return {
        {.name = u"title"_s, .title = MeetingRows::tr("Meeting"), .width = 40, .stretches = true},
        {.name = u"code"_s, .title = MeetingRows::tr("Code"), .whole = true, .vital = true, .importance = 2},
        {.name = u"date"_s, .title = MeetingRows::tr("Date"), .whole = true, .vital = true, .importance = 3},
        stage,
        {.name = u"place"_s, .title = MeetingRows::tr("Place"), .width = 18},
        {.name = u"missing"_s, .title = MeetingRows::tr("Missing"), .width = 16, .hidden = true},
    };
}

std::vector<TableRow> meetingRows(Workspace &workspace) {
    return Rows(workspace).make();
}

QSet<QUuid> incompleteMeetings(Workspace &workspace) {
    QSet<QUuid> keys;
    for (const Body &body : workspace.records().of<Body>().all()) {
        if (!RecordGaps::fieldsOf(workspace, body).isEmpty())
            keys.insert(body.id.uuid);
    }
    for (const Meeting &meeting : workspace.records().of<Meeting>().all()) {
        if (!RecordGaps::fieldsOf(workspace, meeting).isEmpty())
            keys.insert(meeting.id.uuid);
    }
    return keys;
}

QSet<QUuid> undatedMeetings(Workspace &workspace) {
    QSet<QUuid> keys;
    for (const Meeting &meeting : workspace.records().of<Meeting>().all())
        keys.insert(meeting.id.uuid);
    for (const Day &day : workspace.records().of<Day>().all())
        keys.remove(day.meeting.uuid);
    return keys;
}

Id<Meeting> lastMeetingOf(Workspace &workspace, Id<Body> body) {
    const auto meetings = workspace.records().of<Meeting>().where(&Meeting::body, body);
    const auto last = std::max_element(meetings.begin(), meetings.end(),
                                       [](const Meeting &a, const Meeting &b) { return a.number < b.number; });
    return last == meetings.end() ? Id<Meeting>() : last->id;
}
