#include "agendadelegate.h"
#include "agendahelp.h"
#include "testprogram.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Items typed into the list and cells edited in place: in a real window on a real file, by real keys and clicks. Each
/// case has a fresh file.
class TestAgendaTyping : public AgendaTest {
    Q_OBJECT

private Q_SLOTS:
    void typing_enterAfterEach_addsItems();
    void typing_tabBeforeTitle_makesSubItem();
    void typing_escape_leavesNothingBehind();
    void usersPath_undoneAndRedone_leadsBackAndForth();
    void tab_inOpenTitle_indentsAndKeepsTyping();
    void tab_belowBreak_isRefusedInWords();
    void duration_wrong_staysUntilCorrected();
    void durations_asPeopleWriteThem_areUnderstood();
    void title_emptied_staysOpenWithWords();
    void wrongInput_inOneCell_doesNotBlockTheOthers();
    void cell_leftAlone_isCommittedAndStaysOpen();
    void newItem_leftAlone_isKeptAndTypingGoesOn();
    void undo_whileTyping_belongsToTheEditor();
    void presenters_typedInCell_becomeRecords();
};

void TestAgendaTyping::typing_enterAfterEach_addsItems() {
    agenda().click(u"agendaAddFirst");
    for (const QString &title : {u"Opening"_s, u"Adoption"_s, u"Closing"_s}) {
        QLineEdit *editor = agenda().cell(u"cellTitle");
        QVERIFY(editor != nullptr);
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClicks(editor, title);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Adoption"_s, u"3 Closing"_s, u"+"_s}));
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Escape);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Adoption"_s, u"3 Closing"_s}));
    QCOMPARE(agenda().list()->currentIndex().row(), 2);
    QCOMPARE(agenda().store().undoLabel()->arguments, QStringList{u"Closing"_s});
}

void TestAgendaTyping::typing_tabBeforeTitle_makesSubItem() {
    agenda().type({u"Progress"_s, u"> Migration"_s, u"Trade"_s});
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"  1.1 Migration"_s, u"  1.2 Trade"_s}));
}

void TestAgendaTyping::typing_escape_leavesNothingBehind() {
    agenda().type({u"Opening"_s});
    const QByteArray before = agenda().contents();
    agenda().key(Qt::Key_Return);
    QTest::keyClicks(agenda().cell(u"cellTitle"), u"Nev"_s);
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Escape);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s}));
    QCOMPARE(agenda().contents(), before);
}

void TestAgendaTyping::usersPath_undoneAndRedone_leadsBackAndForth() {
    const QByteArray start = agenda().contents();
    agenda().type({u"Opening"_s, u"Progress"_s, u"Migration"_s});
    agenda().select(u"Migration"_s);
    agenda().key(Qt::Key_F2);
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Tab);
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Return);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Progress"_s, u"  2.1 Migration"_s}));

    agenda().select(u"Progress"_s);
    agenda().key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"  1.1 Migration"_s, u"2 Opening"_s}));

    agenda().select(u"Migration"_s, durationColumn);
    agenda().key(Qt::Key_F2);
    QTest::keyClicks(agenda().cell(u"cellDuration"), u"1h15"_s);
    QTest::keyClick(agenda().cell(u"cellDuration"), Qt::Key_Return);
    QCOMPARE(agenda().text(u"Progress"_s, durationColumn), u"75\u00a0min"_s);
    QCOMPARE(agenda().text(u"Opening"_s, startColumn), u"10:15"_s);

    agenda().select(u"Opening"_s, startColumn);
    agenda().key(Qt::Key_F2);
    QTest::keyClicks(agenda().cell(u"cellStart"), u"10.30"_s);
    QTest::keyClick(agenda().cell(u"cellStart"), Qt::Key_Return);
    QCOMPARE(agenda().text(u"Opening"_s, startColumn), u"10:30"_s);

    auto *presenter = agenda().find<QLineEdit>(u"itemNewPresenter");
    presenter->setFocus();
    QTest::keyClicks(presenter, u"Customs"_s);
    QTest::keyClick(presenter, Qt::Key_Escape); // of the suggestions
    QTest::keyClicks(presenter, u" Service"_s);
    QTest::keyClick(presenter, Qt::Key_Return);
    QTRY_COMPARE(agenda().text(u"Opening"_s, presenterColumn), u"Customs Service"_s);

    const QByteArray end = agenda().contents();
    int steps = 0;
    while (agenda().contents() != start && steps < 20) {
        QTest::keyClick(agenda().window(), Qt::Key_Z, Qt::ControlModifier);
        ++steps;
    }
    QCOMPARE(agenda().contents(), start);
    QCOMPARE(steps, 8);
    QVERIFY(agenda().outline().isEmpty());
    while (steps-- > 0)
        QTest::keyClick(agenda().window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(agenda().contents(), end);
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"  1.1 Migration"_s, u"2 Opening"_s}));
}

