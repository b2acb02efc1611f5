#pragma once

#include "blocks.h"

#include <QStringView>

#include <variant>
#include <vector>

namespace papers {

/// What people may write in minutes: paragraphs with an empty line between them, lists ("- " or "* ", and "1. "
/// counting up from one), **bold** and *italic* (also with underscores), a backslash before a sign that is meant as
/// such. All else is plain text and is printed as typed, line breaks included. Any input gives a text, in time linear
/// in its length.
using Prose = std::vector<std::variant<typeset::Text, typeset::List>>;

Prose readMarkdown(QStringView source);

/// Bold and italic alone, for a text that stands within a sentence.
typeset::Text readEmphasis(QStringView source);

} // namespace papers
