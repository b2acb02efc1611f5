#include "growingedit.h"

#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace {

constexpr int leastLines = 3; ///< of several paragraphs
constexpr int mostLines = 12;

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent, Paragraphs paragraphs) : QPlainTextEdit(parent), m_paragraphs(paragraphs) {
    setTabChangesFocus(true);
    document()->setDocumentMargin(paragraphs == Paragraphs::one ? 5 : 7);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingEdit::fit);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit);
    fit();
}

void GrowingEdit::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
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
    fit();
}

void GrowingEdit::fit() {
    // The layout of a plain text counts in lines, and breaks only those blocks that somebody asked for.
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && count <= mostLines; block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
        count += block.lineCount();
    }
    setVerticalScrollBarPolicy(count > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int lines = std::clamp(count, m_paragraphs == Paragraphs::one ? 1 : leastLines, mostLines);
    const int margins = qRound(2 * document()->documentMargin()) + 2 * frameWidth();
    setFixedHeight(std::max(lines * fontMetrics().lineSpacing() + margins, controlHeight(font())));
}
