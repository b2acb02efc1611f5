#pragma once

#include "prose.h"

#include <optional>

/// Puts prose together from pieces as they come, as a page of HTML tells them.
class ProseBuilding {
public:
    /// Blanks and, unless `keepsLines`, line ends count as one blank.
    void addText(QStringView text, bool bold, bool italic, bool keepsLines);
    void addLineBreak();
    /// What follows stands in another cell of the same row.
    void addCell();
    /// What follows begins anew: as a paragraph, or as another line of the item that is open.
    void endBlock();

    /// An item that lasts until its end is told. `number` stands before its text where its list is one of marks.
    void beginItem(int depth, bool numbered, int number);
    void endItem();
    /// An item that lasts as long as its paragraph.
    void beginParagraphItem(int depth);
    /// The number or bullet before the item of a paragraph, which tells what list it is.
    void addLabel(QStringView text);

    Prose take();

private:
    struct Item {
        int depth = 0;
        bool numbered = false;
        bool ofParagraph = false;
        bool begun = false; ///< some of it stands in the list
        QString label;
    };

    void append(QChar sign, bool bold, bool italic);
    void endText();
    void endList();
    void addToList(ProseText text);

    Prose m_prose;
    ProseList m_list;
    ProseText m_text;
    std::optional<Item> m_item;
    bool m_blank = true; ///< a blank here would stand at the start or behind another
};
