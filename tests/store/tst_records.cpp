#include "localtextjson.h"
#include "randomrecord.h"
#include "rowjson.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Records, the rows that keep them and the JSON that tells them.
class TestRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_ofEveryKind_isReadBack();
    void applyForm_ofEveryKind_isReadBack();
    void logForm_ofEveryKind_isReadBack();
    void schema_everyKind_isWhole();
    void schema_words_areOfTheDomain_data();
    void schema_words_areOfTheDomain();
    void wayToMeeting_ofKinds_isShortest_data();
    void wayToMeeting_ofKinds_isShortest();
    void localText_json_isReadBack_data();
    void localText_json_isReadBack();
    void localText_otherJson_isRefused_data();
    void localText_otherJson_isRefused();
    void localText_damagedAnywhere_neverCrashes();
    void fromJson_wrongValue_isRefused_data();
    void fromJson_wrongValue_isRefused();
    void fromJson_goodValue_isTaken_data();
    void fromJson_goodValue_isTaken();
    void fromJson_languageLeftOut_stays();
    void fromJson_primaryAlone_makesOthersStale();
    void validateRow_wrongRow_isRefused_data();
    void validateRow_wrongRow_isRefused();
};

namespace {

constexpr int rounds = 20;
const QStringList languages{u"en"_s, u"ru"_s};

template <class T>
bool staysThroughRow(RandomRecord &random) {
    const T made = random.make<T>();
    const Row row = rowOf(made);
    T read;
    return readRecord(read, [&](int column) { return row[static_cast<std::size_t>(column)]; }) == -1 && read == made;
}

template <class T>
bool staysThroughApplyForm(RandomRecord &random) {
    const RecordType &type = Schema::of<T>();
    const Row row = rowOf(random.make<T>());
    const QJsonObject json = RowJson::toJson(type, row);
    Row again = RowJson::defaultRow(type);
    return RowJson::fromJson(type, json, languages, again).ok() && RowJson::toJson(type, again) == json;
}

template <class T>
bool staysThroughLogForm(RandomRecord &random) {
    const RecordType &type = Schema::of<T>();
    const Row row = rowOf(random.make<T>());
    Row again = RowJson::emptyRow(type);
    again[0] = row[0];
    const std::vector<FieldChange> changes = RowJson::changes(type, again, row);
    for (const FieldChange &change : changes) {
        if (!RowJson::setLoggedValue(type, again, change.field, change.after) ||
            RowJson::loggedValue(type, again, change.field) != change.after)
            return false;
    }
    return again == row;
}

} // namespace

void TestRecords::row_ofEveryKind_isReadBack() {
    RandomRecord random(1);
    for (int i = 0; i < rounds; ++i) {
#define RAPPORTEUR_VERIFY(T) QVERIFY2(staysThroughRow<T>(random), #T);
        RAPPORTEUR_RECORDS(RAPPORTEUR_VERIFY)
#undef RAPPORTEUR_VERIFY
    }
}

void TestRecords::applyForm_ofEveryKind_isReadBack() {
    RandomRecord random(2);
    for (int i = 0; i < rounds; ++i) {
#define RAPPORTEUR_VERIFY(T) QVERIFY2(staysThroughApplyForm<T>(random), #T);
        RAPPORTEUR_RECORDS(RAPPORTEUR_VERIFY)
#undef RAPPORTEUR_VERIFY
    }
}

void TestRecords::logForm_ofEveryKind_isReadBack() {
    RandomRecord random(3);
    for (int i = 0; i < rounds; ++i) {
#define RAPPORTEUR_VERIFY(T) QVERIFY2(staysThroughLogForm<T>(random), #T);
        RAPPORTEUR_RECORDS(RAPPORTEUR_VERIFY)
#undef RAPPORTEUR_VERIFY
    }
}

