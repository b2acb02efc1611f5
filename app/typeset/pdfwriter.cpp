#include "pdfwriter.h"

#include <utility>

namespace typeset {

PdfWriter::PdfWriter(QIODevice &device, const FontSet &fonts, const std::vector<QByteArray> &pictures, PdfInfo info)
    : m_info(std::move(info))
    , m_file(device)
    , m_resources(m_file.reserve())
    , m_pages(m_file)
    , m_fonts(m_file, fonts)
    , m_pictures(m_file, pictures)
    , m_structure(m_file)
    , m_content(m_fonts, m_pictures, m_structure) {}

Outcome PdfWriter::page(const Page &page, std::span<const Element> elements) {
    m_structure.add(elements);
    const PdfRef ref = m_file.reserve();
    const std::uint32_t key = m_structure.beginPage(ref);
    const PdfRef contents = m_file.reserve();
    m_file.stream(contents, {}, m_content.write(page));

    QByteArray body("<</Type/Page/Parent ");
    appendReference(body, m_pages.add(ref));
    body.append("/MediaBox")
        .append(pdfRectangle(QRectF(QPointF(), page.size), page.size.height()))
        .append("/Resources ");
    appendReference(body, m_resources);
    body.append("/Contents ");
    appendReference(body, contents);
    body.append("/StructParents ");
    appendInteger(body, key);
    body.append("/Tabs/S").append(writeLinks(page)).append(">>");
    m_file.object(ref, body);
    m_labels.add(page.label);
    m_heights.push_back(static_cast<float>(page.size.height()));
    return m_file.outcome();
}

/// Writes the annotations of a page; answers the page's entry for them.
QByteArray PdfWriter::writeLinks(const Page &page) {
    if (page.links.empty())
        return {};
    QByteArray entry("/Annots[");
    for (const LinkArea &link : page.links) {
        const PdfRef ref = m_file.reserve();
        QByteArray body("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect");
        body.append(pdfRectangle(link.area, page.size.height())).append("/Contents").append(pdfText(link.uri));
        body.append("/A<</S/URI/URI");
        appendBytes(body, percentEncodedUri(link.uri));
        body.append(">>");
        if (!isArtifact(link.element)) {
            body.append("/StructParent ");
            appendInteger(body, m_structure.addLink(link.element, ref));
        }
        body.append(">>");
        m_file.object(ref, body);
        appendReference(entry, ref);
        entry.append(' ');
    }
    entry.append(']');
    return entry;
}

Outcome PdfWriter::finish(const std::vector<OutlineEntry> &outline) {
    QByteArray resources("<<");
    resources.append(m_fonts.write()).append(m_pictures.resources()).append(m_content.resources()).append(">>");
    m_file.object(m_resources, resources);
    const PdfRef structure = m_structure.write();
    const PdfRef outlineRoot = writeOutline(m_file, outline, m_pages.all(), m_heights);
    writeCatalog(m_pages.write(), outlineRoot, structure);
    return m_file.outcome();
}

void PdfWriter::writeCatalog(PdfRef pages, PdfRef outline, PdfRef structure) {
    const PdfRef metadata = m_file.reserve();
    const bool accessible = m_structure.isAccessible() && !m_info.title.isEmpty() && !m_info.language.isEmpty();
    // Not compressed, so that programs which know nothing of PDF find it too.
    m_file.plainStream(metadata, "/Type/Metadata/Subtype/XML", xmpPacket(m_info, accessible));

    QByteArray body("<</Type/Catalog/Pages ");
    appendReference(body, pages);
    body.append("/MarkInfo<</Marked true>>/StructTreeRoot ");
    appendReference(body, structure);
    body.append("/Metadata ");
    appendReference(body, metadata);
    body.append("/PageLabels").append(m_labels.dictionary());
    if (!m_info.language.isEmpty())
        body.append("/Lang").append(pdfText(m_info.language));
    if (!m_info.title.isEmpty())
        body.append("/ViewerPreferences<</DisplayDocTitle true>>");
    if (outline) {
        body.append("/Outlines ");
        appendReference(body, outline);
        body.append("/PageMode/UseOutlines");
    }
    body.append(">>");
    const PdfRef catalog = m_file.reserve();
    m_file.object(catalog, body);
    const PdfRef information = m_file.reserve();
    m_file.object(information, informationDictionary(m_info));
    m_file.finish(catalog, information);
}

} // namespace typeset
