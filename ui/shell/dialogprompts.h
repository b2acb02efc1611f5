#pragma once

#include "prompts.h"

/// The questions as the desktop's own dialogs; the only place of the window with message boxes.
class DialogPrompts : public Prompts {
public:
    DialogPrompts();

    bool confirm(QWidget *parent, const QString &question, const QString &yes) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString newFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                       const QString &filter) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    bool showDocument(const QString &path) override;
    QString folder(QWidget *parent, const QString &title, const QString &start) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;

private:
    /// Remembers the folder of what was chosen.
    QString chosen(const QString &path);

    QString m_folder; ///< where the next file is looked for: at first where the desktop keeps documents
};
