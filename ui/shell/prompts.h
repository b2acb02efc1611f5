#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

/// Every question to the user passes through here, so that tests can answer, and so that dialogs stand in one place.
/// A cancelled question gives an empty answer.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// True where the user agrees; `yes` is the button's verb ("Replace").
    virtual bool confirm(QWidget *parent, const QString &question, const QString &yes) = 0;
    /// Filters in Qt's form, e.g. "Programme (*.rapporteur)".
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A name for a file that is made afresh; does not ask about replacing, since nothing is ever replaced there.
    virtual QString newFile(QWidget *parent, const QString &title, const QString &suggestion,
                            const QString &filter) = 0;
    /// Asks itself before an existing file would be replaced; a name without ending gets the suggestion's.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                               const QString &filter) = 0;
    /// Several files; none where cancelled.
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// Shows a document in the program that the desktop has for it; false where it has none.
    virtual bool showDocument(const QString &path) = 0;
    /// A folder, looked for from `start` on.
    virtual QString folder(QWidget *parent, const QString &title, const QString &start) = 0;
    /// Lets the user choose printer and pages; false where cancelled. Without a parent it belongs to the active window.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
};
