#include "attendance.h"
#include "meeting.h"
#include "programme.h"
#include "searchablefile.h"
#include "testprogram.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// What is found, and how it is told.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void search_words_findRecords_data();
    void search_words_findRecords();
    void search_nameOfAnother_findsWhoBearsIt_data();
    void search_nameOfAnother_findsWhoBearsIt();
    void search_manyBearers_newestFirstAndFew();
    void search_bearers_standWithTheirKind();
    void search_betterHits_comeFirst();
    void search_sameWorth_newestFirstAndNoMoreThanAsked();
    void search_hit_tellsFieldAndPlace_data();
    void search_hit_tellsFieldAndPlace();
    void search_longText_isCutAroundTheHit();
    void search_textOfMinutes_isShownWithoutItsMarks();
    void search_typedAnything_isNeverAnError();

private:
    static QStringList marked(const SearchHit &hit) {
        QStringList words;
        for (const SearchHit::Mark &mark : hit.marks)
            words.append(hit.text.mid(mark.start, mark.length));
        return words;
    }

    std::unique_ptr<SearchableFile> m_file;
};

void TestSearch::init() {
    m_file = std::make_unique<SearchableFile>();
    QVERIFY(m_file->fill());
}

void TestSearch::search_words_findRecords_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const QString person = u"person: "_s;
    const auto row = [](const char *name, const QString &words, const QStringList &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("whole word", u"Customs"_s, {u"agency: The State Customs Service"_s});
    row("begun, other case", u"cusT"_s, {u"agency: The State Customs Service"_s});
    row("one letter", u"у"_s, {u"programme: Управление границами"_s, u"person: Начальник отдела учёта"_s});
    row("in any order", u"service cus"_s, {u"agency: The State Customs Service"_s});
    row("all begun", u"serv stat"_s, {u"agency: The State Customs Service"_s});
    row("not all of them", u"customs unit"_s, {});
    row("within a word", u"ustoms"_s, {});
    row("Russian text of two", u"служба"_s, {u"agency: Таможенная служба"_s});
    row("words of two languages", u"customs служба"_s, {u"agency: The State Customs Service"_s});
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
    row("acronym", u"scs"_s, {u"agency: SCS"_s});
    row("programme's title", u"границами"_s, {u"programme: Управление границами"_s});
    row("form of address", u"Mister"_s, {});
    row("enumeration", u"endorses"_s, {});
    row("time zone", u"UTC"_s, {});
    row("nothing", u""_s, {});
    row("signs only", u" *\"-"_s, {});
}

void TestSearch::search_words_findRecords() {
    QFETCH(QString, words);
    QTEST(m_file->found(words), "expected");
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearch::search_nameOfAnother_findsWhoBearsIt_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("bearer");
    QTest::newRow("country") << u"Kazakhstan"_s << u"delegation: Kazakhstan"_s;
    QTest::newRow("country begun, in Russian") << u"казах"_s << u"delegation: Казахстан"_s;
    QTest::newRow("form of a country") << u"Казахстана"_s << u"delegation: Казахстана"_s;
    QTest::newRow("organisation") << u"State Customs"_s << u"delegation: The State Customs Service"_s;
    QTest::newRow("organisation in Russian") << u"таможенная"_s << u"delegation: Таможенная служба"_s;
    QTest::newRow("person") << u"O'Sample"_s << u"participant: O'Sample"_s;
    QTest::newRow("person in Cyrillic") << u"кожаев"_s << u"participant: Қожаёв"_s;
    QTest::newRow("position of a person") << u"Head of Unit"_s << QString();
}

void TestSearch::search_nameOfAnother_findsWhoBearsIt() {
    QFETCH(QString, words);
    QFETCH(QString, bearer);
    Store &store = *m_file->store;
    const Id<Agency> agency = store.all<Agency>()->front().id;
    const Id<Person> person = store.all<Person>()->front().id;
    QVERIFY(store.edit({u"Add"_s, {}}, [&](Edit &edit) {
        Country country;
        country.isoCode = u"KZ"_s;
        country.shortName = {{u"en"_s, u"Kazakhstan"_s}, {u"ru"_s, u"Казахстан"_s}};
        country.shortNameGenitive = u"Казахстана"_s;
        Delegation own;
        own.meeting = m_file->meeting;
        own.country = edit.insert(country);
        Delegation other;
        other.meeting = m_file->meeting;
        other.organisation = agency;
        edit.insert(other);
        Participant participant;
        participant.delegation = edit.insert(own);
        participant.person = person;
        edit.insert(participant);
    }));
    const QStringList found = m_file->found(words);
    const QStringList bearers = found.filter(QRegularExpression(u"^(delegation|participant): "_s));
    QCOMPARE(bearers, bearer.isEmpty() ? QStringList() : QStringList{bearer});
    QCOMPARE(found.indexOf(bearer), bearer.isEmpty() ? -1 : 1); // right behind the record that is called so
    QCOMPARE(m_file->found(words, 1).size(), 1);
    QCOMPARE(m_file->findings(), QStringList());
}

