#pragma once

#include "displaylist.h"
#include "pdfvalues.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace typeset {

class PdfFile;

/// Writes the outline, nested by level (ISO 32000-1, 12.3.3); answers its root, or none for no entries. Entries that
/// name no page of `pages` lead nowhere. `heights` are those of the pages, in points.
PdfRef writeOutline(PdfFile &file, const std::vector<OutlineEntry> &entries, const std::vector<PdfRef> &pages,
                    const std::vector<float> &heights);

/// What viewers call the pages (ISO 32000-1, 12.4.2), page by page: a number tree's dictionary.
class PdfPageLabels {
public:
    void add(const QString &label);
    QByteArray dictionary() const;

private:
    QByteArray m_ranges;
    int m_count = 0;
    qint64 m_expected = -1; ///< the number that would continue the current range
};

/// The tree of pages (ISO 32000-1, 7.7.3), 64 to a node.
class PdfPages {
public:
    explicit PdfPages(PdfFile &file);

    /// Notes the next page; answers the node that is its parent.
    PdfRef add(PdfRef page);
    /// Writes all nodes; answers the root.
    PdfRef write();
    const std::vector<PdfRef> &all() const { return m_pages; }

private:
    PdfFile &m_file;
    PdfRef m_root;
    std::vector<PdfRef> m_pages;
    std::vector<PdfRef> m_nodes;
};

} // namespace typeset
