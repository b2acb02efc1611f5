#include "paperworker.h"

#include "documents.h"
#include "fontset.h"
#include "layout.h"
#include "minutescompleteness.h"
#include "pagepainter.h"
#include "paperoutput.h"
#include "readiness.h"

#include <QPainter>
#include <QPrinter>

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

} // namespace

PaperWorker::PaperWorker() = default;
PaperWorker::~PaperWorker() = default;

typeset::FontSet &PaperWorker::fonts() {
    if (!m_fonts)
        m_fonts = std::make_unique<typeset::FontSet>();
    return *m_fonts;
}

void PaperWorker::prepare(int number, const PaperRequest &request) {
    if (number < m_firstPreview)
        return;
    PreparedPaper paper;
    paper.result = layOut(number, request, paper);
    if (number >= m_firstPreview)
        Q_EMIT prepared(number, paper);
}

Result<> PaperWorker::layOut(int number, const PaperRequest &request, PreparedPaper &paper) {
    m_painter.reset();
    m_layout.reset();
    const auto dossier = readDossier(request);
    if (!dossier)
        return dossier.error();
    paper.findings = findingsOf(**dossier);
    auto layout = std::make_unique<typeset::Layout>(papers::makePaper(*dossier), fonts());
    const bool measured = layout->measure([this, number](int done, int total) {
        Q_EMIT prepareProgressed(number, done, total);
        return number >= m_firstPreview;
    });
    if (!measured)
        return Error{ErrorCode::cancelled, {}};
    m_number = number;
    m_layout = std::move(layout);
    m_painter = std::make_unique<typeset::PagePainter>(fonts(), m_layout->pictures());
    paper.pages = m_layout->pageCount();
    paper.pageSize = m_layout->pageSize();
    return done();
}

void PaperWorker::paint(int number, int page, double scale) {
    if (number != m_number || !m_layout || page < 0 || page >= m_layout->pageCount())
        return;
    const typeset::Page drawn = m_layout->page(page);
    QImage image((drawn.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    m_painter->paint(drawn, painter);
    painter.end();
    Q_EMIT painted(number, page, scale, image);
}

bool PaperWorker::goOn(int number, int done, int total) {
    Q_EMIT outputProgressed(done, total);
    return number >= m_firstOutput;
}

void PaperWorker::save(int number, const std::vector<PaperTarget> &files) {
    const Result<> result =
        savePapers(files, [this, number](int done, int total) { return goOn(number, done, total); });
    Q_EMIT saved(files, result);
}

void PaperWorker::print(int number, const PaperRequest &request, const std::shared_ptr<QPrinter> &printer) {
    Q_EMIT printed(printPaper(request, fonts(), *printer,
                              [this, number](int done, int total) { return goOn(number, done, total); }));
}
