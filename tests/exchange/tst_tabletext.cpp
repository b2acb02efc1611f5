#include "tabletext.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTabletext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alignedText_columnsOfDifferentWidth_areAligned() {
        const TextTable table{{u"no"_s, u"title"_s}, {{u"1"_s, u"Opening"_s}, {u"10"_s, u"Закрытие"_s}}};
        QCOMPARE(QString::fromUtf8(toAlignedText(table)), u"no  title\n1   Opening\n10  Закрытие\n"_s);
    }

    void alignedText_cellWithLineBreak_staysOnOneLine() {
        const TextTable table{{u"a"_s}, {{u"one\ntwo"_s}}};
        QCOMPARE(toAlignedText(table), "a\none two\n");
    }

    void alignedText_longCell_isCutWithEllipsis() {
        const TextTable table{{u"a"_s}, {{QString(100, u'x')}}};
        QCOMPARE(QString::fromUtf8(toAlignedText(table)).split(u'\n').at(1), QString(59, u'x') + u'…');
    }

    void csv_cell_isQuotedWhereNeeded_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Bishkek"_s << u"Bishkek"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("at sign") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("negative number") << u"-5"_s << u"-5"_s;
        QTest::newRow("minus and words") << u"-cmd"_s << u"'-cmd"_s;
    }
    void csv_cell_isQuotedWhereNeeded() {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromUtf8(toCsv({{u"h"_s}, {{cell}}})), u"h\r\n"_s + expected + u"\r\n"_s);
    }
};

RAPPORTEUR_TEST(TestTabletext)
#include "tst_tabletext.moc"
