#include "laidout.h"
#include "pagebuilder.h"
#include "settext.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace typeset;

class TestSetText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breakAt_wideColumn_isOneLine();
    void breakAt_narrowest_cutsNoWord();
    void breakAt_narrowerThanAWord_cutsIt();
    void breakAt_typedLineEnds_areKept();
    void draw_brokenAtSoftHyphen_showsOneThatIsTypedText();
    void draw_softHyphenInLine_isInvisible();
    void draw_blankAtTheMargin_hasNoWidth();
    void draw_alignment_movesTheInk_data();
    void draw_alignment_movesTheInk();
    void draw_link_isAnElementWithAnArea();
    void draw_otherLanguage_isAnElement();
    void draw_artifact_makesNoElements();
    void draw_boldInAWord_doesNotBreakIt();
    void widenBlank_afterANumber_widensThatAlone();

private:
    SetText set(const Text &text, const TextStyle &style = {}) { return {text, style, m_shaper}; }
    /// The runs of all lines, drawn at 100, 100.
    std::vector<GlyphRun> draw(const SetText &text, std::uint32_t parent = artifact);

    FontSet m_fonts;
    Shaper m_shaper{m_fonts};
    std::vector<Element> m_structure;
    Page m_page;
};

std::vector<GlyphRun> TestSetText::draw(const SetText &text, std::uint32_t parent) {
    m_structure.clear();
    PageBuilder builder({600, 800}, {}, m_structure);
    TextElements elements{parent, {}};
    text.draw(0, text.lineCount(), {100, 100}, elements, builder);
    m_page = builder.take();
    std::vector<GlyphRun> runs;
    for (const Operation &operation : m_page.operations) {
        if (const auto *run = std::get_if<GlyphRun>(&operation))
            runs.push_back(*run);
    }
    return runs;
}

void TestSetText::breakAt_wideColumn_isOneLine() {
    SetText text = set(u"Work plan for 2017"_s);
    text.breakAt(text.natural());
    QCOMPARE(text.lineCount(), 1);
    QCOMPARE(text.width(), text.natural());
    const std::vector<GlyphRun> runs = draw(text);
    QCOMPARE(runs.size(), std::size_t{1});
    QCOMPARE(runs[0].text, u"Work plan for 2017"_s);
    QVERIFY(qAbs(rightEnd(runs[0]) - 100 - text.width()) < 0.01);
}

void TestSetText::breakAt_narrowest_cutsNoWord() {
    SetText text = set(u"Delivery of technical equipment"_s);
    text.breakAt(text.narrowest());
    QStringList lines;
    for (const GlyphRun &run : draw(text))
        lines.append(run.text);
    QCOMPARE(lines, (QStringList{u"Delivery of "_s, u"technical "_s, u"equipment"_s}));
}

void TestSetText::breakAt_narrowerThanAWord_cutsIt() {
    const QString typed = u"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"_s;
    for (const double width : {200.0, 60.0, 20.0, 9.0}) {
        SetText text = set(typed);
        text.breakAt(width);
        QString found;
        for (const GlyphRun &run : draw(text)) {
            QVERIFY(rightEnd(run) <= 100 + width + 0.01);
            found += run.text;
        }
        QCOMPARE(found, typed);
        QVERIFY(text.lineCount() > text.natural() / width);
        QVERIFY(text.lineCount() < text.natural() / (width - 8.5) + 2);
    }
}

void TestSetText::breakAt_typedLineEnds_areKept() {
    SetText text = set(u"one\n\nthree\n"_s);
    text.breakAt(400);
    QCOMPARE(text.lineCount(), 3);
    QString found;
    for (const GlyphRun &run : draw(text))
        found += run.text;
    QCOMPARE(found, u"one  three "_s);
}

void TestSetText::draw_brokenAtSoftHyphen_showsOneThatIsTypedText() {
    SetText text = set(u"пред\u00adставитель"_s);
    text.breakAt(text.narrowest());
    const std::vector<GlyphRun> runs = draw(text);
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[0].text, u"пред\u00ad"_s);
    const Glyph &hyphen = runs[0].glyphs.back();
    QVERIFY(hyphen.advance > 1);
    QCOMPARE(hyphen.id, m_shaper.word(u"-", {})->glyphs.front().id);
    QCOMPARE(runs[0].text.mid(hyphen.textFrom, hyphen.textLength), u"\u00ad"_s);
}

