#include "jsonlines.h"
#include "testprogram.h"

#include "people.h"
#include "programme.h"
#include "store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject answer(const QByteArray &line) {
    return QJsonDocument::fromJson(line).object();
}

QString detailOf(const Error &error) {
    return error.detail;
}

} // namespace

class TestJsonLines : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    std::vector<QByteArray> apply(const std::vector<QByteArray> &lines) {
        return JsonLines(*m_store, &detailOf).apply(lines);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        Programme programme;
        programme.languages = {u"en"_s, u"ru"_s};
        programme.title.set(u"en"_s, u"Test"_s, u"en"_s);
        auto store = Store::create(m_folder->filePath(u"p.rapporteur"_s), programme, {u"Tester"_s, {}, {}});
        QVERIFY(store.ok());
        m_store = std::move(store).value();
    }

    void cleanup() {
        m_store.reset();
        m_folder.reset();
    }

    void apply_goodAndWrongLines_eachAnsweredForItself() {
        JsonLines lines(*m_store, &detailOf);
        const std::vector<QByteArray> told{R"({"insert":{"kind":"person","values":{"family_name":"A"}}})", "nonsense",
                                           R"({"insert":{"kind":"person","values":{"family_name":"B"}}})"};
        const auto answers = lines.apply(told);
        QCOMPARE(answers.size(), std::size_t(3));
        QCOMPARE(answer(answers[0]).value("ok"_L1), QJsonValue(true));
        QCOMPARE(answer(answers[1]).value("ok"_L1), QJsonValue(false));
        QCOMPARE(answer(answers[2]).value("ok"_L1), QJsonValue(true));
        QCOMPARE(lines.refused(), 1);
        QCOMPARE(m_store->all<Person>().value().size(), std::size_t(2));
    }

    void apply_edits_areOneChangeSet() {
        const auto answers = apply({R"({"label":"Two people","edits":[)"
                                    R"({"insert":{"kind":"person","values":{"family_name":"A"}}},)"
                                    R"({"insert":{"kind":"person","values":{"family_name":"B"}}}]})"});
        QCOMPARE(answer(answers.front()).value("ids"_L1).toArray().size(), 2);
        const auto history = m_store->history({}, 1).value();
        QCOMPARE(history.front().label.source, u"Two people"_s);
        QCOMPARE(history.front().records.size(), std::size_t(2));
        QCOMPARE(history.front().id, answer(answers.front()).value("change"_L1).toString());
    }

    void apply_editsWithOneWrong_changeNothing() {
        const auto answers = apply({R"({"edits":[{"insert":{"kind":"person","values":{"family_name":"A"}}},)"
                                    R"({"delete":{"kind":"person","id":"01890000-0000-7000-8000-0000000000aa"}}]})"});
        QCOMPARE(answer(answers.front()).value("ok"_L1), QJsonValue(false));
        QVERIFY(m_store->all<Person>().value().empty());
    }

    void apply_lineThatIsNoEdit_saysWhy_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("why");
        QTest::newRow("not JSON") << QByteArray("{") << u"not JSON"_s;
        QTest::newRow("array") << QByteArray("[]") << u"not a JSON object"_s;
        QTest::newRow("no verb") << QByteArray("{}") << u"none of"_s;
        QTest::newRow("unknown verb") << QByteArray(R"({"upsert":{}})") << u"upsert"_s;
        QTest::newRow("label") << QByteArray(R"({"label":1,"delete":{"kind":"person","id":"x"}})") << u"label"_s;
        QTest::newRow("two verbs")
            << QByteArray(R"({"insert":{"kind":"person","values":{}},"delete":{"kind":"person","id":"x"}})")
            << u"both"_s;
        QTest::newRow("verb beside edits")
            << QByteArray(R"({"edits":[{"delete":{"kind":"person","id":"x"}}],"delete":{"kind":"person","id":"x"}})")
            << u"both"_s;
        QTest::newRow("empty edits") << QByteArray(R"({"edits":[]})") << u"edits"_s;
        QTest::newRow("values") << QByteArray(R"({"insert":{"kind":"person","values":[]}})") << u"values"_s;
        QTest::newRow("id of insert") << QByteArray(R"({"insert":{"kind":"person","id":"x","values":{}}})") << u"id"_s;
        QTest::newRow("no id") << QByteArray(R"({"update":{"kind":"person","values":{}}})") << u"id"_s;
        QTest::newRow("edit no object") << QByteArray(R"({"edits":[7]})") << u"edit 1"_s;
    }
    void apply_lineThatIsNoEdit_saysWhy() {
        QFETCH(QByteArray, line);
        QFETCH(QString, why);
        const auto answers = apply({line});
        QCOMPARE(answer(answers.front()).value("ok"_L1), QJsonValue(false));
        const QString error = answer(answers.front()).value("error"_L1).toString();
        QVERIFY2(error.contains(why), qPrintable(error));
    }
};

RAPPORTEUR_TEST(TestJsonLines)
#include "tst_jsonlines.moc"
