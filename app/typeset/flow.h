#pragma once

#include "blocks.h"
#include "pagebreaker.h"

#include <QRectF>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace typeset {

class PageBuilder;
class PictureList;
class Shaper;

/// What every block is laid out with.
struct Setting {
    const Paper &paper;
    Shaper &shaper;
    PictureList &pictures;
    QRectF body;                                 ///< points
    std::map<int, std::vector<double>> &columns; ///< widths of the tables, by block, once measured
    std::function<bool()> step;                  ///< told of each unit of work; false cancels
};

/// A block as a sequence of items (rows, list items; most blocks are one item), each a few slices high. Only the item
/// last asked for is laid out, so that a long table costs no more than a short one. Positions are points on the page.
class Flow {
public:
    virtual ~Flow() = default;

    virtual int items() const = 0;
    /// Lays the item out. The `above` of a block's first slice does not count: see above().
    virtual std::vector<Slice> slices(int item) = 0;
    /// Height of what is repeated at the top of a page that begins with this slice.
    virtual double resumeHeight(int, int) const { return 0; }
    virtual void drawResume(int, int, double, PageBuilder &) {}
    /// Draws the slices `from` to `to` (exclusive) of the item last laid out, the first at `top`.
    virtual void draw(int item, int from, int to, double top, PageBuilder &builder) = 0;

    /// The space wanted before and after the block; the larger of two neighbours counts, unless the upper one insists.
    virtual double above() const { return 0; }
    virtual double below() const { return 0; }
    virtual bool insistsOnBelow() const { return false; }
};

/// The flow of a block; null for a page break. `number` is the block's among the paper's.
std::unique_ptr<Flow> makeFlow(const Block &block, int number, const Setting &setting);

} // namespace typeset
