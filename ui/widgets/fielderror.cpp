#include "fielderror.h"

#include "appstyle.h"
#include "theme.h"

#include <QKeyEvent>

FieldError::FieldError(QWidget *field, QWidget *parent) : QLabel(parent), m_field(field) {
    setObjectName(field->objectName() + QStringLiteral("Error"));
    setFont(sized(font(), TextSize::label));
    setForegroundRole(QPalette::BrightText);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
    field->installEventFilter(this);
}

void FieldError::say(const QString &problem) {
    setText(problem);
    setVisible(!problem.isEmpty());
    markInvalid(m_field, !problem.isEmpty());
    m_field->setAccessibleDescription(problem);
}

/// What was typed is dropped by the field itself, which gets the key as well.
bool FieldError::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        clear();
    return QLabel::eventFilter(watched, event);
}
