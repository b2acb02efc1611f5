#include "fontset.h"
#include "laidout.h"
#include "layout.h"
#include "randompaper.h"
#include "testprogram.h"
#include "typography.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace typeset;

namespace {

constexpr quint32 firstTall = 1000; ///< seeds from here on make tall papers

/// Where a run's letters stand; blanks at its end have no ink.
QRectF inkOf(const GlyphRun &run) {
    double end = run.baseline.x();
    double at = end;
    for (const Glyph &glyph : run.glyphs) {
        at += double(glyph.advance);
        const QStringView text = QStringView(run.text).mid(glyph.textFrom, glyph.textLength);
        if (!text.trimmed().isEmpty())
            end = at;
    }
    constexpr double above = 0.7; // capitals, in ems
    constexpr double below = 0.2;
    const double size = double(run.size);
    return {run.baseline.x(), run.baseline.y() - above * size, end - run.baseline.x(), (above + below) * size};
}

} // namespace

/// What must hold for every paper, tried on random ones.
class TestLayoutProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draw_randomPaper_keepsAllText_data() { allSeeds(); }
    void draw_randomPaper_keepsAllText();
    void draw_randomPaper_overlapsNoText_data() { allSeeds(); }
    void draw_randomPaper_overlapsNoText();
    void draw_randomPaper_staysWithinMargins_data() { allSeeds(); }
    void draw_randomPaper_staysWithinMargins();
    void draw_randomPaper_keepsHeadingsWithText_data() { seeds(); }
    void draw_randomPaper_keepsHeadingsWithText();
    void draw_randomPaper_keepsRowsTogether_data() { seeds(); }
    void draw_randomPaper_keepsRowsTogether();
    void draw_randomPaper_repeatsHeaderRows_data() { seeds(); }
    void draw_randomPaper_repeatsHeaderRows();
    void draw_randomPaper_leavesNoLineAlone_data() { seeds(); }
    void draw_randomPaper_leavesNoLineAlone();
    void page_randomPaper_equalsPageInOrder_data() { seeds(); }
    void page_randomPaper_equalsPageInOrder();

private:
    static void seeds();
    static void allSeeds();
    /// Laid out once for all properties of a seed.
    const LaidOut &laid(quint32 seed);
    std::vector<std::uint32_t> rowsOf(const LaidOut &laid, std::uint32_t table) const;

    FontSet m_fonts;
    Paper m_paper;
    std::map<quint32, LaidOut> m_laid;
};

void TestLayoutProperties::seeds() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 32; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// With papers of blocks taller than a page, which break the rules that keep blocks together.
void TestLayoutProperties::allSeeds() {
    seeds();
    for (quint32 seed = firstTall; seed < firstTall + 12; ++seed)
        QTest::addRow("tall %u", seed) << seed;
}

const LaidOut &TestLayoutProperties::laid(quint32 seed) {
    m_paper = seed < firstTall ? RandomPaper(seed).paper(14) : RandomPaper(seed).tallPaper();
    const auto [entry, fresh] = m_laid.try_emplace(seed);
    if (fresh)
        entry->second = laidOut(m_paper, m_fonts);
    return entry->second;
}

void TestLayoutProperties::draw_randomPaper_keepsAllText() {
    QFETCH(quint32, seed);
    const LaidOut &paper = laid(seed);
    const std::vector<QString> expected = expectedTexts(m_paper);
    const std::map<std::uint32_t, QString> texts = paper.texts();
    std::size_t i = 0;
    for (const auto &[element, text] : texts) {
        QVERIFY2(i < expected.size(), qPrintable(u"unexpected: "_s + text));
        QCOMPARE(text, expected[i++]);
    }
    QCOMPARE(i, expected.size());
}

void TestLayoutProperties::draw_randomPaper_overlapsNoText() {
    QFETCH(quint32, seed);
    for (const Page &page : laid(seed).pages) {
        std::vector<std::pair<QRectF, QString>> inks;
        for (const Operation &operation : page.operations) {
            const auto *run = std::get_if<GlyphRun>(&operation);
            if (run == nullptr || run->element == watermarkArtifact)
                continue;
            const QRectF ink = inkOf(*run).adjusted(0.1, 0.1, -0.1, -0.1);
            if (!ink.isValid())
                continue;
            for (const auto &[other, text] : inks)
                QVERIFY2(!other.intersects(ink), qPrintable(text + u" | "_s + run->text));
            inks.emplace_back(ink, run->text);
        }
        QVERIFY(!inks.empty());
    }
}

void TestLayoutProperties::draw_randomPaper_staysWithinMargins() {
    QFETCH(quint32, seed);
    const LaidOut &paper = laid(seed);
    const Sheet sheet = sheetOf(m_paper);
    const QRectF body = sheet.body.adjusted(-0.01, -0.01, 0.01, 0.01);
    const QRectF sides(body.left(), 0, body.width(), sheet.size.height());
    for (const Page &page : paper.pages) {
        for (const Operation &operation : page.operations) {
            if (const auto *run = std::get_if<GlyphRun>(&operation)) {
                const double size = double(run->size);
                const QRectF ink(run->baseline.x(), run->baseline.y() - size * 0.8,
                                 rightEnd(*run) - run->baseline.x() + 0.001, size);
                const bool text = !isArtifact(run->element) || run->element == artifact;
                QVERIFY2((text ? body : sides).contains(ink), qPrintable(run->text));
            } else if (const auto *fill = std::get_if<Fill>(&operation)) {
                QVERIFY(body.contains(fill->area));
            } else if (const auto *rule = std::get_if<Rule>(&operation)) {
                QVERIFY(sides.contains(QRectF(rule->from, rule->to).normalized().adjusted(0, 0, 0, 0.01)));
            }
        }
        for (const LinkArea &link : page.links)
            QVERIFY(sides.contains(link.area));
    }
}

