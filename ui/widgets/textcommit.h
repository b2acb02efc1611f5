#pragma once

#include <QObject>
#include <QString>

#include <chrono>

class MarkupEdit;
class QLineEdit;
class QPlainTextEdit;
class QTimer;
class QWidget;

/// How long a writer rests before what was typed counts as said.
constexpr std::chrono::milliseconds restOfAWriter{2000};

/// Turns what is typed in an editor into a value without a Save button: on Enter (single line), on leaving the field,
/// or after two seconds of rest. While text is uncommitted, Ctrl+Z belongs to the editor and no refresh replaces it;
/// otherwise undo and redo reach the window.
class TextCommit : public QObject {
    Q_OBJECT

public:
    explicit TextCommit(QLineEdit *editor);
    explicit TextCommit(QPlainTextEdit *editor);
    explicit TextCommit(MarkupEdit *editor);

    /// The text of another record. What is still uncommitted is committed first; an owner whose slot asks for the
    /// current record must therefore load before it moves on.
    void load(const QString &text);
    /// The stored text of the same record changed. Never replaces uncommitted text.
    void refresh(const QString &text);
    /// Puts wrong input back before the user, as uncommitted text that is not committed by itself.
    void loadUncommitted(const QString &stored, const QString &typed);

    QString text() const;
    QString stored() const { return m_stored; }
    bool hasUncommitted() const { return text() != m_stored; }
    /// Emits committed() where there is uncommitted text.
    void commit();
    /// Back to the stored text.
    void revert();
    /// The owner could not take the value it was last given; the text counts as uncommitted again.
    void refuse();

    /// The rest after which text is committed; two seconds unless a test is in a hurry.
    void setRest(std::chrono::milliseconds rest);

Q_SIGNALS:
    void committed(const QString &text);
    /// Anything was typed since the last commit.
    void edited();
    /// Escape was pressed, and the text is the stored one again.
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *editor);
    void setText(const QString &text);
    void noteEdit();

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_area = nullptr;
    MarkupEdit *m_markup = nullptr;
    QTimer *m_rest;
    QString m_stored;
    QString m_before; ///< what was stored before the last commit
    bool m_setting = false;
};
