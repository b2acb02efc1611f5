#include "dialogprompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

bool DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &yes) {
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question, QMessageBox::NoButton,
                    parent);
    box.addButton(QCoreApplication::translate("Dialogs", "Cancel"), QMessageBox::RejectRole);
    QPushButton *agree = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(agree);
    box.exec();
    return box.clickedButton() == agree;
}

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompts::newFile(QWidget *parent, const QString &title, const QString &suggestion,
                               const QString &filter) {
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter, nullptr, QFileDialog::DontConfirmOverwrite);
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                  const QString &filter) {
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString DialogPrompts::folder(QWidget *parent, const QString &title) {
    return QFileDialog::getExistingDirectory(parent, title);
}

bool DialogPrompts::choosePrinter(QWidget *parent, QPrinter &printer) {
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}
