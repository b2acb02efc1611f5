#include "screenshots.h"

#include "people.h"
#include "previewview.h"
#include "programme.h"
#include "settings.h"
#include "store.h"
#include "tableview.h"
#include "windowpages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; ///< ms

// Rows of the sample's agenda that look different from each other.
constexpr int breakRow = 0;
constexpr int parentRow = 4;
constexpr int decisionRow = 14;

constexpr int workPlanRow = 3; ///< of the papers; a new programme lacks a plan

DeskParts parts() {
    DeskParts parts;
    parts.makePages = &makeWindowPages;
    return parts;
}

/// What can be seen on a page besides how it first comes into sight.
struct PageView {
    QString name;
    QString page;
    QString button;      ///< pressed before; empty for none
    int row = -1;        ///< made current; -1 = none
    bool isLeaf = false; ///< rather the next row that nothing belongs to
};

std::vector<PageView> pageViews() {
    return {{u"delegation"_s, u"delegations"_s, {}, 0},
            {u"agency"_s, u"delegations"_s, {}, 1},
            {u"participant"_s, u"delegations"_s, {}, 2},
            {u"matrix"_s, u"delegations"_s, u"delegationsMatrix"_s},
            {u"attendance"_s, u"delegations"_s, u"delegationsAttendance"_s, 1},
            {u"paper"_s, u"papers"_s, {}, 1},
            {u"record"_s, u"minutes"_s, {}, 4},
            {u"action"_s, u"followup"_s, {}, 3},
            {u"activity"_s, u"workplan"_s, u"workplanTable"_s, 2},
            {u"timeline"_s, u"workplan"_s, u"workplanTimelineButton"_s, 2},
            {u"priority"_s, u"priorities"_s, {}, 1, true},
            {u"person"_s, u"people"_s, {}, 2, true},
            {u"meeting"_s, u"meetings"_s, {}, 1},
            {u"next-meeting"_s, u"meetings"_s, u"meetingsNext"_s},
            {u"section"_s, u"programme"_s, {}, 3}};
}

} // namespace

Screenshots::Screenshots(Look look, Settings &settings, Prompts &prompts)
    : m_look(std::move(look)), m_desk(settings, prompts, parts()) {}

void Screenshots::takeStart() {
    m_desk.start({});
    QWidget *start = m_desk.startWindow();
    save(start, u"start"_s);
    click(start, u"startNew"_s);
    auto *dialog = start->findChild<QDialog *>(u"newProgramme"_s);
    click(dialog, u"accept"_s);
    save(dialog, u"new-programme"_s);
    close(start);
}

void Screenshots::takeAgenda(const QString &file) {
    MainWindow *window = open(file);
    chooseRow(window, decisionRow);
    save(window, u"agenda"_s);
    chooseRow(window, parentRow);
    save(window, u"agenda-parent"_s);
    click(window, u"itemHistoryButton"_s);
    save(window, u"agenda-history"_s);
    click(window, u"historyBack"_s);
    chooseRow(window, breakRow);
    save(window, u"agenda-break"_s);
    window->findChild<QAction *>(u"agendaAddDay"_s)->trigger();
    chooseRow(window, 0);
    save(window, u"agenda-days"_s);
    window->findChild<QAction *>(u"undo"_s)->trigger();
    click(window, u"language.all"_s);
    chooseRow(window, decisionRow);
    save(window, u"agenda-both"_s);
    m_desk.open(m_look.scratch + "/elsewhere.rapporteur"_L1);
    save(window, u"message"_s);
    close(window);
}

void Screenshots::takeDocuments(const QString &file) {
    MainWindow *window = open(file);
    click(window, u"nav.documents"_s);
    auto *papers = window->findChild<QAbstractItemView *>(u"papers"_s);
    for (int row = 0; row < papers->model()->rowCount(); ++row) {
        papers->setCurrentIndex(papers->model()->index(row, 0));
        waitForPaper(window);
        save(window, "documents-"_L1 + QString::number(row + 1));
    }
    close(window);
}

void Screenshots::takePages(const QString &file, const QString &what) {
    MainWindow *window = open(file);
    savePages(window, what);
    saveViews(window, what);
    close(window);
}

void Screenshots::takeDialogs(const QString &file) {
    MainWindow *window = open(file);
    saveDialog(window, u"settings"_s, u"settings"_s);
    saveDialog(window, u"keys"_s, u"keys"_s);
    saveDialog(window, u"newMeeting"_s, u"newMeeting"_s);
    window->findChild<QAction *>(u"newMeeting"_s)->trigger();
    auto *dialog = window->findChild<QDialog *>(u"newMeeting"_s);
    click(dialog, u"dateCalendar"_s);
    save(dialog->findChild<QWidget *>(u"calendar"_s), u"calendar"_s);
    close(dialog);
    close(window);
}

