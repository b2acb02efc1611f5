#include "formparts.h"

#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

QLabel *secondaryLabel(const QString &text, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true); // so that large text makes no form wider than its panel
    label->setFont(sized(parent->font(), TextSize::label));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent) {
    QLabel *label = secondaryLabel(text, parent);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(text);
    return label;
}

QWidget *labelled(const QString &text, QWidget *field, QWidget *parent) {
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(5);
    column->addWidget(fieldLabel(text, field, box));
    column->addWidget(field);
    column->addStretch(1);
    return box;
}
