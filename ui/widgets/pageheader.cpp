#include "pageheader.h"

#include "flowlayout.h"
#include "pillline.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 24; ///< between title, pills, tools and actions

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_first(new QHBoxLayout)
    , m_last(new QHBoxLayout)
    , m_title(new QLabel(title, this))
    , m_pills(new PillLine(this))
    , m_actionBox(new QWidget(this))
    , m_actionRow(new FlowLayout(m_actionBox)) {
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sized(font(), TextSize::title));
    m_actionRow->setContentsMargins({});
    m_actionRow->setSpacing(10);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(10);
    m_layout->addLayout(m_first);
    m_layout->addLayout(m_last);
    m_first->setSpacing(gap);
    m_last->setSpacing(gap);
    m_first->addWidget(m_title);
    m_first->addWidget(m_pills);
    m_first->addStretch();
    m_first->addWidget(m_actionBox);
    m_pills->hide();
    connect(m_pills, &PillLine::pillClicked, this, &PageHeader::pillClicked);
}

bool PageHeader::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest)
        placeParts();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    placeParts();
}

PageHeader::Below PageHeader::wanted() const {
    Below below;
    int rest = width() - m_title->sizeHint().width() - gap; // the gap after the title stays, whatever is beside it
    const auto takes = [&rest](int part) {
        const bool fits = part + gap <= rest;
        rest -= fits ? part + gap : 0;
        return fits;
    };
    const int pills = m_pills->isHidden() ? 0 : m_pills->sizeHint().width();
    below.actions = !takes(m_actionRow->sizeHint().width());
    below.pills = pills > rest;
    rest -= below.pills || pills == 0 ? 0 : pills + gap;
    if (m_tools == nullptr || m_tools->isHidden())
        return below;
    const int tools = m_tools->sizeHint().width();
    below.tools = tools > rest;
    below.toolsBesidePills = below.tools && below.pills && pills + gap + tools <= width();
    return below;
}

void PageHeader::placeParts() {
    const Below below = wanted();
    if (below == m_below)
        return;
    m_below = below;
    putParts();
}

void PageHeader::putParts() {
    for (QWidget *part : {static_cast<QWidget *>(m_pills), m_tools, m_actionBox}) {
        for (QLayout *line :
             {static_cast<QLayout *>(m_layout), static_cast<QLayout *>(m_first), static_cast<QLayout *>(m_last)}) {
            if (part != nullptr)
                line->removeWidget(part);
        }
    }
    int besideTitle = 1;
    if (m_below.pills)
        m_last->addWidget(m_pills);
    else
        m_first->insertWidget(besideTitle++, m_pills);
    if (m_below.actions)
        m_layout->insertWidget(1, m_actionBox);
    else
        m_first->addWidget(m_actionBox);
    if (m_tools == nullptr)
        return;
    if (m_below.toolsBesidePills)
        m_last->addWidget(m_tools, 1); // what finds rows is as wide as it likes
    else if (m_below.tools)
        m_layout->addWidget(m_tools);
    else
        m_first->insertWidget(besideTitle, m_tools, 1);
}

/// As wide as the widest part: where there is no room beside the title, the others go below it.
QSize PageHeader::minimumSizeHint() const {
    const int pills = m_pills->isHidden() ? 0 : m_pills->minimumSizeHint().width();
    const int tools = m_tools == nullptr || m_tools->isHidden() ? 0 : m_tools->minimumSizeHint().width();
    const int widest = std::max({m_title->minimumSizeHint().width(), pills, tools, m_actionRow->minimumSize().width()});
    return {widest, QWidget::minimumSizeHint().height()};
}

void PageHeader::setTitle(const QString &title) {
    m_title->setText(title);
}

void PageHeader::setPills(const std::vector<PillText> &pills) {
    m_pills->setPills(pills);
    m_pills->setVisible(!pills.empty());
    placeParts();
}

void PageHeader::addAction(QWidget *action) {
    m_actionRow->addWidget(action);
}

void PageHeader::setTools(QWidget *tools) {
    m_tools = tools;
    putParts();
    placeParts();
}
