#include "prosewriting.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Prose as it is stored.
class TestProseWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenProse_read_isAsBefore_data();
    void writtenProse_read_isAsBefore();
    void writtenProse_irregular_becomesRegular_data();
    void writtenProse_irregular_becomesRegular();
    void writtenProse_unwritableEmphasis_givesUpNoLetter();
    void writtenProse_random_isReadBack();
    void writtenProse_long_isWrittenSoon_data();
    void writtenProse_long_isWrittenSoon();
    void joinedProse_texts_areOne_data();
    void joinedProse_texts_areOne();
};

namespace {

QString lettersOf(const Prose &prose) {
    QString letters;
    const auto add = [&](const ProseText &text) {
        for (const ProseRun &run : text)
            letters += run.text;
        letters += u' ';
    };
    for (const auto &block : prose) {
        if (const auto *text = std::get_if<ProseText>(&block)) {
            add(*text);
            continue;
        }
        for (const ProseItem &item : std::get<ProseList>(block).items)
            add(item.text);
    }
    return letters.simplified();
}

ProseRun plain(const QString &text) {
    return {text, false, false};
}
ProseRun bold(const QString &text) {
    return {text, true, false};
}
ProseRun italic(const QString &text) {
    return {text, false, true};
}
ProseRun both(const QString &text) {
    return {text, true, true};
}

ProseText randomText(QRandomGenerator &random) {
    static const QStringList pieces{u"a"_s,  u"б"_s,   u" "_s, u"*"_s,  u"_"_s,  u"\\"_s, u"\n"_s,     u"1. "_s,
                                    u"- "_s, u"2) "_s, u"5"_s, u"+ "_s, u"**"_s, u"."_s,  u"\u00a0"_s, u"x y"_s};
    ProseText text;
    for (int run = random.bounded(1, 5); run > 0; --run) {
        QString words;
        for (int i = random.bounded(1, 7); i > 0; --i)
            words += pieces[random.bounded(static_cast<int>(pieces.size()))];
        text.push_back({words, random.bounded(3) == 0, random.bounded(3) == 0});
    }
    return text;
}

Prose randomProse(QRandomGenerator &random) {
    Prose prose;
    for (int block = random.bounded(1, 5); block > 0; --block) {
        if (random.bounded(2) == 0) {
            prose.emplace_back(randomText(random));
            continue;
        }
        ProseList list{.numbered = random.bounded(2) == 0, .items = {}};
        for (int item = random.bounded(1, 6); item > 0; --item)
            list.items.push_back({randomText(random), random.bounded(-1, 8), random.bounded(3) == 0});
        prose.emplace_back(list);
    }
    return prose;
}

} // namespace

Q_DECLARE_METATYPE(Prose)

void TestProseWriting::writtenProse_read_isAsBefore_data() {
    QTest::addColumn<QString>("stored");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("sentence") << u"One sentence."_s;
    QTest::newRow("paragraphs") << u"One,\nin two lines.\n\nTwo."_s;
    QTest::newRow("bold") << u"of **Kazakhstan** and **the Kyrgyz Republic**"_s;
    QTest::newRow("italic") << u"*inter alia*"_s;
    QTest::newRow("italic in bold") << u"**a *b* c**"_s;
    QTest::newRow("italic at the end of bold") << u"**a *b***"_s;
    QTest::newRow("italic at the start of bold") << u"***a* b**"_s;
    QTest::newRow("bold in italic") << u"*a **b** c*"_s;
    QTest::newRow("bold behind italic") << u"*a***b**"_s;
    QTest::newRow("italic and bold that overlap") << u"**a _b_**_c_"_s;
    QTest::newRow("bold within a word") << u"un**believ**able"_s;
    QTest::newRow("product and snake case") << u"5*3 and 5 * 3 and file_name"_s;
    QTest::newRow("escaped") << u"\\*not italic\\*"_s;
    QTest::newRow("folder") << u"C:\\folder\\file"_s;
    QTest::newRow("share") << u"\\\\\\server"_s;
    QTest::newRow("hyphen that is none of a list") << u"\\- one\n\\- two"_s;
    QTest::newRow("number that is none of a list") << u"1\\. one"_s;
    QTest::newRow("year") << u"2016. A good year."_s;
    QTest::newRow("number behind a list") << u"1. one\n2. two\n\n3\\) three"_s;
    QTest::newRow("list") << u"- one\n- **two**\n  goes on"_s;
    QTest::newRow("nested list") << u"- one\n  - within\n    - deeper\n- two"_s;
    QTest::newRow("numbered") << u"1. one\n2. two\n   1. within\n3. three"_s;
    QTest::newRow("marks within numbers") << u"1. one\n   - within\n2. two"_s;
    QTest::newRow("numbers within marks") << u"- one\n  - 1. first"_s;
    QTest::newRow("two lists") << u"- one\n\n1. two\n\n- three"_s;
    QTest::newRow("text between lists") << u"1. one\n\nText\n\n1. two"_s;
    QTest::newRow("item that looks like one") << u"- - one\n  \\- two"_s;
}

void TestProseWriting::writtenProse_read_isAsBefore() {
    QFETCH(QString, stored);
    QCOMPARE(writtenProse(readProse(stored)), stored);
}

