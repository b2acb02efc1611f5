#include "database.h"
#include "programmefile.h"
#include "readview.h"
#include "storerows.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Files that are not as they should be, and places that are not: one clear error each, and the file as it was.
class TestOpenFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void open_notOurs_isRefused_data();
    void open_notOurs_isRefused();
    void open_cutOff_isRefusedAtAnyLength();
    void anything_damagedAnywhere_neverCrashesNorWritesOn();
    void open_leftoverLog_hasItsEdits();
    void open_logInReadOnlyMode_isReadAndLeft();
    void edit_diskFull_leavesTheFile();
    void edit_lockedByAnother_isToldAndDoneLater();
    void twoWriters_differentRecords_loseNothing();
    void twoWriters_sameField_secondIsTold();
    void list_whileAnotherWrites_isOfOneMoment();

private:
    Result<ChangeSet> add(Store &store, const QString &title) {
        return store.edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(itemOf(m_meeting, title)); });
    }

    std::unique_ptr<ProgrammeFile> m_file;
    Id<Meeting> m_meeting;
};

void TestOpenFile::init() {
    m_file = std::make_unique<ProgrammeFile>();
    const auto store = m_file->create();
    m_meeting = addMeeting(*store, u"RSG2"_s);
    VERIFY_OK(add(*store, u"Opening"_s));
}

void TestOpenFile::open_notOurs_isRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::notAProgramme;
    QTest::newRow("text") << QByteArray("Dear colleagues,\n") << ErrorCode::notAProgramme;
    QTest::newRow("other SQLite file") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\1')
                                       << ErrorCode::notAProgramme;
    QTest::newRow("header cut off") << QByteArray("SQLite format 3\0\x10", 17) << ErrorCode::damaged;
}

void TestOpenFile::open_notOurs_isRefused() {
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    m_file->write(content);
    COMPARE_ERROR(Store::open(m_file->path(), m_file->writer()), code);
    QCOMPARE(m_file->bytes(), content);
    QCOMPARE(m_file->names().size(), 1);
    COMPARE_ERROR(Store::open(m_file->folder(), m_file->writer()), ErrorCode::notAProgramme);
    COMPARE_ERROR(Store::open(m_file->folder() + u"/none"_s, m_file->writer()), ErrorCode::fileMissing);
}

void TestOpenFile::open_cutOff_isRefusedAtAnyLength() {
    const QByteArray whole = m_file->bytes();
    for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 60) {
        m_file->write(whole.left(size));
        QVERIFY2(!Store::open(m_file->path(), m_file->writer()), qPrintable(QString::number(size)));
        QCOMPARE(m_file->bytes(), whole.left(size));
    }
}

void TestOpenFile::anything_damagedAnywhere_neverCrashesNorWritesOn() {
    const QByteArray whole = m_file->bytes();
    QRandomGenerator random(3);
    int refused = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray damaged = whole;
        const qsizetype at = random.bounded(static_cast<int>(whole.size()));
        const qsizetype length = i % 3 == 0 ? 1 : i % 3 == 1 ? 64 : 4096;
        for (qsizetype j = at; j < std::min(at + length, whole.size()); ++j)
            damaged[j] = static_cast<char>(random.generate());
        m_file->write(damaged);
        const auto store = Store::open(m_file->path(), m_file->writer());
        if (!store) {
            ++refused;
            QCOMPARE(m_file->bytes(), damaged);
            continue;
        }
        if (const auto findings = (*store)->check(); findings && findings->empty())
            continue; // it fell into free space or into a counter
        (*store)->history().ok();
        (*store)->all<AgendaItem>().ok();
        add(**store, u"More"_s).ok();
        (*store)->undo().ok();
    }
    QVERIFY2(refused > 50, qPrintable(QString::number(refused)));
}

void TestOpenFile::open_leftoverLog_hasItsEdits() {
    // What a crash leaves: the file and its log, copied while the program still has both open.
    const auto store = m_file->open();
    VERIFY_OK(add(*store, u"Last words"_s));
    QVERIFY(!m_file->open()->tookInLog()); // it is in use
    const QString copy = m_file->folder() + u"/copy.rapporteur"_s;
    QVERIFY(QFile::copy(m_file->path(), copy));
    QVERIFY(QFile::copy(m_file->path() + u"-wal"_s, copy + u"-wal"_s));
    {
        const auto found = Store::open(copy, m_file->writer());
        QVERIFY(found);
        QVERIFY((*found)->tookInLog());
        QCOMPARE((*found)->all<AgendaItem>()->back().title, english(u"Last words"_s));
        QVERIFY((*found)->check()->empty());
    }
    QVERIFY(!QFile::exists(copy + u"-wal"_s));
    QCOMPARE((*Store::open(copy, m_file->writer()))->all<AgendaItem>()->size(), 2U);
}

