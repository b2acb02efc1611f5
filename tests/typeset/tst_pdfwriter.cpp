#include "failingdevice.h"
#include "pdfhelp.h"
#include "pdfwriter.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;
using namespace typeset;

/// What a PDF contains besides its text and its pictures, as libqpdf reads it back.
class TestPdfWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write_everything_opensWithoutComplaint();
    void write_noElements_opensWithoutComplaint();
    void write_sameSheets_sameBytes();
    void write_manyPages_areAllThere();
    void write_deviceFull_isReported();
    void information_given_standsInDictionaryAndXmp();
    void catalog_paper_saysLanguageTitleAndTags();
    void xmp_accessibleContent_claimsPdfUa_data();
    void xmp_accessibleContent_claimsPdfUa();
    void labels_pages_areNamed_data();
    void labels_pages_areNamed();
    void outline_levels_areNested();
    void outline_target_isPageAndHeight();
    void link_address_isEncodedAndTagged();
    void link_ofAnArtifact_isNotInTheStructure();
    void fonts_used_areEmbeddedSubsets();
    void opacity_ofWatermark_isKept();
    void rotation_ofWatermark_isKept();

private:
    Sheets sample();
    FontSet m_fonts;
};

/// Three pages with one of everything.
Sheets TestPdfWriter::sample() {
    Sheets sheets = oneSheet();
    sheets.info.author = u"Secretariat"_s;
    sheets.info.subject = u"2nd meeting"_s;
    sheets.info.keywords = u"borders, повестка"_s;
    sheets.info.created = QDateTime(QDate(2016, 11, 29), QTime(8, 30), Qt::OffsetFromUTC, 6 * 3600);
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            sheets.begin(QString::number(page + 1));
        sheets.line(m_fonts, headerArtifact, u"Running header"_s, {72, 40});
        sheets.line(m_fonts, sheets.add(0, Role::heading1), u"Заголовок %1"_s.arg(page), {72, 100}, {.bold = true}, 14);
        const std::uint32_t paragraph = sheets.add(0, Role::paragraph);
        sheets.line(m_fonts, paragraph, u"See "_s, {72, 130});
        const std::uint32_t link = sheets.add(paragraph, Role::link);
        sheets.line(m_fonts, link, u"the plan"_s, {100, 130});
        sheets.pages.back().links.push_back({link, QRectF(100, 120, 50, 14), u"https://example.org/план работы"_s});
        sheets.pages.back().operations.emplace_back(Rule{{72, 140}, {500, 140}, 0.5F, 0xff808080U});
        sheets.pages.back().operations.emplace_back(Fill{QRectF(72, 150, 100, 20), 0xffeef1f5U});
        sheets.outline.push_back({1 + page % 2, u"Заголовок %1"_s.arg(page), page, 90});
    }
    return sheets;
}

void TestPdfWriter::write_everything_opensWithoutComplaint() {
    ReadPdf pdf(written(sample(), m_fonts));
    QCOMPARE(pdf.warnings(), QString());
    QCOMPARE(pdf.pages().size(), std::size_t{3});
    QCOMPARE(pdf.structure(), u"Document(H1 P(Link) H1 P(Link) H1 P(Link))"_s);
}

void TestPdfWriter::write_noElements_opensWithoutComplaint() {
    Sheets sheets;
    sheets.begin(QString());
    ReadPdf pdf(written(sheets, m_fonts));
    QCOMPARE(pdf.warnings(), QString());
    QCOMPARE(pdf.structure(), u"Document"_s);
}

void TestPdfWriter::write_sameSheets_sameBytes() {
    const QByteArray first = written(sample(), m_fonts);
    QVERIFY(!first.isEmpty());
    FontSet others; // the fonts made anew, as another run of the program would
    const int numbers[] = {others.font({}), others.font({.bold = true})};
    QCOMPARE(numbers[0], m_fonts.font({}));
    QCOMPARE(numbers[1], m_fonts.font({.bold = true}));
    QCOMPARE(written(sample(), others), first);
}

