#include "agendahelp.h"
#include "edit.h"
#include "minutes.h"
#include "people.h"
#include "testprogram.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// The panel at the right: item, day, history: in a real window on a real file, by real keys and clicks. Each case has
/// a fresh file.
class TestAgendaDetails : public AgendaTest {
    Q_OBJECT

private Q_SLOTS:
    void duration_wrongInDetails_isKeptForTheItem();
    void wrongInput_isNotCalledSaved();
    void wrongInput_ofADeletedItem_isForgotten();
    void details_title_isCommittedOnLeaving();
    void title_emptiedInDetails_isKeptForTheItem();
    void details_refreshWhileTyping_keepsTheText();
    void papers_names_leadToThem();
    void presenters_chips_areRemovedAndReordered();
    void presenter_ofTheDirectory_isNamedInWords();
    void presenter_words_areWrittenInEachLanguage();
    void kind_breakWithSubItems_isRefusedInWords();
    void origin_carriedOver_namesTheMeeting();
    void day_editedFromTheHeader_staysShown();
    void day_closesBeforeItOpens_isKeptForTheDay();
    void history_restore_isAnEdit();
    void history_ofPresenters_isPartOfTheItems();
    void history_restoreAgainstTheRules_isRefused();
    void adoptedMinutes_refuseInWords_andNothingIsLost();
};

void TestAgendaDetails::duration_wrongInDetails_isKeptForTheItem() {
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

void TestAgendaDetails::wrongInput_isNotCalledSaved() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    const auto *saved = agenda().find<QLabel>(u"saved");
    QVERIFY(saved->text().startsWith(u"All changes saved"_s));
    agenda().select(u"Opening"_s);
    auto *duration = agenda().find<QWidget>(u"itemDuration")->findChild<QLineEdit *>();
    duration->setFocus();
    duration->selectAll();
    QTest::keyClicks(duration, u"soon"_s);
    QTest::keyClick(duration, Qt::Key_Return);
    QTRY_VERIFY(saved->text().startsWith(u"Not everything is saved"_s));
    agenda().type({u"Lunch"_s}); // saved, but not all
    QVERIFY(saved->text().startsWith(u"Not everything is saved"_s));
    agenda().select(u"Opening"_s);
    duration->setFocus();
    QTest::keyClick(duration, Qt::Key_Escape);
    QTRY_VERIFY(saved->text().startsWith(u"All changes saved"_s));
}

void TestAgendaDetails::wrongInput_ofADeletedItem_isForgotten() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Opening"_s);
    auto *duration = agenda().find<QWidget>(u"itemDuration")->findChild<QLineEdit *>();
    duration->setFocus();
    duration->selectAll();
    QTest::keyClicks(duration, u"soon"_s);
    agenda().select(u"Closing"_s);
    QVERIFY(agenda().page()->hasWrongInput());
    agenda().select(u"Opening"_s);
    agenda().key(Qt::Key_Delete);
    QCOMPARE(agenda().outline(), QStringList{u"1 Closing"_s});
    QVERIFY(!agenda().page()->hasWrongInput());
}

void TestAgendaDetails::details_title_isCommittedOnLeaving() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *title = agenda().find<QPlainTextEdit>(u"itemTitle.en");
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