void TestRecords::schema_everyKind_isWhole() {
    QStringList words;
    for (const RecordType &type : Schema::types()) {
        QCOMPARE(Schema::byKind(type.kind), &type);
        QCOMPARE(Schema::byPlural(type.plural), &type);
        words.append(type.kind);
        QCOMPARE(type.fields.front().name, u"id"_s);
        QCOMPARE(type.fields.front().type, FieldType::id);
        QStringList names;
        for (const FieldInfo &field : type.fields) {
            names.append(field.name);
            QVERIFY2(field.type != FieldType::reference || Schema::byKind(field.target), qPrintable(field.name));
            QVERIFY2(!field.isOwned() || field.type == FieldType::reference, qPrintable(field.name));
            QCOMPARE(field.type == FieldType::enumeration, !field.words.isEmpty());
        }
        QCOMPARE(names.removeDuplicates(), 0);
        const bool ordered = type.orderField() >= 0;
        QVERIFY2(ordered || type.siblings.empty(), qPrintable(type.kind));
        for (const std::vector<int> &unique : type.uniques)
            QVERIFY2(!unique.empty() && unique.front() > 0, qPrintable(type.kind));
        for (const int sibling : type.siblings)
            QVERIFY2(sibling > 0, qPrintable(type.kind));
        for (const CountInfo &count : type.counts)
            QVERIFY2(std::all_of(count.fields.begin(), count.fields.end(), [](int index) { return index > 0; }),
                     qPrintable(type.kind));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!Schema::byKind(u"table"_s));
    QVERIFY(!Schema::byPlural(u"tables"_s));
}

void TestRecords::schema_words_areOfTheDomain_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("plural");
    QTest::newRow("agenda item") << u"agenda_item"_s << u"agenda_items"_s;
    QTest::newRow("person") << u"person"_s << u"people"_s;
    QTest::newRow("agency") << u"agency"_s << u"agencies"_s;
    QTest::newRow("country") << u"country"_s << u"countries"_s;
    QTest::newRow("paper") << u"paper"_s << u"papers"_s;
    QTest::newRow("record") << u"record"_s << u"records"_s;
    QTest::newRow("paragraph") << u"paragraph"_s << u"paragraphs"_s;
    QTest::newRow("minutes") << u"minutes"_s << u"minutes"_s;
    QTest::newRow("corrigendum") << u"corrigendum"_s << u"corrigenda"_s;
    QTest::newRow("attendance") << u"attendance"_s << u"attendances"_s;
    QTest::newRow("activity") << u"activity"_s << u"activities"_s;
    QTest::newRow("decision") << u"decision"_s << u"decisions"_s;
}

void TestRecords::schema_words_areOfTheDomain() {
    QFETCH(QString, kind);
    QFETCH(QString, plural);
    const RecordType *type = Schema::byKind(kind);
    QVERIFY(type);
    QCOMPARE(type->plural, plural);
}

void TestRecords::wayToMeeting_ofKinds_isShortest_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("way");
    QTest::newRow("meeting itself") << u"meeting"_s << QStringList();
    QTest::newRow("none") << u"person"_s << QStringList();
    QTest::newRow("item") << u"agenda_item"_s << QStringList{u"meeting"_s};
    QTest::newRow("speaker") << u"paragraph_speaker"_s
                             << QStringList{u"paragraph"_s, u"record"_s, u"item"_s, u"meeting"_s};
    QTest::newRow("attendance") << u"attendance"_s << QStringList{u"participant"_s, u"delegation"_s, u"meeting"_s};
    QTest::newRow("activity") << u"activity"_s << QStringList{u"plan"_s, u"meeting"_s};
    QTest::newRow("published") << u"published"_s << QStringList{u"meeting"_s};
}

void TestRecords::wayToMeeting_ofKinds_isShortest() {
    QFETCH(QString, kind);
    QFETCH(QStringList, way);
    const RecordType *type = &Schema::require(kind);
    QStringList names;
    for (const int index : Schema::wayToMeeting(*type)) {
        const FieldInfo &field = type->fields[static_cast<std::size_t>(index)];
        names.append(field.name);
        type = &Schema::require(field.target);
    }
    QCOMPARE(names, way);
}

void TestRecords::localText_json_isReadBack_data() {
    QTest::addColumn<LocalText>("text");
    QTest::newRow("empty") << LocalText();
    QTest::newRow("two") << LocalText{{u"en"_s, u"Agenda"_s}, {u"ru"_s, u"Повестка дня"_s}};
    QTest::newRow("quotes") << LocalText{{u"en"_s, u"\"a\\b\"\n\t\x01/"_s}};
    QTest::newRow("beyond the basic plane") << LocalText{{u"kk"_s, u"🙂Қ"_s}};
    LocalText revised{{u"en"_s, u"a"_s}, {u"ru"_s, u"б"_s}};
    revised.set(u"en"_s, {}, u"en"_s);
    QTest::newRow("taken away again") << revised;
}

