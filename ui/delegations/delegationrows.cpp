#include "delegationrows.h"

#include "personname.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "statustones.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct DelegationRows {
    Q_DECLARE_TR_FUNCTIONS(DelegationRows)
};

using Choices = std::vector<std::pair<QString, QString>>;

/// "role/head" with its words, for each value of an enumeration.
template <class Enum>
void addChoices(Choices &choices, const QString &kind, const QString &field) {
    for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i) {
        const QString word = toWord(static_cast<Enum>(i));
        choices.emplace_back(QString(field % u'/' % word), capitalized(valueText(kind, field, word)));
    }
}

QString fieldOf(const QString &value) {
    return value.section(u'/', 0, 0);
}

/// A cell of a row is of one field only; that somebody was replaced follows from who replaces him.
bool isOffered(const TableRow &row, std::size_t column, const QString &value) {
    const QString own = column < row.cells.size() ? row.cells[column].edit.value_or(QString()) : QString();
    return fieldOf(own) == fieldOf(value) && (value != "status/replaced"_L1 || own == value);
}

/// The cells of people, of whom a meeting may have thousands.
class PersonCells {
public:
    explicit PersonCells(Workspace &workspace) : m_workspace(workspace), m_language(workspace.contentLanguage()) {
        for (std::size_t i = 0; i < m_roles.size(); ++i) {
            const auto role = static_cast<ParticipantRole>(i);
            m_roles[i] = {capitalized(word(u"role"_s, role)), u"role/"_s % toWord(role)};
        }
        for (std::size_t i = 0; i < m_statuses.size(); ++i) {
            const auto status = static_cast<ParticipantStatus>(i);
            m_statuses[i] = {word(u"status"_s, status), u"status/"_s % toWord(status)};
        }
    }

    std::vector<TableCell> operator()(const QUuid &key) const {
        const Participant &participant = m_workspace.records().of<Participant>().get({key});
        const Person &person = m_workspace.records().of<Person>().get(participant.person);
        const auto role = static_cast<std::size_t>(participant.role);
        const auto status = static_cast<std::size_t>(participant.status);
        // One by one: from a list each would be copied.
        std::vector<TableCell> cells;
        cells.reserve(8);
        cells.push_back({.text = personName(person, m_language), .sortKey = personSortName(person, m_language)});
        cells.push_back({.text = m_roles[role].shown, .sortKey = static_cast<int>(role), .edit = m_roles[role].value});
        cells.push_back(
            {.text = m_statuses[status].shown, .chip = toneOf(participant.status), .edit = m_statuses[status].value});
        cells.push_back({.text = person.position.in(m_language), .edit = person.position.exactly(m_language)});
        cells.push_back({.text = RecordNames::agency(m_workspace, person.agency)});
        cells.push_back({.text = person.email, .edit = person.email});
        cells.push_back({.text = person.phone, .edit = person.phone});
        cells.push_back({.text = participant.badgeNumber > 0 ? QString::number(participant.badgeNumber) : QString(),
                         .sortKey = participant.badgeNumber});
        return cells;
    }

private:
    template <class Enum>
    static QString word(const QString &field, Enum value) {
        return valueText(u"participant"_s, field, toWord(value));
    }

    /// A word of a cell, and what chooses it.
    struct Chosen {
        QString shown;
        QString value;
    };
    Workspace &m_workspace;
    QString m_language;
    std::array<Chosen, enumWords<ParticipantRole>.size()> m_roles;
    std::array<Chosen, enumWords<ParticipantStatus>.size()> m_statuses;
};

class Making {
public:
    Making(Workspace &workspace, const DelegationsData &data, const DelegationFigures &figures,
           const DelegationFilter &filter)
        : m_workspace(workspace)
        , m_data(data)
        , m_filter(filter)
        , m_language(workspace.contentLanguage())
        , m_later(std::make_shared<const CellMaker>(PersonCells(workspace))) {
        for (const Id<Delegation> delegation : figures.withoutHead)
            m_withoutHead.insert(delegation);
    }

