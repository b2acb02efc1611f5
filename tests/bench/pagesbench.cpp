#include "agenda.h"
#include "attendance.h"
#include "edit.h"
#include "largefile.h"
#include "mainwindow.h"
#include "meeting.h"
#include "minutes.h"
#include "page.h"
#include "people.h"
#include "programme.h"
#include "prompts.h"
#include "settings.h"
#include "store.h"
#include "theme.h"
#include "windowpages.h"
#include "workplan.h"
#include "workspace.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

// Measures what each page of the window makes people wait for on a very large file, and prints a table with the slowest
// last. Nothing is asserted, since machines differ.

namespace {

/// Answers nothing.
class NoPrompts : public Prompts {
public:
    bool confirm(QWidget *, const QString &, const QString &) override { return false; }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString newFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    bool showDocument(const QString &) override { return false; }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
};

/// Milliseconds until what was done is painted.
template <class Do>
double timed(const Do &action) {
    QElapsedTimer timer;
    timer.start();
    action();
    QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What is waited for on one page, in milliseconds.
struct PageTimes {
    QString page;
    double first = 0;  ///< it is opened for the first time
    double again = 0;  ///< it is opened again
    double stale = 0;  ///< it is opened again after something of it was changed elsewhere
    double edit = 0;   ///< something on it is changed
    double undo = 0;   ///< and this taken back
    double other = 0;  ///< a person's phone is changed while it is in sight
    double select = 0; ///< another row is made current
    double find = 0;   ///< a letter is typed into the line that finds rows
    double scroll = 0; ///< one page down in its lists, the slowest time

    double slowest() const { return std::max({first, again, stale, edit, undo, other, select, find}); }
};

/// What is changed on a page: the last record of the kind that it is about. Found beforehand, so that finding it is not
/// measured.
using Change = std::function<void()>;
using ChangeMaker = std::function<Change(Store &)>;

template <class T, class Touch>
ChangeMaker changeOf(Touch touch) {
    return [touch](Store &store) -> Change {
        const Id<T> last = store.all<T>().value().back().id;
        return [touch, last, &store] {
            const T before = store.get(last).value();
            T after = before;
            touch(after);
            if (!store.edit({u"change"_s, {}}, [&](Edit &edit) { edit.update(before, after); }))
                qFatal("nothing can be changed");
        };
    };
}

template <class T>
ChangeMaker textChangeOf(LocalText T::*field) {
    return changeOf<T>(
        [field](T &record) { (record.*field).set(u"en"_s, (record.*field).exactly(u"en"_s) + u'!', u"en"_s); });
}

ChangeMaker changeOn(const QString &page) {
    static const std::map<QString, ChangeMaker> changes{
        {u"agenda"_s, textChangeOf(&AgendaItem::title)},
        {u"delegations"_s, changeOf<Participant>([](Participant &one) { ++one.badgeNumber; })},
        {u"papers"_s, textChangeOf(&MeetingPaper::title)},
        {u"minutes"_s, textChangeOf(&MinutesParagraph::text)},
        {u"followup"_s, textChangeOf(&Action::text)},
        {u"workplan"_s, textChangeOf(&Activity::title)},
        {u"priorities"_s, textChangeOf(&Priority::title)},
        {u"meetings"_s, textChangeOf(&Meeting::title)},
        {u"programme"_s, textChangeOf(&Country::shortName)}};
    const auto found = changes.find(page);
    return found == changes.end() ? changeOf<Person>([](Person &one) { one.phone += u'1'; }) : found->second;
}

/// Of some rows in the list of a page, each made current: the slowest.
double selected(const QWidget &widget) {
    constexpr int rows = 10;
    double slowest = 0;
    auto *list = widget.findChild<QTreeView *>();
    for (int i = 0; i < rows && list != nullptr; ++i) {
        const QModelIndex next = list->model()->index(i, 0);
        slowest = std::max(slowest, timed([&] { list->setCurrentIndex(next); }));
    }
    return slowest;
}

/// Of each letter typed into the line that finds rows of the list: the slowest.
double found(const QWidget &widget, const QString &page) {
    auto *line = widget.findChild<QLineEdit *>(QString(page + u"Find"_s));
    double slowest = 0;
    for (const QChar letter : u"bado"_s) {
        if (line != nullptr)
            slowest = std::max(slowest, timed([&] { line->insert(letter); }));
    }
    if (line != nullptr)
        slowest = std::max(slowest, timed([&] { line->clear(); }));
    return slowest;
}

/// Of all lists in sight, the slowest of some pages down.
double scrolled(const QWidget &widget) {
    constexpr int steps = 30;
    double slowest = 0;
    for (auto *area : widget.findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible() || area->verticalScrollBar()->maximum() == 0)
            continue;
        for (int i = 0; i < steps; ++i)
            slowest = std::max(slowest, timed([area] {
                                   area->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
                               }));
    }
    return slowest;
}

class Measuring {
public:
    Measuring(MainWindow &window, std::vector<Page *> pages) : m_window(window), m_pages(std::move(pages)) {}

    PageTimes of(Page &page) {
        Store &store = m_window.store();
        const Change change = changeOn(page.name())(store);
        const Change person = changeOn(u"people"_s)(store);
        Page &elsewhere = *m_pages[&page == m_pages.front() ? 1 : 0];
        PageTimes times;
        times.page = page.name();
        times.first = open(page);
        open(elsewhere);
        times.again = open(page);
        open(elsewhere);
        timed(change);
        times.stale = open(page);
        times.edit = timed(change);
        times.undo = timed([&store] {
            if (!store.undo())
                qFatal("nothing can be taken back");
        });
        times.other = timed(person);
        times.select = selected(*page.widget());
        times.find = found(*page.widget(), page.name());
        times.scroll = scrolled(*page.widget());
        return times;
    }