void TestRecords::localText_json_isReadBack() {
    QFETCH(LocalText, text);
    LocalText read;
    const QString json = localTextToJson(text);
    QVERIFY(localTextFromJson(json, read));
    QCOMPARE(read, text);
    QVERIFY(QJsonDocument::fromJson(json.toUtf8()).isArray());
}

void TestRecords::localText_otherJson_isRefused_data() {
    QTest::addColumn<QString>("json");
    QTest::newRow("nothing") << QString();
    QTest::newRow("object") << u"{}"_s;
    QTest::newRow("cut") << u"[[\"en\",1,\"Agen"_s;
    QTest::newRow("cut escape") << u"[[\"en\",1,\"\\u00"_s;
    QTest::newRow("wrong order") << u"[[1,\"en\",\"x\"]]"_s;
    QTest::newRow("more behind") << u"[[\"en\",1,\"x\"]] x"_s;
    QTest::newRow("trailing comma") << u"[[\"en\",1,\"x\"],]"_s;
    QTest::newRow("number too large") << u"[[\"en\",99999999999999,\"x\"]]"_s;
}

void TestRecords::localText_otherJson_isRefused() {
    QFETCH(QString, json);
    LocalText text;
    QVERIFY(!localTextFromJson(json, text));
}

void TestRecords::localText_damagedAnywhere_neverCrashes() {
    const QString good = localTextToJson({{u"en"_s, u"a\"\\\n\x02 🙂"_s}, {u"ru"_s, u"Повестка"_s}});
    QRandomGenerator random(4);
    int readable = 0;
    for (int i = 0; i < 2000; ++i) {
        QString damaged = good.left(random.bounded(static_cast<int>(good.size()) + 1));
        if (!damaged.isEmpty())
            damaged[random.bounded(static_cast<int>(damaged.size()))] = QChar(random.bounded(0x80));
        LocalText text;
        readable += localTextFromJson(damaged, text) ? 1 : 0;
    }
    QVERIFY(readable < 2000);
}

void TestRecords::fromJson_wrongValue_isRefused_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *kind, const char *json, ErrorCode code, const char *detail) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(json) << code << QString::fromLatin1(detail);
    };
    row("unknown field", "person", R"({"shoe_size":43})", ErrorCode::unknownField, "person.shoe_size");
    row("text for number", "agenda_item", R"({"duration":"20"})", ErrorCode::wrongValue, "agenda_item.duration");
    row("fraction", "agenda_item", R"({"duration":1.5})", ErrorCode::wrongValue, "agenda_item.duration");
    row("negative", "agenda_item", R"({"duration":-1})", ErrorCode::wrongValue, "agenda_item.duration");
    row("longer than a day", "agenda_item", R"({"duration":1441})", ErrorCode::wrongValue, "agenda_item.duration");
    row("huge", "activity", R"({"budget":1e300})", ErrorCode::wrongValue, "activity.budget");
    row("beyond int", "meeting", R"({"number":4294967296})", ErrorCode::wrongValue, "meeting.number");
    row("version nought", "plan", R"({"version":0})", ErrorCode::wrongValue, "plan.version");
    row("number for text", "person", R"({"email":5})", ErrorCode::wrongValue, "person.email");
    row("null for text", "person", R"({"email":null})", ErrorCode::wrongValue, "person.email");
    row("text for texts", "agenda_item", R"({"title":"Opening"})", ErrorCode::wrongValue, "agenda_item.title");
    row("number in texts", "agenda_item", R"({"title":{"en":1}})", ErrorCode::wrongValue, "agenda_item.title");
    row("unknown language", "agenda_item", R"({"title":{"xx":"Opening"}})", ErrorCode::unknownLanguage, "xx");
    row("unknown word", "agenda_item", R"({"kind":"lunch"})", ErrorCode::wrongValue, "agenda_item.kind");
    row("no boolean", "agenda_item", R"({"internal":1})", ErrorCode::wrongValue, "agenda_item.internal");
    row("no date", "day", R"({"date":"29.11.2016"})", ErrorCode::wrongValue, "day.date");
    row("impossible date", "day", R"({"date":"2016-02-30"})", ErrorCode::wrongValue, "day.date");
    row("no time", "day", R"({"opens":"9 o'clock"})", ErrorCode::wrongValue, "day.opens");
    row("time with seconds", "day", R"({"opens":"09:00:30"})", ErrorCode::wrongValue, "day.opens");
    row("no zone", "minutes", R"({"comment_deadline":"2016-12-09T18:00:00"})", ErrorCode::wrongValue,
        "minutes.comment_deadline");
    row("no uuid", "agenda_item", R"({"meeting":"RSG2"})", ErrorCode::wrongValue, "agenda_item.meeting");
    row("nearly a uuid", "agenda_item", R"({"meeting":"01939d5e-7b1c-7c3f-8a52-6d1c0f0e0a0b "})", ErrorCode::wrongValue,
        "agenda_item.meeting");
    row("null id", "agenda_item", R"({"id":"00000000-0000-0000-0000-000000000000"})", ErrorCode::wrongValue,
        "agenda_item.id");
    row("no list", "meeting", R"({"languages":"en"})", ErrorCode::wrongValue, "meeting.languages");
    row("no file", "emblem", R"({"image":"logo.png"})", ErrorCode::wrongValue, "emblem.image");
    row("file without hash", "emblem", R"({"image":{"name":"logo.png"}})", ErrorCode::wrongValue, "emblem.image");
}

