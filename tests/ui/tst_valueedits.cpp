#include "dateedit.h"
#include "numberedit.h"
#include "plainedit.h"
#include "referenceedit.h"
#include "tagsedit.h"
#include "testprogram.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QCompleter>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Figures, amounts, plain texts, and one or several of many.
class TestValueEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parseMoney_asPeopleWriteIt_isRead_data();
    void parseMoney_asPeopleWriteIt_isRead();
    void number_outsideBounds_isSaid();
    void number_empty_isNone();
    void plain_refused_keepsTheTextAndSaysWhy();
    void reference_partOfName_isChosen();
    void reference_clickedInTheList_isTakenAtOnce();
    void reference_enterOnTheOnlySuggestion_takesIt();
    void reference_leftOnTheOnlySuggestion_takesIt();
    void reference_severalFit_asksOnceTheListIsClosed();
    void reference_unknownName_isSaid();
    void reference_emptied_isNone();
    void reference_keyDown_showsTheWholeList();
    void reference_none_standsFirstInTheList();
    void reference_noneThatCannotBe_isSaid();
    void date_calendar_opensByKeyAndGivesTheDay();
    void date_calendarLeft_changesNothing();
    void tags_typedAndTakenAway_areTold();
    void tags_thatLead_areOpenedByTheirNames();

private:
    static std::vector<Choice> countries() {
        return {{u"1"_s, u"Kazakhstan"_s, {}}, {u"2"_s, u"Kyrgyzstan"_s, {}}, {u"3"_s, u"Tajikistan"_s, {}}};
    }
    static void show(QWidget &widget) {
        widget.resize(300, 80);
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
};

void TestValueEdits::parseMoney_asPeopleWriteIt_isRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    constexpr qint64 none = -1;
    QTest::newRow("plain") << u"240000"_s << qint64(24'000'000);
    QTest::newRow("blanks") << u"240 000"_s << qint64(24'000'000);
    QTest::newRow("no-break blanks") << u"240\u00a0000,50"_s << qint64(24'000'050);
    QTest::newRow("English") << u"1,250,000.5"_s << qint64(125'000'050);
    QTest::newRow("German") << u"1.250.000,05"_s << qint64(125'000'005);
    QTest::newRow("thousands by comma") << u"240,000"_s << qint64(24'000'000);
    QTest::newRow("cents") << u"12.5"_s << qint64(1250);
    QTest::newRow("empty") << QString() << qint64(0);
    QTest::newRow("words") << u"much"_s << none;
    QTest::newRow("negative") << u"-5"_s << none;
    QTest::newRow("three cents") << u"1234.567.89.1"_s << none;
    QTest::newRow("too much") << u"99999999999999999999"_s << none;
}

void TestValueEdits::parseMoney_asPeopleWriteIt_isRead() {
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    const std::optional<Money> amount = parseMoney(text);
    QCOMPARE(amount.has_value(), minor >= 0);
    if (amount)
        QCOMPARE(amount->minor, minor);
}

void TestValueEdits::number_outsideBounds_isSaid() {
    NumberEdit edit(u"seats"_s, u"Seats"_s, 0, 500, 0);
    show(edit);
    QSignalSpy committed(&edit, &NumberEdit::committed);
    edit.load(4);
    edit.lineEdit()->setFocus();
    edit.lineEdit()->selectAll();
    QTest::keyClicks(edit.lineEdit(), u"501"_s);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QVERIFY(edit.findChild<QLabel *>(u"seatsError"_s)->isVisible());
    QCOMPARE(committed.count(), 0);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Backspace);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toInt(), 50);
}

void TestValueEdits::number_empty_isNone() {
    NumberEdit edit(u"unique"_s, u"Unique persons"_s, 0, 500, -1);
    show(edit);
    edit.load(-1);
    QCOMPARE(edit.lineEdit()->text(), QString());
    edit.load(7);
    QSignalSpy committed(&edit, &NumberEdit::committed);
    edit.lineEdit()->clear();
    edit.commit();
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toInt(), -1);
}

void TestValueEdits::plain_refused_keepsTheTextAndSaysWhy() {
    PlainEdit edit(u"code"_s, u"Code"_s, PlainEdit::Lines::single);
    show(edit);
    edit.load(u"RSG1"_s);
    connect(&edit, &PlainEdit::committed, &edit, [&edit] { edit.refuse(u"Another meeting has this code."_s); });
    auto *line = qobject_cast<QLineEdit *>(edit.editor());
    line->setFocus();
    QTest::keyClicks(line, u"2"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), u"RSG12"_s);
    QVERIFY(edit.findChild<QLabel *>(u"codeError"_s)->isVisible());
    QCOMPARE(edit.wrongInput().typed, u"RSG12"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), u"RSG1"_s);
    QVERIFY(edit.wrongInput().isEmpty());
}

