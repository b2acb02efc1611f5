#include "documentspane.h"

#include "appstyle.h"
#include "choicebox.h"
#include "documents.h"
#include "findingspanel.h"
#include "flowlayout.h"
#include "pageheader.h"
#include "previewbar.h"
#include "previewview.h"
#include "rowdelegate.h"
#include "workline.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 250;
constexpr int listInset = 5; ///< over and under the papers, so that the frame keeps its corners
constexpr QMargins listMargins(20, 0, 8, 12);
constexpr int mostOfList = 30; ///< per cent of the page that the list takes beside the pages

} // namespace

DocumentsPane::DocumentsPane(QSettings &settings)
    : m_settings(settings)
    , m_header(new PageHeader(tr("Documents")))
    , m_preview(new PreviewView)
    , m_bar(new PreviewBar(*m_preview, this))
    , m_findings(new FindingsPanel)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_preparing(new WorkLine(u"preparing"_s))
    , m_output(new WorkLine(u"output"_s)) {
    setObjectName(u"documentsPage"_s);
    addActions();
    m_splitter->setObjectName(u"documentsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makePages());
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_settings.value("documents/columns"_L1).toByteArray()))
        m_splitter->setSizes({listWidth, 600});
    fitList();
    restoreZoom();
    setFocusProxy(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 16, 10);
    head->addWidget(m_header);
    layout->addLayout(head);
    layout->addWidget(m_output);
    layout->addWidget(m_preparing);
    layout->addWidget(makeLine());
    layout->addWidget(m_splitter, 1);
    connect(m_bar, &PreviewBar::languageChosen, this, &DocumentsPane::languageChosen);
    connect(m_preview, &PreviewView::pictureWanted, this, &DocumentsPane::pictureWanted);
    connect(m_findings, &FindingsPanel::recordChosen, this, &DocumentsPane::recordChosen);
}

DocumentsPane::~DocumentsPane() {
    m_settings.setValue("documents/columns"_L1, m_splitter->saveState());
    keepZoom();
}

void DocumentsPane::addActions() {
    auto *save = new QPushButton(tr("Save as PDF…"));
    save->setObjectName(u"savePdf"_s);
    makePrimary(save);
    auto *saveAll = new QPushButton(tr("Save all…"));
    saveAll->setObjectName(u"saveAll"_s);
    saveAll->setToolTip(tr("Save every paper of the meeting, in each language, into a folder"));
    for (QPushButton *button : {save, saveAll})
        m_header->addAction(button);
    connect(save, &QPushButton::clicked, this, &DocumentsPane::saveChosen);
    connect(saveAll, &QPushButton::clicked, this, &DocumentsPane::saveAllChosen);
}

QWidget *DocumentsPane::makeList() {
    m_list = new QListWidget;
    m_choice = new ChoiceBox;
    m_list->setObjectName(u"papers"_s);
    m_list->setAccessibleName(tr("Papers of the meeting"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    const QString language = QCoreApplication::translate("DocumentsPane", "en", "language of the window, as a code");
    for (const QString &document : papers::documentNames()) {
        auto *item = new QListWidgetItem(papers::documentTitle(document, language));
        item->setData(Qt::UserRole, document);
        m_list->addItem(item);
        m_choice->addItem(item->text());
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item == nullptr)
            return;
        m_choice->setCurrentIndex(m_list->row(item));
        Q_EMIT documentChosen(item->data(Qt::UserRole).toString());
    });
    // A handful of papers needs no paging, so these keys turn the pages from here too.
    for (const int direction : {-1, 1}) {
        auto *turn = new QShortcut(QKeySequence(direction < 0 ? Qt::Key_PageUp : Qt::Key_PageDown), m_list);
        turn->setContext(Qt::WidgetShortcut);
        connect(turn, &QShortcut::activated, this, [this, direction] { m_preview->turn(direction); });
    }
    m_listCard = new QFrame;
    m_listCard->setFrameShape(QFrame::StyledPanel);
    auto *inside = new QVBoxLayout(m_listCard);
    inside->setContentsMargins(1, listInset, 1, listInset);
    inside->addWidget(m_list);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(listMargins);
    layout->setSpacing(12);
    layout->addWidget(m_listCard);
    layout->addWidget(m_findings, 1);
    return column;
}

