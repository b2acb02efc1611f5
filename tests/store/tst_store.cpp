#include "people.h"
#include "programmefile.h"
#include "storerows.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The one door: what an edit does, and what it refuses.
class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_newPath_hasOneProgramme();
    void create_pathInUse_isRefused();
    void create_folderMissing_leavesNothing();
    void edit_insertAndUpdate_isReadBack();
    void edit_nothingChanged_writesNothing();
    void edit_failed_leavesNothing();
    void edit_refusedByCaller_leavesNothing();
    void edit_orderLeftOut_isLast();
    void edit_brokenReference_isRefused();
    void edit_parentAfterChild_isTaken();
    void edit_sameCodeTwice_isRefused();
    void edit_codesSwapped_isTaken();
    void edit_secondProgramme_isRefused();
    void edit_itemBelowItself_isRefused();
    void edit_parentOfOtherMeeting_isRefused();
    void edit_withinEdit_isRefused();
    void update_fieldChangedMeanwhile_isRefused();
    void update_otherFieldOrLanguage_isMerged();
    void update_recordGone_isRefused();
};

void TestStore::create_newPath_hasOneProgramme() {
    ProgrammeFile file;
    {
        const auto store = file.create();
        QCOMPARE(store->path(), file.path());
        QVERIFY(!store->isReadOnly());
        const Result<Programme> programme = store->programme();
        QVERIFY(programme);
        QCOMPARE(programme->title, ProgrammeFile::programme().title);
        QVERIFY(programme->id);
    }
    QCOMPARE(file.names(), QStringList{u"test.rapporteur"_s});
    QVERIFY(file.open()->programme());
}

void TestStore::create_pathInUse_isRefused() {
    ProgrammeFile file;
    file.write("something of the user's");
    COMPARE_ERROR(Store::create(file.path(), ProgrammeFile::programme(), file.writer()), ErrorCode::fileExists);
    QCOMPARE(file.bytes(), QByteArray("something of the user's"));
    QCOMPARE(file.names().size(), 1);
}

void TestStore::create_folderMissing_leavesNothing() {
    ProgrammeFile file;
    const QString path = file.folder() + u"/missing/new.rapporteur"_s;
    COMPARE_ERROR(Store::create(path, ProgrammeFile::programme(), file.writer()), ErrorCode::fileMissing);
    Programme nameless;
    COMPARE_ERROR(Store::create(file.path(), nameless, file.writer()), ErrorCode::missingValue);
    QVERIFY(file.names().isEmpty());
}

void TestStore::edit_insertAndUpdate_isReadBack() {
    ProgrammeFile file;
    Id<AgendaItem> id;
    AgendaItem after;
    {
        const auto store = file.create();
        const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
        AgendaItem item = itemOf(meeting, u"Opening"_s);
        item.duration = 20;
        VERIFY_OK(store->edit({u"Add item"_s, {}}, [&](Edit &edit) { id = edit.insert(item); }));
        const Result<AgendaItem> made = store->get(id);
        QVERIFY(made);
        QCOMPARE(made->title, item.title);
        QVERIFY(!made->order.isEmpty());
        after = *made;
        after.duration = 35;
        after.title.set(u"ru"_s, u"Открытие"_s, u"en"_s);
        const auto changed = store->edit({u"Change item"_s, {}}, [&](Edit &edit) { edit.update(*made, after); });
        VERIFY_OK(changed);
        QCOMPARE(changed->records.size(), 1U);
        QCOMPARE(changed->records[0].fields.size(), 2U);
        QCOMPARE(changed->records[0].fields[0].field, u"title.ru"_s);
        QCOMPARE(changed->records[0].fields[1], (FieldChange{u"duration"_s, 20, 35}));
    }
    const auto store = file.open();
    const Result<AgendaItem> read = store->get(id);
    QVERIFY(read);
    QCOMPARE(*read, after);
}

void TestStore::edit_nothingChanged_writesNothing() {
    ProgrammeFile file;
    const auto store = file.create();
    const Programme programme = *store->programme();
    const QSignalSpy spy(store.get(), &Store::changed);
    const auto change = store->edit({u"Nothing"_s, {}}, [&](Edit &edit) {
        edit.update(programme, programme);
        Person person;
        person.familyName = u"Saidov"_s;
        edit.remove(edit.insert(person));
    });
    VERIFY_OK(change);
    QVERIFY(change->records.empty());
    QCOMPARE(change->number, 0);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(store->history()->size(), 1U);
}

void TestStore::edit_failed_leavesNothing() {
    ProgrammeFile file;
    const auto store = file.create();
    const auto failed = store->edit({u"Two"_s, {}}, [&](Edit &edit) {
        Person person;
        person.familyName = u"Saidov"_s;
        edit.insert(person);
        QVERIFY(edit.ok());
        edit.insert(Person());
        QVERIFY(!edit.ok());
        edit.insert(person);
    });
    COMPARE_ERROR(failed, ErrorCode::missingValue);
    QVERIFY(store->all<Person>()->empty());
    QCOMPARE(store->history()->size(), 1U);
}