void Screenshots::takeEmptyPages() {
    MainWindow *window = open(makeEmptyProgramme());
    save(window, u"no-meeting"_s);
    click(window, u"firstMeeting"_s);
    auto *dialog = window->findChild<QDialog *>(u"newMeeting"_s);
    dialog->findChild<QComboBox *>(u"body"_s)->setEditText(u"Steering Group"_s);
    dialog->findChild<QLineEdit *>(u"code"_s)->setText(u"SG1"_s);
    dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"First meeting of the Steering Group"_s);
    click(dialog, u"accept"_s);
    save(window, u"agenda-empty"_s);
    click(window, u"nav.documents"_s);
    waitForPaper(window);
    save(window, u"documents-empty"_s);
    auto *papers = window->findChild<QAbstractItemView *>(u"papers"_s);
    papers->setCurrentIndex(papers->model()->index(workPlanRow, 0));
    waitForPaper(window);
    save(window, u"documents-findings"_s);
    savePages(window, u"empty"_s);
    close(window);
}

MainWindow *Screenshots::open(const QString &file) {
    m_desk.open(file);
    MainWindow *window = m_desk.windows().back();
    wait(u"the window"_s, [window] { return window->isActiveWindow(); });
    window->showNormal();
    QCoreApplication::processEvents();
    window->resize(m_look.size);
    click(window, u"nav.agenda"_s);
    click(window, "language."_L1 + m_look.language);
    wait(u"the window in its size"_s, [this, window] { return window->size() == m_look.size; });
    return window;
}

void Screenshots::close(QWidget *window) {
    const QPointer<QWidget> going(window);
    window->close();
    wait(u"the end of a window"_s, [&going] { return going.isNull(); });
}

void Screenshots::save(QWidget *widget, const QString &what) {
    for (int i = 0; i < 3; ++i) { // a layout may ask for another
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString path = m_look.pictures.filePath(m_look.name + u'-' + what + ".png"_L1);
    if (widget->grab().save(path))
        return;
    QTextStream(stderr) << "could not write " << path << '\n';
    m_failed = true;
}

void Screenshots::savePages(QWidget *window, const QString &what) {
    const QString prefix = u"nav."_s;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        const QString name = button->objectName();
        if (!name.startsWith(prefix))
            continue;
        click(window, name);
        if (name == "nav.documents"_L1)
            waitForPaper(window);
        save(window, what + u'-' + name.mid(prefix.size()));
    }
}

void Screenshots::saveViews(MainWindow *window, const QString &what) {
    for (const PageView &view : pageViews()) {
        click(window, "nav."_L1 + view.page);
        if (!view.button.isEmpty())
            click(window, view.button);
        if (auto *list = window->findChild<TableView *>(view.page + "List"_L1); list != nullptr && view.row >= 0) {
            int row = view.row;
            while (view.isLeaf && row + 1 < list->rows().rowCount() && list->rows().isFoldable(row))
                ++row;
            list->setFocus();
            list->makeCurrent(list->rows().index(row, list->rows().mainColumn()));
        }
        save(window, what + u'-' + view.page + u'-' + view.name);
    }
    saveMerge(window, what);
    click(window, u"workplanTable"_s); // the next file is seen as a table first
    window->findChild<QAction *>(u"searchAction"_s)->trigger();
    auto *line = window->findChild<QLineEdit *>(u"searchLine"_s);
    line->setText(m_look.language == "ru"_L1 ? u"гран"_s : u"bord"_s);
    save(window, what + "-search"_L1);
}

/// Of two people, who need not be alike.
void Screenshots::saveMerge(MainWindow *window, const QString &what) {
    click(window, u"nav.people"_s);
    auto *list = window->findChild<TableView *>(u"peopleList"_s);
    std::vector<QUuid> people;
    for (const TableRow &row : list->rows().allRows()) {
        if (people.size() < 2 && window->store().get(Id<Person>{row.key}))
            people.push_back(row.key);
    }
    list->selectKeys(people);
    click(window, u"peopleMerge"_s);
    save(window, what + "-people-merge"_L1);
    click(window, u"mergeCancel"_s);
}

void Screenshots::saveDialog(QWidget *window, const QString &action, const QString &name) {
    window->findChild<QAction *>(action)->trigger();
    auto *dialog = window->findChild<QDialog *>(name);
    save(dialog, name);
    close(dialog);
}

void Screenshots::wait(const QString &what, const std::function<bool()> &isThere) {
    if (QTest::qWaitFor(isThere, patience))
        return;
    QTextStream(stderr) << m_look.name << ": " << what << " did not come\n";
    m_failed = true;
}

void Screenshots::click(QWidget *window, const QString &name) {
    window->findChild<QAbstractButton *>(name)->click();
}

void Screenshots::waitForPaper(const QWidget *window) {
    auto *preview = window->findChild<PreviewView *>(u"preview"_s);
    wait(u"the pages of a paper"_s, [preview] { return preview->isComplete(); });
}

void Screenshots::chooseRow(QWidget *window, int row) {
    auto *list = window->findChild<QAbstractItemView *>(u"agendaList"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 2));
}

QString Screenshots::makeEmptyProgramme() {
    const QString path = m_look.scratch + u'/' + m_look.name + ".rapporteur"_L1;
    Programme programme;
    programme.languages = QStringList{u"en"_s, u"ru"_s};
    programme.title.set(u"en"_s, u"Water programme"_s, u"en"_s);
    if (!Store::create(path, programme, {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}}))
        m_failed = true;
    return path;
}
