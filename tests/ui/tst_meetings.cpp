#include "edit.h"
#include "label.h"
#include "meeting.h"
#include "meetingshelp.h"
#include "tableview.h"
#include "testprogram.h"
#include "windowpages.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page of meetings and bodies in the real window.
class TestMeetings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tree_sample_showsBodiesAndMeetings();
    void meeting_addedTypedAndDeleted_isUndoneToTheStart();
    void meeting_firstOfAProgramme_isAskedForWithItsBody();
    void meeting_codeTaken_saysSoAtTheField();
    void meeting_timeZone_isCompletedFromTheCity();
    void meeting_timeZone_isOfferedWithItsOffset();
    void meeting_country_bringsItsTimeZoneUnlessOneWasChosen();
    void meeting_days_areAddedChangedAndRemoved();
    void meeting_opened_isTheChosenOne();
    void body_withMeetings_refusesToGo();
    void body_quorumNumber_standsOnlyWhereItCounts();
    void paste_rowsOfASpreadsheet_areMeetingsInOneStep();
    void paste_wrongCells_areNamedAndNothingIsDone();
    void attention_missingForm_isCountedAndShown();
    void readOnlyFile_offersNothing();
};

void TestMeetings::tree_sample_showsBodiesAndMeetings() {
    OPEN_MEETINGS(page);
    const TableModel &rows = page.list()->rows();
    QCOMPARE(rows.rowCount(), 3);
    QVERIFY(rows.rowAt(0).isGroup);
    QCOMPARE(rows.rowAt(1).cells[1].text, u"RSG2"_s);
    QVERIFY(rows.rowAt(1).cells[1].chip.has_value()); // the chosen one
    QVERIFY(!rows.rowAt(2).cells[1].chip.has_value());
    QCOMPARE(rows.rowAt(1).cells[2].text, u"29.11.2016"_s);
    QCOMPARE(rows.rowAt(1).cells[4].text, u"Bishkek, Kyrgyzstan"_s);
    QCOMPARE(page.list()->currentKey(), page.meeting(u"RSG2"_s).id.uuid);
}

void TestMeetings::meeting_addedTypedAndDeleted_isUndoneToTheStart() {
    OPEN_MEETINGS(page);
    page.list()->setFocus();
    page.find<QAction>(u"newItem"_s)->trigger();
    QCOMPARE(page.count<Meeting>(), 3U);
    const Meeting made = page.meeting(u"RSG3"_s);
    QCOMPARE(made.number, 3);
    QCOMPARE(page.list()->currentKey(), made.id.uuid);
    page.type(u"meetingCode"_s, u"RSG-X"_s);
    QTRY_COMPARE(page.store().get(made.id)->code, u"RSG-X"_s);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Delete);
    QCOMPARE(page.count<Meeting>(), 2U);
    QCOMPARE(page.count<Day>(), 2U);
    QAction *undo = page.find<QAction>(u"undo"_s);
    undo->trigger();
    QCOMPARE(page.count<Meeting>(), 3U);
    QCOMPARE(page.list()->currentKey(), made.id.uuid);
    while (undo->isEnabled() && page.count<Meeting>() > 2)
        undo->trigger();
    QCOMPARE(page.count<Meeting>(), 2U);
    QAction *redo = page.find<QAction>(u"redo"_s);
    redo->trigger();
    redo->trigger();
    QCOMPARE(page.store().get(made.id)->code, u"RSG-X"_s);
    QCOMPARE(page.list()->currentKey(), made.id.uuid);
}

void TestMeetings::meeting_firstOfAProgramme_isAskedForWithItsBody() {
    OPEN_MEETINGS(page);
    QVERIFY(page.openEmpty());
    page.click(u"nav.meetings"_s);
    page.click(u"meetingsAdd"_s);
    auto *dialog = page.find<QDialog>(u"newMeeting"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->findChild<QComboBox *>(u"body"_s)->setCurrentText(u"Steering Group"_s);
    dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"First meeting"_s);
    dialog->accept();
    QCOMPARE(page.count<Body>(), 1U);
    QCOMPARE(page.count<Meeting>(), 1U);
    QCOMPARE(page.list()->currentKey(), page.meeting(u"SG1"_s).id.uuid);
}

