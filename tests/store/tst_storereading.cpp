#include "people.h"
#include "programmefile.h"
#include "storerows.h"
#include "testprogram.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is read behind the door: records found, their names, changes told and kept, and the file when all is closed.
class TestStoreReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void where_valueOfAnyKind_finds();
    void rows_ofMeeting_areOnlyIts();
    void nameOf_language_isAsked_data();
    void nameOf_language_isAsked();
    void nameOf_person_isInTheLettersOfTheLanguage_data();
    void nameOf_person_isInTheLettersOfTheLanguage();
    void ownerOf_changedRecord_isKnownAlsoOnceItIsGone();
    void changed_afterEdit_tells();
    void history_ofRecord_hasItsChanges();
    void close_afterEdits_leavesOnePlainFile();
};

void TestStoreReading::where_valueOfAnyKind_finds() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    VERIFY_OK(store->edit({u"Items"_s, {}}, [&](Edit &edit) {
        AgendaItem item = itemOf(meeting, u"Lunch"_s);
        item.kind = AgendaItemKind::pause;
        item.fixedStart = QTime(13, 0);
        edit.insert(item);
        edit.insert(itemOf(meeting, u"Opening"_s));
        Person person;
        person.familyName = u"Saidov"_s;
        edit.insert(person);
    }));
    QCOMPARE(store->where(&AgendaItem::meeting, meeting)->size(), 2U);
    QCOMPARE(store->where(&AgendaItem::parent, Id<AgendaItem>())->size(), 2U);
    QCOMPARE(store->where(&AgendaItem::kind, AgendaItemKind::pause)->size(), 1U);
    QCOMPARE(store->where(&AgendaItem::fixedStart, QTime(13, 0))->size(), 1U);
    QCOMPARE(store->where(&AgendaItem::fixedStart, QTime())->size(), 1U);
    QCOMPARE(store->where(&AgendaItem::internal, true)->size(), 0U);
    QCOMPARE(store->where(&Person::email, QString())->size(), 1U);
    QCOMPARE(store->where(&Person::familyName, u"' OR 1=1 --"_s)->size(), 0U);
    QCOMPARE(store->meetingByCode(u"RSG2"_s)->id, meeting);
    COMPARE_ERROR(store->meetingByCode(u"RSG3"_s), ErrorCode::unknownMeeting);
}

void TestStoreReading::rows_ofMeeting_areOnlyIts() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> first = addMeeting(*store, u"RSG1"_s);
    const Id<Meeting> second = addMeeting(*store, u"RSG2"_s);
    VERIFY_OK(store->edit({u"Items"_s, {}}, [&](Edit &edit) {
        for (const Id<Meeting> &meeting : {first, second}) {
            Presenter presenter;
            presenter.item = edit.insert(itemOf(meeting, u"Opening"_s));
            presenter.words = english(u"Chair"_s);
            edit.insert(presenter);
        }
    }));
    const auto count = [&](const QString &kind, Id<Meeting> meeting) {
        int rows = 0;
        return store->eachRow(kind, meeting, [&](const QJsonObject &) { ++rows; }) ? rows : -1;
    };
    QCOMPARE(count(u"presenter"_s, first), 1);
    QCOMPARE(count(u"presenter"_s, {}), 2);
    QCOMPARE(count(u"meeting"_s, second), 1);
    QCOMPARE(count(u"body"_s, second), 2);
    QCOMPARE(count(u"nonsense"_s, second), -1);
    QCOMPARE(store->nameOf(u"meeting"_s, first.text()), u"RSG1"_s);
    QCOMPARE(store->nameOf(u"presenter"_s, store->all<Presenter>()->front().id.text()), u"Opening"_s);
    QCOMPARE(store->nameOf(u"presenter"_s, u"gone"_s), u"gone"_s);
}

void TestStoreReading::nameOf_language_isAsked_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("none, the primary one") << QString() << u"Opening"_s;
    QTest::newRow("another") << u"ru"_s << u"Открытие"_s;
    QTest::newRow("one without a text, the primary one") << u"tg"_s << u"Opening"_s;
}

void TestStoreReading::nameOf_language_isAsked() {
    QFETCH(QString, language);
    QFETCH(QString, name);
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG1"_s);
    Id<AgendaItem> item;
    Id<Presenter> presenter;
    VERIFY_OK(store->edit({u"Item"_s, {}}, [&](Edit &edit) {
        AgendaItem opening = itemOf(meeting, u"Opening"_s);
        opening.title.set(u"ru"_s, u"Открытие"_s, u"en"_s);
        item = edit.insert(opening);
        Presenter chair;
        chair.item = item;
        chair.words = english(u"Chair"_s);
        presenter = edit.insert(chair);
    }));
    QCOMPARE(store->nameOf(u"agenda_item"_s, item.text(), language), name);
    QCOMPARE(store->nameOf(u"presenter"_s, presenter.text(), language), name); // called by its item
}

