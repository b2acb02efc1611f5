#include "fontset.h"
#include "layout.h"
#include "pagepainter.h"
#include "testprogram.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace typeset;

class TestPagePainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paint_fillAndRule_areWhereTheyStand();
    void paint_text_leavesInkAboveItsBaseline();
    void paint_rotatedText_runsUpwards();
    void paint_picture_fillsItsArea_data();
    void paint_picture_fillsItsArea();
    void paint_layoutPage_hasInkOnlyWithinMargins();

private:
    /// A page of 200 by 200 points at two pixels a point.
    QImage painted(const Page &page, const std::vector<QByteArray> &pictures = {});
    static QRect inkOf(const QImage &image);

    FontSet m_fonts;
};

QImage TestPagePainter::painted(const Page &page, const std::vector<QByteArray> &pictures) {
    QImage image((page.size * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    PagePainter(m_fonts, pictures).paint(page, painter);
    return image;
}

QRect TestPagePainter::inkOf(const QImage &image) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

void TestPagePainter::paint_fillAndRule_areWhereTheyStand() {
    Page page{.size = {200, 200}};
    page.operations.emplace_back(Fill{QRectF(10, 20, 30, 40), 0xff1f4e8cU});
    page.operations.emplace_back(Rule{{100, 150}, {180, 150}, 2, 0xff000000U});
    const QImage image = painted(page);
    QCOMPARE(image.pixel(21, 41), 0xff1f4e8cU);
    QCOMPARE(image.pixel(78, 118), 0xff1f4e8cU);
    QCOMPARE(image.pixel(18, 41), 0xffffffffU);
    QCOMPARE(image.pixel(300, 300), 0xff000000U);
    QCOMPARE(image.pixel(370, 300), 0xffffffffU);
}

namespace {

GlyphRun runOf(FontSet &fonts, const QString &text) {
    GlyphRun run{.font = fonts.font({}), .size = 20, .baseline = {50, 100}};
    for (const quint32 glyph : fonts.raw(run.font).glyphIndexesForString(text))
        run.glyphs.push_back({.id = glyph, .advance = 12});
    return run;
}

} // namespace

void TestPagePainter::paint_text_leavesInkAboveItsBaseline() {
    Page page{.size = {200, 200}};
    page.operations.emplace_back(runOf(m_fonts, u"HHHH"_s));
    const QRect ink = inkOf(painted(page));
    QVERIFY(ink.left() >= 100 && ink.left() < 110);
    QVERIFY(ink.right() > 2 * (50 + 3 * 12) && ink.right() < 2 * (50 + 5 * 12));
    QVERIFY(qAbs(ink.bottom() - 200) <= 2);
    QVERIFY(qAbs(ink.height() - 2 * 20 * 0.714) < 4);
}

void TestPagePainter::paint_rotatedText_runsUpwards() {
    GlyphRun run = runOf(m_fonts, u"HHHH"_s);
    run.rotation = 90;
    Page page{.size = {200, 200}};
    page.operations.emplace_back(run);
    const QRect ink = inkOf(painted(page));
    QVERIFY(qAbs(ink.right() - 100) <= 2);
    QVERIFY(ink.bottom() <= 200 && ink.top() < 200 - 2 * 3 * 12);
}

void TestPagePainter::paint_picture_fillsItsArea_data() {
    QTest::addColumn<QByteArray>("bytes");
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(QColor(0, 100, 0));
    for (const char *format : {"PNG", "JPEG"}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, format, 100));
        QTest::newRow(format) << buffer.data();
    }
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'>"
                                       "<rect width='4' height='4' fill='#006400'/></svg>");
}

void TestPagePainter::paint_picture_fillsItsArea() {
    QFETCH(QByteArray, bytes);
    Page page{.size = {200, 200}};
    page.operations.emplace_back(PlacedPicture{artifact, 0, QRectF(50, 50, 40, 40)});
    const QRect ink = inkOf(painted(page, {bytes}));
    QVERIFY(qAbs(ink.left() - 100) <= 1 && qAbs(ink.top() - 100) <= 1);
    QVERIFY(qAbs(ink.right() - 179) <= 1 && qAbs(ink.bottom() - 179) <= 1);
}

void TestPagePainter::paint_layoutPage_hasInkOnlyWithinMargins() {
    Paper paper;
    paper.title = u"Minutes"_s;
    paper.pageOf = u"Page %1 of %2"_s;
    paper.blocks.emplace_back(Heading{1, u"7"_s, u"Work plan"_s});
    paper.blocks.emplace_back(Paragraph{.text = QString(u"The Chair concluded. "_s).repeated(40)});
    Layout layout(paper, m_fonts);
    QVERIFY(layout.measure());
    const QRect ink = inkOf(painted(layout.page(0)));
    const double margin = 22 * 72 / 25.4 * 2;
    QVERIFY(ink.left() >= int(margin) - 1 && ink.left() < int(margin) + 6);
    QVERIFY(ink.right() <= int(2 * 595.28 - margin) + 1);
}

RAPPORTEUR_TEST(TestPagePainter)
#include "tst_pagepainter.moc"
