#pragma once

#include "blocks.h"
#include "dossier.h"

namespace papers {

/// The agenda as it goes out: per day what is when, who presents it, what for and on which papers; annotated where an
/// item has an annotation. Internal items take their time but are never shown.
typeset::Paper agendaPaper(const AgendaDossier &dossier);

} // namespace papers
