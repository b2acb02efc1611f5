#pragma once

#include "band.h"
#include "flow.h"

namespace typeset {

/// The head of a paper: emblems at the right, kicker, title and lines at the left, a thin rule below all.
class TitleFlow : public Flow {
public:
    TitleFlow(const TitleBlock &block, const Setting &setting);

    int items() const override { return m_slices.empty() ? 0 : 1; }
    std::vector<Slice> slices(int) override { return m_slices; }
    void draw(int item, int from, int to, double top, PageBuilder &builder) override;
    double below() const override { return 12; }

private:
    struct Emblem {
        int picture;
        QRectF area; ///< from the block's top
        QString alternative;
    };

    void placeEmblems(const TitleBlock &block);
    void addText(const Text &text, const TextStyle &style, double above, Role role);

    const Setting &m_setting;
    std::vector<Emblem> m_emblems;
    QRectF m_beside; ///< around all emblems, from the block's top
    BandStack m_stack;
    std::vector<Slice> m_slices;
    std::vector<Role> m_roles;
    std::vector<std::vector<TextElements>> m_elements;
};

} // namespace typeset