void TestStore::edit_refusedByCaller_leavesNothing() {
    ProgrammeFile file;
    const auto store = file.create();
    const auto failed = store->edit({u"One"_s, {}}, [&](Edit &edit) {
        Person person;
        person.familyName = u"Saidov"_s;
        edit.insert(person);
        edit.fail({ErrorCode::cancelled, u"by the user"_s});
        edit.fail({ErrorCode::storage, u"later"_s});
    });
    QCOMPARE(errorOf(failed), (Error{ErrorCode::cancelled, u"by the user"_s}));
    QVERIFY(store->all<Person>()->empty());
}

void TestStore::edit_orderLeftOut_isLast() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> first = addMeeting(*store, u"RSG1"_s);
    const Id<Meeting> second = addMeeting(*store, u"RSG2"_s);
    std::vector<Id<AgendaItem>> ids;
    VERIFY_OK(store->edit({u"Items"_s, {}}, [&](Edit &edit) {
        for (int i = 0; i < 200; ++i)
            ids.push_back(edit.insert(itemOf(i % 3 == 0 ? second : first, QString::number(i + 1))));
        AgendaItem child = itemOf(first, u"child"_s);
        child.parent = ids[1];
        edit.insert(child);
    }));
    auto items = *store->where(&AgendaItem::meeting, first);
    std::sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) { return a.order < b.order; });
    int last = 0;
    for (const AgendaItem &item : items) {
        if (item.parent)
            continue;
        QVERIFY(item.title.in(u"en"_s).toInt() > last);
        last = item.title.in(u"en"_s).toInt();
    }
    QCOMPARE(store->where(&AgendaItem::parent, ids[1])->front().order, OrderKey::after({}));
}

void TestStore::edit_brokenReference_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    const auto failed =
        store->edit({u"Item"_s, {}}, [&](Edit &edit) { edit.insert(itemOf(store->newId<Meeting>(), u"Opening"_s)); });
    QCOMPARE(errorOf(failed), (Error{ErrorCode::brokenReference, u"agenda_item.meeting"_s}));
    QVERIFY(store->all<AgendaItem>()->empty());
}

void TestStore::edit_parentAfterChild_isTaken() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    AgendaItem parent = itemOf(meeting, u"Parent"_s);
    parent.id = store->newId<AgendaItem>();
    AgendaItem child = itemOf(meeting, u"Child"_s);
    child.parent = parent.id;
    VERIFY_OK(store->edit({u"Items"_s, {}}, [&](Edit &edit) {
        edit.insert(child);
        edit.insert(parent);
    }));
    QCOMPARE(store->all<AgendaItem>()->size(), 2U);
}

void TestStore::edit_sameCodeTwice_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    addMeeting(*store, u"RSG2"_s);
    const auto failed = store->edit({u"Again"_s, {}}, [&](Edit &edit) { addMeeting(edit, u"RSG2"_s); });
    QCOMPARE(errorOf(failed), (Error{ErrorCode::duplicateRecord, u"meeting: RSG2"_s}));
    QCOMPARE(store->all<Meeting>()->size(), 1U);
    const Meeting meeting = store->all<Meeting>()->front();
    COMPARE_ERROR(store->edit({u"Same id"_s, {}}, [&](Edit &edit) { edit.insert(meeting); }),
                  ErrorCode::duplicateRecord);
}

void TestStore::edit_codesSwapped_isTaken() {
    ProgrammeFile file;
    const auto store = file.create();
    const Meeting first = *store->get(addMeeting(*store, u"A"_s));
    const Meeting second = *store->get(addMeeting(*store, u"B"_s));
    VERIFY_OK(store->edit({u"Swap"_s, {}}, [&](Edit &edit) {
        Meeting a = first;
        Meeting b = second;
        a.code = u"B"_s;
        b.code = u"A"_s;
        edit.update(first, a);
        edit.update(second, b);
    }));
    QCOMPARE(store->get(first.id)->code, u"B"_s);
    VERIFY_OK(store->undo());
    QCOMPARE(store->get(first.id)->code, u"A"_s);
    QCOMPARE(store->get(second.id)->code, u"B"_s);
}

void TestStore::edit_secondProgramme_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    COMPARE_ERROR(store->edit({u"Second"_s, {}}, [](Edit &edit) { edit.insert(ProgrammeFile::programme()); }),
                  ErrorCode::duplicateRecord);
    const Id<Programme> id = store->programme()->id;
    COMPARE_ERROR(store->edit({u"None"_s, {}}, [&](Edit &edit) { edit.remove(id); }), ErrorCode::wrongValue);
}

