#include "barbutton.h"

#include "formparts.h"
#include "theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 10;
constexpr int barHeight = 10; ///< pixels, at any size of text at least

} // namespace

BarButton::BarButton(Workspace &workspace, QWidget *parent) : LinkButton(workspace, parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int BarButton::numberWidth(const Bar &bar, const QFont &body) {
    return QFontMetrics(sized(body, TextSize::label)).horizontalAdvance(bar.number);
}

void BarButton::show(const Bar &bar, double longest, int numberWidth) {
    m_numberWidth = numberWidth;
    m_bar = bar;
    m_longest = std::max(longest, 1.0);
    setObjectName(bar.name);
    setText(bar.label);
    setLink(bar.link);
    setAccessibleName(QString(bar.label % u": "_s % bar.number));
    setToolTip(accessibleName());
    setVisible(true);
    updateGeometry();
    update();
}

QSize BarButton::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 44, fontMetrics().height() + 2 * padding};
}

QSize BarButton::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 26, sizeHint().height()};
}

void BarButton::paint(QPainter &painter) {
    const Colors &colors = colorsOf(palette());
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    const QFont numbers = sized(font(), TextSize::label);
    const int labelWidth = (inside.width() - m_numberWidth) / 2 - gap;
    painter.setPen(colors.text);
    painter.drawText(QRect(inside.left(), 0, labelWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, labelWidth));
    painter.setFont(numbers);
    painter.setPen(colors.secondary);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, m_bar.number);
    const int thick = std::max(barHeight, fontMetrics().height() * 2 / 3);
    const QRectF track(inside.left() + labelWidth + gap, (height() - thick) / 2.0,
                       inside.width() - labelWidth - m_numberWidth - 2 * gap, thick);
    const auto upTo = [&](double value) {
        return QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(value / m_longest, 0.0, 1.0), thick));
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.navigation);
    painter.drawRect(track);
    painter.setPen(QPen(colors.accent, 1));
    painter.setBrush(colors.accentSoft);
    if (m_bar.whole > 0)
        painter.drawRect(upTo(m_bar.whole).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRect(upTo(m_bar.part));
}

BarChart::BarChart(Workspace &workspace, const QString &heading, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QVBoxLayout(this)) {
    QLabel *title = secondaryLabel(heading, this);
    title->setContentsMargins(LinkButton::padding, 0, LinkButton::padding, 4);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(title);
    m_layout->addStretch();
}

void BarChart::show(const std::vector<Bar> &bars) {
    double longest = 0;
    int numberWidth = 0;
    for (const Bar &bar : bars) {
        longest = std::max(longest, bar.whole);
        numberWidth = std::max(numberWidth, BarButton::numberWidth(bar, font()));
    }
    while (m_buttons.size() < bars.size()) {
        auto *button = new BarButton(m_workspace, this);
        m_layout->insertWidget(m_layout->count() - 1, button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (i < bars.size())
            m_buttons[i]->show(bars[i], longest, numberWidth);
        else
            m_buttons[i]->hide();
    }
    setVisible(!bars.empty());
}
