#include "celledit.h"

#include "fielderror.h"
#include "textcommit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

namespace {

constexpr int leastErrorWidth = 280;

} // namespace

CellEdit::CellEdit(const QString &name, const QString &accessibleName, QWidget *viewport, Problem problem)
    : QLineEdit(viewport), m_problem(std::move(problem)), m_rest(new QTimer(this)) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    m_error = new FieldError(this, viewport);
    m_error->setAutoFillBackground(true);
    m_error->setContentsMargins(6, 4, 6, 4);
    m_error->setFrameShape(QFrame::Box);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restOfAWriter);
    connect(m_rest, &QTimer::timeout, this, &CellEdit::rested);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_rest->start();
        if (m_error->isSaying() && !isWrong())
            m_error->clear();
    });
}

CellEdit::~CellEdit() {
    delete m_error;
}

QString CellEdit::problem() const {
    if (!m_why.isEmpty() && text() == m_refused)
        return m_why;
    return m_problem ? m_problem(text()) : QString();
}

bool CellEdit::check() {
    m_rest->stop();
    say(problem());
    return !m_error->isSaying();
}

void CellEdit::refuse(const QString &why) {
    m_refused = text();
    m_why = why;
    say(why);
}

void CellEdit::setRest(std::chrono::milliseconds rest) {
    m_rest->setInterval(rest);
}

void CellEdit::say(const QString &problem) {
    m_error->say(problem);
    if (!problem.isEmpty())
        place();
}

void CellEdit::place() {
    const QWidget *viewport = parentWidget();
    const int width = qMin(qMax(this->width(), leastErrorWidth), viewport->width());
    const int height = qMax(m_error->heightForWidth(width), m_error->sizeHint().height());
    const int left = qBound(0, x(), viewport->width() - width);
    const bool below = geometry().bottom() + height < viewport->height();
    m_error->setGeometry(left, below ? geometry().bottom() + 1 : y() - height, width, height);
    m_error->raise();
}

bool CellEdit::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!isModified() && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            key->ignore(); // nothing uncommitted here, so the key is for the file
            return false;
        }
    }
    if ((event->type() == QEvent::Move || event->type() == QEvent::Resize) && m_error && m_error->isSaying())
        place();
    return QLineEdit::event(event);
}
