#include "papermaker.h"

#include "paperworker.h"

#include <QPrinter>

PaperMaker::PaperMaker(QObject *parent) : QObject(parent), m_worker(new PaperWorker) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PaperWorker::prepared, this, [this](const PreparedPaper &paper) {
        if (paper.generation == m_generation)
            Q_EMIT prepared(paper);
    });
    connect(m_worker, &PaperWorker::painted, this, [this](int generation, int page, double scale, const QImage &image) {
        if (generation == m_generation)
            Q_EMIT painted(page, scale, image);
    });
    connect(m_worker, &PaperWorker::progressed, this, &PaperMaker::progressed);
    connect(m_worker, &PaperWorker::saved, this, &PaperMaker::saved);
    connect(m_worker, &PaperWorker::printed, this, &PaperMaker::printed);
    m_thread.setObjectName(QStringLiteral("papers"));
    m_thread.start();
}

PaperMaker::~PaperMaker() {
    giveUp();
    cancelOutput();
    m_thread.quit();
    m_thread.wait();
}

void PaperMaker::prepare(const QString &file, const QString &document, Id<Meeting> meeting, const QString &language) {
    giveUp();
    const PaperRequest request{m_generation, file, document, meeting, language};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request] { worker->prepare(request); });
}

void PaperMaker::giveUp() {
    m_worker->giveUpBefore(++m_generation);
}

void PaperMaker::paint(int page, double scale) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation = m_generation, page, scale] {
        worker->paint(generation, page, scale);
    });
}

void PaperMaker::save(const QString &path) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path] { worker->save(path); });
}

void PaperMaker::print(const std::shared_ptr<QPrinter> &printer) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, printer] { worker->print(printer); });
}

void PaperMaker::cancelOutput() {
    m_worker->cancelOutput();
}
