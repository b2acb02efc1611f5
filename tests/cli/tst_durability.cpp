#include "commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray personLine(int number) {
    return "{\"insert\":{\"kind\":\"person\",\"values\":{\"family_name\":\"Person " + QByteArray::number(number) +
           "\"}}}\n";
}

/// The ids that whole lines of answers acknowledge.
void collectIds(const QByteArray &answers, QSet<QString> &ids) {
    const qsizetype whole = answers.lastIndexOf('\n') + 1;
    for (const QByteArray &line : answers.left(whole).split('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (answer.value("ok"_L1).toBool())
            ids.insert(answer.value("id"_L1).toString());
    }
}

/// Feeds lines a few at a time and kills the program once a random number of answers has come.
QByteArray answersUntilKilled(const QString &file, QRandomGenerator &random) {
    QProcess process;
    process.start(CommandLine::program(), {u"apply"_s, file});
    if (!process.waitForStarted())
        return {};
    const int wanted = random.bounded(60);
    QByteArray answers;
    for (int sent = 0; answers.count('\n') < wanted;) {
        for (int i = 1 + random.bounded(8); i > 0; --i)
            process.write(personLine(++sent));
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
class DurabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void apply_killedAtRandomMoments_losesNothingAcknowledged() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"p.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Killed"_s}).status, 0);
        QRandomGenerator random(20161129);
        QSet<QString> acknowledged;
        for (int round = 0; round < 100; ++round) {
            const QByteArray answers = answersUntilKilled(file, random);
            collectIds(answers, acknowledged);
        }
        QVERIFY(acknowledged.size() > 1000);
        const auto checked = CommandLine::run({u"check"_s, file});
        QCOMPARE(checked.text(), u"ok\n"_s);
        QSet<QString> kept;
        const auto people = CommandLine::run({u"list"_s, file, u"people"_s, u"--format"_s, u"json"_s}).array();
        for (const QJsonValue person : people)
            kept.insert(person.toObject().value("id"_L1).toString());
        QVERIFY2((acknowledged - kept).isEmpty(), qPrintable(u"%1 lost"_s.arg((acknowledged - kept).size())));
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

QTEST_GUILESS_MAIN(DurabilityTest)
#include "tst_durability.moc"
