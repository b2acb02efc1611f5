#include "commandline.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject insertion(const QString &kind, const QJsonObject &values) {
    return {{u"label"_s, u"Add"_s}, {u"insert"_s, QJsonObject{{u"kind"_s, kind}, {u"values"_s, values}}}};
}

QJsonObject both(const QString &english, const QString &russian) {
    return {{u"en"_s, english}, {u"ru"_s, russian}};
}

} // namespace

/// The command line from outside, with a fresh folder for each test.
class TestCommandLine : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    CommandLine::Outcome runOnFile(const QString &command, const QStringList &more = {}) {
        return CommandLine::run(QStringList{command, m_file} + more);
    }
    QString added(const QString &kind, const QJsonObject &values) {
        const auto answers = CommandLine::apply(m_file, {insertion(kind, values)}).lines();
        return answers.value(0).value("id"_L1).toString();
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"p.rapporteur"_s);
        const auto made = CommandLine::run(
            {u"new"_s, m_file, u"--title"_s, u"O'Neil & Sons"_s, u"--language"_s, u"en"_s, u"--language"_s, u"ru"_s});
        QCOMPARE(made.status, 0);
        QCOMPARE(made.err, QByteArray());
    }

    void help_ofEachCommand_isPrinted() {
        const auto all = CommandLine::run({u"--help"_s});
        QCOMPARE(all.status, 0);
        for (const QString &command : {u"new"_s, u"sample"_s, u"check"_s, u"describe"_s, u"list"_s, u"search"_s,
                                       u"apply"_s, u"undo"_s, u"redo"_s, u"history"_s, u"print"_s}) {
            QVERIFY(all.text().contains(command));
            const auto one = CommandLine::run({command, u"--help"_s});
            QCOMPARE(one.status, 0);
            QVERIFY(one.text().startsWith(u"Usage: rapporteur-cli "_s + command));
        }
    }

    void call_withWrongWords_endsWithTwo_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"paint"_s};
        QTest::newRow("no file") << QStringList{u"check"_s};
        QTest::newRow("new without title") << QStringList{u"new"_s, u"x.rapporteur"_s};
        QTest::newRow("unknown format") << QStringList{u"list"_s, u"x"_s, u"people"_s, u"--format"_s, u"xml"_s};
        QTest::newRow("search for nothing given") << QStringList{u"search"_s, u"x"_s};
        QTest::newRow("limit that is no number") << QStringList{u"search"_s, u"x"_s, u"y"_s, u"--limit"_s, u"some"_s};
        QTest::newRow("limit of nought") << QStringList{u"search"_s, u"x"_s, u"y"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("search as CSV") << QStringList{u"search"_s, u"x"_s, u"y"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("unknown document")
            << QStringList{u"print"_s, u"x"_s, u"poster"_s, u"--meeting"_s, u"M"_s, u"--output"_s, u"o.pdf"_s};
        QTest::newRow("unknown language")
            << QStringList{u"print"_s,    u"x"_s,     u"agenda"_s,     u"--meeting"_s, u"M"_s,
                           u"--output"_s, u"o.pdf"_s, u"--language"_s, u"fr"_s};
    }
    void call_withWrongWords_endsWithTwo() {
        QFETCH(QStringList, words);
        const auto outcome = CommandLine::run(words);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
        QCOMPARE(outcome.out, QByteArray());
    }

    void new_whereAFileIs_leavesItAlone() {
        const QByteArray before = CommandLine::bytesOf(m_file);
        const auto again = CommandLine::run({u"new"_s, m_file, u"--title"_s, u"Other"_s});
        QCOMPARE(again.status, 1);
        QCOMPARE(again.err.count('\n'), 1);
        QCOMPARE(CommandLine::bytesOf(m_file), before);
    }

    void check_ofAFreshFile_isOk() {
        const auto checked = runOnFile(u"check"_s);
        QCOMPARE(checked.status, 0);
        QCOMPARE(checked.out, "ok\n");
    }

    void describe_allKinds_tellFields() {
        const auto all = CommandLine::run({u"describe"_s});
        QCOMPARE(all.status, 0);
        QStringList kinds;
        for (const QJsonValue kind : all.array())
            kinds.append(kind.toObject().value("kind"_L1).toString());
        for (const QString &kind : {u"programme"_s, u"person"_s, u"agenda_item"_s, u"decision"_s, u"activity"_s})
            QVERIFY2(kinds.contains(kind), qPrintable(kind));

        const auto item = CommandLine::run({u"describe"_s, u"agenda_item"_s}).object();
        bool found = false;
        for (const QJsonValue value : item.value("fields"_L1).toArray()) {
            const QJsonObject field = value.toObject();
            if (field.value("name"_L1).toString() != u"meeting")
                continue;
            found = true;
            QCOMPARE(field.value("refers_to"_L1).toString(), u"meeting"_s);
            QCOMPARE(field.value("required"_L1).toBool(), true);
        }
        QVERIFY(found);
        QCOMPARE(CommandLine::run({u"describe"_s, u"dragon"_s}).status, 1);
    }

    void apply_linesOfEachSort_areAnsweredInOrder() {
        const QString body = added(u"body"_s, {{u"name"_s, both(u"Steering Group"_s, u"Руководящая группа"_s)}});
        QVERIFY(!body.isEmpty());
        const QString id = u"01890000-0000-7000-8000-0000000000aa"_s;
        const QJsonObject add{
            {u"insert"_s, QJsonObject{{u"kind"_s, u"person"_s},
                                      {u"values"_s, QJsonObject{{u"id"_s, id}, {u"family_name"_s, u"O'Brien"_s}}}}}};
        const QJsonObject change{{u"update"_s, QJsonObject{{u"kind"_s, u"person"_s},
                                                           {u"id"_s, id},
                                                           {u"values"_s, QJsonObject{{u"given_name"_s, u"Una"_s}}}}}};
        const QJsonObject several{{u"label"_s, u"Two"_s}, {u"edits"_s, QJsonArray{add, change}}};
        const QJsonObject removal{{u"delete"_s, QJsonObject{{u"kind"_s, u"person"_s}, {u"id"_s, id}}}};
        const auto outcome =
            CommandLine::apply(m_file, {several, insertion(u"person"_s, {{u"shoe_size"_s, 43}}), removal, removal});
        const auto answers = outcome.lines();
        QCOMPARE(answers.size(), 4);
        QCOMPARE(answers.at(0).value("ok"_L1).toBool(), true);
        QCOMPARE(answers.at(0).value("ids"_L1).toArray(), (QJsonArray{id, id}));
        QCOMPARE(answers.at(1).value("ok"_L1).toBool(), false);
        QVERIFY(answers.at(1).value("error"_L1).toString().contains(u"shoe_size"_s));
        QCOMPARE(answers.at(2).value("ok"_L1).toBool(), true);
        QCOMPARE(answers.at(3).value("ok"_L1).toBool(), false);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void apply_wrongLine_changesNothing_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("not JSON") << QByteArray("{\"insert\":");
        QTest::newRow("not an object") << QByteArray("[1]");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("nothing to do") << QByteArray("{\"label\":\"x\"}");
        QTest::newRow("misspelt") << QByteArray(R"({"inset":{"kind":"person","values":{}}})");
        QTest::newRow("two at once") << QByteArray(
            R"({"insert":{"kind":"person","values":{}},"delete":{"kind":"person","id":"x"}})");
        QTest::newRow("unknown kind") << QByteArray(R"({"insert":{"kind":"dragon","values":{}}})");
        QTest::newRow("wrong type") << QByteArray(R"({"insert":{"kind":"person","values":{"family_name":7}}})");
        QTest::newRow("wrong word") << QByteArray(
            R"({"insert":{"kind":"person","values":{"family_name":"A","sex":"maybe"}}})");
        QTest::newRow("wrong id") << QByteArray(
            R"({"insert":{"kind":"person","values":{"id":"7","family_name":"A"}}})");
        QTest::newRow("refers to nothing") << QByteArray(
            R"({"insert":{"kind":"person","values":{"family_name":"A","agency":"01890000-0000-7000-8000-0000000000ff"}}})");
        QTest::newRow("second of two wrong") << QByteArray(
            R"({"edits":[{"insert":{"kind":"person","values":{"family_name":"A"}}},{"insert":{"kind":"person","values":{"sex":1}}}]})");
        QTest::newRow("published") << QByteArray(R"({"insert":{"kind":"published","values":{"document":"agenda"}}})");
    }
    void apply_wrongLine_changesNothing() {
        QFETCH(QByteArray, line);
        const QByteArray before = runOnFile(u"history"_s, {u"--format"_s, u"json"_s}).out;
        const auto outcome = CommandLine::run({u"apply"_s, m_file}, line + '\n');
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.lines().size(), 1);
        QCOMPARE(outcome.lines().constFirst().value("ok"_L1), QJsonValue(false));
        QVERIFY(!outcome.lines().constFirst().value("error"_L1).toString().isEmpty());
        QCOMPARE(runOnFile(u"history"_s, {u"--format"_s, u"json"_s}).out, before);
        QCOMPARE(runOnFile(u"list"_s, {u"people"_s, u"--format"_s, u"json"_s}).array().size(), 0);
    }

    void update_ofOneLanguage_keepsTheOther() {
        const QString body = added(u"body"_s, {{u"name"_s, both(u"Group"_s, u"Группа"_s)}});
        const QJsonObject update{
            {u"update"_s, QJsonObject{{u"kind"_s, u"body"_s},
                                      {u"id"_s, body},
                                      {u"values"_s, QJsonObject{{u"name"_s, QJsonObject{{u"en"_s, u"Board"_s}}}}}}}};
        QCOMPARE(CommandLine::apply(m_file, {update}).status, 0);
        const auto bodies = runOnFile(u"list"_s, {u"bodies"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(bodies.at(0).toObject().value("name"_L1).toObject(), both(u"Board"_s, u"Группа"_s));
    }

    void list_agendaItems_carryNumbersAndTimes() {
        const QString body = added(u"body"_s, {{u"name"_s, both(u"Group"_s, u"Группа"_s)}});
        const QString meeting = added(
            u"meeting"_s,
            {{u"code"_s, u"M1"_s}, {u"body"_s, body}, {u"number"_s, 1}, {u"title"_s, both(u"First"_s, u"Первое"_s)}});
        QVERIFY(!meeting.isEmpty());
        QVERIFY(!added(u"day"_s, {{u"meeting"_s, meeting},
                                  {u"date"_s, u"2026-05-04"_s},
                                  {u"opens"_s, u"09:00"_s},
                                  {u"closes"_s, u"17:00"_s}})
                     .isEmpty());
        const auto item = [&](const QString &title, const QString &kind, int duration) {
            return added(u"agenda_item"_s, {{u"meeting"_s, meeting},
                                            {u"title"_s, both(title, title)},
                                            {u"kind"_s, kind},
                                            {u"duration"_s, duration}});
        };
        item(u"Registration"_s, u"registration"_s, 30);
        item(u"Opening"_s, u"item"_s, 20);
        const auto items =
            runOnFile(u"list"_s, {u"agenda_items"_s, u"--meeting"_s, u"M1"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).toObject().value("number"_L1).toString(), QString());
        QCOMPARE(items.at(1).toObject().value("number"_L1).toString(), u"1"_s);
        QCOMPARE(items.at(1).toObject().value("start"_L1).toString(), u"09:30"_s);
        QCOMPARE(items.at(1).toObject().value("end"_L1).toString(), u"09:50"_s);

        QVERIFY(runOnFile(u"list"_s, {u"agenda_items"_s}).text().contains(u"Opening"_s));
        QVERIFY(runOnFile(u"list"_s, {u"agenda_items"_s, u"--format"_s, u"csv"_s})
                    .text()
                    .startsWith(u"number,start,end,id"_s));
        const auto unknown = runOnFile(u"list"_s, {u"agenda_items"_s, u"--meeting"_s, u"M9"_s});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains("M9"));
    }

    void search_words_listsRecordsWithTheirNames() {
        const QString person =
            added(u"person"_s, {{u"given_name"_s, u"Ana"_s},
                                {u"family_name"_s, u"Sample"_s},
                                {u"position"_s, both(u"Head of Unit"_s, u"Начальник отдела учёта"_s)}});
        added(u"person"_s, {{u"family_name"_s, u"Samples"_s}});
        const auto hits = runOnFile(u"search"_s, {u"УЧЕТ ana"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(hits.size(), 1);
        QJsonArray marks;
        marks.append(QJsonArray{0, 3});
        const QJsonObject expected{{u"kind"_s, u"person"_s},      {u"id"_s, person},     {u"name"_s, u"Ana Sample"_s},
                                   {u"field"_s, u"given_name"_s}, {u"text"_s, u"Ana"_s}, {u"marks"_s, marks}};
        QCOMPARE(hits.at(0).toObject(), expected);
        const QStringList lines = runOnFile(u"search"_s, {u"sample"_s}).text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1).simplified(), u"person %1 Ana Sample family_name Sample"_s.arg(person));
        QCOMPARE(runOnFile(u"search"_s, {u"sample"_s, u"--limit"_s, u"1"_s}).text().count(u'\n'), 2);
        const auto nothing = runOnFile(u"search"_s, {u"nowhere"_s, u"--format"_s, u"json"_s});
        QCOMPARE(nothing.status, 0);
        QCOMPARE(nothing.array().size(), 0);
    }

    void undoAndRedo_overProcesses_giveTheSameList() {
        const QString before = runOnFile(u"list"_s, {u"people"_s, u"--format"_s, u"json"_s}).text();
        added(u"person"_s, {{u"family_name"_s, u"First"_s}});
        added(u"person"_s, {{u"family_name"_s, u"Second"_s}});
        const QString after = runOnFile(u"list"_s, {u"people"_s, u"--format"_s, u"json"_s}).text();
        QCOMPARE(runOnFile(u"undo"_s).status, 0);
        QCOMPARE(runOnFile(u"undo"_s).status, 0);
        QCOMPARE(runOnFile(u"list"_s, {u"people"_s, u"--format"_s, u"json"_s}).text(), before);
        QCOMPARE(runOnFile(u"redo"_s).status, 0);
        QCOMPARE(runOnFile(u"redo"_s).status, 0);
        QCOMPARE(runOnFile(u"list"_s, {u"people"_s, u"--format"_s, u"json"_s}).text(), after);
        const auto nothing = runOnFile(u"redo"_s);
        QCOMPARE(nothing.status, 1);
        QCOMPARE(nothing.err.count('\n'), 1);
    }

    void history_ofARecord_tellsWhatChangedAndWho() {
        CommandLine::run(
            {u"apply"_s, m_file, u"--author"_s, u"A. Editor"_s},
            R"({"label":"Add a person","insert":{"kind":"person","values":{"id":"01890000-0000-7000-8000-0000000000aa","family_name":"Ana"}}})"
            "\n");
        added(u"person"_s, {{u"family_name"_s, u"Other"_s}});
        const auto history = runOnFile(u"history"_s, {u"--record"_s, u"01890000-0000-7000-8000-0000000000aa"_s,
                                                      u"--format"_s, u"json"_s})
                                 .array();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.at(0).toObject().value("author"_L1).toString(), u"A. Editor"_s);
        QCOMPARE(history.at(0).toObject().value("label"_L1).toString(), u"Add a person"_s);
        QVERIFY(runOnFile(u"history"_s).text().contains(u"Add a person"_s));
    }

    void print_paperOfAMeeting_isAPdf() {
        const QString body = added(u"body"_s, {{u"name"_s, both(u"Group"_s, u"Группа"_s)}});
        added(u"meeting"_s,
              {{u"code"_s, u"M1"_s}, {u"body"_s, body}, {u"number"_s, 1}, {u"title"_s, both(u"First"_s, u"Первое"_s)}});
        const QString pdf = m_folder->filePath(u"agenda.pdf"_s);
        const auto printed = runOnFile(u"print"_s, {u"agenda"_s, u"--meeting"_s, u"M1"_s, u"--output"_s, pdf});
        QCOMPARE(printed.err, QByteArray());
        QCOMPARE(printed.status, 0);
        QVERIFY(CommandLine::bytesOf(pdf).startsWith("%PDF-1.7"));

        const QString folder = m_folder->filePath(u"papers"_s);
        QCOMPARE(runOnFile(u"print"_s, {u"--all"_s, u"--meeting"_s, u"M1"_s, u"--output"_s, folder}).status, 0);
        QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), 10);
        // A paper is the same alone and among others.
        const QStringList alone{u"minutes"_s, u"--language"_s, u"ru"_s, u"--meeting"_s, u"M1"_s, u"--output"_s, pdf};
        QCOMPARE(runOnFile(u"print"_s, alone).status, 0);
        QCOMPARE(CommandLine::bytesOf(pdf), CommandLine::bytesOf(folder + u"/minutes-ru.pdf"_s));
    }

    void print_whereItCannotBeWritten_saysSo() {
        const QString body = added(u"body"_s, {{u"name"_s, both(u"Group"_s, u"Группа"_s)}});
        added(u"meeting"_s,
              {{u"code"_s, u"M1"_s}, {u"body"_s, body}, {u"number"_s, 1}, {u"title"_s, both(u"First"_s, u"Первое"_s)}});
        const auto printed = runOnFile(
            u"print"_s, {u"agenda"_s, u"--meeting"_s, u"M1"_s, u"--output"_s, m_folder->filePath(u"no/such/a.pdf"_s)});
        QCOMPARE(printed.status, 1);
        QCOMPARE(printed.err.count('\n'), 1);
    }

    void file_thatIsNoProgramme_isRefusedAndLeftAsItWas_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear colleagues,\n");
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0\x10\0", 18);
    }
    void file_thatIsNoProgramme_isRefusedAndLeftAsItWas() {
        QFETCH(QByteArray, content);
        const QString path = m_folder->filePath(u"other"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        for (const QStringList &words : {QStringList{u"check"_s, path}, QStringList{u"list"_s, path, u"people"_s},
                                         QStringList{u"undo"_s, path}, QStringList{u"apply"_s, path}}) {
            const auto outcome = CommandLine::run(words);
            QCOMPARE(outcome.status, 1);
            QCOMPARE(outcome.err.count('\n'), 1);
            QCOMPARE(CommandLine::bytesOf(path), content);
        }
        QCOMPARE(CommandLine::run({u"check"_s, m_folder->filePath(u"missing"_s)}).status, 1);
        QVERIFY(!QFile::exists(m_folder->filePath(u"missing"_s)));
    }
};

RAPPORTEUR_TEST(TestCommandLine)
#include "tst_commandline.moc"
