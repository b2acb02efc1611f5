#pragma once

#include "pagebreaker.h"
#include "settext.h"

#include <vector>

namespace typeset {

/// Texts side by side whose lines stand on common baselines: a row of a table, a list item with its mark, or one text
/// alone.
class Band {
public:
    /// Breaks the text for a column that begins at `x` and is `width` wide. All texts of a band have one pitch.
    void add(SetText text, double x, double width);

    int lineCount() const { return m_lines; }
    double pitch() const { return m_pitch; }
    double height() const { return m_pitch * m_lines; }
    std::size_t size() const { return m_parts.size(); }

    /// A slice a line; a page break that leaves one line of several alone is dear.
    std::vector<Slice> slices(double above) const;

    /// Draws the lines `from` to `to` of all texts, one text after the other. `elements` has an entry for each.
    void draw(int from, int to, double top, std::vector<TextElements> &elements, PageBuilder &builder) const;

private:
    struct Part {
        SetText text;
        double x;
    };

    std::vector<Part> m_parts;
    int m_lines = 0;
    double m_pitch = 0;
};

/// Bands below each other that make up one item.
class BandStack {
public:
    void add(Band band, double above);

    bool isEmpty() const { return m_bands.empty(); }
    std::vector<Slice> slices() const;
    double height() const;

    /// Draws the lines `from` to `to`, counted through all bands; `elements` has an entry for each text of each band.
    void draw(int from, int to, double top, std::vector<std::vector<TextElements>> &elements,
              PageBuilder &builder) const;

private:
    struct Entry {
        Band band;
        double above;
    };

    std::vector<Entry> m_bands;
};

} // namespace typeset
