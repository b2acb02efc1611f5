#include "actiontable.h"

#include "actionstate.h"
#include "datewords.h"
#include "frame.h"
#include "permanentnumbers.h"
#include "phrases.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using typeset::Align;
using typeset::Column;
using typeset::Ink;
using typeset::Row;
using typeset::Span;
using typeset::Table;
using typeset::Text;

namespace papers {

namespace {

/// A kind of agency that every country has one of; empty for other kinds.
QString agenciesWord(AgencyKind kind, const PaperLabels &labels) {
    switch (kind) {
    case AgencyKind::border:
        return labels.tr("Border agencies");
    case AgencyKind::customs:
        return labels.tr("Customs services");
    case AgencyKind::foreignAffairs:
        return labels.tr("Ministries of foreign affairs");
    case AgencyKind::migration:
        return labels.tr("Migration agencies");
    case AgencyKind::health:
        return labels.tr("Health and veterinary services");
    case AgencyKind::interior:
        return labels.tr("Ministries of the interior");
    case AgencyKind::partner:
    case AgencyKind::donor:
    case AgencyKind::international:
    case AgencyKind::other:
        return {};
    }
    return {};
}

const Country *countryOf(const Agency &agency, const std::vector<Country> &countries) {
    const auto found = std::find_if(countries.begin(), countries.end(),
                                    [&](const Country &country) { return country.id == agency.country; });
    return found == countries.end() ? nullptr : &*found;
}

/// The agencies by name; where the same kind of agency is to act in three countries or more, the kind and the countries
/// say it in a line: "Border agencies: Kazakhstan, Kyrgyzstan, Tajikistan".
QStringList agencyNames(const ActionLine &line, const PaperFrame &frame) {
    std::map<AgencyKind, QStringList> countries;
    for (const Agency &agency : line.agencies) {
        if (const Country *country = countryOf(agency, line.homes))
            countries[agency.kind] += frame.in(country->shortName);
    }
    QStringList names;
    for (const Agency &agency : line.agencies) {
        const QString word = agenciesWord(agency.kind, frame.labels);
        const bool together = countryOf(agency, line.homes) != nullptr && countries[agency.kind].size() > 2;
        const QString name =
            together && !word.isEmpty() ? word + u": "_s + countries[agency.kind].join(u", "_s) : frame.in(agency.name);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

/// The agencies, countries of which no agency is named, and the person.
QString responsible(const ActionLine &line, const PaperFrame &frame) {
    QStringList names = agencyNames(line, frame);
    for (const Country &country : line.countries) {
        const bool named = std::any_of(line.agencies.begin(), line.agencies.end(),
                                       [&](const Agency &agency) { return agency.country == country.id; });
        if (!named)
            names += frame.in(country.shortName);
    }
    if (!line.person.isEmpty())
        names += cardName(line.person, frame.language());
    names.removeAll(QString());
    return names.join(u"; "_s);
}

/// A date that stays on one line.
QString dayText(const QDate &date, const PaperFrame &frame) {
    return frame.date(date).replace(u' ', u'\u00a0');
}

Text dueText(const Action &action, const PaperFrame &frame) {
    Text text(dayText(action.due, frame));
    if (isPostponed(action))
        append(text, mutedText(u" ("_s + dayText(action.originalDue, frame) + u')'));
    return text;
}

QString statusText(const Action &action, ActionStatus status, const PaperFrame &frame) {
    const QString word = actionStatusWord(status, frame.labels);
    const bool open = status == ActionStatus::open || status == ActionStatus::inProgress;
    return open && isPostponed(action) ? word + u", "_s + frame.labels.tr("postponed", "action") : word;
}

/// What was said last: the closing note of what is closed, otherwise the newest entry.
Text latestWord(const ActionLine &line, const PaperFrame &frame) {
    if (isClosed(line.action) && !line.action.closingNote.isEmpty())
        return frame.text(line.action.closingNote);
    for (auto entry = line.entries.rbegin(); entry != line.entries.rend(); ++entry) {
        if (!entry->text.isEmpty())
            return frame.text(entry->text);
    }
    return {};
}

Row commonCells(const ActionLine &line, ActionStatus status, const PaperFrame &frame) {
    Row row;
    row.cells.push_back({.text = mutedText(line.action.number), .header = true});
    row.cells.push_back({.text = frame.text(line.action.text)});
    row.cells.push_back({.text = responsible(line, frame)});
    row.cells.push_back({.text = dueText(line.action, frame)});
    row.cells.push_back({.text = statusText(line.action, status, frame)});
    return row;
}

std::vector<Column> commonColumns(const PaperLabels &labels) {
    return {{.header = labels.tr("Action"), .minimum = 18, .share = 0},
            {.header = labels.tr("What is to be done"), .minimum = 42, .share = 3},
            {.header = labels.tr("Responsible"), .minimum = 38, .share = 2},
            {.header = labels.tr("Due"), .minimum = 22, .share = 0},
            {.header = labels.tr("Status"), .minimum = 23, .share = 0.3}};
}

} // namespace

ActionStatus statusOn(const ActionLine &line, const QDate &day) {
    if (!day.isValid() || line.entries.empty())
        return line.action.status;
    ActionStatus status = ActionStatus::open;
    for (const ActionEntry &entry : line.entries) {
        if (entry.date <= day)
            status = entry.status;
    }
    return status;
}

std::vector<const ActionLine *> byDueDate(const std::vector<ActionLine> &actions) {
    std::vector<const ActionLine *> sorted;
    sorted.reserve(actions.size());
    for (const ActionLine &line : actions)
        sorted.push_back(&line);
    const auto key = [](const ActionLine *line) {
        const auto number = parsePermanentNumber(line->action.number);
        return std::tuple(!line->action.due.isValid(), line->action.due, number ? number->meeting : QString(),
                          number ? number->number : 0, line->action.number);
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const ActionLine *a, const ActionLine *b) { return key(a) < key(b); });
    return sorted;
}

Table minutedActions(const std::vector<const ActionLine *> &actions, const QDate &day, const PaperFrame &frame) {
    std::vector<Row> rows;
    rows.reserve(actions.size());
    for (const ActionLine *line : actions)
        rows.push_back(commonCells(*line, statusOn(*line, day), frame));
    return {.summary = frame.labels.tr("Actions with those responsible and due dates"),
            .columns = commonColumns(frame.labels),
            .rows = std::move(rows)};
}

Table registeredActions(const std::vector<const ActionLine *> &actions, const PaperFrame &frame) {
    const QDate asAt = frame.frame.asAt;
    std::vector<Row> rows;
    for (const ActionLine *line : actions) {
        const Action &action = line->action;
        Row row = commonCells(*line, action.status, frame);
        Text latest = latestWord(*line, frame);
        for (Span &span : latest.spans) {
            span.italic = true;
            span.ink = Ink::muted;
        }
        if (!latest.isEmpty()) {
            append(row.cells[1].text, Span{.text = u"\n"_s});
            append(row.cells[1].text, latest);
        }
        const bool ages = !isClosed(action) && line->setOn.isValid() && line->setOn <= asAt;
        row.cells.push_back({.text = ages ? QString::number(line->setOn.daysTo(asAt)) : QString()});
        row.cells.push_back(
            {.text = isOverdue(action, asAt) ? boldText(QString::number(daysOverdue(action, asAt))) : Text()});
        rows.push_back(std::move(row));
    }
    std::vector<Column> columns = commonColumns(frame.labels);
    columns.push_back(
        {.header = frame.labels.tr("Days open"), .minimum = 14, .share = 0, .align = Align::right, .tabular = true});
    columns.push_back(
        {.header = frame.labels.tr("Days overdue"), .minimum = 18, .share = 0, .align = Align::right, .tabular = true});
    return {.summary = frame.labels.tr("Actions with those responsible, due dates and ageing"),
            .columns = std::move(columns),
            .rows = std::move(rows)};
}

} // namespace papers
