#include "attendance.h"
#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "storerows.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What is read behind the door, and what else goes through it: rows as JSON, files, batches, history.
class TestStoreReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void where_valueOfAnyKind_finds();
    void rows_ofMeeting_areOnlyIts();
    void nameOf_language_isAsked_data();
    void nameOf_language_isAsked();
    void nameOf_person_isInTheLettersOfTheLanguage_data();
    void nameOf_person_isInTheLettersOfTheLanguage();
    void rowJson_insertUpdateRemove_isDone();
    void ownerOf_changedRecord_isKnownAlsoOnceItIsGone();
    void rowJson_wrong_isRefused();
    void file_added_isReadBack();
    void file_base64_isReadBack();
    void batch_oneWrong_keepsOthers();
    void batch_notCommitted_leavesNothing();
    void changed_afterEdit_tells();
    void history_ofRecord_hasItsChanges();
    void restoreField_earlierValue_isBack();
    void action_dueOnly_isOriginalToo();
    void meeting_thatCloses_keepsItsPeopleAsThen();
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

void TestStoreReading::rowJson_insertUpdateRemove_isDone() {
    ProgrammeFile file;
    const auto store = file.create();
    const QString chosen = u"01939d5e-7b1c-7c3f-8a52-6d1c0f0e0a0b"_s;
    QString id;
    VERIFY_OK(store->edit({u"Insert"_s, {}}, [&](Edit &edit) {
        id = edit.insertRow(u"person"_s, {{u"id"_s, chosen.toUpper()}, {u"family_name"_s, u"Saidov"_s}});
    }));
    QCOMPARE(id, chosen);
    VERIFY_OK(store->edit({u"Update"_s, {}}, [&](Edit &edit) {
        edit.updateRow(u"person"_s, id, {{u"rank"_s, QJsonObject{{u"en"_s, u"Colonel"_s}}}, {u"sex"_s, u"male"_s}});
    }));
    const QJsonObject row = *store->row(u"person"_s, id);
    QCOMPARE(row.value("family_name"_L1).toString(), u"Saidov"_s);
    QCOMPARE(row.value("rank"_L1).toObject().value("en"_L1).toString(), u"Colonel"_s);
    QCOMPARE(row.value("sex"_L1).toString(), u"male"_s);
    VERIFY_OK(store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.removeRow(u"person"_s, id); }));
    COMPARE_ERROR(store->row(u"person"_s, id), ErrorCode::unknownRecord);
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

void TestStoreReading::rowJson_wrong_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    const QString programme = store->programme()->id.text();
    const auto insert = [&](const QString &kind, const QJsonObject &values) {
        return errorOf(store->edit({u"Insert"_s, {}}, [&](Edit &edit) { edit.insertRow(kind, values); }));
    };
    const auto update = [&](const QString &kind, const QString &id, const QJsonObject &values) {
        return errorOf(store->edit({u"Update"_s, {}}, [&](Edit &edit) { edit.updateRow(kind, id, values); }));
    };
    QCOMPARE(insert(u"planet"_s, {}).code, ErrorCode::unknownKind);
    QCOMPARE(insert(u"person"_s, {}).code, ErrorCode::missingValue);
    QCOMPARE(insert(u"person"_s, {{u"age"_s, 5}}), (Error{ErrorCode::unknownField, u"person.age"_s}));
    QCOMPARE(insert(u"published"_s, {{u"document"_s, u"agenda"_s}}), (Error{ErrorCode::frozen, u"published agenda"_s}));
    QCOMPARE(update(u"person"_s, programme, {}).code, ErrorCode::unknownRecord);
    QCOMPARE(update(u"person"_s, u"x' OR '1'='1"_s, {}).code, ErrorCode::unknownRecord);
    QCOMPARE(update(u"programme"_s, programme, {{u"id"_s, Id<Person>{QUuid::createUuid()}.text()}}).code,
             ErrorCode::wrongValue);
    QCOMPARE(update(u"programme"_s, programme, {{u"title"_s, QJsonObject{{u"kk"_s, u"Шекара"_s}}}}),
             (Error{ErrorCode::unknownLanguage, u"kk"_s}));
    QCOMPARE(update(u"programme"_s, programme,
                    {{u"languages"_s, QJsonArray{u"en"_s, u"ru"_s, u"kk"_s}},
                     {u"title"_s, QJsonObject{{u"kk"_s, u"Шекара"_s}}}}),
             Error{});
    QCOMPARE(errorOf(store->edit({u"Remove"_s, {}}, [](Edit &edit) { edit.removeRow(u"planet"_s, {}); })).code,
             ErrorCode::unknownKind);
}

