#include "boxflow.h"

#include "pagebuilder.h"
#include "styles.h"

#include <algorithm>

namespace typeset {

namespace {

constexpr double padding = 7;
constexpr double indent = 12;
constexpr double bar = 2;

} // namespace

BoxFlow::BoxFlow(const Box &box, const Setting &setting) : m_setting(setting) {
    TextStyle label{.size = 8.75, .pitch = 13, .bold = true, .colour = accentColour};
    TextStyle body = bodyStyle(setting.paper);
    const auto add = [&](const Text &text, const TextStyle &style, double above) {
        SetText set(text, style, setting.shaper);
        if (set.isEmpty())
            return;
        Band band;
        band.add(std::move(set), setting.body.left() + indent, setting.body.width() - 2 * indent);
        m_stack.add(std::move(band), above);
        m_elements.emplace_back(1);
    };
    add(box.label, label, 0);
    const bool labelled = !m_stack.isEmpty();
    for (const Text &text : box.paragraphs)
        add(text, body, labelled && m_elements.size() == 1 ? 1.5 : 5);
    m_slices = m_stack.slices();
    if (m_slices.empty())
        return;
    m_slices.front().height += padding;
    m_slices.back().height += padding;
    const bool fitsPage = m_stack.height() + 2 * padding <= setting.body.height();
    for (std::size_t i = 0; i + 1 < m_slices.size(); ++i) {
        m_slices[i].closing = padding;
        if (fitsPage || (labelled && i == 0))
            m_slices[i].after = Cost::dear;
    }
}

std::vector<Slice> BoxFlow::slices(int) {
    return m_slices;
}

double BoxFlow::resumeHeight(int, int slice) const {
    return slice > 0 ? padding : 0;
}

void BoxFlow::draw(int, int from, int to, double top, PageBuilder &builder) {
    double height = 0;
    for (int i = from; i < to; ++i) {
        const Slice &slice = m_slices[static_cast<std::size_t>(i)];
        height += slice.height + (i > from ? slice.above : 0);
    }
    const bool first = from == 0;
    const bool last = to == static_cast<int>(m_slices.size());
    const double ground = first ? top : top - padding;
    const double bottom = top + height + (last ? 0 : padding);
    const QRectF area(m_setting.body.left(), ground, m_setting.body.width(), bottom - ground);
    builder.fill(area, boxTint);
    builder.fill(QRectF(area.topLeft(), QSizeF(bar, area.height())), accentColour);
    if (m_elements.front().front().parent == artifact) {
        const std::uint32_t section = builder.open(0, Role::section);
        for (std::vector<TextElements> &elements : m_elements)
            elements.front().parent = builder.open(section, Role::paragraph);
    }
    m_stack.draw(from, to, first ? top + padding : top, m_elements, builder);
}

} // namespace typeset
