#include "database.h"
#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "storerows.h"
#include "testprogram.h"
#include "workplan.h"

using namespace Qt::StringLiterals;

/// What the check finds in a file that something else than the store has written.
class TestFileCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void check_fileOfTheStore_isWell();
    void check_incompletePapers_areNoFinding();
    void check_changedByHand_isFound_data();
    void check_changedByHand_isFound();
    void open_changedByHand_isRefused_data();
    void open_changedByHand_isRefused();

private:
    /// Runs SQL behind the store's back.
    void tamper(const QString &sql) {
        const auto database = Database::open(m_file->path(), Database::Access::readWrite, 100);
        QVERIFY(database);
        VERIFY_OK((*database)->execute(u"PRAGMA foreign_keys = OFF"_s));
        for (const QString &statement : sql.split(u';'))
            VERIFY_OK((*database)->execute(statement));
    }

    std::unique_ptr<ProgrammeFile> m_file;
};

void TestFileCheck::init() {
    m_file = std::make_unique<ProgrammeFile>();
    const auto store = m_file->create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG1"_s);
    addMeeting(*store, u"RSG2"_s);
    VERIFY_OK(store->edit({u"Fill"_s, {}}, [&](Edit &edit) {
        Agency agency;
        agency.name = english(u"Border Service"_s);
        Person person;
        person.familyName = u"Asanov"_s;
        person.agency = edit.insert(agency);
        edit.insert(person);
        for (int i = 0; i < 2; ++i) {
            Decision decision;
            decision.meeting = meeting;
            decision.text = english(u"the plan."_s);
            edit.insert(decision);
        }
        AgendaItem item = itemOf(meeting, u"Opening"_s);
        item.duration = 10;
        edit.insert(item);
        Emblem emblem;
        emblem.image = edit.addFile(u"eu.png"_s, u"image/png"_s, "PNG");
        edit.insert(emblem);
    }));
    const Result<Person> person = store->all<Person>()->front();
    Person renamed = *person;
    renamed.familyName = u"Asanova"_s;
    VERIFY_OK(store->edit({u"Rename"_s, {}}, [&](Edit &edit) { edit.update(*person, renamed); }));
    VERIFY_OK(store->undo());
}