void TestMeetings::meeting_codeTaken_saysSoAtTheField() {
    OPEN_MEETINGS(page);
    page.selectMeeting(u"RSG1"_s);
    page.type(u"meetingCode"_s, u"RSG2"_s);
    QTRY_VERIFY(page.find<QLabel>(u"meetingCodeError"_s)->isVisible());
    QCOMPARE(page.line(u"meetingCode"_s)->text(), u"RSG2"_s);
    QCOMPARE(page.store().all<Meeting>()->front().code, u"RSG1"_s);
    page.selectMeeting(u"RSG2"_s); // what was typed waits for its meeting
    QCOMPARE(page.line(u"meetingCode"_s)->text(), u"RSG2"_s);
    QVERIFY(!page.find<QLabel>(u"meetingCodeError"_s)->isVisible());
    page.list()->selectKey(page.store().all<Meeting>()->front().id.uuid);
    QVERIFY(page.find<QLabel>(u"meetingCodeError"_s)->isVisible());
}

void TestMeetings::meeting_timeZone_isCompletedFromTheCity() {
    OPEN_MEETINGS(page);
    page.selectMeeting(u"RSG2"_s);
    page.type(u"meetingTimeZone"_s, u"riga"_s);
    QTRY_COMPARE(page.meeting(u"RSG2"_s).timeZone, u"Europe/Riga"_s);
    page.type(u"meetingTimeZone"_s, u"Moon/Tycho"_s);
    QTRY_VERIFY(page.find<QLabel>(u"meetingTimeZoneError"_s)->isVisible());
    QCOMPARE(page.meeting(u"RSG2"_s).timeZone, u"Europe/Riga"_s);
}

void TestMeetings::meeting_timeZone_isOfferedWithItsOffset() {
    OPEN_MEETINGS(page);
    page.selectMeeting(u"RSG2"_s); // in Kyrgyzstan
    QLineEdit *field = page.line(u"meetingTimeZone"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Down);
    const QAbstractItemModel *offered = field->completer()->completionModel();
    QVERIFY(offered->rowCount() > 100);
    QCOMPARE(offered->index(1, 0).data().toString(), u"Asia/Bishkek – UTC+06, Kyrgyzstan"_s); // behind "(none)"
    field->completer()->popup()->hide();
}

void TestMeetings::meeting_country_bringsItsTimeZoneUnlessOneWasChosen() {
    OPEN_MEETINGS(page);
    page.selectMeeting(u"RSG2"_s);
    page.type(u"meetingCountry"_s, u"Kazakhstan"_s);
    QCOMPARE(page.meeting(u"RSG2"_s).timeZone, u"Asia/Almaty"_s); // that of the country before is left with it
    page.type(u"meetingTimeZone"_s, u"Europe/Riga"_s);
    page.type(u"meetingCountry"_s, u"Kyrgyzstan"_s);
    QCOMPARE(page.meeting(u"RSG2"_s).timeZone, u"Europe/Riga"_s); // somebody chose it
    for (const auto &[country, zone] : {std::pair{u"Kyrgyzstan"_s, u"Asia/Bishkek"_s},
                                        {u"Kazakhstan"_s, u"Asia/Almaty"_s},
                                        {u"Tajikistan"_s, u"Asia/Dushanbe"_s},
                                        {u"Turkmenistan"_s, u"Asia/Ashgabat"_s},
                                        {u"Uzbekistan"_s, u"Asia/Tashkent"_s}}) {
        const Meeting before = page.meeting(u"RSG2"_s);
        Meeting nowhere = before;
        nowhere.country = {};
        nowhere.city = {};
        nowhere.timeZone = u"Etc/UTC"_s;
        const Label label{u"x"_s, {}};
        QVERIFY(page.window()->workspace().edit(label, [&](Edit &edit) { edit.update(before, nowhere); }));
        page.type(u"meetingCountry"_s, country);
        QCOMPARE(page.meeting(u"RSG2"_s).timeZone, zone);
        QTRY_COMPARE(page.line(u"meetingTimeZone"_s)->text(), zone);
        page.find<QAction>(u"undo"_s)->trigger();
        QCOMPARE(page.meeting(u"RSG2"_s).timeZone, u"Etc/UTC"_s);
        QVERIFY(page.meeting(u"RSG2"_s).country.isNull());
    }
}

