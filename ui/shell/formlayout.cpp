#include "formlayout.h"

#include "fielderror.h"
#include "theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FieldError *addField(QVBoxLayout *layout, const QString &label, QWidget *field) {
    auto *words = new QLabel(label);
    words->setFont(sized(words->font(), TextSize::label));
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(field);
    field->setAccessibleName(label);
    auto *error = new FieldError(field);
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(words);
    box->addWidget(field);
    box->addWidget(error);
    layout->addLayout(box);
    layout->setSpacing(12);
    layout->setContentsMargins(20, 20, 20, 16);
    return error;
}

void addDialogButtons(QVBoxLayout *layout, QDialog *dialog, const QString &verb) {
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"accept"_s);
    accept->setDefault(true);
    QPushButton *cancel =
        buttons->addButton(QCoreApplication::translate("Dialogs", "Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addStretch();
    layout->addWidget(buttons);
}
