#include "decisionform.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDelegations = 999;
constexpr int unknown = -1;

} // namespace

DecisionForm::DecisionForm(Workspace &workspace, Words words, QWidget *parent)
    : RecordForm(
          workspace, u"decision"_s, [](const Decision &decision) { return decision.number; }, parent) {
    addChoice(tr("Operative verb"), &Decision::verb);
    if (words == Words::here)
        addText(tr("Text"), &Decision::text, LocalTextEdit::Lines::sentence);
    addChoice(tr("Outcome"), &Decision::outcome);
    addText(tr("Reservations"), &Decision::reservations, LocalTextEdit::Lines::wrapped);
    addHeading(tr("Delegations with a vote, at that moment"));
    beginRow();
    addNumber(tr("Present"), &Decision::quorumPresent, 0, mostDelegations, unknown);
    addNumber(tr("Required"), &Decision::quorumRequired, 0, mostDelegations, unknown);
    endRow();
    addHeading(tr("Votes, where one was taken"));
    beginRow();
    addNumber(tr("For"), &Decision::votesFor, 0, mostDelegations, unknown);
    addNumber(tr("Against"), &Decision::votesAgainst, 0, mostDelegations, unknown);
    addNumber(tr("Abstentions"), &Decision::abstentions, 0, mostDelegations, unknown);
    endRow();
}
