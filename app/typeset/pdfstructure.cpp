#include "pdfstructure.h"

#include "pdffile.h"
#include "pdftree.h"

#include <algorithm>
#include <array>

namespace typeset {

namespace {

constexpr std::uint32_t eventBit = 0x80000000U;
constexpr std::uint32_t linkBit = 0x80000000U;

/// Names of the roles, in their order.
constexpr std::array<const char *, 24> roleNames{
    "/Document", "/Sect",  "/Title", "/H1",    "/H2",    "/H3", "/H4", "/H5", "/H6",     "/P",    "/L",    "/LI",
    "/Lbl",      "/LBody", "/Table", "/THead", "/TBody", "/TR", "/TH", "/TD", "/Figure", "/Note", "/Link", "/Span"};

/// Sorts as the numbers do.
QByteArray noteId(std::uint32_t element) {
    return "note" + QByteArray::number(element).rightJustified(10, '0');
}

} // namespace

PdfStructure::PdfStructure(PdfFile &file) : m_file(file) {}

void PdfStructure::add(std::span<const Element> elements) {
    for (const Element &element : elements) {
        const auto number = static_cast<std::uint32_t>(m_nodes.size());
        m_nodes.push_back({.parent = element.parent,
                           .role = element.role,
                           .scope = element.scope,
                           .columnSpan = element.columnSpan,
                           .numbering = Numbering::none});
        if (!element.alternative.isEmpty())
            m_alternatives.emplace_hint(m_alternatives.end(), number, element.alternative);
        if (!element.language.isEmpty())
            m_languages.emplace_hint(m_languages.end(), number, element.language);
    }
}

std::uint32_t PdfStructure::beginPage(PdfRef page) {
    m_pages.push_back(
        {.page = page, .key = m_nextKey, .firstEvent = static_cast<std::uint32_t>(m_events.size()), .contents = 0});
    return m_nextKey++;
}

int PdfStructure::addContent(std::uint32_t element) {
    Q_ASSERT(element < m_nodes.size());
    Q_ASSERT(m_events.size() == m_pages.back().firstEvent + m_pages.back().contents);
    m_events.push_back(element);
    return static_cast<int>(m_pages.back().contents++);
}

std::uint32_t PdfStructure::addLink(std::uint32_t element, PdfRef annotation) {
    Q_ASSERT(element < m_nodes.size());
    m_events.push_back(static_cast<std::uint32_t>(m_links.size()) | linkBit);
    m_linkElements.push_back(element);
    m_links.push_back({.annotation = annotation, .key = m_nextKey});
    return m_nextKey++;
}

void PdfStructure::setArea(std::uint32_t element, const QRectF &area, double pageHeight) {
    m_areas.insert_or_assign(element, pdfRectangle(area, pageHeight));
}

void PdfStructure::noteLabel(std::uint32_t element, QChar first) {
    while (element != 0 && m_nodes[element].role != Role::list)
        element = m_nodes[element].parent;
    Node &list = m_nodes[element];
    if (list.role == Role::list && list.numbering == Numbering::none && !first.isLetter() && !first.isSpace())
        list.numbering = first.isDigit() ? Numbering::decimal : Numbering::disc;
}

const char *PdfStructure::roleName(std::uint32_t element) const {
    return roleNames[static_cast<std::size_t>(m_nodes[element].role)];
}

bool PdfStructure::isAccessible() const {
    int level = 0;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        const Role role = m_nodes[i].role;
        if (role == Role::figure && !m_alternatives.contains(i))
            return false;
        if (role == Role::title)
            level = 1;
        if (role < Role::heading1 || role > Role::heading6)
            continue;
        const int next = static_cast<int>(role) - static_cast<int>(Role::heading1) + 1;
        if (next > level + 1)
            return false;
        level = next;
    }
    return true;
}

/// Calls visit(parent, kid) for all kids of all elements; those of one element come in reading order. An element comes
/// before the first content that follows it, so that one without content keeps its place too.
template <typename Visit>
void PdfStructure::eachKid(Visit visit) const {
    std::uint32_t next = 1;
    const auto count = static_cast<std::uint32_t>(m_nodes.size());
    for (std::uint32_t event = 0; event < m_events.size(); ++event) {
        const std::uint32_t what = m_events[event];
        const std::uint32_t element = (what & linkBit) != 0 ? m_linkElements[what & ~linkBit] : what;
        for (; next <= element; ++next)
            visit(m_nodes[next].parent, next);
        visit(element, event | eventBit);
    }
    for (; next < count; ++next)
        visit(m_nodes[next].parent, next);
}

PdfStructure::Kids PdfStructure::kids() const {
    Kids result;
    result.first.assign(m_nodes.size() + 1, 0);
    eachKid([&](std::uint32_t parent, std::uint32_t) { ++result.first[parent + 1]; });
    for (std::size_t i = 1; i < result.first.size(); ++i)
        result.first[i] += result.first[i - 1];
    result.all.resize(result.first.back());
    // Each start serves as a cursor and ends where the next element's kids begin; moving all by one sets them right
    // again.
    eachKid([&](std::uint32_t parent, std::uint32_t kid) { result.all[result.first[parent]++] = kid; });
    std::rotate(result.first.begin(), result.first.end() - 1, result.first.end());
    result.first.front() = 0;
    return result;
}

const PdfStructure::PageStart &PdfStructure::pageOf(std::uint32_t event) const {
    const auto after = std::upper_bound(m_pages.begin(), m_pages.end(), event,
                                        [](std::uint32_t e, const PageStart &page) { return e < page.firstEvent; });
    return *(after - 1);
}