void TestAgendaTyping::tab_inOpenTitle_indentsAndKeepsTyping() {
    agenda().type({u"Progress"_s, u"Trade"_s});
    agenda().select(u"Trade"_s);
    agenda().key(Qt::Key_F2);
    QLineEdit *editor = agenda().cell(u"cellTitle");
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClicks(editor, u" facilitation"_s);
    const int left = editor->x();
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(agenda().cell(u"cellTitle"), editor);
    QCOMPARE(editor->text(), u"Trade facilitation"_s);
    QTRY_VERIFY(editor->x() > left);
    QTest::keyClick(editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"2 Trade"_s}));
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"  1.1 Trade facilitation"_s}));
}

void TestAgendaTyping::tab_belowBreak_isRefusedInWords() {
    agenda().type({u"Coffee"_s, u"Trade"_s});
    agenda().select(u"Coffee"_s);
    auto *kind = agenda().find<QComboBox>(u"itemKind");
    kind->setCurrentIndex(2);
    Q_EMIT kind->activated(2);
    agenda().select(u"Trade"_s);
    agenda().key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(agenda().outline(), QStringList({u"Coffee"_s, u"1 Trade"_s}));
    QVERIFY2(agenda().notice().contains(u"Coffee"_s), qPrintable(agenda().notice()));
}

void TestAgendaTyping::duration_wrong_staysUntilCorrected() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s, durationColumn);
    agenda().key(Qt::Key_F2);
    QLineEdit *editor = agenda().cell(u"cellDuration");
    QTest::keyClicks(editor, u"soon"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    auto *words = agenda().find<QLabel>(u"cellDurationError");
    QVERIFY(words->isVisible());
    agenda().find<QLineEdit>(u"itemNewPresenter")->setFocus();
    QCOMPARE(agenda().cell(u"cellDuration"), editor);
    QCOMPARE(editor->text(), u"soon"_s);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, u"45"_s);
    QVERIFY(!words->isVisible());
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(agenda().text(u"Opening"_s, durationColumn), u"45\u00a0min"_s);
}

void TestAgendaTyping::durations_asPeopleWriteThem_areUnderstood() {
    agenda().type({u"Opening"_s});
    const std::vector<std::pair<QString, int>> written{
        {u"20"_s, 20}, {u"1h15"_s, 75}, {u"1:15"_s, 75}, {u"1 ч 15 мин"_s, 75}, {u"90 min"_s, 90}};
    for (const auto &[text, minutes] : written) {
        agenda().select(u"Opening"_s, durationColumn);
        agenda().key(Qt::Key_F2);
        AgendaWindow::write(agenda().cell(u"cellDuration"), text);
        QTest::keyClick(agenda().cell(u"cellDuration"), Qt::Key_Return);
        QCOMPARE(agenda().store().all<AgendaItem>()->front().duration, minutes);
    }
}

