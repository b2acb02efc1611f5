#include "paperoutput.h"

#include "documents.h"
#include "dossiers.h"
#include "fontset.h"
#include "pagepainter.h"
#include "paperfile.h"
#include "store.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace {

constexpr int stepsOfAFile = 1000;
constexpr double pointsAnInch = 72;

std::vector<int> chosenPages(const QPrinter &printer, int count) {
    const QPageRanges ranges = printer.pageRanges();
    const bool all = printer.printRange() != QPrinter::PageRange || ranges.isEmpty();
    std::vector<int> pages;
    for (int page = 0; page < count; ++page) {
        if (all || ranges.contains(page + 1))
            pages.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

/// Printer dots a point, less where the sheet is smaller than the page.
double scaleFor(const QPrinter &printer, QSizeF page) {
    const QSizeF sheet = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const double fitting = std::min({1.0, sheet.width() / page.width(), sheet.height() / page.height()});
    return fitting * printer.resolution() / pointsAnInch;
}

Error printerError(const QPrinter &printer) {
    const QString file = printer.outputFileName();
    return file.isEmpty() ? Error{ErrorCode::printerFailed, printer.printerName()}
                          : Error{ErrorCode::cannotWrite, file};
}

Result<> printPages(const typeset::Layout &layout, typeset::FontSet &fonts, QPrinter &printer,
                    const typeset::Progress &progress) {
    const QSizeF size = layout.pageSize();
    printer.setFullPage(true);
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer))
        return printerError(printer);
    typeset::PagePainter pagePainter(fonts, layout.pictures());
    const double scale = scaleFor(printer, size);
    const std::vector<int> pages = chosenPages(printer, layout.pageCount());
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        if (!progress(i, count)) {
            printer.abort();
            return Error{ErrorCode::cancelled, {}};
        }
        if (i > 0 && !printer.newPage())
            return printerError(printer);
        painter.resetTransform();
        painter.scale(scale, scale);
        pagePainter.paint(layout.page(pages[static_cast<std::size_t>(i)]), painter);
    }
    return painter.end() ? done() : Result<>(printerError(printer));
}

} // namespace

Result<std::shared_ptr<const Dossier>> readDossier(const PaperRequest &paper) {
    const auto store = Store::open(paper.file, {}, Store::Mode::readOnly);
    if (!store)
        return store.error();
    auto dossier = loadDossier(**store, paper.document, paper.meeting, paper.language);
    if (!dossier)
        return dossier.error();
    return std::make_shared<const Dossier>(std::move(dossier).value());
}

Result<> savePapers(const std::vector<PaperTarget> &files, const typeset::Progress &progress) {
    const int all = static_cast<int>(files.size()) * stepsOfAFile;
    int before = 0;
    for (const PaperTarget &file : files) {
        const auto dossier = readDossier(file.paper);
        if (!dossier)
            return dossier.error();
        const auto counted = [&](int done, int total) {
            return progress(before + done * stepsOfAFile / std::max(1, total), all);
        };
        typeset::FontSet fonts;
        if (auto saved = papers::savePaper(*dossier, fonts, file.path, counted); !saved)
            return saved;
        before += stepsOfAFile;
    }
    return done();
}

Result<> printPaper(const PaperRequest &paper, typeset::FontSet &fonts, QPrinter &printer,
                    const typeset::Progress &progress) {
    const auto dossier = readDossier(paper);
    if (!dossier)
        return dossier.error();
    typeset::Layout layout(papers::makePaper(*dossier), fonts);
    if (!layout.measure(progress))
        return Error{ErrorCode::cancelled, {}};
    return printPages(layout, fonts, printer, progress);
}
