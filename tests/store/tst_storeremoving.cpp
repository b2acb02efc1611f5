#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "storerows.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Records removed: what goes with them, and what is refused because others use them.
class TestStoreRemoving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remove_owner_takesWhatItOwns();
    void remove_used_namesUsers();
    void remove_usedTogetherWithUser_isDone();
    void remove_commentedRecord_takesComment();
};

void TestStoreRemoving::remove_owner_takesWhatItOwns() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    Id<AgendaItem> top;
    VERIFY_OK(store->edit({u"Items"_s, {}}, [&](Edit &edit) {
        top = edit.insert(itemOf(meeting, u"Top"_s));
        AgendaItem child = itemOf(meeting, u"Child"_s);
        child.parent = top;
        Presenter presenter;
        presenter.item = edit.insert(child);
        presenter.words = english(u"Heads of delegation"_s);
        edit.insert(presenter);
        edit.insert(itemOf(meeting, u"Other"_s));
    }));
    const auto removed = store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.remove(top); });
    VERIFY_OK(removed);
    QCOMPARE(removed->records.size(), 3U);
    QCOMPARE(store->all<AgendaItem>()->size(), 1U);
    QVERIFY(store->all<Presenter>()->empty());
    VERIFY_OK(store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.remove(meeting); }));
    QVERIFY(store->all<AgendaItem>()->empty());
    QCOMPARE(store->all<Body>()->size(), 1U);
}

void TestStoreRemoving::remove_used_namesUsers() {
    ProgrammeFile file;
    const auto store = file.create();
    Id<Agency> agency;
    VERIFY_OK(store->edit({u"People"_s, {}}, [&](Edit &edit) {
        Agency made;
        made.name = english(u"Border Service"_s);
        agency = edit.insert(made);
        for (int i = 0; i < 7; ++i) {
            Person person;
            person.givenName = u"Rustam"_s;
            person.familyName = u"Saidov %1"_s.arg(i);
            person.agency = agency;
            edit.insert(person);
        }
    }));
    const auto failed = store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.remove(agency); });
    QCOMPARE(errorOf(failed).code, ErrorCode::stillUsed);
    const QStringList users = errorOf(failed).detail.split(u'\n');
    QCOMPARE(users.size(), 6);
    QCOMPARE(users.first(), u"person: Rustam Saidov 0"_s);
    QCOMPARE(users.last(), u"…"_s);
    VERIFY_OK(store->get(agency));
}

void TestStoreRemoving::remove_usedTogetherWithUser_isDone() {
    ProgrammeFile file;
    const auto store = file.create();
    Id<Agency> agency;
    Id<Person> person;
    VERIFY_OK(store->edit({u"Person"_s, {}}, [&](Edit &edit) {
        Agency made;
        made.name = english(u"Border Service"_s);
        agency = edit.insert(made);
        Person saidov;
        saidov.familyName = u"Saidov"_s;
        saidov.agency = agency;
        person = edit.insert(saidov);
    }));
    VERIFY_OK(store->edit({u"Remove"_s, {}}, [&](Edit &edit) {
        edit.remove(agency);
        edit.remove(person);
    }));
    QVERIFY(store->all<Agency>()->empty());
}

void TestStoreRemoving::remove_commentedRecord_takesComment() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    Id<AgendaItem> item;
    Comment comment;
    comment.onKind = u"agenda_item"_s;
    VERIFY_OK(store->edit({u"Comment"_s, {}}, [&](Edit &edit) {
        item = edit.insert(itemOf(meeting, u"Opening"_s));
        comment.onId = item.text();
        edit.insert(comment);
    }));
    VERIFY_OK(store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.remove(item); }));
    QVERIFY(store->all<Comment>()->empty());
    COMPARE_ERROR(store->edit({u"Comment"_s, {}}, [&](Edit &edit) { edit.insert(comment); }),
                  ErrorCode::brokenReference);
}

RAPPORTEUR_TEST(TestStoreRemoving)
#include "tst_storeremoving.moc"
