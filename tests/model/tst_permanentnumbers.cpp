#include "permanentnumbers.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Numbers that decisions and actions keep for ever.
class TestPermanentNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_written_isReadAndWrittenBack_data();
    void parse_written_isReadAndWrittenBack();
    void parse_nonsense_isNothing_data();
    void parse_nonsense_isNothing();
};

void TestPermanentNumbers::parse_written_isReadAndWrittenBack_data() {
    QTest::addColumn<QString>("meeting");
    QTest::addColumn<bool>("action");
    QTest::addColumn<int>("number");
    QTest::newRow("RSG2/D4") << u"RSG2"_s << false << 4;
    QTest::newRow("RSG2/A7") << u"RSG2"_s << true << 7;
    QTest::newRow("RSG2/A120") << u"RSG2"_s << true << 120;
    QTest::newRow("EX/2016/D1") << u"EX/2016"_s << false << 1;
    QTest::newRow("РГ2/D4") << u"РГ2"_s << false << 4;
}

void TestPermanentNumbers::parse_written_isReadAndWrittenBack() {
    QFETCH(QString, meeting);
    QFETCH(bool, action);
    QFETCH(int, number);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const PermanentNumber expected{meeting, action ? NumberedKind::action : NumberedKind::decision, number};
    QCOMPARE(formatPermanentNumber(expected), text);
    QVERIFY(parsePermanentNumber(text) == expected);
}

void TestPermanentNumbers::parse_nonsense_isNothing_data() {
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {QString(), u"RSG2"_s, u"RSG2/"_s, u"RSG2/D"_s, u"/D4"_s, u"RSG2/X4"_s, u"RSG2/D0"_s, u"RSG2/D04"_s,
          u"RSG2/D-4"_s, u"RSG2/d4"_s, u"RSG2/D4 "_s, u"RSG2/D99999999999"_s, u"RSG2/4"_s})
        QTest::newRow(text.isEmpty() ? "empty" : qPrintable(text)) << text;
}

void TestPermanentNumbers::parse_nonsense_isNothing() {
    QFETCH(QString, text);
    QVERIFY(!parsePermanentNumber(text));
}

RAPPORTEUR_TEST(TestPermanentNumbers)
#include "tst_permanentnumbers.moc"
