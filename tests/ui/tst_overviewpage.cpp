#include "agenda.h"
#include "attendance.h"
#include "edit.h"
#include "linkbutton.h"
#include "meeting.h"
#include "people.h"
#include "programme.h"
#include "programmefigures.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"
#include "workspace.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The first page: numbers from the records, each leading to what makes it, by mouse and by keyboard.
class TestOverviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void numbers_ofSample_areThoseOfTheRecords_data();
    void numbers_ofSample_areThoseOfTheRecords();
    void numbers_recordChanged_followAndComeBack();
    void quorum_beforeAnybodyIsThere_isTheExpected();
    void links_everyOne_hasANameAndAPlace();
    void link_clicked_leadsToItsPage();
    void link_enterPressed_leadsToItsPage();
    void link_ofAFigure_showsWhatMakesIt_data();
    void link_ofAFigure_showsWhatMakesIt();
    void link_everyFigure_listsWhatItCounts();
    void due_overdue_isSaidInWords();
    void tab_key_goesDownTheCards();
    void meetings_none_tellsTheFirstSteps();
    void meeting_withNothing_tellsTheFirstSteps();
    void cards_besideEachOther_endTogether();
    void components_standInTheirOrder();
    void day_saysWhenItOpensAndCloses();
    void figures_fillTheWidthOfTheCard();

private:
    QWidget *pane() const { return m_desk->find<QWidget>(u"overviewPane"_s); }
    int counted(const LinkButton &link) const;
    LinkButton *link(const QString &name) const { return pane()->findChild<LinkButton *>(name); }

    std::unique_ptr<SampleWindow> m_desk;
};

void TestOverviewPage::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.overview"_s);
    QTRY_VERIFY(pane() != nullptr && pane()->isVisible());
}

void TestOverviewPage::numbers_ofSample_areThoseOfTheRecords_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::newRow("papers") << u"overviewPapers"_s << u"2 of 18"_s;
    QTest::newRow("replies") << u"overviewReplies"_s << u"29 of 29"_s;
    QTest::newRow("confirmed") << u"overviewConfirmed"_s << u"39"_s;
    QTest::newRow("present") << u"overviewPresent"_s << u"40"_s;
    QTest::newRow("quorum there") << u"overviewQuorumPresent"_s << u"5 of 5"_s;
    QTest::newRow("open actions") << u"overviewOpenActions"_s << u"13"_s;
    QTest::newRow("overdue actions") << u"overviewOverdueActions"_s << u"1"_s;
    QTest::newRow("events") << u"overviewEvents"_s << u"63"_s;
    QTest::newRow("participants") << u"overviewParticipants"_s << u"917"_s;
}

void TestOverviewPage::numbers_ofSample_areThoseOfTheRecords() {
    QFETCH(QString, name);
    QFETCH(QString, number);
    QVERIFY(link(name) != nullptr);
    QCOMPARE(link(name)->text(), number);
    QVERIFY(link(name)->accessibleName().startsWith(number));
}

void TestOverviewPage::numbers_recordChanged_followAndComeBack() {
    const auto papers = *m_desk->store().all<MeetingPaper>();
    const auto open = std::find_if(papers.begin(), papers.end(), [this](const MeetingPaper &paper) {
        return paper.meeting == m_desk->window()->workspace().meeting() && paper.status != PaperStatus::distributed;
    });
    QVERIFY(open != papers.end());
    MeetingPaper sent = *open;
    sent.status = PaperStatus::distributed;
    QWidget *focused = link(u"overviewPapers"_s);
    focused->setFocus();
    QVERIFY(m_desk->store().edit({u"Send"_s, {}}, [&](Edit &edit) { edit.update(*open, sent); }).ok());
    QCOMPARE(link(u"overviewPapers"_s)->text(), u"1 of 18"_s);
    QCOMPARE(QApplication::focusWidget(), focused);
    QVERIFY(m_desk->store().undo().ok());
    QCOMPARE(link(u"overviewPapers"_s)->text(), u"2 of 18"_s);
}

