#include "parsededit.h"

#include "duration.h"
#include "fielderror.h"
#include "fieldline.h"
#include "textcommit.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Units follow the language of the window, which the translation itself names.
QString durationText(int minutes) {
    return formatDuration(minutes, QLocale().language() == QLocale::Russian ? u"ru" : u"en");
}

QString timeText(QTime time) {
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

} // namespace

ParsedEdit::ParsedEdit(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_line(new FieldLine(this)) {
    m_line->setAccessibleName(accessibleName);
    setFocusProxy(m_line);
    m_error = new FieldError(m_line, this);
    setName(name);
    m_commit = new TextCommit(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_error);
    m_line->installEventFilter(this);
    connect(m_commit, &TextCommit::committed, this, &ParsedEdit::receive);
    connect(m_commit, &TextCommit::edited, this, [this] {
        if (m_error->isSaying() && problem(m_line->text()).isEmpty())
            m_error->clear();
    });
    connect(m_commit, &TextCommit::escaped, m_error, &FieldError::clear);
}

void ParsedEdit::setName(const QString &name) {
    setObjectName(name);
    m_line->setObjectName(name);
    m_error->setObjectName(name + "Error"_L1);
}

QLineEdit *ParsedEdit::lineEdit() const {
    return m_line;
}

void ParsedEdit::setUsual(const QString &words) {
    m_line->setUsual(words);
}

bool ParsedEdit::hasUncommitted() const {
    return m_commit->hasUncommitted();
}

ParsedEdit::~ParsedEdit() {
    // The line loses the focus while it is destroyed, when nobody is left who could take what it holds.
    m_commit->disconnect(this);
    m_line->removeEventFilter(this);
}

void ParsedEdit::commit() {
    m_commit->commit();
}

WrongInput ParsedEdit::wrongInput() const {
    if (!m_commit->hasUncommitted())
        return {};
    return {m_line->text(), m_error->isSaying() ? m_error->text() : problem(m_line->text())};
}

void ParsedEdit::showWrongInput(const WrongInput &wrong) {
    if (wrong.isEmpty())
        return;
    m_commit->loadUncommitted(m_commit->stored(), wrong.typed);
    m_error->say(wrong.why);
}

void ParsedEdit::refuse(const QString &why) {
    m_commit->refuse();
    m_error->say(why);
}

void ParsedEdit::setPlaceholder(const QString &text) {
    m_line->setPlaceholderText(text);
}

void ParsedEdit::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
}

void ParsedEdit::setRest(std::chrono::milliseconds rest) {
    m_commit->setRest(rest);
}

void ParsedEdit::loadText(const QString &text) {
    m_commit->load(text);
    m_error->clear(); // it belonged to the record shown before
}

void ParsedEdit::refreshText(const QString &text) {
    const QString shown = m_line->text();
    if (m_line->hasFocus() && !m_commit->hasUncommitted() && normalized(shown) == text)
        return;
    m_commit->refresh(text);
}

QString ParsedEdit::text() const {
    return m_line->text();
}

void ParsedEdit::receive(const QString &text) {
    if (isChoosing()) {
        m_commit->refuse();
        return;
    }
    const QString wrong = problem(text);
    m_error->say(wrong);
    if (!wrong.isEmpty()) {
        m_commit->refuse();
        return;
    }
    take(text);
}

bool ParsedEdit::eventFilter(QObject *watched, QEvent *event) {
    // Installed after the one of TextCommit, hence called before it: commit first, then show the value at rest.
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        m_commit->commit();
        if (!m_commit->hasUncommitted() && problem(m_line->text()).isEmpty())
            m_commit->refresh(normalized(m_line->text()));
    }
    return QWidget::eventFilter(watched, event);
}

DurationEdit::DurationEdit(const QString &name, QWidget *parent) : ParsedEdit(name, tr("Duration"), parent) {
    setUsual(durationText(90));
}

void DurationEdit::load(int minutes) {
    loadText(durationText(minutes));
}

void DurationEdit::refresh(int minutes) {
    refreshText(durationText(minutes));
}

QString DurationEdit::problem(const QString &text) const {
    return parseDuration(text) ? QString() : tr("Write a duration of up to 24 hours such as 20, 1h15 or 1:15.");
}

void DurationEdit::take(const QString &text) {
    if (const auto minutes = parseDuration(text))
        Q_EMIT committed(*minutes);
}

QString DurationEdit::normalized(const QString &text) const {
    const auto minutes = parseDuration(text);
    return minutes ? durationText(*minutes) : text;
}

TimeEdit::TimeEdit(const QString &name, QWidget *parent) : ParsedEdit(name, tr("Time of day"), parent) {
    setUsual(timeText(QTime(20, 0)));
}

void TimeEdit::load(QTime time) {
    loadText(timeText(time));
}

void TimeEdit::refresh(QTime time) {
    refreshText(timeText(time));
}

QString TimeEdit::problem(const QString &text) const {
    const bool fine = text.trimmed().isEmpty() || parseTimeOfDay(text).isValid();
    return fine ? QString() : tr("Write a time such as 9, 9:30 or 14.30, or nothing.");
}

void TimeEdit::take(const QString &text) {
    Q_EMIT committed(parseTimeOfDay(text));
}

QString TimeEdit::normalized(const QString &text) const {
    return timeText(parseTimeOfDay(text));
}
