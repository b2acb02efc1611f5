#include "pagebreaker.h"
#include "testprogram.h"

#include <QTest>

using namespace typeset;

using Slices = std::vector<Slice>;
using Starts = std::vector<int>;

namespace {

Slice line(double height, Cost before = Cost::free, Cost after = Cost::free) {
    return {.height = height, .before = before, .after = after};
}

Starts startsOf(const PageBreaker &breaker) {
    Starts starts;
    for (const Place &place : breaker.starts())
        starts.push_back(place.slice);
    return starts;
}

} // namespace

class TestPageBreaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void add_slices_startPagesWhereExpected_data();
    void add_slices_startPagesWhereExpected();
    void add_resumed_countsWhatIsRepeated();
    void breakHere_atTopOfPage_makesNoEmptyPage();
    void placed_listedSlice_saysPageAndTop();
};

void TestPageBreaker::add_slices_startPagesWhereExpected_data() {
    QTest::addColumn<Slices>("slices");
    QTest::addColumn<Starts>("starts");

    const Slice kept = line(30, Cost::free, Cost::dearest);
    const Slice dear = line(30, Cost::free, Cost::dear);
    QTest::newRow("none") << Slices{} << Starts{};
    QTest::newRow("one page") << Slices{line(50), line(50)} << Starts{0};
    QTest::newRow("two pages") << Slices{line(50), line(50), line(1)} << Starts{0, 2};
    QTest::newRow("space above falls away")
        << Slices{line(60), {.above = 20, .height = 40}, {.above = 20, .height = 40}} << Starts{0, 1};
    QTest::newRow("closing counts") << Slices{line(60), {.height = 35, .closing = 10}, line(10)} << Starts{0, 1};
    QTest::newRow("heading moves along") << Slices{line(60), kept, line(30)} << Starts{0, 1};
    QTest::newRow("chain moves along") << Slices{line(10), kept, kept, line(40)} << Starts{0, 1};
    QTest::newRow("total takes its row along") << Slices{line(40), line(40), line(30, Cost::dearest)} << Starts{0, 1};
    QTest::newRow("dear if nothing cheaper") << Slices{kept, dear, kept, line(30)} << Starts{0, 2};
    QTest::newRow("the last of equal ones") << Slices{kept, kept, kept, kept} << Starts{0, 3};
    QTest::newRow("taller than a page stands alone") << Slices{line(10), line(150), line(10)} << Starts{0, 1, 2};
}

void TestPageBreaker::add_slices_startPagesWhereExpected() {
    QFETCH(Slices, slices);
    QFETCH(Starts, starts);
    PageBreaker breaker(100);
    for (int i = 0; i < static_cast<int>(slices.size()); ++i)
        breaker.add({0, 0, i}, slices[static_cast<std::size_t>(i)], 0);
    breaker.finish();
    QCOMPARE(startsOf(breaker), starts);
}

void TestPageBreaker::add_resumed_countsWhatIsRepeated() {
    PageBreaker breaker(100);
    for (int i = 0; i < 9; ++i)
        breaker.add({0, 0, i}, line(25), i == 0 ? 0 : 30);
    breaker.finish();
    QCOMPARE(startsOf(breaker), (Starts{0, 4, 6, 8}));
}

void TestPageBreaker::breakHere_atTopOfPage_makesNoEmptyPage() {
    PageBreaker breaker(100);
    breaker.breakHere();
    breaker.add({0, 0, 0}, line(10), 0);
    breaker.breakHere();
    breaker.breakHere();
    breaker.add({0, 0, 1}, line(10), 0);
    breaker.breakHere();
    breaker.finish();
    QCOMPARE(startsOf(breaker), (Starts{0, 1}));
}

void TestPageBreaker::placed_listedSlice_saysPageAndTop() {
    PageBreaker breaker(100);
    breaker.add({0, 0, 0}, line(40), 0, true);
    breaker.add({1, 0, 0}, {.above = 10, .height = 30, .after = Cost::dearest}, 0, true);
    breaker.add({2, 0, 0}, line(40), 0);
    breaker.finish();
    QCOMPARE(breaker.placed().size(), 2U);
    QCOMPARE(breaker.placed()[0].page, 0);
    QCOMPARE(breaker.placed()[0].top, 0.0);
    QCOMPARE(breaker.placed()[1].block, 1);
    QCOMPARE(breaker.placed()[1].page, 1);
    QCOMPARE(breaker.placed()[1].top, 0.0);
}

RAPPORTEUR_TEST(TestPageBreaker)
#include "tst_pagebreaker.moc"