    std::vector<TableRow> run() {
        m_rows.reserve(m_data.participants().size() + m_data.delegations().size() * 6);
        for (const Delegation &delegation : m_data.delegations()) {
            if (m_filter.delegation.isNull() || m_filter.delegation == delegation.id)
                add(delegation);
        }
        return std::move(m_rows);
    }

private:
    void add(const Delegation &delegation) {
        const std::size_t place = m_rows.size();
        m_rows.push_back(row(delegation));
        bool any = false;
        for (const DelegationsData::Node &node : m_data.nodes(delegation))
            any = add(node) || any;
        if (!any && (m_filter.kind || !m_filter.status.isEmpty() || m_filter.role))
            m_rows.resize(place);
    }

    /// False where the filter leaves nothing of it.
    bool add(const DelegationsData::Node &node) {
        const bool hasRow = !node.place.isDelegation();
        const std::size_t place = m_rows.size();
        const Agency &agency = m_workspace.records().of<Agency>().get(node.place.agency);
        if (hasRow)
            m_rows.push_back(node.place.isInvitation() ? row(node.place, agency) : uninvitedRow(node.place, agency));
        for (const Participant *participant : node.people) {
            if (fits(*participant))
                m_rows.push_back(row(*participant, hasRow ? 2 : 1));
        }
        const bool own = hasRow && fits(node.place, agency);
        if (hasRow && !own && m_rows.size() == place + 1)
            m_rows.resize(place);
        return m_rows.size() > place;
    }

    bool fits(const DelegationPlace &place, const Agency &agency) const {
        if ((m_filter.kind && *m_filter.kind != agency.kind) || m_filter.role)
            return false;
        if (m_filter.status.isEmpty())
            return true;
        if (place.isUninvited())
            return m_filter.status == uninvited;
        const Reply reply = m_workspace.records().of<Invitation>().get(place.invitation).reply;
        return m_filter.status == u"reply/"_s % toWord(reply);
    }

    bool fits(const Participant &participant) const {
        if (m_filter.role && *m_filter.role != participant.role)
            return false;
        if (!m_filter.status.isEmpty() && m_filter.status != u"status/"_s % toWord(participant.status))
            return false;
        if (!m_filter.kind)
            return true;
        RecordCache &records = m_workspace.records();
        const Agency *own = records.of<Agency>().find(records.of<Person>().get(participant.person).agency);
        const Id<Agency> invited = records.of<Invitation>().get(participant.invitation).agency;
        return (own != nullptr ? *own : records.of<Agency>().get(invited)).kind == *m_filter.kind;
    }

    TableRow row(const Delegation &delegation) const {
        TableRow row{.key = delegation.id.uuid, .isGroup = true};
        int named = 0;
        for (const Participant *participant : m_data.peopleOf(delegation.id))
            named += takesPart(*participant) ? 1 : 0;
        const QString capacity = toWord(delegation.capacity);
        const bool lacksHead = m_withoutHead.contains(delegation.id);
        row.cells = {
            {.text = delegationName(m_workspace, delegation)},
            {.text = capitalized(valueText(u"delegation"_s, u"capacity"_s, capacity)),
             .edit = QString(u"capacity/"_s % capacity)},
            {.text = lacksHead ? DelegationRows::tr("no head") : QString(), .chip = Tone::attention},
            {.text = DelegationRows::tr("%n person(s)", nullptr, named)},
        };
        return row;
    }

    TableRow uninvitedRow(const DelegationPlace &place, const Agency &agency) const {
        TableRow row{.key = DelegationsData::keyOf(place), .depth = 1, .isQuiet = true, .isSpread = true};
        row.cells = {{.text = agency.name.in(m_language)}, {}, {.text = DelegationRows::tr("not invited")}, {}};
        return row;
    }

