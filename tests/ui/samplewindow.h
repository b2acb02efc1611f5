#pragma once

#include "shellhelp.h"
#include "store.h"

#include <QApplication>
#include <QFont>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

/// The real window with all its pages on a copy of the sample programme, whose second meeting is chosen.
class SampleWindow {
public:
    /// The sample is made once for a test program and copied.
    explicit SampleWindow(const QString &language = QStringLiteral("en"), int zoom = 100);
    ~SampleWindow();

    bool isReady() const { return m_window != nullptr; }
    MainWindow *window() const { return m_window; }
    Store &store() const { return m_window->store(); }
    GivenAnswers &answers() { return m_answers; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    template <class T = QWidget>
    T *find(const QString &name) const {
        return m_window->findChild<T *>(name);
    }
    void click(const QString &name) const;
    /// Opens a page by its name and lets it be laid out.
    void showPage(const QString &page) const;
    /// Adds a meeting with nothing in it and chooses it.
    bool openEmptyMeeting() const;
    /// Opens the window anew, as at the next start.
    void reopen();
    /// Opens a new programme with nothing in it instead.
    bool openEmpty();
    /// Writes a title to the first agenda item of the chosen meeting, in English.
    bool rename(Store &store, const QString &title) const;

private:
    void open(const QString &name = QStringLiteral("one.rapporteur"));

    const QFont m_systemFont = QApplication::font(); ///< the desk takes the application's for the system's
    QTemporaryDir m_folder;
    Settings m_settings;
    GivenAnswers m_answers;
    std::unique_ptr<Desk> m_desk;
    QPointer<MainWindow> m_window;
};
