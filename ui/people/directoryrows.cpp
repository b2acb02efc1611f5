#include "directoryrows.h"

#include "attendance.h"
#include "duplicategroups.h"
#include "meeting.h"
#include "people.h"
#include "personname.h"
#include "programme.h"
#include "protocolmoves.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct DirectoryRows {
    Q_DECLARE_TR_FUNCTIONS(DirectoryRows)
};

/// Stands for "no country" and "no agency" in the list: a group is known by a key of its own.
const QUuid noCountry = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("no country"));
const QUuid noAgency = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("no agency"));

/// The cells of people, of whom there may be thousands.
class DirectoryCells {
public:
    explicit DirectoryCells(Workspace &workspace) : m_workspace(workspace), m_language(workspace.contentLanguage()) {
        const auto &all = workspace.records().of<Participant>().all();
        m_places.reserve(all.size());
        for (const Participant &participant : all)
            m_places.emplace_back(participant.person, participant.delegation);
        std::stable_sort(m_places.begin(), m_places.end(), isOfEarlier);
    }

    std::vector<TableCell> operator()(const QUuid &key) const {
        const Person &person = m_workspace.records().of<Person>().get({key});
        const QString name = personName(person, m_language);
        const QString other = personName(person, writesCyrillic(m_language) ? u"en"_s : u"ru"_s);
        return {
            {.text = name, .sortKey = personSortName(person, m_language)},
            {.text = other == name ? QString() : other}, // where it is known in both
            {.text = RecordNames::agency(m_workspace, person.agency)},
            {.text = person.position.in(m_language), .edit = person.position.exactly(m_language)},
            {.text = person.email, .edit = person.email},
            {.text = person.phone, .edit = person.phone},
            {.text = codes(person.id).join(u", "_s)},
        };
    }

private:
    using Place = std::pair<Id<Person>, Id<Delegation>>;

    static bool isOfEarlier(const Place &a, const Place &b) { return a.first < b.first; }

    /// Of the meetings at which somebody was to be.
    QStringList codes(Id<Person> person) const {
        const auto [from, to] = std::equal_range(m_places.begin(), m_places.end(), Place(person, {}), isOfEarlier);
        RecordCache &records = m_workspace.records();
        QStringList codes;
        for (auto place = from; place != to; ++place)
            codes += records.of<Meeting>().get(records.of<Delegation>().get(place->second).meeting).code;
        return codes;
    }

    Workspace &m_workspace;
    QString m_language;
    std::vector<Place> m_places; ///< by person
};

class Rows {
public:
    explicit Rows(Workspace &workspace)
        : m_language(workspace.contentLanguage())
        , m_later(std::make_shared<const CellMaker>(DirectoryCells(workspace))) {}

    TableRow person(const Person &person, int depth) const {
        return {.key = person.id.uuid, .depth = depth, .later = m_later};
    }

    TableRow agency(const Agency &agency, int depth) const {
        TableRow row{.key = agency.id.uuid, .depth = depth, .isQuiet = true, .isSpread = true};
        row.cells = {{.text = agency.name.in(m_language), .edit = agency.name.exactly(m_language)},
                     {},
                     {.text = agency.acronym.in(m_language)}};
        return row;
    }

    static TableRow group(const QUuid &key, const QString &name, int depth) {
        TableRow row{.key = key, .depth = depth, .isGroup = true};
        row.cells = {{.text = name}};
        return row;
    }

private:
    QString m_language;
    std::shared_ptr<const CellMaker> m_later;
};

/// People in the order of their names in a language.
std::vector<const Person *> byName(const std::vector<Person> &people, const QString &language) {
    QCollator collator{QLocale(language)};
    std::vector<std::pair<QCollatorSortKey, const Person *>> keyed;
    keyed.reserve(people.size());
    for (const Person &person : people)
        keyed.emplace_back(collator.sortKey(personSortName(person, language)), &person);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Person *> sorted;
    std::transform(keyed.begin(), keyed.end(), std::back_inserter(sorted),
                   [](const auto &each) { return each.second; });
    return sorted;
}

