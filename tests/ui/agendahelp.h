#pragma once

#include "agendadelegate.h"
#include "agendapage.h"
#include "mainwindow.h"
#include "shellhelp.h"
#include "store.h"

#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTreeView>

#include <memory>

constexpr int startColumn = 0; ///< of the agenda's list, as the others
constexpr int titleColumn = 2;
constexpr int durationColumn = 3;
constexpr int presenterColumn = 4;

/// A real window on a fresh file with one meeting and its agenda page, and the few things that tests do with it.
class AgendaWindow {
public:
    AgendaWindow();
    ~AgendaWindow();

    bool isReady() const { return m_window != nullptr; }
    MainWindow *window() const { return m_window; }
    Store &store() const { return m_window->store(); }
    QTreeView *list() const { return find<QTreeView>(u"agendaList"); }
    AgendaDelegate *delegate() const { return qobject_cast<AgendaDelegate *>(list()->itemDelegate()); }
    Page *page() const { return m_page; }

    template <class T = QWidget>
    T *find(QStringView name) const {
        return m_window->findChild<T *>(name.toString());
    }
    /// The editor open in the list; null for none.
    QLineEdit *cell(QStringView name) const;
    void click(QStringView name) const;
    void select(const QString &title, int column = 2) const;
    QModelIndex index(const QString &title, int column = 2) const;
    /// "1 Opening", "2 Progress", "  2.1 Migration": the list as it reads, indented by depth.
    QStringList outline() const;
    QString text(const QString &title, int column) const { return index(title, column).data().toString(); }
    QString notice() const;
    /// Whether a label of this name is seen, with words.
    bool says(QStringView name) const;
    /// Adds items below each other by typing them into the list; "> " makes one a sub-item of the one before.
    void type(const QStringList &titles) const;
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Types text that the keys of QTest do not know, such as Russian.
    static void write(QWidget *editor, const QString &text);
    /// Everything the agenda's records hold, to compare states of the file.
    QByteArray contents() const;

private:
    bool makeFile(const QString &path);

    QTemporaryDir m_folder;
    Settings m_settings;
    GivenAnswers m_answers;
    QPointer<MainWindow> m_window;
    Page *m_page = nullptr; ///< the one made last
};

/// Tests on such a window: each case has a fresh one.
class AgendaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_agenda.reset(); }

protected:
    AgendaWindow &agenda() const { return *m_agenda; }

private:
    std::unique_ptr<AgendaWindow> m_agenda;
};
