#include "markdown.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using papers::Prose;

/// What people write in minutes, as it is printed. Expected values are written as tags: <p>, <b>, <i>, <ul>, <ol>, and
/// list items as their depth and text.
class TestMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readMarkdown_written_isBlocks_data();
    void readMarkdown_written_isBlocks();
    void readMarkdown_hostile_endsSoonWithItsText_data();
    void readMarkdown_hostile_endsSoonWithItsText();
};

namespace {

QString shown(const typeset::Text &text) {
    QString all;
    for (const typeset::Span &span : text.spans) {
        const QString bold = span.bold ? u"<b>"_s + span.text + u"</b>"_s : span.text;
        all += span.italic ? u"<i>"_s + bold + u"</i>"_s : bold;
    }
    return all;
}

QString shown(const Prose &prose) {
    QString all;
    for (const auto &block : prose) {
        if (const auto *text = std::get_if<typeset::Text>(&block)) {
            all += u"<p>"_s + shown(*text);
            continue;
        }
        const auto &list = std::get<typeset::List>(block);
        all += list.numbered ? u"<ol>"_s : u"<ul>"_s;
        for (const typeset::ListItem &item : list.items)
            all += QString::number(item.depth) + u':' + (item.bulleted ? u"•"_s : QString()) + shown(item.text) + u';';
    }
    return all;
}

} // namespace

void TestMarkdown::readMarkdown_written_isBlocks_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blank") << u" \n \n"_s << u""_s;
    QTest::newRow("plain") << u"One sentence."_s << u"<p>One sentence."_s;
    QTest::newRow("two paragraphs") << u"One.\n\nTwo."_s << u"<p>One.<p>Two."_s;
    QTest::newRow("line break is kept") << u"One,\ntwo."_s << u"<p>One,\ntwo."_s;
    QTest::newRow("line ends of Windows") << u"One.\r\n\r\nTwo."_s << u"<p>One.<p>Two."_s;
    QTest::newRow("bold") << u"of **Kazakhstan** and"_s << u"<p>of <b>Kazakhstan</b> and"_s;
    QTest::newRow("italic") << u"*inter alia*, _mutatis mutandis_"_s
                            << u"<p><i>inter alia</i>, <i>mutatis mutandis</i>"_s;
    QTest::newRow("bold italic") << u"***both***"_s << u"<p><i><b>both</b></i>"_s;
    QTest::newRow("italic in bold") << u"**a *b* c**"_s << u"<p><b>a </b><i><b>b</b></i><b> c</b>"_s;
    QTest::newRow("over a line break") << u"**a\nb**"_s << u"<p><b>a\nb</b>"_s;
    QTest::newRow("open star") << u"5 * 3 and *this"_s << u"<p>5 * 3 and *this"_s;
    QTest::newRow("product") << u"5*3*2"_s << u"<p>5*3*2"_s;
    QTest::newRow("one star short") << u"**a*"_s << u"<p>**a*"_s;
    QTest::newRow("stars crossing") << u"**a *b** c*"_s << u"<p><b>a *b</b> c*"_s;
    QTest::newRow("snake case") << u"the file_name_here"_s << u"<p>the file_name_here"_s;
    QTest::newRow("four stars") << u"****a****"_s << u"<p>****a****"_s;
    QTest::newRow("escaped") << u"\\*not italic\\* \\\\"_s << u"<p>*not italic* \\"_s;
    QTest::newRow("backslash elsewhere") << u"C:\\folder"_s << u"<p>C:\\folder"_s;
    QTest::newRow("cyrillic") << u"Делегация **Казахстана** *просит*"_s
                              << u"<p>Делегация <b>Казахстана</b> <i>просит</i>"_s;
    QTest::newRow("list") << u"- one\n- two"_s << u"<ul>0:one;0:two;"_s;
    QTest::newRow("list of stars") << u"* one\n* *two*"_s << u"<ul>0:one;0:<i>two</i>;"_s;
    QTest::newRow("list after paragraph")
        << u"Asks for:\n\n- one\n- two\n\nand ends."_s << u"<p>Asks for:<ul>0:one;0:two;<p>and ends."_s;
    QTest::newRow("hyphen within a paragraph") << u"One\n- two"_s << u"<p>One\n- two"_s;
    QTest::newRow("nested list") << u"- one\n  - within\n- two"_s << u"<ul>0:one;1:within;0:two;"_s;
    QTest::newRow("item over two lines") << u"- one\n  goes on\n- two"_s << u"<ul>0:one\ngoes on;0:two;"_s;
    QTest::newRow("items with gaps") << u"- one\n\n- two"_s << u"<ul>0:one;0:two;"_s;
    QTest::newRow("numbered") << u"1. one\n2. two\n3) three"_s << u"<ol>0:one;0:two;0:three;"_s;
    QTest::newRow("numbered, then bulleted") << u"1. one\n- two"_s << u"<ol>0:one;<ul>0:two;"_s;
    QTest::newRow("bullets within numbers") << u"1. one\n   - within\n2. two"_s << u"<ol>0:one;1:•within;0:two;"_s;
    QTest::newRow("two numbered lists") << u"1. one\n2. two\n\nText.\n\n1. one"_s
                                        << u"<ol>0:one;0:two;<p>Text.<ol>0:one;"_s;
    QTest::newRow("a year is no list") << u"2016. A good year."_s << u"<p>2016. A good year."_s;
    QTest::newRow("nought is no number of a list") << u"0. nought"_s << u"<p>0. nought"_s;
    QTest::newRow("escaped at the start of a line") << u"\\- one"_s << u"<p>- one"_s;
    QTest::newRow("escaped number") << u"1\\. one"_s << u"<p>1. one"_s;
    QTest::newRow("escaped number with a bracket") << u"1\\) one"_s << u"<p>1) one"_s;
    QTest::newRow("a number left out is text") << u"1. one\n3. three"_s << u"<ol>0:one;<p>3. three"_s;
    QTest::newRow("number within bullets is kept") << u"- one\n  1. first"_s << u"<ul>0:one;1:1. first;"_s;
    QTest::newRow("heading is text") << u"# Not a heading"_s << u"<p># Not a heading"_s;
    QTest::newRow("markup is text") << u"<script>x</script> [a](b)"_s << u"<p><script>x</script> [a](b)"_s;
    QTest::newRow("control signs go") << QString(u"a\u0001b\u0000c"_s) << u"<p>abc"_s;
}

