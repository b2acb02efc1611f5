#include "command.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr OptionSpec options[] = {{"meeting", "CODE", true}, {"language", "CODE", false, true}, {"all", nullptr}};
constexpr Command command{"try", "FILE", "Tries.", 1, 2, options, false, nullptr};

} // namespace

std::span<const Command> commands() {
    return {&command, 1};
}

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_goodCall_givesArguments() {
        const auto parsed = parseArguments(command, {u"a.rapporteur"_s, u"--meeting"_s, u"RSG2"_s, u"--language=en"_s,
                                                     u"--language"_s, u"ru"_s, u"--all"_s});
        QCOMPARE(parsed.problem, QString());
        QCOMPARE(parsed.arguments.positional, QStringList{u"a.rapporteur"_s});
        QCOMPARE(parsed.arguments.option(u"meeting"_s), u"RSG2"_s);
        QCOMPARE(parsed.arguments.options.value(u"language"_s), (QStringList{u"en"_s, u"ru"_s}));
        QVERIFY(parsed.arguments.has(u"all"_s));
    }

    void parse_wordsAfterDoubleDash_arePositional() {
        const auto parsed = parseArguments(command, {u"--meeting"_s, u"M"_s, u"--"_s, u"--odd-name"_s});
        QCOMPARE(parsed.problem, QString());
        QCOMPARE(parsed.arguments.positional, QStringList{u"--odd-name"_s});
    }

    void parse_badCall_saysWhatIsWrong_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("problem");
        QTest::newRow("none") << QStringList{} << u"Too few arguments."_s;
        QTest::newRow("three") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"--meeting"_s, u"M"_s}
                               << u"Too many arguments."_s;
        QTest::newRow("unknown") << QStringList{u"a"_s, u"--colour"_s} << u"There is no option --colour."_s;
        QTest::newRow("no value") << QStringList{u"a"_s, u"--meeting"_s} << u"--meeting wants a value."_s;
        QTest::newRow("value of a switch") << QStringList{u"a"_s, u"--all=1"_s} << u"--all takes no value."_s;
        QTest::newRow("twice") << QStringList{u"--meeting"_s, u"M"_s, u"--meeting"_s, u"N"_s}
                               << u"--meeting is given twice."_s;
        QTest::newRow("required") << QStringList{u"a"_s} << u"--meeting CODE is missing."_s;
    }
    void parse_badCall_saysWhatIsWrong() {
        QFETCH(QStringList, words);
        QFETCH(QString, problem);
        QCOMPARE(parseArguments(command, words).problem, problem);
    }

    void help_signsOfEveryKind_areReadable() {
        const Command odd{"odd", "FILE …", "Answers “ok” – or not…", 1, 1, {}, false, nullptr};
        QCOMPARE(helpFor(odd), u"Usage: rapporteur-cli odd FILE …\n\nAnswers “ok” – or not…\n"_s);
    }

    void help_anywhere_isWanted() { QVERIFY(parseArguments(command, {u"a"_s, u"--help"_s}).helpWanted); }
};

RAPPORTEUR_TEST(TestArguments)
#include "tst_arguments.moc"
