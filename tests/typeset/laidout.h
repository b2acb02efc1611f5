#pragma once

#include "blocks.h"
#include "displaylist.h"

#include <QRectF>
#include <QString>

#include <map>
#include <set>
#include <vector>

/// Papers after layout, asked what a reader would ask.
namespace typeset {

class FontSet;

struct LaidOut {
    std::vector<Page> pages;
    std::vector<Element> elements;
    std::vector<OutlineEntry> outline;

    /// The nearest element upwards that is neither link nor foreign words: the one whose text it is.
    std::uint32_t holder(std::uint32_t element) const;
    /// By holder, in reading order: the texts of all their runs. Elements without text are absent.
    std::map<std::uint32_t, QString> texts() const;
    /// The same for one page's artifacts of a kind, run by run.
    std::vector<QString> artifacts(int page, std::uint32_t kind) const;
    /// By holder: pages and how many lines stand on each.
    std::map<std::uint32_t, std::map<int, int>> linesByPage() const;
    /// The pages on which an element or what it holds has text.
    std::set<int> pagesOf(std::uint32_t element) const;
    std::vector<std::uint32_t> withRole(Role role) const;
    bool isWithin(std::uint32_t element, std::uint32_t ancestor) const;
};

/// A paragraph of as many long words, which fills lines and says nothing.
Paragraph filler(int words);

/// Draws all pages; fails the test if layout does.
LaidOut laidOut(const Paper &paper, FontSet &fonts);

/// The ends of a run's ink and blanks, as far as advances tell.
double rightEnd(const GlyphRun &run);

} // namespace typeset
