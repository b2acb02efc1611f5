#pragma once

#include "blocks.h"
#include "dossier.h"

#include <memory>

namespace papers {

/// The list of participants: figures first, then everybody by delegation in protocol order. Provisional until the
/// meeting has closed. The rows are made from the dossier as they are asked for, since there may be tens of thousands.
typeset::Paper participantsPaper(const std::shared_ptr<const ParticipantsDossier> &dossier);

} // namespace papers
