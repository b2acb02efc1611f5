#pragma once

#include "blockcontents.h"
#include "wronginput.h"

#include <QFrame>
#include <QHash>

class Chip;
class FlowLayout;
class LocalTextEdit;
class MarkupEdit;
class QLabel;
class Workspace;

/// A paragraph, decision or action in the record of an item: its number, what it is, who spoke, and its text, which is
/// edited in place. What else it has is edited in the details.
///
/// Its text is named after the record: "paragraph.ID" with the editors "paragraph.ID.en" …
class RecordBlock : public QFrame {
    Q_OBJECT

public:
    RecordBlock(Workspace &workspace, const BlockContent &content, QWidget *parent = nullptr);

    const BlockContent &content() const { return m_content; }
    const RecordKey &record() const { return m_content.record; }
    void refresh(const BlockContent &content);
    void setReadOnly(bool readOnly);
    /// Whether it can be dragged, which a hand shows wherever that begins: outside the words.
    void setMovable(bool movable);
    /// The block whose details are shown.
    void setCurrent(bool current);

    LocalTextEdit &text() const { return *m_text; }
    /// The editor of the language shown first.
    MarkupEdit *editor() const;
    /// The one nearest to a place outside the words, with its cursor at the nearest letter.
    MarkupEdit *editorNear(const QPoint &global) const;

Q_SIGNALS:
    void committed(const QString &language, const QString &text);
    void markedUpToDate(const QString &language);
    /// Enter was pressed in the text of a language.
    void entered(const QString &language);
    /// Backspace was pressed where no language has any text.
    void removeRequested();
    /// Backspace was pressed at the beginning of a paragraph in a language (-1) or Delete at its end (+1).
    void joinRequested(const QString &language, int by);
    void speakerRequested();
    void menuRequested(MarkupEdit *editor, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isBlank() const;
    void build();
    void connectEditors();
    void showHead();

    Workspace &m_workspace;
    BlockContent m_content;
    QStringList m_languages; ///< whose editors are connected
    QLabel *m_number;
    QWidget *m_head;
    FlowLayout *m_headRow;
    QLabel *m_heading;
    QLabel *m_facts;
    std::vector<Chip *> m_chips;
    LocalTextEdit *m_text;
    QLabel *m_findings;
    bool m_isCurrent = false;
};
