#pragma once

#include <cstddef>
#include <vector>

/// The arithmetic of breaking a paper into pages, without fonts.
namespace typeset {

/// What a page break costs a reader; a page ends at the last of the cheapest places it offers.
enum class Cost {
    free,
    dear,   ///< strands a single line, or splits what belongs together
    dearest ///< parts a heading from its text, or a table's header, group or total from its rows
};

/// A strip of the page that is never cut: a line, or a row of a table. Points.
struct Slice {
    double above = 0; ///< from the slice before; falls away at the top of a page
    double height = 0;
    double closing = 0; ///< needed below if the page ends here
    Cost before = Cost::free;
    Cost after = Cost::free;
};

/// A slice by its block, the block's item and the item's slice.
struct Place {
    int block = 0;
    int item = 0;
    int slice = 0;

    auto operator<=>(const Place &) const = default;
};

/// Where something to be listed stands. `top` in points below the top of the text area.
struct Placed {
    int block = 0;
    int page = 0;
    double top = 0;
};

/// Takes the slices of a paper one after the other and keeps no more of them than a page holds.
class PageBreaker {
public:
    /// `height` of the text area.
    explicit PageBreaker(double height) : m_height(height) {}

    /// `resume`: what is repeated at the top if the page begins with this slice. `listed`: placed() will tell where it
    /// stands.
    void add(Place place, const Slice &slice, double resume, bool listed = false);
    /// What follows begins a page; without effect at the top of one, so there are no empty pages.
    void breakHere();
    /// To be called once, after the last slice.
    void finish();

    /// The first slice of each page, once finished. Empty for a paper without slices.
    const std::vector<Place> &starts() const { return m_starts; }
    const std::vector<Placed> &placed() const { return m_placed; }

private:
    struct Pending {
        Place place;
        Slice slice;
        double resume;
        bool listed;
        double top;
    };

    bool fits(Pending &pending) const;
    std::size_t cheapestBreak(const Pending &next) const;
    void closePage();

    double m_height;
    std::vector<Pending> m_page;
    std::vector<Place> m_starts;
    std::vector<Placed> m_placed;
};

} // namespace typeset
