#pragma once

#include "blocks.h"
#include "displaylist.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

namespace typeset {

class FontSet;

/// Told how far the work is; answering false cancels it.
using Progress = std::function<bool(int done, int total)>;

/// Takes pages as they are drawn, so that no one need keep them. Answering false ends the drawing.
class PageSink {
public:
    virtual ~PageSink() = default;
    virtual bool page(Page &&page) = 0;
};

/// A paper set on pages, in two passes. measure() breaks lines and pages and keeps only where pages begin, so that
/// totals are known and 20,000 rows cost no more memory than one; pages are then drawn, either all in order into a sink
/// (PDF, printer), which also builds the logical structure, or one by one as a preview wants them.
///
/// The same paper with the same fonts gives the same pages. Belongs, like its FontSet, to one thread.
class Layout {
public:
    /// `fonts` must outlive the layout; its numbers are those of the glyph runs.
    Layout(Paper paper, FontSet &fonts);
    ~Layout();
    Layout(const Layout &) = delete;
    Layout &operator=(const Layout &) = delete;

    /// Pass one; everything below needs it. False if cancelled (the layout is then of no use).
    [[nodiscard]] bool measure(const Progress &progress = {});

    /// At least one, even for a paper without blocks.
    int pageCount() const;
    /// Points.
    QSizeF pageSize() const;
    /// The headings, with their numbers, and where they stand.
    const std::vector<OutlineEntry> &outline() const;
    /// The bytes of the pictures that PlacedPicture::picture counts; equal pictures stand once.
    const std::vector<QByteArray> &pictures() const;
    const Paper &paper() const;

    /// One page alone, 0 being the first, for preview and printing of a range: elements are numbered within the page
    /// only and are not those of structure(). A page costs about the same wherever it stands.
    Page page(int number) const;

    /// Pass two: all pages in order. False if cancelled or if the sink would have no more. May be called again:
    /// structure() then begins anew.
    [[nodiscard]] bool draw(PageSink &sink, const Progress &progress = {});

    /// The elements of the pages drawn so far by draw(), in reading order, a parent before its children; element 0 is
    /// the document. Grows while draw() runs, and is complete afterwards.
    const std::vector<Element> &structure() const;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace typeset
