#include "attendance.h"
#include "edit.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "programme.h"
#include "samplewindow.h"
#include "schema.h"
#include "tabledelegate.h"
#include "tableview.h"
#include "testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The directory, as all lists behave: adding, typing, finding, pasting, copying, sorting, deleting, undo and redo.
class TestPeoplePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
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
    void duplicates_found_standTogetherWithTheReason();
    void duplicates_merged_areOneAndTwoAgainByUndo();
    void duplicates_notTheSame_areNotAskedAgain();
    void duplicates_edited_followTheNamesAlone();
    void merge_selectedByKeys_isCancelledOrDone();
    void merge_ofTwoTexts_saysWhichLanguageIsLost();
    void merge_agencies_turnsTheirPeople();
    void merge_bothInAdoptedMinutes_isRefusedInWords();

private:
    TableView *list() const { return m_desk->find<TableView>(u"peopleList"_s); }
    Store &store() const { return m_desk->store(); }
    void undo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Y, Qt::ControlModifier); }
    QModelIndex rowOf(const QString &text, int column = 0) const;
    void choose(const QString &text) const { list()->makeCurrent(rowOf(text)); }
    void enter(const QString &field, const QString &text) const;
    /// Everything that the directory's records hold.
    QByteArray contents() const;

    /// Everything in the file but the log.
    QByteArray wholeFile() const;
    /// Adds a record of the same name as a person of the chosen meeting, in the same delegation.
    Person addTwin(Person &first) const;

    /// Those of a country that has several, in the order of the list.
    std::vector<Agency> neighbours() const;

    std::unique_ptr<SampleWindow> m_desk;
};

void TestPeoplePage::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.people"_s);
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
}

QModelIndex TestPeoplePage::rowOf(const QString &text, int column) const {
    const auto *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text)
            return model->index(row, column);
    }
    return {};
}

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

QByteArray TestPeoplePage::wholeFile() const {
    QByteArray all;
    for (const RecordType &type : Schema::types()) {
        const auto read = store().eachRow(type.kind, {}, [&](const QJsonObject &row) {
            all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        });
        if (!read)
            return {};
    }
    return all;
}

Person TestPeoplePage::addTwin(Person &first) const {
    const Id<Meeting> meeting = m_desk->window()->workspace().meeting();
    for (const Participant &participant : *store().all<Participant>()) {
        if (store().get(participant.delegation)->meeting != meeting)
            continue;
        first = *store().get(participant.person);
        Person twin;
        twin.id = store().newId<Person>();
        twin.familyName = first.familyName;
        twin.givenName = first.givenName;
        twin.agency = first.agency;
        twin.notes = u"Vegetarian"_s;
        Participant second;
        second.delegation = participant.delegation;
        second.person = twin.id;
        const auto added = store().edit({u"Add"_s, {}}, [&](Edit &edit) {
            edit.insert(twin);
            edit.insert(second);
        });
        return added ? twin : Person();
    }
    return {};
}

void TestPeoplePage::duplicates_found_standTogetherWithTheReason() {
    Person first;
    const Person twin = addTwin(first);
    m_desk->click(u"pillDuplicates"_s);
    const auto &rows = list()->rows().allRows();
    const auto group = std::find_if(rows.begin(), rows.end(), [](const TableRow &row) { return row.isGroup; });
    QVERIFY(group != rows.end());
    QCOMPARE(group->cells.front().text, u"Same name – likely"_s);
    QCOMPARE((group + 1)->key, first.id.uuid);
    QCOMPARE((group + 2)->key, twin.id.uuid);
    m_desk->click(u"pillDuplicates"_s);
    QVERIFY(rowOf(u"Kazakhstan"_s).isValid());
}

void TestPeoplePage::duplicates_merged_areOneAndTwoAgainByUndo() {
    Person first;
    const Person twin = addTwin(first);
    const QByteArray before = wholeFile();
    m_desk->click(u"pillDuplicates"_s);
    list()->makeCurrent(list()->model()->index(0, 0));
    QVERIFY(m_desk->find<QLabel>(u"mergeTakenOver"_s)->text().contains(u"Vegetarian"_s));
    m_desk->click(u"mergeDo"_s);
    QCOMPARE(store().get(twin.id).ok(), false);
    QVERIFY(store().get(first.id)->notes.contains(u"Vegetarian"_s));
    const QByteArray after = wholeFile();
    QVERIFY(!after.contains(twin.id.text().toLatin1()));
    undo();
    QCOMPARE(wholeFile(), before);
    redo();
    QCOMPARE(wholeFile(), after);
}

