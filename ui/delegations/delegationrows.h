#pragma once

#include "delegationsdata.h"
#include "tablerow.h"

/// What the boxes beside the find line leave of the tree.
struct DelegationFilter {
    Id<Delegation> delegation;
    std::optional<AgencyKind> kind;
    /// "reply/accepted", "status/confirmed" or "uninvited", as in the boxes of the list; empty for all.
    QString status;
    std::optional<ParticipantRole> role;

    bool isEmpty() const { return delegation.isNull() && !kind && status.isEmpty() && !role; }
    bool operator==(const DelegationFilter &) const = default;
};

/// The words of `status` for agencies without an invitation.
inline constexpr QLatin1StringView uninvited("uninvited");

[[nodiscard]] std::vector<TableColumn> delegationColumns();
/// Delegation, agency, people. The figures are those of the data.
[[nodiscard]] std::vector<TableRow> delegationRows(Workspace &workspace, const DelegationsData &data,
                                                   const DelegationFigures &figures, const DelegationFilter &filter);

/// What a delegation is called in the language of the content.
[[nodiscard]] QString delegationName(Workspace &workspace, const Delegation &delegation);
