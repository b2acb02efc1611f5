#include "failingdevice.h"
#include "paperpdf.h"
#include "pdfhelp.h"
#include "randompaper.h"
#include "testprogram.h"
#include "typography.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace typeset;

namespace {

const QDateTime moment(QDate(2016, 11, 29), QTime(8, 30), Qt::UTC);

QByteArray pdfOf(const Paper &paper, FontSet &fonts) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Outcome error = writePdf(paper, fonts, buffer, moment)) {
        qWarning() << static_cast<int>(error->failure) << error->detail;
        return {};
    }
    return buffer.data();
}

Paper longPaper(int paragraphs) {
    Paper paper;
    paper.title = u"Minutes"_s;
    for (int i = 0; i < paragraphs; ++i)
        paper.blocks.emplace_back(
            Paragraph{.number = QString::number(i), .text = Text(u"The delegations agreed. "_s.repeated(20))});
    return paper;
}

QString withoutSpaces(QString text) {
    static const QRegularExpression spaces(u"[\\s\u00A0\u202F\u00AD]"_s);
    return text.remove(spaces);
}

} // namespace

/// Papers all the way: blocks, lines, pages, PDF, and back to text.
class TestPaperPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write_randomPaper_keepsAllText_data();
    void write_randomPaper_keepsAllText();
    void write_randomPaper_staysInsideMargins_data();
    void write_randomPaper_staysInsideMargins();
    void write_randomPaper_isReadInOrderByOthers_data();
    void write_randomPaper_isReadInOrderByOthers();
    void write_samePaper_sameBytes();
    void write_afterOtherPapers_sameBytes();
    void write_measuredLayout_sameBytesAsPaper();
    void write_cancelled_isReported_data();
    void write_cancelled_isReported();
    void write_progress_goesUpToTheEnd();
    void write_deviceFull_isReported();
    void write_longTable_staysOneTable();

private:
    void seeds(int count);
    FontSet m_fonts;
};

void TestPaperPdf::seeds(int count) {
    QTest::addColumn<quint32>("seed");
    for (int i = 1; i <= count; ++i)
        QTest::addRow("%d", i) << static_cast<quint32>(i);
}

void TestPaperPdf::write_randomPaper_keepsAllText_data() {
    seeds(15);
}

/// By structure, marked content and ToUnicode alone, as a screen reader reads: exact to the blank.
void TestPaperPdf::write_randomPaper_keepsAllText() {
    QFETCH(quint32, seed);
    const Paper paper = RandomPaper(seed).paper(20);
    ReadPdf pdf(pdfOf(paper, m_fonts));
    QCOMPARE(pdf.warnings(), QString());
    const std::vector<QString> texts = pdf.texts();
    const std::vector<QString> wanted = expectedTexts(paper);
    for (std::size_t i = 0; i < std::min(texts.size(), wanted.size()); ++i)
        QCOMPARE(texts[i], wanted[i]);
    QCOMPARE(texts.size(), wanted.size());
}

void TestPaperPdf::write_randomPaper_staysInsideMargins_data() {
    seeds(6);
}

/// As pdftotext sees it.
void TestPaperPdf::write_randomPaper_staysInsideMargins() {
    QFETCH(quint32, seed);
    const Paper paper = RandomPaper(seed + 1000).paper(8);
    const QByteArray bytes = pdfOf(paper, m_fonts);
    const Sheet sheet = sheetOf(paper);
    static const QRegularExpression word(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<"_s);
    const QString boxes = extracted(bytes, {u"-bbox"_s});
    auto matches = word.globalMatch(boxes);
    int words = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray which = match.captured(0).toUtf8();
        QVERIFY2(match.captured(1).toDouble() >= sheet.body.left() - 1, which.constData());
        QVERIFY2(match.captured(3).toDouble() <= sheet.body.right() + 1, which.constData());
        QVERIFY2(match.captured(2).toDouble() >= 20, which.constData());
        QVERIFY2(match.captured(4).toDouble() <= sheet.size.height() - 20, which.constData());
        ++words;
    }
    QVERIFY(words > 0);
}

void TestPaperPdf::write_randomPaper_isReadInOrderByOthers_data() {
    seeds(6);
}

