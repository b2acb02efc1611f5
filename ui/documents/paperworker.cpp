#include "paperworker.h"

#include "documents.h"
#include "dossiers.h"
#include "fontset.h"
#include "layout.h"
#include "minutescompleteness.h"
#include "pagepainter.h"
#include "paperfile.h"
#include "paperpdf.h"
#include "readiness.h"
#include "store.h"

#include <QPainter>
#include <QPrinter>
#include <QSaveFile>

namespace {

std::vector<Finding> findingsOf(const Dossier &dossier) {
    return std::visit(
        [](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, MinutesDossier>)
                return minutesCompleteness(one);
            else
                return readinessOf(one);
        },
        dossier);
}

Error unwritable(const QPrinter &) {
    return Error{ErrorCode::cannotWrite, QObject::tr("the printer")};
}

} // namespace

PaperWorker::PaperWorker() = default;
PaperWorker::~PaperWorker() = default;

void PaperWorker::prepare(const PaperRequest &request) {
    if (!isWanted(request.generation))
        return;
    PreparedPaper paper;
    paper.generation = request.generation;
    paper.result = layOut(request, paper);
    if (!isWanted(request.generation))
        return;
    Q_EMIT prepared(paper);
}

Result<> PaperWorker::layOut(const PaperRequest &request, PreparedPaper &paper) {
    const auto store = Store::open(request.file, {}, Store::Mode::readOnly);
    if (!store)
        return store.error();
    auto dossier = loadDossier(**store, request.document, request.meeting, request.language);
    if (!dossier)
        return dossier.error();
    const auto kept = std::make_shared<const Dossier>(std::move(dossier).value());
    paper.findings = findingsOf(*kept);
    m_created = papers::createdMoment(*kept);

    if (!m_fonts)
        m_fonts = std::make_unique<typeset::FontSet>();
    m_painter.reset();
    m_layout = std::make_unique<typeset::Layout>(papers::makePaper(kept), *m_fonts);
    m_generation = request.generation;
    const bool measured = m_layout->measure([&](int done, int total) {
        Q_EMIT progressed(done, total);
        return isWanted(request.generation);
    });
    if (!measured) {
        m_layout.reset();
        return Error{ErrorCode::cancelled, {}};
    }
    m_painter = std::make_unique<typeset::PagePainter>(*m_fonts, m_layout->pictures());
    paper.pages = m_layout->pageCount();
    paper.pageSize = m_layout->pageSize();
    return done();
}

void PaperWorker::paint(int generation, int page, double scale) {
    if (!isWanted(generation) || generation != m_generation || !m_layout || page >= m_layout->pageCount())
        return;
    const typeset::Page drawn = m_layout->page(page);
    QImage image((drawn.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    m_painter->paint(drawn, painter);
    painter.end();
    Q_EMIT painted(generation, page, scale, image);
}

void PaperWorker::save(const QString &path) {
    m_outputCancelled = false;
    const Result<> result = write(path);
    Q_EMIT saved(path, result);
}

Result<> PaperWorker::write(const QString &path) {
    if (!m_layout)
        return Error{ErrorCode::cancelled, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return papers::fileError(file);
    const auto failed = typeset::writePdf(*m_layout, *m_fonts, file, m_created, [this](int done, int total) {
        Q_EMIT progressed(done, total);
        return !m_outputCancelled;
    });
    if (failed)
        return failed->failure == typeset::Failure::device ? papers::fileError(file) : papers::errorOf(*failed);
    return file.commit() ? done() : Result<>(papers::fileError(file));
}

void PaperWorker::print(const std::shared_ptr<QPrinter> &printer) {
    m_outputCancelled = false;
    const Result<> result = printPages(*printer);
    Q_EMIT printed(result);
}

Result<> PaperWorker::printPages(QPrinter &printer) {
    if (!m_layout)
        return Error{ErrorCode::cancelled, {}};
    const int last = m_layout->pageCount();
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    const QSizeF size = m_layout->pageSize();
    printer.setFullPage(true);
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer))
        return unwritable(printer);
    const double scale = printer.resolution() / 72.0;
    for (int page = from; page <= to; ++page) {
        Q_EMIT progressed(page - from, to - from + 1);
        if (m_outputCancelled) {
            printer.abort();
            return Error{ErrorCode::cancelled, {}};
        }
        if (page > from && !printer.newPage())
            return unwritable(printer);
        painter.resetTransform();
        painter.scale(scale, scale);
        m_painter->paint(m_layout->page(page - 1), painter);
    }
    return painter.end() ? done() : Result<>(unwritable(printer));
}
