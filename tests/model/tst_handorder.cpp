#include "handorder.h"
#include "testprogram.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

/// Siblings that were put into an order by hand.
class TestHandOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysByHand_wantedOrder_ascends_data();
    void keysByHand_wantedOrder_ascends();
};

void TestHandOrder::keysByHand_wantedOrder_ascends_data() {
    QTest::addColumn<QStringList>("keys"); // in the wanted order; empty = moved, or never placed
    QTest::addColumn<int>("last");
    QTest::addColumn<QStringList>("kept"); // what may not change; a dot where a key may
    QTest::newRow("one between two") << QStringList{u"1"_s, {}, u"2"_s} << 1 << QStringList{u"1"_s, u"."_s, u"2"_s};
    QTest::newRow("the first") << QStringList{{}, u"1"_s} << 0 << QStringList{u"."_s, u"1"_s};
    QTest::newRow("none placed so far") << QStringList{{}, {}, {}, {}} << 1 << QStringList{u"."_s, u"."_s, {}, {}};
    QTest::newRow("to the end of all") << QStringList{u"1"_s, {}, {}} << 2 << QStringList{u"1"_s, u"."_s, u"."_s};
    QTest::newRow("before the unplaced") << QStringList{u"1"_s, {}, {}} << 1 << QStringList{u"1"_s, u"."_s, {}};
    QTest::newRow("two side by side") << QStringList{u"1"_s, {}, {}, u"2"_s} << 2
                                      << QStringList{u"1"_s, u"."_s, u"."_s, u"2"_s};
    QTest::newRow("equal keys") << QStringList{u"1"_s, u"1"_s, {}} << 1 << QStringList{u"."_s, u"."_s, {}};
    QTest::newRow("no places") << QStringList{u"0"_s, {}, u"0"_s} << 1 << QStringList{u"."_s, u"."_s, u"."_s};
    QTest::newRow("wrong order behind the last")
        << QStringList{u"5"_s, {}, u"2"_s} << 1 << QStringList{u"."_s, u"."_s, u"."_s};
    QTest::newRow("nothing") << QStringList{} << 0 << QStringList{};
}

void TestHandOrder::keysByHand_wantedOrder_ascends() {
    QFETCH(QStringList, keys);
    QFETCH(int, last);
    QFETCH(QStringList, kept);
    std::vector<OrderKey> given;
    for (const QString &key : keys)
        given.push_back({key});
    const std::vector<OrderKey> made = keysByHand(given, static_cast<std::size_t>(last));
    QCOMPARE(made.size(), given.size());
    OrderKey before;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const QString &wanted = kept[static_cast<qsizetype>(i)];
        if (wanted != "."_L1)
            QCOMPARE(made[i].key, wanted);
        if (made[i].isEmpty())
            continue;
        QVERIFY(made[i].isPlace());
        QVERIFY2(before < made[i], qPrintable(before.key + u" < "_s + made[i].key));
        before = made[i];
    }
}

RAPPORTEUR_TEST(TestHandOrder)
#include "tst_handorder.moc"