void TestMeetings::meeting_days_areAddedChangedAndRemoved() {
    OPEN_MEETINGS(page);
    page.selectMeeting(u"RSG2"_s);
    const auto days = [&] { return *page.store().where(&Day::meeting, page.meeting(u"RSG2"_s).id); };
    page.click(u"meetingAddDay"_s);
    QCOMPARE(days().size(), 2U);
    QCOMPARE(days()[1].date, QDate(2016, 11, 30));
    QCOMPARE(page.line(u"day2Date"_s)->text(), u"30 November 2016"_s);
    page.type(u"day2Date"_s, u"29.11.2016"_s);
    QCOMPARE(days()[1].date, QDate(2016, 11, 30)); // the meeting has that day already
    QCOMPARE(page.line(u"day2Date"_s)->text(), u"29.11.2016"_s);
    page.type(u"day2Date"_s, u"2.12.2016"_s);
    QTRY_COMPARE(days()[1].date, QDate(2016, 12, 2));
    page.type(u"day2Closes"_s, u"12"_s);
    QTRY_COMPARE(days()[1].closes, QTime(12, 0));
    page.click(u"day2Remove"_s);
    QCOMPARE(days().size(), 1U);
    page.click(u"day1Remove"_s); // items stand on it
    QCOMPARE(days().size(), 1U);
    QVERIFY(page.find<QLabel>(u"meetingsNotice"_s)->isVisible());
}

void TestMeetings::meeting_opened_isTheChosenOne() {
    OPEN_MEETINGS(page);
    const Id<Meeting> first = page.meeting(u"RSG1"_s).id;
    page.list()->selectKey(first.uuid);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Return);
    QCOMPARE(page.window()->workspace().meeting(), first);
    QVERIFY(!page.find<QPushButton>(u"meetingOpen"_s)->isVisible());
    QCOMPARE(page.list()->currentKey(), first.uuid);
    page.selectMeeting(u"RSG2"_s);
    page.click(u"meetingOpen"_s);
    QCOMPARE(page.window()->workspace().meeting(), page.meeting(u"RSG2"_s).id);
}

void TestMeetings::body_withMeetings_refusesToGo() {
    OPEN_MEETINGS(page);
    page.list()->selectKey(page.list()->rows().rowAt(0).key);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Delete);
    QCOMPARE(page.count<Body>(), 1U);
    QVERIFY(page.find<QLabel>(u"message"_s)->text().contains(u"RSG1"_s));
    page.click(u"meetingsAddBody"_s);
    QCOMPARE(page.count<Body>(), 2U);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Delete);
    QCOMPARE(page.count<Body>(), 1U);
}

void TestMeetings::body_quorumNumber_standsOnlyWhereItCounts() {
    OPEN_MEETINGS(page);
    page.list()->selectKey(page.list()->rows().rowAt(0).key);
    QVERIFY(!page.line(u"bodyQuorumNumber"_s)->isVisible());
    auto *rule = page.find<QComboBox>(u"bodyQuorumRule"_s);
    rule->setCurrentIndex(rule->findData(u"number"_s));
    Q_EMIT rule->activated(rule->currentIndex());
    QTRY_COMPARE(page.store().all<Body>()->front().quorumRule, QuorumRule::number);
    QTRY_VERIFY(page.line(u"bodyQuorumNumber"_s)->isVisible());
}

