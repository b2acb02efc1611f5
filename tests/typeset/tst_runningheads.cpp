#include "fontset.h"
#include "laidout.h"
#include "testprogram.h"
#include "typography.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace typeset;

namespace {

Paper numberedPaper(std::vector<Block> blocks) {
    Paper paper;
    paper.pageOf = u"Page %1 of %2"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

} // namespace

class TestRunningHeads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draw_runningTexts_areArtifactsOnEachPage();
    void draw_longRunningTexts_doNotMeet();
    void draw_draftMark_isBehindAllAndWithinMargins();

private:
    FontSet m_fonts;
};

void TestRunningHeads::draw_runningTexts_areArtifactsOnEachPage() {
    Paper paper = numberedPaper({filler(600), PageBreak{}, filler(3)});
    paper.headerLeft = u"2nd meeting"_s;
    paper.headerRight = u"Draft 2"_s;
    paper.footerLeft = u"Bishkek"_s;
    const LaidOut laid = laidOut(paper, m_fonts);
    const int pages = static_cast<int>(laid.pages.size());
    QVERIFY(pages >= 3);
    for (int i = 0; i < pages; ++i) {
        QCOMPARE(laid.artifacts(i, headerArtifact), (std::vector<QString>{u"2nd meeting"_s, u"Draft 2"_s}));
        QCOMPARE(laid.artifacts(i, footerArtifact),
                 (std::vector<QString>{u"Bishkek"_s, u"Page %1 of %2"_s.arg(i + 1).arg(pages)}));
    }
}

void TestRunningHeads::draw_longRunningTexts_doNotMeet() {
    Paper paper = numberedPaper({});
    paper.headerLeft = QString(u"Regional Steering Group "_s).repeated(20);
    paper.headerRight = QString(u"предварительная повестка дня\n"_s).repeated(20);
    const LaidOut laid = laidOut(paper, m_fonts);
    const QRectF body = sheetOf(paper).body;
    std::vector<const GlyphRun *> runs;
    for (const Operation &operation : laid.pages[0].operations) {
        if (const auto *run = std::get_if<GlyphRun>(&operation); run != nullptr && run->element == headerArtifact)
            runs.push_back(run);
    }
    QCOMPARE(runs.size(), std::size_t{2});
    QVERIFY(runs[0]->text.endsWith(u'…') && runs[1]->text.endsWith(u'…'));
    QVERIFY(runs[0]->text.size() > 20);
    QVERIFY(rightEnd(*runs[0]) + 10 < runs[1]->baseline.x());
    QVERIFY(rightEnd(*runs[1]) <= body.right() + 0.01);
}

void TestRunningHeads::draw_draftMark_isBehindAllAndWithinMargins() {
    Paper paper = numberedPaper({filler(20)});
    for (const QString &mark : {u"DRAFT"_s, u"ПРОЕКТ"_s, u"FOR THE EYES OF THE SECRETARIAT ONLY"_s}) {
        for (const bool landscape : {false, true}) {
            paper.draftMark = mark;
            paper.landscape = landscape;
            const LaidOut laid = laidOut(paper, m_fonts);
            const auto &run = std::get<GlyphRun>(laid.pages[0].operations.front());
            QCOMPARE(run.element, watermarkArtifact);
            QCOMPARE(run.text, mark);
            QVERIFY(qGray(run.colour) > 230);
            const double length = (rightEnd(run) - run.baseline.x()) / std::sqrt(2.0);
            const double up = double(run.size) * 0.72 / std::sqrt(2.0);
            const QRectF ink(run.baseline - QPointF(up, length + up), QSizeF(length + up, length + up));
            QVERIFY(sheetOf(paper).body.contains(ink));
        }
    }
}

RAPPORTEUR_TEST(TestRunningHeads)
#include "tst_runningheads.moc"
