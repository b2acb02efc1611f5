#pragma once

#include <span>
#include <vector>

/// The arithmetic of breaking a paragraph into lines, without fonts.
namespace typeset {

enum class Opportunity { none, allowed, mandatory };

/// A word, or a part of one where the style changes in it, with the blank that follows. Lengths in points.
struct BreakItem {
    double width = 0;
    double space = 0;  ///< typed after it; falls away at the end of a line
    double hyphen = 0; ///< what ending a line here adds (soft hyphen)
    Opportunity after = Opportunity::none;
};

struct LineRange {
    int from = 0; ///< items
    int to = 0;
    double width = 0;    ///< without the blank at the end, with a hyphen drawn there
    bool hyphen = false; ///< a soft hyphen at the end is to be drawn
};

/// Lines no wider than `width`, each as full as it can be. Where no opportunity serves, a line ends between two items,
/// and an item wider than the line stands alone on one (callers cut such items beforehand). At least one line, even
/// without items.
std::vector<LineRange> breakLines(std::span<const BreakItem> items, double width);

/// The widest stretch that has no opportunity inside: below it, words must be cut.
double narrowestWidth(std::span<const BreakItem> items);

/// The widest line if lines end only where they must.
double naturalWidth(std::span<const BreakItem> items);

} // namespace typeset
