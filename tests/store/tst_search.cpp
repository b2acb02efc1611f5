#include "database.h"
#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "storerows.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Searching in all records of a file.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void search_words_findRecords_data();
    void search_words_findRecords();
    void search_betterHits_comeFirst();
    void search_sameWorth_newestFirstAndNoMoreThanAsked();
    void search_hit_tellsFieldAndPlace_data();
    void search_hit_tellsFieldAndPlace();
    void search_longText_isCutAroundTheHit();
    void search_afterEdits_isUpToDate();
    void search_afterUndoAndRedo_isUpToDate();
    void search_afterRemoval_findsNeitherItNorItsParts();
    void search_afterABatch_isOfWhatWasKept();
    void search_refusedEdit_leavesTheIndex();
    void search_anotherWrites_isFound();
    void search_sameIdInTwoKinds_findsBoth();
    void search_typedAnything_isNeverAnError();
    void search_olderFile_isTakenInWhenOpened();
    void search_olderIndex_isMadeAnewOrDoneWithout();
    void search_fileThatCanOnlyBeRead_isSearched();
    void check_indexUnlikeRows_isFound_data();
    void check_indexUnlikeRows_isFound();

private:
    /// What was found, "kind: text" each.
    static QStringList found(const Store &store, const QString &words, int most = 50) {
        const auto hits = store.search(words, most);
        QStringList lines;
        if (!hits)
            return {u"error "_s + hits.error().detail};
        for (const SearchHit &hit : *hits)
            lines.append(hit.kind + u": "_s + hit.text);
        return lines;
    }
    static QStringList marked(const SearchHit &hit) {
        QStringList words;
        for (const SearchHit::Mark &mark : hit.marks)
            words.append(hit.text.mid(mark.start, mark.length));
        return words;
    }
    void tamper(const QStringList &statements) const {
        const auto database = Database::open(m_file->path(), Database::Access::readWrite, 100);
        QVERIFY(database);
        for (const QString &sql : statements)
            VERIFY_OK((*database)->execute(sql));
    }
    void addPerson(const QString &name) {
        Person person;
        person.familyName = name;
        VERIFY_OK(m_store->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(person); }));
    }
    void verifyWell() const {
        const auto findings = m_store->check();
        VERIFY_OK(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
    }

    std::unique_ptr<ProgrammeFile> m_file;
    std::unique_ptr<Store> m_store;
    Id<Meeting> m_meeting;
};

void TestSearch::init() {
    m_store.reset();
    m_file = std::make_unique<ProgrammeFile>();
    m_store = m_file->create();
    m_meeting = addMeeting(*m_store, u"RSG2"_s);
    VERIFY_OK(m_store->edit({u"Fill"_s, {}}, [&](Edit &edit) {
        Agency agency;
        agency.name = {{u"en"_s, u"State Customs Service"_s}, {u"ru"_s, u"Таможенная служба"_s}};
        agency.acronym = {{u"en"_s, u"SBS"_s}};
        Person person;
        person.givenName = u"Émil"_s;
        person.familyName = u"O'Sample"_s;
        person.cyrillicFamilyName = u"Қожаёв"_s;
        person.patronymic = u"Андреевич"_s;
        person.position = {{u"en"_s, u"Head of Unit"_s}, {u"ru"_s, u"Начальник отдела учёта"_s}};
        person.formOfAddress = {{u"en"_s, u"Mister"_s}};
        person.email = u"e.sample@example.org"_s;
        person.agency = edit.insert(agency);
        edit.insert(person);
        Decision decision;
        decision.meeting = m_meeting;
        decision.text = {{u"en"_s, u"the work plan of the programme"_s}, {u"ru"_s, u"план работы"_s}};
        edit.insert(decision);
        edit.insert(itemOf(m_meeting, u"Any other business"_s));
    }));
}

