#pragma once

#include <QTextEdit>

/// Edits prose (prose.h) as it will look: paragraphs, lists, bold and italic, and nothing else. What is pasted is
/// reduced to that. As high as its text; Tab leaves it, but for items of lists, which it moves deeper.
///
/// Shift+Enter begins a line and Ctrl+Enter a paragraph within the text; Enter is for the owner, who mostly goes on
/// below, except in lists, where it begins the next item and ends the list on an empty one.
class MarkupEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit MarkupEdit(QWidget *parent = nullptr);

    /// Without lists and paragraphs, for a text that stands within a sentence.
    /// What is said while nothing is written.
    void setHint(const QString &hint);
    void setOneParagraph(bool one) { m_oneParagraph = one; }
    bool isOneParagraph() const { return m_oneParagraph; }

    /// Shows a text as it is stored. Nothing can be undone here afterwards.
    void setStored(const QString &source);
    /// The text as it is to be stored: exactly the one that was shown while it still says the same.
    QString stored() const;
    bool isBlank() const;
    /// Takes what stands behind the cursor away and gives it, as it is stored; for a paragraph that is parted.
    QString takeRest();
    /// Whether something stands behind the cursor.
    bool hasRest() const;

    void toggleBold();
    void toggleItalic();
    void toggleList(bool numbered);
    bool isBold() const;
    bool isItalic() const;
    /// Whether the cursor stands in a list of the kind.
    bool isInList(bool numbered) const;

Q_SIGNALS:
    /// Enter was pressed outside of lists.
    void entered();
    /// Backspace or Delete was pressed where there is no text.
    void removeRequested();
    /// Backspace was pressed before all of the text (-1) or Delete behind it (+1), which an owner of several texts may
    /// join.
    void joinRequested(int by);
    /// "@" was typed where a word begins: somebody is to be named.
    void nameRequested();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool enterKey(const QKeyEvent &event);
    bool eraseKey(const QKeyEvent &event);
    bool isAtEdge(bool start) const;
    bool commandKey(const QKeyEvent &event);
    bool beginsList(const QKeyEvent &event);
    bool changeDepth(int by);
    void fit();

    bool m_oneParagraph = false;
    QString m_source;  ///< as it was set
    QString m_regular; ///< the same as it would be written
};
