#include "documentspage.h"

#include "documents.h"
#include "documentspane.h"
#include "papermaker.h"
#include "programme.h"
#include "prompts.h"
#include "store.h"
#include "workline.h"
#include "workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QSettings>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restAfterEdit = 400ms;

} // namespace

DocumentsPage::DocumentsPage(Workspace &workspace, QObject *parent)
    : Page(parent), m_workspace(workspace), m_document(papers::documentNames().constFirst()) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterEdit);
    connect(&m_rest, &QTimer::timeout, this, &DocumentsPage::showPaper);
    connect(&workspace, &Workspace::changed, this, &DocumentsPage::follow);
    connect(&workspace, &Workspace::meetingChanged, this, &DocumentsPage::showOther);
    connect(&workspace, &Workspace::languagesChanged, this, &DocumentsPage::followContentLanguage);
    connect(&workspace, &Workspace::printRequested, this, &DocumentsPage::print);
    followContentLanguage();
}

DocumentsPage::~DocumentsPage() = default;

QWidget *DocumentsPage::widget() {
    if (!m_pane) {
        m_pane = new DocumentsPane(m_workspace.settings());
        m_pane->setDocument(m_document);
        m_pane->setLanguage(m_language);
        connectPane();
        showPaper();
    }
    return m_pane;
}

std::vector<KeyHelp> DocumentsPage::keys() const {
    return {
        {keysText({Qt::Key_PageDown, Qt::Key_PageUp}), tr("On and back by what is in sight")},
        {keysText({Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_PageUp}), tr("To the next page and the one before")},
        {keysText({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Minus}),
         tr("Larger and smaller; the wheel with Ctrl as well")},
        {keysText({Qt::CTRL | Qt::Key_0}), tr("As wide as there is room")},
    };
}

void DocumentsPage::connectPane() {
    connect(m_pane, &DocumentsPane::documentChosen, this, &DocumentsPage::chooseDocument);
    connect(m_pane, &DocumentsPane::languageChosen, this, &DocumentsPage::setLanguage);
    connect(m_pane, &DocumentsPane::saveChosen, this, &DocumentsPage::saveAs);
    connect(m_pane, &DocumentsPane::saveAllChosen, this, &DocumentsPage::saveAll);
    connect(m_pane, &DocumentsPane::recordChosen, &m_workspace, &Workspace::requestRecord);
    connect(m_pane, &DocumentsPane::shown, this, [this] {
        if (m_isStale)
            showPaper();
    });
    connect(m_pane, &DocumentsPane::pictureWanted, this,
            [this](int page, double scale) { maker().paint(page, scale); });
    connect(&m_pane->preparing(), &WorkLine::cancelled, this, &DocumentsPage::stopPreparing);
    connect(&m_pane->preparing(), &WorkLine::wayChosen, this, &DocumentsPage::showPaper);
    connect(&m_pane->output(), &WorkLine::cancelled, this, [this] { maker().cancelOutput(); });
    connect(&m_pane->output(), &WorkLine::wayChosen, this, &DocumentsPage::openSaved);
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
    connect(m_maker.get(), &PaperMaker::prepareProgressed, this, [this](int done, int total) {
        if (m_pane)
            m_pane->preparing().progress(done, total);
    });
    connect(m_maker.get(), &PaperMaker::outputProgressed, this, [this](int done, int total) {
        if (m_pane)
            m_pane->output().progress(done, total);
    });
    connect(m_maker.get(), &PaperMaker::saved, this, &DocumentsPage::tellSaved);
    connect(m_maker.get(), &PaperMaker::printed, this, [this](const Result<> &result) {
        finish(result, m_printedTo.isEmpty() ? tr("Sent to the printer") : tr("Saved as %1").arg(m_printedTo), {});
    });
}

QString DocumentsPage::selected() const {
    return m_document + u' ' + m_language;
}

void DocumentsPage::select(const QString &paper) {
    const QStringList parts = paper.split(u' ');
    chooseDocument(parts.value(0));
    setLanguage(parts.value(1));
}

void DocumentsPage::showFigure(const QString &document) {
    chooseDocument(document);
    setLanguage(languageOfContent());
}

void DocumentsPage::chooseDocument(const QString &document) {
    if (!papers::documentNames().contains(document) || document == m_document)
        return;
    m_document = document;
    if (m_pane)
        m_pane->setDocument(document);
    showOther();
    Q_EMIT actionsChanged();
}

void DocumentsPage::setLanguage(const QString &language) {
    if (!papers::paperLanguages().contains(language) || language == m_language)
        return;
    m_language = language;
    if (m_pane)
        m_pane->setLanguage(language);
    showOther();
}

QString DocumentsPage::languageOfContent() const {
    const QString content = m_workspace.contentLanguage();
    return papers::paperLanguages().contains(content) ? content : papers::paperLanguages().constFirst();
}

void DocumentsPage::followContentLanguage() {
    setLanguage(languageOfContent());
}

bool DocumentsPage::isShown() const {
    return m_pane && m_pane->isVisible();
}

void DocumentsPage::follow() {
    m_isStale = true;
    if (isShown())
        m_rest.start();
}

void DocumentsPage::showOther() {
    if (!m_pane)
        return;
    m_pane->clearPaper();
    m_pane->output().end();
    showPaper();
}