void TestProseWriting::writtenProse_irregular_becomesRegular_data() {
    QTest::addColumn<Prose>("prose");
    QTest::addColumn<QString>("stored");
    const auto text = [](const ProseText &runs) { return Prose{runs}; };
    QTest::newRow("blanks around") << text({plain(u"  a \n b  "_s)}) << u"a\nb"_s;
    QTest::newRow("empty lines part paragraphs") << text({plain(u"a\n \n\nb"_s)}) << u"a\n\nb"_s;
    QTest::newRow("line ends of an editor") << text({plain(u"a\u2028b\u2029c"_s)}) << u"a\nb\nc"_s;
    QTest::newRow("tabs and control signs") << text({plain(u"a\tb\u0007"_s)}) << u"a b"_s;
    QTest::newRow("blanks at the edge of bold")
        << text({plain(u"a"_s), bold(u" b "_s), plain(u"c"_s)}) << u"a **b** c"_s;
    QTest::newRow("bold blank") << text({plain(u"a"_s), bold(u" "_s), plain(u"b"_s)}) << u"a b"_s;
    QTest::newRow("bold over lines") << text({bold(u"a\nb"_s)}) << u"**a\nb**"_s;
    QTest::newRow("bold over paragraphs") << text({bold(u"a\n\nb"_s)}) << u"**a**\n\n**b**"_s;
    QTest::newRow("runs of one style") << text({bold(u"a"_s), bold(u"b"_s)}) << u"**ab**"_s;
    QTest::newRow("both, then bold") << text({both(u"a"_s), bold(u" b"_s)}) << u"***a* b**"_s;
    QTest::newRow("both, then italic") << text({both(u"a"_s), italic(u" b"_s)}) << u"_**a** b_"_s;
    QTest::newRow("empty items") << Prose{ProseList{false, {{{}, 0, false}, {{plain(u"a"_s)}, 1, false}}}} << u"- a"_s;
    QTest::newRow("steps too deep")
        << Prose{ProseList{false,
                           {{{plain(u"a"_s)}, 3, false}, {{plain(u"b"_s)}, 3, false}, {{plain(u"c"_s)}, -1, false}}}}
        << u"- a\n  - b\n- c"_s;
    QTest::newRow("lists of one kind") << Prose{ProseList{true, {{{plain(u"a"_s)}, 0, false}}},
                                                ProseList{true, {{{plain(u"b"_s)}, 0, false}}}}
                                       << u"1. a\n2. b"_s;
    QTest::newRow("mark among outermost numbers")
        << Prose{ProseList{true, {{{plain(u"a"_s)}, 0, false}, {{plain(u"b"_s)}, 0, true}}}} << u"1. a\n\n- b"_s;
}

void TestProseWriting::writtenProse_irregular_becomesRegular() {
    QFETCH(Prose, prose);
    QFETCH(QString, stored);
    QCOMPARE(writtenProse(prose), stored);
}

void TestProseWriting::writtenProse_unwritableEmphasis_givesUpNoLetter() {
    QCOMPARE(writtenProse({ProseText{plain(u"5"_s), bold(u"3"_s), plain(u"2"_s)}}), u"532"_s);
    QCOMPARE(writtenProse({ProseText{bold(u"a"_s), both(u"b"_s), italic(u"c"_s), plain(u"d"_s)}}), u"**ab**cd"_s);
}

void TestProseWriting::writtenProse_random_isReadBack() {
    QRandomGenerator random(20161129);
    for (int round = 0; round < 5000; ++round) {
        const Prose prose = randomProse(random);
        const QString stored = writtenProse(prose);
        const Prose read = readProse(stored);
        QCOMPARE(writtenProse(read), stored);
        QCOMPARE(lettersOf(read), lettersOf(prose));
    }
}

void TestProseWriting::writtenProse_long_isWrittenSoon_data() {
    QTest::addColumn<QString>("stored");
    QTest::newRow("stars") << u"\\*a "_s.repeated(60000);
    QTest::newRow("pairs") << u"*a* **b** ***c*** "_s.repeated(20000);
    QTest::newRow("items") << u"- *a*\n"_s.repeated(40000);
    QTest::newRow("both") << u"***"_s + u"a "_s.repeated(100000) + u"a***"_s;
}

void TestProseWriting::writtenProse_long_isWrittenSoon() {
    QFETCH(QString, stored);
    const Prose prose = readProse(stored);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!writtenProse(prose).isEmpty());
    QVERIFY2(timer.elapsed() < 5000, "writing takes longer than its length explains");
}

void TestProseWriting::joinedProse_texts_areOne_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("whole");
    QTest::newRow("sentences") << u"One."_s << u"Two."_s << u"One. Two."_s;
    QTest::newRow("bold") << u"One **two**"_s << u"**three** four"_s << u"One **two** **three** four"_s;
    QTest::newRow("paragraphs") << u"One.\n\nTwo."_s << u"Three.\n\nFour."_s << u"One.\n\nTwo. Three.\n\nFour."_s;
    QTest::newRow("list behind") << u"One:"_s << u"- a\n- b"_s << u"One:\n\n- a\n- b"_s;
    QTest::newRow("list before") << u"- a\n- b"_s << u"Two."_s << u"- a\n- b\n\nTwo."_s;
    QTest::newRow("nothing before") << QString() << u"Two  ."_s << u"Two  ."_s;
    QTest::newRow("nothing behind") << u"One."_s << QString() << u"One."_s;
}

void TestProseWriting::joinedProse_texts_areOne() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QTEST(joinedProse(first, second), "whole");
}

RAPPORTEUR_TEST(TestProseWriting)
#include "tst_prosewriting.moc"
