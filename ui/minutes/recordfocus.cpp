// Where the focus and the mouse are in the record of an item, and what still stands in its fields.

#include "localtextedit.h"
#include "markupedit.h"
#include "recorddocument.h"
#include "recorddrag.h"
#include "workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

RecordBlock *RecordDocument::blockOf(const QUuid &id) const {
    const QString text = id.toString(QUuid::WithoutBraces);
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [&](const RecordBlock *block) { return block->record().id == text; });
    return found == m_blocks.end() ? nullptr : *found;
}

RecordBlock *RecordDocument::blockAround(const QWidget *widget) const {
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [&](const RecordBlock *block) { return block->isAncestorOf(widget); });
    return found == m_blocks.end() ? nullptr : *found;
}

void RecordDocument::addDrag() {
    m_drag = new RecordDrag(*this, [this](const RecordBlock *block) { return siblingsOf(block); });
    connect(m_drag, &RecordDrag::pressed, this, [this](const RecordBlock *block, const QPoint &at) {
        makeCurrent(QUuid::fromString(block->record().id));
        block->editorNear(at)->setFocus(Qt::MouseFocusReason);
    });
    connect(m_drag, &RecordDrag::begun, this, &RecordDocument::commit);
    connect(m_drag, &RecordDrag::dropped, this, [this](RecordBlock *block, int by) {
        makeCurrent(QUuid::fromString(block->record().id));
        moveCurrent(by);
    });
}

/// Actions have no order but that of their numbers; a draft has no place yet.
std::vector<RecordBlock *> RecordDocument::siblingsOf(const RecordBlock *block) const {
    const BlockContent::Look look = block->content().look;
    const auto isDraft = [this](const RecordBlock *each) { return QUuid::fromString(each->record().id) == draftId(); };
    std::vector<RecordBlock *> siblings;
    if (m_isReadOnly || look == BlockContent::Look::action || isDraft(block))
        return siblings;
    std::copy_if(m_blocks.begin(), m_blocks.end(), std::back_inserter(siblings),
                 [&](const RecordBlock *each) { return each->content().look == look && !isDraft(each); });
    return siblings;
}

void RecordDocument::showMovable() {
    for (RecordBlock *block : m_blocks)
        block->setMovable(siblingsOf(block).size() > 1);
}

void RecordDocument::followFocus(QWidget *now) {
    RecordBlock *block = now != nullptr && isAncestorOf(now) ? blockAround(now) : nullptr;
    if (block == nullptr)
        return;
    if (auto *editor = qobject_cast<MarkupEdit *>(now); editor != nullptr && editor != m_editor) {
        if (m_editor != nullptr)
            disconnect(m_editor, &QTextEdit::cursorPositionChanged, this, nullptr);
        m_editor = editor;
        connect(editor, &QTextEdit::cursorPositionChanged, this, &RecordDocument::keepCursorVisible);
    }
    makeCurrent(QUuid::fromString(block->record().id));
}

bool RecordDocument::makeCurrent(const QUuid &id) {
    RecordBlock *block = blockOf(id);
    if (block == m_current)
        return block != nullptr;
    if (m_current != nullptr)
        m_current->setCurrent(false);
    m_current = block;
    if (block != nullptr) {
        block->setCurrent(true);
        QTimer::singleShot(0, block, [this, block] { ensureWidgetVisible(block, 0, 20); }); // once it has its place
    }
    Q_EMIT currentChanged();
    return block != nullptr;
}

void RecordDocument::leaveCurrent() {
    makeCurrent({});
}

bool RecordDocument::focusBlock(const QUuid &id, bool atEnd) {
    RecordBlock *block = blockOf(id);
    if (block == nullptr)
        return false;
    makeCurrent(id);
    MarkupEdit *editor = block->editor();
    if (atEnd)
        editor->moveCursor(QTextCursor::End);
    editor->setFocus();
    return true;
}

void RecordDocument::focusNeighbour(int by) {
    const auto at = std::find(m_blocks.begin(), m_blocks.end(), m_current.data());
    if (at == m_blocks.end() || (by < 0 && at == m_blocks.begin()) || (by > 0 && std::next(at) == m_blocks.end()))
        return;
    focusBlock(QUuid::fromString((*std::next(at, by))->record().id), by < 0);
}

bool RecordDocument::focusFirst() {
    if (m_current != nullptr)
        return focusBlock(QUuid::fromString(m_current->record().id));
    return !m_blocks.empty() && focusBlock(QUuid::fromString(m_blocks.front()->record().id), true);
}

/// While a text grows, the line that is being written stays in sight.
void RecordDocument::keepCursorVisible() {
    if (m_editor == nullptr || !m_editor->hasFocus())
        return;
    QTimer::singleShot(0, m_editor, [this] {
        if (m_editor == nullptr || !isAncestorOf(m_editor))
            return;
        const QRect cursor = m_editor->cursorRect();
        const QPoint at = m_editor->viewport()->mapTo(widget(), cursor.center());
        ensureVisible(at.x(), at.y(), 0, cursor.height() + 12);
    });
}

void RecordDocument::setReadOnly(bool readOnly) {
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    for (RecordBlock *block : m_blocks)
        block->setReadOnly(readOnly);
    showMovable();
}

void RecordDocument::commit() {
    const std::vector<RecordBlock *> blocks = m_blocks; // a commit may change them
    for (RecordBlock *block : blocks) {
        if (std::find(m_blocks.begin(), m_blocks.end(), block) != m_blocks.end())
            block->text().commit();
    }
}

void RecordDocument::keepWrongInput() {
    for (const RecordBlock *block : m_blocks) {
        const QUuid id = QUuid::fromString(block->record().id);
        const QHash<QString, WrongInput> wrong = block->text().wrongInput();
        if (wrong.isEmpty())
            m_wrong.remove(id);
        else
            m_wrong.insert(id, wrong);
    }
}

QUuid RecordDocument::withWrongInput() const {
    for (const RecordBlock *block : m_blocks) {
        if (!block->text().wrongInput().isEmpty())
            return QUuid::fromString(block->record().id);
    }
    for (auto each = m_wrong.keyBegin(); each != m_wrong.keyEnd(); ++each) {
        if (blockOf(*each) == nullptr && m_contents.itemOf(*each) != nullptr)
            return *each;
    }
    return {};
}

bool RecordDocument::isUntouched() const {
    if (m_current == nullptr || m_newParagraph.isNull() || m_isReadOnly ||
        QUuid::fromString(m_current->record().id) != m_newParagraph.uuid)
        return false;
    RecordCache &records = m_workspace.records();
    const MinutesParagraph *paragraph = records.of<MinutesParagraph>().find(m_newParagraph);
    return paragraph != nullptr && paragraph->text.isEmpty() &&
           records.of<ParagraphSpeaker>().where(&ParagraphSpeaker::paragraph, paragraph->id).empty();
}

void RecordDocument::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape)
        return QScrollArea::keyPressEvent(event);
    if (m_drag->isDragging())
        return m_drag->cancel();
    if (m_current != nullptr && QUuid::fromString(m_current->record().id) == draftId())
        endDraft(); // nothing was written
    else if (isUntouched())
        m_edits.remove(m_current->record(), m_current->content().name);
    Q_EMIT escaped();
}
