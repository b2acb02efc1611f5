#include "mainwindow.h"

#include "emptystate.h"
#include "errortext.h"
#include "keysdialog.h"
#include "labeltext.h"
#include "meetingnames.h"
#include "messagebar.h"
#include "navigation.h"
#include "newmeetingdialog.h"
#include "pagestack.h"
#include "programme.h"
#include "prompts.h"
#include "routes.h"
#include "searchpanel.h"
#include "settings.h"
#include "statusline.h"
#include "store.h"
#include "taborder.h"
#include "topbar.h"
#include "windowplace.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(std::unique_ptr<Store> store, Settings &settings, Prompts &prompts, PageMaker makePages)
    : m_store(std::move(store))
    , m_settings(settings)
    , m_makePages(std::move(makePages))
    , m_workspace(std::make_unique<Workspace>(*m_store, prompts, settings.raw())) {
    setObjectName(u"mainWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    restoreWindowPlace(*this, settings.raw());
    followWorkspace();
    build();
    showPage(m_pages.named(settings.raw().value("window/page"_L1).toString()));
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        m_store->pollOtherWriters();
        if (m_pages.withWrongInput() != m_wrongPage)
            showSaved();
    });
    timer->start(std::chrono::seconds(1)); // so soon is seen what another program wrote
}

MainWindow::~MainWindow() {
    delete takeCentralWidget(); // before the pages, the workspace and the store that it shows
}

void MainWindow::build() {
    m_pages = PageList(m_makePages(*m_workspace));
    m_routes = std::make_unique<Routes>(*m_workspace, m_pages, [this](Page *page) { showPage(page); });
    m_actions = std::make_unique<WindowActions>(this);
    m_actions->setRecentFiles(m_settings.recentFiles());
    buildFrame();
    connectActions();
    connectBars();
    for (const Page *page : m_pages.all()) {
        connect(page, &Page::attentionChanged, this, &MainWindow::showActions);
        connect(page, &Page::actionsChanged, this, &MainWindow::showActions);
    }
    m_workspace->setKindsShown(m_pages.kindsShown());
    m_navigation->setPages(m_pages.all());
    m_search->setPages(m_pages.all());
    showMeetings();
    showSaved();
}

void MainWindow::buildFrame() {
    auto *frame = new QWidget;
    m_topBar =
        new TopBar(m_actions->search, m_actions->undo, m_actions->redo, m_actions->print, m_actions->menu(), frame);
    m_navigation = new Navigation(frame);
    m_message = new MessageBar(frame);
    m_stack = new PageStack(frame);
    m_status = new StatusLine(frame);
    auto *noMeeting =
        new EmptyState(tr("This programme has no meeting yet. Agenda, papers and documents belong to one."));
    connect(noMeeting->addWay(u"firstMeeting"_s, tr("New meeting…")), &QPushButton::clicked, this,
            &MainWindow::askForMeeting);
    m_noMeeting = noMeeting;
    m_stack->addWidget(noMeeting);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(column, 1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(frame);
    m_search = new SearchPanel(*m_workspace, frame); // lies over everything
}

void MainWindow::connectActions() {
    connect(m_actions->newItem, &QAction::triggered, this, [this] { m_page->newItem(); });
    connect(m_actions->undo, &QAction::triggered, this, [this] { takeBack(false); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { takeBack(true); });
    connect(m_actions->search, &QAction::triggered, this, [this] { m_search->open(); });
    connect(m_actions->print, &QAction::triggered, this, [this] {
        m_pages.commit();
        m_workspace->requestPrint(m_page->document());
    });
    connect(m_actions->nextLanguage, &QAction::triggered, m_topBar, &TopBar::showNextLanguages);
    connect(m_actions->newMeeting, &QAction::triggered, this, &MainWindow::askForMeeting);
    connect(m_actions->newProgramme, &QAction::triggered, this, &MainWindow::newProgrammeChosen);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::openChosen);
    connect(m_actions->sample, &QAction::triggered, this, &MainWindow::sampleChosen);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::settingsChosen);
    connect(m_actions->keyList, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->close, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.get(), &WindowActions::recentChosen, this, &MainWindow::fileChosen);
    connect(m_actions.get(), &WindowActions::textSizeChosen, this, &MainWindow::textSizeChosen);
}

void MainWindow::connectBars() {
    connect(m_topBar, &TopBar::meetingChosen, this, [this](Id<Meeting> meeting) {
        m_pages.commit();
        m_workspace->setMeeting(meeting);
    });
    connect(m_topBar, &TopBar::newMeetingChosen, this, &MainWindow::askForMeeting);
    connect(m_topBar, &TopBar::languagesChosen, this, [this](const QStringList &shown) {
        m_pages.commit();
        m_workspace->setShownLanguages(shown);
    });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_search, &SearchPanel::pageChosen, this, [this](const QString &name) { showPage(m_pages.named(name)); });
    connect(m_status, &StatusLine::attentionClicked, this, [this] { m_page->showAttention(); });
    connect(m_status, &StatusLine::takenBackClicked, m_routes.get(), &Routes::toElsewhere);
    connect(m_status, &StatusLine::notSavedClicked, this, &MainWindow::showWrongInput);
}