void TestRecords::fromJson_wrongValue_isRefused() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, json);
    const RecordType &type = Schema::require(kind);
    Row row = RowJson::defaultRow(type);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    const Result<> read = RowJson::fromJson(type, document.object(), languages, row);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QFETCH(QString, detail);
    QVERIFY2(read.error().detail.startsWith(detail), qPrintable(read.error().detail));
}

void TestRecords::fromJson_goodValue_isTaken_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("no reference") << u"person"_s << QByteArray(R"({"agency":""})") << QByteArray(R"({"agency":null})");
    QTest::newRow("no date") << u"plan"_s << QByteArray(R"({"starts":""})") << QByteArray(R"({"starts":null})");
    QTest::newRow("instant with offset") << u"minutes"_s
                                         << QByteArray(R"({"comment_deadline":"2016-12-09T18:00:00+06:00"})")
                                         << QByteArray(R"({"comment_deadline":"2016-12-09T12:00:00Z"})");
    QTest::newRow("capital uuid") << u"agenda_item"_s
                                  << QByteArray(R"({"meeting":"01939D5E-7B1C-7C3F-8A52-6D1C0F0E0A0B"})")
                                  << QByteArray(R"({"meeting":"01939d5e-7b1c-7c3f-8a52-6d1c0f0e0a0b"})");
    QTest::newRow("whole number with point")
        << u"agenda_item"_s << QByteArray(R"({"duration":20.0})") << QByteArray(R"({"duration":20})");
    QTest::newRow("unknown number") << u"activity"_s << QByteArray(R"({"unique_persons":-1})")
                                    << QByteArray(R"({"unique_persons":-1})");
    QTest::newRow("no file") << u"minutes"_s << QByteArray(R"({"signed_scan":null})")
                             << QByteArray(R"({"signed_scan":null})");
    QTest::newRow("largest amount") << u"activity"_s << QByteArray(R"({"budget":9007199254740991})")
                                    << QByteArray(R"({"budget":9007199254740991})");
}

void TestRecords::fromJson_goodValue_isTaken() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, told);
    const RecordType &type = Schema::require(kind);
    Row row = RowJson::defaultRow(type);
    QVERIFY(RowJson::fromJson(type, QJsonDocument::fromJson(json).object(), languages, row).ok());
    const QJsonObject expected = QJsonDocument::fromJson(told).object();
    const QJsonObject whole = RowJson::toJson(type, row);
    for (auto entry = expected.begin(); entry != expected.end(); ++entry)
        QCOMPARE(whole.value(entry.key()), entry.value());
}

void TestRecords::fromJson_languageLeftOut_stays() {
    AgendaItem item;
    item.title = {{u"en"_s, u"Opening"_s}, {u"ru"_s, u"Открытие"_s}};
    Row row = rowOf(item);
    const QJsonObject values{{u"title"_s, QJsonObject{{u"ru"_s, u"Открытие заседания"_s}}}};
    QVERIFY(RowJson::fromJson(Schema::of<AgendaItem>(), values, languages, row).ok());
    const QJsonObject title = RowJson::toJson(Schema::of<AgendaItem>(), row).value("title"_L1).toObject();
    QCOMPARE(title, (QJsonObject{{u"en"_s, u"Opening"_s}, {u"ru"_s, u"Открытие заседания"_s}}));
}