void TestMeetings::paste_rowsOfASpreadsheet_areMeetingsInOneStep() {
    OPEN_MEETINGS(page);
    page.selectMeeting(u"RSG2"_s);
    page.list()->setFocus();
    const std::size_t days = page.count<Day>();
    QGuiApplication::clipboard()->setText(u"Third meeting\t\t28–29.11.2017\tdate agreed\tBishkek, Kyrgyzstan\n"
                                          "Fourth meeting\tRSG-X\tno date yet\t\tRiga\n"_s);
    QTest::keyClick(page.list(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.count<Meeting>(), 4U);
    QCOMPARE(page.count<Day>(), days + 2);
    const Meeting fourth = page.meeting(u"RSG-X"_s);
    QCOMPARE(fourth.number, page.meeting(u"RSG2"_s).number + 2);
    QCOMPARE(fourth.city.exactly(u"en"_s), u"Riga"_s);
    const auto third = *page.store().get(Id<Meeting>{page.list()->currentKey()});
    QCOMPARE(third.title.exactly(u"en"_s), u"Third meeting"_s);
    QCOMPARE(third.city.exactly(u"en"_s), u"Bishkek"_s);
    QCOMPARE(third.country, page.meeting(u"RSG2"_s).country);
    QCOMPARE(third.timeZone, u"Asia/Bishkek"_s); // of its country
    QCOMPARE(third.stage, MeetingStage::dateAgreed);
    QVERIFY(!third.code.isEmpty() && third.code != u"RSG2"_s);
    QTest::keyClick(page.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page.count<Meeting>(), 2U);
    QCOMPARE(page.count<Day>(), days);
}

void TestMeetings::paste_wrongCells_areNamedAndNothingIsDone() {
    OPEN_MEETINGS(page);
    page.list()->setFocus();
    QGuiApplication::clipboard()->setText(u"Right one\tA1\t1.2.2018\t\t\nWrong one\tRSG2\tsoon\tpostponed a bit\t\n"_s);
    QTest::keyClick(page.list(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.count<Meeting>(), 2U);
    const QString notice = page.find<QLabel>(u"meetingsNotice"_s)->text();
    for (const QString &cell : {u"RSG2"_s, u"soon"_s, u"postponed a bit"_s, u"row 2"_s})
        QVERIFY2(notice.contains(cell), qPrintable(notice));
}

void TestMeetings::attention_missingForm_isCountedAndShown() {
    OPEN_MEETINGS(page);
    QCOMPARE(page.list()->rows().rowAt(1).cells[0].attention, false);
    page.selectMeeting(u"RSG2"_s);
    auto *form = page.find<QPlainTextEdit>(u"meetingTitleGenitive"_s);
    QVERIFY(page.find<QLabel>(u"meetingTitleGenitive.missing"_s) == nullptr);
    form->setFocus();
    form->selectAll();
    QTest::keyClick(form, Qt::Key_Backspace);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY(page.list()->rows().rowAt(1).cells[0].attention);
    QVERIFY(page.list()->rows().rowAt(1).tip.contains(u"genitive"_s));
    const auto *sign = page.find<QLabel>(u"meetingTitleGenitive.missing"_s);
    QVERIFY(sign->isVisible() && !sign->text().isEmpty());
    page.click(u"incomplete"_s);
    QCOMPARE(page.list()->rows().countShown(), 1);
}

void TestMeetings::readOnlyFile_offersNothing() {
    SampleWindow window;
    QVERIFY(window.isReady());
    const QString path = window.path(u"one.rapporteur"_s);
    auto store = Store::open(path, {.author = u"A"_s, .clock = {}, .newUuid = {}}, Store::Mode::readOnly);
    QVERIFY(store);
    Settings settings(window.path(u"reading.ini"_s));
    MainWindow reading(std::move(store).value(), settings, window.answers(),
                       [](Workspace &workspace) { return makeWindowPages(workspace); });
    reading.setAttribute(Qt::WA_DeleteOnClose, false);
    reading.show();
    QTest::mouseClick(reading.findChild<QWidget *>(u"nav.meetings"_s), Qt::LeftButton);
    QVERIFY(!reading.findChild<QWidget *>(u"meetingsAdd"_s)->isEnabled());
    QVERIFY(!reading.findChild<QWidget *>(u"meetingsNext"_s)->isEnabled());
    QVERIFY(!reading.findChild<QWidget *>(u"meetingAddDay"_s)->isVisible());
}

RAPPORTEUR_TEST(TestMeetings)
#include "tst_meetings.moc"
