#pragma once

#include "prompts.h"

/// The questions as the desktop's own dialogs; the only place of the window with message boxes.
class DialogPrompts : public Prompts {
public:
    bool confirm(QWidget *parent, const QString &question, const QString &yes) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString newFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                       const QString &filter) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    bool showDocument(const QString &path) override;
    QString folder(QWidget *parent, const QString &title, const QString &start) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
};
