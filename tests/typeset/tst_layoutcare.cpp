#include "fontset.h"
#include "laidout.h"
#include "layout.h"
#include "testprogram.h"
#include "typography.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace typeset;

/// What a careful typesetter sees to beyond the rules: nothing stands alone, nothing covers a rule, no room is wasted.
class TestLayoutCare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void title_linesBelowTheEmblems_haveTheWholeWidth();
    void table_asideBelowARow_leavesTheRuleFree();
    void table_lastRow_isNotAlone();
    void table_firstRow_isNotAlone();
    void table_small_staysWhole();
    void table_smallWithGroups_mayBeParted();
    void table_tallRows_mayStandAlone();
    void note_belowATable_takesARowAlong();
    void cells_columnMeasuredForAWord_doNotCutIt();
    void list_nestedItems_standFurtherIn();

private:
    FontSet m_fonts;
};

namespace {

Paper registerOf(std::vector<Block> blocks) {
    Paper paper;
    paper.title = u"Register"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

Table numberedRows(int count, const QString &text = u"open"_s) {
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        rows.push_back({.cells = {{.text = QString(u"A"_s + QString::number(i + 1))}, {.text = text}}});
    return {.summary = u"Actions"_s,
            .columns = {{.header = u"Action"_s}, {.header = u"Status"_s}},
            .rows = Rows(std::move(rows))};
}

/// How many rows, the header's not counted, begin on each page that has any.
std::vector<int> rowsByPage(const LaidOut &laid) {
    std::map<int, int> counts;
    for (const std::uint32_t row : laid.withRole(Role::row)) {
        if (laid.elements[laid.elements[row].parent].role != Role::tableHead)
            ++counts[*laid.pagesOf(row).begin()];
    }
    std::vector<int> all;
    all.reserve(counts.size());
    for (const auto &[page, count] : counts)
        all.push_back(count);
    return all;
}

} // namespace

void TestLayoutCare::title_linesBelowTheEmblems_haveTheWholeWidth() {
    const QByteArray square("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2'></svg>");
    const Text line(QString(u"по плану "_s).repeated(30));
    const Paper paper = registerOf({TitleBlock{{}, line, {line}, {{square, {18, 12}, {}}}}});
    const LaidOut laid = laidOut(paper, m_fonts);
    QRectF emblem;
    for (const Operation &operation : laid.pages[0].operations) {
        if (const auto *picture = std::get_if<PlacedPicture>(&operation))
            emblem = picture->area;
    }
    QVERIFY(!emblem.isEmpty());
    const std::uint32_t below = laid.withRole(Role::paragraph).at(0);
    double widest = 0;
    for (const Operation &operation : laid.pages[0].operations) {
        const auto *run = std::get_if<GlyphRun>(&operation);
        if (run == nullptr || isArtifact(run->element))
            continue;
        if (run->element == below) {
            QVERIFY(run->baseline.y() > emblem.bottom());
            widest = std::max(widest, rightEnd(*run));
        } else {
            QVERIFY(rightEnd(*run) < emblem.left());
        }
    }
    QVERIFY(widest > emblem.left());
}

void TestLayoutCare::table_asideBelowARow_leavesTheRuleFree() {
    Table table = numberedRows(1);
    const Row row = table.rows.at(0);
    Row aside = row;
    aside.kind = RowKind::aside;
    table.rows = Rows({row, aside, aside});
    const LaidOut laid = laidOut(registerOf({table}), m_fonts);
    const std::vector<Operation> &operations = laid.pages[0].operations;
    int tints = 0;
    for (std::size_t i = 0; i < operations.size(); ++i) {
        const auto *tint = std::get_if<Fill>(&operations[i]);
        if (tint == nullptr || tint->colour != asideTint)
            continue;
        ++tints;
        for (std::size_t k = 0; k < i; ++k) {
            const auto *rule = std::get_if<Rule>(&operations[k]);
            QVERIFY(rule == nullptr || rule->from.y() + double(rule->width) / 2 <= tint->area.top() + 1e-6);
        }
    }
    QCOMPARE(tints, 2);
}

void TestLayoutCare::table_lastRow_isNotAlone() {
    for (int words = 0; words < 60; words += 3) {
        const LaidOut laid = laidOut(registerOf({filler(words), numberedRows(32)}), m_fonts);
        QVERIFY2(rowsByPage(laid).back() >= 2, qPrintable(QString::number(words)));
    }
}

void TestLayoutCare::table_firstRow_isNotAlone() {
    bool broken = false;
    for (int words = 200; words < 330; words += 3) {
        const LaidOut laid = laidOut(registerOf({filler(words), numberedRows(24)}), m_fonts);
        const std::vector<int> rows = rowsByPage(laid);
        QVERIFY2(rows.front() >= 2, qPrintable(QString::number(words)));
        broken = broken || rows.size() > 1;
    }
    QVERIFY(broken);
}

void TestLayoutCare::table_small_staysWhole() {
    std::set<int> pages;
    for (int words = 100; words < 330; words += 5) {
        const LaidOut laid = laidOut(
            registerOf({filler(words), Heading{.level = 2, .text = u"By country"_s}, numberedRows(14)}), m_fonts);
        QCOMPARE(rowsByPage(laid), std::vector<int>{14});
        const std::uint32_t row = laid.withRole(Role::row).at(0);
        QCOMPARE(laid.pagesOf(row), laid.pagesOf(laid.withRole(Role::heading2).at(0)));
        pages.merge(laid.pagesOf(row));
    }
    QCOMPARE(pages, (std::set<int>{0, 1}));
}

/// Delegations, for instance: a list of them goes on where there is room.
void TestLayoutCare::table_smallWithGroups_mayBeParted() {
    Table table = numberedRows(14);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < table.rows.count(); ++i)
        rows.push_back(table.rows.at(i));
    rows[0].kind = rows[7].kind = RowKind::group;
    table.rows = Rows(std::move(rows));
    bool parted = false;
    for (int words = 100; words < 330; words += 5)
        parted = parted || rowsByPage(laidOut(registerOf({filler(words), table}), m_fonts)).size() > 1;
    QVERIFY(parted);
}

