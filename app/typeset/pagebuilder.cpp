#include "pagebuilder.h"

#include <utility>

namespace typeset {

PageBuilder::PageBuilder(QSizeF size, const QString &label, std::vector<Element> &structure)
    : m_page{size, label, {}, {}}, m_structure(structure) {
    if (m_structure.empty())
        m_structure.push_back(Element{.role = Role::document});
}

std::uint32_t PageBuilder::open(std::uint32_t parent, Element element) {
    if (isArtifact(parent))
        return parent;
    element.parent = parent;
    m_structure.push_back(std::move(element));
    return static_cast<std::uint32_t>(m_structure.size() - 1);
}

void PageBuilder::run(GlyphRun &&run) {
    if (!run.glyphs.empty())
        m_page.operations.emplace_back(std::move(run));
}

} // namespace typeset