void TestAgendaDetails::title_emptiedInDetails_isKeptForTheItem() {
    agenda().type({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Opening"_s);
    auto *title = agenda().find<QPlainTextEdit>(u"itemTitle.en");
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    agenda().select(u"Closing"_s);
    QCOMPARE(title->toPlainText(), u"Closing"_s);
    agenda().select(u"Opening"_s);
    QCOMPARE(title->toPlainText(), QString());
    auto *words = agenda().find<QLabel>(u"itemTitle.enError");
    QVERIFY(words->isVisible());
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(title->toPlainText(), u"Opening"_s);
    QVERIFY(!words->isVisible());
    QCOMPARE(agenda().outline(), QStringList({u"1 Opening"_s, u"2 Closing"_s}));
}

void TestAgendaDetails::details_refreshWhileTyping_keepsTheText() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *title = agenda().find<QPlainTextEdit>(u"itemTitle.en");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u" and welcome"_s);
    const auto items = agenda().store().all<AgendaItem>();
    AgendaItem changed = items->front();
    changed.duration = 40;
    QVERIFY(agenda().store().edit({u"elsewhere"_s, {}}, [&](Edit &edit) { edit.update(items->front(), changed); }));
    QCOMPARE(agenda().text(u"Opening"_s, durationColumn), u"40\u00a0min"_s);
    QCOMPARE(title->toPlainText(), u"Opening and welcome"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(agenda().outline(), QStringList{u"1 Opening and welcome"_s});
}

void TestAgendaDetails::papers_names_leadToThem() {
    agenda().type({u"Opening"_s});
    MeetingPaper paper;
    const AgendaItem item = agenda().store().all<AgendaItem>()->front();
    paper.meeting = item.meeting;
    paper.item = item.id;
    paper.symbol = u"SG1/1"_s;
    paper.title.set(u"en"_s, u"Note"_s, u"en"_s);
    QVERIFY(agenda().store().edit({u"add"_s, {}}, [&](Edit &edit) { paper.id = edit.insert(paper); }));
    agenda().select(u"Opening"_s);
    const QList<QLabel *> labels = agenda().find(u"itemPapers")->findChildren<QLabel *>();
    QVERIFY(labels.back()->text().contains(u"SG1/1"_s) && labels.back()->text().contains(paper.id.text()));
    QVERIFY(labels.back()->focusPolicy() != Qt::NoFocus); // the keyboard reaches it too
}

void TestAgendaDetails::presenters_chips_areRemovedAndReordered() {
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
    constexpr int toCross = 10 + 13; // the chip is as wide as its words and the cross behind them
    const QRect row = chips->visualRect(chips->model()->index(0, 0));
    const int cross = row.left() + chips->fontMetrics().horizontalAdvance(u"The mayor"_s) + toCross;
    QTest::mouseClick(chips->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 10, row.center().y()));
    QCOMPARE(agenda().text(u"Opening"_s, presenterColumn), u"The mayor"_s);
    QTest::mouseClick(chips->viewport(), Qt::LeftButton, {}, QPoint(cross, row.center().y()));
    QCOMPARE(agenda().text(u"Opening"_s, presenterColumn), QString());
}

void TestAgendaDetails::presenter_ofTheDirectory_isNamedInWords() {
    Person person;
    person.givenName = u"Aigul"_s;
    person.familyName = u"Example"_s;
    person.cyrillicGivenName = u"Айгуль"_s;
    person.cyrillicFamilyName = u"Примерова"_s;
    QVERIFY(agenda().store().edit({u"person"_s, {}}, [&](Edit &edit) { edit.insert(person); }));
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *field = agenda().find<QLineEdit>(u"itemNewPresenter");
    field->setFocus();
    QTest::keyClicks(field, u"aigul"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(agenda().text(u"Opening"_s, presenterColumn), u"Aigul Example"_s);
    const Presenter presenter = agenda().store().all<Presenter>()->front();
    QVERIFY(presenter.words.exactly(u"ru"_s).contains(u"Примерова"_s));
}

void TestAgendaDetails::presenter_words_areWrittenInEachLanguage() {
    agenda().window()->workspace().setShownLanguages({u"en"_s, u"ru"_s});
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *field = agenda().find<QLineEdit>(u"itemNewPresenter");
    field->setFocus();
    QTest::keyClicks(field, u"The mayor"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *chips = agenda().find<QAbstractItemView>(u"presenterList");
    QTRY_COMPARE(chips->model()->rowCount(), 1);
    QVERIFY(chips->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"RU"_s));
    chips->setFocus();
    chips->setCurrentIndex(chips->model()->index(0, 0));
    QTest::keyClick(chips, Qt::Key_F2);
    auto *russian = agenda().find<QLineEdit>(u"presenterWords.ru");
    QVERIFY(russian->isVisible());
    russian->setFocus();
    AgendaWindow::write(russian, u"Мэр"_s);
    QTest::keyClick(russian, Qt::Key_Return);
    const Presenter presenter = agenda().store().all<Presenter>()->front();
    QCOMPARE(presenter.words.exactly(u"ru"_s), u"Мэр"_s);
    QCOMPARE(presenter.words.exactly(u"en"_s), u"The mayor"_s);
    QVERIFY(!chips->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"RU"_s));
}

