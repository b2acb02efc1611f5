#include "previewbar.h"

#include "documents.h"
#include "flowlayout.h"
#include "icons.h"
#include "previewview.h"
#include "wordbutton.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

PreviewBar::PreviewBar(PreviewView &preview, QWidget *area)
    : QWidget(area)
    , m_preview(preview)
    , m_groups(new FlowLayout(this))
    , m_languages(new QButtonGroup(this))
    , m_place(new QLabel(this))
    , m_zoom(new QPushButton(this)) {
    m_groups->setContentsMargins(8, 0, 8, 0);
    m_groups->setSpacing(24);
    m_layout = addGroup();
    m_previous = addTool(u"previousPage"_s, u"page-previous"_s, tr("Previous page (Ctrl+Page Up)"));
    m_place->setObjectName(u"place"_s);
    m_layout->addWidget(m_place);
    m_next = addTool(u"nextPage"_s, u"page-next"_s, tr("Next page (Ctrl+Page Down)"));
    m_layout = addGroup();
    addZoom();
    addLanguages();
    addKeys(area);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview.goTo(m_preview.currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview.goTo(m_preview.currentPage() + 1); });
    connect(&m_preview, &PreviewView::placeChanged, this, &PreviewBar::showPlace);
    showPlace();
}

QHBoxLayout *PreviewBar::addGroup() {
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    m_groups->addWidget(group);
    return row;
}

QToolButton *PreviewBar::addTool(const QString &name, const QString &icon, const QString &tip) {
    auto *tool = new QToolButton(this);
    tool->setObjectName(name);
    tool->setIcon(lineIcon(icon));
    tool->setToolTip(tip);
    tool->setAccessibleName(tip);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(tool);
    return tool;
}

void PreviewBar::addZoom() {
    const QToolButton *smaller = addTool(u"zoomOut"_s, u"zoom-out"_s, tr("Smaller (Ctrl+−)"));
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->setToolTip(tr("Size of the preview"));
    m_layout->addWidget(m_zoom);
    const QToolButton *larger = addTool(u"zoomIn"_s, u"zoom-in"_s, tr("Larger (Ctrl++)"));
    connect(smaller, &QToolButton::clicked, this, [this] { m_preview.zoomBy(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_preview.zoomBy(1); });
    connect(m_zoom, &QPushButton::clicked, this, &PreviewBar::showZoomMenu);
}

void PreviewBar::addLanguages() {
    QHBoxLayout *row = addGroup();
    row->setSpacing(0);
    for (const QString &language : papers::paperLanguages()) {
        auto *button = new WordButton(this);
        button->setObjectName(u"paperLanguage_"_s + language);
        button->setText(language.toUpper());
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("code", language);
        button->setAccessibleName(tr("Language of the paper: %1").arg(language.toUpper()));
        button->setToolTip(button->accessibleName());
        m_languages->addButton(button);
        row->addWidget(button);
    }
    connect(m_languages, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT languageChosen(button->property("code").toString()); });
}

void PreviewBar::addKeys(QWidget *area) {
    addKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), area, [this] { m_preview.goTo(m_preview.currentPage() - 1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), area, [this] { m_preview.goTo(m_preview.currentPage() + 1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Plus), area, [this] { m_preview.zoomBy(1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Equal), area, [this] { m_preview.zoomBy(1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Minus), area, [this] { m_preview.zoomBy(-1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_0), area, [this] { m_preview.setFit(PreviewView::Fit::width); });
}

void PreviewBar::addKey(const QKeySequence &keys, QWidget *area, const std::function<void()> &act) {
    auto *shortcut = new QShortcut(keys, area);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void PreviewBar::setLanguage(const QString &language) {
    for (QAbstractButton *button : m_languages->buttons())
        button->setChecked(button->property("code").toString() == language);
}

void PreviewBar::showPlace() {
    const int count = m_preview.pageCount();
    const int page = m_preview.currentPage();
    m_place->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    switch (m_preview.fitNow()) {
    case PreviewView::Fit::usual:
    case PreviewView::Fit::width:
        m_zoom->setText(tr("Page width"));
        break;
    case PreviewView::Fit::page:
        m_zoom->setText(tr("Whole page"));
        break;
    case PreviewView::Fit::none:
        m_zoom->setText(tr("%1%").arg(m_preview.zoomPercent()));
        break;
    }
}

void PreviewBar::showZoomMenu() {
    QMenu menu(this);
    menu.setObjectName(u"zoomMenu"_s);
    auto *one = new QActionGroup(&menu);
    const auto add = [this, &menu, one](const QString &text, bool chosen, const std::function<void()> &act) {
        QAction *action = menu.addAction(text, this, act);
        action->setCheckable(true);
        action->setChecked(chosen);
        one->addAction(action);
    };
    const PreviewView::Fit fit = m_preview.fitNow();
    add(tr("Page width"), fit == PreviewView::Fit::width, [this] { m_preview.setFit(PreviewView::Fit::width); });
    add(tr("Whole page"), fit == PreviewView::Fit::page, [this] { m_preview.setFit(PreviewView::Fit::page); });
    menu.addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200}) {
        const bool chosen = fit == PreviewView::Fit::none && m_preview.zoomPercent() == percent;
        add(tr("%1%").arg(percent), chosen, [this, percent] { m_preview.setZoomPercent(percent); });
    }
    menu.exec(m_zoom->mapToGlobal(QPoint(0, m_zoom->height())));
}
