#include "documentspane.h"

#include "documents.h"
#include "findingspanel.h"
#include "icons.h"
#include "pageheader.h"
#include "previewview.h"
#include "rowdelegate.h"
#include "theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 210;
constexpr int findingsWidth = 300;

} // namespace

DocumentsPane::DocumentsPane(QSettings &settings) : m_settings(settings), m_header(new PageHeader(tr("Documents"))) {
    setObjectName(u"documentsPage"_s);
    auto *save = new QPushButton(lineIcon(u"save"_s), tr("Save as PDF…"));
    save->setObjectName(u"savePdf"_s);
    auto *print = new QPushButton(lineIcon(u"documents"_s), tr("Print…"));
    print->setObjectName(u"printPaper"_s);
    m_header->addAction(save);
    m_header->addAction(print);
    connect(save, &QPushButton::clicked, this, &DocumentsPane::saveChosen);
    connect(print, &QPushButton::clicked, this, &DocumentsPane::printChosen);

    m_findings = new FindingsPanel;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"documentsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makePages());
    m_splitter->addWidget(m_findings);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_settings.value("documents/splitter"_L1).toByteArray()))
        m_splitter->setSizes({listWidth, 600, findingsWidth});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 16, 10);
    head->addWidget(m_header);
    layout->addLayout(head);
    layout->addWidget(makeProgress());
    layout->addWidget(m_splitter, 1);
}

DocumentsPane::~DocumentsPane() {
    m_settings.setValue("documents/splitter"_L1, m_splitter->saveState());
}

QWidget *DocumentsPane::makeList() {
    m_list = new QListWidget;
    m_list->setObjectName(u"papers"_s);
    m_list->setAccessibleName(tr("Papers of the meeting"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QString language = QCoreApplication::translate("DocumentsPane", "en", "language of the window, as a code");
    for (const QString &document : papers::documentNames()) {
        auto *item = new QListWidgetItem(papers::documentTitle(document, language));
        item->setData(Qt::UserRole, document);
        m_list->addItem(item);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT documentChosen(item->data(Qt::UserRole).toString());
    });
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(20, 0, 8, 12);
    layout->addWidget(m_list);
    return frame;
}

QWidget *DocumentsPane::makePages() {
    m_preview = new PreviewView;
    connect(m_preview, &PreviewView::pictureWanted, this, &DocumentsPane::pictureWanted);
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeToolbar());
    layout->addWidget(m_preview, 1);
    connect(m_preview, &PreviewView::placeChanged, this, &DocumentsPane::showPlace);
    showPlace();
    return frame;
}

QToolButton *DocumentsPane::makeTool(const QString &name, const QString &icon, const QString &tip) {
    auto *tool = new QToolButton;
    tool->setObjectName(name);
    tool->setIcon(lineIcon(icon));
    tool->setToolTip(tip);
    tool->setAccessibleName(tip);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

QWidget *DocumentsPane::makeToolbar() {
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 8, 0);
    m_previous = makeTool(u"previousPage"_s, u"page-previous"_s, tr("Previous page (PgUp)"));
    m_next = makeTool(u"nextPage"_s, u"page-next"_s, tr("Next page (PgDn)"));
    m_place = new QLabel;
    m_place->setObjectName(u"place"_s);
    auto *smaller = makeTool(u"zoomOut"_s, u"zoom-out"_s, tr("Smaller (−)"));
    auto *larger = makeTool(u"zoomIn"_s, u"zoom-in"_s, tr("Larger (+)"));
    m_zoom = new QPushButton;
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Size of the preview"));
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->goTo(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->goTo(m_preview->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_preview->zoomBy(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_preview->zoomBy(1); });
    connect(m_zoom, &QPushButton::clicked, this, &DocumentsPane::showZoomMenu);
    layout->addWidget(m_previous);
    layout->addWidget(m_place);
    layout->addWidget(m_next);
    layout->addStretch(1);
    layout->addWidget(smaller);
    layout->addWidget(m_zoom);
    layout->addWidget(larger);
    layout->addStretch(1);
    makeLanguages(bar);
    return bar;
}

void DocumentsPane::makeLanguages(QWidget *parent) {
    m_languages = new QButtonGroup(this);
    for (const QString &language : papers::paperLanguages()) {
        auto *button = new QPushButton(language.toUpper());
        button->setObjectName(u"paperLanguage_"_s + language);
        button->setCheckable(true);
        button->setProperty("code", language);
        button->setToolTip(tr("Language of the paper"));
        button->setAccessibleName(tr("Language of the paper: %1").arg(language.toUpper()));
        m_languages->addButton(button);
        parent->layout()->addWidget(button);
    }
    connect(m_languages, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT languageChosen(button->property("code").toString()); });
}

QWidget *DocumentsPane::makeProgress() {
    m_work = new QWidget;
    m_work->setObjectName(u"paperWork"_s);
    m_said = new QLabel;
    m_said->setObjectName(u"paperSaid"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"paperProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelPaper"_s);
    connect(m_cancel, &QPushButton::clicked, this, &DocumentsPane::cancelChosen);
    auto *layout = new QHBoxLayout(m_work);
    layout->setContentsMargins(20, 0, 16, 8);
    layout->addWidget(m_said);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_work->hide();
    return m_work;
}

void DocumentsPane::setDocument(const QString &document) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == document)
            m_list->setCurrentRow(row);
    }
}

void DocumentsPane::setLanguage(const QString &language) {
    for (QAbstractButton *button : m_languages->buttons())
        button->setChecked(button->property("code").toString() == language);
}

void DocumentsPane::setPaper(int pages, QSizeF size, const std::vector<Finding> &findings) {
    m_preview->setPages(pages, size);
    m_findings->show(findings);
    showIdle({});
}

void DocumentsPane::setPicture(int page, double scale, const QImage &image) {
    m_preview->setPicture(page, scale, image);
}

void DocumentsPane::showPlace() {
    const int count = m_preview->pageCount();
    const int page = m_preview->currentPage();
    m_place->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    switch (m_preview->fit()) {
    case PreviewView::Fit::width:
        m_zoom->setText(tr("Page width"));
        break;
    case PreviewView::Fit::page:
        m_zoom->setText(tr("Whole page"));
        break;
    case PreviewView::Fit::none:
        m_zoom->setText(u"%1 %"_s.arg(m_preview->zoomPercent()));
        break;
    }
}

void DocumentsPane::showZoomMenu() {
    QMenu menu(this);
    menu.setObjectName(u"zoomMenu"_s);
    menu.addAction(tr("Page width"), this, [this] { m_preview->setFit(PreviewView::Fit::width); });
    menu.addAction(tr("Whole page"), this, [this] { m_preview->setFit(PreviewView::Fit::page); });
    menu.addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200})
        menu.addAction(u"%1 %"_s.arg(percent), this, [this, percent] { m_preview->setZoomPercent(percent); });
    menu.exec(m_zoom->mapToGlobal(QPoint(0, m_zoom->height())));
}

void DocumentsPane::showWorking(const QString &what) {
    m_said->setText(what);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_work->show();
}

void DocumentsPane::showProgress(int done, int total) {
    if (m_work->isHidden() || m_progress->isHidden())
        showWorking(tr("Setting the paper"));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void DocumentsPane::showIdle(const QString &sentence) {
    m_said->setText(sentence);
    m_progress->hide();
    m_cancel->hide();
    m_work->setVisible(!sentence.isEmpty());
}
