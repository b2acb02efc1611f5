#pragma once

#include "prose.h"

/// What HTML from a clipboard says, as far as prose can say it: paragraphs, lists (those of Word too, which are
/// paragraphs with a label), bold and italic by tag and by style. Of all else the text stays; scripts, styles, comments
/// and what is hidden go. Cells of a row stand behind each other with semicolons between. Any input gives prose, in
/// time linear in its length.
[[nodiscard]] Prose readHtml(QStringView html);
