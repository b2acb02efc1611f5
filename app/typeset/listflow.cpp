#include "listflow.h"

#include "pagebuilder.h"
#include "styles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

constexpr int deepest = 5;

} // namespace

ListFlow::ListFlow(const List &list, const Setting &setting)
    : m_setting(setting), m_style(bodyStyle(setting.paper)), m_labelStyle(m_style), m_gap(m_style.pitch * 0.2) {
    std::vector<int> counters;
    for (const ListItem &item : list.items) {
        const int depth = std::clamp(item.depth, 0, std::min(deepest, static_cast<int>(counters.size())));
        counters.resize(static_cast<std::size_t>(depth) + 1, 0);
        const int number = ++counters.back();
        const bool isNumbered = list.numbered && !item.bulleted;
        const QString mark = isNumbered ? QString::number(number) + u'.' : depth % 2 == 0 ? u"•"_s : u"–"_s;
        m_entries.push_back({Text(mark + u' '), &item.text, depth});
    }
    for (const Entry &entry : m_entries)
        m_labelWidth = std::max(m_labelWidth, SetText(entry.label, m_labelStyle, setting.shaper).natural());
    m_labelWidth = std::max(m_labelWidth, m_style.size * 0.5) + m_style.size * 0.5;
}

ListFlow::ListFlow(const KeyValues &values, const Setting &setting)
    : m_setting(setting), m_style(bodyStyle(setting.paper)), m_labelStyle(m_style), m_gap(m_style.pitch * 0.15) {
    m_labelStyle.colour = mutedColour;
    for (const auto &[label, value] : values.rows) {
        m_entries.push_back({Text(label + u' '), &value, 0});
        m_labelWidth = std::max(m_labelWidth, SetText(m_entries.back().label, m_labelStyle, setting.shaper).natural());
    }
    m_labelWidth = std::min(m_labelWidth + m_style.size * 1.4, setting.body.width() * 0.35);
}

std::vector<Slice> ListFlow::slices(int item) {
    const Entry &entry = m_entries[static_cast<std::size_t>(item)];
    if (item != m_item) {
        m_item = item;
        m_elements.clear();
        m_band = {};
        const double x = m_setting.body.left() + m_labelWidth * entry.depth;
        m_band.add(SetText(entry.label, m_labelStyle, m_setting.shaper), x, m_labelWidth);
        m_band.add(SetText(*entry.body, m_style, m_setting.shaper), x + m_labelWidth,
                   m_setting.body.right() - x - m_labelWidth);
    }
    return m_band.slices(m_gap);
}

std::uint32_t ListFlow::openList(int depth, PageBuilder &builder) {
    const auto level = static_cast<std::size_t>(depth);
    if (m_lists.size() > level)
        return m_lists[level];
    std::uint32_t parent = 0;
    if (depth > 0)
        parent = m_bodies.size() >= level ? m_bodies[level - 1] : openList(depth - 1, builder);
    m_lists.push_back(builder.open(parent, Role::list));
    return m_lists.back();
}

void ListFlow::openElements(const Entry &entry, PageBuilder &builder) {
    const auto level = static_cast<std::size_t>(entry.depth);
    m_lists.resize(std::min(m_lists.size(), level + 1));
    m_bodies.resize(std::min(m_bodies.size(), level));
    const std::uint32_t item = builder.open(openList(entry.depth, builder), Role::listItem);
    m_elements.resize(2);
    m_elements[0].parent = builder.open(item, Role::label);
    m_elements[1].parent = builder.open(item, Role::listBody);
    if (m_bodies.size() == level)
        m_bodies.push_back(m_elements[1].parent);
}

void ListFlow::draw(int item, int from, int to, double top, PageBuilder &builder) {
    if (m_elements.empty())
        openElements(m_entries[static_cast<std::size_t>(item)], builder);
    m_band.draw(from, to, top, m_elements, builder);
}

} // namespace typeset
