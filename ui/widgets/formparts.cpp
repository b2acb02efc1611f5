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

Labelled::Labelled(const QString &text, QWidget *field, QWidget *parent)
    : QWidget(parent), m_label(fieldLabel(text, field, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(5);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addStretch(1);
}

int Labelled::labelHeight(int width) const {
    return m_label->heightForWidth(width);
}

QWidget *labelled(const QString &text, QWidget *field, QWidget *parent) {
    return new Labelled(text, field, parent);
}

void keepPlaceOf(QWidget *widget) {
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}
