#include "agenda.h"
#include "agendamodel.h"
#include "changeset.h"
#include "elidedlabel.h"
#include "meeting.h"
#include "previewview.h"
#include "programme.h"
#include "shellhelp.h"
#include "shortbutton.h"
#include "store.h"
#include "testprogram.h"
#include "windowpages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;

/// The way of somebody who begins: from the start window by mouse and keyboard to the agenda on paper, back to nothing
/// by undo, and forth again.
class TestWholeWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startToPaper_undoneAndRedone_leadsBackAndForth();
    void settings_languageOnRealPages_keepsSelection();
    void textSize_everyStep_clipsNoControl_data();
    void textSize_everyStep_clipsNoControl();

private:
    void makeProgramme();
    void makeMeeting();
    void typeAgenda(const QStringList &titles);
    void savePaper(const QString &path);
    void takeBackAll();
    void redoAll();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QTreeView *list() const { return m_window->findChild<QTreeView *>(u"agendaList"_s); }
    QStringList titles() const;
    QByteArray contents() const;
    /// Labels and buttons in sight whose words have too little room.
    QStringList clippedControls() const;
    static QByteArray read(const QString &path);
    template <class T = QWidget>
    T *find(const QString &name) const {
        return m_window->findChild<T *>(name);
    }
    void click(QWidget *in, const QString &name) { QTest::mouseClick(in->findChild<QWidget *>(name), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    GivenAnswers m_answers;
    std::unique_ptr<Desk> m_desk;
    MainWindow *m_window = nullptr;
    const QFont m_systemFont = QApplication::font();
};

void TestWholeWay::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_settings->setLanguage(u"en"_s);
    m_settings->setTheme(Settings::Theme::light);
    m_settings->setAuthor(u"A. Editor"_s);
    m_answers = {};
    DeskParts parts;
    parts.makePages = &makeWindowPages;
    m_desk = std::make_unique<Desk>(*m_settings, m_answers, std::move(parts));
}

void TestWholeWay::cleanup() {
    m_window = nullptr;
    m_desk.reset();
}

void TestWholeWay::makeProgramme() {
    QVERIFY(m_desk->start({}));
    m_answers.file = path(u"water"_s);
    click(m_desk->startWindow(), u"startNew"_s);
    auto *dialog = m_desk->startWindow()->findChild<QDialog *>(u"newProgramme"_s);
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"Water programme"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_desk->windows().size(), std::size_t(1));
    m_window = m_desk->windows().front();
    QVERIFY(fillOfficeScreen(m_window));
}