void TestRecords::fromJson_primaryAlone_makesOthersStale() {
    const RecordType &type = Schema::of<AgendaItem>();
    const auto column = static_cast<std::size_t>(type.indexOf(u"title"_s));
    AgendaItem item;
    item.title = {{u"en"_s, u"Opening"_s}, {u"ru"_s, u"Открытие"_s}};
    Row row = rowOf(item);
    LocalText read;
    QVERIFY(RowJson::fromJson(type, {{u"title"_s, QJsonObject{{u"en"_s, u"Start"_s}}}}, languages, row).ok());
    QVERIFY(Cell::read(row[column], read));
    QVERIFY(read.isStale(u"ru"_s, u"en"_s));
    const QJsonObject both{{u"title"_s, QJsonObject{{u"en"_s, u"Welcome"_s}, {u"ru"_s, u"Открытие"_s}}}};
    QVERIFY(RowJson::fromJson(type, both, languages, row).ok());
    QVERIFY(Cell::read(row[column], read));
    QVERIFY(!read.isStale(u"ru"_s, u"en"_s));
}

void TestRecords::validateRow_wrongRow_isRefused_data() {
    QTest::addColumn<Row>("row");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    RandomRecord random(5);
    AgendaItem item = random.make<AgendaItem>();
    item.title = {};
    QTest::newRow("no title") << rowOf(item) << u"agenda_item"_s << ErrorCode::missingValue << u"agenda_item.title"_s;
    item = random.make<AgendaItem>();
    item.meeting = {};
    QTest::newRow("no owner") << rowOf(item) << u"agenda_item"_s << ErrorCode::missingValue << u"agenda_item.meeting"_s;
    item = random.make<AgendaItem>();
    item.duration = 1441;
    QTest::newRow("too long") << rowOf(item) << u"agenda_item"_s << ErrorCode::wrongValue << u"agenda_item.duration"_s;
    item = random.make<AgendaItem>();
    item.chairNote = u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("zero") << rowOf(item) << u"agenda_item"_s << ErrorCode::wrongValue << u"agenda_item.chair_note"_s;
    item = random.make<AgendaItem>();
    item.title.set(u"en"_s, QString(QChar(0xD800)), u"en"_s);
    QTest::newRow("half a surrogate pair")
        << rowOf(item) << u"agenda_item"_s << ErrorCode::wrongValue << u"agenda_item.title"_s;
    item = random.make<AgendaItem>();
    item.chairNote = QChar(0xDC00) + u"b"_s;
    QTest::newRow("other half") << rowOf(item) << u"agenda_item"_s << ErrorCode::wrongValue
                                << u"agenda_item.chair_note"_s;
    Presenter presenter = random.make<Presenter>();
    QTest::newRow("three at once") << rowOf(presenter) << u"presenter"_s << ErrorCode::wrongValue
                                   << u"presenter: exactly one of participant, agency, words"_s;
    presenter.participant = {};
    presenter.agency = {};
    presenter.words = {};
    QTest::newRow("none of three") << rowOf(presenter) << u"presenter"_s << ErrorCode::missingValue
                                   << u"presenter: exactly one of participant, agency, words"_s;
    Person person;
    QTest::newRow("nameless") << rowOf(person) << u"person"_s << ErrorCode::missingValue
                              << u"person: at least one of family_name, cyrillic_family_name"_s;
    Programme programme = random.make<Programme>();
    programme.languages = {u"English"_s};
    QTest::newRow("no language code") << rowOf(programme) << u"programme"_s << ErrorCode::unknownLanguage
                                      << u"English"_s;
}

void TestRecords::validateRow_wrongRow_isRefused() {
    QFETCH(Row, row);
    QFETCH(QString, kind);
    const RecordType &type = Schema::require(kind);
    const Result<> valid = validateRow(type, row);
    QVERIFY(!valid);
    QTEST(valid.error().code, "code");
    QFETCH(QString, detail);
    QVERIFY2(valid.error().detail.startsWith(detail), qPrintable(valid.error().detail));
}

RAPPORTEUR_TEST(TestRecords)
#include "tst_records.moc"
