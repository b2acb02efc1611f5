#include "screenshots.h"

#include "previewview.h"
#include "programme.h"
#include "settings.h"
#include "store.h"
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

constexpr QSize windowSize(1366, 768);
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

} // namespace

Screenshots::Screenshots(const QString &look, const QString &language, Settings &settings, Prompts &prompts,
                         const QString &sample, const QString &scratch, const QDir &pictures)
    : m_look(look)
    , m_language(language)
    , m_sample(sample)
    , m_scratch(scratch)
    , m_pictures(pictures)
    , m_desk(settings, prompts, parts()) {}

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

void Screenshots::takeAgenda() {
    MainWindow *window = open(m_sample);
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
    m_desk.open(m_scratch + "/elsewhere.rapporteur"_L1);
    save(window, u"message"_s);
    close(window);
}

void Screenshots::takeDocuments() {
    MainWindow *window = open(m_sample);
    click(window, u"nav.documents"_s);
    auto *papers = window->findChild<QAbstractItemView *>(u"papers"_s);
    auto *preview = window->findChild<PreviewView *>(u"preview"_s);
    for (int row = 0; row < papers->model()->rowCount(); ++row) {
        papers->setCurrentIndex(papers->model()->index(row, 0));
        wait(u"the pages of a paper"_s, [preview] { return preview->isComplete(); });
        save(window, "documents-"_L1 + QString::number(row + 1));
    }
    close(window);
}

void Screenshots::takePages() {
    MainWindow *window = open(m_sample);
    savePages(window, u"page"_s);
    close(window);
}

void Screenshots::takeDialogs() {
    MainWindow *window = open(m_sample);
    saveDialog(window, u"settings"_s, u"settings"_s);
    saveDialog(window, u"keys"_s, u"keys"_s);
    saveDialog(window, u"newMeeting"_s, u"newMeeting"_s);
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
    auto *preview = window->findChild<PreviewView *>(u"preview"_s);
    wait(u"the pages of a paper"_s, [preview] { return preview->isComplete(); });
    save(window, u"documents-empty"_s);
    auto *papers = window->findChild<QAbstractItemView *>(u"papers"_s);
    papers->setCurrentIndex(papers->model()->index(workPlanRow, 0));
    wait(u"the pages of a paper"_s, [preview] { return preview->isComplete(); });
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
    window->resize(windowSize);
    click(window, u"nav.agenda"_s);
    click(window, "language."_L1 + m_language);
    wait(u"the window in its size"_s, [window] { return window->size() == windowSize; });
    return window;
}

void Screenshots::close(QWidget *window) {
    const QPointer<QWidget> going(window);
    window->close();
    wait(u"the end of a window"_s, [&going] { return going.isNull(); });
}

void Screenshots::save(QWidget *widget, const QString &what) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QString path = m_pictures.filePath(m_look + u'-' + what + ".png"_L1);
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
        save(window, what + u'-' + name.mid(prefix.size()));
    }
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
    QTextStream(stderr) << m_look << ": " << what << " did not come\n";
    m_failed = true;
}

void Screenshots::click(QWidget *window, const QString &name) {
    window->findChild<QAbstractButton *>(name)->click();
}

void Screenshots::chooseRow(QWidget *window, int row) {
    auto *list = window->findChild<QAbstractItemView *>(u"agendaList"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 2));
}

QString Screenshots::makeEmptyProgramme() {
    const QString path = m_scratch + u'/' + m_look + ".rapporteur"_L1;
    Programme programme;
    programme.languages = QStringList{u"en"_s, u"ru"_s};
    programme.title.set(u"en"_s, u"Water programme"_s, u"en"_s);
    if (!Store::create(path, programme, {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}}))
        m_failed = true;
    return path;
}