PdfRef PdfStructure::write() {
    if (m_nodes.empty())
        m_nodes.push_back({.parent = 0, .role = Role::document});
    const PdfRef root = m_file.reserve();
    m_firstRef = m_file.reserve(static_cast<std::uint32_t>(m_nodes.size()));
    const Kids all = kids();
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        const std::span<const std::uint32_t> own(all.all.data() + all.first[i], all.first[i + 1] - all.first[i]);
        m_file.object(elementRef(i), elementBody(i, own, root));
    }
    QByteArray body("<</Type/StructTreeRoot/RoleMap<</Title/H1>>/K ");
    appendReference(body, elementRef(0));
    body.append("/ParentTree ");
    appendReference(body, writeParentTree());
    body.append("/ParentTreeNextKey ");
    appendInteger(body, m_nextKey);
    body.append(noteNames()).append(">>");
    m_file.object(root, body);
    return root;
}

QByteArray PdfStructure::elementBody(std::uint32_t element, std::span<const std::uint32_t> kids, PdfRef root) const {
    const Node &node = m_nodes[element];
    QByteArray body("<</S");
    body.append(roleName(element)).append("/P ");
    appendReference(body, element == 0 ? root : elementRef(node.parent));
    const auto firstEvent =
        std::find_if(kids.begin(), kids.end(), [](std::uint32_t kid) { return (kid & eventBit) != 0; });
    PdfRef page;
    if (firstEvent != kids.end()) {
        page = pageOf(*firstEvent & ~eventBit).page;
        body.append("/Pg ");
        appendReference(body, page);
    }
    if (!kids.empty()) {
        body.append(kids.size() == 1 ? "/K " : "/K[");
        for (const std::uint32_t kid : kids) {
            appendKid(body, kid, page);
            body.append(' ');
        }
        body.back() = kids.size() == 1 ? ' ' : ']';
    }
    body.append(attributes(element));
    const auto alternative = m_alternatives.find(element);
    if (alternative != m_alternatives.end() && node.role != Role::table)
        body.append("/Alt").append(pdfText(alternative->second));
    const auto language = m_languages.find(element);
    if (language != m_languages.end())
        body.append("/Lang").append(pdfText(language->second));
    if (node.role == Role::note)
        body.append("/ID(").append(noteId(element)).append(')');
    body.append(">>");
    return body;
}

void PdfStructure::appendKid(QByteArray &to, std::uint32_t kid, PdfRef page) const {
    if ((kid & eventBit) == 0) {
        appendReference(to, elementRef(kid));
        return;
    }
    const std::uint32_t event = kid & ~eventBit;
    const PageStart &start = pageOf(event);
    const bool link = (m_events[event] & linkBit) != 0;
    const bool elsewhere = start.page.number != page.number;
    if (link) {
        to.append("<</Type/OBJR/Obj ");
        appendReference(to, m_links[m_events[event] & ~linkBit].annotation);
    } else if (elsewhere) {
        to.append("<</Type/MCR/MCID ");
        appendInteger(to, event - start.firstEvent);
    } else {
        appendInteger(to, event - start.firstEvent);
        return;
    }
    if (elsewhere) {
        to.append("/Pg ");
        appendReference(to, start.page);
    }
    to.append(">>");
}

QByteArray PdfStructure::attributes(std::uint32_t element) const {
    const Node &node = m_nodes[element];
    QByteArray table;
    if (node.scope == Scope::column)
        table.append("/Scope/Column");
    else if (node.scope == Scope::row)
        table.append("/Scope/Row");
    if (node.columnSpan > 1) {
        table.append("/ColSpan ");
        appendInteger(table, node.columnSpan);
    }
    const auto alternative = m_alternatives.find(element);
    if (node.role == Role::table && alternative != m_alternatives.end())
        table.append("/Summary").append(pdfText(alternative->second));
    if (!table.isEmpty())
        return "/A<</O/Table" + table + ">>";
    if (node.numbering != Numbering::none)
        return QByteArray("/A<</O/List/ListNumbering/") +
               (node.numbering == Numbering::decimal ? "Decimal>>" : "Disc>>");
    const auto area = m_areas.find(element);
    if (node.role == Role::figure && area != m_areas.end())
        return "/A<</O/Layout/Placement/Block/BBox" + area->second + ">>";
    return {};
}

PdfRef PdfStructure::writeParentTree() {
    std::vector<PdfTreeEntry> entries;
    entries.reserve(m_nextKey);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const PageStart &page = m_pages[i];
        const std::size_t end = i + 1 < m_pages.size() ? m_pages[i + 1].firstEvent : m_events.size();
        const PdfRef array = m_file.reserve();
        entries.push_back({.key = page.key, .value = array});
        QByteArray body("[");
        for (std::size_t event = page.firstEvent; event < end; ++event) {
            const std::uint32_t what = m_events[event];
            if ((what & linkBit) != 0) {
                entries.push_back(
                    {.key = m_links[what & ~linkBit].key, .value = elementRef(m_linkElements[what & ~linkBit])});
                continue;
            }
            appendReference(body, elementRef(what));
            body.append(' ');
        }
        body.append(']');
        m_file.object(array, body);
    }
    return writeNumberTree(m_file, entries);
}

/// Notes are to have names (ISO 14289-1, 7.9), and names are to stand in a tree.
QByteArray PdfStructure::noteNames() const {
    QByteArray names;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].role != Role::note)
            continue;
        names.append('(').append(noteId(i)).append(')');
        appendReference(names, elementRef(i));
    }
    return names.isEmpty() ? QByteArray() : "/IDTree<</Names[" + names + "]>>";
}

} // namespace typeset