void TestFileCheck::check_fileOfTheStore_isWell() {
    const auto store = m_file->open(Store::Mode::readOnly);
    const Result<std::vector<Error>> findings = store->check();
    VERIFY_OK(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
}

void TestFileCheck::check_incompletePapers_areNoFinding() {
    const auto store = m_file->open();
    VERIFY_OK(store->edit({u"Minutes"_s, {}}, [&](Edit &edit) {
        Minutes minutes;
        minutes.meeting = store->all<Meeting>()->front().id;
        edit.insert(minutes);
    }));
    QVERIFY(store->check()->empty());
}

void TestFileCheck::check_changedByHand_isFound_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");
    QTest::newRow("reference to nothing") << u"DELETE FROM agency"_s << u"person.agency"_s;
    QTest::newRow("number twice") << u"UPDATE decision SET number = 'RSG1/D1'"_s << u"RSG1/D1"_s;
    QTest::newRow("number never given") << u"UPDATE decision SET number = 'RSG1/D9' WHERE number = 'RSG1/D2'"_s
                                        << u"RSG1/D9"_s;
    QTest::newRow("code twice") << u"UPDATE meeting SET code = 'RSG1'"_s << u"meeting: RSG1"_s;
    QTest::newRow("no such word") << u"UPDATE agency SET kind = 'navy'"_s << u"kind"_s;
    QTest::newRow("text that is no JSON") << u"UPDATE agency SET name = '[[\"en\",1,\"Bord'"_s << u"name"_s;
    QTest::newRow("text in no language") << u"UPDATE agency SET name = '[[\"E N\",1,\"x\"]]'"_s << u"E N"_s;
    QTest::newRow("date that is none") << u"UPDATE programme SET reference_date = '2016-02-30'"_s
                                       << u"reference_date"_s;
    QTest::newRow("number out of range") << u"UPDATE agenda_item SET duration = -5"_s << u"duration"_s;
    QTest::newRow("text for a number") << u"UPDATE agenda_item SET duration = 'ten'"_s << u"duration"_s;
    QTest::newRow("required value gone") << u"UPDATE meeting SET code = '' WHERE code = 'RSG1'"_s << u"meeting.code"_s;
    QTest::newRow("item below itself") << u"UPDATE agenda_item SET parent = id"_s << u"agenda_item.parent"_s;
    QTest::newRow("file gone") << u"DELETE FROM file"_s << u"emblem.image"_s;
    QTest::newRow("file exchanged") << u"UPDATE file SET bytes = 'JPG'"_s << u"file "_s;
    QTest::newRow("change gone") << u"DELETE FROM change_set WHERE number = 2"_s << u"change log"_s;
    QTest::newRow("last change gone") << u"DELETE FROM change_set WHERE number = 6"_s << u"change log"_s;
    QTest::newRow("line of a change gone")
        << u"DELETE FROM change_record WHERE kind = 'agency'"_s << u"is not in the change log"_s;
    QTest::newRow("line of a change edited")
        << u"UPDATE change_record SET fields = replace(fields, 'Opening', 'Closing')"_s
        << u"title.en is not as the change log left it"_s;
    QTest::newRow("line of a change damaged")
        << u"UPDATE change_record SET fields = '[1]' WHERE kind = 'agency'"_s << u"change log"_s;
    QTest::newRow("undo of nothing") << u"UPDATE change_set SET undoes = 'x' WHERE undoes <> ''"_s << u"change log"_s;
    QTest::newRow("row edited past the log")
        << u"UPDATE person SET family_name = 'Other'"_s << u"family_name is not as the change log left it"_s;
    QTest::newRow("row removed past the log") << u"DELETE FROM person"_s << u"is in the change log only"_s;
    QTest::newRow("index gone") << u"DROP INDEX person_by_agency"_s << u"person_by_agency"_s;
    QTest::newRow("foreign table") << u"CREATE TABLE notes (x)"_s << u"notes"_s;
    QTest::newRow("column gone") << u"ALTER TABLE person DROP COLUMN phone"_s << u"phone"_s;
}

void TestFileCheck::check_changedByHand_isFound() {
    QFETCH(QString, sql);
    QFETCH(QString, finding);
    tamper(sql);
    const auto store = m_file->open(Store::Mode::readOnly);
    const Result<std::vector<Error>> findings = store->check();
    VERIFY_OK(findings);
    QStringList told;
    for (const Error &each : *findings)
        told.append(each.detail);
    QVERIFY2(told.join(u'\n').contains(finding), qPrintable(told.join(u'\n')));
}

void TestFileCheck::open_changedByHand_isRefused_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON person BEGIN SELECT 1"_s;
    QTest::newRow("view") << u"CREATE VIEW v AS SELECT 1"_s;
    QTest::newRow("no programme") << u"DELETE FROM programme"_s;
    QTest::newRow("table gone") << u"DROP TABLE programme"_s;
    QTest::newRow("no version") << u"PRAGMA user_version = 0"_s;
}

void TestFileCheck::open_changedByHand_isRefused() {
    QFETCH(QString, sql);
    if (sql.startsWith(u"CREATE TRIGGER"_s)) { // its end is a semicolon within the statement
        const auto database = Database::open(m_file->path(), Database::Access::readWrite, 100);
        VERIFY_OK((*database)->execute(sql + u"; END"_s));
    } else {
        tamper(sql);
    }
    const QByteArray before = m_file->bytes();
    COMPARE_ERROR(Store::open(m_file->path(), m_file->writer()), ErrorCode::damaged);
    QCOMPARE(m_file->bytes(), before);
}

RAPPORTEUR_TEST(TestFileCheck)
#include "tst_filecheck.moc"