void TestSearch::search_manyBearers_newestFirstAndFew() {
    Store &store = *m_file->store;
    std::vector<Id<Delegation>> made;
    const Id<Body> body = store.all<Meeting>()->front().body;
    QVERIFY(store.edit({u"Add"_s, {}}, [&](Edit &edit) {
        Country country;
        country.isoCode = u"KZ"_s;
        country.shortName = english(u"Kazakhstan"_s);
        const Id<Country> id = edit.insert(country);
        for (int i = 0; i < 5; ++i) {
            Meeting meeting;
            meeting.code = u"M%1"_s.arg(i);
            meeting.body = body;
            Delegation delegation;
            delegation.meeting = edit.insert(meeting);
            delegation.country = id;
            made.push_back(edit.insert(delegation));
        }
    }));
    QStringList ids;
    for (const SearchHit &hit : *store.search(u"kazakhstan"_s, 50)) {
        if (hit.kind == "delegation"_L1)
            ids.append(hit.id);
    }
    QCOMPARE(ids, (QStringList{made[4].text(), made[3].text(), made[2].text()}));
}

void TestSearch::search_bearers_standWithTheirKind() {
    VERIFY_OK(m_file->store->edit({u"Add"_s, {}}, [&](Edit &edit) {
        for (const QString &name : {u"Northland"_s, u"Northmark"_s}) {
            Country country;
            country.isoCode = name.right(4).left(2).toUpper();
            country.shortName = english(name);
            Delegation delegation;
            delegation.meeting = m_file->meeting;
            delegation.country = edit.insert(country);
            edit.insert(delegation);
        }
    }));
    QStringList kinds;
    for (const SearchHit &hit : *m_file->store->search(u"north"_s, 50))
        kinds.append(hit.kind);
    QCOMPARE(kinds, (QStringList{u"country"_s, u"country"_s, u"delegation"_s, u"delegation"_s}));
}

void TestSearch::search_betterHits_comeFirst() {
    VERIFY_OK(m_file->store->edit({u"More"_s, {}}, [&](Edit &edit) {
        Person person;
        person.familyName = u"Plan"_s;
        edit.insert(person);
        person.familyName = u"Planck"_s;
        edit.insert(person);
        person.familyName = u"Other"_s;
        person.notes = u"plan"_s;
        edit.insert(person);
        edit.insert(itemOf(m_file->meeting, u"The plan"_s));
        edit.insert(itemOf(m_file->meeting, u"Plan and budget"_s));
        edit.insert(itemOf(m_file->meeting, u"One two three four five six seven eight nine ten plan"_s));
    }));
    const QStringList expected{u"person: Plan"_s,
                               u"person: Planck"_s,
                               u"agenda_item: Plan and budget"_s,
                               u"decision: the work plan of the programme"_s,
                               u"agenda_item: The plan"_s,
                               u"person: plan"_s,
                               u"agenda_item: One two three four five six seven eight nine ten plan"_s};
    QCOMPARE(m_file->found(u"plan"_s), expected);
    QCOMPARE(m_file->found(u"plan"_s, 3), expected.mid(0, 3));
}

void TestSearch::search_sameWorth_newestFirstAndNoMoreThanAsked() {
    for (int i = 1; i <= 30; ++i)
        QVERIFY(m_file->addPerson(u"Same%1"_s.arg(i)));
    QCOMPARE(m_file->found(u"same"_s, 3), (QStringList{u"person: Same30"_s, u"person: Same29"_s, u"person: Same28"_s}));
    QCOMPARE(m_file->found(u"same"_s).size(), 30);
    QCOMPARE(m_file->found(u"same"_s, 0), QStringList());
    QCOMPARE(m_file->found(u"same"_s, -1), QStringList());
}

