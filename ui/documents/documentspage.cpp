#include "documentspage.h"

#include "documents.h"
#include "documentspane.h"
#include "papermaker.h"
#include "prompts.h"
#include "store.h"
#include "workspace.h"

#include <QFileInfo>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace {

constexpr int restAfterEdit = 400; ///< ms

} // namespace

DocumentsPage::DocumentsPage(Workspace &workspace, QObject *parent)
    : Page(parent), m_workspace(workspace), m_document(papers::documentNames().constFirst()) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterEdit);
    connect(&m_rest, &QTimer::timeout, this, &DocumentsPage::showPaper);
    connect(&workspace, &Workspace::changed, this, &DocumentsPage::follow);
    connect(&workspace, &Workspace::meetingChanged, this, &DocumentsPage::showPaper);
    connect(&workspace, &Workspace::languagesChanged, this, &DocumentsPage::followContentLanguage);
    connect(&workspace, &Workspace::printRequested, this, &DocumentsPage::print);
    followContentLanguage();
}

DocumentsPage::~DocumentsPage() = default;

QWidget *DocumentsPage::widget() {
    if (!m_pane) {
        m_pane = new DocumentsPane(m_workspace.settings());
        connectPane();
        m_pane->setDocument(m_document);
        m_pane->setLanguage(m_language);
        showPaper();
    }
    return m_pane;
}

void DocumentsPage::connectPane() {
    connect(m_pane, &DocumentsPane::documentChosen, this, &DocumentsPage::select);
    connect(m_pane, &DocumentsPane::languageChosen, this, &DocumentsPage::setLanguage);
    connect(m_pane, &DocumentsPane::saveChosen, this, &DocumentsPage::saveAs);
    connect(m_pane, &DocumentsPane::printChosen, this, [this] { print(m_document); });
    connect(m_pane, &DocumentsPane::cancelChosen, this, [this] {
        maker().giveUp();
        maker().cancelOutput();
        m_pane->showIdle(tr("Cancelled"));
    });
    connect(m_pane, &DocumentsPane::pictureWanted, this,
            [this](int page, double scale) { maker().paint(page, scale); });
}

PaperMaker &DocumentsPage::maker() {
    if (!m_maker) {
        m_maker = std::make_unique<PaperMaker>();
        connectMaker();
    }
    return *m_maker;
}

void DocumentsPage::connectMaker() {
    connect(m_maker.get(), &PaperMaker::prepared, this, &DocumentsPage::take);
    connect(m_maker.get(), &PaperMaker::painted, this, [this](int page, double scale, const QImage &image) {
        if (m_pane)
            m_pane->setPicture(page, scale, image);
    });
    connect(m_maker.get(), &PaperMaker::progressed, this, [this](int done, int total) {
        if (m_pane)
            m_pane->showProgress(done, total);
    });
    connect(m_maker.get(), &PaperMaker::saved, this, [this](const QString &path, const Result<> &result) {
        finish(result, tr("Saved as %1").arg(QFileInfo(path).fileName()));
    });
    connect(m_maker.get(), &PaperMaker::printed, this,
            [this](const Result<> &result) { finish(result, tr("Sent to the printer")); });
}

void DocumentsPage::select(const QString &document) {
    if (!papers::documentNames().contains(document) || document == m_document)
        return;
    m_document = document;
    if (m_pane)
        m_pane->setDocument(document);
    showPaper();
    Q_EMIT actionsChanged();
}

void DocumentsPage::setLanguage(const QString &language) {
    if (language == m_language)
        return;
    m_language = language;
    if (m_pane)
        m_pane->setLanguage(language);
    showPaper();
}

void DocumentsPage::followContentLanguage() {
    const QString content = m_workspace.contentLanguage();
    setLanguage(papers::paperLanguages().contains(content) ? content : u"en"_s);
}

void DocumentsPage::follow() {
    if (m_pane)
        m_rest.start();
}

void DocumentsPage::showPaper() {
    m_rest.stop();
    if (!m_pane && !m_printWhenReady)
        return;
    if (m_workspace.meeting().isNull()) {
        if (m_maker)
            m_maker->giveUp();
        return;
    }
    maker().prepare(m_workspace.store().path(), m_document, m_workspace.meeting(), m_language);
}

void DocumentsPage::take(const PreparedPaper &paper) {
    if (!paper.result) {
        m_printWhenReady = false;
        if (m_pane)
            m_pane->showIdle({});
        if (paper.result.error().code != ErrorCode::cancelled)
            m_workspace.report(paper.result.error());
        return;
    }
    if (m_pane)
        m_pane->setPaper(paper.pages, paper.pageSize, paper.findings);
    if (std::exchange(m_printWhenReady, false))
        askForPrinter(paper.pages);
}

void DocumentsPage::saveAs() {
    const QString title = papers::documentTitle(m_document, m_language);
    const QString path = m_workspace.prompts().fileToSave(m_pane, tr("Save as PDF"),
                                                          u"%1-%2.pdf"_s.arg(m_document, m_language),
                                                          tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (m_pane)
        m_pane->showWorking(tr("Saving “%1”").arg(title));
    maker().save(path);
}

void DocumentsPage::print(const QString &document) {
    if (!papers::documentNames().contains(document) || m_workspace.meeting().isNull())
        return;
    m_document = document;
    m_printWhenReady = true;
    if (m_pane)
        m_pane->setDocument(document);
    showPaper();
}

void DocumentsPage::askForPrinter(int pages) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(papers::documentTitle(m_document, m_language));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFromTo(1, pages);
    if (!m_workspace.prompts().choosePrinter(m_pane, *printer))
        return;
    if (m_pane)
        m_pane->showWorking(tr("Printing"));
    maker().print(printer);
}

void DocumentsPage::finish(const Result<> &result, const QString &sentence) {
    if (m_pane)
        m_pane->showIdle(result ? sentence : QString());
    if (!result && result.error().code != ErrorCode::cancelled)
        m_workspace.report(result.error());
}
