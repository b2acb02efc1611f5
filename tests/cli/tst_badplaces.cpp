#include "commandline.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOfPerson(const QByteArray &name) {
    return "{\"insert\":{\"kind\":\"person\",\"values\":{\"family_name\":\"" + name + "\"}}}\n";
}

int runSystem(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30000) ? process.exitCode() : -1;
}

/// A small file system of its own, unmounted at the end. Even root cannot write more than there is room for, nor
/// anything once it is read-only.
class SmallDisk {
public:
    bool mount(const QString &size) {
        m_mounted = runSystem(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, path()}) == 0;
        return m_mounted;
    }
    bool makeReadOnly() const { return runSystem(u"mount"_s, {u"-o"_s, u"remount,ro"_s, path()}) == 0; }
    ~SmallDisk() {
        if (m_mounted)
            runSystem(u"umount"_s, {path()});
    }
    SmallDisk() = default;
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

/// Programme files in places where they cannot be written: one clear sentence, and the file as it was.
class TestBadPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readOnlyPlace_isReadAndNeverWritten() {
        SmallDisk disk;
        if (!disk.mount(u"8m"_s))
            QSKIP("this system does not let a file system be mounted");
        const QString file = disk.filePath(u"p.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Read"_s}).status, 0);
        QCOMPARE(CommandLine::run({u"apply"_s, file}, lineOfPerson("Kept")).status, 0);
        QVERIFY(disk.makeReadOnly());
        const QByteArray before = CommandLine::bytesOf(file);

        QVERIFY(CommandLine::run({u"list"_s, file, u"people"_s}).text().contains(u"Kept"_s));
        QCOMPARE(CommandLine::run({u"check"_s, file}).text(), u"ok\n"_s);
        for (const QStringList &words : {QStringList{u"apply"_s, file}, QStringList{u"undo"_s, file},
                                         QStringList{u"new"_s, disk.filePath(u"q"_s), u"--title"_s, u"No"_s}}) {
            const auto refused = CommandLine::run(words, lineOfPerson("Lost"));
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.err.count('\n'), 1);
            QVERIFY2(refused.err.contains("can only be read here"), refused.err.constData());
        }
        QCOMPARE(CommandLine::bytesOf(file), before);
    }

    void readOnlyPlace_withALeftoverLog_showsItsEdits() {
        SmallDisk disk;
        if (!disk.mount(u"8m"_s))
            QSKIP("this system does not let a file system be mounted");
        const QString file = disk.filePath(u"p.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Log"_s}).status, 0);
        QProcess process;
        process.start(CommandLine::program(), {u"apply"_s, file});
        process.write(lineOfPerson("Last words"));
        QVERIFY(process.waitForReadyRead(10000));
        process.kill();
        QVERIFY(process.waitForFinished(10000));
        QVERIFY(QFile::exists(file + u"-wal"_s));
        QVERIFY(disk.makeReadOnly());
        const QByteArray before = CommandLine::bytesOf(file);
        const auto listed = CommandLine::run({u"list"_s, file, u"people"_s});
        QVERIFY2(listed.text().contains(u"Last words"_s), listed.err.constData());
        QCOMPARE(CommandLine::bytesOf(file), before);
        QVERIFY(QFile::exists(file + u"-wal"_s));
    }

    void fullDisk_isToldAndNothingAcknowledgedIsLost() {
        SmallDisk disk;
        if (!disk.mount(u"3m"_s))
            QSKIP("this system does not let a file system be mounted");
        const QString file = disk.filePath(u"p.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"new"_s, file, u"--title"_s, u"Full"_s}).status, 0);
        int acknowledged = 0;
        bool full = false;
        for (int i = 0; i < 100 && !full; ++i) {
            const auto applied =
                CommandLine::run({u"apply"_s, file}, lineOfPerson("Kept") + lineOfPerson(QByteArray(60'000, 'x')));
            acknowledged += static_cast<int>(applied.out.count("\"ok\":true"));
            full = applied.out.contains("\"ok\":false");
            if (full) {
                QCOMPARE(applied.status, 1);
                QVERIFY2(applied.out.contains("disk is full"), applied.out.constData());
            }
        }
        QVERIFY(full);
        QVERIFY(acknowledged > 2);
        QCOMPARE(CommandLine::run({u"check"_s, file}).text(), u"ok\n"_s);
        QCOMPARE(CommandLine::run({u"list"_s, file, u"people"_s, u"--format"_s, u"json"_s}).array().size(),
                 acknowledged);

        const QString second = disk.filePath(u"q.rapporteur"_s);
        const auto refused = CommandLine::run({u"new"_s, second, u"--title"_s, u"No room"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count('\n'), 1);
        QCOMPARE(QDir(disk.path()).entryList({u"q*"_s}, QDir::Files), QStringList());
    }
};

RAPPORTEUR_TEST(TestBadPlaces)
#include "tst_badplaces.moc"
