#pragma once

#include "markupedit.h"
#include "minutescontents.h"
#include "minutesedits.h"
#include "recordblock.h"

#include <QPointer>
#include <QScrollArea>

#include <variant>

class QLabel;
class QVBoxLayout;
class RecordDrag;

/// The record of one item as a document: its paragraphs, then the decisions, then the actions. Only the item in sight
/// has widgets. A refresh keeps every block that is still there, with its focus and cursor.
///
/// A new decision or action stands here before it is in the file: it goes there with its first words, and vanishes
/// where none are written.
class RecordDocument : public QScrollArea {
    Q_OBJECT

public:
    RecordDocument(Workspace &workspace, MinutesEdits &edits, QWidget *parent = nullptr);
    ~RecordDocument() override;

    /// Shows an item as it is now; what was typed under another one is committed first.
    void show(const MinutesContents &contents, const QUuid &key);
    using QWidget::show;
    const MinutesItem *item() const { return m_contents.find(m_key); }
    void setReadOnly(bool readOnly);

    void commit();
    /// The record whose text could not be taken, and still stands in its field; null where there is none.
    QUuid withWrongInput() const;

    /// The block whose details are shown; null for none.
    RecordBlock *current() const { return m_current; }
    /// The one in which the focus is, or was last.
    bool makeCurrent(const QUuid &id);
    void leaveCurrent();
    /// Puts the cursor into a block's text, in the language shown first.
    bool focusBlock(const QUuid &id, bool atEnd = false);
    /// Into the block above (-1) or below.
    void focusNeighbour(int by);
    /// Into the current block where it was left, otherwise to the end of the first; false where nothing is taken down.
    bool focusFirst();
    /// The text editor that has, or last had, the focus; null where there is none.
    MarkupEdit *lastEditor() const { return m_editor; }

    void addParagraph();
    void addDecision();
    void addAction();
    using QWidget::addAction;
    void moveCurrent(int by);
    void removeCurrent();
    /// Summary, intervention or conclusion.
    void setKind(ParagraphKind kind);
    /// Lets a speaker be chosen for the current paragraph.
    void askForSpeaker();

Q_SIGNALS:
    void currentChanged();
    /// Enter was pressed in a decision or an action: on to its details.
    void detailsRequested();
    /// "@" was typed: on to the line in the details that takes who spoke.
    void speakerRequested();
    void escaped();
    void menuRequested(MarkupEdit *editor, const QPoint &at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Draft = std::variant<std::monostate, Decision, Action>;

    void showItem();
    std::vector<BlockContent> contentsOf(const MinutesItem &item) const;
    RecordBlock *makeBlock(const BlockContent &content);
    /// Once what had the focus is gone: to the block above it, else to the first, else to the list.
    void focusAfter(const RecordBlock *before);
    RecordBlock *blockOf(const QUuid &id) const;
    RecordBlock *blockAround(const QWidget *widget) const;
    void addDrag();
    /// The blocks among which a block can be moved, in their order; none where it stays.
    std::vector<RecordBlock *> siblingsOf(const RecordBlock *block) const;
    void showMovable();
    void place(const std::vector<BlockContent> &blocks);
    void keepWrongInput();
    void begin(Draft draft);
    void endDraft();
    /// Whether the current paragraph was added last and nothing of it was written.
    bool isUntouched() const;
    QUuid draftId() const;
    QString take(const RecordKey &record, const QString &language, const QString &text);
    void goOn(RecordBlock *block, const QString &language);
    /// Joins a paragraph to the one above (-1) or below; the cursor stands where the two meet.
    void join(const QUuid &id, const QString &language, int by);
    void remove(RecordBlock *block);
    void followFocus(QWidget *now);
    void keepCursorVisible();

    Workspace &m_workspace;
    MinutesEdits &m_edits;
    MinutesContents m_contents;
    QUuid m_key;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_empty;
    RecordDrag *m_drag = nullptr;
    std::vector<RecordBlock *> m_blocks;
    QPointer<RecordBlock> m_current;
    QPointer<MarkupEdit> m_editor;
    Draft m_draft;
    Id<MinutesParagraph> m_newParagraph; ///< added last; Escape takes it back while nothing is written
    QHash<QUuid, QHash<QString, WrongInput>> m_wrong;
    bool m_isReadOnly = false;
};