void TestSearch::search_words_findRecords_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const QString person = u"person: "_s;
    const auto row = [](const char *name, const QString &words, const QStringList &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("whole word", u"Customs"_s, {u"agency: State Customs Service"_s});
    row("begun, other case", u"cusT"_s, {u"agency: State Customs Service"_s});
    row("one letter", u"у"_s, {u"programme: Управление границами"_s, u"person: Начальник отдела учёта"_s});
    row("in any order", u"service cus"_s, {u"agency: State Customs Service"_s});
    row("all begun", u"serv stat"_s, {u"agency: State Customs Service"_s});
    row("not all of them", u"customs unit"_s, {});
    row("within a word", u"ustoms"_s, {});
    row("Russian text of two", u"служба"_s, {u"agency: Таможенная служба"_s});
    row("words of two languages", u"customs служба"_s, {u"agency: State Customs Service"_s});
    row("yo", u"учета"_s, {u"person: Начальник отдела учёта"_s});
    row("yo typed", u"учётa"_s.left(4), {u"person: Начальник отдела учёта"_s});
    row("letter of the region", u"кожаев"_s, {u"person: Қожаёв"_s});
    row("accent", u"emil"_s, {u"person: Émil"_s});
    row("accent typed", u"Émi"_s, {u"person: Émil"_s});
    row("apostrophe", u"osam"_s, {u"person: O'Sample"_s});
    row("apostrophe typed otherwise", u"O’Sample"_s, {u"person: O'Sample"_s});
    row("name and position", u"emil head"_s, {u"person: Émil"_s});
    row("number", u"RSG2/D1"_s, {u"decision: RSG2/D1"_s});
    row("number without its slash", u"rsg2 d1"_s, {u"decision: RSG2/D1"_s});
    row("end of a number", u"d1"_s, {u"decision: RSG2/D1"_s});
    row("e-mail", u"e.sample@example.org"_s, {u"person: e.sample@example.org"_s});
    row("acronym", u"sbs"_s, {u"agency: SBS"_s});
    row("programme's title", u"границами"_s, {u"programme: Управление границами"_s});
    row("form of address", u"Mister"_s, {});
    row("enumeration", u"endorses"_s, {});
    row("time zone", u"UTC"_s, {});
    row("nothing", u""_s, {});
    row("signs only", u" *\"-"_s, {});
}

void TestSearch::search_words_findRecords() {
    QFETCH(QString, words);
    QTEST(found(*m_store, words), "expected");
    verifyWell();
}

void TestSearch::search_betterHits_comeFirst() {
    VERIFY_OK(m_store->edit({u"More"_s, {}}, [&](Edit &edit) {
        Person person;
        person.familyName = u"Plan"_s;
        edit.insert(person);
        person.familyName = u"Planck"_s;
        edit.insert(person);
        person.familyName = u"Other"_s;
        person.notes = u"plan"_s;
        edit.insert(person);
        edit.insert(itemOf(m_meeting, u"The plan"_s));
        edit.insert(itemOf(m_meeting, u"Plan and budget"_s));
        edit.insert(itemOf(m_meeting, u"One two three four five six seven eight nine ten plan"_s));
    }));
    const QStringList expected{u"person: Plan"_s,
                               u"person: Planck"_s,
                               u"agenda_item: Plan and budget"_s,
                               u"decision: the work plan of the programme"_s,
                               u"agenda_item: The plan"_s,
                               u"person: plan"_s,
                               u"agenda_item: One two three four five six seven eight nine ten plan"_s};
    QCOMPARE(found(*m_store, u"plan"_s), expected);
    QCOMPARE(found(*m_store, u"plan"_s, 3), expected.mid(0, 3));
}

void TestSearch::search_sameWorth_newestFirstAndNoMoreThanAsked() {
    for (int i = 1; i <= 30; ++i)
        addPerson(u"Same%1"_s.arg(i));
    QCOMPARE(found(*m_store, u"same"_s, 3),
             (QStringList{u"person: Same30"_s, u"person: Same29"_s, u"person: Same28"_s}));
    QCOMPARE(found(*m_store, u"same"_s).size(), 30);
    QCOMPARE(found(*m_store, u"same"_s, 0), QStringList());
    QCOMPARE(found(*m_store, u"same"_s, -1), QStringList());
}

