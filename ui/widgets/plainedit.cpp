#include "plainedit.h"

#include "fielderror.h"
#include "fieldline.h"
#include "growingedit.h"
#include "textcommit.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

PlainEdit::PlainEdit(const QString &name, const QString &accessibleName, Lines lines, QWidget *parent)
    : QWidget(parent) {
    if (lines == Lines::single)
        m_line = new FieldLine(this);
    else
        m_area = new GrowingEdit(this, lines == Lines::wrapped ? GrowingEdit::Paragraphs::one
                                                               : GrowingEdit::Paragraphs::several);
    setObjectName(name);
    editor()->setObjectName(name);
    editor()->setAccessibleName(accessibleName);
    setFocusProxy(editor());
    m_commit = m_line != nullptr ? new TextCommit(m_line) : new TextCommit(m_area);
    m_error = new FieldError(editor(), this);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    m_layout->addWidget(editor());
    m_layout->addWidget(m_error);
    connect(m_commit, &TextCommit::committed, this, [this](const QString &text) {
        m_error->clear();
        Q_EMIT committed(text);
    });
    if (m_area != nullptr)
        connect(m_area, &GrowingEdit::entered, m_commit, &TextCommit::commit);
    connect(m_commit, &TextCommit::escaped, m_error, &FieldError::clear);
}

QWidget *PlainEdit::editor() const {
    return m_line != nullptr ? static_cast<QWidget *>(m_line) : m_area;
}

void PlainEdit::load(const QString &text) {
    m_commit->load(text);
    m_error->clear(); // it belonged to the record shown before
}

void PlainEdit::refresh(const QString &text) {
    m_commit->refresh(text);
}

void PlainEdit::commit() {
    m_commit->commit();
}

void PlainEdit::refuse(const QString &why) {
    m_commit->refuse();
    m_error->say(why);
}

WrongInput PlainEdit::wrongInput() const {
    return m_error->isSaying() ? WrongInput{m_commit->text(), m_error->text()} : WrongInput();
}

void PlainEdit::showWrongInput(const WrongInput &wrong) {
    if (wrong.isEmpty())
        return;
    m_commit->loadUncommitted(m_commit->stored(), wrong.typed);
    m_error->say(wrong.why);
}

void PlainEdit::showMissing(const QString &words) {
    if (m_missing == nullptr && words.isEmpty())
        return;
    if (m_missing == nullptr) {
        m_missing = new QLabel(this);
        m_missing->setObjectName(QString(objectName() % QStringLiteral(".missing")));
        m_missing->setFont(sized(font(), TextSize::label));
        m_missing->setForegroundRole(QPalette::BrightText);
        m_missing->setWordWrap(true);
        m_layout->addWidget(m_missing);
    }
    m_missing->setText(words);
    m_missing->setVisible(!words.isEmpty());
}

void PlainEdit::setReadOnly(bool readOnly) {
    if (m_line != nullptr)
        m_line->setReadOnly(readOnly);
    else
        m_area->setReadOnly(readOnly);
}

void PlainEdit::setPlaceholder(const QString &text) {
    if (m_line != nullptr)
        m_line->setPlaceholderText(text);
    else
        m_area->setPlaceholderText(text);
}

void PlainEdit::setRest(std::chrono::milliseconds rest) {
    m_commit->setRest(rest);
}