void TestStoreReading::file_added_isReadBack() {
    ProgrammeFile file;
    const auto store = file.create();
    const QByteArray bytes("PNG\0\xff of a flag", 16);
    Id<Emblem> id;
    VERIFY_OK(store->edit({u"Emblem"_s, {}}, [&](Edit &edit) {
        Emblem emblem;
        emblem.image = edit.addFile(u"eu.png"_s, u"image/png"_s, bytes);
        id = edit.insert(emblem);
        edit.addFile(u"same.png"_s, u"image/png"_s, bytes);
        edit.addFile(u"empty"_s, u"text/plain"_s, {});
    }));
    const Emblem emblem = *store->get(id);
    QCOMPARE(emblem.image.name, u"eu.png"_s);
    QCOMPARE(*store->file(emblem.image), bytes);
    COMPARE_ERROR(store->file({u"x"_s, u"y"_s, u"00"_s}), ErrorCode::unknownRecord);
    Emblem broken;
    broken.image = {u"x"_s, u"y"_s, QString(64, u'0')};
    COMPARE_ERROR(store->edit({u"Emblem"_s, {}}, [&](Edit &edit) { edit.insert(broken); }), ErrorCode::brokenReference);
}

void TestStoreReading::file_base64_isReadBack() {
    ProgrammeFile file;
    const auto store = file.create();
    const auto insert = [&](const QString &base64) {
        return store->edit({u"Emblem"_s, {}}, [&](Edit &edit) {
            const QJsonObject image{{u"name"_s, u"eu.png"_s}, {u"type"_s, u"image/png"_s}, {u"base64"_s, base64}};
            edit.insertRow(u"emblem"_s, {{u"image"_s, image}});
        });
    };
    VERIFY_OK(insert(u"aGVsbG8="_s));
    QCOMPARE(*store->file(store->all<Emblem>()->front().image), QByteArray("hello"));
    COMPARE_ERROR(insert(u"not base64!"_s), ErrorCode::wrongValue);
}

void TestStoreReading::batch_oneWrong_keepsOthers() {
    ProgrammeFile file;
    const auto store = file.create();
    const QSignalSpy spy(store.get(), &Store::changed);
    {
        auto batch = store->batch();
        QVERIFY(batch);
        VERIFY_OK((*batch)->edit({u"First"_s, {}}, [](Edit &edit) { addMeeting(edit, u"RSG1"_s); }));
        COMPARE_ERROR((*batch)->edit({u"Second"_s, {}},
                                     [&](Edit &edit) {
                                         addMeeting(edit, u"RSG9"_s);
                                         edit.insert(itemOf(store->newId<Meeting>(), u"Opening"_s));
                                     }),
                      ErrorCode::brokenReference);
        VERIFY_OK((*batch)->edit({u"Third"_s, {}}, [](Edit &edit) { addMeeting(edit, u"RSG2"_s); }));
        COMPARE_ERROR(store->edit({u"Between"_s, {}}, [](Edit &) {}), ErrorCode::storage);
        QCOMPARE(spy.size(), 0);
        VERIFY_OK((*batch)->commit());
    }
    QCOMPARE(spy.size(), 2);
    QCOMPARE(store->all<Meeting>()->size(), 2U);
    QCOMPARE(store->history()->size(), 3U);
    VERIFY_OK(store->undo());
    QCOMPARE(store->all<Meeting>()->size(), 1U);
}