void TestPeoplePage::duplicates_edited_followTheNamesAlone() {
    Person first;
    Person twin = addTwin(first);
    const auto edit = [&](const std::function<void(Person &)> &change) {
        Person after = twin;
        change(after);
        const bool done = store().edit({u"change"_s, {}}, [&](Edit &each) { each.update(twin, after); }).ok();
        twin = after;
        return done;
    };
    const auto isAsked = [this] {
        const auto *pill = m_desk->find(u"pillDuplicates"_s);
        return pill != nullptr && pill->isVisible();
    };
    QVERIFY(isAsked());
    QVERIFY(edit([](Person &person) { person.phone = u"+7 000"_s; }));
    QVERIFY(isAsked());
    QVERIFY(edit([](Person &person) {
        person.familyName = u"Quxworth"_s;
        person.cyrillicFamilyName = u"Квуксворт"_s;
    }));
    QVERIFY(!isAsked());
    QVERIFY(store().undo().ok());
    QVERIFY(isAsked());
}

void TestPeoplePage::duplicates_notTheSame_areNotAskedAgain() {
    Person first;
    addTwin(first);
    m_desk->click(u"pillDuplicates"_s);
    list()->makeCurrent(list()->model()->index(0, 0));
    const QByteArray before = wholeFile();
    m_desk->click(u"mergeDifferent"_s);
    QVERIFY(m_desk->find(u"pillDuplicates"_s) == nullptr || !m_desk->find(u"pillDuplicates"_s)->isVisible());
    QCOMPARE(wholeFile(), before);
    m_desk->reopen();
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
    QVERIFY(m_desk->find(u"pillDuplicates"_s) == nullptr);
}

void TestPeoplePage::merge_selectedByKeys_isCancelledOrDone() {
    m_desk->click(u"peopleAdd"_s);
    m_desk->click(u"peopleAdd"_s);
    const std::vector<Person> people = *store().all<Person>();
    const QByteArray before = wholeFile();
    const std::vector<QUuid> keys{people[people.size() - 2].id.uuid, people.back().id.uuid};
    list()->selectKeys(keys);
    list()->setFocus();
    QVERIFY(m_desk->find(u"peopleMerge"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find(u"mergeKeep"_s)->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->find(u"mergeKeep"_s));
    m_desk->click(u"mergeCancel"_s);
    QVERIFY(!m_desk->find(u"mergeKeep"_s)->isVisible());
    QCOMPARE(wholeFile(), before);
    list()->selectKeys(keys);
    m_desk->click(u"peopleMerge"_s);
    QTest::keyClick(m_desk->find(u"mergeDo"_s), Qt::Key_Space);
    QCOMPARE(store().all<Person>()->size(), people.size() - 1);
    undo();
    QCOMPARE(wholeFile(), before);
}

void TestPeoplePage::merge_ofTwoTexts_saysWhichLanguageIsLost() {
    std::vector<QUuid> keys;
    for (const Person &person : *store().all<Person>()) {
        if (keys.size() < 2 && person.position.has(u"en"_s) && person.position.has(u"ru"_s))
            keys.push_back(person.id.uuid);
    }
    QCOMPARE(keys.size(), std::size_t(2));
    list()->selectKeys(keys);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_M, Qt::ControlModifier);
    const auto *lost = m_desk->find<QLabel>(u"mergeGivenUp"_s);
    QTRY_VERIFY(lost->isVisible());
    QVERIFY(lost->text().contains(u"Position (EN): "_s) && lost->text().contains(u"Position (RU): "_s));
    m_desk->click(u"mergeCancel"_s);
}

void TestPeoplePage::merge_agencies_turnsTheirPeople() {
    const Agency first = *store().get(store().all<Person>()->back().agency);
    Agency twin;
    twin.id = store().newId<Agency>();
    twin.name = first.name;
    twin.country = first.country;
    twin.kind = first.kind;
    Person officer;
    officer.id = store().newId<Person>();
    officer.familyName = u"Examplov"_s;
    officer.agency = twin.id;
    QVERIFY(store()
                .edit({u"Add"_s, {}},
                      [&](Edit &edit) {
                          edit.insert(twin);
                          edit.insert(officer);
                      })
                .ok());
    const QByteArray before = wholeFile();
    m_desk->click(u"pillDuplicates"_s);
    list()->makeCurrent(list()->model()->index(0, 0));
    m_desk->click(u"mergeDo"_s);
    QCOMPARE(store().get(officer.id)->agency, first.id);
    undo();
    QCOMPARE(wholeFile(), before);
}

void TestPeoplePage::merge_bothInAdoptedMinutes_isRefusedInWords() {
    std::vector<QUuid> people;
    for (const Minutes &minutes : *store().all<Minutes>()) {
        if (minutes.stage != MinutesStage::adopted && minutes.stage != MinutesStage::signedOff)
            continue;
        for (const Participant &participant : *store().all<Participant>()) {
            if (people.size() < 2 && store().get(participant.delegation)->meeting == minutes.meeting)
                people.push_back(participant.person.uuid);
        }
    }
    QCOMPARE(people.size(), 2u);
    const QByteArray before = wholeFile();
    list()->selectKeys(people);
    m_desk->click(u"peopleMerge"_s);
    m_desk->click(u"mergeDo"_s);
    QVERIFY(m_desk->find<QLabel>(u"mergeRefused"_s)->isVisible());
    QCOMPARE(wholeFile(), before);
}

RAPPORTEUR_TEST(TestPeoplePage)
#include "tst_peoplepage.moc"