void TestValueEdits::reference_partOfName_isChosen() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    show(edit);
    edit.load({}, {});
    QSignalSpy committed(&edit, &ReferenceEdit::committed);
    edit.lineEdit()->setFocus();
    QTest::keyClicks(edit.lineEdit(), u"gyz"_s);
    QAbstractItemView *popup = edit.lineEdit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toString(), u"2"_s);
    QCOMPARE(edit.lineEdit()->text(), u"Kyrgyzstan"_s);
}

void TestValueEdits::reference_clickedInTheList_isTakenAtOnce() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    show(edit);
    edit.load({}, {});
    QSignalSpy committed(&edit, &ReferenceEdit::committed);
    edit.lineEdit()->setFocus();
    QTest::keyClicks(edit.lineEdit(), u"gyz"_s);
    QAbstractItemView *popup = edit.lineEdit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(popup->model()->index(0, 0)).center());
    QCOMPARE(committed.count(), 1); // though the field still has the focus
    QCOMPARE(committed[0][0].toString(), u"2"_s);
}

void TestValueEdits::reference_enterOnTheOnlySuggestion_takesIt() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    show(edit);
    edit.load({}, {});
    QSignalSpy committed(&edit, &ReferenceEdit::committed);
    edit.lineEdit()->setFocus();
    QTest::keyClicks(edit.lineEdit(), u"Kyr"_s);
    QAbstractItemView *popup = edit.lineEdit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toString(), u"2"_s);
    QCOMPARE(edit.lineEdit()->text(), u"Kyrgyzstan"_s);
    QVERIFY(!popup->isVisible());
}

void TestValueEdits::reference_leftOnTheOnlySuggestion_takesIt() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    show(edit);
    edit.load({}, {});
    QSignalSpy committed(&edit, &ReferenceEdit::committed);
    edit.lineEdit()->setFocus();
    QTest::keyClicks(edit.lineEdit(), u"taj"_s);
    QAbstractItemView *popup = edit.lineEdit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Tab);
    edit.lineEdit()->clearFocus();
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toString(), u"3"_s);
}

void TestValueEdits::reference_severalFit_asksOnceTheListIsClosed() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    show(edit);
    edit.load({}, {});
    QSignalSpy committed(&edit, &ReferenceEdit::committed);
    edit.lineEdit()->setFocus();
    QTest::keyClicks(edit.lineEdit(), u"stan"_s);
    QAbstractItemView *popup = edit.lineEdit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    edit.commit(); // as after a rest
    QTest::keyClick(popup, Qt::Key_Return);
    auto *error = edit.findChild<QLabel *>(u"countryError"_s);
    QVERIFY(popup->isVisible());
    QVERIFY(error->isHidden());
    popup->hide();
    edit.lineEdit()->clearFocus();
    QVERIFY(!error->isHidden());
    QCOMPARE(edit.lineEdit()->text(), u"stan"_s);
    QCOMPARE(committed.count(), 0);
}

void TestValueEdits::reference_unknownName_isSaid() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    show(edit);
    edit.load(u"1"_s, u"Kazakhstan"_s);
    QSignalSpy committed(&edit, &ReferenceEdit::committed);
    edit.lineEdit()->setFocus();
    edit.lineEdit()->selectAll();
    QTest::keyClicks(edit.lineEdit(), u"Atlantis"_s);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QVERIFY(edit.findChild<QLabel *>(u"countryError"_s)->isVisible());
    QCOMPARE(committed.count(), 0);
    edit.lineEdit()->selectAll();
    QTest::keyClicks(edit.lineEdit(), u"tajikistan"_s);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toString(), u"3"_s);
}

void TestValueEdits::reference_emptied_isNone() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    show(edit);
    edit.load(u"1"_s, u"Kazakhstan"_s);
    QSignalSpy committed(&edit, &ReferenceEdit::committed);
    edit.lineEdit()->setFocus();
    edit.lineEdit()->clear();
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toString(), QString());
}

void TestValueEdits::reference_keyDown_showsTheWholeList() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    show(edit);
    edit.load(u"1"_s, u"Kazakhstan"_s);
    edit.lineEdit()->setFocus();
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
    QAbstractItemView *popup = edit.lineEdit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 4); // with the way to none
    popup->hide();
}

void TestValueEdits::reference_none_standsFirstInTheList() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    edit.setPlaceholder(u"international"_s);
    const Choice chosen = countries().front();
    edit.load(chosen.id, chosen.text);
    show(edit);
    edit.lineEdit()->setFocus();
    QSignalSpy committed(&edit, &ReferenceEdit::committed);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
    QAbstractItemView *popup = edit.lineEdit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"international"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(committed.back().front().toString(), QString());
    QTRY_COMPARE(edit.lineEdit()->text(), QString());
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down); // where there is none already it is not offered
    QVERIFY(popup->model()->index(0, 0).data().toString() != u"international"_s);
    popup->hide();
}