void MainWindow::followWorkspace() {
    connect(m_workspace.get(), &Workspace::changed, this, [this](const ChangeSet &change) {
        if (change.touches(u"meeting"_s) || change.touches(u"day"_s) || change.touches(u"programme"_s))
            showMeetings();
        showSaved();
        if (change.removesAny() && m_wrongPage == nullptr) // so that one sees what undo would bring back
            m_status->setTakenBack(tr("Done: %1").arg(labelText(change.label)), false);
    });
    connect(m_workspace.get(), &Workspace::meetingChanged, this, [this] {
        showMeetings();
        showPage(m_page);
    });
    connect(m_workspace.get(), &Workspace::languagesChanged, this, &MainWindow::showMeetings);
    connect(m_workspace.get(), &Workspace::failed, this, [this](const Error &error) { say(errorText(error)); });
    connect(m_workspace.get(), &Workspace::succeeded, this, [this] { m_message->dismiss(); });
}

void MainWindow::rebuild() {
    m_pages.commit();
    const auto selections = m_pages.selections();
    const QString current = m_page->name();
    m_page = nullptr;
    delete takeCentralWidget();
    build();
    showPage(m_pages.named(current));
    m_pages.select(selections);
}

void MainWindow::showPage(Page *page) {
    if (m_page != nullptr && m_page != page)
        m_page->commit();
    m_page = page;
    m_navigation->setCurrent(page);
    m_stack->setCurrentWidget(widgetFor(page));
    m_stack->currentWidget()->setFocus();
    m_settings.raw().setValue("window/page"_L1, page->name());
    showActions();
}

QWidget *MainWindow::widgetFor(Page *page) {
    if (page->group() == PageGroup::meeting && m_workspace->meeting().isNull())
        return m_noMeeting;
    QWidget *widget = page->widget();
    if (m_stack->indexOf(widget) < 0)
        m_stack->addWidget(widget);
    return widget;
}

void MainWindow::showMeetings() {
    m_topBar->setMeetings(meetingNames(*m_store, m_workspace->contentLanguage()), m_workspace->meeting());
    m_topBar->setLanguages(m_workspace->workingLanguages(), m_workspace->shownLanguages());
    m_actions->nextLanguage->setEnabled(m_workspace->workingLanguages().size() > 1);
    if (const auto programme = m_store->programme()) {
        const QString title = programme->title.in(m_workspace->contentLanguage());
        const QString name = programme->acronym.isEmpty() ? title : programme->acronym;
        setWindowTitle(programme->sample ? tr("%1 (sample) – Rapporteur").arg(name) : tr("%1 – Rapporteur").arg(name));
    }
    setWindowFilePath(m_store->path());
}

void MainWindow::showSaved() {
    m_actions->showUndo(m_store->undoLabel(), m_store->redoLabel());
    const auto history = m_store->history({}, 1);
    m_wrongPage = m_pages.withWrongInput();
    if (m_store->isReadOnly())
        m_status->setReadOnly();
    else if (m_wrongPage != nullptr)
        m_status->setNotSaved(m_wrongPage->title());
    else if (history && !history->empty())
        m_status->setSaved(history->front().when.toLocalTime(), history->front().author);
    else
        m_status->setSaved({}, {});
}

void MainWindow::showActions() {
    if (m_page == nullptr)
        return;
    const bool usable = m_stack->currentWidget() != m_noMeeting;
    m_actions->showPageActions(usable ? m_page->newItemLabel() : QString(), usable ? m_page->printLabel() : QString());
    m_actions->setTextSizeKeys(!usable || !m_page->hasOwnZoom());
    m_status->setAttention(usable ? m_page->attention() : 0);
}

void MainWindow::takeBack(bool redo) {
    m_pages.commit();
    const std::optional<Label> what = redo ? m_store->redoLabel() : m_store->undoLabel();
    const auto done = redo ? m_store->redo() : m_store->undo();
    if (!done)
        return m_workspace->report(done.error());
    m_message->dismiss();
    const bool isElsewhere = m_routes->toChange(*done, *m_page);
    if (what && !m_pages.withWrongInput())
        m_status->setTakenBack((redo ? tr("Redone: %1") : tr("Undone: %1")).arg(labelText(*what)), isElsewhere);
}

void MainWindow::showWrongInput() {
    if (m_wrongPage == nullptr)
        return;
    showPage(m_wrongPage);
    m_wrongPage->showWrongInput();
}

void MainWindow::askForMeeting() {
    m_pages.commit();
    auto *dialog = new NewMeetingDialog(*m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showKeys() {
    auto *dialog = new KeysDialog({{tr("Everywhere"), m_actions->keyHelp()}, {m_page->title(), m_page->keys()}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::say(const QString &sentence) {
    m_message->say(sentence);
}

void MainWindow::bringToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::mayLoseInput(const QString &yes) {
    m_pages.commit();
    const QString question = tr("A field on the page “%1” holds something that cannot be saved and would be lost.");
    for (Page *page : m_pages.all()) {
        if (!page->hasWrongInput())
            continue;
        showPage(page);
        if (!m_workspace->prompts().confirm(this, question.arg(page->title()), yes)) {
            page->showWrongInput();
            return false;
        }
    }
    return true;
}

bool MainWindow::focusNextPrevChild(bool next) {
    return passFocus(this, next);
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (!mayLoseInput(tr("Close anyway"))) {
        event->ignore();
        return;
    }
    keepWindowPlace(*this, m_settings.raw());
    QMainWindow::closeEvent(event);
}
