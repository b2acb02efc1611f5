#pragma once

#include "band.h"
#include "flow.h"

namespace typeset {

/// A decision on tinted ground with a bar at its left. Split only if it is taller than a page.
class BoxFlow : public Flow {
public:
    BoxFlow(const Box &box, const Setting &setting);

    int items() const override { return m_stack.isEmpty() ? 0 : 1; }
    std::vector<Slice> slices(int item) override;
    double resumeHeight(int item, int slice) const override;
    void draw(int item, int from, int to, double top, PageBuilder &builder) override;
    double above() const override { return 11; }
    double below() const override { return 12; }

private:
    const Setting &m_setting;
    BandStack m_stack;
    std::vector<Slice> m_slices;
    std::vector<std::vector<TextElements>> m_elements;
};

} // namespace typeset
