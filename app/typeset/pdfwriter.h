#pragma once

#include "displaylist.h"
#include "pdfcontent.h"
#include "pdffile.h"
#include "pdffonts.h"
#include "pdfinfo.h"
#include "pdfnavigation.h"
#include "pdfpictures.h"
#include "pdfstructure.h"
#include "typeseterror.h"

#include <QByteArray>

#include <span>
#include <vector>

class QIODevice;

namespace typeset {

class FontSet;

/// Writes pages as a tagged PDF 1.7, each as it comes: what is kept until the end are a few bytes for each element and
/// object. The same pages, fonts and information give the same bytes.
class PdfWriter {
public:
    /// All outlive this. The device is open for writing; closing or committing it stays the caller's. `pictures` are
    /// the bytes of the files that PlacedPicture::picture counts.
    PdfWriter(QIODevice &device, const FontSet &fonts, const std::vector<QByteArray> &pictures, PdfInfo info);

    /// Writes the next page. `elements` are those that follow all elements given before; every element that the page
    /// names has been given by then, and the content of elements comes in reading order.
    [[nodiscard]] Outcome page(const Page &page, std::span<const Element> elements);

    /// Writes all that concerns the document as a whole; nothing may follow. The file is complete only if nothing is
    /// answered and the device's flush succeeds.
    [[nodiscard]] Outcome finish(const std::vector<OutlineEntry> &outline);

private:
    QByteArray writeLinks(const Page &page);
    void writeCatalog(PdfRef pages, PdfRef outline, PdfRef structure);

    PdfInfo m_info;
    PdfFile m_file;
    PdfRef m_resources;
    PdfPages m_pages;
    PdfPageLabels m_labels;
    PdfFonts m_fonts;
    PdfPictures m_pictures;
    PdfStructure m_structure;
    PdfContent m_content;
    std::vector<float> m_heights;
};

} // namespace typeset
