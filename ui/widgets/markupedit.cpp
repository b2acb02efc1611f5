#include "markupedit.h"

#include "minutesmarkup.h"
#include "prosedocument.h"
#include "prosewriting.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int aroundText = 6; ///< around the text
constexpr int listIndent = 22;

/// Everything as one paragraph, for a text within a sentence.
Prose asOneParagraph(const Prose &prose) {
    ProseText all;
    const auto add = [&all](const ProseText &text) {
        if (!all.empty() && !text.empty())
            all.push_back({u" "_s, false, false});
        for (ProseRun run : text) {
            run.text.replace(u'\n', u' ');
            all.push_back(run);
        }
    };
    for (const auto &block : prose) {
        if (const auto *text = std::get_if<ProseText>(&block)) {
            add(*text);
            continue;
        }
        for (const ProseItem &item : std::get<ProseList>(block).items)
            add(item.text);
    }
    return {all};
}

} // namespace

MarkupEdit::MarkupEdit(QWidget *parent) : QTextEdit(parent) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(aroundText);
    document()->setIndentWidth(listIndent);
    setProperty("quiet", true); // a text among others; the frame shows which one is being written
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &MarkupEdit::fit);
    fit();
}

void MarkupEdit::setStored(const QString &source) {
    const Prose prose = m_oneParagraph ? asOneParagraph(readProse(source)) : readProse(source);
    const int position = textCursor().position();
    m_source = source;
    m_regular = writtenProse(prose);
    document()->setUndoRedoEnabled(false);
    document()->clear();
    QTextCursor cursor(document());
    insertProse(cursor, prose);
    document()->setUndoRedoEnabled(true);
    cursor.setPosition(hasFocus() ? std::min(position, document()->characterCount() - 1) : 0);
    setTextCursor(cursor);
}

QString MarkupEdit::stored() const {
    const QString written = writtenProse(proseOf(*document()));
    return written == m_regular ? m_source : written;
}

bool MarkupEdit::isBlank() const {
    return document()->characterCount() <= 1;
}

bool MarkupEdit::hasRest() const {
    return textCursor().selectionEnd() < document()->characterCount() - 1;
}

QString MarkupEdit::takeRest() {
    QTextCursor rest = textCursor();
    rest.setPosition(rest.selectionEnd());
    rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    QTextDocument taken;
    QTextCursor(&taken).insertFragment(rest.selection());
    rest.removeSelectedText();
    return writtenProse(proseOf(taken));
}

bool MarkupEdit::isBold() const {
    return currentCharFormat().fontWeight() >= QFont::DemiBold;
}

bool MarkupEdit::isItalic() const {
    return currentCharFormat().fontItalic();
}

bool MarkupEdit::isInList(bool numbered) const {
    return listDepth(textCursor()) > 0 && isNumbered(textCursor()) == numbered;
}