void TestOverviewPage::quorum_beforeAnybodyIsThere_isTheExpected() {
    QVERIFY(link(u"overviewQuorumExpected"_s) == nullptr || !link(u"overviewQuorumExpected"_s)->isVisible());
    const Id<Meeting> meeting = m_desk->window()->workspace().meeting();
    const std::vector<Day> days = *m_desk->store().where(&Day::meeting, meeting);
    QVERIFY(m_desk->store().edit({u"Nobody"_s, {}}, [&](Edit &edit) {
        for (const Day &day : days) {
            for (const Attendance &attendance : *m_desk->store().where(&Attendance::day, day.id))
                edit.remove(attendance.id);
        }
    }));
    QVERIFY(link(u"overviewQuorumExpected"_s)->isVisible());
    QCOMPARE(link(u"overviewQuorumExpected"_s)->text(), u"5 of 5"_s);
    QVERIFY(link(u"overviewQuorumPresent"_s) == nullptr || !link(u"overviewQuorumPresent"_s)->isVisible());
}

void TestOverviewPage::links_everyOne_hasANameAndAPlace() {
    const auto links = pane()->findChildren<LinkButton *>();
    QVERIFY(links.size() > 20);
    for (const LinkButton *each : links) {
        if (each->isHidden())
            continue;
        QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
        QVERIFY2(!each->objectName().isEmpty(), qPrintable(each->accessibleName()));
        QVERIFY2(m_desk->find("nav."_L1 + each->link().page) != nullptr, qPrintable(each->objectName()));
        QCOMPARE(each->focusPolicy(), Qt::StrongFocus);
    }
}

void TestOverviewPage::link_clicked_leadsToItsPage() {
    QTest::mouseClick(link(u"overviewPapers"_s), Qt::LeftButton);
    QTRY_VERIFY(m_desk->find(u"papersPane"_s) != nullptr && m_desk->find(u"papersPane"_s)->isVisible());
    QVERIFY(!pane()->isVisible());
}

void TestOverviewPage::link_enterPressed_leadsToItsPage() {
    link(u"overviewItems"_s)->setFocus();
    QTest::keyClick(link(u"overviewItems"_s), Qt::Key_Return);
    QTRY_VERIFY(!pane()->isVisible());
    QVERIFY(m_desk->find<QAbstractButton>(u"nav.agenda"_s)->isChecked());
}

void TestOverviewPage::link_ofAFigure_showsWhatMakesIt_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("pill");
    QTest::newRow("overdue actions") << u"overviewOverdueActions"_s << u"followupList"_s << u"pillOverdue"_s;
    QTest::newRow("open actions") << u"overviewOpenActions"_s << u"followupList"_s << u"pillOpen"_s;
    QTest::newRow("confirmed people") << u"overviewConfirmed"_s << u"delegationsList"_s << u"confirmed"_s;
    QTest::newRow("present people") << u"overviewPresent"_s << u"delegationsList"_s << u"present"_s;
}

void TestOverviewPage::link_ofAFigure_showsWhatMakesIt() {
    QFETCH(QString, name);
    QFETCH(QString, list);
    QFETCH(QString, pill);
    QTest::keyClick(link(name), Qt::Key_Space);
    QTRY_VERIFY(m_desk->find(list) != nullptr && m_desk->find(list)->isVisible());
    const QWidget *page = m_desk->find(list)->parentWidget();
    while (!page->objectName().endsWith("Pane"_L1))
        page = page->parentWidget();
    QVERIFY(page->findChild<QAbstractButton *>(pill)->isChecked());
}

