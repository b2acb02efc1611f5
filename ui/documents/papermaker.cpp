#include "papermaker.h"

#include "paperworker.h"

#include <QPrinter>

PaperMaker::PaperMaker(QObject *parent) : QObject(parent), m_worker(new PaperWorker) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PaperWorker::prepared, this, [this](int number, const PreparedPaper &paper) {
        if (number == m_preview)
            Q_EMIT prepared(paper);
    });
    connect(m_worker, &PaperWorker::painted, this, [this](int number, int page, double scale, const QImage &image) {
        if (number == m_preview)
            Q_EMIT painted(page, scale, image);
    });
    connect(m_worker, &PaperWorker::prepareProgressed, this, [this](int number, int done, int total) {
        if (number == m_preview)
            Q_EMIT prepareProgressed(done, total);
    });
    connect(m_worker, &PaperWorker::outputProgressed, this, &PaperMaker::outputProgressed);
    connect(m_worker, &PaperWorker::saved, this, &PaperMaker::saved);
    connect(m_worker, &PaperWorker::printed, this, &PaperMaker::printed);
    m_thread.setObjectName(QStringLiteral("papers"));
    m_thread.start();
}

PaperMaker::~PaperMaker() {
    giveUp();
    // Behind whatever is still to be saved or printed.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void PaperMaker::prepare(const PaperRequest &request) {
    giveUp();
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, number = m_preview, request] { worker->prepare(number, request); });
}

void PaperMaker::giveUp() {
    m_worker->wantPreviewsFrom(++m_preview);
}

void PaperMaker::paint(int page, double scale) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number = m_preview, page, scale] { worker->paint(number, page, scale); });
}

void PaperMaker::save(const std::vector<PaperTarget> &files) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_output, files] { worker->save(number, files); });
}

void PaperMaker::print(const PaperRequest &request, const std::shared_ptr<QPrinter> &printer) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_output, request, printer] {
        worker->print(number, request, printer);
    });
}

void PaperMaker::cancelOutput() {
    m_worker->wantOutputsFrom(++m_output);
}