void TestStoreReading::batch_notCommitted_leavesNothing() {
    ProgrammeFile file;
    const auto store = file.create();
    {
        auto batch = store->batch();
        QVERIFY(batch);
        VERIFY_OK((*batch)->edit({u"First"_s, {}}, [](Edit &edit) { addMeeting(edit, u"RSG1"_s); }));
    }
    QVERIFY(store->all<Meeting>()->empty());
    addMeeting(*store, u"RSG2"_s);
    QCOMPARE(store->history()->size(), 2U);
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

void TestStoreReading::restoreField_earlierValue_isBack() {
    ProgrammeFile file;
    const auto store = file.create();
    Meeting meeting = *store->get(addMeeting(*store, u"RSG1"_s));
    for (const QString &title : {u"First"_s, u"Second"_s}) {
        Meeting after = meeting;
        after.title.set(u"en"_s, title, u"en"_s);
        VERIFY_OK(store->edit({u"Title"_s, {}}, [&](Edit &edit) { edit.update(meeting, after); }));
        meeting = after;
    }
    const FieldChange change = store->history(meeting.id.text())->front().records[0].fields[0];
    QCOMPARE(change.field, u"title.en"_s);
    VERIFY_OK(store->edit({u"Restore"_s, {}}, [&](Edit &edit) {
        edit.restoreField(u"meeting"_s, meeting.id.text(), change.field, change.before);
    }));
    QCOMPARE(store->get(meeting.id)->title.in(u"en"_s), u"First"_s);
    COMPARE_ERROR(
        store->edit({u"Restore"_s, {}},
                    [&](Edit &edit) { edit.restoreField(u"meeting"_s, meeting.id.text(), u"titel"_s, change.before); }),
        ErrorCode::unknownField);
}

void TestStoreReading::action_dueOnly_isOriginalToo() {
    ProgrammeFile file;
    const auto store = file.create();
    Action action;
    action.meeting = addMeeting(*store, u"RSG2"_s);
    action.text = english(u"Circulate the minutes"_s);
    action.due = QDate(2017, 1, 31);
    VERIFY_OK(store->edit({u"Action"_s, {}}, [&](Edit &edit) { action.id = edit.insert(action); }));
    const Action made = *store->get(action.id);
    QCOMPARE(made.originalDue, action.due);
    Action postponed = made;
    postponed.due = QDate(2017, 2, 28);
    VERIFY_OK(store->edit({u"Postpone"_s, {}}, [&](Edit &edit) { edit.update(made, postponed); }));
    QCOMPARE(store->get(action.id)->originalDue, QDate(2017, 1, 31));
}

void TestStoreReading::meeting_thatCloses_keepsItsPeopleAsThen() {
    ProgrammeFile file;
    const auto store = file.create();
    const Meeting open = *store->get(addMeeting(*store, u"RSG2"_s));
    Person person;
    person.givenName = u"Aigul"_s;
    person.familyName = u"Asanova"_s;
    person.cyrillicFamilyName = u"Асанова"_s;
    person.position = {{u"en"_s, u"Head of Division"_s}};
    person.department = {{u"en"_s, u"Main Directorate"_s}};
    VERIFY_OK(store->edit({u"Fill"_s, {}}, [&](Edit &edit) {
        Agency agency;
        agency.name = english(u"Border Service"_s);
        person.agency = edit.insert(agency);
        person.id = edit.insert(person);
        Delegation delegation;
        delegation.meeting = open.id;
        delegation.organisation = person.agency;
        Participant participant;
        participant.delegation = edit.insert(delegation);
        participant.person = person.id;
        edit.insert(participant);
    }));
    const auto then = [&] { return store->all<Participant>()->front(); };
    Meeting closed = open;
    closed.stage = MeetingStage::closed;
    VERIFY_OK(store->edit({u"Close"_s, {}}, [&](Edit &edit) { edit.update(open, closed); }));
    QCOMPARE(then().nameThen, (LocalText{{u"en"_s, u"Aigul Asanova"_s}, {u"ru"_s, u"Асанова"_s}}));
    QCOMPARE(then().positionThen, english(u"Head of Division, Main Directorate"_s));
    QCOMPARE(then().agencyThen, english(u"Border Service"_s));
    const Participant kept = then();
    VERIFY_OK(store->undo());
    QVERIFY(then().nameThen.isEmpty());
    VERIFY_OK(store->redo());
    QCOMPARE(then(), kept);

    Person married = person;
    married.familyName = u"Bekova"_s;
    VERIFY_OK(store->edit({u"Rename"_s, {}}, [&](Edit &edit) { edit.update(person, married); }));
    Meeting concluded = closed;
    concluded.stage = MeetingStage::concluded;
    VERIFY_OK(store->edit({u"Conclude"_s, {}}, [&](Edit &edit) { edit.update(closed, concluded); }));
    QCOMPARE(then(), kept);
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
