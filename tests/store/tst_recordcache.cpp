#include "recordcache.h"
#include "testprogram.h"

#include "agenda.h"
#include "people.h"
#include "programmefile.h"
#include "storerows.h"

using namespace Qt::StringLiterals;

/// What was read is kept, and follows every change.
class TestRecordCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void edits_undoneAndRedone_areFollowed();
    void manyChanges_inOneSet_areFollowed();
    void records_thatOthersOwn_goWithThem();
    void find_unknown_isNothing();
    void otherWriter_isFollowed();

private:
    void watch(Store &store);
    /// Whether the cache holds what the store holds now.
    template <class T>
    bool agrees(const Store &store) {
        return m_cache->of<T>().all() == *store.all<T>();
    }
    static Person person(const QString &name) {
        Person person;
        person.familyName = name;
        return person;
    }

    std::unique_ptr<ProgrammeFile> m_file;
    std::unique_ptr<RecordCache> m_cache;
    int m_failures = 0;
};

void TestRecordCache::init() {
    m_cache.reset();
    m_file = std::make_unique<ProgrammeFile>();
    m_failures = 0;
}

void TestRecordCache::watch(Store &store) {
    m_cache = std::make_unique<RecordCache>(store, [this](const Error &) { ++m_failures; });
    connect(&store, &Store::changed, this, [this](const ChangeSet &change) { m_cache->follow(change); });
}

void TestRecordCache::edits_undoneAndRedone_areFollowed() {
    const auto store = m_file->create();
    watch(*store);
    QCOMPARE(m_cache->of<Person>().all().size(), 0U);
    VERIFY_OK(store->edit({u"a"_s, {}}, [&](Edit &edit) { edit.insert(person(u"Adams"_s)); }));
    VERIFY_OK(store->edit({u"b"_s, {}}, [&](Edit &edit) { edit.insert(person(u"Brown"_s)); }));
    QVERIFY(agrees<Person>(*store));
    const Person adams = m_cache->of<Person>().all().front();
    Person renamed = adams;
    renamed.familyName = u"Abbott"_s;
    VERIFY_OK(store->edit({u"c"_s, {}}, [&](Edit &edit) { edit.update(adams, renamed); }));
    QCOMPARE(m_cache->of<Person>().get(adams.id).familyName, u"Abbott"_s);
    VERIFY_OK(store->edit({u"d"_s, {}}, [&](Edit &edit) { edit.remove(adams.id); }));
    QCOMPARE(m_cache->of<Person>().find(adams.id), nullptr);
    for (int step = 0; step < 4; ++step) {
        VERIFY_OK(store->undo());
        QVERIFY(agrees<Person>(*store));
    }
    QCOMPARE(m_cache->of<Person>().all().size(), 0U);
    for (int step = 0; step < 4; ++step) {
        VERIFY_OK(store->redo());
        QVERIFY(agrees<Person>(*store));
    }
    QCOMPARE(m_failures, 0);
}

void TestRecordCache::manyChanges_inOneSet_areFollowed() {
    constexpr int many = 700;
    const auto store = m_file->create();
    watch(*store);
    QCOMPARE(m_cache->of<Person>().all().size(), 0U);
    VERIFY_OK(store->edit({u"many"_s, {}}, [&](Edit &edit) {
        for (int i = 0; i < many; ++i)
            edit.insert(person(QString::number(i)));
    }));
    QCOMPARE(m_cache->of<Person>().all().size(), std::size_t(many));
    QVERIFY(agrees<Person>(*store));
}

void TestRecordCache::records_thatOthersOwn_goWithThem() {
    const auto store = m_file->create();
    watch(*store);
    const Id<Meeting> meeting = addMeeting(*store, u"SG1"_s);
    VERIFY_OK(store->edit({u"item"_s, {}}, [&](Edit &edit) { edit.insert(itemOf(meeting, u"Opening"_s)); }));
    QCOMPARE(m_cache->of<AgendaItem>().where(&AgendaItem::meeting, meeting).size(), 1U);
    VERIFY_OK(store->edit({u"remove"_s, {}}, [&](Edit &edit) { edit.remove(meeting); }));
    QCOMPARE(m_cache->of<AgendaItem>().all().size(), 0U);
}

void TestRecordCache::find_unknown_isNothing() {
    const auto store = m_file->create();
    watch(*store);
    QCOMPARE(m_cache->of<Person>().find({QUuid::createUuid()}), nullptr);
    QVERIFY(m_cache->of<Person>().get({}).familyName.isEmpty());
}

void TestRecordCache::otherWriter_isFollowed() {
    const auto store = m_file->create();
    watch(*store);
    QCOMPARE(m_cache->of<Person>().all().size(), 0U);
    const auto other = m_file->open(Store::Mode::readWrite, u"Boris"_s);
    VERIFY_OK(other->edit({u"a"_s, {}}, [&](Edit &edit) { edit.insert(person(u"Adams"_s)); }));
    store->pollOtherWriters();
    QCOMPARE(m_cache->of<Person>().all().size(), 1U);
}

RAPPORTEUR_TEST(TestRecordCache)
#include "tst_recordcache.moc"
