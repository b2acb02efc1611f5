#pragma once

#include "changeset.h"
#include "chip.h"
#include "localtext.h"

class MinutesContents;
class Workspace;
struct Action;
struct Decision;
struct MinutesItem;

/// What a block of the record shows: a paragraph, a decision or an action, in words.
struct BlockContent {
    enum class Look { paragraph, decision, action };

    RecordKey record;
    Look look = Look::paragraph;
    QString number;                              ///< at the left, of a paragraph
    QString heading;                             ///< "Intervention", "RSG2/D4 · endorses …"
    std::vector<std::pair<QString, Tone>> chips; ///< who spoke; outcome, status
    QString facts;                               ///< "Present 5 of 4 required"
    QString name;                                ///< what people call it: "Paragraph 7"
    LocalText text;
    QString hint;         ///< where there is no text yet
    QStringList findings; ///< what it lacks, in words
};

/// In the order in which they print.
[[nodiscard]] std::vector<BlockContent> blocksOf(Workspace &workspace, const MinutesContents &contents,
                                                 const MinutesItem &item);
[[nodiscard]] BlockContent blockOf(Workspace &workspace, const Decision &decision);
[[nodiscard]] BlockContent blockOf(Workspace &workspace, const Action &action);