void TestValueEdits::reference_noneThatCannotBe_isSaid() {
    ReferenceEdit edit(u"country"_s, u"Country"_s, &TestValueEdits::countries);
    edit.load(u"1"_s, u"Kazakhstan"_s);
    show(edit);
    edit.lineEdit()->setFocus();
    connect(&edit, &ReferenceEdit::committed, &edit, [&edit] { edit.refuse(u"It needs a country."_s); });
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
    QAbstractItemView *popup = edit.lineEdit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(edit.lineEdit()->text(), QString());
    QCOMPARE(edit.wrongInput().why, u"It needs a country."_s);
}

void TestValueEdits::date_calendar_opensByKeyAndGivesTheDay() {
    DateEdit edit(u"day"_s);
    edit.load(QDate(2016, 11, 29));
    show(edit);
    edit.lineEdit()->setFocus();
    QSignalSpy committed(&edit, &DateEdit::committed);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    QVERIFY(calendar != nullptr && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2016, 11, 29));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed.front().front().toDate(), QDate(2016, 11, 30));
    QCOMPARE(edit.lineEdit()->text(), u"30 November 2016"_s);
}

void TestValueEdits::date_calendarLeft_changesNothing() {
    DateEdit edit(u"day"_s);
    edit.load(QDate(2016, 11, 29));
    show(edit);
    QSignalSpy committed(&edit, &DateEdit::committed);
    QTest::mouseClick(edit.findChild<QAbstractButton *>(u"dayCalendar"_s), Qt::LeftButton);
    const QPointer<QCalendarWidget> calendar = edit.findChild<QCalendarWidget *>();
    QVERIFY(calendar != nullptr && calendar->isVisible());
    QTest::keyClick(calendar, Qt::Key_Escape);
    QVERIFY(!calendar || !calendar->isVisible());
    QCOMPARE(committed.count(), 0);
    QCOMPARE(edit.lineEdit()->text(), u"29 November 2016"_s);
}

void TestValueEdits::tags_typedAndTakenAway_areTold() {
    QWidget window;
    auto *tags = new TagsEdit(u"countries"_s, u"Countries"_s, &window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(tags);
    show(window);
    tags->setChoices(countries());
    tags->setTags({countries()[0], countries()[1]});
    QSignalSpy added(tags, &TagsEdit::added);
    QSignalSpy removed(tags, &TagsEdit::removed);
    QSignalSpy typed(tags, &TagsEdit::typed);
    tags->line()->setFocus();
    QTest::keyClicks(tags->line(), u"Tajikistan"_s);
    QTest::keyClick(tags->line(), Qt::Key_Return);
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(added[0][0].toString(), u"3"_s);
    QTest::keyClicks(tags->line(), u"Atlantis"_s);
    QTest::keyClick(tags->line(), Qt::Key_Return);
    QCOMPARE(typed.count(), 1);
    tags->refuse(u"No such country."_s);
    QCOMPARE(tags->line()->text(), u"Atlantis"_s);
    tags->line()->clear();
    QTest::keyClicks(tags->line(), u"taj"_s);
    QTest::keyClick(tags->line(), Qt::Key_Return);
    QCOMPARE(added.count(), 2);
    QTest::keyClicks(tags->line(), u"stan"_s);
    tags->line()->completer()->popup()->hide();
    tags->line()->clearFocus();
    QCOMPARE(tags->line()->text(), u"stan"_s);
    QVERIFY(!window.findChild<QLabel *>(u"countriesError"_s)->isHidden());
    auto *button = window.findChild<QPushButton *>(u"countries.remove1"_s);
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][0].toString(), u"2"_s);
}

void TestValueEdits::tags_thatLead_areOpenedByTheirNames() {
    QWidget window;
    auto *tags = new TagsEdit(u"countries"_s, u"Countries"_s, &window);
    tags->setLeads(true);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(tags);
    show(window);
    tags->setTags({countries()[0], countries()[1]});
    QCoreApplication::processEvents();
    QSignalSpy opened(tags, &TagsEdit::opened);
    QSignalSpy removed(tags, &TagsEdit::removed);
    auto *button = window.findChild<QPushButton *>(u"countries.remove1"_s);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(14, button->height() / 2));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened[0][0].toString(), u"2"_s);
    QCOMPARE(removed.count(), 0);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->width() - 14, button->height() / 2));
    QTest::keyClick(button, Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
    tags->setReadOnly(true);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->width() - 14, button->height() / 2));
    QTest::keyClick(button, Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(opened.count(), 3);
}

RAPPORTEUR_TEST(TestValueEdits)
#include "tst_valueedits.moc"
