#include "pageheader.h"

#include "icons.h"
#include "pillline.h"
#include "theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 24;     ///< between title, pills, tools and actions
constexpr int between = 10; ///< actions, and lines

int heightOf(const QWidget *part, int width) {
    return part->hasHeightForWidth() ? part->heightForWidth(width) : part->sizeHint().height();
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_pills(new PillLine(this)), m_more(new QToolButton(this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sized(font(), TextSize::title));
    m_pills->hide();
    m_more->setObjectName(u"pageMore"_s);
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &PageHeader::offerRest);
    connect(m_pills, &PillLine::pillClicked, this, &PageHeader::pillClicked);
}

bool PageHeader::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    place();
}

int PageHeader::Line::taken() const {
    int taken = left.empty() || right.empty() ? 0 : gap;
    for (const std::vector<Part> *side : {&left, &right}) {
        for (const Part &part : *side)
            taken += part.width + (part.widget == side->front().widget ? 0 : side == &left ? gap : between);
    }
    return taken;
}

int PageHeader::Line::height() const {
    int height = 0;
    for (const std::vector<Part> *side : {&left, &right}) {
        for (const Part &part : *side)
            height = std::max(height, heightOf(part.widget, part.width));
    }
    return height;
}

bool PageHeader::isThere(const QWidget *part) const {
    return part != nullptr && !part->isHidden();
}

std::vector<PageHeader::Part> PageHeader::actionsIn(int room) const {
    std::vector<Part> shown;
    int taken = -between;
    for (QAbstractButton *action : m_actions) {
        shown.push_back({action, action->sizeHint().width()});
        taken += shown.back().width + between;
    }
    if (taken <= room)
        return shown;
    const bool hasOthers = shown.size() > 1;
    const Part more{m_more, m_more->sizeHint().width()};
    taken += hasOthers ? between + more.width : 0;
    while (taken > room && shown.size() > 1) {
        taken -= shown.back().width + between;
        shown.pop_back();
    }
    if (taken > room) {
        const int whole = std::exchange(shown.front().width, m_actions.front()->minimumSizeHint().width());
        taken -= whole - shown.front().width;
    }
    if (taken > room)
        return {};
    if (hasOthers)
        shown.push_back(more);
    return shown;
}

std::vector<PageHeader::Line> PageHeader::lines(int width) const {
    std::vector<Line> lines{{{{m_title, m_title->sizeHint().width()}}, {}}};
    if (m_areActionsShown && !m_actions.empty()) {
        std::vector<Part> actions = actionsIn(width - lines.back().taken() - gap);
        if (actions.empty()) {
            lines.emplace_back();
            actions = actionsIn(width);
        }
        lines.back().right = actions;
    }
    const auto fits = [&](int part) { return lines.back().taken() + gap + part <= width; };
    bool hasViews = false;
    if (isThere(m_views) && fits(m_views->sizeHint().width())) {
        lines.back().right.insert(lines.back().right.begin(), {m_views, m_views->sizeHint().width()});
        hasViews = true;
    }
    for (QWidget *part : {static_cast<QWidget *>(m_pills), hasViews ? nullptr : m_views, m_tools}) {
        if (!isThere(part))
            continue;
        const int wanted = part->sizeHint().width();
        if (!fits(wanted))
            lines.emplace_back();
        const int rest = width - lines.back().taken() - (lines.back().taken() == 0 ? 0 : gap);
        // What finds rows is as wide as it likes.
        lines.back().left.push_back({part, part == m_tools ? rest : std::min(wanted, rest)});
    }
    return lines;
}

int PageHeader::heightForWidth(int width) const {
    int height = -between;
    for (const Line &line : lines(width))
        height += line.height() + between;
    return height;
}

void PageHeader::putLine(const Line &line, int top) {
    const int height = line.height();
    const auto put = [&](const Part &part, int x) {
        const int own = heightOf(part.widget, part.width);
        const QRect rect(x, top + (height - own) / 2, part.width, own);
        part.widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    int x = 0;
    for (const Part &part : line.left) {
        put(part, x);
        x += part.width + gap;
    }
    x = width();
    for (auto part = line.right.rbegin(); part != line.right.rend(); ++part) {
        x -= part->width;
        put(*part, x);
        x -= between;
    }
}

void PageHeader::place() {
    int top = 0;
    std::vector<QWidget *> shown;
    for (const Line &line : lines(width())) {
        putLine(line, top);
        top += line.height() + between;
        for (const Part &part : line.right)
            shown.push_back(part.widget);
    }
    QStringList rest;
    const auto isShown = [&](QWidget *part) { return std::find(shown.begin(), shown.end(), part) != shown.end(); };
    for (QAbstractButton *action : m_actions) {
        action->setVisible(isShown(action));
        if (!isShown(action))
            rest += action->text();
    }
    m_more->setVisible(isShown(m_more));
    m_more->setToolTip(rest.join(u'\n'));
}

void PageHeader::offerRest() {
    QMenu menu;
    menu.setObjectName(u"pageMoreMenu"_s);
    for (QAbstractButton *button : m_actions) {
        if (!button->isHidden())
            continue;
        QAction *action = menu.addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

QSize PageHeader::sizeHint() const {
    return minimumSizeHint();
}

QSize PageHeader::minimumSizeHint() const {
    int widest = m_title->minimumSizeHint().width();
    for (const QWidget *part : {static_cast<const QWidget *>(m_pills), static_cast<const QWidget *>(m_views),
                                static_cast<const QWidget *>(m_tools)}) {
        if (isThere(part))
            widest = std::max(widest, part->minimumSizeHint().width());
    }
    if (m_areActionsShown && !m_actions.empty()) {
        const int more = m_actions.size() > 1 ? between + m_more->sizeHint().width() : 0;
        widest = std::max(widest, m_actions.front()->minimumSizeHint().width() + more);
    }
    return {widest, m_title->sizeHint().height()};
}

void PageHeader::setTitle(const QString &title) {
    m_title->setText(title);
}

void PageHeader::setPills(const std::vector<PillText> &pills) {
    m_pills->setPills(pills);
    m_pills->setVisible(!pills.empty());
    updateGeometry();
    place();
}

void PageHeader::addAction(QAbstractButton *action) {
    action->setParent(this);
    m_actions.push_back(action);
    setTabOrder(action, m_more);
    updateGeometry();
    place();
}

void PageHeader::setMainActionStrong(bool strong) {
    if (m_actions.empty() || m_actions.front()->property("primary").toBool() == strong)
        return;
    m_actions.front()->setProperty("primary", strong);
    m_actions.front()->updateGeometry();
    m_actions.front()->update();
    place();
}

void PageHeader::setActionsShown(bool shown) {
    m_areActionsShown = shown;
    updateGeometry();
    place();
}

void PageHeader::setViews(QWidget *views) {
    views->setParent(this);
    m_views = views;
    updateGeometry();
    place();
}

void PageHeader::setTools(QWidget *tools) {
    tools->setParent(this);
    m_tools = tools;
    updateGeometry();
    place();
}
