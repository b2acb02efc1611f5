#include "paragraphbreaker.h"
#include "testprogram.h"

#include <QTest>

using namespace typeset;

using Items = std::vector<BreakItem>;
using Ends = std::vector<int>;

namespace {

BreakItem word(double width) {
    return {width, 10, 0, Opportunity::allowed};
}
BreakItem joined(double width) {
    return {width, 0, 0, Opportunity::none};
}
BreakItem hyphened(double width, double hyphen) {
    return {width, 0, hyphen, Opportunity::allowed};
}
BreakItem lineEnd(double width) {
    return {width, 0, 0, Opportunity::mandatory};
}

} // namespace

class TestParagraphBreaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breakLines_items_endWhereExpected_data();
    void breakLines_items_endWhereExpected();
    void breakLines_brokenAtSoftHyphen_addsItsWidth();
    void breakLines_blanksAtTheEnd_doNotCount();
    void narrowestWidth_items_isWidestUnbreakable();
    void naturalWidth_typedLineEnds_isWidestLine();
};

void TestParagraphBreaker::breakLines_items_endWhereExpected_data() {
    QTest::addColumn<Items>("items");
    QTest::addColumn<Ends>("ends");

    QTest::newRow("nothing is one line") << Items{} << Ends{0};
    QTest::newRow("fits") << Items{word(40), word(50)} << Ends{2};
    QTest::newRow("exactly full") << Items{word(40), word(50), word(1)} << Ends{2, 3};
    QTest::newRow("as full as can be") << Items{word(30), word(30), word(30), word(30)} << Ends{2, 4};
    QTest::newRow("joined parts move together") << Items{word(50), joined(30), word(30)} << Ends{1, 3};
    QTest::newRow("joined and too wide are parted") << Items{joined(60), word(60)} << Ends{1, 2};
    QTest::newRow("too wide alone") << Items{word(10), word(300), word(10)} << Ends{1, 2, 3};
    QTest::newRow("typed line end") << Items{lineEnd(10), word(10)} << Ends{1, 2};
    QTest::newRow("typed empty line") << Items{lineEnd(10), lineEnd(0), word(10)} << Ends{1, 2, 3};
    QTest::newRow("line end at the end adds none") << Items{lineEnd(10)} << Ends{1};
    QTest::newRow("hyphen has room") << Items{word(50), hyphened(35, 5), word(30)} << Ends{2, 3};
    QTest::newRow("hyphen lacks room") << Items{word(50), hyphened(38, 5), word(30)} << Ends{1, 3};
    QTest::newRow("hyphen after a blank lacks room") << Items{word(90), hyphened(0, 5), word(30)} << Ends{1, 3};
}

void TestParagraphBreaker::breakLines_items_endWhereExpected() {
    QFETCH(Items, items);
    QFETCH(Ends, ends);
    Ends found;
    int from = 0;
    for (const LineRange &line : breakLines(items, 100)) {
        QCOMPARE(line.from, from);
        found.push_back(line.to);
        from = line.to;
    }
    QCOMPARE(found, ends);
}

void TestParagraphBreaker::breakLines_brokenAtSoftHyphen_addsItsWidth() {
    const Items items{hyphened(80, 5), word(50)};
    const std::vector<LineRange> lines = breakLines(items, 100);
    QVERIFY(lines[0].hyphen);
    QCOMPARE(lines[0].width, 85.0);
    QVERIFY(!lines[1].hyphen);
    QVERIFY(!breakLines(items, 200)[0].hyphen);
}

void TestParagraphBreaker::breakLines_blanksAtTheEnd_doNotCount() {
    const std::vector<LineRange> lines = breakLines(Items{word(95), word(0), word(95)}, 100);
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].width, 95.0);
}

void TestParagraphBreaker::narrowestWidth_items_isWidestUnbreakable() {
    QCOMPARE(narrowestWidth(Items{word(30), joined(20), word(25), hyphened(38, 5)}), 45.0);
    QCOMPARE(narrowestWidth(Items{word(30), hyphened(43, 5)}), 48.0);
    QCOMPARE(narrowestWidth(Items{}), 0.0);
}

void TestParagraphBreaker::naturalWidth_typedLineEnds_isWidestLine() {
    QCOMPARE(naturalWidth(Items{word(30), lineEnd(20), word(25)}), 60.0);
    QCOMPARE(naturalWidth(Items{word(30), word(20)}), 60.0);
}

RAPPORTEUR_TEST(TestParagraphBreaker)
#include "tst_paragraphbreaker.moc"