void TestPdfWriter::write_manyPages_areAllThere() {
    Sheets sheets = oneSheet();
    const std::uint32_t paragraph = sheets.add(0, Role::paragraph);
    for (int page = 2; page <= 200; ++page) {
        sheets.begin(QString::number(page));
        sheets.line(m_fonts, paragraph, u"p%1"_s.arg(page), {72, 100});
    }
    ReadPdf pdf(written(sheets, m_fonts));
    QCOMPARE(pdf.warnings(), QString());
    QCOMPARE(pdf.pages().size(), std::size_t{200});
    for (const PdfObject &page : pdf.pages()) {
        QCOMPARE(page.key("/Tabs").name(), std::string("/S"));
        QVERIFY(page.key("/StructParents").isInteger());
        QVERIFY(page.key("/Resources").key("/Font").isDictionary());
    }
    QVERIFY(pdf.root().key("/Pages").key("/Kids").size() <= 64);
}

void TestPdfWriter::write_deviceFull_isReported() {
    const Sheets sheets = sample();
    const qint64 size = written(sheets, m_fonts).size();
    for (qint64 room = 0; room < size; room += size / 13 + 1) {
        FailingDevice device(room);
        PdfWriter writer(device, m_fonts, sheets.pictures, sheets.info);
        Outcome outcome;
        for (std::size_t i = 0; i < sheets.pages.size() && !outcome; ++i)
            outcome = writer.page(sheets.pages[i], sheets.elements[i]);
        if (!outcome)
            outcome = writer.finish(sheets.outline);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->failure, Failure::device);
        QCOMPARE(outcome->detail, u"No space left on device"_s);
    }
}

void TestPdfWriter::information_given_standsInDictionaryAndXmp() {
    ReadPdf pdf(written(sample(), m_fonts));
    PdfObject info = pdf.info();
    QCOMPARE(info.key("/Title").text(), u"Provisional agenda"_s);
    QCOMPARE(info.key("/Author").text(), u"Secretariat"_s);
    QCOMPARE(info.key("/Subject").text(), u"2nd meeting"_s);
    QCOMPARE(info.key("/Keywords").text(), u"borders, повестка"_s);
    QCOMPARE(info.key("/CreationDate").text(), u"D:20161129083000+06'00'"_s);
    const QByteArray xmp = pdf.root().key("/Metadata").data();
    QXmlStreamReader xml(xmp);
    QString texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() && !xml.isWhitespace())
            texts += xml.text() + u'|';
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(texts, u"application/pdf|Provisional agenda|Secretariat|2nd meeting|en|borders, повестка|Rapporteur|"
                    "Rapporteur|2016-11-29T08:30:00+06:00|2016-11-29T08:30:00+06:00|1|"_s);
}

void TestPdfWriter::catalog_paper_saysLanguageTitleAndTags() {
    Sheets sheets = sample();
    sheets.info.language = u"ru"_s;
    ReadPdf pdf(written(sheets, m_fonts));
    PdfObject root = pdf.root();
    QCOMPARE(root.key("/Lang").text(), u"ru"_s);
    QVERIFY(root.key("/MarkInfo").key("/Marked").boolean());
    QVERIFY(root.key("/ViewerPreferences").key("/DisplayDocTitle").boolean());
}

void TestPdfWriter::xmp_accessibleContent_claimsPdfUa_data() {
    QTest::addColumn<QList<int>>("roles");
    QTest::addColumn<QString>("alternative");
    QTest::addColumn<bool>("claimed");
    const auto number = [](Role role) { return static_cast<int>(role); };
    QTest::newRow("headings in order") << QList{number(Role::heading1), number(Role::heading2), number(Role::heading1)}
                                       << QString() << true;
    QTest::newRow("title, then headings") << QList{number(Role::title), number(Role::heading2)} << QString() << true;
    QTest::newRow("first heading too low") << QList{number(Role::heading2)} << QString() << false;
    QTest::newRow("level skipped") << QList{number(Role::heading1), number(Role::heading3)} << QString() << false;
    QTest::newRow("figure told") << QList{number(Role::figure)} << u"A flag"_s << true;
    QTest::newRow("figure untold") << QList{number(Role::figure)} << QString() << false;
}