void TestSetText::draw_softHyphenInLine_isInvisible() {
    SetText text = set(u"пред\u00adставитель"_s);
    text.breakAt(400);
    const std::vector<GlyphRun> runs = draw(text);
    QCOMPARE(runs.size(), std::size_t{1});
    QCOMPARE(runs[0].text, u"пред\u00adставитель"_s);
    SetText without = set(u"представитель"_s);
    QVERIFY(qAbs(rightEnd(runs[0]) - 100 - without.natural()) < 0.5);
}

void TestSetText::draw_blankAtTheMargin_hasNoWidth() {
    SetText text = set(u"bbbb    aaaa"_s);
    text.breakAt(set(u"bbbb"_s).natural());
    const std::vector<GlyphRun> runs = draw(text);
    QCOMPARE(runs[0].text, u"bbbb    "_s);
    QVERIFY(qAbs(rightEnd(runs[0]) - 100 - text.width()) < 0.01);
    QCOMPARE(runs[1].text, u"aaaa"_s);
}

void TestSetText::draw_alignment_movesTheInk_data() {
    QTest::addColumn<int>("align");
    QTest::addColumn<double>("part");
    QTest::newRow("left") << int(Align::left) << 0.0;
    QTest::newRow("centre") << int(Align::centre) << 0.5;
    QTest::newRow("right") << int(Align::right) << 1.0;
}

void TestSetText::draw_alignment_movesTheInk() {
    QFETCH(int, align);
    QFETCH(double, part);
    SetText text = set(u"240 000"_s, {.align = static_cast<Align>(align)});
    text.breakAt(200);
    const double begin = draw(text)[0].baseline.x();
    QVERIFY(qAbs(begin - (100 + (200 - text.width()) * part)) < 0.01);
}

void TestSetText::draw_link_isAnElementWithAnArea() {
    Text typed(u"See "_s);
    typed.spans.push_back({.text = u"the long page"_s, .link = u"https://example.org/a b"_s});
    typed.spans.push_back({.text = u"."_s});
    SetText text = set(typed);
    text.breakAt(55);
    const std::vector<GlyphRun> runs = draw(text, 0);
    QCOMPARE(m_structure.size(), std::size_t{2});
    QCOMPARE(m_structure[1].role, Role::link);
    QVERIFY(m_page.links.size() >= 2); // on each of its lines
    QString linked;
    for (const GlyphRun &run : runs) {
        if (run.element == 1)
            linked += run.text;
    }
    QCOMPARE(linked, u"the long page"_s);
    for (const LinkArea &link : m_page.links) {
        QCOMPARE(link.element, 1U);
        QCOMPARE(link.uri, u"https://example.org/a b"_s);
        QVERIFY(link.area.right() <= 155.01);
    }
}

void TestSetText::draw_otherLanguage_isAnElement() {
    Text typed(u"in Russian: "_s);
    typed.spans.push_back({.text = u"протокол"_s, .language = u"ru"_s});
    SetText text = set(typed);
    text.breakAt(400);
    draw(text, 0);
    QCOMPARE(m_structure.size(), std::size_t{2});
    QCOMPARE(m_structure[1].role, Role::span);
    QCOMPARE(m_structure[1].language, u"ru"_s);
}

void TestSetText::draw_artifact_makesNoElements() {
    Text typed;
    typed.spans.push_back({.text = u"a page"_s, .link = u"https://example.org"_s, .language = u"ru"_s});
    SetText text = set(typed);
    text.breakAt(400);
    QCOMPARE(draw(text, headerArtifact)[0].element, headerArtifact);
    QCOMPARE(m_structure.size(), std::size_t{1});
    QVERIFY(m_page.links.empty());
}

void TestSetText::draw_boldInAWord_doesNotBreakIt() {
    Text typed(u"in the work"_s);
    typed.spans.push_back({.text = u"plan"_s, .bold = true});
    SetText text = set(typed);
    text.breakAt(text.natural() - 3);
    const std::vector<GlyphRun> runs = draw(text);
    QCOMPARE(runs.size(), std::size_t{3});
    QCOMPARE(runs[0].text, u"in the "_s);
    QCOMPARE(runs[1].text, u"work"_s);
    QCOMPARE(runs[2].text, u"plan"_s);
    QCOMPARE(runs[1].baseline.y(), runs[2].baseline.y());
    QVERIFY(runs[1].font != runs[2].font);
}

void TestSetText::widenBlank_afterANumber_widensThatAlone() {
    SetText text = set(u"41. The Chair concluded"_s);
    const double before = text.natural();
    text.widenBlank(3, 3);
    const double blank = m_shaper.word(u" ", {})->advance * 9.5;
    QVERIFY(qAbs(text.natural() - before - 2 * blank) < 1e-6);
}

RAPPORTEUR_TEST(TestSetText)
#include "tst_settext.moc"