void TestSearch::search_hit_tellsFieldAndPlace_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("one language of a text") << u"служ"_s << u"name.ru"_s << QStringList{u"служ"_s};
    QTest::newRow("several words") << u"serv customs"_s << u"name.en"_s << QStringList{u"Customs"_s, u"Serv"_s};
    QTest::newRow("field with the most words")
        << u"emil head of"_s << u"position.en"_s << QStringList{u"Head"_s, u"of"_s};
    QTest::newRow("name before text") << u"osample"_s << u"family_name"_s << QStringList{u"O'Sample"_s};
}

void TestSearch::search_hit_tellsFieldAndPlace() {
    QFETCH(QString, words);
    const auto hits = m_store->search(words, 1);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 1U);
    QTEST(hits->front().field, "field");
    QTEST(marked(hits->front()), "marks");
    QVERIFY(m_store->row(hits->front().kind, hits->front().id));
}

void TestSearch::search_longText_isCutAroundTheHit() {
    const QString filling = u"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.\n"_s;
    AgendaItem item = itemOf(m_meeting, u"Long"_s);
    item.annotation = english(filling + filling + u"The **needle** lies here, "_s + filling + u"needle"_s);
    VERIFY_OK(m_store->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(item); }));
    const auto hits = m_store->search(u"needle"_s, 5);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 1U);
    const SearchHit &hit = hits->front();
    QCOMPARE(hit.text, u"…eiusmod tempor. The **needle** lies here, Lorem ipsum dolor sit amet,…"_s);
    QCOMPARE(marked(hit), QStringList{u"needle"_s});

    // At the end of a text, and one word longer than what is shown.
    AgendaItem other = itemOf(m_meeting, filling + u"haystack"_s);
    other.annotation = english(QString(300, u'x') + u" y"_s);
    VERIFY_OK(m_store->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(other); }));
    QVERIFY(m_store->search(u"haystack"_s, 1)->front().text.endsWith(u"tempor. haystack"_s));
    const SearchHit endless = m_store->search(QString(200, u'x'), 1)->front();
    QVERIFY(endless.text.size() <= 82);
    QCOMPARE(endless.marks.size(), 1U);
}

void TestSearch::search_afterEdits_isUpToDate() {
    const Person before = m_store->all<Person>()->front();
    Person after = before;
    after.familyName = u"Renamed"_s;
    after.position = {};
    VERIFY_OK(m_store->edit({u"Rename"_s, {}}, [&](Edit &edit) { edit.update(before, after); }));
    QCOMPARE(found(*m_store, u"renamed"_s), QStringList{u"person: Renamed"_s});
    QCOMPARE(found(*m_store, u"osample"_s), QStringList());
    QCOMPARE(found(*m_store, u"head"_s), QStringList());
    QCOMPARE(found(*m_store, u"emil renamed"_s), QStringList{u"person: Émil"_s});
    verifyWell();
}

void TestSearch::search_afterUndoAndRedo_isUpToDate() {
    addPerson(u"Fleeting"_s);
    QCOMPARE(found(*m_store, u"fleeting"_s).size(), 1);
    VERIFY_OK(m_store->undo());
    QCOMPARE(found(*m_store, u"fleeting"_s), QStringList());
    VERIFY_OK(m_store->undo());
    QCOMPARE(found(*m_store, u"osample"_s), QStringList());
    verifyWell();
    VERIFY_OK(m_store->redo());
    VERIFY_OK(m_store->redo());
    QCOMPARE(found(*m_store, u"fleeting"_s), QStringList{u"person: Fleeting"_s});
    QCOMPARE(found(*m_store, u"osample"_s), QStringList{u"person: O'Sample"_s});
    verifyWell();
}

void TestSearch::search_afterRemoval_findsNeitherItNorItsParts() {
    VERIFY_OK(m_store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.remove(m_meeting); }));
    for (const QString &words : {u"rsg2"_s, u"business"_s, u"d1"_s})
        QCOMPARE(found(*m_store, words), QStringList());
    verifyWell();
}

