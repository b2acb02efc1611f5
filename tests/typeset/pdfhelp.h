#pragma once

#include "displaylist.h"
#include "fontset.h"
#include "pdfinfo.h"
#include "pdfread.h"
#include "pdftextreader.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

/// Display lists made by hand, and PDF files as other programs read them.
namespace typeset {

/// Pages, elements and all else that a PDF is written from.
struct Sheets {
    std::vector<Page> pages;
    std::vector<std::vector<Element>> elements; ///< that come with each page
    std::vector<OutlineEntry> outline;
    std::vector<QByteArray> pictures;
    PdfInfo info;
    std::uint32_t elementCount = 0;

    /// Begins an A4 page.
    void begin(const QString &label);
    std::uint32_t add(Element element);
    std::uint32_t add(std::uint32_t parent, Role role);
    /// Sets a line of text; answers where it ends.
    double line(FontSet &fonts, std::uint32_t element, const QString &text, QPointF baseline, Face face = {},
                float size = 11);
};

/// Shapes one run as layout would: a glyph's text is that of its cluster.
GlyphRun shaped(FontSet &fonts, const QString &text, Face face, float size);

/// A document element, and a page to put things on.
Sheets oneSheet();

/// The bytes of the PDF; empty with a message if it cannot be written.
QByteArray written(const Sheets &sheets, const FontSet &fonts);

/// A PDF with its tags and texts.
class ReadPdf : public PdfDocument {
public:
    using PdfDocument::PdfDocument;

    PdfObject info() { return trailer().key("/Info"); }
    /// The structure as text: "Document(H1 P(Link))".
    QString structure();
    /// The text of an element with that of links and foreign words in it, in reading order.
    QString text(const PdfObject &element);
    /// The texts of all elements that have any, in reading order, each with its links and foreign words.
    std::vector<QString> texts();
    /// The text that belongs to no element.
    QString artifacts();
    /// All structure elements of a role.
    std::vector<PdfObject> elements(const std::string &role);
    /// What the tree from content to elements holds for a key: an element, or the elements of a page's content.
    PdfObject parentOf(int key);
    /// The description of a page.
    static QByteArray contents(const PdfObject &page) { return page.key("/Contents").data(); }

private:
    PdfObject top() { return root().key("/StructTreeRoot").key("/K"); }
    const PdfTextReader &reader(const PdfObject &page);

    std::map<int, std::unique_ptr<PdfTextReader>> m_readers; ///< by number of the page's object
};

/// What pdftotext (or another program, given the file's name last but for "-") prints.
QString extracted(const QByteArray &pdf, const QStringList &arguments = {});

} // namespace typeset
