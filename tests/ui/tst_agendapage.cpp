#include "agendahelp.h"
#include "agendamodel.h"
#include "edit.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int startColumn = 0;
constexpr int durationColumn = 3;
constexpr int presenterColumn = 4;

} // namespace

/// The agenda page in a real window on a real file, by real keys and clicks. Each case has a fresh file.
class TestAgendaPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::light, interfaceFont(QApplication::font(), 100)); }
    void init() {
        m_agenda = std::make_unique<AgendaWindow>();
        QVERIFY(m_agenda->isReady());
    }
    void cleanup() { m_agenda.reset(); }

    void typing_enterAfterEach_addsItems();
    void typing_tabBeforeTitle_makesSubItem();
    void typing_escape_leavesNothingBehind();
    void usersPath_undoneAndRedone_leadsBackAndForth();
    void tab_inOpenTitle_indentsAndKeepsTyping();
    void tab_belowBreak_isRefusedInWords();
    void moveUp_firstItem_isRefusedInWords();
    void duration_wrong_staysUntilCorrected();
    void duration_wrongInDetails_isKeptForTheItem();
    void details_title_isCommittedOnLeaving();
    void details_refreshWhileTyping_keepsTheText();
    void presenters_typedInCell_becomeRecords();
    void presenters_chips_areRemovedAndReordered();
    void kind_breakWithSubItems_isRefusedInWords();
    void remove_severalSelected_isOneStep();
    void copyAndPaste_rows_roundTrip();
    void drop_ontoItem_movesInto();
    void days_added_moved_removed();
    void overrun_fixedStart_isSaidEverywhere();
    void pill_presenters_selectsThem();
    void history_restore_isAnEdit();
    void contextMenuActions_haveNamesAndWork();
    void controls_all_haveSpokenNames();
    void emptyAgenda_offersWaysToFillIt();

private:
    AgendaWindow &agenda() { return *m_agenda; }
    std::unique_ptr<AgendaWindow> m_agenda;
};

void TestAgendaPage::typing_enterAfterEach_addsItems() {
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

void TestAgendaPage::typing_tabBeforeTitle_makesSubItem() {
    agenda().type({u"Progress"_s, u"> Migration"_s, u"Trade"_s});
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"  1.1 Migration"_s, u"  1.2 Trade"_s}));
}

void TestAgendaPage::typing_escape_leavesNothingBehind() {
    agenda().type({u"Opening"_s});
    const QByteArray before = agenda().contents();
    agenda().key(Qt::Key_Return);
    QTest::keyClicks(agenda().cell(u"cellTitle"), u"Nev"_s);
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Escape);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s}));
    QCOMPARE(agenda().contents(), before);
}

void TestAgendaPage::usersPath_undoneAndRedone_leadsBackAndForth() {
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

void TestAgendaPage::tab_inOpenTitle_indentsAndKeepsTyping() {
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

void TestAgendaPage::tab_belowBreak_isRefusedInWords() {
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

void TestAgendaPage::moveUp_firstItem_isRefusedInWords() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Opening"_s);
    agenda().key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!agenda().notice().isEmpty());
    agenda().select(u"Closing"_s);
    QVERIFY(agenda().notice().isEmpty());
}

void TestAgendaPage::duration_wrong_staysUntilCorrected() {
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

void TestAgendaPage::duration_wrongInDetails_isKeptForTheItem() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Opening"_s);
    auto *duration = agenda().find<QWidget>(u"itemDuration")->findChild<QLineEdit *>();
    duration->setFocus();
    duration->selectAll();
    QTest::keyClicks(duration, u"soon"_s);
    agenda().select(u"Closing"_s);
    QCOMPARE(duration->text(), u"15\u00a0min"_s);
    agenda().select(u"Opening"_s);
    QCOMPARE(duration->text(), u"soon"_s);
    QVERIFY(agenda().find<QLabel>(u"itemDurationError")->isVisible());
}

void TestAgendaPage::details_title_isCommittedOnLeaving() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *title = agenda().find<QLineEdit>(u"itemTitle.en");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Welcome"_s);
    auto *note = agenda().find<QPlainTextEdit>(u"itemChairNote");
    note->setFocus();
    QTRY_COMPARE(agenda().outline(), QStringList{u"1 Welcome"_s});
    QTest::keyClicks(note, u"Thank the host"_s);
    agenda().find<QCheckBox>(u"itemInternal")->setFocus();
    QTRY_VERIFY(agenda().contents().contains("Thank the host"));
    title->setFocus();
    title->clear();
    agenda().find<QCheckBox>(u"itemInternal")->setFocus();
    auto *words = agenda().find<QLabel>(u"itemTitle.enError");
    QVERIFY(words->isVisible());
    QCOMPARE(agenda().outline(), QStringList{u"1 Welcome"_s});
}