    TableRow row(const DelegationPlace &place, const Agency &agency) const {
        const Invitation &invitation = m_workspace.records().of<Invitation>().get(place.invitation);
        TableRow row{.key = place.invitation.uuid, .depth = 1, .isQuiet = true, .isSpread = true};
        const QString name = place.agency.isNull() ? invitation.addressee.in(m_language) : agency.name.in(m_language);
        const bool overdue = isReplyOverdue(invitation, m_data.asAt());
        const QString reply = toWord(invitation.reply);
        row.cells = {
            {.text = name.isEmpty() ? DelegationRows::tr("Invitation without an agency") : name},
            {},
            {.text = valueText(u"invitation"_s, u"reply"_s, reply),
             .chip = overdue ? Tone::attention : toneOf(invitation.reply),
             .edit = QString(u"reply/"_s % reply)},
            {.text = invitation.reply == Reply::none && invitation.replyBy.isValid()
                         ? DelegationRows::tr("reply by %1").arg(dateWord(invitation.replyBy))
                         : QString(),
             .attention = overdue},
            {.text = agency.acronym.in(m_language)},
        };
        return row;
    }

    TableRow row(const Participant &participant, int depth) {
        TableRow row{.key = participant.id.uuid, .depth = depth};
        if (participant.status == ParticipantStatus::replaced)
            row.tip = DelegationRows::tr("Replaced by %1").arg(successor(participant));
        // The first of each status at once: the column is as wide as these.
        if (std::exchange(m_seen[static_cast<std::size_t>(participant.status)], true))
            row.later = m_later;
        else
            row.cells = (*m_later)(row.key);
        return row;
    }

    QString successor(const Participant &participant) const {
        RecordCache &records = m_workspace.records();
        return RecordNames::person(m_workspace, records.of<Participant>().get(participant.replacedBy).person);
    }

    Workspace &m_workspace;
    const DelegationsData &m_data;
    const DelegationFilter &m_filter;
    QString m_language;
    std::shared_ptr<const CellMaker> m_later;
    std::array<bool, enumWords<ParticipantStatus>.size()> m_seen = {};
    QSet<Id<Delegation>> m_withoutHead;
    std::vector<TableRow> m_rows;
};

} // namespace

QString delegationName(Workspace &workspace, const Delegation &delegation) {
    return delegation.country.isNull() ? RecordNames::agencyInFull(workspace, delegation.organisation)
                                       : RecordNames::country(workspace, delegation.country);
}

std::vector<TableColumn> delegationColumns() {
    Choices roles;
    addChoices<Capacity>(roles, u"delegation"_s, u"capacity"_s);
    addChoices<ParticipantRole>(roles, u"participant"_s, u"role"_s);
    Choices statuses;
    addChoices<Reply>(statuses, u"invitation"_s, u"reply"_s);
    addChoices<ParticipantStatus>(statuses, u"participant"_s, u"status"_s);
    return {
        {.name = u"name"_s, .title = DelegationRows::tr("Name"), .width = 46, .stretches = true},
        {.name = u"role"_s,
         .title = DelegationRows::tr("Role"),
         .width = 15,
         .importance = 1,
         .choices = roles,
         .offers = [](const TableRow &row, const QString &value) { return isOffered(row, 1, value); }},
        {.name = u"status"_s,
         .title = DelegationRows::tr("Status"),
         .whole = true,
         .vital = true,
         .importance = 2,
         .choices = statuses,
         .offers = [](const TableRow &row, const QString &value) { return isOffered(row, 2, value); }},
        {.name = u"position"_s, .title = DelegationRows::tr("Position"), .width = 18},
        {.name = u"agency"_s, .title = DelegationRows::tr("Agency"), .width = 12, .hidden = true},
        {.name = u"email"_s, .title = DelegationRows::tr("E-mail"), .width = 20, .hidden = true},
        {.name = u"phone"_s, .title = DelegationRows::tr("Phone"), .width = 14, .hidden = true},
        {.name = u"badge"_s,
         .title = DelegationRows::tr("Badge"),
         .width = 6,
         .align = TableColumn::Align::right,
         .hidden = true},
    };
}

std::vector<TableRow> delegationRows(Workspace &workspace, const DelegationsData &data,
                                     const DelegationFigures &figures, const DelegationFilter &filter) {
    return Making(workspace, data, figures, filter).run();
}
