#pragma once

#include "blocks.h"
#include "dossier.h"

#include <memory>

namespace papers {

/// The minutes in their stage and version: who was present and whether that was enough, what was said in paragraphs
/// numbered through, what was decided, who does what by when, annexes and places to sign. In Russian either the mirror
/// of the English or the form СЛУШАЛИ / ВЫСТУПИЛИ / РЕШИЛИ, as the body has set.
typeset::Paper minutesPaper(const std::shared_ptr<const MinutesDossier> &dossier);

} // namespace papers
