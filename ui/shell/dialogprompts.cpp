#include "dialogprompts.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

DialogPrompts::DialogPrompts() : m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {
    if (!QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
}

QString DialogPrompts::chosen(const QString &path) {
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

bool DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &yes) {
    QMessageBox box(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), question, QMessageBox::NoButton,
                    parent);
    QPushButton *keep = box.addButton(QCoreApplication::translate("Dialogs", "Cancel"), QMessageBox::RejectRole);
    const QPushButton *agree = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(keep); // what loses something is never one key away
    box.exec();
    return box.clickedButton() == agree;
}

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter) {
    return chosen(QFileDialog::getOpenFileName(parent, title, m_folder, filter));
}

QString DialogPrompts::newFile(QWidget *parent, const QString &title, const QString &suggestion,
                               const QString &filter) {
    return chosen(QFileDialog::getSaveFileName(parent, title, QDir(m_folder).filePath(suggestion), filter, nullptr,
                                               QFileDialog::DontConfirmOverwrite));
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                  const QString &filter) {
    QFileDialog dialog(parent, title, QDir(m_folder).filePath(suggestion), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog.selectFile(suggestion);
    return chosen(dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString());
}

QStringList DialogPrompts::filesToOpen(QWidget *parent, const QString &title, const QString &filter) {
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, m_folder, filter);
    chosen(files.value(0));
    return files;
}

bool DialogPrompts::showDocument(const QString &path) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString DialogPrompts::folder(QWidget *parent, const QString &title, const QString &start) {
    return QFileDialog::getExistingDirectory(parent, title, start);
}

bool DialogPrompts::choosePrinter(QWidget *parent, QPrinter &printer) {
    QPrintDialog dialog(&printer, parent != nullptr ? parent : QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted;
}
