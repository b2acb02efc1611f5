#include "agenda.h"
#include "filecontent.h"
#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "records.h"
#include "schema.h"
#include "storerows.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// Undo and redo, from the change log alone.
class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoRedo_randomEdits_giveEachStateBack();
    void undo_freshFile_hasNothing();
    void undo_afterRestart_goesOn();
    void redo_afterNewEdit_isGone();
    void typing_isOneStep_data();
    void typing_isOneStep();
    void undo_ofRemoval_bringsBackWhatItOwned();
    void undo_ofAnothersRemoval_isSeenByBoth();
    void undo_otherWroteMeanwhile_isRefusedUntilSeen();
    void undo_ofText_bringsBackRevisions();
    void undo_ofDecision_neverFreesItsNumber();
    void undo_label_tellsTheStep();
};

namespace {

Result<ChangeSet> setTitle(Store &store, Id<AgendaItem> id, const QString &language, const QString &title) {
    const AgendaItem before = *store.get(id);
    AgendaItem after = before;
    after.title.set(language, title, u"en"_s);
    return store.edit({u"Title"_s, {}}, [&](Edit &edit) { edit.update(before, after); });
}

Id<AgendaItem> addItem(Store &store, Id<Meeting> meeting, const QString &title) {
    Id<AgendaItem> id;
    const auto added =
        store.edit({u"Add %1"_s, {title}}, [&](Edit &edit) { id = edit.insert(itemOf(meeting, title)); });
    return added ? id : Id<AgendaItem>();
}

/// One random edit: a new item, another title, a move below another, a removal.
Result<ChangeSet> editAtRandom(Store &store, Id<Meeting> meeting, QRandomGenerator &random) {
    const auto items = *store.all<AgendaItem>();
    const auto any = [&] { return items[static_cast<std::size_t>(random.bounded(static_cast<int>(items.size())))]; };
    const int kind = items.empty() ? 0 : random.bounded(4);
    return store.edit({u"Random"_s, {}}, [&](Edit &edit) {
        if (kind == 0) {
            AgendaItem item = itemOf(meeting, u"Item %1"_s.arg(random.generate()));
            item.parent = items.empty() ? Id<AgendaItem>() : any().id;
            edit.insert(item);
        } else if (kind == 3) {
            edit.remove(any().id);
        } else {
            const AgendaItem before = any();
            AgendaItem after = before;
            after.title.set(kind == 1 ? u"en"_s : u"ru"_s, u"Title %1"_s.arg(random.generate()), u"en"_s);
            after.duration = random.bounded(100);
            edit.update(before, after);
        }
    });
}

} // namespace

void TestUndo::undoRedo_randomEdits_giveEachStateBack() {
    ProgrammeFile file;
    auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    QRandomGenerator random(7);
    std::vector<QByteArray> states{contentOf(*store)};
    for (int i = 0; i < 40; ++i) {
        file.pass(60);
        VERIFY_OK(editAtRandom(*store, meeting, random));
        states.push_back(contentOf(*store));
    }
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QCOMPARE(contentOf(*store), states[i]);
        VERIFY_OK(store->undo());
        if (i % 10 == 0) {
            store.reset();
            store = file.open();
        }
    }
    QCOMPARE(contentOf(*store), states.front());
    for (std::size_t i = 1; i < states.size(); ++i) {
        VERIFY_OK(store->redo());
        QCOMPARE(contentOf(*store), states[i]);
        if (i % 5 == 0) { // back and forth in between
            VERIFY_OK(store->undo());
            QCOMPARE(contentOf(*store), states[i - 1]);
            VERIFY_OK(store->redo());
        }
    }
    COMPARE_ERROR(store->redo(), ErrorCode::nothingToRedo);
    QVERIFY(store->check()->empty());
}

void TestUndo::undo_freshFile_hasNothing() {
    ProgrammeFile file;
    const auto store = file.create();
    const QByteArray before = file.bytes();
    COMPARE_ERROR(store->undo(), ErrorCode::nothingToUndo);
    COMPARE_ERROR(store->redo(), ErrorCode::nothingToRedo);
    QVERIFY(!store->undoLabel());
    QVERIFY(!store->redoLabel());
    QCOMPARE(file.bytes(), before);
}

