#include "desk.h"

#include "edit.h"
#include "enterpresses.h"
#include "errortext.h"
#include "fileclaim.h"
#include "label.h"
#include "newprogrammedialog.h"
#include "prompts.h"
#include "settings.h"
#include "settingsdialog.h"
#include "store.h"
#include "workspace.h"
#ifdef RAPPORTEUR_DBUS
#include "systemscheme.h"
#endif

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString canonical(const QString &path) {
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/// Those with which a new programme begins.
void addCountries(Workspace &workspace, const std::vector<Country> &countries) {
    if (countries.empty())
        return;
    const Label label = countries.size() == 1
                            ? Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add “%1”")),
                                    {countries.front().shortName.in(workspace.contentLanguage())}}
                            : Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add %1 countries")),
                                    {QString::number(countries.size())}};
    workspace.edit(label, [&](Edit &edit) {
        for (const Country &country : countries)
            edit.insert(country);
    });
}

} // namespace

Desk::Desk(Settings &settings, Prompts &prompts, DeskParts parts)
    : m_settings(settings), m_prompts(prompts), m_parts(std::move(parts)), m_systemFont(QApplication::font()) {
    applyLanguage();
    applyAppearance();
    qApp->installEventFilter(new EnterPresses(this));
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &Desk::noteWindowInUse);
    followSystem();
}

Desk::~Desk() {
    for (MainWindow *window : windows())
        delete window;
    delete m_start;
}

/// The programme one worked on last is the one to begin with.
void Desk::noteWindowInUse() {
    if (auto *window = qobject_cast<MainWindow *>(QApplication::activeWindow()))
        m_settings.noteRecent(window->store().path());
}

bool Desk::start(const QStringList &files) {
    const QStringList wanted = files.isEmpty() ? m_settings.recentFiles().mid(0, 1) : files;
    bool found = true;
    for (const QString &path : wanted)
        found = open(path) && found;
    if (windows().empty() && (wanted.isEmpty() || !found))
        showStart();
    return !windows().empty() || m_start != nullptr;
}

bool Desk::open(const QString &path) {
    if (MainWindow *window = windowOf(path)) {
        window->bringToFront();
        return true;
    }
    if (FileClaim::raiseHolder(path))
        return true;
    auto store = Store::open(path, writer());
    if (!store) {
        fail(store.error());
        return false;
    }
    const bool tookInLog = (*store)->tookInLog();
    show(std::move(store).value());
    if (tookInLog)
        windows().back()->say(tookInLogText(path));
    return true;
}

void Desk::openSample() {
    const QString path = m_parts.sampleFolder + "/sample.rapporteur"_L1;
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(m_parts.sampleFolder);
        if (const auto made = m_parts.makeSample(path); !made)
            return fail(made.error());
    }
    open(path);
}

void Desk::show(std::unique_ptr<Store> store) {
    const QString path = store->path();
    m_settings.noteRecent(path);
    auto *window = new MainWindow(std::move(store), m_settings, m_prompts, m_parts.makePages);
    m_windows.emplace_back(window);
    connectWindow(window);
    window->show();
    if (m_start != nullptr)
        m_start->close();
    // Nobody else asks for the file before the window is there.
    QTimer::singleShot(0, window, [window, path] {
        auto *claim = new FileClaim(path, window);
        connect(claim, &FileClaim::raiseRequested, window, &MainWindow::bringToFront);
    });
}

void Desk::connectWindow(MainWindow *window) {
    connect(window, &MainWindow::newProgrammeChosen, this, [this, window] { askForProgramme(window); });
    connect(window, &MainWindow::openChosen, this, [this, window] { askForFile(window); });
    connect(window, &MainWindow::sampleChosen, this, &Desk::openSample);
    connect(window, &MainWindow::fileChosen, this, &Desk::open);
    connect(window, &MainWindow::settingsChosen, this, [this, window] { askForSettings(window); });
    // Queued: the window is built anew, and with it what was clicked.
    connect(window, &MainWindow::textSizeChosen, this, &Desk::changeTextSize, Qt::QueuedConnection);
}

void Desk::showStart() {
    if (m_start == nullptr) {
        m_start = new StartWindow(m_settings.recentFiles());
        m_start->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_start, &StartWindow::newProgrammeChosen, this, [this] { askForProgramme(m_start); });
        connect(m_start, &StartWindow::openChosen, this, [this] { askForFile(m_start); });
        connect(m_start, &StartWindow::sampleChosen, this, &Desk::openSample);
        connect(m_start, &StartWindow::fileChosen, this, &Desk::open);
        connect(m_start, &StartWindow::settingsChosen, this, [this] { askForSettings(m_start); });
    }
    m_start->show();
}

