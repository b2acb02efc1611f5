#include "paperneeds.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What papers lack, and what they are called.
class TestPaperNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paperNeeds_filesAndStatus_tellWhatIsMissing_data();
    void paperNeeds_filesAndStatus_tellWhatIsMissing();
    void newestFile_ofSeveralVersions_isTheHighest();
    void nextSymbol_ofAMeeting_followsTheHighest_data();
    void nextSymbol_ofAMeeting_followsTheHighest();
    void languageOfFileName_names_tellIt_data();
    void languageOfFileName_names_tellIt();
};

namespace {

PaperFile file(Id<MeetingPaper> paper, const QString &language, int version = 1) {
    PaperFile file;
    file.id = {QUuid::createUuid()};
    file.paper = paper;
    file.language = language;
    file.version = version;
    return file;
}

} // namespace

void TestPaperNeeds::paperNeeds_filesAndStatus_tellWhatIsMissing_data() {
    QTest::addColumn<PaperStatus>("status");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<bool>("complete");
    const QStringList both{u"en"_s, u"ru"_s};
    QTest::newRow("all there") << PaperStatus::distributed << both << QStringList{} << true;
    QTest::newRow("one there") << PaperStatus::received << QStringList{u"ru"_s} << QStringList{u"en"_s} << false;
    QTest::newRow("nothing there") << PaperStatus::received << QStringList{} << both << false;
    QTest::newRow("expected") << PaperStatus::expected << QStringList{u"en"_s} << both << false;
    QTest::newRow("another language") << PaperStatus::received << QStringList{u"de"_s} << both << false;
}

void TestPaperNeeds::paperNeeds_filesAndStatus_tellWhatIsMissing() {
    QFETCH(PaperStatus, status);
    QFETCH(QStringList, files);
    QFETCH(bool, complete);
    MeetingPaper paper;
    paper.id = {QUuid::createUuid()};
    paper.status = status;
    std::vector<PaperFile> all{file({QUuid::createUuid()}, u"en"_s), file({QUuid::createUuid()}, u"ru"_s)};
    for (const QString &language : files)
        all.push_back(file(paper.id, language));
    const PaperNeeds needs = paperNeeds(paper, all, {u"en"_s, u"ru"_s});
    QTEST(needs.missing, "missing");
    QCOMPARE(needs.isComplete(), complete);
}

void TestPaperNeeds::newestFile_ofSeveralVersions_isTheHighest() {
    const Id<MeetingPaper> paper{QUuid::createUuid()};
    const std::vector<PaperFile> files{file(paper, u"en"_s, 2), file(paper, u"en"_s, 10), file(paper, u"ru"_s, 11),
                                       file(paper, u"en"_s, 3)};
    QCOMPARE(newestFile(paper, files, u"en"_s), &files[1]);
    QCOMPARE(newestFile(paper, files, u"de"_s), nullptr);
}

void TestPaperNeeds::nextSymbol_ofAMeeting_followsTheHighest_data() {
    QTest::addColumn<QStringList>("symbols");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << QStringList{} << u"RSG2/1"_s;
    QTest::newRow("by number") << QStringList{u"RSG2/9"_s, u"RSG2/10"_s, u"RSG2/2"_s} << u"RSG2/11"_s;
    QTest::newRow("others") << QStringList{u"RSG1/7"_s, u"RSG2/INF.3"_s, u"CRP.1"_s} << u"RSG2/1"_s;
}

void TestPaperNeeds::nextSymbol_ofAMeeting_followsTheHighest() {
    QFETCH(QStringList, symbols);
    std::vector<MeetingPaper> papers;
    for (const QString &symbol : symbols)
        papers.emplace_back().symbol = symbol;
    QTEST(nextSymbol(u"RSG2"_s, papers), "next");
}

void TestPaperNeeds::languageOfFileName_names_tellIt_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::newRow("capitals") << u"agenda_RU.docx"_s << u"ru"_s;
    QTest::newRow("small") << u"report-en.pdf"_s << u"en"_s;
    QTest::newRow("last word counts") << u"en ru comparison eng.pdf"_s << u"en"_s;
    QTest::newRow("Cyrillic") << u"Доклад о ходе работы.pdf"_s << u"ru"_s;
    QTest::newRow("a part of a word") << u"Enterprise.pdf"_s << QString();
    QTest::newRow("no ending") << u"notes ru"_s << u"ru"_s;
    QTest::newRow("nothing") << u"2016.pdf"_s << QString();
}

void TestPaperNeeds::languageOfFileName_names_tellIt() {
    QFETCH(QString, name);
    QTEST(languageOfFileName(name, {u"en"_s, u"ru"_s}), "language");
}

RAPPORTEUR_TEST(TestPaperNeeds)
#include "tst_paperneeds.moc"
