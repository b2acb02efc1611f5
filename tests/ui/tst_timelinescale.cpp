#include "testprogram.h"
#include "timelinescale.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTimelineScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dateAt_placeOfADay_isThatDay_data();
    void dateAt_placeOfADay_isThatDay();
    void lowerUnit_zoom_leavesRoomForWords_data();
    void lowerUnit_zoom_leavesRoomForWords();
    void pieces_ofAUnit_coverWithoutGaps_data();
    void pieces_ofAUnit_coverWithoutGaps();
    void zoomBy_manySteps_staysWithinBounds();
};

void TestTimelineScale::dateAt_placeOfADay_isThatDay_data() {
    QTest::addColumn<double>("pixels");
    for (const double pixels : {0.1, 0.33, 1.0, 1.2, 7.77, 40.0})
        QTest::addRow("%g", pixels) << pixels;
}

void TestTimelineScale::dateAt_placeOfADay_isThatDay() {
    QFETCH(double, pixels);
    TimelineScale scale;
    const QDate first(2016, 1, 1);
    scale.setRange(first, QDate(2018, 12, 31));
    scale.setPixelsPerDay(pixels);
    for (int day = 0; day < 1096; day += 13) {
        const QDate date = first.addDays(day);
        QCOMPARE(scale.dateAt(scale.xOf(date) + pixels / 2), date);
    }
    QVERIFY(scale.width() >= 1096 * pixels);
    QVERIFY(scale.width() <= 1096 * pixels + 1);
}

void TestTimelineScale::lowerUnit_zoom_leavesRoomForWords_data() {
    QTest::addColumn<double>("pixels");
    QTest::addColumn<int>("unit");
    QTest::newRow("days") << 24.0 << static_cast<int>(TimelineUnit::days);
    QTest::newRow("months") << 1.5 << static_cast<int>(TimelineUnit::months);
    QTest::newRow("quarters") << 0.5 << static_cast<int>(TimelineUnit::quarters);
    QTest::newRow("years") << 0.2 << static_cast<int>(TimelineUnit::years);
}

void TestTimelineScale::lowerUnit_zoom_leavesRoomForWords() {
    QFETCH(double, pixels);
    QFETCH(int, unit);
    TimelineScale scale;
    scale.setPixelsPerDay(pixels);
    QCOMPARE(static_cast<int>(scale.lowerUnit(7)), unit);
}

void TestTimelineScale::pieces_ofAUnit_coverWithoutGaps_data() {
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::newRow("days") << static_cast<int>(TimelineUnit::days) << 411 << u"15"_s;
    QTest::newRow("months") << static_cast<int>(TimelineUnit::months) << 14 << u"Nov"_s;
    QTest::newRow("quarters") << static_cast<int>(TimelineUnit::quarters) << 5 << u"Q4"_s;
    QTest::newRow("years") << static_cast<int>(TimelineUnit::years) << 2 << u"2016"_s;
}

void TestTimelineScale::pieces_ofAUnit_coverWithoutGaps() {
    QFETCH(int, unit);
    QFETCH(int, count);
    const QDate from(2016, 11, 15);
    const QDate to(2017, 12, 30);
    const std::vector<TimelinePiece> pieces = TimelineScale::pieces(static_cast<TimelineUnit>(unit), from, to);
    QVERIFY(!pieces.empty());
    QCOMPARE(static_cast<int>(pieces.size()), count);
    QTEST(pieces.front().words, "first");
    QVERIFY(pieces.front().from <= from);
    QVERIFY(pieces.back().until > to);
    for (std::size_t i = 1; i < pieces.size(); ++i)
        QCOMPARE(pieces[i].from, pieces[i - 1].until);
}

void TestTimelineScale::zoomBy_manySteps_staysWithinBounds() {
    TimelineScale scale;
    scale.zoomBy(1);
    const double closer = scale.pixelsPerDay();
    scale.zoomBy(-1);
    QVERIFY(scale.pixelsPerDay() < closer);
    scale.zoomBy(1000);
    QVERIFY(scale.pixelsPerDay() <= 40);
    scale.zoomBy(-2000);
    QVERIFY(scale.pixelsPerDay() >= 0.1);
}

RAPPORTEUR_TEST(TestTimelineScale)
#include "tst_timelinescale.moc"
