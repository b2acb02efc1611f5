#pragma once

#include "prose.h"

class QTextCursor;
class QTextDocument;

/// Prose in a text document, as an editor shows it. A block of the document is a paragraph or an item of a list; line
/// breaks within are line separators.

/// The document from its beginning to its end.
[[nodiscard]] Prose proseOf(const QTextDocument &document);
/// Puts prose in the place of what is selected. What is not in lists goes on in the paragraph at hand.
void insertProse(QTextCursor &cursor, const Prose &prose);

/// How deep in lists the block is in which the cursor stands: 1 for an outermost item, 0 for a paragraph.
[[nodiscard]] int listDepth(const QTextCursor &cursor);
[[nodiscard]] bool isNumbered(const QTextCursor &cursor);
/// Makes the block an item at this depth, or a paragraph at depth 0.
void makeItem(QTextCursor &cursor, int depth, bool numbered);
/// Items that follow each other at one depth and in one style count as one list, whatever made them.
void joinLists(QTextDocument &document);
