#include "tablemeasure.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace typeset;

using Widths = std::vector<double>;
using Needs = std::vector<ColumnNeed>;
using Spans = std::vector<SpanNeed>;

class TestTableMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnWidths_needs_areSharedOut_data();
    void columnWidths_needs_areSharedOut();
    void columnWidths_randomNeeds_fillTheTable();
    void columnWidths_enoughRoom_cutsNoWord();
    void columnWidths_roomForWordsAlone_cutsNoWord();
};

void TestTableMeasure::columnWidths_needs_areSharedOut_data() {
    QTest::addColumn<Needs>("needs");
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<Widths>("expected");

    const auto row = [](const char *name, const Needs &needs, const Spans &spans, const Widths &expected) {
        QTest::newRow(name) << needs << spans << expected;
    };
    row("no columns", {}, {}, {});
    row("one column fills the table", {{10, 1, 5, 5}}, {}, {300});
    row("equal shares", {{10, 1, 10, 500}, {10, 1, 10, 500}}, {}, {150, 150});
    row("left over goes by share", {{0, 1, 0, 500}, {0, 2, 0, 500}}, {}, {100, 200});
    row("minimum stands before share", {{100, 1, 0, 500}, {0, 1, 0, 500}}, {}, {200, 100});
    row("longest word stands before share", {{0, 1, 100, 500}, {0, 1, 0, 500}}, {}, {200, 100});
    row("no share is as wide as its lines", {{10, 0, 20, 50}, {10, 1, 20, 900}}, {}, {50, 250});
    row("no share takes a third at most", {{10, 0, 20, 900}, {10, 1, 20, 900}}, {}, {100, 200});
    row("short column leaves room to a long one", {{10, 1, 20, 40}, {10, 1, 20, 900}}, {}, {40, 260});
    row("nobody wants more: by share", {{0, 1, 0, 30}, {0, 3, 0, 30}}, {}, {90, 210});
    row("nobody has a share: alike", {{0, 0, 0, 30}, {0, 0, 0, 50}}, {}, {140, 160});
    row("words too long: cut where beyond minimum", {{50, 1, 250, 250}, {100, 1, 100, 100}}, {}, {200, 100});
    row("minima give way to words", {{200, 1, 20, 500}, {60, 1, 120, 500}}, {}, {180, 120});
    row("minima give way alike", {{150, 1, 50, 500}, {150, 1, 50, 500}, {20, 0, 100, 100}}, {}, {100, 100, 100});
    row("one word too long: the others stay whole", {{50, 1, 400, 400}, {20, 1, 60, 60}, {20, 1, 50, 50}}, {},
        {190, 60, 50});
    row("two words too long: minima count again", {{50, 1, 400, 400}, {60, 1, 400, 400}, {150, 1, 50, 500}}, {},
        {75, 75, 150});
    row("too many words too long: cut alike",
        {{50, 1, 200, 200}, {50, 1, 90, 90}, {50, 1, 90, 90}, {50, 1, 20, 20}, {50, 1, 90, 90}}, {},
        {70, 70, 70, 20, 70});
    row("minima too large: all shrink", {{400, 1, 0, 0}, {200, 1, 0, 0}}, {}, {200, 100});
    row("a wide cell widens its columns", {{0, 0, 10, 10}, {0, 0, 10, 10}, {0, 1, 10, 10}}, {{0, 2, 200}},
        {100, 100, 100});
    row("a wide cell beyond the table is clipped", {{0, 1, 10, 10}, {0, 1, 10, 10}}, {{1, 5, 200}}, {55, 245});
}

void TestTableMeasure::columnWidths_needs_areSharedOut() {
    QFETCH(Needs, needs);
    QFETCH(Spans, spans);
    QFETCH(Widths, expected);
    const Widths widths = columnWidths(needs, spans, 300);
    QCOMPARE(widths.size(), expected.size());
    for (std::size_t i = 0; i < widths.size(); ++i)
        QVERIFY2(qAbs(widths[i] - expected[i]) < 1e-6, qPrintable(u"column %1 is %2"_s.arg(i).arg(widths[i])));
}

void TestTableMeasure::columnWidths_randomNeeds_fillTheTable() {
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        Needs needs;
        const int count = 1 + random.bounded(9);
        for (int i = 0; i < count; ++i) {
            const double narrowest = random.bounded(120.0);
            needs.push_back(
                {random.bounded(60.0), double(random.bounded(4)), narrowest, narrowest + random.bounded(400.0)});
        }
        const Widths widths = columnWidths(needs, {{random.bounded(count), 2, random.bounded(300.0)}}, 480);
        QVERIFY(qAbs(std::accumulate(widths.begin(), widths.end(), 0.0) - 480) < 1e-6);
        for (const double width : widths)
            QVERIFY(width > 0);
    }
}

void TestTableMeasure::columnWidths_enoughRoom_cutsNoWord() {
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        Needs needs;
        for (int i = 0; i < 6; ++i) {
            const double narrowest = random.bounded(80.0);
            needs.push_back(
                {random.bounded(80.0), double(random.bounded(4)), narrowest, narrowest + random.bounded(400.0)});
        }
        const Widths widths = columnWidths(needs, {}, 480);
        for (std::size_t i = 0; i < needs.size(); ++i)
            QVERIFY(widths[i] >= std::max(needs[i].minimum, needs[i].narrowest) - 1e-6);
    }
}

/// A minimum is a wish; a cut word is a blemish.
void TestTableMeasure::columnWidths_roomForWordsAlone_cutsNoWord() {
    QRandomGenerator random(13);
    for (int round = 0; round < 500; ++round) {
        Needs needs;
        for (int i = 0; i < 6; ++i) {
            const double narrowest = random.bounded(80.0);
            needs.push_back(
                {random.bounded(300.0), double(random.bounded(4)), narrowest, narrowest + random.bounded(400.0)});
        }
        const Widths widths = columnWidths(needs, {}, 480);
        for (std::size_t i = 0; i < needs.size(); ++i)
            QVERIFY(widths[i] >= needs[i].narrowest - 1e-6);
    }
}

RAPPORTEUR_TEST(TestTableMeasure)
#include "tst_tablemeasure.moc"
