#include "commandline.h"
#include "testprogram.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What is tested is the order of writes, which the compiler does not change; with sanitizers each round takes long.
#ifdef RAPPORTEUR_SANITIZED
constexpr int rounds = 20;
#else
constexpr int rounds = 100;
#endif

QByteArray personLine(int number) {
    return "{\"insert\":{\"kind\":\"person\",\"values\":{\"family_name\":\"Person " + QByteArray::number(number) +
           "\"}}}\n";
}

/// Two people in one change set: both or none.
QByteArray pairLine(const QString &name) {
    const QByteArray value = name.toUtf8();
    return "{\"edits\":[{\"insert\":{\"kind\":\"person\",\"values\":{\"family_name\":\"" + value +
           "\"}}},{\"insert\":{\"kind\":\"person\",\"values\":{\"family_name\":\"" + value +
           "\",\"notes\":\"second\"}}}]}\n";
}

/// The names of the pairs that whole lines of answers acknowledge; the first answer is that of pair 1.
QSet<QString> acknowledged(const QByteArray &answers, int round) {
    QSet<QString> names;
    const QByteArrayList lines = answers.left(answers.lastIndexOf('\n') + 1).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (QJsonDocument::fromJson(lines.at(i)).object().value("ok"_L1).toBool())
            names.insert(u"%1.%2"_s.arg(round).arg(i + 1));
    }
    return names;
}

/// Feeds lines a few at a time and kills the program once a random number of answers has come.
QByteArray answersUntilKilled(const QString &file, int round, QRandomGenerator &random) {
    QProcess process;
    process.start(CommandLine::program(), {u"apply"_s, file});
    if (!process.waitForStarted())
        return {};
    const int wanted = random.bounded(60);
    QByteArray answers;
    for (int sent = 0; answers.count('\n') < wanted;) {
        for (int i = 1 + random.bounded(8); i > 0; --i)
            process.write(pairLine(u"%1.%2"_s.arg(round).arg(++sent)));
        process.waitForBytesWritten(5000);
        if (random.bounded(2) == 0 && !process.waitForReadyRead(10000))
            break;
        answers += process.readAllStandardOutput();
    }
    process.kill();
    process.waitForFinished(10000);
    return answers + process.readAllStandardOutput();
}

} // namespace