void TestSearch::search_hit_tellsFieldAndPlace_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("one language of a text") << u"служ"_s << u"name.ru"_s << QStringList{u"служ"_s};
    QTest::newRow("several words") << u"serv customs"_s << u"name.en"_s << QStringList{u"Customs"_s, u"Serv"_s};
    QTest::newRow("field with the most words")
        << u"emil head of"_s << u"position.en"_s << QStringList{u"Head"_s, u"of"_s};
    QTest::newRow("name that begins so") << u"s"_s << u"acronym.en"_s << QStringList{u"S"_s};
    QTest::newRow("begun word with an apostrophe") << u"osam"_s << u"family_name"_s << QStringList{u"O'Sam"_s};
    QTest::newRow("name before text") << u"osample"_s << u"family_name"_s << QStringList{u"O'Sample"_s};
}

void TestSearch::search_hit_tellsFieldAndPlace() {
    QFETCH(QString, words);
    const auto hits = m_file->store->search(words, 1);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 1U);
    QTEST(hits->front().field, "field");
    QTEST(marked(hits->front()), "marks");
    QVERIFY(m_file->store->row(hits->front().kind, hits->front().id));
}

void TestSearch::search_longText_isCutAroundTheHit() {
    const QString filling = u"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.\n"_s;
    AgendaItem item = itemOf(m_file->meeting, u"Long"_s);
    item.annotation = english(filling + filling + u"The **needle** lies here, "_s + filling + u"needle"_s);
    VERIFY_OK(m_file->store->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(item); }));
    const auto hits = m_file->store->search(u"needle"_s, 5);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 1U);
    const SearchHit &hit = hits->front();
    QCOMPARE(
        hit.text,
        u"…eiusmod tempor. The **needle** lies here, Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod…"_s);
    QCOMPARE(marked(hit), QStringList{u"needle"_s});

    // At the end of a text, and one word longer than what is shown.
    AgendaItem other = itemOf(m_file->meeting, filling + u"haystack"_s);
    other.annotation = english(QString(300, u'x') + u" y"_s);
    VERIFY_OK(m_file->store->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(other); }));
    QVERIFY(m_file->store->search(u"haystack"_s, 1)->front().text.endsWith(u"tempor. haystack"_s));
    const SearchHit endless = m_file->store->search(QString(200, u'x'), 1)->front();
    QVERIFY(endless.text.size() <= 122);
    QCOMPARE(endless.marks.size(), 1U);
    QVERIFY(m_file->addPerson(u"c"_s + u"𐐀"_s.repeated(200)));
    QVERIFY(m_file->store->search(u"c𐐀"_s, 1)->front().text.isValidUtf16());
}

void TestSearch::search_textOfMinutes_isShownWithoutItsMarks() {
    VERIFY_OK(m_file->store->edit({u"Add"_s, {}}, [&](Edit &edit) {
        ItemRecord record;
        record.item = edit.insert(itemOf(m_file->meeting, u"Opening"_s));
        MinutesParagraph paragraph;
        paragraph.record = edit.insert(record);
        paragraph.text = english(u"**Kazakhstan** thanked:\n\n- the _host_ for the needle"_s);
        edit.insert(paragraph);
    }));
    const auto hits = m_file->store->search(u"needle"_s, 5);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 1U);
    QCOMPARE(hits->front().text, u"Kazakhstan thanked: the host for the needle"_s);
    QCOMPARE(marked(hits->front()), QStringList{u"needle"_s});
    QCOMPARE(m_file->store->nameOf(hits->front().kind, hits->front().id),
             u"Kazakhstan thanked: the host for the needle"_s);
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
        const auto hits = m_file->store->search(words, 10);
        VERIFY_OK(hits);
    }
    QCOMPARE(m_file->found(u"-\"customs\""_s), QStringList{u"agency: The State Customs Service"_s});
    QCOMPARE(m_file->found(u"customs "_s.repeated(500)), QStringList{u"agency: The State Customs Service"_s});
    QCOMPARE(m_file->found(u"customs AND service"_s), QStringList());
    // Long words stand in the index too.
    const QString endless(100'000, u'b');
    QVERIFY(m_file->addPerson(endless));
    QCOMPARE(m_file->store->search(endless, 10)->size(), 1U);
    QCOMPARE(m_file->store->search(endless.left(200), 10)->size(), 1U);
    QCOMPARE(m_file->store->search(endless.left(200) + u'c', 10)->size(), 0U);
    QVERIFY(m_file->addPerson(u"𐐀"_s.repeated(40'000)));
    QVERIFY(m_file->addPerson(u"c"_s + u"𐐀"_s.repeated(40'000)));
    QCOMPARE(m_file->findings(), QStringList());
}

RAPPORTEUR_TEST(TestSearch)
#include "tst_search.moc"
