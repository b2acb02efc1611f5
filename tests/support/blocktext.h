#pragma once

#include "blocks.h"

#include <QStringList>

/// What a paper says, a line for each thing it says, so that tests can compare it:
///   "title: …", "kicker: …", "line: …"           of the title block
///   "h1 4: …"                                     headings with level and number
///   "p 41: …", "small: …"                         paragraphs
///   "- …"                                         items of lists
///   "box …: …"                                    label and text of decisions
///   "…= …"                                        labels and values
///   "columns: … | …", "row: … | …", "group: …", "total: …", "aside: …"
///   "sign …: …"
/// Bold stands between asterisks, italic between slashes, line breaks as "¶".
QStringList linesOf(const typeset::Paper &paper);

/// One text in that form.
QString marked(const typeset::Text &text);