/// How many rows a figure of the overview counts: what it says, or, of sums, the activities that make them.
int TestOverviewPage::counted(const LinkButton &link) const {
    const QString figure = link.link().figure;
    static const QStringList sums{u"participants"_s, u"women"_s, u"budget"_s, u"committed"_s, u"spending"_s};
    if (sums.contains(figure)) {
        RecordCache &records = m_desk->window()->workspace().records();
        const ProgrammeFigures figures = programmeFigures(
            records.of<Plan>().all(), records.of<Activity>().all(), records.of<ActivityCountry>().all(),
            records.of<ActivityAttendance>().all(), records.of<OpeningBalance>().all());
        return static_cast<int>(activitiesOfFigure(figures, figure).size());
    }
    const QString words = link.accessibleName();
    static const QRegularExpression ofSome(u"(\\d+) of (\\d+) done$"_s);
    const QRegularExpressionMatch bar = ofSome.match(words);
    return bar.hasMatch() ? bar.captured(2).toInt() : words.section(u' ', 0, 0).toInt();
}

void TestOverviewPage::link_everyFigure_listsWhatItCounts() {
    int followed = 0;
    for (LinkButton *each : pane()->findChildren<LinkButton *>()) {
        const QString page = each->link().page;
        const QString figure = each->link().figure;
        const bool isRecord = !QUuid::fromString(figure).isNull();
        if (each->isHidden() || figure.isEmpty() || isRecord || each->objectName().startsWith("overviewDue"_L1))
            continue;
        const int wanted = counted(*each);
        if (wanted == 0)
            continue;
        QTest::keyClick(each, Qt::Key_Space);
        auto *list = m_desk->find<TableView>(QString(page % u"List"_s));
        QTRY_VERIFY(list != nullptr && list->isVisible());
        QVERIFY2(list->rows().isFiltered(), qPrintable(each->objectName()));
        QVERIFY2(
            list->rows().countShown() == wanted,
            qPrintable(u"%1: %2 instead of %3"_s.arg(each->objectName()).arg(list->rows().countShown()).arg(wanted)));
        QVERIFY2(m_desk->find<QLabel>(QString(page % u"Shown"_s))->isVisible(), qPrintable(each->objectName()));
        ++followed;
        m_desk->click(u"nav.overview"_s);
        QTRY_VERIFY(pane()->isVisible());
    }
    QVERIFY2(followed > 20, qPrintable(QString::number(followed)));
}

void TestOverviewPage::due_overdue_isSaidInWords() {
    int overdue = 0;
    for (const LinkButton *each : pane()->findChildren<LinkButton *>(QRegularExpression(u"^overviewDue"_s)))
        overdue += each->accessibleName().contains(u"overdue by 12 day"_s) ? 1 : 0;
    QCOMPARE(overdue, 1);
    QVERIFY(pane()->findChild<QLabel *>(u"overviewCalendarSummary"_s)->text().contains(u"overdue: 1"_s));
}

void TestOverviewPage::tab_key_goesDownTheCards() {
    link(u"overviewTitle"_s)->setFocus();
    QStringList passed;
    for (int i = 0; i < 60; ++i) {
        passed += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{u"overviewTitle"_s,  u"overviewPlace"_s,          u"overviewDay0"_s, u"overviewItems"_s,
                               u"overviewPapers"_s, u"overviewOverdueActions"_s, u"overviewDue0"_s, u"overviewDue1"_s,
                               u"overviewEvents"_s, u"overviewSpent"_s};
    qsizetype at = -1;
    for (const QString &name : expected) {
        QVERIFY2(passed.indexOf(name) > at, qPrintable(name + u" in "_s + passed.join(u' ')));
        at = passed.indexOf(name);
    }
}

void TestOverviewPage::meeting_withNothing_tellsTheFirstSteps() {
    QVERIFY(!m_desk->find(u"overviewFirstSteps"_s)->isVisible());
    QVERIFY(m_desk->openEmptyMeeting());
    QVERIFY(link(u"overviewFirstItems"_s)->isVisible());
    QVERIFY(link(u"overviewTitle"_s)->isVisible());
    QVERIFY(!link(u"overviewPapers"_s)->isVisible());
    QVERIFY(!link(u"overviewFirstCountries"_s)->isVisible()); // that was done long ago
    AgendaItem item;
    item.meeting = m_desk->window()->workspace().meeting();
    item.title.set(u"en"_s, u"Opening"_s, u"en"_s);
    QVERIFY(m_desk->store().edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(item); }).ok());
    QVERIFY(!m_desk->find(u"overviewFirstSteps"_s)->isVisible());
    QVERIFY(link(u"overviewPapers"_s)->isVisible());
}

