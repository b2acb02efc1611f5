#include "attendance.h"
#include "edit.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "peoplehelp.h"
#include "schema.h"
#include "tableview.h"
#include "testprogram.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

/// One person or agency entered twice: found, merged into one and two again by undo, or said to be two.
class TestPeopleMerging : public PeopleTest {
    Q_OBJECT

private Q_SLOTS:
    void duplicates_found_standTogetherWithTheReason();
    void duplicates_merged_areOneAndTwoAgainByUndo();
    void duplicates_notTheSame_areNotAskedAgain();
    void duplicates_edited_followTheNamesAlone();
    void merge_selectedByKeys_isCancelledOrDone();
    void merge_ofTwoTexts_saysWhichLanguageIsLost();
    void merge_agencies_turnsTheirPeople();
    void merge_bothInAdoptedMinutes_isRefusedInWords();

private:
    /// Everything in the file but the log.
    QByteArray wholeFile() const;
    /// Adds a record of the same name as a person of the chosen meeting, in the same delegation.
    Person addTwin(Person &first) const;
};

QByteArray TestPeopleMerging::wholeFile() const {
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

Person TestPeopleMerging::addTwin(Person &first) const {
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

void TestPeopleMerging::duplicates_found_standTogetherWithTheReason() {
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

void TestPeopleMerging::duplicates_merged_areOneAndTwoAgainByUndo() {
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

void TestPeopleMerging::duplicates_edited_followTheNamesAlone() {
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

void TestPeopleMerging::duplicates_notTheSame_areNotAskedAgain() {
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

void TestPeopleMerging::merge_selectedByKeys_isCancelledOrDone() {
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

void TestPeopleMerging::merge_ofTwoTexts_saysWhichLanguageIsLost() {
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

void TestPeopleMerging::merge_agencies_turnsTheirPeople() {
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

void TestPeopleMerging::merge_bothInAdoptedMinutes_isRefusedInWords() {
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

RAPPORTEUR_TEST(TestPeopleMerging)
#include "tst_peoplemerging.moc"
