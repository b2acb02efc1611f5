#pragma once

#include "desk.h"

#include <QDir>

/// Takes the pictures of one look: opens the real window with the real pages on the sample and walks through it. Waits
/// for what it wants to show; what does not come in time is a failure.
class Screenshots {
public:
    /// `language` is that of the content; `settings` hold the window's language, appearance and size of text; `scratch`
    /// has room for files of its own. Each picture goes to `pictures` as "<look>-<what>.png".
    Screenshots(const QString &look, const QString &language, Settings &settings, Prompts &prompts,
                const QString &sample, const QString &scratch, const QDir &pictures);

    void takeStart();
    void takeAgenda();
    void takeDocuments();
    /// Every page of the navigation, as it first comes into sight.
    void takePages();
    void takeDialogs();
    void takeEmptyPages();
    bool haveFailed() const { return m_failed; }

private:
    MainWindow *open(const QString &file);
    void close(QWidget *window);
    void save(QWidget *widget, const QString &what);
    void savePages(QWidget *window, const QString &what);
    void saveDialog(QWidget *window, const QString &action, const QString &dialog);
    void wait(const QString &what, const std::function<bool()> &isThere);
    void click(QWidget *window, const QString &name);
    /// Makes the nth row of the agenda current.
    void chooseRow(QWidget *window, int row);
    QString makeEmptyProgramme();

    QString m_look;
    QString m_language;
    QString m_sample;
    QString m_scratch;
    QDir m_pictures;
    Desk m_desk;
    bool m_failed = false;
};
