#include "people.h"
#include "peoplehelp.h"
#include "programme.h"
#include "tableview.h"
#include "testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The directory, as all lists behave: adding, typing, finding, pasting, copying, sorting, deleting, undo and redo.
class TestPeoplePage : public PeopleTest {
    Q_OBJECT

private Q_SLOTS:
    void newPerson_typedAndUndone_leadsBackAndForth();
    void newPerson_inRussian_isNamedInCyrillic();
    void country_selected_offersAnAgencyThere();
    void agency_movedByKeyAndMouse_isNumberedInOneStep();
    void agency_whereItCannotMove_staysAndIsTold();
    void cell_editedInPlace_isAnEdit();
    void wrongField_leftForAnotherPerson_staysAndIsTold();
    void find_words_showsMatchesAndEscapeShowsAll();
    void paste_rowsWithHeadings_addsPeople();
    void copy_selectedRows_isATable();
    void delete_usedPerson_isRefusedInWords();
    void delete_unusedPeople_areBackByUndo();
    void columns_sortedAndHidden_areRemembered();
    void history_ofPerson_restoresAnEarlierValue();
    void typeAhead_startsOfNames_arePlaces();
    void fold_keys_hideWhatBelongs();

private:
    void choose(const QString &text) const { list()->makeCurrent(rowOf(text)); }
    void enter(const QString &field, const QString &text) const;
    /// Everything that the directory's records hold.
    QByteArray contents() const;
    /// Those of a country that has several, in the order of the list.
    std::vector<Agency> neighbours() const;
};

void TestPeoplePage::enter(const QString &field, const QString &text) const {
    auto *line = m_desk->find<QWidget>(field)->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

QByteArray TestPeoplePage::contents() const {
    QByteArray all;
    for (const QString &kind : {u"person"_s, u"agency"_s}) {
        const auto read = store().eachRow(
            kind, {}, [&](const QJsonObject &row) { all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n'; });
        if (!read)
            return {};
    }
    return all;
}

void TestPeoplePage::newPerson_typedAndUndone_leadsBackAndForth() {
    const QByteArray before = contents();
    QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find(u"personForm"_s)->isAncestorOf(QApplication::focusWidget()));
    enter(u"personFamilyName"_s, u"Examplova"_s);
    enter(u"personGivenName"_s, u"Anna"_s);
    enter(u"personEmail"_s, u"anna@example.org"_s);
    QVERIFY(rowOf(u"Anna Examplova"_s).isValid());
    QCOMPARE(list()->currentIndex().row(), rowOf(u"Anna Examplova"_s).row());
    const QByteArray after = contents();
    for (int step = 0; step < 4; ++step)
        undo();
    QCOMPARE(contents(), before);
    for (int step = 0; step < 4; ++step)
        redo();
    QCOMPARE(contents(), after);
    QCOMPARE(list()->currentIndex().row(), rowOf(u"Anna Examplova"_s).row());
}

void TestPeoplePage::newPerson_inRussian_isNamedInCyrillic() {
    m_desk->click(u"language.ru"_s);
    m_desk->click(u"peopleAdd"_s);
    for (const QChar letter : u"Саидов"_s)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, Qt::NoModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const Person added = store().all<Person>()->back();
    QCOMPARE(added.cyrillicFamilyName, u"Саидов"_s);
    QCOMPARE(added.familyName, QString());
}

void TestPeoplePage::country_selected_offersAnAgencyThere() {
    const Country country = m_desk->store().all<Country>()->front();
    QVERIFY(list()->selectKey(country.id.uuid));
    const std::size_t before = store().all<Agency>()->size();
    m_desk->click(u"peopleWordsWay"_s);
    const std::vector<Agency> after = *store().all<Agency>();
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.back().country, country.id);
}

std::vector<Agency> TestPeoplePage::neighbours() const {
    std::vector<Agency> agencies;
    const TableModel &rows = list()->rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const auto agency = store().get(Id<Agency>{rows.rowAt(row).key});
        if (!agency)
            continue;
        if (!agencies.empty() && agencies.front().country != agency->country) {
            if (agencies.size() > 1)
                break;
            agencies.clear();
        }
        agencies.push_back(*agency);
    }
    return agencies;
}

