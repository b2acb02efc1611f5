#include "attendance.h"
#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "storerows.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What else goes through the door: rows as JSON, files, batches and earlier values; and what the store adds itself.
class TestStoreWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowJson_insertUpdateRemove_isDone();
    void rowJson_wrong_isRefused();
    void file_added_isReadBack();
    void file_base64_isReadBack();
    void batch_oneWrong_keepsOthers();
    void batch_notCommitted_leavesNothing();
    void restoreField_earlierValue_isBack();
    void action_dueOnly_isOriginalToo();
    void meeting_thatCloses_keepsItsPeopleAsThen();
};

void TestStoreWriting::rowJson_insertUpdateRemove_isDone() {
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

void TestStoreWriting::rowJson_wrong_isRefused() {
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

void TestStoreWriting::file_added_isReadBack() {
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

void TestStoreWriting::file_base64_isReadBack() {
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

void TestStoreWriting::batch_oneWrong_keepsOthers() {
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

void TestStoreWriting::batch_notCommitted_leavesNothing() {
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

void TestStoreWriting::restoreField_earlierValue_isBack() {
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

void TestStoreWriting::action_dueOnly_isOriginalToo() {
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

void TestStoreWriting::meeting_thatCloses_keepsItsPeopleAsThen() {
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

RAPPORTEUR_TEST(TestStoreWriting)
#include "tst_storewriting.moc"