QWidget *DocumentsPane::makeLine() {
    m_line = new QWidget(this);
    m_choice->setObjectName(u"paperChoice"_s);
    m_choice->setAccessibleName(m_list->accessibleName());
    connect(m_choice, &QComboBox::activated, m_list, qOverload<int>(&QListWidget::setCurrentRow));
    m_remarks = new QPushButton;
    m_remarks->setObjectName(u"paperRemarks"_s);
    m_remarks->setCheckable(true);
    connect(m_remarks, &QPushButton::toggled, this, &DocumentsPane::arrange);
    auto *line = new FlowLayout(m_line);
    line->setContentsMargins({listMargins.left(), 0, listMargins.right(), 6});
    line->setSpacing(8);
    line->addWidget(m_choice);
    line->addWidget(m_remarks);
    m_line->hide();
    tellFindings(0);
    return m_line;
}

void DocumentsPane::tellFindings(int count) {
    m_remarks->setText(tr("%n remark(s)", nullptr, count));
    m_remarks->setToolTip(tr("What to look at before printing"));
    m_remarks->setVisible(count > 0);
    if (count == 0)
        m_remarks->setChecked(false);
}

/// The pages are what matters here, so they get the width where it is scarce.
void DocumentsPane::arrange() {
    const int beside = m_list->minimumWidth() + listMargins.left() + listMargins.right();
    const bool isNarrow = 100 * beside > mostOfList * width();
    const bool hadFocus = m_list->hasFocus() || m_choice->hasFocus();
    m_line->setVisible(isNarrow);
    m_listCard->setVisible(!isNarrow);
    m_findings->parentWidget()->setVisible(!isNarrow || m_remarks->isChecked());
    m_pages->setVisible(!isNarrow || !m_remarks->isChecked());
    QWidget *papers = isNarrow ? static_cast<QWidget *>(m_choice) : m_list;
    setFocusProxy(papers);
    if (hadFocus)
        papers->setFocus();
}

void DocumentsPane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// All papers, with their whole names.
void DocumentsPane::fitList() {
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0));
    m_list->setFixedHeight(m_list->count() * m_list->sizeHintForRow(0));
}

void DocumentsPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitList();
        arrange();
    }
}

QWidget *DocumentsPane::makePages() {
    m_pages = new QWidget;
    auto *layout = new QVBoxLayout(m_pages);
    layout->setContentsMargins(0, 0, 8, 12);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_preview, 1);
    return m_pages;
}

void DocumentsPane::restoreZoom() {
    const QString kept = m_settings.value("documents/zoom"_L1).toString();
    if (const int percent = kept.toInt(); percent > 0)
        m_preview->setZoomPercent(percent);
    else
        m_preview->setFit(kept == u"page"    ? PreviewView::Fit::page
                          : kept == u"width" ? PreviewView::Fit::width
                                             : PreviewView::Fit::usual);
}

void DocumentsPane::keepZoom() {
    switch (m_preview->fit()) {
    case PreviewView::Fit::usual:
        return m_settings.remove("documents/zoom"_L1);
    case PreviewView::Fit::width:
        return m_settings.setValue("documents/zoom"_L1, u"width"_s);
    case PreviewView::Fit::page:
        return m_settings.setValue("documents/zoom"_L1, u"page"_s);
    case PreviewView::Fit::none:
        return m_settings.setValue("documents/zoom"_L1, m_preview->zoomPercent());
    }
}

void DocumentsPane::setDocument(const QString &document) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == document)
            m_list->setCurrentRow(row);
    }
}

void DocumentsPane::setLanguage(const QString &language) {
    m_bar->setLanguage(language);
}

void DocumentsPane::setPaper(const PreparedPaper &paper, const std::function<bool(const QString &)> &leads) {
    const auto content = std::exchange(m_isOther, false) ? PreviewView::Content::other : PreviewView::Content::same;
    m_preview->setPages(paper.pages, paper.pageSize, content);
    m_findings->show(paper.findings, leads);
    tellFindings(static_cast<int>(paper.findings.size()));
}

void DocumentsPane::setPicture(int page, double scale, const QImage &image) {
    m_preview->setPicture(page, scale, image);
}

void DocumentsPane::clearPaper() {
    m_isOther = true;
    m_preview->clear();
    m_findings->clear();
    tellFindings(0);
}

void DocumentsPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    Q_EMIT shown();
}