void TestPeoplePage::agency_movedByKeyAndMouse_isNumberedInOneStep() {
    const std::vector<Agency> before = neighbours();
    QVERIFY(before.size() > 1);
    const QByteArray was = contents();
    QVERIFY(list()->selectKey(before[0].id.uuid));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(neighbours()[0].id, before[1].id);
    QCOMPARE(neighbours()[0].protocolOrder, 1);
    QCOMPARE(neighbours()[1].id, before[0].id);
    QCOMPARE(neighbours()[1].protocolOrder, 2);
    QCOMPARE(list()->currentKey(), before[0].id.uuid);
    undo();
    QCOMPARE(contents(), was);
    Q_EMIT list()->dropped({before[1].id.uuid}, before[0].id.uuid, TableView::Drop::before);
    QCOMPARE(neighbours()[0].id, before[1].id);
    undo();
    QCOMPARE(contents(), was);
    Q_EMIT list()->dropped({before[0].id.uuid}, before[1].id.uuid, TableView::Drop::before); // where it stands
    QCOMPARE(contents(), was);
}

void TestPeoplePage::agency_whereItCannotMove_staysAndIsTold() {
    const QByteArray was = contents();
    const std::vector<Agency> agencies = neighbours();
    const auto *notice = m_desk->find<QLabel>(u"peopleNotice"_s);
    const auto all = *store().all<Agency>();
    const auto foreign =
        std::find_if(all.begin(), all.end(), [&](const Agency &each) { return each.country != agencies[0].country; });
    QVERIFY(foreign != all.end());
    Q_EMIT list()->dropped({agencies[0].id.uuid}, foreign->id.uuid, TableView::Drop::behind);
    QVERIFY(notice->isVisible() && notice->text().contains(u"of its country"_s));
    list()->rows().setFilterKeys(QSet<QUuid>{agencies[0].id.uuid, agencies[1].id.uuid});
    QVERIFY(list()->selectKey(agencies[0].id.uuid));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(notice->text().contains(u"Only some rows"_s));
    QCOMPARE(contents(), was);
}

