#include "testprogram.h"
#include "textbreaks.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace typeset;

using Positions = std::vector<qsizetype>;

class TestTextBreaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleaned_typed_isSafe_data();
    void cleaned_typed_isSafe();
    void lineBreaks_text_areWhereUnicodeSays_data();
    void lineBreaks_text_areWhereUnicodeSays();
    void lineBreaks_plainText_agreesWithGeneralAlgorithm();
    void graphemeBreaks_marks_stayWithTheirLetter();
};

void TestTextBreaks::cleaned_typed_isSafe_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"Протокол № 2: O‘zbekiston"_s << u"Протокол № 2: O‘zbekiston"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("line ends") << u"a\r\nb\rc\nd\x2028"_s + u"e\x2029"_s + u"f\x0b"_s + u"g\x0c"_s + u"h\x85"_s + u"i"_s
                               << u"a\nb\nc\nd\ne\nf\ng\nh\ni"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("controls") << u"a\x07"_s + u"b\x1b"_s + u"c\x9f"_s + QChar(u'\0') + u"d"_s << u"abcd"_s;
    QTest::newRow("half pairs") << u"a"_s + QChar(u'\xd83d') + u"b"_s + QChar(u'\xde00') << u"a\ufffdb\ufffd"_s;
    QTest::newRow("whole pair") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("no character") << QString(QChar(u'\xffff')) << u"\ufffd"_s;
    QTest::newRow("no-break space and soft hyphen stay") << u"1\u00a0000 со\u00adвет"_s << u"1\u00a0000 со\u00adвет"_s;
}

void TestTextBreaks::cleaned_typed_isSafe() {
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(cleaned(typed), expected);
}

void TestTextBreaks::lineBreaks_text_areWhereUnicodeSays_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Positions>("expected");

    QTest::newRow("one word") << u"agenda"_s << Positions{6};
    QTest::newRow("after spaces") << u"the  work plan"_s << Positions{5, 10, 14};
    QTest::newRow("no-break space joins") << u"29\u00a0ноября 2016\u00a0г."_s << Positions{10, 17};
    QTest::newRow("no-break space joins after a dash")
        << u"09:00\u00a0–\u00a009:20 (BOMCA-\u202f9)"_s << Positions{14, 24};
    QTest::newRow("after hyphens") << u"cross-border"_s << Positions{6, 12};
    QTest::newRow("after soft hyphen") << u"пред\u00adставитель"_s << Positions{5, 14};
    QTest::newRow("not before punctuation") << u"да ; нет"_s << Positions{5, 8};
    QTest::newRow("not inside quotes") << u"«да» нет, (да)"_s << Positions{5, 10, 14};
    QTest::newRow("dash ends a line") << u"09:00 – 09:20"_s << Positions{8, 13};
    QTest::newRow("symbols stay whole") << u"RSG2/D4 и/или"_s << Positions{8, 13};
    QTest::newRow("addresses break at slashes") << u"http://a.org/b/c"_s << Positions{7, 13, 15, 16};
    QTest::newRow("a letter stays with its word") << u"союза в Бишкеке и на a visit"_s << Positions{6, 16, 21, 28};
    QTest::newRow("letters before a letter do not") << u"a b c"_s << Positions{2, 4, 5};
    QTest::newRow("a small number stays with what it counts")
        << u"28 February – 1 March 2017, (11 миссий)"_s << Positions{14, 22, 28, 39};
    QTest::newRow("a small number stays with what it numbers") << u"component 1, annex 12."_s << Positions{13, 22};
    QTest::newRow("a year does not") << u"2017 год и RSG2 плана"_s << Positions{5, 9, 16, 21};
    QTest::newRow("line end") << u"a\nb"_s << Positions{2, 3};
    QTest::newRow("line end after a figure") << u"9624\n«b»"_s << Positions{5, 8};
    QTest::newRow("line end last") << u"a b\n"_s << Positions{2, 4};
}

void TestTextBreaks::lineBreaks_text_areWhereUnicodeSays() {
    QFETCH(QString, text);
    QFETCH(Positions, expected);
    QCOMPARE(lineBreaks(text), expected);
}

/// The short cut for plain words must not be another rule.
void TestTextBreaks::lineBreaks_plainText_agreesWithGeneralAlgorithm() {
    const QString letters = u"abzKZагЯқңӯҳёі019    .,:"_s;
    const QRegularExpression leans(u"(^|[ (])(\\p{L}|\\d{1,2}) $"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression word(u"^\\p{L}{2}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression behind(u"\\p{L} $"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression number(u"^\\d{1,2}([,;)]|$|\\.( |$))"_s);
    QRandomGenerator random(3);
    for (int round = 0; round < 20000; ++round) {
        QString text;
        const int length = 1 + random.bounded(24);
        for (int i = 0; i < length; ++i)
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        Positions expected;
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
            const bool onNext = leans.match(text.left(at)).hasMatch() && word.match(text.mid(at)).hasMatch();
            const bool onPrevious = behind.match(text.left(at)).hasMatch() && number.match(text.mid(at)).hasMatch();
            if (at == text.size() || (!onNext && !onPrevious))
                expected.push_back(at);
        }
        QCOMPARE(std::make_pair(text, lineBreaks(text)), std::make_pair(text, expected));
    }
}

void TestTextBreaks::graphemeBreaks_marks_stayWithTheirLetter() {
    QCOMPARE(graphemeBreaks(u"и\u0301г\u0304н"), (Positions{2, 4, 5}));
    QCOMPARE(graphemeBreaks(u"\U0001F1F0\U0001F1EC!"), (Positions{4, 5}));
}

RAPPORTEUR_TEST(TestTextBreaks)
#include "tst_textbreaks.moc"
