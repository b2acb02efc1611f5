#pragma once

#include "displaylist.h"

#include <vector>

namespace typeset {

/// Collects the operations of one page and the elements they belong to. The structure outlives it: an element begun on
/// one page takes operations of the next.
class PageBuilder {
public:
    /// An empty `structure` gets its root, the document.
    PageBuilder(QSizeF size, const QString &label, std::vector<Element> &structure);

    /// The number of a new element. Below an artifact everything is that artifact.
    std::uint32_t open(std::uint32_t parent, Element element);
    std::uint32_t open(std::uint32_t parent, Role role) { return open(parent, Element{.role = role}); }

    void fill(QRectF area, QRgb colour) { m_page.operations.emplace_back(Fill{area, colour}); }
    void rule(QPointF from, QPointF to, double width, QRgb colour) {
        m_page.operations.emplace_back(Rule{from, to, static_cast<float>(width), colour});
    }
    /// Runs without text are dropped.
    void run(GlyphRun &&run);
    void picture(std::uint32_t element, int picture, QRectF area) {
        m_page.operations.emplace_back(PlacedPicture{element, picture, area});
    }
    void link(std::uint32_t element, QRectF area, const QString &uri) { m_page.links.push_back({element, area, uri}); }

    Page take() { return std::move(m_page); }

private:
    Page m_page;
    std::vector<Element> &m_structure;
};

} // namespace typeset
