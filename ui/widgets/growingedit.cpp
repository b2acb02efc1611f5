#include "growingedit.h"

#include "theme.h"

#include <QKeyEvent>
#include <QLayout>
#include <QMimeData>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace {

constexpr int leastLines = 3; ///< of several paragraphs
constexpr int mostLines = 30;
constexpr int marginOfOne = 4; ///< pixels around one paragraph
constexpr int marginOfSeveral = 7;
constexpr int usualLetters = 14;

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent, Paragraphs paragraphs) : QPlainTextEdit(parent), m_paragraphs(paragraphs) {
    setTabChangesFocus(true);
    const bool one = paragraphs == Paragraphs::one;
    document()->setDocumentMargin(one ? marginOfOne : marginOfSeveral);
    const int beside = one ? marginOfSeveral - marginOfOne : 0; // the words begin where those of a line do
    setViewportMargins(beside, 0, beside, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        // At once in the whole form, which else would take a turn of the event loop for each box around.
        for (QWidget *box = parentWidget(); box != nullptr && box->isVisible() && box->layout() != nullptr;
             box = box->parentWidget())
            box->layout()->activate();
    });
}

QSize GrowingEdit::sizeHint() const {
    const int width =
        fontMetrics().horizontalAdvance(QString(usualLetters, u'x')) + 2 * (marginOfSeveral + frameWidth());
    return {width, heightForWidth(std::max(width, this->width()))};
}

QSize GrowingEdit::minimumSizeHint() const {
    constexpr int letters = 4;
    return {fontMetrics().averageCharWidth() * letters + 2 * (marginOfSeveral + frameWidth()),
            heightOf(m_paragraphs == Paragraphs::one ? 1 : leastLines)};
}

/// Asked for before the edit has that width, so the text is laid out apart.
int GrowingEdit::lines(int width) const {
    const QMargins beside = viewportMargins();
    const double room = width - 2 * frameWidth() - beside.left() - beside.right() - 2 * document()->documentMargin();
    int count = 0;
    const auto add = [&](const QString &text) {
        QTextLayout layout(text, font());
        layout.setTextOption(document()->defaultTextOption());
        layout.beginLayout();
        int own = 0;
        for (QTextLine line = layout.createLine(); line.isValid() && count + own <= mostLines;
             line = layout.createLine()) {
            line.setLineWidth(std::max(room, 1.0));
            ++own;
        }
        layout.endLayout();
        count += std::max(own, 1);
    };
    if (document()->isEmpty()) // what is said instead is to be read as well
        add(placeholderText());
    else
        for (QTextBlock block = document()->begin(); block.isValid() && count <= mostLines; block = block.next())
            add(block.text());
    return count;
}

int GrowingEdit::heightOf(int lines) const {
    return std::max(heightOfText(lines), controlHeight(font()));
}

int GrowingEdit::heightOfText(int lines) const {
    QTextLayout layout(QString(u'x'), font()); // rounds its lines up, other than the font does
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLeadingIncluded(true);
    layout.endLayout();
    const int margins = qRound(2 * document()->documentMargin()) + 2 * frameWidth();
    // The pixel besides is what the text edit wants, or it would scroll by a line.
    return lines * qCeil(line.height()) + margins + 1;
}

int GrowingEdit::heightForWidth(int width) const {
    return heightOf(std::clamp(lines(width), m_paragraphs == Paragraphs::one ? 1 : leastLines, mostLines));
}

void GrowingEdit::insertFromMimeData(const QMimeData *source) {
    if (m_paragraphs == Paragraphs::one && source->hasText())
        insertPlainText(source->text().simplified());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void GrowingEdit::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_paragraphs == Paragraphs::one)
        Q_EMIT entered();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::resizeEvent(QResizeEvent *event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // the layouts around remember a height for another width
    fit();
}

void GrowingEdit::fit() {
    const int count = lines(width());
    setVerticalScrollBarPolicy(count > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // In the middle where a control is higher than its line, as the words of other lines are.
    const int above = count == 1 ? (heightForWidth(width()) - heightOfText(1)) / 2 : 0;
    if (m_paragraphs == Paragraphs::one && viewportMargins().top() != above)
        setViewportMargins(viewportMargins().left(), above, viewportMargins().right(), 0);
    if (heightForWidth(width()) != height())
        updateGeometry();
}
