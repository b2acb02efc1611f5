#pragma once

#include "blocks.h"
#include "typography.h"

namespace typeset {

class PageBuilder;
class Shaper;

/// What stands on every page outside its text: DRAFT across it, small texts at the top, place and page number at the
/// foot. Texts that would meet are shortened with an ellipsis. All of it is artifact.
class RunningHeads {
public:
    RunningHeads(const Paper &paper, const Sheet &sheet, Shaper &shaper)
        : m_paper(paper), m_sheet(sheet), m_shaper(shaper) {}

    /// To be drawn first: it lies behind everything.
    void drawMark(PageBuilder &builder) const;
    void drawHeader(PageBuilder &builder) const;
    /// `page` counts from 1.
    void drawFooter(int page, int pages, PageBuilder &builder) const;

private:
    void drawPair(const QString &left, const QString &right, double baseline, std::uint32_t kind,
                  PageBuilder &builder) const;

    const Paper &m_paper;
    Sheet m_sheet;
    Shaper &m_shaper;
};

} // namespace typeset
