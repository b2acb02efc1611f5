#include "recorddocument.h"

#include "formparts.h"
#include "localtextedit.h"
#include "markupedit.h"
#include "minutesrows.h"
#include "presence.h"
#include "recorddrag.h"
#include "recordtext.h"
#include "store.h"
#include "theme.h"
#include "windowwords.h"
#include "workspace.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QUuid idOf(const RecordBlock *block) {
    return block == nullptr ? QUuid() : QUuid::fromString(block->record().id);
}

constexpr int edge = 14;
constexpr int leftEdge = 12;
constexpr int mostLetters = 95; ///< of a line that is read with ease

} // namespace

RecordDocument::RecordDocument(Workspace &workspace, MinutesEdits &edits, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_edits(edits), m_page(new QWidget(this)) {
    setObjectName(u"minutesRecord"_s);
    setAccessibleName(tr("Record of the item"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column = new QVBoxLayout(m_page);
    m_column->setSpacing(8);
    m_title = new QLabel(m_page);
    m_title->setObjectName(u"minutesItemTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_about = secondaryLabel({}, m_page);
    m_empty = secondaryLabel({}, m_page);
    m_empty->setObjectName(u"minutesItemEmpty"_s);
    for (QWidget *part : {m_title, m_about, m_empty})
        m_column->addWidget(part);
    m_column->addStretch(1);
    setWidget(m_page);
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    addDrag();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

RecordDocument::~RecordDocument() {
    disconnect(qApp, nullptr, this, nullptr); // the blocks lose the focus while they are destroyed
}

void RecordDocument::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    const int text = fontMetrics().averageCharWidth() * mostLetters;
    m_column->setContentsMargins(leftEdge, edge, std::max(edge, viewport()->width() - leftEdge - text), edge);
}

void RecordDocument::show(const MinutesContents &contents, const QUuid &key) {
    if (key != m_key) {
        commit();
        keepWrongInput();
        endDraft();
        verticalScrollBar()->setValue(0);
    }
    m_contents = contents;
    m_key = key;
    if (m_contents.itemOf(draftId()) != nullptr)
        m_draft = {}; // its first words were written
    showItem();
}

void RecordDocument::showItem() {
    const MinutesItem *shown = item();
    const std::vector<BlockContent> blocks = shown != nullptr ? contentsOf(*shown) : std::vector<BlockContent>();
    place(blocks);
    m_empty->setVisible(blocks.empty());
    if (shown == nullptr)
        return;
    m_title->setText(itemTitle(m_workspace, *shown));
    QStringList about;
    if (!shown->isWritten()) {
        const bool isTaken = shown->record.actualStart.isValid() && shown->record.actualEnd.isValid();
        about += isTaken ? timeSpan(shown->record.actualStart, shown->record.actualEnd)
                         : tr("planned %1").arg(timeSpan(shown->timed.startTime(), shown->timed.endTime()));
        if (shown->item.purpose != Purpose::none)
            about += valueText(u"agenda_item"_s, u"purpose"_s, toWord(shown->item.purpose));
    }
    m_about->setText(about.join(u" · "_s));
    m_about->setVisible(!about.isEmpty());
    m_empty->setText(shown->isWritten()
                         ? tr("Decisions taken between meetings stand here. Ctrl+D adds one.")
                         : tr("Nothing is taken down yet. Enter begins a paragraph, Ctrl+D a decision, Ctrl+T an "
                              "action."));
}

std::vector<BlockContent> RecordDocument::contentsOf(const MinutesItem &item) const {
    std::vector<BlockContent> blocks = blocksOf(m_workspace, m_contents, item);
    if (const auto *action = std::get_if<Action>(&m_draft))
        blocks.push_back(::blockOf(m_workspace, *action));
    if (const auto *decision = std::get_if<Decision>(&m_draft)) {
        const auto place = std::find_if(blocks.begin(), blocks.end(), [](const BlockContent &block) {
            return block.look == BlockContent::Look::action;
        });
        blocks.insert(place, ::blockOf(m_workspace, *decision));
    }
    return blocks;
}

/// Keeps the blocks that stay, so that the focus does.
void RecordDocument::place(const std::vector<BlockContent> &blocks) {
    std::vector<RecordBlock *> next;
    for (const BlockContent &content : blocks) {
        RecordBlock *block = blockOf(QUuid::fromString(content.record.id));
        if (block != nullptr)
            block->refresh(content);
        next.push_back(block != nullptr ? block : makeBlock(content));
    }
    RecordBlock *before = nullptr; // the one above what had the focus, which goes on there
    bool isFocusLost = false;
    for (RecordBlock *block : m_blocks) {
        if (std::find(next.begin(), next.end(), block) != next.end()) {
            before = isFocusLost ? before : block;
            continue;
        }
        isFocusLost = isFocusLost || block->isAncestorOf(QApplication::focusWidget());
        if (m_current == block)
            m_current = nullptr;
        block->hide();
        block->deleteLater(); // it may be the one that asked for it
    }
    const bool isSame = next == m_blocks;
    m_blocks = next;
    showMovable();
    if (isSame)
        return;
    int at = m_column->indexOf(m_empty) + 1;
    for (RecordBlock *block : m_blocks) {
        if (m_column->indexOf(block) != at)
            m_column->insertWidget(at, block);
        ++at;
    }
    if (isFocusLost)
        focusAfter(before);
}

void RecordDocument::focusAfter(const RecordBlock *before) {
    const bool isThere = before != nullptr && focusBlock(QUuid::fromString(before->record().id), true);
    if (!isThere && !focusFirst())
        Q_EMIT escaped();
}

RecordBlock *RecordDocument::makeBlock(const BlockContent &content) {
    auto *block = new RecordBlock(m_workspace, content, m_page);
    block->setReadOnly(m_isReadOnly);
    const auto wrong = m_wrong.constFind(idOf(block));
    if (wrong != m_wrong.constEnd())
        block->text().showWrongInput(*wrong);
    connect(block, &RecordBlock::committed, this, [this, block](const QString &language, const QString &text) {
        const QString why = take(block->record(), language, text);
        if (!why.isEmpty())
            block->text().refuse(language, why);
    });
    connect(block, &RecordBlock::markedUpToDate, this,
            [this, block](const QString &language) { m_edits.markCurrent(block->record(), language); });
    connect(block, &RecordBlock::entered, this, [this, block](const QString &language) { goOn(block, language); });
    connect(block, &RecordBlock::removeRequested, this, [this, block] { remove(block); });
    connect(block, &RecordBlock::joinRequested, this,
            [this, block](const QString &language, int by) { join(idOf(block), language, by); });
    connect(block, &RecordBlock::speakerRequested, this, [this, block] {
        makeCurrent(idOf(block));
        askForSpeaker();
    });
    connect(block, &RecordBlock::menuRequested, this, &RecordDocument::menuRequested);
    m_drag->watch(block);
    block->show();
    return block;
}

QString RecordDocument::take(const RecordKey &record, const QString &language, const QString &text) {
    if (QUuid::fromString(record.id) != draftId())
        return m_edits.setText(record, language, text);
    const QString primary = m_workspace.primaryLanguage();
    if (auto *decision = std::get_if<Decision>(&m_draft)) {
        decision->text.set(language, text, primary);
        return m_edits.insert(Decision(*decision));
    }
    auto &action = std::get<Action>(m_draft);
    action.text.set(language, text, primary);
    return m_edits.insert(Action(action));
}

QUuid RecordDocument::draftId() const {
    if (const auto *decision = std::get_if<Decision>(&m_draft))
        return decision->id.uuid;
    const auto *action = std::get_if<Action>(&m_draft);
    return action != nullptr ? action->id.uuid : QUuid();
}

void RecordDocument::begin(Draft draft) {
    commit();
    m_draft = std::move(draft);
    showItem();
    focusBlock(draftId());
}

void RecordDocument::endDraft() {
    if (std::holds_alternative<std::monostate>(m_draft))
        return;
    m_draft = {};
    showItem();
}

void RecordDocument::addParagraph() {
    commit();
    endDraft();
    const MinutesItem *shown = item();
    if (shown == nullptr || shown->isWritten() || m_isReadOnly)
        return;
    const bool behind = m_current != nullptr && m_current->record().kind == "paragraph"_L1;
    const Id<MinutesParagraph> added =
        m_edits.addParagraph(*shown, behind ? Id<MinutesParagraph>{idOf(m_current)} : Id<MinutesParagraph>());
    m_newParagraph = added;
    if (added)
        focusBlock(added.uuid);
}

void RecordDocument::addDecision() {
    const MinutesItem *shown = item();
    if (shown == nullptr || m_isReadOnly)
        return;
    begin(m_edits.newDecision(*shown, m_contents, meetingNow(m_workspace)));
}

void RecordDocument::addAction() {
    const MinutesItem *shown = item();
    if (shown != nullptr && !m_isReadOnly)
        begin(m_edits.newAction(*shown));
}

/// Enter: a paragraph is followed by the next one, which takes what stands behind the cursor; the others have details.
void RecordDocument::goOn(RecordBlock *block, const QString &language) {
    if (block->record().kind != "paragraph"_L1) {
        commit();
        Q_EMIT detailsRequested();
        return;
    }
    auto *editor = qobject_cast<MarkupEdit *>(block->text().editor(language));
    makeCurrent(idOf(block));
    if (!editor->hasRest())
        return addParagraph();
    const MinutesItem *shown = item();
    if (shown == nullptr || m_isReadOnly)
        return;
    const QString rest = editor->takeRest();
    const Id<MinutesParagraph> next = m_edits.splitParagraph(*shown, {idOf(block)}, language, editor->stored(), rest);
    if (next && focusBlock(next.uuid))
        blockOf(next.uuid)->text().editor(language)->setFocus();
}

void RecordDocument::join(const QUuid &id, const QString &language, int by) {
    if (m_isReadOnly)
        return;
    commit();
    const auto at = std::find(m_blocks.begin(), m_blocks.end(), blockOf(id));
    if (at == m_blocks.end() || (by < 0 && at == m_blocks.begin()) || (by > 0 && std::next(at) == m_blocks.end()))
        return;
    const RecordBlock *first = by < 0 ? *std::prev(at) : *at;
    const RecordBlock *second = by < 0 ? *at : *std::next(at);
    const bool areParagraphs = first->record().kind == "paragraph"_L1 && second->record().kind == "paragraph"_L1;
    if (!areParagraphs || !first->text().wrongInput().isEmpty() || !second->text().wrongInput().isEmpty())
        return;
    const QUuid stays = idOf(first);
    const auto *before = qobject_cast<MarkupEdit *>(first->text().editor(language));
    int seam = before->document()->characterCount() - 1;
    seam += by < 0 && seam > 0 ? 1 : 0; // where the second text begins, behind the blank between them
    if (!m_edits.joinParagraphs({stays}, {idOf(second)}) || !focusBlock(stays))
        return;
    auto *editor = qobject_cast<MarkupEdit *>(blockOf(stays)->text().editor(language));
    QTextCursor cursor(editor->document());
    cursor.setPosition(std::min(seam, editor->document()->characterCount() - 1));
    editor->setTextCursor(cursor);
    editor->setFocus();
}

void RecordDocument::moveCurrent(int by) {
    commit();
    if (const MinutesItem *shown = item(); shown != nullptr && m_current != nullptr && !m_isReadOnly)
        m_edits.move(*shown, m_current->record(), by);
    keepCursorVisible();
}

void RecordDocument::removeCurrent() {
    if (m_current != nullptr && !m_isReadOnly)
        remove(m_current);
}

void RecordDocument::remove(RecordBlock *block) {
    const auto at = std::find(m_blocks.begin(), m_blocks.end(), block);
    if (at == m_blocks.end() || m_isReadOnly)
        return;
    const RecordKey record = block->record();
    const QUuid id = idOf(block);
    const QString name = block->content().name;
    const bool isDraft = id == draftId();
    RecordBlock *next = at != m_blocks.begin()            ? *std::prev(at)
                        : std::next(at) != m_blocks.end() ? *std::next(at)
                                                          : nullptr;
    const QUuid nextId = idOf(next);
    const bool wasFocused = block->isAncestorOf(QApplication::focusWidget());
    if (isDraft)
        endDraft();
    else
        m_edits.remove(record, name);
    if (blockOf(id) != nullptr)
        return; // it is still used
    if (!wasFocused || !focusBlock(nextId, true))
        makeCurrent(nextId);
    if (wasFocused && m_blocks.empty())
        Q_EMIT escaped();
}

void RecordDocument::setKind(ParagraphKind kind) {
    if (m_current == nullptr || m_current->record().kind != "paragraph"_L1 || m_isReadOnly)
        return;
    commit();
    m_edits.setKind({idOf(m_current)}, kind);
}

void RecordDocument::askForSpeaker() {
    if (m_current == nullptr || m_current->record().kind != "paragraph"_L1 || m_isReadOnly)
        return;
    commit();
    Q_EMIT speakerRequested();
}