void TestAgendaPage::details_refreshWhileTyping_keepsTheText() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *title = agenda().find<QLineEdit>(u"itemTitle.en");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u" and welcome"_s);
    const auto items = agenda().store().all<AgendaItem>();
    AgendaItem changed = items->front();
    changed.duration = 40;
    QVERIFY(agenda().store().edit({u"elsewhere"_s, {}}, [&](Edit &edit) { edit.update(items->front(), changed); }));
    QCOMPARE(agenda().text(u"Opening"_s, durationColumn), u"40\u00a0min"_s);
    QCOMPARE(title->text(), u"Opening and welcome"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(agenda().outline(), QStringList{u"1 Opening and welcome"_s});
}

void TestAgendaPage::presenters_typedInCell_becomeRecords() {
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

void TestAgendaPage::presenters_chips_areRemovedAndReordered() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *field = agenda().find<QLineEdit>(u"itemNewPresenter");
    field->setFocus();
    for (const QString &name : {u"The mayor"_s, u"The rector"_s}) {
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QTRY_COMPARE(agenda().text(u"Opening"_s, presenterColumn), u"The mayor; The rector"_s);
    QTest::keyClicks(field, u"The mayor"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(agenda().find<QLabel>(u"itemNewPresenterError")->isVisible());
    auto *chips = agenda().find<QAbstractItemView>(u"presenterList");
    chips->setFocus();
    chips->setCurrentIndex(chips->model()->index(1, 0));
    QTest::keyClick(chips, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(agenda().text(u"Opening"_s, presenterColumn), u"The rector; The mayor"_s);
    QTest::keyClick(chips, Qt::Key_Delete);
    QCOMPARE(agenda().text(u"Opening"_s, presenterColumn), u"The mayor"_s);
    const QRect chip = chips->visualRect(chips->model()->index(0, 0));
    QTest::mouseClick(chips->viewport(), Qt::LeftButton, {}, QPoint(chip.right() - 10, chip.center().y()));
    QCOMPARE(agenda().text(u"Opening"_s, presenterColumn), QString());
}

void TestAgendaPage::kind_breakWithSubItems_isRefusedInWords() {
    agenda().type({u"Progress"_s, u"> Trade"_s});
    agenda().select(u"Progress"_s);
    auto *kind = agenda().find<QComboBox>(u"itemKind");
    kind->setCurrentIndex(2);
    Q_EMIT kind->activated(2);
    QVERIFY(agenda().find<QLabel>(u"itemKindError")->isVisible());
    QCOMPARE(kind->currentIndex(), 0);
}

void TestAgendaPage::remove_severalSelected_isOneStep() {
    agenda().type({u"Opening"_s, u"Progress"_s, u"> Trade"_s, u"Migration"_s});
    const QByteArray before = agenda().contents();
    agenda().select(u"Opening"_s);
    agenda().list()->selectAll();
    agenda().key(Qt::Key_Delete);
    QVERIFY(agenda().outline().isEmpty());
    QTest::keyClick(agenda().window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(agenda().contents(), before);
}

void TestAgendaPage::copyAndPaste_rows_roundTrip() {
    QGuiApplication::clipboard()->setText(u"1\tProgress\n1.1\tTrade\t1h15\tThe rector\n2\tClosing\t10 min\n"_s);
    agenda().click(u"agendaPasteFirst");
    const QStringList pasted{u"1 Progress"_s, u"  1.1 Trade"_s, u"2 Closing"_s};
    QCOMPARE(agenda().outline(), pasted);
    QCOMPARE(agenda().text(u"Trade"_s, durationColumn), u"75\u00a0min"_s);
    QCOMPARE(agenda().text(u"Trade"_s, presenterColumn), u"The rector"_s);
    agenda().list()->setFocus();
    agenda().list()->selectAll();
    agenda().key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(agenda().outline().isEmpty());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    agenda().key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(agenda().outline(), pasted);
    QCOMPARE(agenda().text(u"Trade"_s, durationColumn), u"75\u00a0min"_s);
    QGuiApplication::clipboard()->setText(u"12\t30\n"_s);
    agenda().key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!agenda().notice().isEmpty());
}

void TestAgendaPage::drop_ontoItem_movesInto() {
    agenda().type({u"Progress"_s, u"Trade"_s});
    auto *model = agenda().list()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({agenda().index(u"Trade"_s)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, agenda().index(u"Progress"_s)));
    QCOMPARE(agenda().outline(), QStringList({u"1 Progress"_s, u"  1.1 Trade"_s}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(agenda().outline(), QStringList({u"1 Trade"_s, u"2 Progress"_s}));
}

void TestAgendaPage::days_added_moved_removed() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().find<QAction>(u"agendaAddDay")->trigger();
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-29"_s, u"1 Opening"_s, u"2 Closing"_s, u"2016-11-30"_s}));
    agenda().select(u"Closing"_s);
    agenda().key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-29"_s, u"1 Opening"_s, u"2016-11-30"_s, u"2 Closing"_s}));
    QCOMPARE(agenda().text(u"Closing"_s, startColumn), u"09:00"_s);

    agenda().list()->setCurrentIndex(agenda().list()->model()->index(2, 2));
    auto *date = agenda().find<QWidget>(u"dayDate")->findChild<QLineEdit *>();
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"28.11.2016"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(agenda().outline(), QStringList({u"2016-11-28"_s, u"1 Closing"_s, u"2016-11-29"_s, u"2 Opening"_s}));
    agenda().click(u"dayRemove");
    QVERIFY(agenda().find<QLabel>(u"dayRemoveError")->isVisible());
    agenda().select(u"Closing"_s);
    agenda().key(Qt::Key_Delete);
    agenda().list()->setCurrentIndex(agenda().list()->model()->index(0, 2));
    agenda().key(Qt::Key_Delete);
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s}));
}

void TestAgendaPage::overrun_fixedStart_isSaidEverywhere() {
    agenda().type({u"Opening"_s, u"Lunch"_s});
    agenda().select(u"Lunch"_s, startColumn);
    agenda().key(Qt::Key_F2);
    QTest::keyClicks(agenda().cell(u"cellStart"), u"9:05"_s);
    QTest::keyClick(agenda().cell(u"cellStart"), Qt::Key_Return);
    const QString spoken = agenda().index(u"Lunch"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"10\u00a0min over"_s), qPrintable(spoken));
    QVERIFY(agenda().find<QLabel>(u"itemHead")->text().contains(u"10\u00a0min over"_s));
    QCOMPARE(agenda().find<QAbstractButton>(u"pillBalance")->text(), u"10\u00a0min over"_s);
    agenda().select(u"Opening"_s);
    agenda().click(u"pillBalance");
    QCOMPARE(agenda().list()->currentIndex().row(), 1);
}