void TestPdfWriter::xmp_accessibleContent_claimsPdfUa() {
    QFETCH(QList<int>, roles);
    QFETCH(QString, alternative);
    Sheets sheets = oneSheet();
    for (const int role : roles) {
        Element element;
        element.role = static_cast<Role>(role);
        element.alternative = alternative;
        sheets.add(element);
    }
    QTEST(written(sheets, m_fonts).contains("<pdfuaid:part>1<"), "claimed");
}

void TestPdfWriter::labels_pages_areNamed_data() {
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QByteArray>("ranges");
    QTest::newRow("numbers") << QStringList{u"1"_s, u"2"_s, u"3"_s} << QByteArray("0:1");
    QTest::newRow("from a later one") << QStringList{u"7"_s, u"8"_s} << QByteArray("0:7");
    QTest::newRow("words between") << QStringList{u"1"_s, u"Annex"_s, u"2"_s, u"3"_s} << QByteArray("0:1 1:Annex 2:2");
    QTest::newRow("padded") << QStringList{u"01"_s} << QByteArray("0:01");
}

void TestPdfWriter::labels_pages_areNamed() {
    QFETCH(QStringList, labels);
    Sheets sheets = oneSheet();
    sheets.pages.front().label = labels.takeFirst();
    for (const QString &label : labels)
        sheets.begin(label);
    ReadPdf pdf(written(sheets, m_fonts));
    PdfObject numbers = pdf.root().key("/PageLabels").key("/Nums");
    QByteArrayList ranges;
    for (int i = 0; i < numbers.size(); i += 2) {
        PdfObject range = numbers.at(i + 1);
        const QByteArray name =
            range.has("/S") ? QByteArray::number(range.key("/St").integer()) : range.key("/P").text().toLatin1();
        ranges.append(QByteArray::number(numbers.at(i).integer()) + ':' + name);
    }
    QTEST(ranges.join(' '), "ranges");
}

void TestPdfWriter::outline_levels_areNested() {
    Sheets sheets = oneSheet();
    const std::vector<std::pair<int, QString>> entries{{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s},
                                                       {2, u"d"_s}, {1, u"e"_s}, {3, u"f"_s}};
    for (const auto &[level, title] : entries)
        sheets.outline.push_back({level, title, 0, 10});
    ReadPdf pdf(written(sheets, m_fonts));
    PdfObject root = pdf.root().key("/Outlines");
    QCOMPARE(root.key("/Count").integer(), 6);
    const std::function<QString(const PdfObject &)> kids = [&](const PdfObject &node) {
        QString text;
        int previous = 0;
        for (PdfObject kid = node.key("/First"); kid.isDictionary(); kid = kid.key("/Next")) {
            if (kid.key("/Parent").number() != node.number() ||
                (previous != 0 && kid.key("/Prev").number() != previous))
                return u"wrong links"_s;
            text += kid.key("/Title").text() + u'(' + kids(kid) + u')';
            previous = kid.number();
        }
        if (previous != 0 && node.key("/Last").number() != previous)
            return u"wrong end"_s;
        return text;
    };
    QCOMPARE(kids(root), u"a(b(c())d())e(f())"_s);
}

void TestPdfWriter::outline_target_isPageAndHeight() {
    ReadPdf pdf(written(sample(), m_fonts));
    PdfObject target = pdf.root().key("/Outlines").key("/First").key("/First").key("/Dest");
    QCOMPARE(target.at(0).number(), pdf.pages()[1].number());
    QCOMPARE(target.at(1).name(), std::string("/XYZ"));
    QCOMPARE(target.at(3).real(), 751.89);
}

void TestPdfWriter::link_address_isEncodedAndTagged() {
    ReadPdf pdf(written(sample(), m_fonts));
    PdfObject annotation = pdf.pages()[1].key("/Annots").at(0);
    QCOMPARE(annotation.key("/A").key("/URI").bytes(),
             QByteArray("https://example.org/%D0%BF%D0%BB%D0%B0%D0%BD%20%D1%80%D0%B0%D0%B1%D0%BE%D1%82%D1%8B"));
    QCOMPARE(annotation.key("/Contents").text(), u"https://example.org/план работы"_s);
    QCOMPARE(annotation.key("/Rect").spelled(), std::string("[ 100 707.89 150 721.89 ]"));
    PdfObject element = pdf.elements("/Link")[1];
    PdfObject reference = element.key("/K").at(1);
    QCOMPARE(reference.key("/Type").name(), std::string("/OBJR"));
    QCOMPARE(reference.key("/Obj").number(), annotation.number());
    QCOMPARE(pdf.parentOf(annotation.key("/StructParent").integer()).number(), element.number());
}