void TestAgendaDetails::kind_breakWithSubItems_isRefusedInWords() {
    agenda().type({u"Progress"_s, u"> Trade"_s});
    agenda().select(u"Progress"_s);
    auto *kind = agenda().find<QComboBox>(u"itemKind");
    kind->setCurrentIndex(2);
    Q_EMIT kind->activated(2);
    QVERIFY(agenda().find<QLabel>(u"itemKindError")->isVisible());
    QCOMPARE(kind->currentIndex(), 0);
}

void TestAgendaDetails::origin_carriedOver_namesTheMeeting() {
    Meeting earlier;
    earlier.code = u"SG0"_s;
    earlier.number = 7;
    earlier.title.set(u"en"_s, u"Earlier meeting"_s, u"en"_s);
    earlier.body = agenda().store().all<Meeting>()->front().body;
    QVERIFY(agenda().store().edit({u"set up"_s, {}}, [&](Edit &edit) { earlier.id = edit.insert(earlier); }));
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *origin = agenda().find<QComboBox>(u"itemOrigin");
    const int index = origin->findText(u"SG0"_s, Qt::MatchContains);
    QVERIFY(index >= 0);
    origin->setCurrentIndex(index);
    Q_EMIT origin->activated(index);
    AgendaItem item = agenda().store().all<AgendaItem>()->front();
    QVERIFY(item.origin == ItemOrigin::carried);
    QCOMPARE(item.carriedFrom, earlier.id);
    QCOMPARE(origin->currentIndex(), index);
    Q_EMIT origin->activated(1);
    item = agenda().store().all<AgendaItem>()->front();
    QVERIFY(item.origin == ItemOrigin::standing && item.carriedFrom.isNull());
}

void TestAgendaDetails::day_editedFromTheHeader_staysShown() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    agenda().click(u"pillTimes");
    auto *opens = agenda().find<QWidget>(u"dayOpens")->findChild<QLineEdit *>();
    QVERIFY(opens->isVisible());
    opens->setFocus();
    opens->selectAll();
    QTest::keyClicks(opens, u"8.30"_s);
    QTest::keyClick(opens, Qt::Key_Tab);
    QCOMPARE(agenda().text(u"Opening"_s, startColumn), u"08:30"_s);
    QVERIFY(opens->isVisible());
    QTest::mouseClick(agenda().list()->viewport(), Qt::LeftButton, {},
                      agenda().list()->visualRect(agenda().index(u"Opening"_s)).center());
    QVERIFY(agenda().find(u"itemHead")->isVisible());
}

void TestAgendaDetails::day_closesBeforeItOpens_isKeptForTheDay() {
    agenda().type({u"Opening"_s});
    agenda().click(u"pillTimes");
    auto *closes = agenda().find<QWidget>(u"dayCloses")->findChild<QLineEdit *>();
    closes->setFocus();
    closes->selectAll();
    QTest::keyClicks(closes, u"7:00"_s);
    QTest::keyClick(closes, Qt::Key_Tab);
    auto *words = agenda().find<QLabel>(u"dayClosesError");
    QVERIFY(words->isVisible());
    QTest::mouseClick(agenda().list()->viewport(), Qt::LeftButton, {},
                      agenda().list()->visualRect(agenda().index(u"Opening"_s)).center());
    QVERIFY(!closes->isVisible());
    agenda().click(u"pillTimes");
    QCOMPARE(closes->text(), u"7:00"_s);
    QVERIFY(words->isVisible());
    QTest::keyClick(closes, Qt::Key_Escape);
    QCOMPARE(closes->text(), u"11:00"_s);
    QVERIFY(!words->isVisible());
}

