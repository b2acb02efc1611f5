#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "samplewindow.h"
#include "searchresults.h"
#include "tableview.h"
#include "testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

/// Ctrl+K: finding while typing, in both scripts, and leading there.
class TestSearchPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void words_ofAPerson_leadToThePage();
    void words_inRussian_findTheSame();
    void countryName_typed_leadsToItsDelegation();
    void pageName_typed_jumpsThere();
    void meetingCode_typed_choosesTheMeeting();
    void nothingFound_isSaid();
    void escape_leadsBackToWhereOneWas();
    void arrowKeys_moveInTheResults();
    void results_areCounted();
    void results_inRussian_areCalledInRussian();
    void rows_inSight_areWhole();
    void panel_opened_isBelowTheTopBar();

private:
    QLineEdit *line() const { return m_desk->find<QLineEdit>(u"searchLine"_s); }
    QListView *list() const { return m_desk->find<QListView>(u"searchResults"_s); }
    const SearchResult &result(int row) const { return qobject_cast<const SearchResults *>(list()->model())->at(row); }
    void type(const QString &text) const {
        QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(line()->isVisible());
        line()->setText(text);
    }

    std::unique_ptr<SampleWindow> m_desk;
};

void TestSearchPanel::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.agenda"_s);
}

void TestSearchPanel::words_ofAPerson_leadToThePage() {
    const Person person = m_desk->store().all<Person>()->front();
    type(person.familyName.left(5).toLower() + u' ' + person.givenName);
    QVERIFY(list()->model()->rowCount() > 0);
    QCOMPARE(result(0).id, person.id.text());
    QVERIFY(!result(0).marks.empty());
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(!line()->isVisible());
    const auto *people = m_desk->find<TableView>(u"peopleList"_s);
    QTRY_VERIFY(people != nullptr && people->isVisible());
    QCOMPARE(people->currentKey(), person.id.uuid);
}

void TestSearchPanel::words_inRussian_findTheSame() {
    const std::vector<Person> people = *m_desk->store().all<Person>();
    const auto found = std::find_if(people.begin(), people.end(),
                                    [](const Person &person) { return !person.cyrillicFamilyName.isEmpty(); });
    type(found->cyrillicFamilyName.toLower());
    QVERIFY(list()->model()->rowCount() > 0);
    QCOMPARE(result(0).id, found->id.text());
}

void TestSearchPanel::countryName_typed_leadsToItsDelegation() {
    type(u"узбекист"_s);
    int row = 0;
    while (row < list()->model()->rowCount() && result(row).recordKind != "delegation"_L1)
        ++row;
    QVERIFY(row < list()->model()->rowCount());
    const SearchResult found = result(row);
    QCOMPARE(found.title, u"Uzbekistan"_s);
    QCOMPARE(found.text, u"Узбекистан"_s);
    QVERIFY2(found.detail.endsWith(u"RSG2"_s), qPrintable(found.detail)); // the newest meeting's first
    for (int i = 0; i < row; ++i)
        QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Return);
    const auto *delegations = m_desk->find<TableView>(u"delegationsList"_s);
    QTRY_VERIFY(delegations != nullptr && delegations->isVisible());
    QCOMPARE(delegations->currentKey(), QUuid::fromString(found.id));
}

void TestSearchPanel::pageName_typed_jumpsThere() {
    type(u"docum"_s);
    QCOMPARE(result(0).kind, SearchResult::Kind::page);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(m_desk->find(u"preview"_s) != nullptr && m_desk->find(u"preview"_s)->isVisible());
}

void TestSearchPanel::meetingCode_typed_choosesTheMeeting() {
    const Meeting first = *m_desk->store().meetingByCode(u"RSG1"_s);
    QVERIFY(m_desk->window()->workspace().meeting() != first.id);
    type(u"rsg1 ·"_s);
    QCOMPARE(result(0).kind, SearchResult::Kind::meeting);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_desk->window()->workspace().meeting(), first.id);
}

void TestSearchPanel::nothingFound_isSaid() {
    type(u"xyzzy"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(m_desk->find<QLabel>(u"searchWords"_s)->isVisible());
}

void TestSearchPanel::escape_leadsBackToWhereOneWas() {
    auto *agenda = m_desk->find<QWidget>(u"agendaList"_s);
    agenda->setFocus();
    type(u"border"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!line()->isVisible());
    QCOMPARE(QApplication::focusWidget(), agenda);
}

void TestSearchPanel::results_areCounted() {
    const auto said = [this] { return m_desk->find<QLabel>(u"searchWords"_s)->text(); };
    type(u"e"_s);
    QVERIFY2(said().startsWith(u"The first"_s), qPrintable(said()));
    line()->setText(u"узбекист"_s);
    QVERIFY2(said().startsWith(u"%1 result"_s.arg(list()->model()->rowCount())), qPrintable(said()));
    line()->clear();
    QVERIFY(said().isEmpty());
}

void TestSearchPanel::results_inRussian_areCalledInRussian() {
    m_desk->click(u"language.ru"_s);
    type(u"узбекист"_s);
    int delegations = 0;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (result(row).recordKind != "delegation"_L1)
            continue;
        QCOMPARE(result(row).title, u"Узбекистан"_s);
        ++delegations;
    }
    QVERIFY(delegations > 0);
}

void TestSearchPanel::rows_inSight_areWhole() {
    type(u"border"_s);
    int row = 0;
    QRect last;
    for (; row < list()->model()->rowCount(); ++row) {
        const QRect rect = list()->visualRect(list()->model()->index(row, 0));
        if (rect.top() >= list()->viewport()->height())
            break;
        last = rect;
    }
    QVERIFY(row < list()->model()->rowCount()); // there are more than fit
    QCOMPARE(last.bottom() + 1, list()->viewport()->height());
}

void TestSearchPanel::panel_opened_isBelowTheTopBar() {
    type(u"a"_s);
    const auto *panel = m_desk->find<QFrame>(u"search"_s);
    const auto *bar = m_desk->find<QWidget>(u"undoButton"_s)->parentWidget();
    QVERIFY(panel->y() > bar->geometry().bottom());
}

void TestSearchPanel::arrowKeys_moveInTheResults() {
    type(u"border"_s);
    QVERIFY(list()->model()->rowCount() > 2);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 1);
}

RAPPORTEUR_TEST(TestSearchPanel)
#include "tst_searchpanel.moc"
