#include "proseflow.h"

#include "pagebuilder.h"
#include "styles.h"
#include "textbreaks.h"

#include <algorithm>

namespace typeset {

Text numbered(const QString &number, const Text &text) {
    if (number.isEmpty())
        return text;
    Text all;
    all.spans.push_back({.text = number + u' '});
    all.spans.insert(all.spans.end(), text.spans.begin(), text.spans.end());
    return all;
}

ProseFlow::ProseFlow(const Paragraph &paragraph, const Setting &setting)
    : m_keepWithNext(paragraph.keepWithNext), m_keepWithPrevious(paragraph.keepWithPrevious) {
    TextStyle style = paragraph.small ? smallStyle(setting.paper) : bodyStyle(setting.paper);
    if (paragraph.centred)
        style.align = Align::centre;
    m_above = m_below = style.pitch * 0.6;
    set(paragraph.number, paragraph.text, style, setting);
}

ProseFlow::ProseFlow(const Heading &heading, const Setting &setting) : m_heading(true), m_keepWithNext(true) {
    const int level = std::clamp(heading.level, 1, 6);
    const TextStyle style = headingStyle(level);
    m_role = static_cast<Role>(static_cast<int>(Role::heading1) + level - 1);
    m_above = level == 1 ? 20 : level == 2 ? 15 : 12;
    m_below = level == 1 ? 7 : 5;
    set(heading.number, heading.text, style, setting);
}

void ProseFlow::set(const QString &number, const Text &text, const TextStyle &style, const Setting &setting) {
    SetText set(numbered(number, text), style, setting.shaper);
    if (set.isEmpty())
        return;
    if (!number.isEmpty())
        set.widenBlank(cleaned(number).size(), 2.2);
    m_band.add(std::move(set), setting.body.left(), setting.body.width());
    m_elements.resize(1);
}

std::vector<Slice> ProseFlow::slices(int) {
    std::vector<Slice> slices = m_band.slices(0);
    if (m_heading) {
        for (Slice &slice : slices)
            slice.before = Cost::dearest;
        slices.front().before = Cost::free;
    }
    if (m_keepWithPrevious)
        slices.front().before = Cost::dear;
    if (m_keepWithNext)
        slices.back().after = Cost::dearest;
    return slices;
}

void ProseFlow::draw(int, int from, int to, double top, PageBuilder &builder) {
    if (m_elements.front().parent == artifact)
        m_elements.front().parent = builder.open(0, m_role);
    m_band.draw(from, to, top, m_elements, builder);
}

} // namespace typeset
