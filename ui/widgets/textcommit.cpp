#include "textcommit.h"

#include "markupedit.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTimer>

TextCommit::TextCommit(QLineEdit *editor) : QObject(editor), m_line(editor), m_rest(new QTimer(this)) {
    connect(editor, &QLineEdit::textEdited, this, &TextCommit::noteEdit);
    connect(editor, &QLineEdit::returnPressed, this, &TextCommit::commit);
    watch(editor);
}

TextCommit::TextCommit(QPlainTextEdit *editor) : QObject(editor), m_area(editor), m_rest(new QTimer(this)) {
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            noteEdit();
    });
    watch(editor);
}

TextCommit::TextCommit(MarkupEdit *editor) : QObject(editor), m_markup(editor), m_rest(new QTimer(this)) {
    connect(editor, &MarkupEdit::textChanged, this, [this] {
        if (!m_setting)
            noteEdit();
    });
    watch(editor);
}

void TextCommit::watch(QWidget *editor) {
    m_rest->setSingleShot(true);
    m_rest->setInterval(restOfAWriter);
    connect(m_rest, &QTimer::timeout, this, &TextCommit::commit);
    editor->installEventFilter(this);
}

void TextCommit::load(const QString &text) {
    commit();
    m_stored = text;
    setText(text);
}

void TextCommit::refresh(const QString &text) {
    const bool uncommitted = hasUncommitted();
    m_stored = text;
    if (!uncommitted)
        setText(text);
}

void TextCommit::loadUncommitted(const QString &stored, const QString &typed) {
    commit();
    m_stored = stored;
    setText(typed);
}

QString TextCommit::text() const {
    if (m_markup != nullptr)
        return m_markup->stored();
    return m_line != nullptr ? m_line->text() : m_area->toPlainText();
}

void TextCommit::setText(const QString &text) {
    if (text == this->text())
        return;
    const QScopedValueRollback guard(m_setting, true);
    if (m_line != nullptr) {
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // a long text shows its beginning
    } else if (m_markup != nullptr) {
        m_markup->setStored(text);
    } else {
        m_area->setPlainText(text);
    }
}

void TextCommit::noteEdit() {
    m_rest->start();
    Q_EMIT edited();
}

void TextCommit::commit() {
    m_rest->stop();
    if (!hasUncommitted())
        return;
    m_before = m_stored;
    m_stored = text();
    Q_EMIT committed(m_stored);
}

void TextCommit::revert() {
    m_rest->stop();
    setText(m_stored);
    Q_EMIT edited();
    m_rest->stop();
}

void TextCommit::refuse() {
    m_stored = m_before;
}

void TextCommit::setRest(std::chrono::milliseconds rest) {
    m_rest->setInterval(rest);
}

bool TextCommit::eventFilter(QObject *watched, QEvent *event) {
    // An editor that is being destroyed loses the focus once it is no more than a QWidget, and has no text to ask for.
    const bool isThere = qobject_cast<QLineEdit *>(watched) != nullptr ||
                         qobject_cast<QPlainTextEdit *>(watched) != nullptr ||
                         qobject_cast<MarkupEdit *>(watched) != nullptr;
    if (!isThere)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undoing = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (undoing && !hasUncommitted()) {
            key->ignore(); // the editors claim these keys even where they have nothing to undo
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && hasUncommitted()) {
            revert();
            Q_EMIT escaped();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
    }
    return QObject::eventFilter(watched, event);
}