void TestPeoplePage::cell_editedInPlace_isAnEdit() {
    const Person person = store().all<Person>()->front();
    QVERIFY(list()->selectKey(person.id.uuid));
    list()->editCell(person.id.uuid, u"position"_s);
    auto *cell = list()->viewport()->findChild<QLineEdit *>(u"peopleList.position"_s);
    QVERIFY(cell != nullptr);
    cell->selectAll();
    QTest::keyClicks(cell, u"Head of Training"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QCOMPARE(store().get(person.id)->position.exactly(u"en"_s), u"Head of Training"_s);
    undo();
    QCOMPARE(store().get(person.id)->position, person.position);
    // The name is put together from several fields, which stand in the details.
    list()->setCurrentIndex(list()->currentIndex().siblingAtColumn(list()->rows().mainColumn()));
    QTest::keyClick(list(), Qt::Key_F2);
    QVERIFY(m_desk->find(u"personForm"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestPeoplePage::wrongField_leftForAnotherPerson_staysAndIsTold() {
    const std::vector<Person> people = *store().all<Person>();
    QVERIFY(list()->selectKey(people[0].id.uuid));
    enter(u"personFamilyName"_s, QString());
    enter(u"personCyrillicFamilyName"_s, QString()); // one of the two is needed
    auto *words = m_desk->find<QLabel>(u"personCyrillicFamilyNameError"_s);
    QVERIFY(words->isVisible());
    QVERIFY(list()->selectKey(people[1].id.uuid));
    QVERIFY(!words->isVisible());
    QVERIFY(list()->selectKey(people[0].id.uuid));
    QVERIFY(words->isVisible());
    QTest::keyClick(m_desk->find<QWidget>(u"personCyrillicFamilyName"_s)->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!words->isVisible());
}

void TestPeoplePage::find_words_showsMatchesAndEscapeShowsAll() {
    const int all = list()->model()->rowCount();
    QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    auto *find = m_desk->find<QLineEdit>(u"peopleFind"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find);
    QTest::keyClicks(find, u"border"_s);
    QVERIFY(list()->model()->rowCount() < all);
    QVERIFY(m_desk->find(u"peopleShowAll"_s)->isVisible());
    QTest::keyClick(find, Qt::Key_Escape);
    QCOMPARE(list()->model()->rowCount(), all);
    QCOMPARE(QApplication::focusWidget(), list());
}

void TestPeoplePage::paste_rowsWithHeadings_addsPeople() {
    QApplication::clipboard()->setText(u"E-mail\tName\tUnknown\na@example.org\tAnna Examplova\tx\n\tBoris Probe\t\n"_s);
    const std::size_t before = store().all<Person>()->size();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_V, Qt::ControlModifier);
    const std::vector<Person> people = *store().all<Person>();
    QCOMPARE(people.size(), before + 2);
    QCOMPARE(people[before].familyName, u"Examplova"_s);
    QCOMPARE(people[before].email, u"a@example.org"_s);
    QCOMPARE(people[before + 1].givenName, u"Boris"_s);
    const std::vector<QUuid> pasted{people[before].id.uuid, people[before + 1].id.uuid};
    QCOMPARE(list()->selectedKeys().size(), pasted.size());
    for (const QUuid &key : list()->selectedKeys())
        QVERIFY(std::find(pasted.begin(), pasted.end(), key) != pasted.end());
    QVERIFY(list()->viewport()->rect().intersects(list()->visualRect(list()->currentIndex())));
    undo();
    QCOMPARE(store().all<Person>()->size(), before);
}

void TestPeoplePage::copy_selectedRows_isATable() {
    const Person person = store().all<Person>()->front();
    QVERIFY(list()->selectKey(person.id.uuid));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(person.givenName + u' ' + person.familyName + u'\t'));
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Name\t"_s));
    QVERIFY(QApplication::clipboard()->text().endsWith(text));
}

void TestPeoplePage::delete_usedPerson_isRefusedInWords() {
    const QByteArray before = contents();
    QVERIFY(list()->selectKey(store().all<Person>()->front().id.uuid));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(contents(), before);
    QVERIFY(m_desk->find<QLabel>(u"message"_s)->isVisible());
}

void TestPeoplePage::delete_unusedPeople_areBackByUndo() {
    m_desk->click(u"peopleAdd"_s);
    m_desk->click(u"peopleAdd"_s);
    const QByteArray before = contents();
    const std::vector<Person> people = *store().all<Person>();
    list()->selectKeys({people[people.size() - 2].id.uuid, people.back().id.uuid});
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(store().all<Person>()->size(), people.size() - 2);
    undo();
    QCOMPARE(contents(), before);
}

void TestPeoplePage::columns_sortedAndHidden_areRemembered() {
    QTest::mouseClick(list()->header()->viewport(), Qt::LeftButton, {},
                      QPoint(list()->header()->sectionViewportPosition(3) + 20, 10));
    QVERIFY(list()->isSorted());
    list()->header()->resizeSection(3, 222);
    m_desk->reopen();
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
    QVERIFY(list()->isSorted());
    QVERIFY(qAbs(list()->header()->sectionSize(3) - 222) <= 1);
}

void TestPeoplePage::history_ofPerson_restoresAnEarlierValue() {
    const Person person = store().all<Person>()->front();
    QVERIFY(list()->selectKey(person.id.uuid));
    enter(u"personPhone"_s, u"+996 312 000000"_s);
    enter(u"personPhone"_s, u"+996 312 111111"_s);
    m_desk->click(u"peopleHistoryButton"_s);
    QTRY_VERIFY(m_desk->find(u"historyRestore0"_s) != nullptr && m_desk->find(u"historyRestore0"_s)->isVisible());
    m_desk->click(u"historyRestore0"_s);
    QCOMPARE(store().get(person.id)->phone, u"+996 312 000000"_s);
    undo();
    QCOMPARE(store().get(person.id)->phone, u"+996 312 111111"_s);
}

void TestPeoplePage::typeAhead_startsOfNames_arePlaces() {
    const QString name = rowOf(u"Estonia"_s).isValid() ? u"Latvia"_s : QString();
    QVERIFY(!name.isEmpty());
    list()->setFocus();
    QTest::keyClicks(list(), u"lat"_s);
    QCOMPARE(list()->currentIndex().siblingAtColumn(0).data().toString(), name);
}

void TestPeoplePage::fold_keys_hideWhatBelongs() {
    choose(u"Kazakhstan"_s);
    const int all = list()->model()->rowCount();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Left);
    QVERIFY(list()->model()->rowCount() < all);
    QTest::keyClick(list(), Qt::Key_Right);
    QCOMPARE(list()->model()->rowCount(), all);
}

RAPPORTEUR_TEST(TestPeoplePage)
#include "tst_peoplepage.moc"
