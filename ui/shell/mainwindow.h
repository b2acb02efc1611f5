#pragma once

#include "pagelist.h"
#include "windowactions.h"
#include "workspace.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class MessageBar;
class Navigation;
class QStackedWidget;
class Settings;
class Routes;
class SearchPanel;
class StatusLine;
class TopBar;

/// Makes the pages of a window, in the order in which they are listed.
using PageMaker = std::function<std::vector<std::unique_ptr<Page>>(Workspace &)>;

/// The window of one programme file: navigation, the page in the middle, and the bars around it. Owns the store of its
/// file.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Store> store, Settings &settings, Prompts &prompts, PageMaker makePages);
    ~MainWindow() override;

    Store &store() const { return *m_store; }
    Workspace &workspace() { return *m_workspace; }

    /// Builds everything anew in the present language and size of text; page and selection stay, wrong input does not.
    void rebuild();
    /// Commits what was typed; where a field holds wrong input leads there and asks, `yes` being the answer that gives
    /// it up. False where the user keeps it.
    bool mayLoseInput(const QString &yes);
    /// Says a sentence above the page.
    void say(const QString &sentence);
    void bringToFront();

Q_SIGNALS:
    void newProgrammeChosen();
    void openChosen();
    void sampleChosen();
    void fileChosen(const QString &path);
    void settingsChosen();
    void textSizeChosen(TextSizeStep step);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void buildFrame();
    void connectActions();
    void connectBars();
    void followWorkspace();
    void showPage(Page *page);
    void showMeetings();
    void showSaved();
    void showActions();
    void takeBack(bool redo);
    void askForMeeting();
    void showKeys();
    void showWrongInput();
    QWidget *widgetFor(Page *page);

    std::unique_ptr<Store> m_store;
    Settings &m_settings;
    PageMaker m_makePages;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WindowActions> m_actions;
    PageList m_pages;
    std::unique_ptr<Routes> m_routes;
    SearchPanel *m_search = nullptr;
    Page *m_page = nullptr;
    Page *m_wrongPage = nullptr; ///< with wrong input, as the status line tells
    TopBar *m_topBar = nullptr;
    Navigation *m_navigation = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_noMeeting = nullptr;
    StatusLine *m_status = nullptr;
};