void MarkupEdit::toggleBold() {
    QTextCharFormat format;
    format.setFontWeight(isBold() ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void MarkupEdit::toggleItalic() {
    QTextCharFormat format;
    format.setFontItalic(!isItalic());
    mergeCurrentCharFormat(format);
}

void MarkupEdit::toggleList(bool numbered) {
    if (m_oneParagraph || isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    const bool ends = isInList(numbered);
    const int last = cursor.selectionEnd();
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= last;
         block = block.next()) {
        QTextCursor each(block);
        makeItem(each, ends ? 0 : std::max(1, listDepth(each)), numbered);
    }
    joinLists(*document());
    cursor.endEditBlock();
}

bool MarkupEdit::changeDepth(int by) {
    QTextCursor cursor = textCursor();
    const int depth = listDepth(cursor);
    if (depth == 0 || isReadOnly())
        return false;
    const QTextBlock above = cursor.block().previous();
    const int deepest = above.isValid() ? std::min(listDepth(QTextCursor(above)) + 1, deepestItem + 1) : 1;
    if (depth + by < 1 || depth + by > deepest)
        return false;
    cursor.beginEditBlock();
    makeItem(cursor, depth + by, isNumbered(cursor));
    joinLists(*document());
    cursor.endEditBlock();
    return true;
}

bool MarkupEdit::canInsertFromMimeData(const QMimeData *source) const {
    return source->hasText() || source->hasHtml();
}

void MarkupEdit::insertFromMimeData(const QMimeData *source) {
    const QString text = source->hasHtml() ? markdownFromHtml(source->html()) : reducedMarkdown(source->text());
    const Prose prose = readProse(text);
    QTextCursor cursor = textCursor();
    insertProse(cursor, m_oneParagraph ? asOneParagraph(prose) : prose);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkupEdit::keyPressEvent(QKeyEvent *event) {
    if (isReadOnly() || !(enterKey(*event) || eraseKey(*event) || commandKey(*event) || beginsList(*event)))
        QTextEdit::keyPressEvent(event);
}

bool MarkupEdit::enterKey(const QKeyEvent &event) {
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const bool within = (event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0;
    if (m_oneParagraph || (!within && listDepth(textCursor()) == 0)) {
        Q_EMIT entered();
        return true;
    }
    QTextCursor cursor = textCursor();
    if ((event.modifiers() & Qt::ShiftModifier) != 0) {
        cursor.insertText(QString(QChar::LineSeparator));
        return true;
    }
    if (listDepth(cursor) > 0 && cursor.block().length() <= 1) {
        makeItem(cursor, listDepth(cursor) - 1, isNumbered(cursor));
        joinLists(*document());
        return true;
    }
    if (within)
        cursor.insertBlock(QTextBlockFormat());
    else
        cursor.insertBlock();
    ensureCursorVisible();
    return true;
}

bool MarkupEdit::eraseKey(const QKeyEvent &event) {
    const bool back = event.key() == Qt::Key_Backspace;
    if (!back && event.key() != Qt::Key_Delete)
        return false;
    QTextCursor cursor = textCursor();
    if (back && !cursor.hasSelection() && cursor.atBlockStart() && listDepth(cursor) > 0) {
        makeItem(cursor, 0, false);
        return true;
    }
    if (isBlank()) {
        if (!event.isAutoRepeat()) // a held key that has emptied the text removes nothing else
            Q_EMIT removeRequested();
        return true;
    }
    if (event.isAutoRepeat() || (event.modifiers() & ~Qt::KeypadModifier) != 0 || !isAtEdge(back))
        return false;
    Q_EMIT joinRequested(back ? -1 : 1);
    return true;
}

bool MarkupEdit::isAtEdge(bool start) const {
    const QTextCursor cursor = textCursor();
    return !cursor.hasSelection() && (start ? cursor.atStart() : cursor.atEnd());
}

bool MarkupEdit::commandKey(const QKeyEvent &event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::ControlModifier && event.key() == Qt::Key_B)
        toggleBold();
    else if (held == Qt::ControlModifier && event.key() == Qt::Key_I)
        toggleItalic();
    else if (held == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_L)
        toggleList(false);
    else if (held == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_O)
        toggleList(true);
    else
        return false;
    return true;
}

/// "- " and "1. " at the beginning of a paragraph begin a list, and "@" where a word begins asks for a name.
bool MarkupEdit::beginsList(const QKeyEvent &event) {
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (event.text() == "@"_L1 && !m_oneParagraph && (before.isEmpty() || before.back().isSpace())) {
        Q_EMIT nameRequested();
        return true;
    }
    const bool marks = before == "-"_L1 || before == "*"_L1;
    const bool counts = before == "1."_L1 || before == "1)"_L1;
    if (event.text() != " "_L1 || !(marks || counts) || m_oneParagraph || listDepth(cursor) > 0)
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    makeItem(cursor, 1, counts);
    joinLists(*document());
    cursor.endEditBlock();
    return true;
}

bool MarkupEdit::focusNextPrevChild(bool next) {
    return changeDepth(next ? 1 : -1) || QTextEdit::focusNextPrevChild(next);
}

void MarkupEdit::focusInEvent(QFocusEvent *event) {
    QTextEdit::focusInEvent(event);
    update();
}

void MarkupEdit::focusOutEvent(QFocusEvent *event) {
    QTextEdit::focusOutEvent(event);
    update();
}

void MarkupEdit::changeEvent(QEvent *event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void MarkupEdit::resizeEvent(QResizeEvent *event) {
    QTextEdit::resizeEvent(event);
    fit();
}

/// The page scrolls, never the text.
void MarkupEdit::wheelEvent(QWheelEvent *event) {
    event->ignore();
}

void MarkupEdit::setHint(const QString &hint) {
    setPlaceholderText(hint);
    fit();
}

void MarkupEdit::fit() {
    int text = static_cast<int>(std::ceil(document()->size().height()));
    if (document()->isEmpty()) { // what is said instead is to be read as well
        const int margins = static_cast<int>(std::ceil(2 * document()->documentMargin()));
        const QRect room(0, 0, std::max(1, viewport()->width() - margins), 0);
        const QRect hint = fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholderText());
        text = std::max(text, hint.height() + margins);
    }
    setFixedHeight(std::max(text + 2 * frameWidth(), controlHeight(font())));
}
