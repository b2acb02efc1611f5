#include "figurebutton.h"

#include "flowlayout.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = LinkButton::padding; // the words begin where those of the others do
constexpr int characters = 15;             ///< of the words in one line
constexpr int wordLines = 3;

} // namespace

FigureButton::FigureButton(Workspace &workspace, QWidget *parent) : LinkButton(workspace, parent) {}

void FigureButton::show(const Figure &figure) {
    setObjectName(figure.name);
    setText(figure.number);
    m_words = figure.words;
    m_tone = figure.tone;
    setLink(figure.link);
    setAccessibleName(QString(figure.number % u' ' % figure.words));
    setAccessibleDescription(figure.tip);
    setToolTip(figure.tip);
    setVisible(true);
    updateGeometry();
    update();
}

QFont FigureButton::numberFont() const {
    return sized(font(), TextSize::title);
}

QFont FigureButton::wordsFont() const {
    return sized(font(), TextSize::label);
}

void FigureButton::setColumn(int width) {
    if (width == m_column)
        return;
    m_column = width;
    updateGeometry();
}

int FigureButton::ownWidth() const {
    return std::max(QFontMetrics(numberFont()).horizontalAdvance(text()),
                    QFontMetrics(wordsFont()).averageCharWidth() * characters) +
           2 * inset;
}

QSize FigureButton::sizeHint() const {
    const QFontMetrics number(numberFont());
    const QFontMetrics words(wordsFont());
    const int width = std::max(m_column, ownWidth());
    const QRect room(0, 0, width - 2 * inset, words.lineSpacing() * wordLines);
    const int lines = words.boundingRect(room, Qt::TextWordWrap, m_words).height();
    return {width, number.height() + std::max(lines, 2 * words.lineSpacing()) + 2 * inset};
}

void FigureButton::paint(QPainter &painter) {
    const Colors &colors = colorsOf(palette());
    const QRect inside = rect().adjusted(inset, inset, -inset, -inset);
    const int top = QFontMetrics(numberFont()).height();
    painter.setFont(numberFont());
    painter.setPen(m_tone == Tone::neutral ? colors.text : toneColors(m_tone, palette()).ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(wordsFont());
    painter.setPen(m_tone == Tone::attention ? colors.attention : colors.secondary);
    painter.drawText(inside.adjusted(0, top, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

FigureRow::FigureRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new FlowLayout(this)) {
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
}

void FigureRow::show(const std::vector<Figure> &figures) {
    while (m_buttons.size() < figures.size()) {
        auto *button = new FigureButton(m_workspace, this);
        m_layout->addWidget(button);
        m_layout->setAlignment(button, Qt::AlignTop); // the numbers of a line stand at one height
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (i < figures.size())
            m_buttons[i]->show(figures[i]);
        else
            m_buttons[i]->hide();
    }
    setVisible(!figures.empty());
    spread();
}

void FigureRow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    spread();
}

void FigureRow::spread() {
    int widest = 0;
    int count = 0;
    for (const FigureButton *button : m_buttons) {
        if (button->isHidden())
            continue;
        widest = std::max(widest, button->ownWidth());
        ++count;
    }
    if (count == 0)
        return;
    const int apart = m_layout->spacing();
    const int fitting = std::clamp((width() + apart) / (widest + apart), 1, count);
    const int lines = (count + fitting - 1) / fitting;
    const int columns = (count + lines - 1) / lines; // lines of about as many
    for (FigureButton *button : m_buttons)
        button->setColumn((width() + apart) / columns - apart);
}