void TestSearch::search_afterABatch_isOfWhatWasKept() {
    const auto add = [](Batch &batch, const QString &name) {
        return batch.edit({u"Add"_s, {}}, [&](Edit &edit) {
            Person person;
            person.familyName = name;
            edit.insert(person);
            if (name == "Refused"_L1)
                edit.insert(Decision());
        });
    };
    auto batch = m_store->batch();
    VERIFY_OK(add(**batch, u"Kept"_s));
    QVERIFY(!add(**batch, u"Refused"_s));
    VERIFY_OK(add(**batch, u"Keptalso"_s));
    VERIFY_OK((*batch)->edit({u"Rename"_s, {}}, [&](Edit &edit) {
        const Person before = m_store->all<Person>()->back();
        Person after = before;
        after.familyName = u"Kepttoo"_s;
        edit.update(before, after);
        edit.remove(m_store->all<AgendaItem>()->front().id);
    }));
    VERIFY_OK((*batch)->commit());
    QCOMPARE(found(*m_store, u"kept"_s), (QStringList{u"person: Kept"_s, u"person: Kepttoo"_s}));
    QCOMPARE(found(*m_store, u"business"_s), QStringList());
    QCOMPARE(found(*m_store, u"refused"_s), QStringList());
    {
        const auto lost = m_store->batch();
        VERIFY_OK(add(**lost, u"Lost"_s));
    }
    QCOMPARE(found(*m_store, u"lost"_s), QStringList());
    verifyWell();
}

void TestSearch::search_refusedEdit_leavesTheIndex() {
    const auto refused = m_store->edit({u"Add"_s, {}}, [&](Edit &edit) {
        Person person;
        person.familyName = u"Refused"_s;
        edit.insert(person);
        edit.remove(m_store->all<Agency>()->front().id);
    });
    QVERIFY(!refused);
    QCOMPARE(found(*m_store, u"refused"_s), QStringList());
    QCOMPARE(found(*m_store, u"customs"_s).size(), 1);
    verifyWell();
}

void TestSearch::search_anotherWrites_isFound() {
    const auto other = m_file->open(Store::Mode::readWrite, u"Boris"_s);
    Person person;
    person.familyName = u"Elsewhere"_s;
    VERIFY_OK(other->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(person); }));
    QCOMPARE(found(*m_store, u"elsewhere"_s), QStringList{u"person: Elsewhere"_s});
    addPerson(u"Here"_s);
    QCOMPARE(found(*other, u"here"_s), QStringList{u"person: Here"_s});
    verifyWell();
}

void TestSearch::search_sameIdInTwoKinds_findsBoth() {
    const QString id = u"01890000-0000-7000-8000-0000000000aa"_s;
    VERIFY_OK(m_store->edit({u"Add"_s, {}}, [&](Edit &edit) {
        Person person;
        person.id = Id<Person>::fromText(id);
        person.familyName = u"Twin"_s;
        edit.insert(person);
        Agency agency;
        agency.id = Id<Agency>::fromText(id);
        agency.name = english(u"Twin"_s);
        edit.insert(agency);
    }));
    QCOMPARE(found(*m_store, u"twin"_s), (QStringList{u"person: Twin"_s, u"agency: Twin"_s}));
    VERIFY_OK(m_store->edit({u"Remove"_s, {}}, [&](Edit &edit) { edit.remove(Id<Person>::fromText(id)); }));
    QCOMPARE(found(*m_store, u"twin"_s), QStringList{u"agency: Twin"_s});
    verifyWell();
}