void TestAgendaPage::pill_presenters_selectsThem() {
    agenda().type({u"Opening"_s, u"Adoption"_s, u"Closing"_s});
    for (const QString &title : {u"Opening"_s, u"Closing"_s}) {
        agenda().select(title);
        auto *purpose = agenda().find<QComboBox>(u"itemPurpose");
        Q_EMIT purpose->activated(3);
    }
    agenda().select(u"Adoption"_s);
    agenda().click(u"pillPresenters");
    QCOMPARE(agenda().list()->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(agenda().list()->currentIndex().row(), 0);
}

void TestAgendaPage::history_restore_isAnEdit() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    QVERIFY(agenda().list()->model()->setData(agenda().index(u"Opening"_s, durationColumn), 40));
    QVERIFY(agenda().list()->model()->setData(agenda().index(u"Opening"_s), u"Welcome"_s));
    QVERIFY(agenda().find<QLabel>(u"itemLastChange")->text().contains(u"A. Editor"_s));
    agenda().click(u"itemHistoryButton");
    QTRY_VERIFY(agenda().find(u"historyRestore1") != nullptr && agenda().find(u"historyRestore1")->isVisible());
    agenda().click(u"historyRestore1");
    QCOMPARE(agenda().text(u"Welcome"_s, durationColumn), u"15\u00a0min"_s);
    QTest::keyClick(agenda().window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(agenda().text(u"Welcome"_s, durationColumn), u"40\u00a0min"_s);
    agenda().click(u"historyBack");
    QVERIFY(agenda().find(u"itemHead")->isVisible());
}

void TestAgendaPage::contextMenuActions_haveNamesAndWork() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Closing"_s);
    agenda().find<QAction>(u"agendaFixStart")->trigger();
    QCOMPARE(agenda().store().undoLabel()->arguments, QStringList{u"Closing"_s});
    for (const QAction *action : agenda().list()->actions())
        QVERIFY(!action->objectName().isEmpty() && !action->text().isEmpty());
    agenda().find<QAction>(u"agendaMoveUp")->trigger();
    QCOMPARE(agenda().outline(), QStringList({u"1 Closing"_s, u"2 Opening"_s}));
}

void TestAgendaPage::controls_all_haveSpokenNames() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    for (const QWidget *control : agenda().find(u"agendaPane")->findChildren<QWidget *>()) {
        const bool elsewhere = control->window() != agenda().window(); // lists of combo boxes
        if (elsewhere || control->focusPolicy() == Qt::NoFocus || control->focusProxy() != nullptr)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        const bool isInner = control->inherits("QAbstractScrollArea") && !control->inherits("QAbstractItemView") &&
                             !control->inherits("QPlainTextEdit");
        QVERIFY2(named || isInner || control->inherits("QHeaderView"),
                 qPrintable(QString::fromLatin1(control->metaObject()->className()) + u' ' + control->objectName()));
    }
}

void TestAgendaPage::emptyAgenda_offersWaysToFillIt() {
    QVERIFY(agenda().find(u"agendaAddFirst")->isVisible());
    QVERIFY(agenda().find(u"agendaPasteFirst")->isVisible());
    agenda().type({u"Opening"_s});
    QVERIFY(!agenda().find(u"agendaAddFirst")->isVisible());
    QTest::keyClick(agenda().window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(agenda().find(u"agendaAddFirst")->isVisible());
}

QTEST_MAIN(TestAgendaPage)
#include "tst_agendapage.moc"
