#include "database.h"
#include "searchablefile.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

/// The search index says what the rows say, whatever happens to them.
class TestSearchIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void search_afterEdits_isUpToDate();
    void search_afterUndoAndRedo_isUpToDate();
    void search_afterRemoval_findsNeitherItNorItsParts();
    void search_afterABatch_isOfWhatWasKept();
    void search_refusedEdit_leavesTheIndex();
    void search_anotherWrites_isFound();
    void search_sameIdInTwoKinds_findsBoth();
    void search_olderFile_isTakenInWhenOpened();
    void search_olderIndex_isMadeAnewOrDoneWithout();
    void search_fileThatCanOnlyBeRead_isSearched();
    void check_indexUnlikeRows_isFound_data();
    void check_indexUnlikeRows_isFound();

private:
    void tamper(const QStringList &statements) const {
        const auto database = Database::open(m_file->file.path(), Database::Access::readWrite, 100);
        QVERIFY(database);
        for (const QString &sql : statements)
            VERIFY_OK((*database)->execute(sql));
    }

    std::unique_ptr<SearchableFile> m_file;
};

void TestSearchIndex::init() {
    m_file = std::make_unique<SearchableFile>();
    QVERIFY(m_file->fill());
}

void TestSearchIndex::search_afterEdits_isUpToDate() {
    const Person before = m_file->store->all<Person>()->front();
    Person after = before;
    after.familyName = u"Renamed"_s;
    after.position = {};
    VERIFY_OK(m_file->store->edit({u"Rename"_s, {}}, [&](Edit &edit) { edit.update(before, after); }));
    QCOMPARE(m_file->found(u"renamed"_s), QStringList{u"person: Renamed"_s});
    QCOMPARE(m_file->found(u"osample"_s), QStringList());
    QCOMPARE(m_file->found(u"head"_s), QStringList());
    QCOMPARE(m_file->found(u"emil renamed"_s), QStringList{u"person: Émil"_s});
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearchIndex::search_afterUndoAndRedo_isUpToDate() {
    QVERIFY(m_file->addPerson(u"Fleeting"_s));
    QCOMPARE(m_file->found(u"fleeting"_s).size(), 1);
    VERIFY_OK(m_file->store->undo());
    QCOMPARE(m_file->found(u"fleeting"_s), QStringList());
    VERIFY_OK(m_file->store->undo());
    QCOMPARE(m_file->found(u"osample"_s), QStringList());
    QCOMPARE(m_file->findings(), QStringList());
    VERIFY_OK(m_file->store->redo());
    VERIFY_OK(m_file->store->redo());
    QCOMPARE(m_file->found(u"fleeting"_s), QStringList{u"person: Fleeting"_s});
    QCOMPARE(m_file->found(u"osample"_s), QStringList{u"person: O'Sample"_s});
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearchIndex::search_afterRemoval_findsNeitherItNorItsParts() {
    VERIFY_OK(m_file->store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.remove(m_file->meeting); }));
    for (const QString &words : {u"rsg2"_s, u"business"_s, u"d1"_s})
        QCOMPARE(m_file->found(words), QStringList());
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearchIndex::search_afterABatch_isOfWhatWasKept() {
    const auto add = [](Batch &batch, const QString &name) {
        return batch.edit({u"Add"_s, {}}, [&](Edit &edit) {
            Person person;
            person.familyName = name;
            edit.insert(person);
            if (name == "Refused"_L1)
                edit.insert(Decision());
        });
    };
    auto batch = m_file->store->batch();
    VERIFY_OK(add(**batch, u"Kept"_s));
    QVERIFY(!add(**batch, u"Refused"_s));
    VERIFY_OK(add(**batch, u"Keptalso"_s));
    VERIFY_OK((*batch)->edit({u"Rename"_s, {}}, [&](Edit &edit) {
        const Person before = m_file->store->all<Person>()->back();
        Person after = before;
        after.familyName = u"Kepttoo"_s;
        edit.update(before, after);
        edit.remove(m_file->store->all<AgendaItem>()->front().id);
    }));
    VERIFY_OK((*batch)->commit());
    QCOMPARE(m_file->found(u"kept"_s), (QStringList{u"person: Kept"_s, u"person: Kepttoo"_s}));
    QCOMPARE(m_file->found(u"business"_s), QStringList());
    QCOMPARE(m_file->found(u"refused"_s), QStringList());
    {
        const auto lost = m_file->store->batch();
        VERIFY_OK(add(**lost, u"Lost"_s));
    }
    QCOMPARE(m_file->found(u"lost"_s), QStringList());
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearchIndex::search_refusedEdit_leavesTheIndex() {
    const auto refused = m_file->store->edit({u"Add"_s, {}}, [&](Edit &edit) {
        Person person;
        person.familyName = u"Refused"_s;
        edit.insert(person);
        edit.remove(m_file->store->all<Agency>()->front().id);
    });
    QVERIFY(!refused);
    QCOMPARE(m_file->found(u"refused"_s), QStringList());
    QCOMPARE(m_file->found(u"customs"_s).size(), 1);
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearchIndex::search_anotherWrites_isFound() {
    const auto other = m_file->file.open(Store::Mode::readWrite, u"Boris"_s);
    Person person;
    person.familyName = u"Elsewhere"_s;
    VERIFY_OK(other->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(person); }));
    QCOMPARE(m_file->found(u"elsewhere"_s), QStringList{u"person: Elsewhere"_s});
    QVERIFY(m_file->addPerson(u"Here"_s));
    QCOMPARE(SearchableFile::found(*other, u"here"_s), QStringList{u"person: Here"_s});
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearchIndex::search_sameIdInTwoKinds_findsBoth() {
    const QString id = u"01890000-0000-7000-8000-0000000000aa"_s;
    VERIFY_OK(m_file->store->edit({u"Add"_s, {}}, [&](Edit &edit) {
        Person person;
        person.id = Id<Person>::fromText(id);
        person.familyName = u"Twin"_s;
        edit.insert(person);
        Agency agency;
        agency.id = Id<Agency>::fromText(id);
        agency.name = english(u"Twin"_s);
        edit.insert(agency);
    }));
    QCOMPARE(m_file->found(u"twin"_s), (QStringList{u"person: Twin"_s, u"agency: Twin"_s}));
    VERIFY_OK(m_file->store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.remove(Id<Person>::fromText(id)); }));
    QCOMPARE(m_file->found(u"twin"_s), QStringList{u"agency: Twin"_s});
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearchIndex::search_olderFile_isTakenInWhenOpened() {
    m_file->store.reset();
    tamper({u"DROP TABLE \"search\""_s, u"DROP TABLE \"search_document\""_s, u"DROP TABLE \"search_recipe\""_s,
            u"PRAGMA user_version = 1"_s});
    COMPARE_ERROR(Store::open(m_file->file.path(), m_file->file.writer(), Store::Mode::readOnly), ErrorCode::readOnly);
    m_file->store = m_file->file.open();
    QCOMPARE(m_file->found(u"customs"_s), QStringList{u"agency: The State Customs Service"_s});
    QCOMPARE(m_file->findings(), QStringList());
    QVERIFY(m_file->addPerson(u"Afterwards"_s));
    QCOMPARE(m_file->found(u"afterw"_s), QStringList{u"person: Afterwards"_s});
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearchIndex::search_olderIndex_isMadeAnewOrDoneWithout() {
    m_file->store.reset();
    tamper({u"UPDATE \"search_recipe\" SET \"recipe\" = 'other'"_s,
            u"INSERT INTO \"search\" (\"search\") VALUES ('delete-all')"_s});
    {
        const auto reader = m_file->file.open(Store::Mode::readOnly);
        QCOMPARE(SearchableFile::found(*reader, u"cust serv"_s), QStringList{u"agency: The State Customs Service"_s});
        QCOMPARE(SearchableFile::found(*reader, u"s"_s, 1).size(), 1);
        QVERIFY(reader->check()->empty());
    }
    m_file->store = m_file->file.open();
    QCOMPARE(m_file->found(u"customs"_s), QStringList{u"agency: The State Customs Service"_s});
    QCOMPARE(m_file->findings(), QStringList());
    m_file->store.reset();
    const QByteArray before = m_file->file.bytes();
    m_file->file.open();
    QCOMPARE(m_file->file.bytes(), before);
}

void TestSearchIndex::search_fileThatCanOnlyBeRead_isSearched() {
    m_file->store.reset();
    m_file->store = m_file->file.open(Store::Mode::readOnly);
    const QByteArray before = m_file->file.bytes();
    QCOMPARE(m_file->found(u"customs"_s), QStringList{u"agency: The State Customs Service"_s});
    QCOMPARE(m_file->findings(), QStringList());
    QCOMPARE(m_file->file.bytes(), before);
}

void TestSearchIndex::check_indexUnlikeRows_isFound_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");
    QTest::newRow("word too many") << u"INSERT INTO \"search\" (\"rowid\", \"words\") VALUES (7, 'ghost')"_s
                                   << u"search index: ghost"_s;
    QTest::newRow("words missing") << u"INSERT INTO \"search\" (\"search\") VALUES ('delete-all')"_s
                                   << u"search index: customs"_s;
    QTest::newRow("records missing") << u"DELETE FROM \"search_document\""_s << u"search index: 0"_s;
    QTest::newRow("record too many") << u"INSERT INTO \"search_document\" VALUES (7, 'ghost')"_s
                                     << u"search index: ghost"_s;
}

void TestSearchIndex::check_indexUnlikeRows_isFound() {
    QFETCH(QString, sql);
    QFETCH(QString, finding);
    m_file->store.reset();
    tamper({sql});
    m_file->store = m_file->file.open(Store::Mode::readOnly);
    const auto findings = m_file->store->check();
    VERIFY_OK(findings);
    QVERIFY(!findings->empty());
    QStringList told;
    for (const Error &each : *findings)
        told.append(each.detail);
    QVERIFY2(told.join(u'\n').contains(finding), qPrintable(told.join(u'\n')));
    // What the index wrongly holds is not shown.
    QCOMPARE(m_file->found(u"ghost"_s), QStringList());
}

RAPPORTEUR_TEST(TestSearchIndex)
#include "tst_searchindex.moc"