void TestOpenFile::open_logInReadOnlyMode_isReadAndLeft() {
    const auto store = m_file->open();
    VERIFY_OK(add(*store, u"Last words"_s));
    const QString copy = m_file->folder() + u"/copy.rapporteur"_s;
    QVERIFY(QFile::copy(m_file->path(), copy));
    QVERIFY(QFile::copy(m_file->path() + u"-wal"_s, copy + u"-wal"_s));
    const qint64 logged = QFileInfo(copy + u"-wal"_s).size();
    {
        const auto found = Store::open(copy, m_file->writer(), Store::Mode::readOnly);
        QVERIFY(found);
        QCOMPARE((*found)->all<AgendaItem>()->size(), 2U);
        COMPARE_ERROR(add(**found, u"More"_s), ErrorCode::readOnly);
    }
    QCOMPARE(QFileInfo(copy + u"-wal"_s).size(), logged);
}

void TestOpenFile::edit_diskFull_leavesTheFile() {
    const QByteArray before = m_file->bytes();
    {
        const auto database = Database::open(m_file->path(), Database::Access::readWrite, 100);
        QVERIFY(database);
        VERIFY_OK((*database)->execute(u"PRAGMA max_page_count = 1"_s));
        Transaction transaction(**database);
        VERIFY_OK(transaction.begin());
        COMPARE_ERROR((*database)->execute(u"INSERT INTO \"file\" VALUES ('x', zeroblob(100000))"_s),
                      ErrorCode::diskFull);
    }
    QVERIFY(m_file->open()->check()->empty());
    QCOMPARE(m_file->bytes().size(), before.size());
}

void TestOpenFile::edit_lockedByAnother_isToldAndDoneLater() {
    const auto store = m_file->open();
    const auto other = m_file->open(Store::Mode::readWrite, u"Boris"_s);
    {
        auto batch = other->batch();
        QVERIFY(batch);
        VERIFY_OK((*batch)->edit({u"Hold"_s, {}}, [&](Edit &edit) { edit.insert(itemOf(m_meeting, u"Held"_s)); }));
        COMPARE_ERROR(add(*store, u"Waiting"_s), ErrorCode::locked);
        QCOMPARE(store->all<AgendaItem>()->size(), 1U);
        VERIFY_OK((*batch)->commit());
    }
    VERIFY_OK(add(*store, u"Waiting"_s));
    QCOMPARE(other->all<AgendaItem>()->size(), 3U);
}

void TestOpenFile::twoWriters_differentRecords_loseNothing() {
    const auto store = m_file->open();
    const auto other = m_file->open(Store::Mode::readWrite, u"Boris"_s);
    QSignalSpy told(store.get(), &Store::changed);
    for (int i = 0; i < 20; ++i) {
        VERIFY_OK(add(*store, u"Mine"_s));
        VERIFY_OK(add(*other, u"Theirs"_s));
    }
    store->pollOtherWriters();
    QCOMPARE(told.size(), 40);
    QCOMPARE(store->all<AgendaItem>()->size(), 41U);
    const auto items = *store->all<AgendaItem>();
    QSet<QString> orders;
    for (const AgendaItem &item : items)
        orders.insert(item.order.key);
    QCOMPARE(orders.size(), 41);
    QVERIFY(store->check()->empty());
}

void TestOpenFile::twoWriters_sameField_secondIsTold() {
    const auto store = m_file->open();
    const auto other = m_file->open(Store::Mode::readWrite, u"Boris"_s);
    const AgendaItem seen = store->all<AgendaItem>()->front();
    const auto setDuration = [&](Store &writer, int minutes) {
        AgendaItem after = seen;
        after.duration = minutes;
        return writer.edit({u"Duration"_s, {}}, [&](Edit &edit) { edit.update(seen, after); });
    };
    VERIFY_OK(setDuration(*other, 20));
    COMPARE_ERROR(setDuration(*store, 30), ErrorCode::changedMeanwhile);
    QCOMPARE(store->get(seen.id)->duration, 20);
}

void TestOpenFile::list_whileAnotherWrites_isOfOneMoment() {
    const auto store = m_file->open(Store::Mode::readOnly);
    const auto other = m_file->open(Store::Mode::readWrite, u"Boris"_s);
    VERIFY_OK(add(*other, u"Before"_s));
    {
        const ReadView view(*store);
        QCOMPARE(store->all<AgendaItem>()->size(), 2U);
        VERIFY_OK(add(*other, u"Meanwhile"_s));
        QCOMPARE(store->all<AgendaItem>()->size(), 2U);
        COMPARE_ERROR(store->edit({u"Within"_s, {}}, [](Edit &) {}), ErrorCode::storage);
    }
    QCOMPARE(store->all<AgendaItem>()->size(), 3U);
}

RAPPORTEUR_TEST(TestOpenFile)
#include "tst_openfile.moc"