void TestOverviewPage::cards_besideEachOther_endTogether() {
    const QWidget *meeting = m_desk->find(u"overviewMeeting"_s);
    const QWidget *calendar = m_desk->find(u"overviewCalendar"_s);
    m_desk->window()->resize(1920, 1080);
    QTRY_COMPARE(meeting->geometry().top(), calendar->geometry().top());
    QCOMPARE(meeting->geometry().bottom(), calendar->geometry().bottom());
}

void TestOverviewPage::components_standInTheirOrder() {
    std::vector<Component> components = *m_desk->store().all<Component>();
    std::stable_sort(components.begin(), components.end(),
                     [](const Component &a, const Component &b) { return a.order < b.order; });
    QVERIFY(components.size() > 2);
    int above = -1;
    for (const Component &component : components) {
        const LinkButton *bar = link("overview.component."_L1 + component.id.text());
        if (bar == nullptr || bar->isHidden())
            continue;
        QVERIFY2(bar->y() > above, qPrintable(bar->accessibleName()));
        above = bar->y();
    }
}

void TestOverviewPage::day_saysWhenItOpensAndCloses() {
    const auto days = *m_desk->store().all<Day>();
    const auto day = std::find_if(days.begin(), days.end(), [this](const Day &each) {
        return each.meeting == m_desk->window()->workspace().meeting();
    });
    QVERIFY(day != days.end() && day->closes.isValid());
    const QString words = link(u"overviewDay0"_s)->accessibleName();
    QVERIFY2(words.contains(day->closes.toString(u"HH:mm"_s)), qPrintable(words));
    Day early = *day;
    early.closes = day->opens.addSecs(3600);
    QVERIFY(m_desk->store().edit({u"Close"_s, {}}, [&](Edit &edit) { edit.update(*day, early); }).ok());
    QVERIFY(link(u"overviewDay0"_s)->accessibleName().contains(u"too long"_s));
}

void TestOverviewPage::figures_fillTheWidthOfTheCard() {
    const LinkButton *first = link(u"overviewItems"_s);
    const QWidget *row = first->parentWidget();
    const auto right = [row] {
        int most = 0;
        for (const LinkButton *each : row->findChildren<LinkButton *>())
            most = std::max(most, each->geometry().right());
        return most;
    };
    QTRY_VERIFY2(right() > row->width() - first->width() / 4, qPrintable(u"%1 of %2"_s.arg(right()).arg(row->width())));
    for (const LinkButton *each : row->findChildren<LinkButton *>())
        QCOMPARE(each->width(), first->width());
}

void TestOverviewPage::meetings_none_tellsTheFirstSteps() {
    QVERIFY(m_desk->openEmpty());
    m_desk->click(u"nav.overview"_s);
    QTRY_VERIFY(link(u"overviewFirstMeeting"_s)->isVisible());
    QVERIFY(!m_desk->find(u"overviewMeeting"_s)->isVisible());
    QCOMPARE(link(u"overviewFirstAgencies"_s)->accessibleName(), u"Add the agencies and organisations"_s);
    Agency agency;
    agency.name.set(u"en"_s, u"Border Service"_s, u"en"_s);
    QVERIFY(m_desk->store().edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(agency); }).ok());
    QVERIFY(link(u"overviewFirstAgencies"_s)->accessibleName() != u"Add the agencies and organisations"_s);
    QTest::keyClick(link(u"overviewFirstPeople"_s), Qt::Key_Space);
    QTRY_VERIFY(m_desk->find<QAbstractButton>(u"nav.people"_s)->isChecked());
}

RAPPORTEUR_TEST(TestOverviewPage)
#include "tst_overviewpage.moc"