/// What is acknowledged is on the disk: whatever happens to the program, nothing of it is lost.
class TestDurability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void apply_killedAtRandomMoments_losesNothingAcknowledged() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"p.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Killed"_s}).status, 0);
        QRandomGenerator random(20161129);
        QSet<QString> told;
        for (int round = 0; round < rounds; ++round)
            told += acknowledged(answersUntilKilled(file, round, random), round);
        QVERIFY(told.size() > 10 * rounds);
        const auto checked = CommandLine::run({u"check"_s, file});
        QCOMPARE(checked.text(), u"ok\n"_s);
        QHash<QString, int> kept;
        const auto people = CommandLine::run({u"list"_s, file, u"people"_s, u"--format"_s, u"json"_s}).array();
        for (const QJsonValue person : people)
            ++kept[person.toObject().value("family_name"_L1).toString()];
        for (auto pair = kept.cbegin(); pair != kept.cend(); ++pair)
            QVERIFY2(pair.value() == 2, qPrintable(pair.key()));
        for (const QString &name : std::as_const(told))
            QVERIFY2(kept.contains(name), qPrintable(name + u" is lost"_s));
    }

    void apply_afterAKill_saysThatTheLastEditsWereFound() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"p.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Killed"_s}).status, 0);
        QProcess process;
        process.start(CommandLine::program(), {u"apply"_s, file});
        process.write(personLine(1));
        QVERIFY(process.waitForReadyRead(10000));
        process.kill();
        QVERIFY(process.waitForFinished(10000));
        const auto next = CommandLine::run({u"apply"_s, file}, personLine(2));
        QCOMPARE(next.status, 0);
        QVERIFY2(next.err.contains("was not closed properly") && next.err.count('\n') == 1, next.err.constData());
        QVERIFY(!QFile::exists(file + u"-wal"_s));
        QCOMPARE(CommandLine::run({u"apply"_s, file}, personLine(3)).err, QByteArray());
        const auto people = CommandLine::run({u"list"_s, file, u"people"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(people.size(), 3);
    }

    void apply_byTwoProcesses_losesNothing() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"p.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Two"_s}).status, 0);
        constexpr int lines = 200;
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second})
            process->start(CommandLine::program(), {u"apply"_s, file});
        for (int i = 0; i < lines; ++i) {
            for (QProcess *process : {&first, &second}) {
                process->write(personLine(i));
                process->waitForBytesWritten(5000);
            }
        }
        for (QProcess *process : {&first, &second}) {
            process->closeWriteChannel();
            QVERIFY(process->waitForFinished(60000));
            QCOMPARE(process->exitCode(), 0);
            QCOMPARE(process->readAllStandardOutput().count("\"ok\":true"), lines);
        }
        const auto people = CommandLine::run({u"list"_s, file, u"people"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(people.size(), 2 * lines);
        QCOMPARE(CommandLine::run({u"check"_s, file}).text(), u"ok\n"_s);
    }

    void new_traced_syncsItsFolder() {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("strace is not installed here");
        const QTemporaryDir folder;
        const QString trace = folder.filePath(u"trace"_s);
        QProcess process;
        process.start(strace, {u"-f"_s, u"-y"_s, u"-e"_s, u"trace=fsync,fdatasync,rename,renameat,renameat2,link"_s,
                               u"-o"_s, trace, CommandLine::program(), u"new"_s, folder.filePath(u"p.rapporteur"_s),
                               u"--title"_s, u"Traced"_s});
        QVERIFY(process.waitForFinished(60000));
        QFile log(trace);
        if (process.exitCode() != 0 || !log.open(QIODevice::ReadOnly) || log.size() == 0)
            QSKIP("this system does not let a program be traced");
        const QByteArray calls = log.readAll();
        const qsizetype renamed = calls.indexOf("p.rapporteur\"");
        QVERIFY2(renamed >= 0, calls.constData());
        const QByteArray synced = folder.path().toUtf8() + ">)";
        QVERIFY2(calls.indexOf("fsync(", renamed) >= 0 && calls.indexOf(synced, renamed) >= 0, calls.constData());
    }

    void apply_traced_syncsBeforeItAnswers() {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("strace is not installed here");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"p.rapporteur"_s);
        const QString trace = folder.filePath(u"trace"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Traced"_s}).status, 0);

        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.start(strace, {u"-f"_s, u"-e"_s, u"trace=fsync,fdatasync,write"_s, u"-o"_s, trace,
                               CommandLine::program(), u"apply"_s, file});
        constexpr int lines = 5;
        for (int i = 0; i < lines; ++i) {
            process.write(personLine(i));
            while (process.bytesAvailable() == 0 && process.waitForReadyRead(10000)) {
            }
            if (i == 0 && process.bytesAvailable() == 0)
                QSKIP("this system does not let a program be traced");
            QVERIFY(process.readAllStandardOutput().contains("\"ok\":true"));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(10000));

        QFile log(trace);
        QVERIFY(log.open(QIODevice::ReadOnly));
        int answers = 0;
        bool synced = false;
        while (!log.atEnd()) {
            const QByteArray call = log.readLine();
            if (call.contains("fsync(") || call.contains("fdatasync("))
                synced = true;
            if (!call.contains(" write(1,"))
                continue;
            QVERIFY2(synced, call.constData());
            ++answers;
            synced = false;
        }
        QCOMPARE(answers, lines);
    }

    void apply_lineByLine_isAnsweredWithoutWaitingForMore() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"p.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Talk"_s}).status, 0);
        QProcess process;
        process.start(CommandLine::program(), {u"apply"_s, file});
        for (int i = 0; i < 3; ++i) {
            process.write(personLine(i));
            QVERIFY(process.waitForReadyRead(10000));
            QCOMPARE(process.readAllStandardOutput().count('\n'), 1);
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitCode(), 0);
    }
};

RAPPORTEUR_TEST(TestDurability)
#include "tst_durability.moc"