void TestUndo::undo_afterRestart_goesOn() {
    ProgrammeFile file;
    Id<Meeting> meeting;
    {
        const auto store = file.create();
        meeting = addMeeting(*store, u"RSG2"_s);
        addItem(*store, meeting, u"Opening"_s);
    }
    {
        const auto store = file.open();
        VERIFY_OK(store->undo());
        QVERIFY(store->all<AgendaItem>()->empty());
    }
    const auto store = file.open();
    QCOMPARE(store->redoLabel()->source, u"Add %1"_s);
    VERIFY_OK(store->undo());
    QVERIFY(store->all<Meeting>()->empty());
    COMPARE_ERROR(store->undo(), ErrorCode::nothingToUndo);
    VERIFY_OK(store->redo());
    VERIFY_OK(store->redo());
    QCOMPARE(store->all<AgendaItem>()->size(), 1U);
}

void TestUndo::redo_afterNewEdit_isGone() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    addItem(*store, meeting, u"Opening"_s);
    VERIFY_OK(store->undo());
    QVERIFY(store->redoLabel());
    addItem(*store, meeting, u"Closing"_s);
    QVERIFY(!store->redoLabel());
    COMPARE_ERROR(store->redo(), ErrorCode::nothingToRedo);
    VERIFY_OK(store->undo());
    QVERIFY(store->all<AgendaItem>()->empty());
    QCOMPARE(store->all<Meeting>()->size(), 1U);
}

void TestUndo::typing_isOneStep_data() {
    QTest::addColumn<int>("pause");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("oneStep");
    QTest::newRow("short pause") << 15 << u"Anna"_s << u"en"_s << true;
    QTest::newRow("long pause") << 16 << u"Anna"_s << u"en"_s << false;
    QTest::newRow("another author") << 1 << u"Boris"_s << u"en"_s << false;
    QTest::newRow("another language") << 1 << u"Anna"_s << u"ru"_s << false;
}

void TestUndo::typing_isOneStep() {
    QFETCH(int, pause);
    QFETCH(QString, author);
    QFETCH(QString, language);
    QFETCH(bool, oneStep);
    ProgrammeFile file;
    auto store = file.create();
    const Id<AgendaItem> item = addItem(*store, addMeeting(*store, u"RSG2"_s), u"O"_s);
    VERIFY_OK(setTitle(*store, item, u"en"_s, u"Op"_s));
    file.pass(pause);
    store->setAuthor(author);
    VERIFY_OK(setTitle(*store, item, language, u"Opening"_s));
    store.reset();
    store = file.open();
    VERIFY_OK(store->undo());
    QCOMPARE(store->get(item)->title.exactly(u"en"_s), oneStep ? u"O"_s : u"Op"_s);
    QCOMPARE(store->get(item)->title.exactly(u"ru"_s), QString());
    VERIFY_OK(store->redo());
    QCOMPARE(store->get(item)->title.exactly(language), u"Opening"_s);
}

void TestUndo::undo_ofRemoval_bringsBackWhatItOwned() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    const Id<AgendaItem> top = addItem(*store, meeting, u"Work plan"_s);
    VERIFY_OK(store->edit({u"Fill"_s, {}}, [&](Edit &edit) {
        AgendaItem below = itemOf(meeting, u"Budget"_s);
        below.parent = top;
        Presenter presenter;
        presenter.item = edit.insert(below);
        presenter.words = {{u"en"_s, u"Heads of delegation"_s}};
        edit.insert(presenter);
        ItemRecord record;
        record.item = presenter.item;
        MinutesParagraph paragraph;
        paragraph.record = edit.insert(record);
        paragraph.text = english(u"The budget was presented."_s);
        Comment comment;
        comment.onKind = u"paragraph"_s;
        comment.onId = edit.insert(paragraph).text();
        comment.text = u"Which one?"_s;
        edit.insert(comment);
    }));
    const QByteArray before = contentOf(*store);
    VERIFY_OK(store->edit({u"Delete"_s, {}}, [&](Edit &edit) { edit.remove(top); }));
    QVERIFY(store->all<AgendaItem>()->empty());
    QVERIFY(store->all<Comment>()->empty());
    VERIFY_OK(store->undo());
    QCOMPARE(contentOf(*store), before);
    VERIFY_OK(store->redo());
    QVERIFY(store->all<MinutesParagraph>()->empty());
    QVERIFY(store->check()->empty());
}

