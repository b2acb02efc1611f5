#include "pdfnavigation.h"

#include "pdffile.h"

#include <algorithm>

namespace typeset {

namespace {

constexpr std::size_t pagesOfNode = 64;

/// The entries as a tree; numbers are places in the list counted from 1, 0 is the root and also "none".
struct OutlineNode {
    std::size_t parent = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t next = 0;
    std::size_t previous = 0;
    int descendants = 0;
};

std::vector<OutlineNode> outlineTree(const std::vector<OutlineEntry> &entries) {
    std::vector<OutlineNode> nodes(entries.size() + 1);
    std::vector<std::size_t> open{0}; // from the root to the entry before
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        while (open.size() > 1 && entries[open.back() - 1].level >= entries[i - 1].level)
            open.pop_back();
        OutlineNode &parent = nodes[open.back()];
        nodes[i].parent = open.back();
        nodes[i].previous = parent.last;
        if (parent.last != 0)
            nodes[parent.last].next = i;
        else
            parent.first = i;
        parent.last = i;
        for (const std::size_t above : open)
            ++nodes[above].descendants;
        open.push_back(i);
    }
    return nodes;
}

void appendLink(QByteArray &to, const char *name, std::size_t node, PdfRef root) {
    if (node == 0)
        return;
    to.append(name).append(' ');
    appendReference(to, {root.number + static_cast<std::uint32_t>(node)});
}

} // namespace

PdfRef writeOutline(PdfFile &file, const std::vector<OutlineEntry> &entries, const std::vector<PdfRef> &pages,
                    const std::vector<float> &heights) {
    if (entries.empty())
        return {};
    const std::vector<OutlineNode> nodes = outlineTree(entries);
    const PdfRef root = file.reserve(static_cast<std::uint32_t>(nodes.size()));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const OutlineNode &node = nodes[i];
        QByteArray body("<<");
        appendLink(body, "/First", node.first, root);
        appendLink(body, "/Last", node.last, root);
        if (node.descendants > 0) {
            body.append("/Count ");
            appendInteger(body, node.descendants);
        }
        if (i > 0) {
            const OutlineEntry &entry = entries[i - 1];
            body.append("/Title").append(pdfText(entry.title)).append("/Parent ");
            appendReference(body, {root.number + static_cast<std::uint32_t>(node.parent)});
            appendLink(body, "/Prev", node.previous, root);
            appendLink(body, "/Next", node.next, root);
            const auto page = static_cast<std::size_t>(entry.page);
            if (page < pages.size()) {
                body.append("/Dest[");
                appendReference(body, pages[page]);
                body.append("/XYZ null ");
                appendNumber(body, static_cast<double>(heights[page]) - entry.top);
                body.append(" null]");
            }
        }
        body.append(">>");
        file.object({root.number + static_cast<std::uint32_t>(i)}, body);
    }
    return root;
}

void PdfPageLabels::add(const QString &label) {
    bool isNumber = false;
    const qint64 number = label.toLongLong(&isNumber);
    isNumber = isNumber && number > 0 && label == QString::number(number);
    if (!isNumber || number != m_expected) {
        appendInteger(m_ranges, m_count);
        if (isNumber) {
            m_ranges.append("<</S/D/St ");
            appendInteger(m_ranges, number);
            m_ranges.append(">>");
        } else {
            m_ranges.append("<</P").append(pdfText(label)).append(">>");
        }
    }
    m_expected = isNumber ? number + 1 : -1;
    ++m_count;
}

QByteArray PdfPageLabels::dictionary() const {
    return "<</Nums[" + m_ranges + "]>>";
}

PdfPages::PdfPages(PdfFile &file) : m_file(file), m_root(file.reserve()) {}

PdfRef PdfPages::add(PdfRef page) {
    if (m_pages.size() % pagesOfNode == 0)
        m_nodes.push_back(m_file.reserve());
    m_pages.push_back(page);
    return m_nodes.back();
}

PdfRef PdfPages::write() {
    QByteArray kids;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const std::size_t from = i * pagesOfNode;
        const std::size_t to = std::min(from + pagesOfNode, m_pages.size());
        QByteArray body("<</Type/Pages/Parent ");
        appendReference(body, m_root);
        body.append("/Count ");
        appendInteger(body, static_cast<std::int64_t>(to - from));
        body.append("/Kids[");
        for (std::size_t page = from; page < to; ++page) {
            appendReference(body, m_pages[page]);
            body.append(' ');
        }
        body.append("]>>");
        m_file.object(m_nodes[i], body);
        appendReference(kids, m_nodes[i]);
        kids.append(' ');
    }
    QByteArray body("<</Type/Pages/Count ");
    appendInteger(body, static_cast<std::int64_t>(m_pages.size()));
    body.append("/Kids[").append(kids).append("]>>");
    m_file.object(m_root, body);
    return m_root;
}

} // namespace typeset
