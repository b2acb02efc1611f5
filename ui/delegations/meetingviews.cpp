#include "meetingviews.h"

#include "delegationrows.h"
#include "personname.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "statustones.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct MeetingViews {
    Q_DECLARE_TR_FUNCTIONS(MeetingViews)
};

QString counted(const QString &words, std::size_t count) {
    return words % u' ' % QString::number(count);
}

TableCell cellOf(const MatrixCell &cell) {
    switch (cell.state) {
    case MatrixState::noAgency:
        return {.text = u"–"_s};
    case MatrixState::notInvited:
        return {.text = MeetingViews::tr("not invited")};
    case MatrixState::declined:
        return {.text = MeetingViews::tr("declined"), .chip = Tone::neutral};
    case MatrixState::noReply:
        return {.text = cell.overdue ? MeetingViews::tr("no reply, overdue") : MeetingViews::tr("no reply"),
                .chip = cell.overdue ? Tone::attention : Tone::accent};
    case MatrixState::accepted:
        return {.text = MeetingViews::tr("accepted"), .chip = Tone::good};
    case MatrixState::nominated:
        return {.text = counted(MeetingViews::tr("nominated"), cell.people.nominated.size()), .chip = Tone::accent};
    case MatrixState::confirmed:
        return {.text = counted(MeetingViews::tr("confirmed"), cell.people.confirmed.size()), .chip = Tone::good};
    case MatrixState::noHead:
        return {.text = MeetingViews::tr("no head"), .chip = Tone::attention};
    case MatrixState::present:
        return {.text = counted(u"✓"_s, cell.people.present.size()), .chip = Tone::good};
    }
    return {};
}

/// "a.m.", of a meeting of several days "29 Nov, a.m.": narrow, as names need the room.
QString halfDayShort(const HalfDayPlace &half, bool isOnlyDay) {
    if (isOnlyDay)
        return half.half == HalfDay::morning ? MeetingViews::tr("a.m.") : MeetingViews::tr("p.m.");
    const QString date = QLocale(windowLanguage()).toString(half.date, u"d MMM"_s);
    return half.half == HalfDay::morning ? MeetingViews::tr("%1, a.m.").arg(date)
                                         : MeetingViews::tr("%1, p.m.").arg(date);
}

/// The cells of people in the view of attendance, of whom a meeting may have thousands.
class AttendanceCells {
public:
    AttendanceCells(Workspace &workspace, const DelegationsData &data)
        : m_workspace(workspace), m_data(data), m_language(workspace.contentLanguage()) {}

    std::vector<TableCell> operator()(const QUuid &key) const;

private:
    Workspace &m_workspace;
    const DelegationsData &m_data;
    QString m_language;
};

/// "✓", "✓ from 10:15", "✓ 10:15 – 11:00".
QString presenceWord(const Attendance &attendance) {
    const QString from = attendance.from.isValid() ? attendance.from.toString(u"HH:mm"_s) : QString();
    const QString to = attendance.to.isValid() ? attendance.to.toString(u"HH:mm"_s) : QString();
    if (from.isEmpty() && to.isEmpty())
        return u"✓"_s;
    return u"✓ "_s % from % u"–"_s % to;
}

std::vector<TableCell> AttendanceCells::operator()(const QUuid &key) const {
    const Participant &participant = m_workspace.records().of<Participant>().get({key});
    const Person &person = m_workspace.records().of<Person>().get(participant.person);
    std::vector<TableCell> cells{
        {.text = personName(person, m_language), .sortKey = personSortName(person, m_language)},
        {.text = RecordNames::agency(m_workspace, person.agency)},
        {.text = valueText(u"participant"_s, u"status"_s, toWord(participant.status)),
         .chip = toneOf(participant.status)}};
    for (const HalfDayPlace &half : m_data.halfDays()) {
        const Attendance *attendance = m_data.attendance(participant.id, half);
        cells.push_back(attendance != nullptr ? TableCell{.text = presenceWord(*attendance), .chip = Tone::good}
                                              : TableCell{});
    }
    return cells;
}

bool hasTimes(const Attendance &attendance) {
    return attendance.from.isValid() || attendance.to.isValid();
}

} // namespace

std::vector<TableColumn> matrixColumns(const DelegationMatrix &matrix) {
    std::vector<TableColumn> columns{
        {.name = u"country"_s, .title = MeetingViews::tr("Country"), .width = 24, .stretches = true}};
    for (const AgencyKind kind : matrix.columns) {
        const QString word = toWord(kind);
        columns.push_back(
            {.name = word, .title = capitalized(valueText(u"agency"_s, u"kind"_s, word)), .whole = true, .kept = true});
    }
    return columns;
}

std::vector<TableRow> matrixRows(Workspace &workspace, const DelegationMatrix &matrix) {
    std::vector<TableRow> rows;
    for (const MatrixRow &each : matrix.rows) {
        TableRow row{.key = each.delegation.uuid};
        row.cells.push_back({.text = RecordNames::country(workspace, each.country)});
        for (const MatrixCell &cell : each.cells)
            row.cells.push_back(cellOf(cell));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TableColumn> attendanceColumns(const DelegationsData &data) {
    std::vector<TableColumn> columns{
        {.name = u"name"_s, .title = MeetingViews::tr("Name"), .width = 24, .stretches = true},
        {.name = u"agency"_s, .title = MeetingViews::tr("Agency"), .width = 12},
        {.name = u"status"_s, .title = MeetingViews::tr("Status"), .hidden = true, .whole = true}};
    const std::vector<HalfDayPlace> &halfDays = data.halfDays();
    const bool isOnlyDay = std::all_of(halfDays.begin(), halfDays.end(),
                                       [&](const HalfDayPlace &half) { return half.date == halfDays.front().date; });
    for (const HalfDayPlace &half : halfDays)
        columns.push_back({.name = half.name(), .title = halfDayShort(half, isOnlyDay), .whole = true, .kept = true});
    return columns;
}

std::vector<TableRow> attendanceRows(Workspace &workspace, const DelegationsData &data) {
    const auto later = std::make_shared<const CellMaker>(AttendanceCells(workspace, data));
    const std::vector<HalfDayPlace> &halfDays = data.halfDays();
    std::vector<TableRow> rows;
    rows.reserve(data.participants().size() + data.delegations().size());
    for (const Delegation &delegation : data.delegations()) {
        const std::size_t place = rows.size();
        rows.push_back({.key = delegation.id.uuid, .isGroup = true});
        std::vector<int> present(halfDays.size());
        int all = 0;
        for (const Participant *participant : data.peopleOf(delegation.id)) {
            if (!takesPart(*participant))
                continue;
            ++all;
            TableRow row{.key = participant->id.uuid, .depth = 1, .later = later};
            for (std::size_t i = 0; i < halfDays.size(); ++i) {
                const Attendance *attendance = data.attendance(participant->id, halfDays[i]);
                present[i] += attendance != nullptr ? 1 : 0;
                if (attendance != nullptr && hasTimes(*attendance) && row.later) { // the column is as wide as these
                    row.cells = (*later)(row.key);
                    row.later = nullptr;
                }
            }
            rows.push_back(std::move(row));
        }
        TableRow &group = rows[place];
        group.cells = {{.text = delegationName(workspace, delegation)}, {}, {}};
        for (const int count : present)
            group.cells.push_back({.text = MeetingViews::tr("%1 of %2").arg(count).arg(all),
                                   .attention = delegation.hasVote && count == 0});
    }
    return rows;
}
