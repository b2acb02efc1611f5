#pragma once

#include "band.h"
#include "flow.h"

namespace typeset {

/// Items with marks or numbers, indented by depth; also label and value pairs, which are tagged as a list too.
class ListFlow : public Flow {
public:
    ListFlow(const List &list, const Setting &setting);
    ListFlow(const KeyValues &values, const Setting &setting);

    int items() const override { return static_cast<int>(m_entries.size()); }
    std::vector<Slice> slices(int item) override;
    void draw(int item, int from, int to, double top, PageBuilder &builder) override;
    double above() const override { return m_style.pitch * 0.6; }
    double below() const override { return m_style.pitch * 0.6; }

private:
    struct Entry {
        Text label;
        const Text *body;
        int depth;
    };

    std::uint32_t openList(int depth, PageBuilder &builder);
    void openElements(const Entry &entry, PageBuilder &builder);

    const Setting &m_setting;
    TextStyle m_style;
    TextStyle m_labelStyle;
    double m_labelWidth = 0;
    double m_gap = 0;
    std::vector<Entry> m_entries;
    int m_item = -1;
    Band m_band;
    std::vector<TextElements> m_elements; ///< of the item; empty until it is drawn
    std::vector<std::uint32_t> m_lists;   ///< open ones by depth
    std::vector<std::uint32_t> m_bodies;  ///< the last item's body by depth
};

} // namespace typeset