void TestPdfWriter::link_ofAnArtifact_isNotInTheStructure() {
    Sheets sheets = oneSheet();
    sheets.pages.back().links.push_back({footerArtifact, QRectF(100, 120, 50, 14), u"https://example.org"_s});
    ReadPdf pdf(written(sheets, m_fonts));
    QCOMPARE(pdf.warnings(), QString());
    QVERIFY(!pdf.pages()[0].key("/Annots").at(0).has("/StructParent"));
}

void TestPdfWriter::fonts_used_areEmbeddedSubsets() {
    const QByteArray bytes = written(sample(), m_fonts);
    QVERIFY(bytes.size() < 40000); // whole fonts are some 500,000 each
    ReadPdf pdf(bytes);
    int fonts = 0;
    std::set<std::string> names;
    for (const PdfObject &object : pdf.all()) {
        if (!object.isDictionary() || !object.has("/DescendantFonts"))
            continue;
        ++fonts;
        PdfObject descendant = object.key("/DescendantFonts").at(0);
        PdfObject descriptor = descendant.key("/FontDescriptor");
        QVERIFY(descriptor.key("/FontFile2").isStream());
        QVERIFY(object.key("/ToUnicode").isStream());
        QVERIFY(descendant.key("/CIDToGIDMap").isStream());
        const std::string name = object.key("/BaseFont").name();
        static const QRegularExpression tagged(u"^/[A-Z]{6}\\+NotoSans-(Regular|Bold)$"_s);
        QVERIFY2(tagged.match(QString::fromStdString(name)).hasMatch(), name.c_str());
        QCOMPARE(descendant.key("/BaseFont").name(), name);
        QCOMPARE(descriptor.key("/FontName").name(), name);
        QVERIFY(descriptor.key("/Ascent").real() > 500);
        QVERIFY(descriptor.key("/Descent").real() < -100);
        names.insert(name);
    }
    QCOMPARE(fonts, 2);
    QCOMPARE(names.size(), std::size_t{2});
}

void TestPdfWriter::opacity_ofWatermark_isKept() {
    Sheets sheets = oneSheet();
    GlyphRun run = shaped(m_fonts, u"DRAFT"_s, {}, 90);
    run.element = watermarkArtifact;
    run.colour = 0x33000000U;
    sheets.pages.back().operations.emplace_back(run);
    sheets.line(m_fonts, sheets.add(0, Role::paragraph), u"text"_s, {72, 100});
    ReadPdf pdf(written(sheets, m_fonts));
    PdfObject states = pdf.pages()[0].key("/Resources").key("/ExtGState");
    QCOMPARE(states.key("/A51").key("/ca").real(), 0.2);
    QCOMPARE(states.key("/A255").key("/ca").real(), 1.0);
    const QByteArray contents = ReadPdf::contents(pdf.pages()[0]);
    QVERIFY(contents.indexOf("/A51 gs") < contents.indexOf("/A255 gs"));
}

void TestPdfWriter::rotation_ofWatermark_isKept() {
    Sheets sheets = oneSheet();
    GlyphRun run = shaped(m_fonts, u"DRAFT"_s, {}, 90);
    run.element = watermarkArtifact;
    run.baseline = {100, 600};
    run.rotation = 90;
    sheets.pages.back().operations.emplace_back(run);
    const QByteArray contents = ReadPdf::contents(ReadPdf(written(sheets, m_fonts)).pages()[0]);
    QVERIFY2(contents.contains("0 1 -1 0 100 241.89 Tm"), contents.constData());
}

RAPPORTEUR_TEST(TestPdfWriter)
#include "tst_pdfwriter.moc"
