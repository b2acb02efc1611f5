#include "peopletable.h"

#include "frame.h"
#include "phrases.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;
using typeset::Column;
using typeset::Row;
using typeset::RowKind;
using typeset::Rows;
using typeset::Table;
using typeset::Text;

namespace papers {

namespace {

constexpr quint32 groupRow = std::numeric_limits<quint32>::max();

/// Where a row comes from: a person of a delegation, or the delegation itself.
struct Place {
    quint32 delegation;
    quint32 person;
};

/// The rows of a table of people, without a copy of them.
struct PeopleRows {
    std::shared_ptr<const std::vector<ListedDelegation>> all;
    std::vector<Place> places;
    PeopleColumns columns;
    QString language;
    std::array<QString, enumWords<ParticipantRole>.size()> roles;
    std::array<QString, enumWords<ParticipantStatus>.size()> statuses;
    QString present;
    QString notPresent;
    QString remote;

    int columnCount() const { return 3 + (columns.rank ? 1 : 0) + (columns.status ? 1 : 0); }

    Row at(std::size_t index) const {
        const Place place = places[index];
        const ListedDelegation &delegation = (*all)[place.delegation];
        if (place.person == groupRow)
            return {.kind = RowKind::group,
                    .cells = {{.text = delegation.name.in(language), .span = columnCount(), .header = true}}};
        const ListedPerson &person = delegation.people[place.person];
        Row row{.cells = {{.text = nameText(person), .header = true}}};
        if (columns.rank)
            row.cells.push_back({.text = person.rank});
        row.cells.push_back({.text = person.position});
        row.cells.push_back({.text = person.agency});
        if (columns.status)
            row.cells.push_back({.text = statusText(person)});
        return row;
    }

    Text nameText(const ListedPerson &person) const {
        Text text(person.address.isEmpty() ? person.name : person.address + u'\u00a0' + person.name);
        QString role = roles[static_cast<std::size_t>(person.role)];
        if (person.remote)
            role += role.isEmpty() ? remote : u", "_s + remote;
        if (!role.isEmpty())
            append(text, mutedText(u'\n' + role));
        return text;
    }

    QString statusText(const ListedPerson &person) const {
        if (!columns.attendance)
            return statuses[static_cast<std::size_t>(person.status)];
        return person.present ? present : notPresent;
    }
};

std::array<QString, enumWords<ParticipantStatus>.size()> statusWords(const PaperLabels &labels) {
    return {labels.tr("nominated"), labels.tr("confirmed", "participant"), labels.tr("cancelled", "participant"),
            labels.tr("replaced"), labels.tr("unregistered")};
}

/// Widths are shared out without regard to content, so that the tables of one list stand in line.
std::vector<Column> columnsOf(const PeopleColumns &columns, const PaperLabels &labels) {
    std::vector<Column> all{{.header = labels.tr("Name"), .minimum = columns.status ? 34.0 : 41.0}};
    if (columns.rank)
        all.push_back({.header = labels.tr("Rank"), .minimum = columns.status ? 20.0 : 22.0, .share = 0.4});
    all.push_back({.header = labels.tr("Position"), .minimum = 40});
    all.push_back({.header = labels.tr("Agency"), .minimum = columns.status ? 44.0 : 50.0, .share = 1.4});
    if (columns.status)
        all.push_back({.header = labels.tr("Status"), .minimum = 22, .share = 0.2});
    return all;
}

} // namespace

PeopleColumns peopleColumns(const std::vector<ListedDelegation> &delegations, bool over, bool presentOnly) {
    PeopleColumns columns{.attendance = over, .presentOnly = presentOnly};
    const ListedPerson *first = nullptr;
    for (const ListedDelegation &delegation : delegations) {
        for (const ListedPerson &person : delegation.people) {
            columns.rank = columns.rank || !person.rank.isEmpty();
            if (first == nullptr)
                first = &person;
            else if (over ? person.present != first->present : person.status != first->status)
                columns.status = !presentOnly;
        }
    }
    return columns;
}

Table peopleTable(const std::shared_ptr<const std::vector<ListedDelegation>> &all, std::size_t from, std::size_t to,
                  const PeopleColumns &columns, const PaperFrame &frame) {
    auto source = std::make_shared<PeopleRows>();
    source->all = all;
    source->columns = columns;
    source->language = frame.language();
    for (std::size_t i = 0; i < source->roles.size(); ++i)
        source->roles[i] = roleWord(static_cast<ParticipantRole>(i), frame.labels);
    source->statuses = statusWords(frame.labels);
    source->present = frame.labels.tr("present");
    source->notPresent = frame.labels.tr("not present");
    source->remote = frame.labels.tr("by video link");
    for (std::size_t i = from; i < to; ++i) {
        const std::vector<ListedPerson> &people = (*all)[i].people;
        const auto shown = [&](const ListedPerson &person) { return !columns.presentOnly || person.present; };
        if (std::none_of(people.begin(), people.end(), shown))
            continue;
        source->places.push_back({static_cast<quint32>(i), groupRow});
        for (std::size_t k = 0; k < people.size(); ++k) {
            if (shown(people[k]))
                source->places.push_back({static_cast<quint32>(i), static_cast<quint32>(k)});
        }
    }
    source->places.shrink_to_fit();
    const std::size_t count = source->places.size();
    return {.summary = frame.labels.tr("People by delegation"),
            .columns = columnsOf(columns, frame.labels),
            .rows = Rows(count, [source](std::size_t index) { return source->at(index); })};
}

} // namespace papers
