#include "pageheader.h"

#include "flowlayout.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int pillPadding = 13;
constexpr int fewestCharacters = 3; ///< that a pill shows where there is little room
constexpr int gap = 24;             ///< between title, pills and actions

} // namespace

Pill::Pill(QWidget *parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(sized(font(), TextSize::label));
}

void Pill::show(const PillText &text) {
    setObjectName(text.name);
    setText(text.text);
    setAccessibleName(text.text);
    setToolTip(text.text);
    m_tone = text.tone;
    setFocusPolicy(text.clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(text.clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !text.clickable);
    updateGeometry();
    setCheckable(text.checked); // else screen readers would tell of a switch where there is none
    setChecked(text.checked);
    setVisible(true);
    update();
}

QSize Pill::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * pillPadding, controlHeight(font()) - 2};
}

QSize Pill::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * fewestCharacters + 2 * pillPadding),
            whole.height()};
}

void Pill::paintEvent(QPaintEvent *) {
    ToneColors colors = toneColors(m_tone, palette());
    if (m_tone == Tone::neutral)
        colors.ink = palette().color(QPalette::Text);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.ground);
    const bool marked = hasFocus() || underMouse() || isChecked();
    painter.setPen(marked ? QPen(colors.ink, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(colors.ink);
    painter.drawText(rect(), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * pillPadding + 1));
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_title(new QLabel(title, this))
    , m_pillBox(new QWidget(this))
    , m_pillRow(new FlowLayout(m_pillBox))
    , m_actionBox(new QWidget(this))
    , m_actionRow(new FlowLayout(m_actionBox)) {
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sized(font(), TextSize::title));
    m_pillRow->setContentsMargins({});
    m_pillRow->setSpacing(10);
    m_actionRow->setContentsMargins({});
    m_actionRow->setSpacing(10);
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(gap);
    m_layout->setVerticalSpacing(10);
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_title, 0, 0);
    m_layout->addWidget(m_pillBox, 0, 1);
    m_layout->addWidget(m_actionBox, 0, 2);
    m_pillBox->hide();
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

/// Actions and pills stand beside the title while all of them have room there, else below it.
void PageHeader::placeParts() {
    const int besideTitle = width() - m_title->sizeHint().width() - gap;
    const int actions = m_actionRow->sizeHint().width();
    const bool actionsBelow = actions + gap > besideTitle; // the gap between title and pills stays, whatever is in it
    const int besideActions = besideTitle - (actionsBelow ? 0 : actions + gap);
    const bool pillsBelow = m_pillRow->sizeHint().width() > besideActions;
    if (actionsBelow != m_actionsBelow) {
        m_actionsBelow = actionsBelow;
        m_layout->removeWidget(m_actionBox);
        if (actionsBelow)
            m_layout->addWidget(m_actionBox, 1, 0, 1, 3);
        else
            m_layout->addWidget(m_actionBox, 0, 2);
    }
    if (pillsBelow != m_pillsBelow) {
        m_pillsBelow = pillsBelow;
        m_layout->removeWidget(m_pillBox);
        if (pillsBelow)
            m_layout->addWidget(m_pillBox, 2, 0, 1, 3);
        else
            m_layout->addWidget(m_pillBox, 0, 1);
    }
}

/// As wide as the widest part: where there is no room beside the title, the others go below it.
QSize PageHeader::minimumSizeHint() const {
    const int widest = std::max(
        {m_title->minimumSizeHint().width(), m_pillRow->minimumSize().width(), m_actionRow->minimumSize().width()});
    return {widest, QWidget::minimumSizeHint().height()};
}

void PageHeader::setTitle(const QString &title) {
    m_title->setText(title);
}

void PageHeader::setPills(const std::vector<PillText> &pills) {
    while (m_pills.size() < pills.size()) {
        auto *pill = new Pill(m_pillBox);
        m_pillRow->addWidget(pill);
        connect(pill, &Pill::clicked, this, [this, pill] { Q_EMIT pillClicked(pill->objectName()); });
        m_pills.push_back(pill);
    }
    for (size_t i = 0; i < m_pills.size(); ++i) {
        if (i < pills.size())
            m_pills[i]->show(pills[i]);
        else
            m_pills[i]->hide();
    }
    m_pillBox->setVisible(!pills.empty());
    placeParts();
}

void PageHeader::addAction(QWidget *action) {
    m_actionRow->addWidget(action);
}
