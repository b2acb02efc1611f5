#include "agenda.h"
#include "attendance.h"
#include "completingedit.h"
#include "fielderror.h"
#include "markupedit.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "previewview.h"
#include "programme.h"
#include "schema.h"
#include "shellhelp.h"
#include "store.h"
#include "tableview.h"
#include "testprogram.h"
#include "windowpages.h"
#include "workplan.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// The way of a secretary who has never seen the window: a programme from nothing, its countries, agencies, meeting,
/// agenda, delegations, attendance, minutes and work plan, and a paper of it; then all of it undone to the start, done
/// again, and printed alike.
class TestSecretaryWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void programmeToPaper_undoneAndRedone_leadsBackAndForth();

private:
    void makeProgramme();
    void pickCountries();
    void addAgencies();
    void makeMeeting();
    void typeAgenda();
    void inviteDelegations();
    void takeAttendance();
    void takeMinutes();
    void planWork();
    QByteArray savePaper(const QString &name);

    template <class T = QWidget>
    T *find(const QString &name) const {
        return m_window->findChild<T *>(name);
    }
    void click(const QString &name) const {
        auto *widget = find(name);
        QVERIFY2(widget != nullptr && widget->isVisible(), qPrintable(name));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void show(const QString &page) const {
        click(u"nav."_s + page);
        QCoreApplication::processEvents();
    }
    /// Types into a field of a form and ends it with Enter.
    void enter(const QString &field, const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    void choose(CompletingEdit *line, const QString &text) const;
    template <class T>
    std::vector<T> all() const {
        return *m_window->store().all<T>();
    }
    /// No field says that what was typed is wrong.
    bool isAllTaken() const {
        const auto errors = m_window->findChildren<FieldError *>();
        return std::none_of(errors.begin(), errors.end(), [](const FieldError *error) { return error->isSaying(); });
    }
    /// Every record of the file.
    QByteArray contents() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    GivenAnswers m_answers;
    std::unique_ptr<Desk> m_desk;
    MainWindow *m_window = nullptr;
};

void TestSecretaryWay::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_settings->setLanguage(u"en"_s);
    m_settings->setTheme(Settings::Theme::light);
    m_settings->setAuthor(u"A. Editor"_s);
    m_answers = {};
    DeskParts parts;
    parts.makePages = &makeWindowPages;
    m_desk = std::make_unique<Desk>(*m_settings, m_answers, std::move(parts));
}

void TestSecretaryWay::cleanup() {
    m_window = nullptr;
    m_desk.reset();
}

