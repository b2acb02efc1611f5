#pragma once

#include <QString>
#include <QStringView>

#include <variant>
#include <vector>

/// Text of one style. A line break in it is kept.
struct ProseRun {
    QString text;
    bool bold = false;
    bool italic = false;

    bool operator==(const ProseRun &) const = default;
};
using ProseText = std::vector<ProseRun>; ///< neighbours differ in style

struct ProseItem {
    ProseText text;
    int depth = 0;         ///< 0 = outermost, at most deepestItem
    bool bulleted = false; ///< in a numbered list: has a mark, not a number

    bool operator==(const ProseItem &) const = default;
};

struct ProseList {
    bool numbered = false;
    std::vector<ProseItem> items;

    bool operator==(const ProseList &) const = default;
};

/// What people may write in minutes: paragraphs and lists, in them bold and italic. It is stored as a small Markdown:
/// paragraphs with an empty line between them, lists ("- " or "* ", and "1. " counting up from one), **bold** and
/// *italic* (also with underscores), a backslash before a sign that is meant as such. All else is plain text, line
/// breaks included.
using Prose = std::vector<std::variant<ProseText, ProseList>>;

inline constexpr int deepestItem = 5;                  ///< of nested lists; deeper ones are set at this depth
inline constexpr QStringView proseSigns = u"\\*_-+.)"; ///< what a backslash may stand before

/// Any input gives a text, in time linear in its length.
[[nodiscard]] Prose readProse(QStringView source);

/// The words alone, without bold, italic and the signs of lists; paragraphs and items on lines of their own.
[[nodiscard]] QString plainProse(QStringView source);

/// Bold and italic alone, for a text that stands within a sentence.
[[nodiscard]] ProseText readEmphasis(QStringView source);
