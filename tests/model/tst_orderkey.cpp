#include "orderkey.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

/// Places among siblings.
class TestOrderKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void between_twoKeys_liesStrictlyBetween_data();
    void between_twoKeys_liesStrictlyBetween();
    void between_noRoom_stillEnds_data();
    void between_noRoom_stillEnds();
    void after_keyMadeElsewhere_isBehindIt_data();
    void after_keyMadeElsewhere_isBehindIt();
    void after_manyAppends_staySortedAndShort();
    void between_alwaysAtTheSamePlace_growsSlowly_data();
    void between_alwaysAtTheSamePlace_growsSlowly();
    void between_randomPlaces_staySorted();
    void isPlace_key_isJudged_data();
    void isPlace_key_isJudged();
};

void TestOrderKey::between_twoKeys_liesStrictlyBetween_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("first of all") << QString() << QString();
    QTest::newRow("at the end") << u"V"_s << QString();
    QTest::newRow("at the end of the digits") << u"z"_s << QString();
    QTest::newRow("at the end of two blocks") << u"zzz"_s << QString();
    QTest::newRow("never behind into a 0") << u"z0z"_s << QString();
    QTest::newRow("at the start") << QString() << u"V"_s;
    QTest::newRow("at the start, little room") << QString() << u"1"_s;
    QTest::newRow("at the start, below 0") << QString() << u"001"_s;
    QTest::newRow("neighbours") << u"1"_s << u"2"_s;
    QTest::newRow("far apart") << u"1"_s << u"x"_s;
    QTest::newRow("longer before") << u"1zzz"_s << u"2"_s;
    QTest::newRow("longer after") << u"1"_s << u"101"_s;
    QTest::newRow("common start") << u"abc1"_s << u"abc2"_s;
}

void TestOrderKey::between_twoKeys_liesStrictlyBetween() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    const OrderKey key = OrderKey::between({before}, {after});
    QVERIFY2(key.isPlace(), qPrintable(key.key));
    QVERIFY2(before < key.key, qPrintable(key.key));
    QVERIFY2(after.isEmpty() || key.key < after, qPrintable(key.key));
}

void TestOrderKey::between_noRoom_stillEnds_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("equal") << u"V"_s << u"V"_s;
    QTest::newRow("wrong way round") << u"b"_s << u"a"_s;
    QTest::newRow("only noughts after") << QString() << u"000"_s;
    QTest::newRow("other letters") << u"Ж"_s << u"Я"_s;
}

void TestOrderKey::between_noRoom_stillEnds() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QVERIFY(OrderKey::between({before}, {after}).isPlace());
}

void TestOrderKey::after_keyMadeElsewhere_isBehindIt_data() {
    QTest::addColumn<QString>("last");
    QTest::newRow("Cyrillic") << u"ж"_s;
    QTest::newRow("a sign within") << u"1.5"_s;
    QTest::newRow("a number with noughts") << u"100"_s;
    QTest::newRow("a negative number") << u"-1"_s;
}

void TestOrderKey::after_keyMadeElsewhere_isBehindIt() {
    QFETCH(QString, last);
    const OrderKey next = OrderKey::after({last});
    QVERIFY2(last < next.key, qPrintable(next.key));
    QVERIFY2(next.key < OrderKey::after(next).key, qPrintable(next.key));
}

void TestOrderKey::after_manyAppends_staySortedAndShort() {
    OrderKey last;
    qsizetype longest = 0;
    for (int i = 0; i < 20'000; ++i) {
        const OrderKey key = OrderKey::after(last);
        QVERIFY2(last < key, qPrintable(last.key + u' ' + key.key));
        QVERIFY2(key.isPlace(), qPrintable(key.key));
        longest = std::max(longest, key.key.size());
        last = key;
    }
    QVERIFY(longest <= 6);
}

void TestOrderKey::between_alwaysAtTheSamePlace_growsSlowly_data() {
    QTest::addColumn<bool>("newIsUpper");
    QTest::newRow("each before the last inserted") << true;
    QTest::newRow("each behind the last inserted") << false;
}

void TestOrderKey::between_alwaysAtTheSamePlace_growsSlowly() {
    QFETCH(bool, newIsUpper);
    OrderKey low{u"1"_s};
    OrderKey high{u"2"_s};
    for (int i = 0; i < 60; ++i) {
        const OrderKey key = OrderKey::between(low, high);
        QVERIFY2(low < key && key < high, qPrintable(key.key));
        QVERIFY2(key.key.size() <= 2 + i / 4, qPrintable(key.key));
        (newIsUpper ? high : low) = key;
    }
}

void TestOrderKey::between_randomPlaces_staySorted() {
    QRandomGenerator random(7);
    std::vector<OrderKey> keys;
    for (int i = 0; i < 3000; ++i) {
        const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(keys.size()) + 1));
        const OrderKey before = at == 0 ? OrderKey() : keys[at - 1];
        const OrderKey after = at == keys.size() ? OrderKey() : keys[at];
        const OrderKey key = OrderKey::between(before, after);
        QVERIFY2(before < key, qPrintable(key.key));
        QVERIFY2(after.isEmpty() || key < after, qPrintable(key.key));
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), key);
    }
}

void TestOrderKey::isPlace_key_isJudged_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("place");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("digits") << u"aZ09x"_s << true;
    QTest::newRow("ends in nought") << u"a0"_s << false;
    QTest::newRow("other letters") << u"a-b"_s << false;
}

void TestOrderKey::isPlace_key_isJudged() {
    QFETCH(QString, key);
    QTEST(OrderKey{key}.isPlace(), "place");
}

RAPPORTEUR_TEST(TestOrderKey)
#include "tst_orderkey.moc"