void TestUndo::undo_ofAnothersRemoval_isSeenByBoth() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    const Id<AgendaItem> item = addItem(*store, meeting, u"Opening"_s);
    const auto other = file.open(Store::Mode::readWrite, u"Boris"_s);
    VERIFY_OK(store->edit({u"Delete"_s, {}}, [&](Edit &edit) { edit.remove(item); }));
    other->pollOtherWriters();
    VERIFY_OK(other->undo());
    QCOMPARE(other->get(item)->title, english(u"Opening"_s));
    store->pollOtherWriters();
    QVERIFY(store->get(item));
}

void TestUndo::undo_otherWroteMeanwhile_isRefusedUntilSeen() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    const auto other = file.open(Store::Mode::readWrite, u"Boris"_s);
    QVERIFY(addItem(*other, meeting, u"Opening"_s));
    COMPARE_ERROR(store->undo(), ErrorCode::cannotUndo);
    QCOMPARE(store->all<AgendaItem>()->size(), 1U);
    store->pollOtherWriters();
    QCOMPARE(store->undoLabel()->arguments, QStringList{u"Opening"_s});
    VERIFY_OK(store->undo());
    QVERIFY(store->all<AgendaItem>()->empty());
}

void TestUndo::undo_ofText_bringsBackRevisions() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<AgendaItem> item = addItem(*store, addMeeting(*store, u"RSG2"_s), u"Opening"_s);
    const auto isStale = [&] { return store->get(item)->title.isStale(u"ru"_s, u"en"_s); };
    VERIFY_OK(setTitle(*store, item, u"ru"_s, u"Открытие"_s));
    const LocalText fitting = store->get(item)->title;
    QVERIFY(!isStale());
    VERIFY_OK(setTitle(*store, item, u"en"_s, u"Opening of the meeting"_s));
    QVERIFY(isStale());
    VERIFY_OK(store->undo());
    QCOMPARE(store->get(item)->title, fitting);
    QVERIFY(!isStale());
    VERIFY_OK(store->redo());
    QVERIFY(isStale());
    file.pass(60);
    VERIFY_OK(setTitle(*store, item, u"ru"_s, u"Открытие заседания"_s));
    QVERIFY(!isStale());
    VERIFY_OK(store->undo());
    QVERIFY(isStale());
    VERIFY_OK(store->undo());
    VERIFY_OK(store->undo());
    QCOMPARE(store->get(item)->title, english(u"Opening"_s));
}

void TestUndo::undo_ofDecision_neverFreesItsNumber() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    const auto decide = [&](const QString &number = {}) {
        return store->edit({u"Decide"_s, {}}, [&](Edit &edit) {
            Decision decision;
            decision.meeting = meeting;
            decision.text = english(u"the agenda."_s);
            decision.number = number;
            edit.insert(decision);
        });
    };
    VERIFY_OK(decide());
    VERIFY_OK(store->undo());
    VERIFY_OK(store->redo());
    QCOMPARE(store->all<Decision>()->front().number, u"RSG2/D1"_s);
    VERIFY_OK(store->undo());
    VERIFY_OK(decide());
    QCOMPARE(store->all<Decision>()->front().number, u"RSG2/D2"_s);
    const Id<Decision> second = store->all<Decision>()->front().id;
    VERIFY_OK(store->edit({u"Delete"_s, {}}, [&](Edit &edit) { edit.remove(second); }));
    VERIFY_OK(decide());
    QCOMPARE(store->all<Decision>()->front().number, u"RSG2/D3"_s);
    COMPARE_ERROR(decide(u"RSG2/D1"_s), ErrorCode::numberTaken);
    COMPARE_ERROR(decide(u"RSG2/D2147483647"_s), ErrorCode::wrongValue);
    VERIFY_OK(decide(u"RSG2/D7"_s));
    VERIFY_OK(decide());
    QCOMPARE(store->all<Decision>()->back().number, u"RSG2/D8"_s);
}

void TestUndo::undo_label_tellsTheStep() {
    ProgrammeFile file;
    const auto store = file.create();
    const Id<Meeting> meeting = addMeeting(*store, u"RSG2"_s);
    addItem(*store, meeting, u"Opening"_s);
    const Label added{u"Add %1"_s, {u"Opening"_s}};
    QCOMPARE(*store->undoLabel(), added);
    QCOMPARE(store->undo()->label, added);
    QCOMPARE(*store->redoLabel(), added);
    QCOMPARE(store->undoLabel()->source, u"New meeting"_s);
}

RAPPORTEUR_TEST(TestUndo)
#include "tst_undo.moc"