/// As pdftotext sees it, blanks aside: all letters, none doubled, in the order of the paper.
void TestPaperPdf::write_randomPaper_isReadInOrderByOthers() {
    QFETCH(quint32, seed);
    Paper paper = RandomPaper(seed + 2000).paper(8);
    paper.title = paper.headerRight = paper.footerLeft = paper.pageOf = QString(); // these come with each page
    for (Block &block : paper.blocks) {
        if (auto *table = std::get_if<Table>(&block)) {
            for (Column &column : table->columns) // and so do these
                column.header = {};
        }
    }
    QString wanted;
    for (const QString &text : expectedTexts(paper))
        wanted += withoutSpaces(text);
    QCOMPARE(withoutSpaces(extracted(pdfOf(paper, m_fonts), {u"-raw"_s})), wanted);
}

void TestPaperPdf::write_samePaper_sameBytes() {
    const Paper paper = RandomPaper(7).paper(30);
    FontSet fonts;
    const QByteArray first = pdfOf(paper, fonts);
    QVERIFY(!first.isEmpty());
    FontSet others; // as another run of the program would have it
    QCOMPARE(pdfOf(RandomPaper(7).paper(30), others), first);
}

/// Fonts that served other papers before, in another order, leave no trace.
void TestPaperPdf::write_afterOtherPapers_sameBytes() {
    const Paper paper = RandomPaper(4).paper(12);
    FontSet used;
    Paper other;
    Span arrow{.text = u"→ Ә"_s, .italic = true};
    other.prose = true;
    other.blocks = {Paragraph{.text = Text(u"✓ serif"_s)}, Box{Text(u"Box"_s), {}}};
    std::get<Paragraph>(other.blocks[0]).text.spans.push_back(arrow);
    pdfOf(other, used);
    FontSet fresh;
    QVERIFY(pdfOf(paper, used) == pdfOf(paper, fresh));
}

void TestPaperPdf::write_measuredLayout_sameBytesAsPaper() {
    const Paper paper = RandomPaper(8).paper(20);
    const QByteArray first = pdfOf(paper, m_fonts);
    Layout layout(paper, m_fonts);
    QVERIFY(layout.measure());
    QCOMPARE(layout.page(layout.pageCount() - 1).label, QString::number(layout.pageCount())); // a preview looked at it
    for (int i = 0; i < 2; ++i) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(!writePdf(layout, m_fonts, buffer, moment));
        QCOMPARE(buffer.data(), first);
    }
}

void TestPaperPdf::write_cancelled_isReported_data() {
    QTest::addColumn<int>("at");
    QTest::newRow("at once") << 0;
    QTest::newRow("while writing") << 600;
}

void TestPaperPdf::write_cancelled_isReported() {
    QFETCH(int, at);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Outcome outcome = writePdf(longPaper(300), m_fonts, buffer, moment, [&](int done, int) { return done < at; });
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->failure, Failure::cancelled);
}

void TestPaperPdf::write_progress_goesUpToTheEnd() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<int> told;
    const Outcome outcome = writePdf(longPaper(300), m_fonts, buffer, moment, [&](int done, int total) {
        told.push_back(done);
        return total == 1000;
    });
    QVERIFY(!outcome);
    QVERIFY(told.size() > 10);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() >= 0 && told.back() > 900 && told.back() <= 1000);
}

void TestPaperPdf::write_deviceFull_isReported() {
    FailingDevice device(20000);
    const Outcome outcome = writePdf(longPaper(300), m_fonts, device, moment);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->failure, Failure::device);
    QCOMPARE(outcome->detail, u"No space left on device"_s);
}

void TestPaperPdf::write_longTable_staysOneTable() {
    Paper paper;
    paper.title = u"List"_s;
    Table table;
    table.columns = {Column{.header = Text(u"No."_s)}, Column{.header = Text(u"Name"_s)}};
    table.rows = Rows(200, [](std::size_t i) {
        Row row;
        row.cells = {Cell{.text = Text(QString::number(i))}, Cell{.text = Text(u"Name %1"_s.arg(i))}};
        return row;
    });
    paper.blocks.emplace_back(table);
    ReadPdf pdf(pdfOf(paper, m_fonts));
    QVERIFY(pdf.pages().size() > 2);
    QCOMPARE(pdf.elements("/Table").size(), std::size_t{1});
    QCOMPARE(pdf.elements("/TH").size(), std::size_t{2}); // repeated header rows are artifacts
    QCOMPARE(pdf.elements("/TR").size(), std::size_t{201});
    const std::vector<QString> texts = pdf.texts();
    QCOMPARE(texts.size(), std::size_t{402});
    for (std::size_t i = 0; i < 200; ++i)
        QCOMPARE(texts[2 * i + 3], u"Name %1"_s.arg(i));
}

RAPPORTEUR_TEST(TestPaperPdf)
#include "tst_paperpdf.moc"
