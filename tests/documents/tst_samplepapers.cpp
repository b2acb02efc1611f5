#include "documents.h"
#include "dossiers.h"
#include "fontset.h"
#include "laidout.h"
#include "paperfile.h"
#include "sampleprogramme.h"
#include "store.h"
#include "testprogram.h"
#include "typography.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The papers of the sample programme, which is as large as a real one, held against what a reader sees at once.
class TestSamplePapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void layout_everyPaper_cutsNoWord_data() { everyPaper(); }
    void layout_everyPaper_cutsNoWord();
    void layout_everyPaper_leavesNoNoteAlone_data() { everyPaper(); }
    void layout_everyPaper_leavesNoNoteAlone();
    void layout_everyPaper_endsNoLineWithAShortWord_data() { everyPaper(); }
    void layout_everyPaper_endsNoLineWithAShortWord();
    void pdf_everyPaper_isTheSameTwice_data() { everyPaper(); }
    void pdf_everyPaper_isTheSameTwice();

private:
    static void everyPaper();
    std::shared_ptr<const Dossier> dossier();
    typeset::LaidOut laidOut() { return typeset::laidOut(papers::makePaper(dossier()), m_fonts); }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    typeset::FontSet m_fonts;
};

namespace {

/// The lines of each text: which stand on one baseline of one page.
std::vector<QStringList> linesOfTexts(const typeset::LaidOut &laid) {
    std::map<std::uint32_t, std::map<std::pair<int, double>, QString>> lines;
    for (std::size_t page = 0; page < laid.pages.size(); ++page) {
        for (const typeset::Operation &operation : laid.pages[page].operations) {
            const auto *run = std::get_if<typeset::GlyphRun>(&operation);
            if (run != nullptr && !typeset::isArtifact(run->element))
                lines[laid.holder(run->element)][{static_cast<int>(page), run->baseline.y()}] += run->text;
        }
    }
    std::vector<QStringList> all;
    for (const auto &[element, ofElement] : lines) {
        QStringList texts;
        for (const auto &[place, text] : ofElement)
            texts += text;
        all.push_back(texts);
    }
    return all;
}

} // namespace

void TestSamplePapers::initTestCase() {
    const QString path = m_folder.filePath(u"sample.rapporteur"_s);
    QVERIFY(makeSample(path, m_fonts));
    auto opened = Store::open(path, {}, Store::Mode::readOnly);
    QVERIFY(opened);
    m_store = std::move(opened).value();
}

void TestSamplePapers::everyPaper() {
    QTest::addColumn<QString>("meeting");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("language");
    for (const QString &meeting : {u"RSG1"_s, u"RSG2"_s}) {
        for (const QString &document : papers::documentNames()) {
            for (const QString &language : papers::paperLanguages())
                QTest::addRow("%s %s %s", qPrintable(meeting), qPrintable(document), qPrintable(language))
                    << meeting << document << language;
        }
    }
}

std::shared_ptr<const Dossier> TestSamplePapers::dossier() {
    QFETCH(QString, meeting);
    QFETCH(QString, document);
    QFETCH(QString, language);
    auto loaded = loadDossier(*m_store, document, m_store->meetingByCode(meeting).value().id, language);
    return std::make_shared<const Dossier>(std::move(loaded).value());
}

void TestSamplePapers::layout_everyPaper_cutsNoWord() {
    for (const QStringList &lines : linesOfTexts(laidOut())) {
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            QVERIFY2(u" -–/"_s.contains(lines[i].back()), qPrintable(lines.join(u'|')));
    }
}

/// A last page with nothing but the funding statement looks like a misprint.
void TestSamplePapers::layout_everyPaper_leavesNoNoteAlone() {
    const typeset::LaidOut laid = laidOut();
    const int last = static_cast<int>(laid.pages.size()) - 1;
    bool isContent = false;
    for (const typeset::Operation &operation : laid.pages.back().operations) {
        const auto *run = std::get_if<typeset::GlyphRun>(&operation);
        if (run != nullptr && !typeset::isArtifact(run->element))
            isContent = isContent || run->size > 9.05F;
    }
    QVERIFY2(isContent, qPrintable(u"page %1"_s.arg(last + 1)));
}

void TestSamplePapers::layout_everyPaper_endsNoLineWithAShortWord() {
    for (const QStringList &lines : linesOfTexts(laidOut())) {
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QStringList words = lines[i].split(u' ', Qt::SkipEmptyParts);
            const bool isShort = words.size() > 1 && words.last().size() == 1 && words.last()[0].isLetter();
            const QString next = lines[i + 1];
            QVERIFY2(!isShort || next.size() < 2 || !next[1].isLetter(), qPrintable(lines.join(u'|')));
        }
    }
}

void TestSamplePapers::pdf_everyPaper_isTheSameTwice() {
    std::array<QByteArray, 2> written;
    typeset::FontSet fresh;
    for (std::size_t i = 0; i < written.size(); ++i) {
        QBuffer buffer(&written[i]);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(papers::writePaper(dossier(), i == 0 ? m_fonts : fresh, buffer));
    }
    QVERIFY(!written[0].isEmpty());
    QVERIFY(written[0] == written[1]);
}

RAPPORTEUR_TEST(TestSamplePapers)
#include "tst_samplepapers.moc"