void TestWholeWay::makeMeeting() {
    click(m_window, u"nav.agenda"_s);
    click(m_window, u"firstMeeting"_s);
    auto *dialog = find<QDialog>(u"newMeeting"_s);
    QVERIFY(dialog != nullptr);
    for (const auto &[field, text] : {std::pair(u"body"_s, u"Steering Group"_s), std::pair(u"code"_s, u"SG1"_s),
                                      std::pair(u"title"_s, u"First meeting"_s)}) {
        auto *box = dialog->findChild<QComboBox *>(field);
        QLineEdit *line = box != nullptr ? box->lineEdit() : dialog->findChild<QLineEdit *>(field);
        line->selectAll(); // a code is proposed
        QTest::keyClicks(line, text);
    }
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>(u"agendaAddFirst"_s) != nullptr && find<QWidget>(u"agendaAddFirst"_s)->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(u"agendaAddFirst"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // as it would press a button in a dialog
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

/// "> " makes a sub-item of the one before; what follows stands beside it.
void TestWholeWay::typeAgenda(const QStringList &titles) {
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    for (const QString &title : titles) {
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        QWidget *editor = QApplication::focusWidget();
        const bool sub = title.startsWith(u"> "_s);
        if (sub)
            QTest::keyClick(editor, Qt::Key_Tab);
        QTest::keyClicks(editor, sub ? title.mid(2) : title);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void TestWholeWay::savePaper(const QString &path) {
    click(m_window, u"nav.documents"_s);
    auto *preview = find<PreviewView>(u"preview"_s);
    QTRY_VERIFY(preview->isComplete());
    m_answers.file = path;
    click(m_window, u"savePdf"_s);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(m_answers.suggested.endsWith(u"/SG1 Agenda EN.pdf"_s));
    QTest::keyClick(m_window, Qt::Key_1, Qt::ControlModifier);
}

QStringList TestWholeWay::titles() const {
    QStringList titles;
    for (const AgendaRow &row : qobject_cast<AgendaModel *>(list()->model())->rows())
        titles += QString(row.number + u' ' + row.title);
    return titles;
}

QByteArray TestWholeWay::contents() const {
    QByteArray all;
    for (const QString &kind : {u"body"_s, u"meeting"_s, u"day"_s, u"agenda_item"_s, u"presenter"_s}) {
        const auto read = m_window->store().eachRow(kind, {}, [&all](const QJsonObject &row) {
            all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        });
        if (!read)
            all += "unreadable\n";
    }
    return all;
}

QByteArray TestWholeWay::read(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWholeWay::takeBackAll() {
    auto *undo = find<QToolButton>(u"undoButton"_s);
    for (int steps = 0; undo->isEnabled(); ++steps) {
        QVERIFY(steps < 100);
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    }
}

void TestWholeWay::redoAll() {
    auto *redo = find<QToolButton>(u"redoButton"_s);
    for (int steps = 0; redo->isEnabled(); ++steps) {
        QVERIFY(steps < 100);
        QTest::keyClick(m_window, Qt::Key_Y, Qt::ControlModifier);
    }
}

void TestWholeWay::startToPaper_undoneAndRedone_leadsBackAndForth() {
    makeProgramme();
    const QByteArray nothing = contents();
    makeMeeting();
    typeAgenda({u"Opening"_s, u"Progress"_s, u"> Migration"_s, u"Trade"_s});
    const QStringList typed{u"1 Opening"_s, u"2 Progress"_s, u"2.1 Migration"_s, u"2.2 Trade"_s};
    QCOMPARE(titles(), typed);
    savePaper(path(u"first.pdf"_s));
    const QByteArray paper = read(path(u"first.pdf"_s));
    QVERIFY(paper.startsWith("%PDF-"));
    const QByteArray everything = contents();

    takeBackAll();
    QCOMPARE(contents(), nothing);
    click(m_window, u"nav.agenda"_s);
    QVERIFY(find<QWidget>(u"firstMeeting"_s)->isVisible());

    redoAll();
    QCOMPARE(contents(), everything);
    QTRY_COMPARE(titles(), typed);
    savePaper(path(u"again.pdf"_s));
    QCOMPARE(read(path(u"again.pdf"_s)), paper);

    click(m_window, u"nav.documents"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"papers"_s);
    QTest::keyClick(m_window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), list());

    m_window->close();
    QTRY_VERIFY(m_desk->windows().empty());
    QVERIFY(m_desk->start({}));
    m_window = m_desk->windows().front();
    QCOMPARE(contents(), everything);
    QVERIFY(find<QToolButton>(u"undoButton"_s)->isEnabled());
}

void TestWholeWay::settings_languageOnRealPages_keepsSelection() {
    makeProgramme();
    makeMeeting();
    typeAgenda({u"Opening"_s, u"Progress"_s, u"Closing"_s});
    list()->setCurrentIndex(list()->model()->index(1, 2));
    QTest::keyClick(m_window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = find<QDialog>(u"settings"_s);
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"interfaceLanguage"_s), Qt::Key_Down);
    click(dialog, u"accept"_s);
    QTRY_COMPARE(find<QToolButton>(u"undoButton"_s)->text(), u"Отменить"_s);
    QTRY_COMPARE(list()->currentIndex().row(), 1);
    QTRY_VERIFY(list()->isVisible());
}

void TestWholeWay::textSize_everyStep_clipsNoControl_data() {
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QString>("language");
    for (const int zoom : {80, 100, 150, 200}) {
        for (const QString &language : {u"en"_s, u"ru"_s})
            QTest::addRow("%d %s", zoom, qPrintable(language)) << zoom << language;
    }
}

QStringList TestWholeWay::clippedControls() const {
    QStringList clipped;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        const bool isWhole = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                               : label->sizeHint().width() <= label->width();
        const bool mayBeElided = qobject_cast<const ElidedLabel *>(label) != nullptr;
        if (label->isVisible() && !label->text().isEmpty() && !mayBeElided && !isWhole)
            clipped += label->text();
    }
    const auto *details = find<QWidget>(u"agendaDetails"_s);
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        const auto *navigation = find<QWidget>(u"navigation"_s);
        if (!button->isVisible() || button->text().isEmpty() || details->isAncestorOf(button) ||
            navigation->isAncestorOf(button)) // these scroll
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isShort = qobject_cast<const ShortButton *>(button) != nullptr; // it says less then
        if (isShort || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            continue;
        if (button->width() < button->sizeHint().width() || button->height() < button->fontMetrics().height())
            clipped += button->objectName();
    }
    return clipped;
}

/// Buttons are as large as their words want, and the page fits the window.
void TestWholeWay::textSize_everyStep_clipsNoControl() {
    QFETCH(int, zoom);
    QFETCH(QString, language);
    m_desk.reset();
    QApplication::setFont(m_systemFont); // the desk takes the application's font for the system's
    m_settings->setZoom(zoom);
    m_settings->setLanguage(language);
    DeskParts parts;
    parts.makePages = &makeWindowPages;
    m_desk = std::make_unique<Desk>(*m_settings, m_answers, std::move(parts));
    makeProgramme();
    makeMeeting();
    typeAgenda({u"Opening of the meeting and words of welcome"_s, u"Closing"_s});
    const auto *details = find<QWidget>(u"agendaDetails"_s);
    for (const QString &page : {u"nav.agenda"_s, u"nav.documents"_s}) {
        click(m_window, page);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(1366, 768));           // a page that needs more would make it larger
        QTRY_COMPARE(clippedControls().join(u'\n'), QString()); // a paper tells its pages when it is ready
        QCOMPARE(list()->horizontalScrollBar()->value(), 0);
        for (const QScrollArea *area : details->findChildren<QScrollArea *>()) // they scroll up and down only
            QVERIFY(!area->isVisible() || area->widget()->width() <= area->viewport()->width());
    }
}

RAPPORTEUR_TEST(TestWholeWay)
#include "tst_wholeway.moc"