void TestAgendaTyping::title_emptied_staysOpenWithWords() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    agenda().key(Qt::Key_F2);
    QLineEdit *editor = agenda().cell(u"cellTitle");
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(agenda().cell(u"cellTitle"), editor);
    QVERIFY(agenda().says(u"cellTitleError"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(agenda().cell(u"cellTitle") == nullptr);
    QCOMPARE(agenda().outline(), QStringList{u"1 Opening"_s});
}

void TestAgendaTyping::wrongInput_inOneCell_doesNotBlockTheOthers() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Opening"_s, durationColumn);
    agenda().key(Qt::Key_F2);
    QTest::keyClicks(agenda().cell(u"cellDuration"), u"soon"_s);
    agenda().select(u"Closing"_s);
    agenda().key(Qt::Key_Return);
    QLineEdit *title = agenda().cell(u"cellTitle");
    QVERIFY(title != nullptr);
    QTest::keyClicks(title, u"Thanks"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Escape);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Closing"_s, u"3 Thanks"_s}));
    QLineEdit *wrong = agenda().cell(u"cellDuration");
    QVERIFY(wrong != nullptr);
    QCOMPARE(wrong->text(), u"soon"_s);
    QVERIFY(agenda().delegate()->hasWrongInput());
    QTest::keyClick(wrong, Qt::Key_Escape);
    QTRY_VERIFY(!agenda().delegate()->hasWrongInput());
}

void TestAgendaTyping::cell_leftAlone_isCommittedAndStaysOpen() {
    agenda().type({u"Opening"_s});
    agenda().delegate()->setRest(1ms);
    agenda().select(u"Opening"_s, durationColumn);
    agenda().key(Qt::Key_F2);
    QLineEdit *editor = agenda().cell(u"cellDuration");
    QTest::keyClicks(editor, u"1h15"_s);
    QTRY_COMPARE(agenda().text(u"Opening"_s, durationColumn), u"75\u00a0min"_s);
    QVERIFY(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(agenda().text(u"Opening"_s, durationColumn), u"75\u00a0min"_s);
}

void TestAgendaTyping::newItem_leftAlone_isKeptAndTypingGoesOn() {
    agenda().type({u"Opening"_s});
    agenda().delegate()->setRest(1ms);
    agenda().key(Qt::Key_Return);
    QTest::keyClicks(agenda().cell(u"cellTitle"), u"Trade"_s);
    QTRY_COMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Trade"_s}));
    QLineEdit *editor = agenda().cell(u"cellTitle");
    QVERIFY(editor != nullptr);
    QTRY_VERIFY(editor->hasFocus());
    agenda().delegate()->setRest(1h);
    QTest::keyClicks(editor, u" facilitation"_s);
    QCOMPARE(editor->text(), u"Trade facilitation"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Trade facilitation"_s, u"+"_s}));
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Escape);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Trade facilitation"_s}));
}

void TestAgendaTyping::undo_whileTyping_belongsToTheEditor() {
    agenda().type({u"Opening"_s});
    const QByteArray before = agenda().contents();
    agenda().select(u"Opening"_s);
    agenda().key(Qt::Key_F2);
    QLineEdit *editor = agenda().cell(u"cellTitle");
    QTest::keyClicks(editor, u"Welcome"_s);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(editor->isVisible());
    QCOMPARE(agenda().contents(), before);
    QTest::keyClick(editor, Qt::Key_Escape);
    agenda().key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(agenda().outline().isEmpty());
}

void TestAgendaTyping::presenters_typedInCell_becomeRecords() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s, presenterColumn);
    agenda().key(Qt::Key_F2);
    QLineEdit *editor = agenda().cell(u"cellPresenters");
    QTest::keyClicks(editor, u"customs service; The mayor"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(agenda().text(u"Opening"_s, presenterColumn), u"Customs Service; The mayor"_s);
    const auto presenters = agenda().store().all<Presenter>();
    QCOMPARE(presenters->size(), std::size_t(2));
    QVERIFY(!(*presenters)[0].agency.isNull());
    QCOMPARE((*presenters)[1].words.exactly(u"en"_s), u"The mayor"_s);
}

RAPPORTEUR_TEST(TestAgendaTyping)
#include "tst_agendatyping.moc"
