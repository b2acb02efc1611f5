#include "minutesmarkup.h"
#include "testprogram.h"

#include "prosewriting.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is pasted into minutes.
class TestMinutesMarkup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reducedMarkdown_pasted_isOfTheSubset_data();
    void reducedMarkdown_pasted_isOfTheSubset();
    void reducedMarkdown_stored_staysAsItIs_data();
    void reducedMarkdown_stored_staysAsItIs();
    void reducedMarkdown_twice_isAsOnce();
    void markdownFromHtml_pasted_isOfTheSubset_data();
    void markdownFromHtml_pasted_isOfTheSubset();
    void markdownFromHtml_random_givesSomethingStorable();
    void anything_hostile_endsSoon_data();
    void anything_hostile_endsSoon();
};

void TestMinutesMarkup::reducedMarkdown_pasted_isOfTheSubset_data() {
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("stored");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("line ends of Windows") << u"a\r\n\r\nb\rc"_s << u"a\n\nb\nc"_s;
    QTest::newRow("line ends of an editor") << u"a\u2029b\u2028c"_s << u"a\nb\nc"_s;
    QTest::newRow("heading") << u"# Heading #\ntext"_s << u"Heading\n\ntext"_s;
    QTest::newRow("underlined heading") << u"Heading\n=======\ntext"_s << u"Heading\n\ntext"_s;
    QTest::newRow("number sign") << u"#5 of them"_s << u"#5 of them"_s;
    QTest::newRow("rule") << u"a\n\n* * *\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("link") << u"see [the *press* release](https://example.org/a_(b) \"Title\")."_s
                          << u"see the *press* release."_s;
    QTest::newRow("footnote mark") << u"as said [1] (page 3)"_s << u"as said [1] (page 3)"_s;
    QTest::newRow("words in brackets") << u"[sic](as he said)"_s << u"[sic](as he said)"_s;
    QTest::newRow("image") << u"a ![map](map.png) b"_s << u"a  b"_s;
    QTest::newRow("image in a link") << u"[![map](map.png)](https://example.org)"_s << u""_s;
    QTest::newRow("address") << u"<https://example.org> and <secretariat@example.org>"_s
                             << u"https://example.org and secretariat@example.org"_s;
    QTest::newRow("quotation") << u"> a\n> > b\n\n>5 of them"_s << u"a\nb\n\n>5 of them"_s;
    QTest::newRow("code") << u"the `value` and ``a ` b``"_s << u"the value and a ` b"_s;
    QTest::newRow("code in lines") << u"a\n```cpp\nint x;\n```\nb"_s << u"a\n\nint x;\n\nb"_s;
    QTest::newRow("struck out") << u"~~old~~ new, ~5"_s << u"old new, ~5"_s;
    QTest::newRow("table") << u"| Country | Head |\n|---|:-:|\n| **KG** | Asanov |"_s
                           << u"Country; Head\n**KG**; Asanov"_s;
    QTest::newRow("tags") << u"a<br>b <b class=\"x\">c</b> <!-- d -->e"_s << u"a\nb c e"_s;
    QTest::newRow("no tags") << u"a < b and c > d, <name>"_s << u"a < b and c > d, <name>"_s;
    QTest::newRow("list in a paragraph") << u"Asks for:\n- one\n- two"_s << u"Asks for:\n\n- one\n- two"_s;
    QTest::newRow("numbers in a paragraph") << u"Asks for:\n1) one\n2) two"_s << u"Asks for:\n\n1. one\n2. two"_s;
    QTest::newRow("bullets of a word processor") << u"•\tone\n•\ttwo\no\twithin"_s << u"- one\n- two\n- within"_s;
    QTest::newRow("dashes with tabs") << u"–\tone\n–\ttwo"_s << u"- one\n- two"_s;
    QTest::newRow("dash of a dialogue") << u"– Yes."_s << u"– Yes."_s;
    QTest::newRow("covered twice") << u"# > # a"_s << u"a"_s;
    QTest::newRow("snake case, product") << u"file_name 5*3 5 * 3"_s << u"file_name 5*3 5 * 3"_s;
}

void TestMinutesMarkup::reducedMarkdown_pasted_isOfTheSubset() {
    QFETCH(QString, pasted);
    QTEST(reducedMarkdown(pasted), "stored");
}

void TestMinutesMarkup::reducedMarkdown_stored_staysAsItIs_data() {
    QTest::addColumn<QString>("stored");
    QTest::newRow("paragraphs") << u"The delegation of **Kazakhstan** *asked*.\nAnd more.\n\nTwo."_s;
    QTest::newRow("lists") << u"Asks:\n\n- one\n  - within\n- two\n\n1. first\n   goes on\n2. second"_s;
    QTest::newRow("escaped") << u"One\n\\- two\n1\\. three \\*no\\*"_s;
    QTest::newRow("brackets") << u"[Article 5] (b), C:\\folder"_s;
}

void TestMinutesMarkup::reducedMarkdown_stored_staysAsItIs() {
    QFETCH(QString, stored);
    QCOMPARE(reducedMarkdown(stored), stored);
}

void TestMinutesMarkup::reducedMarkdown_twice_isAsOnce() {
    static const QStringList pieces{u"a"_s,   u" "_s,    u"\n"_s, u"\n\n"_s, u"# "_s,  u"> "_s, u"["_s,    u"]"_s,
                                    u"]("_s,  u")"_s,    u"!["_s, u"`"_s,    u"``"_s,  u"~~"_s, u"|"_s,    u"|-|"_s,
                                    u"<b>"_s, u"<br>"_s, u"<"_s,  u">"_s,    u"---"_s, u"- "_s, u"1. "_s,  u"2) "_s,
                                    u"*"_s,   u"**"_s,   u"_"_s,  u"\\"_s,   u"  "_s,  u"\t"_s, u"<!--"_s, u"-->"_s,
                                    u"• "_s,  u"5"_s,    u"\""_s, u"=="_s,   u"+ "_s,  u"```"_s};
    QRandomGenerator random(20161129);
    for (int round = 0; round < 2000; ++round) {
        QString pasted;
        for (int i = random.bounded(1, 40); i > 0; --i)
            pasted += pieces[random.bounded(static_cast<int>(pieces.size()))];
        const QString once = reducedMarkdown(pasted);
        QCOMPARE(reducedMarkdown(once), once);
    }
}

void TestMinutesMarkup::markdownFromHtml_pasted_isOfTheSubset_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("stored");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("plain") << u"a &lt; b &amp; c"_s << u"a < b & c"_s;
    QTest::newRow("paragraphs") << u"<p>One\n  goes on<br>here.</p>\n<p>Two.</p>"_s << u"One goes on\nhere.\n\nTwo."_s;
    QTest::newRow("two breaks part paragraphs") << u"One.<br><br>Two."_s << u"One.\n\nTwo."_s;
    QTest::newRow("paragraphs without ends") << u"<p style=\"font-weight:bold\">One<p>Two"_s << u"**One**\n\nTwo"_s;
    QTest::newRow("bold and italic") << u"<p>a <b>b</b> <strong>c</strong> <i>d</i> <em>e</em></p>"_s
                                     << u"a **b** **c** *d* *e*"_s;
    QTest::newRow("by style") << u"<span style=\"font-weight: 700\">a</span> <span style='FONT-STYLE:italic'>b</span>"_s
                              << u"**a** *b*"_s;
    QTest::newRow("bold that is none") << u"<b style=\"font-weight:normal\"><span>a</span></b>"_s << u"a"_s;
    QTest::newRow("blank at the edge") << u"<p>of <b>Kazakhstan </b>and</p>"_s << u"of **Kazakhstan** and"_s;
    QTest::newRow("signs that are meant as such") << u"<p>- 5*a* [b](c) # d</p>"_s << u"\\- 5\\*a\\* [b](c) # d"_s;
    QTest::newRow("list") << u"<ul><li>one</li><li><p>two</p><p>goes on</p></li></ul>"_s
                          << u"- one\n- two\n  goes on"_s;
    QTest::newRow("nested list") << u"<ol><li>one<ul><li>within</li></ul></li><li>two</li></ol>"_s
                                 << u"1. one\n   - within\n2. two"_s;
    QTest::newRow("nested as office programs do")
        << u"<ul><li>one</li><ul><li>within</li></ul><li>two</li></ul>"_s << u"- one\n  - within\n- two"_s;
    QTest::newRow("numbers within marks")
        << u"<ul><li>one<ol><li>within</li></ol></li></ul>"_s << u"- one\n  - 1. within"_s;
    QTest::newRow("item without a list") << u"<li>one"_s << u"- one"_s;
    QTest::newRow("text behind a list") << u"<ul><li>one</ul>two"_s << u"- one\n\ntwo"_s;
    const QString word = u"<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level%1 lfo1'><![if "
                         "!supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>%2<span "
                         "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>%3<o:p>"
                         "</o:p></p>\n"_s;
    QTest::newRow("list of Word") << word.arg(u"1"_s, u"·"_s, u"one"_s) + word.arg(u"2"_s, u"o"_s, u"within"_s) +
                                         u"<p>text</p>"_s
                                  << u"- one\n  - within\n\ntext"_s;
    QTest::newRow("numbers of Word") << word.arg(u"1"_s, u"1."_s, u"one"_s) + word.arg(u"2"_s, u"a)"_s, u"within"_s) +
                                            word.arg(u"1"_s, u"2."_s, u"two"_s)
                                     << u"1. one\n   1. within\n2. two"_s;
    QTest::newRow("row of a table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s
                                    << u"a; b\n\nc"_s;
    QTest::newRow("heading, link, image") << u"<h1>a</h1><a href=\"x\">b</a><img src=x alt=y>"_s << u"a\n\nb"_s;
    QTest::newRow("what nobody reads")
        << u"<head><title>t</title><style>p{}</style></head><!-- c --><script>if (a<b) x</script>a<xml>w</xml>"_s
        << u"a"_s;
    QTest::newRow("hidden") << u"a<span style=\"display:none\">b</span>c"_s << u"ac"_s;
    QTest::newRow("kept lines") << u"<pre>a\nb</pre>"_s << u"a\nb"_s;
    QTest::newRow("entities") << u"&laquo;&#1040;&#x411;&raquo;&nbsp;&mdash; &unknown; &#0; &"_s
                              << u"«АБ»\u00a0— &unknown; \ufffd &"_s;
    QTest::newRow("no tags") << u"a < b, c > d, <5"_s << u"a < b, c > d, <5"_s;
    QTest::newRow("crossing tags") << u"<b>a<i>b</b>c</i>d"_s << u"**a*b***cd"_s;
    QTest::newRow("open tag at the end") << u"a<b title=\"never ends>b"_s << u"a"_s;
    QTest::newRow("slashes and quotes") << u"<p/><p a='>' b=\">\" c=x'y>a</p>"_s << u"a"_s;
}

void TestMinutesMarkup::markdownFromHtml_pasted_isOfTheSubset() {
    QFETCH(QString, html);
    QTEST(markdownFromHtml(html), "stored");
}

void TestMinutesMarkup::markdownFromHtml_random_givesSomethingStorable() {
    static const QStringList pieces{u"a"_s,
                                    u" "_s,
                                    u"<p>"_s,
                                    u"</p>"_s,
                                    u"<b>"_s,
                                    u"</b>"_s,
                                    u"<i>"_s,
                                    u"</i>"_s,
                                    u"<ul>"_s,
                                    u"<ol>"_s,
                                    u"</ul>"_s,
                                    u"</ol>"_s,
                                    u"<li>"_s,
                                    u"</li>"_s,
                                    u"<br>"_s,
                                    u"<td>"_s,
                                    u"&amp;"_s,
                                    u"&#42;"_s,
                                    u"*"_s,
                                    u"- "_s,
                                    u"<"_s,
                                    u"<!--"_s,
                                    u"-->"_s,
                                    u"<script>"_s,
                                    u"</script"_s,
                                    u"\""_s,
                                    u">"_s,
                                    u"1. "_s,
                                    u"<pre>"_s,
                                    u"\n"_s,
                                    u"<p style='mso-list:l0 level3'>"_s};
    QRandomGenerator random(20161129);
    for (int round = 0; round < 2000; ++round) {
        QString html;
        for (int i = random.bounded(1, 40); i > 0; --i)
            html += pieces[random.bounded(static_cast<int>(pieces.size()))];
        const QString stored = markdownFromHtml(html);
        QCOMPARE(writtenProse(readProse(stored)), stored);
    }
}

void TestMinutesMarkup::anything_hostile_endsSoon_data() {
    QTest::addColumn<QString>("pasted");
    QTest::newRow("brackets") << u"["_s.repeated(25000);
    QTest::newRow("links") << u"[]("_s.repeated(25000);
    QTest::newRow("nested links") << u"["_s.repeated(8000) + u"](a)"_s.repeated(8000);
    QTest::newRow("headings") << u"# "_s.repeated(25000);
    QTest::newRow("quotations") << u"> "_s.repeated(25000);
    QTest::newRow("code") << u"` `` ``` "_s.repeated(8000);
    QTest::newRow("open comments") << u"<!--"_s.repeated(25000);
    QTest::newRow("open tags") << u"<a "_s.repeated(25000);
    QTest::newRow("open quotes") << u"<a b=\""_s.repeated(25000);
    QTest::newRow("bold") << u"<b>a"_s.repeated(25000);
    QTest::newRow("bold and italic") << u"<b>a<i>"_s.repeated(12000) + u"</b>"_s.repeated(12000);
    QTest::newRow("lists") << u"<ul><li>a"_s.repeated(12000);
    QTest::newRow("ends") << u"</p></ul></li>"_s.repeated(12000);
    QTest::newRow("scripts") << u"<script>"_s.repeated(12000);
    QTest::newRow("entities") << u"&"_s.repeated(50000);
    QTest::newRow("cells") << u"<td>a"_s.repeated(25000);
    QTest::newRow("items of many lines") << u"<ul><li>"_s + u"<p>a"_s.repeated(25000);
}

void TestMinutesMarkup::anything_hostile_endsSoon() {
    QFETCH(QString, pasted);
    QElapsedTimer timer;
    timer.start();
    const QString markdown = reducedMarkdown(pasted);
    const qint64 reducing = timer.restart();
    const QString ofHtml = markdownFromHtml(pasted);
    const qint64 reading = timer.elapsed();
    QVERIFY(markdown.size() <= 3 * pasted.size() && ofHtml.size() <= 3 * pasted.size());
    QVERIFY2(reducing < 5000 && reading < 5000, qPrintable(u"%1 and %2 ms"_s.arg(reducing).arg(reading)));
}

RAPPORTEUR_TEST(TestMinutesMarkup)
#include "tst_minutesmarkup.moc"