void TestSecretaryWay::enter(const QString &field, const QString &text) const {
    QWidget *editor = find(field);
    QVERIFY2(editor != nullptr, qPrintable(field));
    if (editor->focusProxy() != nullptr)
        editor = editor->focusProxy();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void TestSecretaryWay::choose(CompletingEdit *line, const QString &text) const {
    QVERIFY(line != nullptr);
    line->setFocus();
    const auto receiver = [line] { // the suggestions take the keys while they are open
        QWidget *popup = QApplication::activePopupWidget();
        return popup != nullptr ? popup : line;
    };
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QTest::keyClick(receiver(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    m_window->activateWindow(); // as a window manager does when the suggestions are gone
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

QByteArray TestSecretaryWay::contents() const {
    QByteArray all;
    for (const RecordType &type : Schema::types()) {
        const auto read = m_window->store().eachRow(type.kind, {}, [&all](const QJsonObject &row) {
            all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        });
        if (!read)
            all += "unreadable\n";
    }
    return all;
}

void TestSecretaryWay::makeProgramme() {
    QVERIFY(m_desk->start({}));
    m_answers.file = path(u"water"_s);
    QTest::mouseClick(m_desk->startWindow()->findChild<QWidget *>(u"startNew"_s), Qt::LeftButton);
    auto *dialog = m_desk->startWindow()->findChild<QDialog *>(u"newProgramme"_s);
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"Water programme"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_desk->windows().size(), std::size_t(1));
    m_window = m_desk->windows().front();
    QVERIFY(fillOfficeScreen(m_window));
}

void TestSecretaryWay::pickCountries() {
    show(u"programme"_s);
    click(u"programmeAddCountries"_s);
    auto *line = find<QLineEdit>(u"countryPickerFind"_s);
    for (const QString &name : {u"kazakhstan"_s, u"kyrgyzstan"_s}) {
        line->setFocus();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }
    click(u"countryPickerAdd"_s);
    QCOMPARE(all<Country>().size(), std::size_t(2));
}

void TestSecretaryWay::addAgencies() {
    show(u"people"_s);
    for (const auto &[countryName, name] :
         {std::pair(u"Kazakhstan"_s, u"Water Committee"_s), std::pair(u"Kyrgyzstan"_s, u"Water Agency"_s)}) {
        const std::size_t before = all<Agency>().size();
        press(Qt::Key_Escape);
        QAbstractButton *add = find<QAbstractButton>(u"peopleAddFirstAgency"_s);
        QTest::mouseClick(add != nullptr && add->isVisible() ? add : find<QAbstractButton>(u"peopleAddAgency"_s),
                          Qt::LeftButton);
        QCOMPARE(all<Agency>().size(), before + 1);
        enter(u"agencyName.en"_s, name);
        enter(u"agencyCountry"_s, countryName);
        QCOMPARE(all<Agency>().back().name.exactly(u"en"_s), name);
        const auto country = m_window->store().get(all<Agency>().back().country);
        QVERIFY(country && country->shortName.exactly(u"en"_s) == countryName);
        QVERIFY(isAllTaken());
    }
}

void TestSecretaryWay::makeMeeting() {
    find<QAction>(u"newMeeting"_s)->trigger();
    auto *dialog = find<QDialog>(u"newMeeting"_s);
    QVERIFY(dialog != nullptr);
    for (const auto &[field, text] : {std::pair(u"body"_s, u"Steering Group"_s), std::pair(u"code"_s, u"SG1"_s),
                                      std::pair(u"title"_s, u"First meeting"_s)}) {
        auto *box = dialog->findChild<QComboBox *>(field);
        QLineEdit *line = box != nullptr ? box->lineEdit() : dialog->findChild<QLineEdit *>(field);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(all<Meeting>().size(), std::size_t(1));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestSecretaryWay::typeAgenda() {
    show(u"agenda"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    for (const QString &title : {u"Opening"_s, u"Work plan"_s}) {
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), title);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(all<AgendaItem>().size(), std::size_t(2));
}

void TestSecretaryWay::inviteDelegations() {
    show(u"delegations"_s);
    click(u"delegationsAddDelegations"_s);
    auto *list = find<QListWidget>(u"addDelegationsList"_s);
    QTRY_VERIFY(list != nullptr && list->isVisible());
    list->setFocus();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        if (list->currentItem()->flags() & Qt::ItemIsUserCheckable)
            QTest::keyClick(list, Qt::Key_Space);
    }
    find<QAbstractButton>(u"addDelegationsInvite"_s)->click();
    click(u"addDelegationsTake"_s);
    QCOMPARE(all<Delegation>().size(), std::size_t(2));
    QCOMPARE(all<Invitation>().size(), std::size_t(2));
    auto *table = find<TableView>(u"delegationsList"_s);
    for (const Invitation &invitation : all<Invitation>()) {
        QVERIFY(table->selectKey(invitation.id.uuid));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(m_window->store().get(invitation.id)->reply, Reply::accepted);
        choose(find<CompletingEdit>(u"delegationsAddPerson"_s),
               invitation.id == all<Invitation>().front().id ? u"Anna Examplova"_s : u"Boris Probe"_s);
        QTRY_VERIFY(!all<Participant>().empty());
    }
    QCOMPARE(all<Participant>().size(), std::size_t(2));
    for (const Participant &participant : all<Participant>()) {
        QVERIFY(table->selectKey(participant.id.uuid));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_H);
        QCOMPARE(m_window->store().get(participant.id)->role, ParticipantRole::head);
    }
}

void TestSecretaryWay::takeAttendance() {
    click(u"delegationsAttendance"_s);
    auto *table = find<TableView>(u"delegationsList"_s);
    for (const Participant &participant : all<Participant>()) {
        const int column = table->rows().columnCount() - 2; // the morning
        table->makeCurrent(table->rows().index(table->rows().rowOf(participant.id.uuid), column));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
    }
    QCOMPARE(all<Attendance>().size(), std::size_t(2));
}

void TestSecretaryWay::takeMinutes() {
    show(u"minutes"_s);
    const auto focused = [] { return qobject_cast<MarkupEdit *>(QApplication::focusWidget()); };
    const auto blank = [&] { return focused() != nullptr && focused()->isBlank(); };
    auto *items = find<TableView>(u"minutesList"_s);
    QVERIFY(items->selectKey(all<AgendaItem>().back().id.uuid));
    items->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY2(blank(), qPrintable(QApplication::focusWidget()->objectName()));
    QTest::keyClicks(focused(), u"The plan was presented."_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(blank());
    QTest::keyClicks(focused(), u"the work plan."_s);
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(blank());
    QTest::keyClicks(focused(), u"Publish the work plan."_s);
    show(u"followup"_s);
    QCOMPARE(all<MinutesParagraph>().size(), std::size_t(1));
    QCOMPARE(all<Decision>().size(), std::size_t(1));
    QCOMPARE(all<Action>().front().text.exactly(u"en"_s), u"Publish the work plan."_s);
    QCOMPARE(all<Decision>().front().number, u"SG1/D1"_s);
}

void TestSecretaryWay::planWork() {
    show(u"workplan"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr,
                 qPrintable(QApplication::focusWidget()->objectName()));
    QTest::keyClicks(QApplication::focusWidget(), u"Seminar on rivers"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(all<Activity>().size(), std::size_t(1));
    QCOMPARE(all<Activity>().front().title.exactly(u"en"_s), u"Seminar on rivers"_s);
    enter(u"activityBudget"_s, u"12 500"_s);
    QCOMPARE(all<Activity>().front().budget, (Money{1'250'000}));
}

QByteArray TestSecretaryWay::savePaper(const QString &name) {
    show(u"documents"_s);
    const auto *preview = find<PreviewView>(u"preview"_s);
    if (preview == nullptr || !QTest::qWaitFor([preview] { return preview->isComplete(); }))
        return {};
    m_answers.file = path(name);
    click(u"savePdf"_s);
    QFile file(path(name));
    if (!QTest::qWaitFor([&file] { return file.exists(); }) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

void TestSecretaryWay::programmeToPaper_undoneAndRedone_leadsBackAndForth() {
    makeProgramme();
    const QByteArray nothing = contents();
    pickCountries();
    addAgencies();
    makeMeeting();
    typeAgenda();
    inviteDelegations();
    takeAttendance();
    takeMinutes();
    if (QTest::currentTestFailed())
        return;
    planWork();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(isAllTaken());
    const QByteArray everything = contents();
    const QByteArray paper = savePaper(u"first.pdf"_s);
    QVERIFY(paper.startsWith("%PDF-"));
    QCOMPARE(contents(), everything);

    auto *undo = find<QAction>(u"undo"_s);
    auto *redo = find<QAction>(u"redo"_s);
    int steps = 0;
    for (; undo->isEnabled() && steps < 200; ++steps)
        undo->trigger();
    QCOMPARE(contents(), nothing);
    for (int step = 0; step < steps; ++step)
        redo->trigger();
    QVERIFY(!redo->isEnabled());
    QCOMPARE(contents(), everything);
    QCOMPARE(savePaper(u"again.pdf"_s), paper);
}

RAPPORTEUR_TEST(TestSecretaryWay)
#include "tst_secretaryway.moc"