void TestSearch::search_typedAnything_isNeverAnError() {
    QStringList typed{u"customs AND"_s,
                      u"customs OR unit"_s,
                      u"NOT customs"_s,
                      u"NEAR(customs service)"_s,
                      u"words:customs"_s,
                      u"cus*toms"_s,
                      u"\"customs"_s,
                      u"'customs' ; DROP TABLE person"_s,
                      u"^customs"_s,
                      u"-customs"_s,
                      u"{words}: customs"_s,
                      u"¶customs"_s,
                      u"¶"_s,
                      QString(QChar(0)),
                      u"бор\0дер"_s,
                      QString(QChar(0xD800)),
                      u"🙂"_s,
                      QString(100'000, u'b'),
                      u"customs "_s.repeated(5000)};
    for (int i = 0; i < 3000; ++i)
        typed.first() += u' ' + QString::number(i);
    for (const QString &words : typed) {
        const auto hits = m_store->search(words, 10);
        VERIFY_OK(hits);
    }
    QCOMPARE(found(*m_store, u"-\"customs\""_s), QStringList{u"agency: State Customs Service"_s});
    QCOMPARE(found(*m_store, u"customs "_s.repeated(500)), QStringList{u"agency: State Customs Service"_s});
    QCOMPARE(found(*m_store, u"customs AND service"_s), QStringList());
    // Long words stand in the index too.
    const QString endless(100'000, u'b');
    addPerson(endless);
    QCOMPARE(m_store->search(endless, 10)->size(), 1U);
    QCOMPARE(m_store->search(endless.left(200), 10)->size(), 1U);
    QCOMPARE(m_store->search(endless.left(200) + u'c', 10)->size(), 0U);
    addPerson(u"𐐀"_s.repeated(40'000));
    addPerson(u"c"_s + u"𐐀"_s.repeated(40'000));
    verifyWell();
}

void TestSearch::search_olderFile_isTakenInWhenOpened() {
    m_store.reset();
    tamper({u"DROP TABLE \"search\""_s, u"DROP TABLE \"search_document\""_s, u"DROP TABLE \"search_recipe\""_s,
            u"PRAGMA user_version = 1"_s});
    COMPARE_ERROR(Store::open(m_file->path(), m_file->writer(), Store::Mode::readOnly), ErrorCode::readOnly);
    m_store = m_file->open();
    QCOMPARE(found(*m_store, u"customs"_s), QStringList{u"agency: State Customs Service"_s});
    verifyWell();
    addPerson(u"Afterwards"_s);
    QCOMPARE(found(*m_store, u"afterw"_s), QStringList{u"person: Afterwards"_s});
    verifyWell();
}

void TestSearch::search_olderIndex_isMadeAnewOrDoneWithout() {
    m_store.reset();
    tamper({u"UPDATE \"search_recipe\" SET \"recipe\" = 'other'"_s,
            u"INSERT INTO \"search\" (\"search\") VALUES ('delete-all')"_s});
    {
        const auto reader = m_file->open(Store::Mode::readOnly);
        QCOMPARE(found(*reader, u"cust serv"_s), QStringList{u"agency: State Customs Service"_s});
        QCOMPARE(found(*reader, u"s"_s, 1).size(), 1);
        QVERIFY(reader->check()->empty());
    }
    m_store = m_file->open();
    QCOMPARE(found(*m_store, u"customs"_s), QStringList{u"agency: State Customs Service"_s});
    verifyWell();
    m_store.reset();
    const QByteArray before = m_file->bytes();
    m_file->open();
    QCOMPARE(m_file->bytes(), before);
}

void TestSearch::search_fileThatCanOnlyBeRead_isSearched() {
    m_store.reset();
    m_store = m_file->open(Store::Mode::readOnly);
    const QByteArray before = m_file->bytes();
    QCOMPARE(found(*m_store, u"customs"_s), QStringList{u"agency: State Customs Service"_s});
    verifyWell();
    QCOMPARE(m_file->bytes(), before);
}

void TestSearch::check_indexUnlikeRows_isFound_data() {
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

void TestSearch::check_indexUnlikeRows_isFound() {
    QFETCH(QString, sql);
    QFETCH(QString, finding);
    m_store.reset();
    tamper({sql});
    m_store = m_file->open(Store::Mode::readOnly);
    const auto findings = m_store->check();
    VERIFY_OK(findings);
    QVERIFY(!findings->empty());
    QStringList told;
    for (const Error &each : *findings)
        told.append(each.detail);
    QVERIFY2(told.join(u'\n').contains(finding), qPrintable(told.join(u'\n')));
    // What the index wrongly holds is not shown.
    QCOMPARE(found(*m_store, u"ghost"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
