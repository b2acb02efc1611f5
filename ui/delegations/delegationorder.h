#pragma once

#include "delegationedits.h"
#include "tableview.h"

/// The order that is made by hand, of delegations within their capacity and of people within what protocol says of
/// them. What protocol decides is not moved past, and it is said why.
class DelegationOrder {
public:
    using Places = DelegationEdits::Places;

    DelegationOrder(Workspace &workspace, DelegationEdits &edits) : m_workspace(workspace), m_edits(edits) {}

    /// One place up (-1) or down (+1).
    bool moveBy(const Places &places, int by);
    /// To before or behind a row; people dropped on a delegation or an agency go there.
    bool moveTo(const Places &places, const DelegationPlace &target, TableView::Drop drop);
    /// Takes the order by hand back: of the delegation's people, or where a delegation is meant of all delegations.
    bool byRule(const DelegationPlace &place);

private:
    bool moveDelegations(const Places &places, Id<Delegation> target, bool behind);
    bool movePeople(const Places &places, Id<Participant> target, bool behind);
    bool assign(const Places &people, const DelegationPlace &target);
    /// Participants among whom only the order by hand decides, one of them included.
    std::vector<Participant> peersOf(const DelegationsData &data, Id<Participant> participant) const;
    std::vector<Delegation> peersOf(const DelegationsData &data, Id<Delegation> delegation) const;
    QString whyNotPast(const DelegationsData &data, Id<Participant> participant, int by) const;

    Workspace &m_workspace;
    DelegationEdits &m_edits;
};
