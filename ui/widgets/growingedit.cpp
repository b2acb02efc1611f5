#include "growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>

#include <algorithm>

namespace {

constexpr int leastLines = 3;
constexpr int mostLines = 12;

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    document()->setDocumentMargin(7);
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
    const int lines = std::clamp(count, leastLines, mostLines);
    const int margins = qRound(2 * document()->documentMargin()) + 2 * frameWidth();
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
}