/// Company must not cost a page's worth of room.
void TestLayoutCare::table_tallRows_mayStandAlone() {
    const LaidOut laid = laidOut(registerOf({filler(120), numberedRows(2, filler(120).text.plain())}), m_fonts);
    QCOMPARE(rowsByPage(laid), (std::vector<int>{1, 1}));
    QCOMPARE(laid.pagesOf(laid.withRole(Role::row).at(1)), std::set<int>{0});
}

void TestLayoutCare::note_belowATable_takesARowAlong() {
    bool broken = false;
    for (int words = 0; words < 60; words += 3) {
        const Paragraph first{
            .text = u"Cancelled activities are not counted."_s, .small = true, .keepWithPrevious = true};
        const Paragraph second{.text = u"Funded by the European Union."_s, .small = true, .keepWithPrevious = true};
        const LaidOut laid = laidOut(registerOf({filler(words), numberedRows(26), first, second}), m_fonts);
        const int last = static_cast<int>(laid.pages.size()) - 1;
        const std::vector<std::uint32_t> notes = laid.withRole(Role::paragraph);
        QCOMPARE(laid.pagesOf(notes.back()), std::set<int>{last});
        QCOMPARE(laid.pagesOf(laid.withRole(Role::row).back()), std::set<int>{last});
        broken = broken || last > 0;
    }
    QVERIFY(broken);
}

/// A width that was measured for a word and comes back through sums must still hold it.
void TestLayoutCare::cells_columnMeasuredForAWord_doNotCutIt() {
    for (const QString &word : {u"запланировано"_s, u"Ознакомительный"_s, u"Turkmenbashi"_s, u"17-106"_s}) {
        Table table;
        for (int i = 0; i < 6; ++i)
            table.columns.push_back({.header = word, .minimum = 70.0 - 3 * i});
        table.rows = Rows({Row{.cells = std::vector<Cell>(6, Cell{.text = word})}});
        Paper paper = registerOf({table});
        paper.landscape = true;
        for (const auto &[element, pages] : laidOut(paper, m_fonts).linesByPage())
            QCOMPARE(pages.begin()->second, 1);
    }
}

void TestLayoutCare::list_nestedItems_standFurtherIn() {
    const LaidOut laid = laidOut(
        registerOf({List{true, {{u"one"_s, 0}, {u"within"_s, 1, true}, {u"deeper"_s, 2}, {u"two"_s, 0}}}}), m_fonts);
    QStringList texts;
    std::vector<double> lefts;
    for (const Operation &operation : laid.pages[0].operations) {
        const auto *run = std::get_if<GlyphRun>(&operation);
        if (run != nullptr && !isArtifact(run->element)) {
            texts += run->text;
            lefts.push_back(run->baseline.x());
        }
    }
    QCOMPARE(texts, (QStringList{u"1. "_s, u"one"_s, u"– "_s, u"within"_s, u"1. "_s, u"deeper"_s, u"2. "_s, u"two"_s}));
    // Each mark stands below the text of the level above.
    QCOMPARE(lefts[2], lefts[1]);
    QCOMPARE(lefts[4], lefts[3]);
    QVERIFY(lefts[5] > lefts[4]);
    QCOMPARE(lefts[6], lefts[0]);
    QCOMPARE(lefts[7], lefts[1]);
}

RAPPORTEUR_TEST(TestLayoutCare)
#include "tst_layoutcare.moc"
