#include "delegationmatrix.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace {

constexpr std::size_t kinds = enumWords<AgencyKind>.size();

std::size_t indexOf(AgencyKind kind) {
    return static_cast<std::size_t>(kind);
}

/// Which agency everybody is of.
class KnownAgencies {
public:
    explicit KnownAgencies(const DelegationRecords &records) {
        m_agencies.reserve(static_cast<qsizetype>(records.agencies.size()));
        for (const Agency &agency : records.agencies)
            m_agencies.insert(agency.id, &agency);
        m_agencyOf.reserve(static_cast<qsizetype>(records.people.size()));
        for (const Person &person : records.people)
            m_agencyOf.insert(person.id, person.agency);
        for (const Invitation &invitation : records.invitations)
            m_invited.insert(invitation.id, invitation.agency);
    }

    const Agency *agency(Id<Agency> id) const { return m_agencies.value(id); }
    const Agency *agencyOf(const Participant &participant) const {
        const Agency *own = agency(m_agencyOf.value(participant.person));
        return own != nullptr ? own : agency(m_invited.value(participant.invitation));
    }

private:
    QHash<Id<Agency>, const Agency *> m_agencies;
    QHash<Id<Person>, Id<Agency>> m_agencyOf;
    QHash<Id<Invitation>, Id<Agency>> m_invited;
};

/// Who is there, and whom somebody heads.
class Known {
public:
    explicit Known(const DelegationRecords &records) {
        m_present.reserve(static_cast<qsizetype>(records.attendances.size()));
        for (const Attendance &attendance : records.attendances)
            m_present.insert(attendance.participant);
        for (const Participant &participant : records.participants) {
            if (takesPart(participant) && participant.role == ParticipantRole::head)
                m_headed.insert(participant.delegation);
        }
    }

    bool lacksHead(const Delegation &delegation) const {
        return delegation.capacity != Capacity::secretariat && !m_headed.contains(delegation.id);
    }
    bool isPresent(const Participant &participant) const { return m_present.contains(participant.id); }

    void count(const Participant &participant, PeopleFigures &figures) const {
        if (participant.status != ParticipantStatus::unregistered)
            figures.nominated.push_back(participant.id);
        if (participant.status == ParticipantStatus::confirmed)
            figures.confirmed.push_back(participant.id);
        if (isPresent(participant))
            figures.present.push_back(participant.id);
    }

private:
    QSet<Id<Participant>> m_present;
    QSet<Id<Delegation>> m_headed;
};

using Replies = std::array<int, enumWords<Reply>.size()>;

/// A row with a cell for every kind there is; those of kinds that do not occur are left out at the end.
struct WideRow {
    MatrixRow row;
    std::array<Replies, kinds> replies{}; ///< of each kind, how many of each reply

    MatrixCell &cell(AgencyKind kind) { return row.cells[indexOf(kind)]; }
};

class MatrixMaking {
public:
    MatrixMaking(const DelegationRecords &records, QDate asAt)
        : m_records(records), m_asAt(asAt), m_known(records), m_agencies(records) {}

    DelegationMatrix run() {
        addRows();
        addAgencies();
        for (const Invitation &invitation : m_records.invitations)
            addInvitation(invitation);
        for (const Participant &participant : m_records.participants) {
            if (takesPart(participant))
                addParticipant(participant);
        }
        return narrowed();
    }

private:
    void addRows() {
        for (const Delegation &delegation : m_records.delegations) {
            if (delegation.country.isNull())
                continue;
            m_rowOf.insert(delegation.id, m_rows.size());
            WideRow &wide = m_rows.emplace_back();
            wide.row.delegation = delegation.id;
            wide.row.country = delegation.country;
            wide.row.lacksHead = m_known.lacksHead(delegation);
            wide.row.cells.resize(kinds);
        }
    }

    /// A country may come as more than one delegation, each of which may bring any of its agencies.
    void addAgencies() {
        QHash<Id<Country>, std::vector<std::size_t>> rowsOf;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            rowsOf[m_rows[i].row.country].push_back(i);
        for (const Agency &agency : m_records.agencies) {
            const auto rows = rowsOf.constFind(agency.country);
            if (rows == rowsOf.constEnd())
                continue;
            for (const std::size_t row : *rows)
                m_rows[row].cell(agency.kind).agencies.push_back(agency.id);
            m_occurs[indexOf(agency.kind)] = true;
        }
    }

    void addInvitation(const Invitation &invitation) {
        WideRow *wide = rowOf(invitation.delegation);
        const Agency *agency = m_agencies.agency(invitation.agency);
        if (wide == nullptr || agency == nullptr)
            return;
        MatrixCell &cell = wide->cell(agency->kind);
        cell.invitations.push_back(invitation.id);
        cell.overdue = cell.overdue || isReplyOverdue(invitation, m_asAt);
        const bool another = agency->country != wide->row.country;
        if (another && std::find(cell.agencies.begin(), cell.agencies.end(), agency->id) == cell.agencies.end())
            cell.agencies.push_back(agency->id);
        ++wide->replies[indexOf(agency->kind)][static_cast<std::size_t>(invitation.reply)];
        m_occurs[indexOf(agency->kind)] = true;
    }

