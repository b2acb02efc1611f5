#pragma once

#include "desk.h"

#include <QDir>

class TableView;

/// Takes the pictures of one look: opens the real window with the real pages and walks through it. Waits for what it
/// wants to show; what does not come in time is a failure.
class Screenshots {
public:
    struct Look {
        QString name;
        QString language; ///< of the content
        QSize size;       ///< of the window
        QDir pictures;    ///< each goes there as "<name>-<what>.png"
        QString scratch;  ///< a folder with room for files of its own
    };

    /// `settings` hold the window's language, appearance and size of text.
    Screenshots(Look look, Settings &settings, Prompts &prompts);

    void takeStart();
    void takeAgenda(const QString &file);
    void takeDocuments(const QString &file);
    /// Every page of the navigation as it first comes into sight, and the views that its buttons and rows lead to.
    void takePages(const QString &file, const QString &what);
    void takeDialogs(const QString &file);
    void takeEmptyPages();
    bool haveFailed() const { return m_failed; }

private:
    MainWindow *open(const QString &file);
    void close(QWidget *window);
    void save(QWidget *widget, const QString &what);
    void savePages(QWidget *window, const QString &what);
    void saveViews(MainWindow *window, const QString &what);
    void saveMerge(MainWindow *window, const QString &what);
    void saveDialog(QWidget *window, const QString &action, const QString &dialog);
    void wait(const QString &what, const std::function<bool()> &isThere);
    void click(QWidget *window, const QString &name);
    /// The pages of the paper that the Documents show.
    void waitForPaper(const QWidget *window);
    /// Makes the nth row of the agenda current.
    void chooseRow(QWidget *window, int row);
    QString makeEmptyProgramme();

    Look m_look;
    Desk m_desk;
    bool m_failed = false;
};