void TestStore::edit_itemBelowItself_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    AgendaItem upper = itemOf(meeting, u"Upper"_s);
    AgendaItem lower = itemOf(meeting, u"Lower"_s);
    VERIFY_OK(store->edit({u"Items"_s, {}}, [&](Edit &edit) {
        upper.id = edit.insert(upper);
        lower.parent = upper.id;
        lower.id = edit.insert(lower);
    }));
    upper = *store->get(upper.id);
    AgendaItem circular = upper;
    circular.parent = lower.id;
    COMPARE_ERROR(store->edit({u"Circle"_s, {}}, [&](Edit &edit) { edit.update(upper, circular); }),
                  ErrorCode::wrongValue);
    circular.parent = upper.id;
    COMPARE_ERROR(store->edit({u"Itself"_s, {}}, [&](Edit &edit) { edit.update(upper, circular); }),
                  ErrorCode::wrongValue);
}

void TestStore::edit_parentOfOtherMeeting_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> first = addMeeting(*store, u"RSG1"_s);
    const Id<Meeting> second = addMeeting(*store, u"RSG2"_s);
    const auto failed = store->edit({u"Items"_s, {}}, [&](Edit &edit) {
        AgendaItem child = itemOf(second, u"Child"_s);
        child.parent = edit.insert(itemOf(first, u"Parent"_s));
        edit.insert(child);
    });
    QCOMPARE(errorOf(failed), (Error{ErrorCode::wrongValue, u"agenda_item.parent: one of the same meeting"_s}));
}

void TestStore::edit_withinEdit_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    Result<ChangeSet> inner = ChangeSet();
    VERIFY_OK(store->edit({u"Outer"_s, {}}, [&](Edit &edit) {
        inner = store->edit({u"Inner"_s, {}}, [](Edit &) {});
        addMeeting(edit, u"RSG2"_s);
    }));
    QVERIFY(!inner);
    QCOMPARE(store->all<Meeting>()->size(), 1U);
}

void TestStore::update_fieldChangedMeanwhile_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    const Meeting seen = *store->get(addMeeting(*store, u"RSG2"_s));
    Meeting theirs = seen;
    theirs.titleGenitive = u"второго"_s;
    VERIFY_OK(store->edit({u"Theirs"_s, {}}, [&](Edit &edit) { edit.update(seen, theirs); }));
    Meeting mine = seen;
    mine.titleGenitive = u"2-го"_s;
    const auto failed = store->edit({u"Mine"_s, {}}, [&](Edit &edit) { edit.update(seen, mine); });
    QCOMPARE(errorOf(failed), (Error{ErrorCode::changedMeanwhile, u"meeting.title_genitive"_s}));
    QCOMPARE(store->get(seen.id)->titleGenitive, u"второго"_s);
}

void TestStore::update_otherFieldOrLanguage_isMerged() {
    ProgrammeFile file;
    const auto store = file.create();
    const Meeting seen = *store->get(addMeeting(*store, u"RSG2"_s));
    Meeting theirs = seen;
    theirs.title.set(u"ru"_s, u"2-е заседание"_s, u"en"_s);
    theirs.number = 2;
    VERIFY_OK(store->edit({u"Theirs"_s, {}}, [&](Edit &edit) { edit.update(seen, theirs); }));
    Meeting mine = seen;
    mine.title.set(u"en"_s, u"2nd meeting"_s, u"en"_s);
    mine.cityPrepositional = u"в Бишкеке"_s;
    VERIFY_OK(store->edit({u"Mine"_s, {}}, [&](Edit &edit) { edit.update(seen, mine); }));
    const Meeting both = *store->get(seen.id);
    QCOMPARE(both.number, 2);
    QCOMPARE(both.cityPrepositional, u"в Бишкеке"_s);
    QCOMPARE(both.title.exactly(u"en"_s), u"2nd meeting"_s);
    QCOMPARE(both.title.exactly(u"ru"_s), u"2-е заседание"_s);
    QCOMPARE(both.title.renderings().front().language, u"en"_s);
}

void TestStore::update_recordGone_isRefused() {
    ProgrammeFile file;
    const auto store = file.create();
    Person before;
    before.id = store->newId<Person>();
    before.familyName = u"Saidov"_s;
    Person after = before;
    after.email = u"saidov@example.org"_s;
    COMPARE_ERROR(store->edit({u"Gone"_s, {}}, [&](Edit &edit) { edit.update(before, after); }),
                  ErrorCode::unknownRecord);
    COMPARE_ERROR(store->edit({u"Gone"_s, {}}, [&](Edit &edit) { edit.remove(before.id); }), ErrorCode::unknownRecord);
}

RAPPORTEUR_TEST(TestStore)
#include "tst_store.moc"