    void addParticipant(const Participant &participant) {
        WideRow *wide = rowOf(participant.delegation);
        const Agency *agency = m_agencies.agencyOf(participant);
        if (wide == nullptr || agency == nullptr)
            return;
        m_known.count(participant, wide->cell(agency->kind).people);
        m_occurs[indexOf(agency->kind)] = true;
    }

    WideRow *rowOf(Id<Delegation> delegation) {
        const auto found = m_rowOf.constFind(delegation);
        return found == m_rowOf.constEnd() ? nullptr : &m_rows[*found];
    }

    static MatrixState stateOf(const MatrixCell &cell, const Replies &replies, bool lacksHead) {
        const auto replied = [&](Reply reply) { return replies[static_cast<std::size_t>(reply)] > 0; };
        if (!cell.people.present.empty())
            return MatrixState::present;
        if (cell.people.nominated.empty() && !replied(Reply::accepted)) {
            if (replied(Reply::none))
                return MatrixState::noReply;
            if (replied(Reply::declined))
                return MatrixState::declined;
            return cell.agencies.empty() ? MatrixState::noAgency : MatrixState::notInvited;
        }
        if (lacksHead)
            return MatrixState::noHead;
        if (!cell.people.confirmed.empty())
            return MatrixState::confirmed;
        return cell.people.nominated.empty() ? MatrixState::accepted : MatrixState::nominated;
    }

    DelegationMatrix narrowed() {
        DelegationMatrix matrix;
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            if (m_occurs[kind])
                matrix.columns.push_back(static_cast<AgencyKind>(kind));
        }
        for (WideRow &wide : m_rows) {
            std::vector<MatrixCell> cells;
            for (const AgencyKind kind : matrix.columns) {
                MatrixCell &cell = wide.cell(kind);
                cell.state = stateOf(cell, wide.replies[indexOf(kind)], wide.row.lacksHead);
                cell.overdue = cell.overdue && cell.state == MatrixState::noReply;
                cells.push_back(std::move(cell));
            }
            wide.row.cells = std::move(cells);
            matrix.rows.push_back(std::move(wide.row));
        }
        return matrix;
    }

    const DelegationRecords &m_records;
    QDate m_asAt;
    Known m_known;
    KnownAgencies m_agencies;
    std::vector<WideRow> m_rows;
    QHash<Id<Delegation>, std::size_t> m_rowOf;
    std::array<bool, kinds> m_occurs{};
};

void addReply(const Invitation &invitation, QDate asAt, DelegationFigures &figures) {
    switch (invitation.reply) {
    case Reply::none:
        figures.withoutReply.push_back(invitation.id);
        break;
    case Reply::accepted:
        figures.accepted.push_back(invitation.id);
        break;
    case Reply::declined:
        figures.declined.push_back(invitation.id);
        break;
    }
    if (isReplyOverdue(invitation, asAt))
        figures.overdue.push_back(invitation.id);
}

} // namespace

DelegationMatrix delegationMatrix(const DelegationRecords &records, QDate asAt) {
    return MatrixMaking(records, asAt).run();
}

DelegationFigures delegationFigures(const DelegationRecords &records, QDate asAt) {
    const Known known(records);
    QSet<Id<Delegation>> ofMeeting;
    for (const Delegation &delegation : records.delegations)
        ofMeeting.insert(delegation.id);
    DelegationFigures figures;
    QSet<Id<Delegation>> invited;
    for (const Invitation &invitation : records.invitations) {
        if (!ofMeeting.contains(invitation.delegation))
            continue;
        invited.insert(invitation.delegation);
        addReply(invitation, asAt, figures);
    }
    QSet<Id<Delegation>> there;
    for (const Participant &participant : records.participants) {
        if (!takesPart(participant) || !ofMeeting.contains(participant.delegation))
            continue;
        known.count(participant, figures.people);
        if (known.isPresent(participant))
            there.insert(participant.delegation);
    }
    for (const Delegation &delegation : records.delegations) {
        const bool own = delegation.capacity == Capacity::secretariat;
        if (!own && !invited.contains(delegation.id))
            figures.notInvited.push_back(delegation.id);
        if (known.lacksHead(delegation))
            figures.withoutHead.push_back(delegation.id);
        if (!there.contains(delegation.id))
            figures.absent.push_back(delegation.id);
    }
    return figures;
}

bool isReplyOverdue(const Invitation &invitation, QDate asAt) {
    return invitation.reply == Reply::none && invitation.replyBy.isValid() && asAt.isValid() &&
           invitation.replyBy < asAt;
}

bool takesPart(const Participant &participant) {
    return participant.status != ParticipantStatus::cancelled && participant.status != ParticipantStatus::replaced;
}