    double open(const Page &page) {
        auto *button = m_window.findChild<QWidget *>(u"nav."_s + page.name());
        return timed([button] { QMetaObject::invokeMethod(button, "click"); });
    }

private:
    MainWindow &m_window;
    std::vector<Page *> m_pages;
};

void say(const QString &line) {
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void print(std::vector<PageTimes> all) {
    std::sort(all.begin(), all.end(), [](const PageTimes &a, const PageTimes &b) { return a.slowest() < b.slowest(); });
    say(u"Pages with %1 meetings, %L2 people at one of them, %L3 activities; milliseconds (goal: 150, scrolling 16)"_s
            .arg(LargeFile::meetings)
            .arg(LargeFile::people)
            .arg(LargeFile::activities));
    say(u"page           first   again   stale    edit    undo  person  select    find  scroll"_s);
    for (const PageTimes &times : all) {
        QString line = times.page.leftJustified(12);
        for (const double time : {times.first, times.again, times.stale, times.edit, times.undo, times.other,
                                  times.select, times.find, times.scroll})
            line += u"%1"_s.arg(time, 8, 'f', 1);
        say(line);
    }
}

/// Of each letter typed into the search, until its hits are painted: the slowest.
double searched(MainWindow &window) {
    auto *line = window.findChild<QLineEdit *>(u"searchLine"_s);
    QMetaObject::invokeMethod(window.findChild<QAction *>(u"searchAction"_s), "trigger");
    double slowest = 0;
    for (const QString &words : {u"kibanov"_s, u"workshop 123"_s, u"head of division"_s, u"the"_s, u"sg99"_s}) {
        line->clear();
        for (const QChar letter : words)
            slowest = std::max(slowest, timed([&] { line->insert(letter); }));
    }
    line->clear();
    return slowest;
}

/// The file in the folder, made where it is not there yet.
QString largeFile(const QString &folder) {
    const QString path = folder + u"/large.rapporteur"_s;
    if (QFileInfo::exists(path))
        return path;
    Programme programme;
    programme.title = {{u"en"_s, u"Large programme"_s}, {u"ru"_s, u"Большая программа"_s}};
    programme.languages = {u"en"_s, u"ru"_s};
    programme.referenceDate = LargeFile::asAt;
    auto store = Store::create(path, programme, {.author = u"Bench"_s, .clock = {}, .newUuid = {}});
    if (!store || !LargeFile::fill(**store))
        qFatal("%s cannot be made", qPrintable(path));
    return path;
}

/// The window, and what it is made of.
struct Opened {
    std::unique_ptr<MainWindow> window;
    std::vector<Page *> pages;
};

Opened openWindow(const QString &path, Settings &settings, Prompts &prompts) {
    Opened opened;
    auto store = Store::open(path, {.author = u"Bench"_s, .clock = {}, .newUuid = {}});
    if (!store)
        qFatal("%s cannot be opened", qPrintable(path));
    opened.window =
        std::make_unique<MainWindow>(std::move(store).value(), settings, prompts, [&](Workspace &workspace) {
            auto made = makeWindowPages(workspace);
            for (const auto &page : made)
                opened.pages.push_back(page.get());
            return made;
        });
    opened.window->setAttribute(Qt::WA_DeleteOnClose, false);
    opened.window->resize(1366, 768);
    opened.window->show();
    return opened;
}

void measureSwitches(Workspace &workspace) {
    const Id<Meeting> last = workspace.meeting();
    const Id<Meeting> first = workspace.records().of<Meeting>().all().front().id;
    const double away = timed([&] { workspace.setMeeting(first); });
    const double back = timed([&] { workspace.setMeeting(last); });
    const double both = timed([&] { workspace.setShownLanguages(workspace.workingLanguages()); });
    const double one = timed([&] { workspace.setShownLanguages({u"en"_s}); });
    say(u"With the delegations in sight, another meeting is chosen in %1 ms, and other languages in %2 ms"_s
            .arg(std::max(away, back), 0, 'f', 0)
            .arg(std::max(both, one), 0, 'f', 0));
}

} // namespace

/// With a folder named, the file is kept there; with pages named behind it, only these are measured.
int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ColorScheme::light, interfaceFont(QApplication::font(), 100));
    const QTemporaryDir passing;
    const QStringList wanted = QCoreApplication::arguments().mid(2);
    const QString path = largeFile(QCoreApplication::arguments().value(1, passing.path()));
    Settings settings(passing.filePath(u"settings.ini"_s));
    settings.setLanguage(u"en"_s);
    NoPrompts prompts;
    Opened opened;
    const double opening = timed([&] { opened = openWindow(path, settings, prompts); });
    Measuring measuring(*opened.window, opened.pages);
    std::vector<PageTimes> all;
    for (Page *page : opened.pages) {
        if (wanted.isEmpty() || wanted.contains(page->name()))
            all.push_back(measuring.of(*page));
    }
    print(all);
    say(u"The window opens in %1 ms; a letter typed into its search takes at most %2 ms (goal: 16)"_s
            .arg(opening, 0, 'f', 0)
            .arg(searched(*opened.window), 0, 'f', 1));
    for (const Page *page : opened.pages) {
        if (page->name() == "delegations"_L1)
            measuring.open(*page);
    }
    measureSwitches(opened.window->workspace());
    return 0;
}
