#pragma once

#include "displaylist.h"
#include "pdfvalues.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace typeset {

class PdfFile;

/// The logical structure of a PDF: what of the pages is a heading, a paragraph, a cell … in reading order
/// (ISO 32000-1, 14.7 and 14.8). Of each element 8 bytes are kept until the end, of each stretch of content 4.
class PdfStructure {
public:
    explicit PdfStructure(PdfFile &file);

    /// Adds the elements that follow those known; they may be named from now on.
    void add(std::span<const Element> elements);

    /// Begins a page, which is object `page`; answers its key in the tree that leads from content to elements.
    std::uint32_t beginPage(PdfRef page);

    /// Adds a stretch of content of the current page, before any of its links, to `element`; answers its number within
    /// the page.
    int addContent(std::uint32_t element);

    /// Adds a link's annotation on the current page to `element`; answers its key in the tree.
    std::uint32_t addLink(std::uint32_t element, PdfRef annotation);

    /// A figure's place on the current page.
    void setArea(std::uint32_t element, const QRectF &area, double pageHeight);

    /// The first character of a list's label says how the list is numbered.
    void noteLabel(std::uint32_t element, QChar first);

    Role role(std::uint32_t element) const { return m_nodes[element].role; }

    /// The role as PDF spells it, with its slash.
    const char *roleName(std::uint32_t element) const;

    /// Whether figures have alternative texts and headings skip no level, as PDF/UA-1 asks (ISO 14289-1, 7.3 and 7.4).
    bool isAccessible() const;

    /// Writes all elements; answers the root of the tree.
    PdfRef write();

private:
    enum class Numbering : std::uint8_t { none, disc, decimal };
    struct Node {
        std::uint32_t parent = 0;
        Role role = Role::paragraph;
        Scope scope = Scope::none;
        std::uint8_t columnSpan = 1;
        Numbering numbering = Numbering::none;
    };
    struct PageStart {
        PdfRef page;
        std::uint32_t key = 0;
        std::uint32_t firstEvent = 0;
        std::uint32_t contents = 0;
    };
    struct Link {
        PdfRef annotation;
        std::uint32_t key = 0;
    };
    /// What belongs to an element, in reading order: children, and events marked by the highest bit.
    struct Kids {
        std::vector<std::uint32_t> first; ///< by element, and one more: where its kids begin
        std::vector<std::uint32_t> all;
    };

    template <typename Visit>
    void eachKid(Visit visit) const;
    Kids kids() const;
    const PageStart &pageOf(std::uint32_t event) const;
    QByteArray elementBody(std::uint32_t element, std::span<const std::uint32_t> kids, PdfRef root) const;
    void appendKid(QByteArray &to, std::uint32_t kid, PdfRef page) const;
    QByteArray attributes(std::uint32_t element) const;
    PdfRef elementRef(std::uint32_t element) const { return {m_firstRef.number + element}; }
    PdfRef writeParentTree();
    QByteArray noteNames() const;

    PdfFile &m_file;
    PdfRef m_firstRef;
    std::uint32_t m_nextKey = 0;
    std::vector<Node> m_nodes;
    std::map<std::uint32_t, QString> m_alternatives;
    std::map<std::uint32_t, QString> m_languages;
    std::map<std::uint32_t, QByteArray> m_areas;
    std::vector<std::uint32_t> m_events; ///< element of each stretch of content or (highest bit set) number of a link
    std::vector<std::uint32_t> m_linkElements;
    std::vector<Link> m_links;
    std::vector<PageStart> m_pages;
};

} // namespace typeset