void TestStoreReading::nameOf_person_isInTheLettersOfTheLanguage_data() {
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("cyrillic");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"Saidov"_s << u"Саидов"_s << u"en"_s << u"Saidov"_s;
    QTest::newRow("Russian") << u"Saidov"_s << u"Саидов"_s << u"ru"_s << u"Саидов"_s;
    QTest::newRow("Russian, Latin alone") << u"Saidov"_s << QString() << u"ru"_s << u"Saidov"_s;
    QTest::newRow("English, Cyrillic alone") << QString() << u"Саидов"_s << u"en"_s << u"Саидов"_s;
}

void TestStoreReading::nameOf_person_isInTheLettersOfTheLanguage() {
    QFETCH(QString, latin);
    QFETCH(QString, cyrillic);
    QFETCH(QString, language);
    ProgrammeFile file;
    const auto store = file.create();
    Id<Person> id;
    VERIFY_OK(store->edit({u"Person"_s, {}}, [&](Edit &edit) {
        Person person;
        person.familyName = latin;
        person.cyrillicFamilyName = cyrillic;
        id = edit.insert(person);
    }));
    QTEST(store->nameOf(u"person"_s, id.text(), language), "name");
}

void TestStoreReading::ownerOf_changedRecord_isKnownAlsoOnceItIsGone() {
    ProgrammeFile file;
    const auto store = file.create();
    const QString country = store->newId<Country>().text();
    QCOMPARE(store->ownerOf({u"planet"_s, country, Operation::insert, {}}), RecordKey());
    QCOMPARE(store->ownerOf({u"country"_s, country, Operation::insert, {}}), RecordKey());
    const FieldChange item{u"item"_s, {}, country};
    QCOMPARE(store->ownerOf({u"presenter"_s, {}, Operation::insert, {item}}), (RecordKey{u"agenda_item"_s, country}));
    const FieldChange was{u"item"_s, country, {}};
    QCOMPARE(store->ownerOf({u"presenter"_s, {}, Operation::remove, {was}}), (RecordKey{u"agenda_item"_s, country}));
}

void TestStoreReading::changed_afterEdit_tells() {
    ProgrammeFile file;
    const auto store = file.create();
    std::vector<ChangeSet> told;
    connect(store.get(), &Store::changed, this, [&](const ChangeSet &change) { told.push_back(change); });
    const auto change = store->edit({u"Rename %1"_s, {u"RSG2"_s}}, [](Edit &edit) { addMeeting(edit, u"RSG2"_s); });
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].id, change->id);
    QVERIFY(told[0].touches(u"meeting"_s));
    QVERIFY(!told[0].touches(u"person"_s));
    QCOMPARE(told[0].author, u"Anna"_s);
    QCOMPARE(told[0].when, file.now());
    const ChangeSet kept = store->history()->front();
    QCOMPARE(kept.label, (Label{u"Rename %1"_s, {u"RSG2"_s}}));
    QCOMPARE(kept.records, told[0].records);
}

void TestStoreReading::history_ofRecord_hasItsChanges() {
    ProgrammeFile file;
    const auto store = file.create();
    const Meeting first = *store->get(addMeeting(*store, u"RSG1"_s));
    addMeeting(*store, u"RSG2"_s);
    Meeting renamed = first;
    renamed.number = 1;
    VERIFY_OK(store->edit({u"Number"_s, {}}, [&](Edit &edit) { edit.update(first, renamed); }));
    const auto history = *store->history(first.id.text());
    QCOMPARE(history.size(), 2U);
    QCOMPARE(history[0].label.source, u"Number"_s);
    QCOMPARE(history[0].records.size(), 1U);
    QCOMPARE(history[1].records.size(), 1U);
    QCOMPARE(history[1].records[0].operation, Operation::insert);
    QCOMPARE(store->history({}, 1)->size(), 1U);
    QCOMPARE(store->history()->size(), 4U);
}

void TestStoreReading::close_afterEdits_leavesOnePlainFile() {
    ProgrammeFile file;
    {
        const auto store = file.create();
        addMeeting(*store, u"RSG2"_s);
        QVERIFY(file.names().contains(u"test.rapporteur-wal"_s));
    }
    QCOMPARE(file.names(), QStringList{u"test.rapporteur"_s});
    const QByteArray bytes = file.bytes();
    {
        const auto store = file.open();
        QCOMPARE(store->all<Meeting>()->size(), 1U);
    }
    QCOMPARE(file.bytes(), bytes);
}

RAPPORTEUR_TEST(TestStoreReading)
#include "tst_storereading.moc"