void DocumentsPage::showPaper() {
    m_rest.stop();
    if (!m_pane)
        return;
    m_isStale = false;
    if (m_workspace.meeting().isNull()) {
        maker().giveUp();
        return;
    }
    m_pane->preparing().begin(tr("Setting the paper"));
    maker().prepare(request(m_document, m_language));
}

void DocumentsPage::take(const PreparedPaper &paper) {
    if (!m_pane)
        return;
    m_pane->preparing().end();
    if (paper.result) {
        m_pane->setPaper(paper, [this](const QString &kind) { return m_workspace.canShow(kind); });
        return;
    }
    m_pane->clearPaper();
    m_workspace.report(paper.result.error());
}

void DocumentsPage::stopPreparing() {
    maker().giveUp();
    m_pane->clearPaper();
    m_pane->preparing().end(tr("The preview was stopped."), tr("Show it"));
}

PaperRequest DocumentsPage::request(const QString &document, const QString &language) const {
    return {m_workspace.store().path(), document, m_workspace.meeting(), language};
}

QString DocumentsPage::fileName(const QString &document, const QString &language) const {
    const auto meeting = m_workspace.store().get(m_workspace.meeting());
    QString code = meeting ? meeting->code : QString();
    code.replace(u'/', u'-').replace(u'\\', u'-');
    // As its reader would call it; papers of one kind stand together in a folder.
    return QStringList{code, papers::documentTitle(document, language), language.toUpper()}.join(u' ').trimmed() +
           ".pdf"_L1;
}

QString DocumentsPage::folder() const {
    const QString kept = m_workspace.settings().value("documents/folder"_L1).toString();
    return QDir(kept).exists() && !kept.isEmpty() ? kept : QFileInfo(m_workspace.store().path()).absolutePath();
}

QStringList DocumentsPage::languagesOfMeeting() const {
    QStringList languages = m_workspace.workingLanguages();
    languages.removeIf([](const QString &language) { return !papers::paperLanguages().contains(language); });
    return languages.isEmpty() ? QStringList{m_language} : languages;
}

void DocumentsPage::saveAs() {
    const QString suggestion = QDir(folder()).filePath(fileName(m_document, m_language));
    const QString path =
        m_workspace.prompts().fileToSave(m_pane, tr("Save as PDF"), suggestion, tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        save({{request(m_document, m_language), path}});
}

void DocumentsPage::saveAll() {
    const QString chosen = m_workspace.prompts().folder(m_pane, tr("Save all papers in the folder"), folder());
    if (chosen.isEmpty())
        return;
    std::vector<PaperTarget> files;
    for (const QString &document : papers::documentNames()) {
        for (const QString &language : languagesOfMeeting())
            files.push_back({request(document, language), QDir(chosen).filePath(fileName(document, language))});
    }
    const auto there = static_cast<int>(std::count_if(
        files.begin(), files.end(), [](const PaperTarget &file) { return QFileInfo::exists(file.path); }));
    const QString question = tr("%n file(s) of the same name in this folder will be replaced.", nullptr, there);
    if (there == 0 || m_workspace.prompts().confirm(m_pane, question, tr("Replace")))
        save(files);
}

void DocumentsPage::save(const std::vector<PaperTarget> &files) {
    const PaperTarget &first = files.front();
    m_workspace.settings().setValue("documents/folder"_L1, QFileInfo(first.path).absolutePath());
    const QString title = papers::documentTitle(first.paper.document, first.paper.language);
    m_pane->output().begin(files.size() == 1 ? tr("Saving “%1”").arg(title) : tr("Saving the papers"));
    maker().save(files);
}

void DocumentsPage::tellSaved(const std::vector<PaperTarget> &files, const Result<> &result) {
    const QFileInfo first(files.front().path);
    if (files.size() == 1) {
        m_saved = first.absoluteFilePath();
        finish(result, tr("Saved as %1").arg(first.fileName()), tr("Open"));
        return;
    }
    m_saved = first.absolutePath();
    const QString folder = QDir::toNativeSeparators(m_saved);
    const auto count = static_cast<int>(files.size());
    finish(result, tr("%n paper(s) saved in %1", nullptr, count).arg(folder), tr("Open the folder"));
}

void DocumentsPage::openSaved() const {
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved));
}

void DocumentsPage::print(const QString &document) {
    if (!papers::documentNames().contains(document) || m_workspace.meeting().isNull())
        return;
    // From another page it is what that page shows that is printed.
    const QString language = isShown() ? m_language : languageOfContent();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QFileInfo(fileName(document, language)).completeBaseName());
    printer->setPageSize(QPageSize(QPageSize::A4));
    if (!m_workspace.prompts().choosePrinter(m_pane, *printer))
        return;
    m_printedTo = QFileInfo(printer->outputFileName()).fileName();
    if (m_pane)
        m_pane->output().begin(tr("Printing “%1”").arg(papers::documentTitle(document, language)));
    maker().print(request(document, language), printer);
}

void DocumentsPage::finish(const Result<> &result, const QString &sentence, const QString &way) {
    const bool cancelled = !result && result.error().code == ErrorCode::cancelled;
    if (m_pane && result)
        m_pane->output().end(sentence, way);
    else if (m_pane)
        m_pane->output().end(cancelled ? tr("Cancelled") : QString());
    if (!result && !cancelled)
        m_workspace.report(result.error());
}
