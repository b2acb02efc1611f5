#pragma once

#include "blocks.h"

#include <QStringView>

#include <variant>
#include <vector>

namespace papers {

/// The text of minutes (see prose.h) as papers set it.
using Prose = std::vector<std::variant<typeset::Text, typeset::List>>;

Prose readMarkdown(QStringView source);

/// Bold and italic alone, for a text that stands within a sentence.
typeset::Text emphasisOf(QStringView source);

} // namespace papers
