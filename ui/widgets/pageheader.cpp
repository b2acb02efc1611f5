#include "pageheader.h"

#include "flowlayout.h"
#include "taborder.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 13;
constexpr int fewestCharacters = 3; ///< that a pill shows where there is little room

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
    setVisible(true);
    update();
}

QSize Pill::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding, controlHeight(font()) - 2};
}

QSize Pill::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * fewestCharacters + 2 * padding), whole.height()};
}

void Pill::paintEvent(QPaintEvent *) {
    ToneColors colors = toneColors(m_tone, palette());
    if (m_tone == Tone::neutral)
        colors.ink = palette().color(QPalette::Text);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.ground);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(marked ? QPen(colors.ink, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(colors.ink);
    painter.drawText(rect(), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * padding + 1));
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_pillRow(new FlowLayout), m_actionRow(new QHBoxLayout) {
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sized(font(), TextSize::title));
    m_pillRow->setSpacing(10);
    m_actionRow->setSpacing(10);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(24);
    layout->addWidget(m_title);
    layout->addLayout(m_pillRow, 1);
    layout->addLayout(m_actionRow);
}

void PageHeader::setTitle(const QString &title) {
    m_title->setText(title);
}

void PageHeader::setPills(const std::vector<PillText> &pills) {
    while (m_pills.size() < pills.size()) {
        auto *pill = new Pill(this);
        m_pillRow->addWidget(pill);
        setTabOrderBehind(m_pills.empty() ? static_cast<QWidget *>(m_title) : m_pills.back(), {pill});
        connect(pill, &Pill::clicked, this, [this, pill] { Q_EMIT pillClicked(pill->objectName()); });
        m_pills.push_back(pill);
    }
    for (size_t i = 0; i < m_pills.size(); ++i) {
        if (i < pills.size())
            m_pills[i]->show(pills[i]);
        else
            m_pills[i]->hide();
    }
}

void PageHeader::addAction(QWidget *action) {
    m_actionRow->addWidget(action);
}