void TestMarkdown::readMarkdown_written_isBlocks() {
    QFETCH(QString, source);
    QTEST(shown(papers::readMarkdown(source)), "blocks");
}

void TestMarkdown::readMarkdown_hostile_endsSoonWithItsText_data() {
    QTest::addColumn<QString>("source");
    QString deep;
    for (int i = 0; i < 600; ++i)
        deep += QString(i, u' ') + u"- x\n"_s;
    QTest::newRow("stars") << u"*a "_s.repeated(60000);
    QTest::newRow("closing stars") << u"a* "_s.repeated(60000);
    QTest::newRow("mixed") << u"**a _b *c "_s.repeated(20000);
    QTest::newRow("pairs") << u"*a* __b__ "_s.repeated(20000);
    QTest::newRow("backslashes") << u"\\"_s.repeated(100000);
    QTest::newRow("deep list") << deep;
    QTest::newRow("bullets") << u"- a\n"_s.repeated(40000);
}

void TestMarkdown::readMarkdown_hostile_endsSoonWithItsText() {
    QFETCH(QString, source);
    QElapsedTimer timer;
    timer.start();
    const Prose prose = papers::readMarkdown(source);
    QVERIFY(!prose.empty());
    QVERIFY2(timer.elapsed() < 5000, "reading takes longer than its length explains");
}

RAPPORTEUR_TEST(TestMarkdown)
#include "tst_markdown.moc"