void TestLayoutProperties::draw_randomPaper_keepsHeadingsWithText() {
    QFETCH(quint32, seed);
    const LaidOut &paper = laid(seed);
    // A heading at the end of all or before a page break has nothing to stay with.
    std::vector<bool> followed;
    for (std::size_t i = 0; i < m_paper.blocks.size(); ++i) {
        if (std::holds_alternative<Heading>(m_paper.blocks[i]))
            followed.push_back(i + 1 < m_paper.blocks.size() &&
                               !std::holds_alternative<PageBreak>(m_paper.blocks[i + 1]));
    }
    const std::map<std::uint32_t, std::map<int, int>> lines = paper.linesByPage();
    std::size_t heading = 0;
    for (auto at = lines.begin(); at != lines.end(); ++at) {
        const Role role = paper.elements[at->first].role;
        if (role < Role::heading1 || role > Role::heading6)
            continue;
        QCOMPARE(at->second.size(), 1U);
        if (followed[heading])
            QVERIFY(std::next(at) != lines.end() && std::next(at)->second.begin()->first == at->second.begin()->first);
        ++heading;
    }
    QCOMPARE(heading, followed.size());
    QCOMPARE(paper.outline.size(), followed.size());
}

std::vector<std::uint32_t> TestLayoutProperties::rowsOf(const LaidOut &laid, std::uint32_t table) const {
    std::vector<std::uint32_t> rows = laid.withRole(Role::row);
    std::erase_if(rows, [&](std::uint32_t row) {
        return !laid.isWithin(row, table) || laid.elements[laid.elements[row].parent].role == Role::tableHead;
    });
    return rows;
}

void TestLayoutProperties::draw_randomPaper_keepsRowsTogether() {
    QFETCH(quint32, seed);
    const LaidOut &paper = laid(seed);
    std::vector<const Table *> tables;
    for (const Block &block : m_paper.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.push_back(table);
    }
    const std::vector<std::uint32_t> elements = paper.withRole(Role::table);
    QCOMPARE(elements.size(), tables.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const std::vector<std::uint32_t> rows = rowsOf(paper, elements[i]);
        QCOMPARE(rows.size(), tables[i]->rows.count());
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const std::set<int> pages = paper.pagesOf(rows[k]);
            QVERIFY(pages.size() <= 1);
            const RowKind kind = tables[i]->rows.at(k).kind;
            const bool keptAbove =
                kind == RowKind::total || (k > 0 && tables[i]->rows.at(k - 1).kind == RowKind::group);
            const std::set<int> above = k > 0 ? paper.pagesOf(rows[k - 1]) : std::set<int>();
            if (keptAbove && !pages.empty() && !above.empty())
                QCOMPARE(pages, above);
        }
    }
}

void TestLayoutProperties::draw_randomPaper_repeatsHeaderRows() {
    QFETCH(quint32, seed);
    const LaidOut &paper = laid(seed);
    const std::map<std::uint32_t, QString> texts = paper.texts();
    for (const std::uint32_t table : paper.withRole(Role::table)) {
        QString header;
        int firstPage = -1;
        for (const std::uint32_t cell : paper.withRole(Role::headerCell)) {
            if (paper.elements[cell].scope != Scope::column || !paper.isWithin(cell, table))
                continue;
            header += texts.at(cell);
            firstPage = *paper.pagesOf(cell).begin();
        }
        for (const int page : paper.pagesOf(table)) {
            QString repeated;
            for (const QString &text : paper.artifacts(page, artifact))
                repeated += text;
            QCOMPARE(repeated.contains(header), page != firstPage);
        }
    }
}

void TestLayoutProperties::draw_randomPaper_leavesNoLineAlone() {
    QFETCH(quint32, seed);
    const LaidOut &paper = laid(seed);
    for (const auto &[element, pages] : paper.linesByPage()) {
        const bool boxed = paper.elements[paper.elements[element].parent].role == Role::section;
        if (boxed)
            QCOMPARE(paper.pagesOf(paper.elements[element].parent).size(), 1U);
        if (pages.size() > 1) {
            for (const auto &[page, lines] : pages)
                QVERIFY2(lines >= 2, qPrintable(u"page %1"_s.arg(page)));
        }
    }
}

void TestLayoutProperties::page_randomPaper_equalsPageInOrder() {
    QFETCH(quint32, seed);
    const LaidOut &paper = laid(seed);
    Layout layout(m_paper, m_fonts);
    QVERIFY(layout.measure());
    QCOMPARE(static_cast<std::size_t>(layout.pageCount()), paper.pages.size());
    for (int i = layout.pageCount() - 1; i >= 0; i -= 2) {
        const Page alone = layout.page(i);
        const Page &inOrder = paper.pages[static_cast<std::size_t>(i)];
        QCOMPARE(alone.label, inOrder.label);
        QCOMPARE(alone.operations.size(), inOrder.operations.size());
        QCOMPARE(alone.links.size(), inOrder.links.size());
        for (std::size_t k = 0; k < alone.operations.size(); ++k) {
            const auto *run = std::get_if<GlyphRun>(&alone.operations[k]);
            if (run == nullptr)
                continue;
            const auto &other = std::get<GlyphRun>(inOrder.operations[k]);
            QCOMPARE(run->text, other.text);
            QCOMPARE(run->baseline, other.baseline);
            QCOMPARE(isArtifact(run->element), isArtifact(other.element));
        }
    }
}

RAPPORTEUR_TEST(TestLayoutProperties)
#include "tst_layoutproperties.moc"
