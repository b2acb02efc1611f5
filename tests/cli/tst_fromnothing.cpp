#include "commandline.h"
#include "printedpapers.h"
#include "programmecopy.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the command line gives out it takes in again: nothing of a programme is out of its reach.
class TestFromNothing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programme_madeThroughApply_printsTheSamePapers() {
        const QTemporaryDir folder;
        const QString sample = folder.filePath(u"sample.rapporteur"_s);
        const QString copy = folder.filePath(u"copy.rapporteur"_s);
        QCOMPARE(CommandLine::run({u"sample"_s, sample}).status, 0);
        QVERIFY(ProgrammeCopy::begin(sample, copy));
        QCOMPARE(ProgrammeCopy::put(copy, ProgrammeCopy::inserts(sample)).left(500), QByteArray());
        QCOMPARE(CommandLine::run({u"check"_s, copy}).out, QByteArray("ok\n"));

        const auto papers = printedPapers(sample, u"RSG2"_s, folder.filePath(u"sample"_s));
        QCOMPARE(papers.size(), 10);
        const auto again = printedPapers(copy, u"RSG2"_s, folder.filePath(u"copy"_s));
        QCOMPARE(differingPapers(papers, again), QStringList());
    }
};

RAPPORTEUR_TEST(TestFromNothing)
#include "tst_fromnothing.moc"
