#pragma once

#include "blocks.h"
#include "dossier.h"

namespace papers {

class PaperFrame;

/// Everything that was taken down under the items, in the agenda's order: headings with the agenda's numbers,
/// paragraphs numbered through, decisions in boxes; at the end the decisions by written procedure.
void appendItems(std::vector<typeset::Block> &blocks, const MinutesDossier &dossier, const PaperFrame &frame);

/// "Decision RSG2/D4 · adopted by consensus" and the decision with its verb in bold.
typeset::Box decisionBox(const Decision &decision, const PaperFrame &frame);

/// Paragraphs and lists of a text as typed, the first with a number where one is given.
void appendProse(std::vector<typeset::Block> &blocks, const LocalText &source, const QString &number,
                 const PaperFrame &frame);

} // namespace papers