void TestAgendaDetails::history_restore_isAnEdit() {
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

void TestAgendaDetails::history_ofPresenters_isPartOfTheItems() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    auto *field = agenda().find<QLineEdit>(u"itemNewPresenter");
    field->setFocus();
    QTest::keyClicks(field, u"The mayor"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto presenters = agenda().store().all<Presenter>();
    QCOMPARE(presenters->size(), std::size_t(1));
    QVERIFY(agenda().store().edit({u"remove"_s, {}}, [&](Edit &edit) { edit.remove(presenters->front().id); }));
    agenda().click(u"itemHistoryButton");
    const auto words = [this](int entry) {
        const auto *box = agenda().find(u"historyEntry%1"_s.arg(entry));
        QStringList texts;
        for (const QLabel *label : box != nullptr ? box->findChildren<QLabel *>() : QList<QLabel *>())
            texts.append(label->text());
        return texts.join(u'|');
    };
    QVERIFY2(words(0).contains(u"Removed – presenter: The mayor"_s), qPrintable(words(0)));
    QVERIFY2(words(1).contains(u"Added – presenter: The mayor"_s), qPrintable(words(1)));
}

void TestAgendaDetails::history_restoreAgainstTheRules_isRefused() {
    agenda().type({u"Progress"_s, u"Trade"_s});
    agenda().select(u"Progress"_s);
    auto *kind = agenda().find<QComboBox>(u"itemKind");
    for (const int index : {2, 0}) {
        kind->setCurrentIndex(index);
        Q_EMIT kind->activated(index);
    }
    agenda().select(u"Trade"_s);
    agenda().key(Qt::Key_Right, Qt::AltModifier);
    agenda().select(u"Progress"_s);
    agenda().click(u"itemHistoryButton");
    QTRY_VERIFY(agenda().find(u"historyRestore0") != nullptr && agenda().find(u"historyRestore0")->isVisible());
    agenda().click(u"historyRestore0");
    QVERIFY(agenda().store().all<AgendaItem>()->front().kind == AgendaItemKind::item);
    QVERIFY(!agenda().notice().isEmpty());
}

void TestAgendaDetails::adoptedMinutes_refuseInWords_andNothingIsLost() {
    agenda().type({u"Opening"_s});
    Minutes minutes;
    minutes.meeting = agenda().store().all<Meeting>()->front().id;
    minutes.stage = MinutesStage::adopted;
    QVERIFY(agenda().store().edit({u"adopt"_s, {}}, [&](Edit &edit) { edit.insert(minutes); }));
    const QByteArray before = agenda().contents();

    agenda().select(u"Opening"_s);
    auto *title = agenda().find<QPlainTextEdit>(u"itemTitle.en");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u" and welcome"_s);
    QTest::keyClick(title, Qt::Key_Return);
    auto *words = agenda().find<QLabel>(u"itemTitle.enError");
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().contains(u"SG1"_s), qPrintable(words->text()));
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(title->toPlainText(), u"Opening"_s);

    auto *kind = agenda().find<QComboBox>(u"itemKind");
    kind->setCurrentIndex(2);
    Q_EMIT kind->activated(2);
    QCOMPARE(kind->currentIndex(), 0);

    agenda().select(u"Opening"_s);
    agenda().key(Qt::Key_Return);
    QTest::keyClicks(agenda().cell(u"cellTitle"), u"Closing"_s);
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Return);
    QCOMPARE(agenda().cell(u"cellTitle")->text(), u"Closing"_s);
    QVERIFY(agenda().says(u"cellTitleError"));
    QTest::keyClick(agenda().cell(u"cellTitle"), Qt::Key_Escape);
    QCOMPARE(agenda().contents(), before);
}

RAPPORTEUR_TEST(TestAgendaDetails)
#include "tst_agendadetails.moc"