void addAgencies(std::vector<TableRow> &table, const Rows &rows, Workspace &workspace, Id<Country> country,
                 const std::map<Id<Agency>, std::vector<const Person *>> &people) {
    const auto agencies =
        inProtocolOrder(workspace.records().of<Agency>().where(&Agency::country, country), workspace.contentLanguage());
    for (const Agency &agency : agencies) {
        table.push_back(rows.agency(agency, 1));
        const auto of = people.find(agency.id);
        if (of == people.end())
            continue;
        for (const Person *person : of->second)
            table.push_back(rows.person(*person, 2));
    }
}

} // namespace

std::vector<TableColumn> directoryColumns() {
    return {
        {.name = u"name"_s, .title = DirectoryRows::tr("Name"), .width = 40, .stretches = true},
        {.name = u"cyrillic"_s, .title = DirectoryRows::tr("In other letters"), .width = 20, .spare = true},
        {.name = u"agency"_s, .title = DirectoryRows::tr("Agency"), .width = 10, .importance = 1},
        {.name = u"position"_s, .title = DirectoryRows::tr("Position"), .width = 18, .spare = true},
        {.name = u"email"_s, .title = DirectoryRows::tr("E-mail"), .width = 18, .hidden = true},
        {.name = u"phone"_s, .title = DirectoryRows::tr("Phone"), .width = 14, .hidden = true},
        {.name = u"meetings"_s, .title = DirectoryRows::tr("Meetings"), .width = 10, .spare = true},
    };
}

std::vector<TableRow> directoryRows(Workspace &workspace, DirectoryOrder order) {
    RecordCache &records = workspace.records();
    const auto people = byName(records.of<Person>().all(), workspace.contentLanguage());
    const Rows rows(workspace);
    std::vector<TableRow> table;
    if (order == DirectoryOrder::byName) {
        for (const Person *person : people)
            table.push_back(rows.person(*person, 0));
        return table;
    }
    std::map<Id<Agency>, std::vector<const Person *>> byAgency;
    for (const Person *person : people)
        byAgency[person->agency].push_back(person);
    for (const Choice &country : RecordChoices::countries(workspace)) {
        const auto id = Id<Country>::fromText(country.id);
        const auto group = table.size();
        addAgencies(table, rows, workspace, id, byAgency);
        if (table.size() > group)
            table.insert(table.begin() + static_cast<std::ptrdiff_t>(group), Rows::group(id.uuid, country.text, 0));
    }
    const auto international = table.size();
    addAgencies(table, rows, workspace, {}, byAgency);
    if (table.size() > international)
        table.insert(table.begin() + static_cast<std::ptrdiff_t>(international),
                     Rows::group(noCountry, DirectoryRows::tr("International"), 0));
    if (!byAgency[{}].empty()) {
        table.push_back(Rows::group(noAgency, DirectoryRows::tr("Without an agency"), 0));
        for (const Person *person : byAgency[{}])
            table.push_back(rows.person(*person, 1));
    }
    return table;
}

std::vector<TableRow> duplicateRows(Workspace &workspace, const std::vector<DuplicateGroup> &groups) {
    RecordCache &records = workspace.records();
    const Rows rows(workspace);
    std::vector<TableRow> table;
    for (const DuplicateGroup &group : groups) {
        table.push_back(Rows::group(group.key, group.why, 0));
        for (const QUuid &member : group.members) {
            table.push_back(group.ofPeople ? rows.person(records.of<Person>().get({member}), 1)
                                           : rows.agency(records.of<Agency>().get({member}), 1));
        }
    }
    return table;
}

QStringList meetingsInWords(Workspace &workspace, Id<Person> person) {
    RecordCache &records = workspace.records();
    QStringList words;
    for (const Participant &participant : records.of<Participant>().where(&Participant::person, person)) {
        const Delegation &delegation = records.of<Delegation>().get(participant.delegation);
        words.prepend(records.of<Meeting>().get(delegation.meeting).code % u" – "_s %
                      valueText(u"participant"_s, u"role"_s, toWord(participant.role)));
    }
    return words;
}
