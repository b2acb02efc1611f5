#include "fontset.h"
#include "laidout.h"
#include "layout.h"
#include "testprogram.h"
#include "typography.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace typeset;

namespace {

Paper paperOf(std::vector<Block> blocks) {
    Paper paper;
    paper.title = u"Minutes"_s;
    paper.pageOf = u"Page %1 of %2"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

Row bodyRow(const QString &first, const QString &second) {
    return {.cells = {Cell{.text = first, .header = true}, Cell{.text = second}}};
}

Table tableOf(std::vector<Row> rows) {
    return {.summary = u"Actions"_s,
            .columns = {{.header = u"Action"_s}, {.header = u"Due"_s}},
            .rows = Rows(std::move(rows))};
}

/// What a reader's program is told of elements: roles with their children, in order.
QString outlineOf(const LaidOut &laid, std::uint32_t element = 0) {
    static const QStringList names{u"document"_s, u"section"_s, u"title"_s,  u"h1"_s,   u"h2"_s,   u"h3"_s,
                                   u"h4"_s,       u"h5"_s,      u"h6"_s,     u"p"_s,    u"list"_s, u"item"_s,
                                   u"label"_s,    u"body"_s,    u"table"_s,  u"head"_s, u"rows"_s, u"row"_s,
                                   u"th"_s,       u"td"_s,      u"figure"_s, u"note"_s, u"link"_s, u"span"_s};
    QStringList children;
    for (std::uint32_t i = element + 1; i < laid.elements.size(); ++i) {
        if (laid.elements[i].parent == element)
            children.append(outlineOf(laid, i));
    }
    const QString &name = names[int(laid.elements[element].role)];
    return children.isEmpty() ? name : name + u'(' + children.join(u' ') + u')';
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measure_noBlocks_isOnePage();
    void measure_cancelled_saysSo();
    void draw_sinkHasEnough_stops();
    void draw_twice_isTheSame();
    void draw_blocks_haveTheirRoles_data();
    void draw_blocks_haveTheirRoles();
    void draw_tableCells_haveScopeAndSpan();
    void draw_rowTallerThanPage_isSplitAtLines();
    void draw_boxTallerThanPage_isSplitWithItsBar();
    void draw_boxThatFitsAPage_isNotSplit();
    void draw_pageBreaks_makeNoEmptyPages();
    void draw_signatures_stayWithTheTextTheySign();
    void draw_paragraphKeptWithNext_movesAlong();
    void draw_tooManyCells_loseNoText();
    void draw_tablesOfOneKind_shareTheirColumns();
    void draw_emblems_standAtTheRightInOrder();
    void draw_unreadablePicture_isLeftOut();
    void outline_headings_saysWhereTheyStand();
    void pageSize_settings_areThoseOfThePaper_data();
    void pageSize_settings_areThoseOfThePaper();

private:
    FontSet m_fonts;
};

void TestLayout::measure_noBlocks_isOnePage() {
    const LaidOut laid = laidOut(paperOf({}), m_fonts);
    QCOMPARE(laid.pages.size(), std::size_t{1});
    QCOMPARE(laid.elements.size(), std::size_t{1});
    QCOMPARE(laid.pages[0].label, u"1"_s);
}

void TestLayout::measure_cancelled_saysSo() {
    std::vector<Row> rows(500, bodyRow(u"RSG2/A7"_s, u"open"_s));
    Layout layout(paperOf({tableOf(rows)}), m_fonts);
    int told = 0;
    int last = 0;
    QVERIFY(layout.measure([&](int done, int total) {
        ++told;
        last = done;
        return done <= total;
    }));
    QVERIFY(told > 10);
    QVERIFY(last > 900);
    QVERIFY(!layout.measure([](int done, int) { return done < 300; }));
    QVERIFY(layout.measure());
    QVERIFY(layout.pageCount() > 5);
}

void TestLayout::draw_sinkHasEnough_stops() {
    struct OnePage : PageSink {
        int pages = 0;
        bool page(Page &&) override { return ++pages < 2; }
    } sink;
    Layout layout(paperOf({filler(3000)}), m_fonts);
    QVERIFY(layout.measure());
    QVERIFY(layout.pageCount() > 3);
    QVERIFY(!layout.draw(sink));
    QCOMPARE(sink.pages, 2);
    sink.pages = 0;
    QVERIFY(!layout.draw(sink, [](int done, int) { return done < 1; }));
    QCOMPARE(sink.pages, 1);
}

void TestLayout::draw_twice_isTheSame() {
    const Paper paper =
        paperOf({filler(300), tableOf({bodyRow(u"1"_s, u"2"_s)}), Box{u"Decision"_s, {u"The group"_s}}});
    const LaidOut first = laidOut(paper, m_fonts);
    const LaidOut second = laidOut(paper, m_fonts);
    QCOMPARE(second.texts(), first.texts());
    QCOMPARE(outlineOf(second), outlineOf(first));
}

void TestLayout::draw_blocks_haveTheirRoles_data() {
    QTest::addColumn<QString>("expected");
    QTest::newRow("0") << u"p title p p"_s;
    QTest::newRow("1") << u"h1 h6"_s;
    QTest::newRow("2") << u"p(link)"_s;
    QTest::newRow("3") << u"list(item(label body(list(item(label body)))) item(label body))"_s;
    QTest::newRow("4") << u"list(item(label body) item(label body))"_s;
    QTest::newRow("5") << u"section(p p p)"_s;
    QTest::newRow("6") << u"table(head(row(th th)) rows(row(th td) row(th) row(th td)))"_s;
    QTest::newRow("7") << u"table(rows(row(td)))"_s;
    QTest::newRow("8") << u"p p p p p p"_s;
}

void TestLayout::draw_blocks_haveTheirRoles() {
    Text link;
    link.spans.push_back({.text = u"page"_s, .link = u"https://example.org"_s});
    const Row group{.kind = RowKind::group, .cells = {Cell{.text = u"Kazakhstan"_s}}};
    const std::vector<std::vector<Block>> blocks{
        {TitleBlock{u"BOMCA 9"_s, u"Agenda"_s, {u"Bishkek"_s, u"Chair"_s}, {}}},
        {Heading{1, u"1"_s, u"One"_s}, Heading{9, {}, u"Deep"_s}},
        {Paragraph{.text = link}, Paragraph{}},
        {List{true, {{u"a"_s, 0}, {u"b"_s, 3}, {u"c"_s, 0}}}},
        {KeyValues{{{u"Venue"_s, u"Hotel"_s}, {u"Date"_s, Text()}}}},
        {Box{u"Decision"_s, {u"One."_s, u"Two."_s}}, Box{}},
        {tableOf({bodyRow(u"A1"_s, u"May"_s), group, bodyRow(u"A2"_s, u"June"_s)})},
        {Table{.columns = {Column{}}, .rows = Rows(std::vector<Row>{Row{.cells = {Cell{.text = u"x"_s}}}})}},
        {Signatures{{{u"Chair"_s, u"A"_s, u"Date"_s}, {u"Secretary"_s, u"B"_s, {}}}}}};
    QFETCH(QString, expected);
    const LaidOut laid = laidOut(paperOf(blocks[QByteArray(QTest::currentDataTag()).toUInt()]), m_fonts);
    QCOMPARE(outlineOf(laid), QString(u"document("_s + expected + u')'));
}

void TestLayout::draw_tableCells_haveScopeAndSpan() {
    const Row aside{.kind = RowKind::aside, .cells = {Cell{.text = u"Lunch"_s}}};
    const Row group{.kind = RowKind::group, .cells = {Cell{.text = u"Kazakhstan"_s}}};
    const LaidOut laid = laidOut(paperOf({tableOf({group, bodyRow(u"A1"_s, u"May"_s), aside})}), m_fonts);
    QCOMPARE(laid.elements[laid.withRole(Role::table)[0]].alternative, u"Actions"_s);
    const std::vector<std::uint32_t> headers = laid.withRole(Role::headerCell);
    QCOMPARE(headers.size(), std::size_t{4});
    QCOMPARE(laid.elements[headers[0]].scope, Scope::column);
    QCOMPARE(laid.elements[headers[2]].scope, Scope::row);
    QCOMPARE(int(laid.elements[headers[2]].columnSpan), 2);
    QCOMPARE(int(laid.elements[headers[3]].columnSpan), 1);
    QCOMPARE(int(laid.elements[laid.withRole(Role::cell)[1]].columnSpan), 2);
}

void TestLayout::draw_rowTallerThanPage_isSplitAtLines() {
    const QString tall = QString(u"представитель "_s).repeated(1500).trimmed();
    const Paper paper =
        paperOf({tableOf({bodyRow(u"A1"_s, u"May"_s), bodyRow(u"A2"_s, tall), bodyRow(u"A3"_s, u"June"_s)})});
    const LaidOut laid = laidOut(paper, m_fonts);
    const std::uint32_t cell = laid.withRole(Role::cell)[1];
    const std::size_t pages = laid.pagesOf(cell).size();
    QVERIFY(pages >= 3);
    QCOMPARE(laid.texts().at(cell), tall);
    QCOMPARE(laid.texts().at(laid.withRole(Role::headerCell)[3]), u"A2"_s);
    const QRectF body = sheetOf(paper).body;
    for (std::size_t i = 0; i < laid.pages.size(); ++i) {
        if (i > 0)
            QCOMPARE(laid.artifacts(int(i), artifact), (std::vector<QString>{u"Action"_s, u"Due"_s}));
        for (const Operation &operation : laid.pages[i].operations) {
            if (const auto *run = std::get_if<GlyphRun>(&operation); run != nullptr && run->element == cell)
                QVERIFY(run->baseline.y() > body.top() + 20 && run->baseline.y() < body.bottom());
        }
    }
}

void TestLayout::draw_boxTallerThanPage_isSplitWithItsBar() {
    Box box{.label = u"Decision RSG2/D4"_s};
    for (int i = 0; i < 12; ++i)
        box.paragraphs.push_back(filler(120).text);
    const Paper paper = paperOf({filler(30), box, filler(3)});
    const LaidOut laid = laidOut(paper, m_fonts);
    const std::uint32_t section = laid.withRole(Role::section)[0];
    const std::set<int> pages = laid.pagesOf(section);
    QVERIFY(pages.size() >= 2);
    const QRectF body = sheetOf(paper).body.adjusted(-0.01, -0.01, 0.01, 0.01);
    for (const int page : pages) {
        int bars = 0;
        for (const Operation &operation : laid.pages[std::size_t(page)].operations) {
            if (const auto *fill = std::get_if<Fill>(&operation)) {
                QVERIFY(body.contains(fill->area));
                bars += fill->colour == accentColour ? 1 : 0;
            }
        }
        QCOMPARE(bars, 1);
    }
    QCOMPARE(*pages.begin(), 0); // it begins where it stands
}

void TestLayout::draw_boxThatFitsAPage_isNotSplit() {
    for (int words = 20; words < 500; words += 60) {
        const LaidOut laid =
            laidOut(paperOf({filler(words), Box{u"Decision"_s, {filler(250).text}}, filler(500)}), m_fonts);
        QCOMPARE(laid.pagesOf(laid.withRole(Role::section)[0]).size(), std::size_t{1});
    }
}

void TestLayout::draw_pageBreaks_makeNoEmptyPages() {
    const LaidOut laid = laidOut(
        paperOf({PageBreak{}, filler(5), PageBreak{}, PageBreak{}, Paragraph{}, PageBreak{}, filler(5), PageBreak{}}),
        m_fonts);
    QCOMPARE(laid.pages.size(), std::size_t{2});
    QCOMPARE(laid.texts().size(), std::size_t{2});
}

void TestLayout::draw_signatures_stayWithTheTextTheySign() {
    for (int words = 250; words < 330; words += 4) {
        const LaidOut laid =
            laidOut(paperOf({filler(words), filler(60),
                             Signatures{{{u"Chair"_s, u"A"_s, u"Date"_s}, {u"Secretary"_s, u"B"_s, u"Date"_s}}}}),
                    m_fonts);
        const std::vector<std::uint32_t> paragraphs = laid.withRole(Role::paragraph);
        QCOMPARE(paragraphs.size(), std::size_t{8});
        for (std::size_t i = 2; i < 8; ++i)
            QCOMPARE(*laid.pagesOf(paragraphs[i]).begin(), *laid.pagesOf(paragraphs[1]).rbegin());
    }
}

void TestLayout::draw_paragraphKeptWithNext_movesAlong() {
    for (int words = 200; words < 330; words += 3) {
        const LaidOut laid = laidOut(
            paperOf({filler(words), Paragraph{.text = u"As follows:"_s, .keepWithNext = true}, filler(80)}), m_fonts);
        const std::vector<std::uint32_t> paragraphs = laid.withRole(Role::paragraph);
        QCOMPARE(*laid.pagesOf(paragraphs[1]).begin(), *laid.pagesOf(paragraphs[2]).begin());
    }
}

void TestLayout::draw_tooManyCells_loseNoText() {
    Row row = bodyRow(u"A1"_s, u"May"_s);
    row.cells.push_back({.text = u"too much"_s});
    const LaidOut laid = laidOut(paperOf({tableOf({row})}), m_fonts);
    QCOMPARE(laid.texts().at(laid.withRole(Role::cell)[0]), u"May too much"_s);
}

void TestLayout::draw_tablesOfOneKind_shareTheirColumns() {
    const LaidOut laid = laidOut(
        paperOf({tableOf({bodyRow(u"A1"_s, u"May"_s)}), tableOf({bodyRow(filler(30).text.plain(), u"June"_s)})}),
        m_fonts);
    std::vector<double> columns;
    for (const Operation &operation : laid.pages[0].operations) {
        const auto *run = std::get_if<GlyphRun>(&operation);
        if (run != nullptr && (run->text == u"May"_s || run->text == u"June"_s))
            columns.push_back(run->baseline.x());
    }
    QCOMPARE(columns.size(), std::size_t{2});
    QCOMPARE(columns[0], columns[1]);
}

void TestLayout::draw_emblems_standAtTheRightInOrder() {
    const QByteArray wide("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'></svg>");
    const QByteArray square("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2'></svg>");
    const Paper paper =
        paperOf({TitleBlock{{}, filler(9).text, {}, {{wide, {18, 12}, u"European Union"_s}, {square, {18, 12}, {}}}},
                 Picture{wide, {30, 30}, u"Chart"_s}});
    const LaidOut laid = laidOut(paper, m_fonts);
    std::vector<PlacedPicture> pictures;
    double textEnd = 0;
    for (const Operation &operation : laid.pages[0].operations) {
        if (const auto *picture = std::get_if<PlacedPicture>(&operation))
            pictures.push_back(*picture);
        if (const auto *run = std::get_if<GlyphRun>(&operation); run != nullptr && !isArtifact(run->element))
            textEnd = std::max(textEnd, rightEnd(*run));
    }
    QCOMPARE(pictures.size(), std::size_t{3});
    QCOMPARE(laid.elements[pictures[0].element].alternative, u"European Union"_s);
    QCOMPARE(pictures[1].element, artifact);
    QCOMPARE(pictures[2].picture, pictures[0].picture);
    QVERIFY(textEnd < pictures[0].area.left());
    QVERIFY(pictures[0].area.right() < pictures[1].area.left());
    QVERIFY(qAbs(pictures[1].area.right() - sheetOf(paper).body.right()) < 0.01);
    QVERIFY(qAbs(pictures[1].area.width() - 12 * pointsPerMillimetre) < 0.01);
    QVERIFY(qAbs(pictures[2].area.height() - 20 * pointsPerMillimetre) < 0.01);
}

void TestLayout::draw_unreadablePicture_isLeftOut() {
    const LaidOut laid = laidOut(paperOf({Picture{"no picture", {30, 30}, u"Chart"_s}, filler(3)}), m_fonts);
    QVERIFY(laid.withRole(Role::figure).empty());
    QCOMPARE(laid.texts().size(), std::size_t{1});
}

void TestLayout::outline_headings_saysWhereTheyStand() {
    const LaidOut laid = laidOut(paperOf({Heading{1, u"7"_s, u"Work\nplan"_s}, filler(10), PageBreak{}, filler(10),
                                          Heading{2, {}, u"Bud\u00adget"_s}, filler(10)}),
                                 m_fonts);
    QCOMPARE(laid.outline.size(), std::size_t{2});
    QCOMPARE(laid.outline[0].title, u"7 Work plan"_s);
    QCOMPARE(laid.outline[0].page, 0);
    QCOMPARE(laid.outline[0].top, 62.0);
    QCOMPARE(laid.outline[1].title, u"Budget"_s);
    QCOMPARE(laid.outline[1].level, 2);
    QCOMPARE(laid.outline[1].page, 1);
    QVERIFY(laid.outline[1].top > 62 + 20);
}

void TestLayout::pageSize_settings_areThoseOfThePaper_data() {
    QTest::addColumn<bool>("letter");
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<QSizeF>("expected");
    const QSizeF a4(210 * 72 / 25.4, 297 * 72 / 25.4);
    QTest::newRow("A4") << false << false << a4;
    QTest::newRow("A4 landscape") << false << true << a4.transposed();
    QTest::newRow("Letter") << true << false << QSizeF(612, 792);
    QTest::newRow("Letter landscape") << true << true << QSizeF(792, 612);
}

void TestLayout::pageSize_settings_areThoseOfThePaper() {
    QFETCH(bool, letter);
    QFETCH(bool, landscape);
    QFETCH(QSizeF, expected);
    Paper paper = paperOf({filler(4)});
    paper.size = letter ? PaperSize::letter : PaperSize::a4;
    paper.landscape = landscape;
    paper.bound = true;
    Layout layout(paper, m_fonts);
    QVERIFY(layout.measure());
    QCOMPARE(layout.pageSize(), expected);
    QCOMPARE(layout.page(0).size, expected);
    QVERIFY(qAbs(sheetOf(paper).body.left() - 30 * pointsPerMillimetre) < 1e-9);
}

RAPPORTEUR_TEST(TestLayout)
#include "tst_layout.moc"
