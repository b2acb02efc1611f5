#include "pdftree.h"

#include "pdffile.h"

#include <algorithm>

namespace typeset {

namespace {

constexpr std::size_t mostKids = 64;

struct TreeNode {
    PdfRef ref;
    std::uint32_t least = 0;
    std::uint32_t greatest = 0;
};

QByteArray limits(std::uint32_t least, std::uint32_t greatest) {
    QByteArray out("/Limits[");
    appendInteger(out, least);
    out.append(' ');
    appendInteger(out, greatest);
    out.append(']');
    return out;
}

/// Writes one node for each 64 of `items`; a node that is the only one is the root and has no limits.
template <typename Item, typename Append, typename Range>
std::vector<TreeNode> writeLevel(PdfFile &file, const std::vector<Item> &items, const char *name, Append append,
                                 Range range) {
    std::vector<TreeNode> nodes;
    for (std::size_t from = 0; from == 0 || from < items.size(); from += mostKids) {
        const std::size_t to = std::min(from + mostKids, items.size());
        TreeNode node{.ref = file.reserve()};
        QByteArray body("<<");
        if (items.size() > mostKids) {
            node.least = range(items[from]).first;
            node.greatest = range(items[to - 1]).second;
            body.append(limits(node.least, node.greatest));
        }
        body.append(name).append('[');
        for (std::size_t i = from; i < to; ++i) {
            append(body, items[i]);
            body.append(' ');
        }
        body.append("]>>");
        file.object(node.ref, body);
        nodes.push_back(node);
    }
    return nodes;
}

} // namespace

PdfRef writeNumberTree(PdfFile &file, const std::vector<PdfTreeEntry> &entries) {
    std::vector<TreeNode> nodes = writeLevel(
        file, entries, "/Nums",
        [](QByteArray &to, const PdfTreeEntry &entry) {
            appendInteger(to, entry.key);
            to.append(' ');
            appendReference(to, entry.value);
        },
        [](const PdfTreeEntry &entry) { return std::pair(entry.key, entry.key); });
    while (nodes.size() > 1)
        nodes = writeLevel(
            file, nodes, "/Kids", [](QByteArray &to, const TreeNode &node) { appendReference(to, node.ref); },
            [](const TreeNode &node) { return std::pair(node.least, node.greatest); });
    return nodes.front().ref;
}

} // namespace typeset
