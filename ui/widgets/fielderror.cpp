#include "fielderror.h"

#include "appstyle.h"
#include "theme.h"

FieldError::FieldError(QWidget *field, QWidget *parent) : QLabel(parent), m_field(field) {
    setObjectName(field->objectName() + QStringLiteral("Error"));
    setFont(sized(font(), TextSize::label));
    setForegroundRole(QPalette::BrightText);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

void FieldError::say(const QString &problem) {
    setText(problem);
    setVisible(!problem.isEmpty());
    markInvalid(m_field, !problem.isEmpty());
    m_field->setAccessibleDescription(problem);
}
