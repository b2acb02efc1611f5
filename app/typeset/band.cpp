#include "band.h"

#include <algorithm>

namespace typeset {

void Band::add(SetText text, double x, double width) {
    text.breakAt(width);
    m_lines = std::max(m_lines, text.lineCount());
    m_pitch = std::max(m_pitch, text.pitch());
    m_parts.push_back({std::move(text), x});
}

std::vector<Slice> Band::slices(double above) const {
    std::vector<Slice> slices(static_cast<std::size_t>(m_lines));
    for (int i = 0; i < m_lines; ++i) {
        Slice &slice = slices[static_cast<std::size_t>(i)];
        slice.height = m_pitch;
        slice.above = i == 0 ? above : 0;
        if (i > 0 && (i < 2 || m_lines - i < 2))
            slice.before = Cost::dear;
    }
    return slices;
}

void Band::draw(int from, int to, double top, std::vector<TextElements> &elements, PageBuilder &builder) const {
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const SetText &text = m_parts[i].text;
        text.draw(from, std::min(to, text.lineCount()), {m_parts[i].x, top}, elements[i], builder);
    }
}

void BandStack::add(Band band, double above) {
    m_bands.push_back({std::move(band), m_bands.empty() ? 0 : above});
}

std::vector<Slice> BandStack::slices() const {
    std::vector<Slice> all;
    for (const Entry &entry : m_bands) {
        const std::vector<Slice> slices = entry.band.slices(entry.above);
        all.insert(all.end(), slices.begin(), slices.end());
    }
    return all;
}

double BandStack::height() const {
    double height = 0;
    for (const Entry &entry : m_bands)
        height += entry.above + entry.band.height();
    return height;
}

void BandStack::draw(int from, int to, double top, std::vector<std::vector<TextElements>> &elements,
                     PageBuilder &builder) const {
    int line = 0; // of the stack, at the band's first
    double y = top;
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        const Band &band = m_bands[i].band;
        const int first = std::max(from - line, 0);
        const int last = std::min(to - line, band.lineCount());
        if (first < last) {
            if (first == 0 && line > from)
                y += m_bands[i].above;
            band.draw(first, last, y, elements[i], builder);
            y += band.pitch() * (last - first);
        }
        line += band.lineCount();
    }
}

} // namespace typeset