void Desk::askForProgramme(QWidget *parent) {
    auto *dialog = new NewProgrammeDialog(parent);
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    // Comes back with what was typed where no file was made; goes with its parent where that is the start window.
    connect(dialog, &QDialog::accepted, this, [this, form = QPointer(dialog), parent] {
        const std::vector<Country> countries = form->countries();
        if (!makeProgramme(parent, form->programme()))
            return form->open();
        if (form != nullptr)
            form->deleteLater();
        addCountries(windows().back()->workspace(), countries);
    });
    dialog->open();
}

bool Desk::makeProgramme(QWidget *parent, const Programme &programme) {
    const QString primary = programme.primaryLanguage();
    QString name = programme.acronym.isEmpty() ? programme.title.in(primary) : programme.acronym;
    name.replace(u'/', u'-');
    QString path = m_prompts.newFile(parent, NewProgrammeDialog::tr("Save the new programme as"),
                                     name + ".rapporteur"_L1, tr("Programme (*.rapporteur)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".rapporteur"_L1;
    auto store = Store::create(path, programme, writer());
    if (!store) {
        fail(store.error());
        return false;
    }
    m_settings.raw().setValue("window/page"_L1, u"overview"_s); // where the first steps are
    show(std::move(store).value());
    return true;
}

void Desk::askForFile(QWidget *parent) {
    const QString path = m_prompts.fileToOpen(parent, tr("Open a programme"), tr("Programme (*.rapporteur)"));
    if (!path.isEmpty())
        open(path);
}

bool Desk::mayRebuild() {
    const auto open = windows();
    return std::all_of(open.begin(), open.end(), [](MainWindow *window) {
        return window->mayLoseInput(SettingsDialog::tr("Change settings anyway"));
    });
}

void Desk::changeTextSize(TextSizeStep step) {
    const int size =
        step == TextSizeStep::usual ? Settings::usualZoom : m_settings.nextZoom(step == TextSizeStep::larger);
    if (size == m_settings.zoom() || !mayRebuild())
        return;
    m_settings.setZoom(size);
    applySettings();
}

void Desk::askForSettings(QWidget *parent) {
    if (!mayRebuild())
        return;
    auto *dialog = new SettingsDialog(m_settings, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the windows are rebuilt, this dialog's parent with them.
    connect(dialog, &QDialog::accepted, this, &Desk::applySettings, Qt::QueuedConnection);
    dialog->open();
}

void Desk::applySettings() {
    applyLanguage();
    applyAppearance();
    for (MainWindow *window : windows()) {
        window->store().setAuthor(m_settings.author());
        window->rebuild();
    }
    if (const QPointer<StartWindow> before = m_start; before != nullptr) {
        m_start = nullptr;
        showStart();
        before->deleteLater();
    }
}

void Desk::applyLanguage() {
    const QString language = m_settings.language();
    const bool russian = language == u"ru";
    QLocale::setDefault(russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (QTranslator *texts : {&m_texts, &m_qtTexts})
        QCoreApplication::removeTranslator(texts);
    if (m_texts.load("rapporteur_"_L1 + language, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_texts);
    if (m_qtTexts.load("qtbase_"_L1 + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

void Desk::applyAppearance() {
    const Settings::Theme theme = m_settings.theme();
    const ColorScheme scheme = theme == Settings::Theme::light  ? ColorScheme::light
                               : theme == Settings::Theme::dark ? ColorScheme::dark
                                                                : m_settings.lastSystemScheme();
    applyTheme(*qApp, scheme, interfaceFont(m_systemFont, m_settings.zoom()));
}

void Desk::followSystem() {
#ifdef RAPPORTEUR_DBUS
    auto *system = new SystemScheme(this);
    connect(system, &SystemScheme::found, this, [this](ColorScheme scheme) {
        if (scheme == m_settings.lastSystemScheme())
            return;
        m_settings.setLastSystemScheme(scheme);
        applyAppearance();
    });
    QTimer::singleShot(0, system, &SystemScheme::ask);
#endif
}

void Desk::fail(const Error &error) {
    const QString sentence = errorText(error);
    const auto open = windows();
    if (!open.empty()) {
        const auto active = std::find_if(open.begin(), open.end(), [](MainWindow *w) { return w->isActiveWindow(); });
        return (active == open.end() ? open.back() : *active)->say(sentence);
    }
    showStart();
    m_start->say(sentence);
}

Writer Desk::writer() const {
    return {.author = m_settings.author(), .clock = {}, .newUuid = {}};
}

MainWindow *Desk::windowOf(const QString &path) const {
    const auto open = windows();
    const auto found = std::find_if(open.begin(), open.end(), [&](const MainWindow *window) {
        return canonical(window->store().path()) == canonical(path);
    });
    return found == open.end() ? nullptr : *found;
}

std::vector<MainWindow *> Desk::windows() const {
    std::vector<MainWindow *> open;
    for (const auto &window : m_windows)
        if (window != nullptr)
            open.push_back(window);
    return open;
}
