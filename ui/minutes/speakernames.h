#pragma once

#include "completingedit.h"
#include "id.h"

class Workspace;
struct Delegation;
struct ParagraphSpeaker;

/// What those who may speak are called, in the language of the content.

/// The country, or the organisation.
[[nodiscard]] QString delegationName(Workspace &workspace, Id<Delegation> delegation);
[[nodiscard]] QString speakerName(Workspace &workspace, const ParagraphSpeaker &speaker);
/// Delegations of the chosen meeting in protocol order, then their people, each with the delegation.
[[nodiscard]] std::vector<Choice> speakerChoices(Workspace &workspace);
