#include "pdfhelp.h"
#include "testprogram.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QtTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace typeset;

/// Tags: every piece of content belongs to one element, in reading order, or is an artifact.
class TestPdfStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elements_withoutContent_keepTheirPlace();
    void content_aroundALink_isInReadingOrder();
    void content_overPages_namesItsPages();
    void content_ofACellSplitOverPages_staysInItsCell();
    void content_every_isFoundFromItsNumber();
    void content_every_isMarked();
    void artifacts_kinds_areNamed();
    void cell_header_hasScopeAndSpan();
    void table_summary_isKept();
    void figure_picture_hasTextAndArea();
    void element_ofOtherLanguage_saysSo();
    void list_labels_sayItsNumbering_data();
    void list_labels_sayItsNumbering();
    void notes_all_haveNames();
    void roles_all_areStandardOrMapped();

private:
    Sheets table(int rows);
    FontSet m_fonts;
};

/// A table that goes on over pages, 40 rows each.
Sheets TestPdfStructure::table(int rows) {
    Sheets sheets = oneSheet();
    const std::uint32_t whole = sheets.add({.parent = 0, .role = Role::table, .alternative = u"Who comes"_s});
    const std::uint32_t body = sheets.add(whole, Role::tableBody);
    for (int i = 0; i < rows; ++i) {
        if (i > 0 && i % 40 == 0)
            sheets.begin(QString::number(i / 40 + 1));
        const std::uint32_t row = sheets.add(body, Role::row);
        const double y = 60 + 18.0 * (i % 40);
        for (int column = 0; column < 3; ++column) {
            const std::uint32_t cell = sheets.add(row, Role::cell);
            if (column != 1) // the middle stays empty
                sheets.line(m_fonts, cell, u"r%1c%2"_s.arg(i).arg(column), {60 + 100.0 * column, y});
        }
        sheets.pages.back().operations.emplace_back(Rule{{60, y + 4}, {400, y + 4}, 0.5F, 0xff808080U});
    }
    return sheets;
}

void TestPdfStructure::elements_withoutContent_keepTheirPlace() {
    ReadPdf pdf(written(table(2), m_fonts));
    QCOMPARE(pdf.structure(), u"Document(Table(TBody(TR(TD TD TD) TR(TD TD TD))))"_s);
    PdfObject row = pdf.elements("/TR")[1];
    QVERIFY(!row.key("/K").at(1).has("/K"));
    QVERIFY(row.key("/K").at(2).has("/K"));
}

void TestPdfStructure::content_aroundALink_isInReadingOrder() {
    Sheets sheets = oneSheet();
    const std::uint32_t paragraph = sheets.add(0, Role::paragraph);
    const std::uint32_t link = sheets.add(paragraph, Role::link);
    sheets.line(m_fonts, paragraph, u"before "_s, {72, 100});
    sheets.line(m_fonts, link, u"link"_s, {120, 100});
    sheets.line(m_fonts, paragraph, u" after"_s, {160, 100});
    ReadPdf pdf(written(sheets, m_fonts));
    PdfObject kids = pdf.elements("/P")[0].key("/K");
    QCOMPARE(kids.size(), 3);
    // Elements come in reading order, so one that is announced first is read first.
    QVERIFY(kids.at(0).isInteger());
    QVERIFY(kids.at(1).isDictionary());
    QVERIFY(kids.at(2).isInteger());
}

void TestPdfStructure::content_overPages_namesItsPages() {
    Sheets sheets = oneSheet();
    const std::uint32_t paragraph = sheets.add(0, Role::paragraph);
    sheets.line(m_fonts, paragraph, u"first "_s, {72, 700});
    sheets.begin(u"2"_s);
    sheets.line(m_fonts, paragraph, u"second"_s, {72, 100});
    const QByteArray bytes = written(sheets, m_fonts);
    ReadPdf pdf(bytes);
    QCOMPARE(pdf.structure(), u"Document(P)"_s);
    PdfObject element = pdf.elements("/P")[0];
    QCOMPARE(element.key("/Pg").number(), pdf.pages()[0].number());
    PdfObject second = element.key("/K").at(1);
    QCOMPARE(second.key("/Type").name(), std::string("/MCR"));
    QCOMPARE(second.key("/Pg").number(), pdf.pages()[1].number());
    QCOMPARE(second.key("/MCID").integer(), 0);
}

void TestPdfStructure::content_ofACellSplitOverPages_staysInItsCell() {
    Sheets sheets = oneSheet();
    const std::uint32_t row = sheets.add(sheets.add(0, Role::table), Role::row);
    const std::uint32_t cells[] = {sheets.add(row, Role::cell), sheets.add(row, Role::cell)};
    for (int page = 0; page < 2; ++page) {
        if (page > 0)
            sheets.begin(u"2"_s);
        for (const std::uint32_t cell : cells)
            sheets.line(m_fonts, cell, u"part %1"_s.arg(page), {72.0 + cell * 20, 100});
    }
    ReadPdf pdf(written(sheets, m_fonts));
    QCOMPARE(pdf.structure(), u"Document(Table(TR(TD TD)))"_s);
    for (const PdfObject &cell : pdf.elements("/TD"))
        QCOMPARE(cell.key("/K").size(), 2);
}

/// Numbers of content found from elements and from pages are the same, and each stands on its page once.
void TestPdfStructure::content_every_isFoundFromItsNumber() {
    ReadPdf pdf(written(table(130), m_fonts));
    QCOMPARE(pdf.warnings(), QString());
    std::map<std::pair<int, int>, int> owners; // page object and number -> element object
    for (const PdfObject &cell : pdf.elements("/TD")) {
        if (cell.has("/K"))
            owners[{cell.key("/Pg").number(), cell.key("/K").integer()}] = cell.number();
    }
    QCOMPARE(owners.size(), std::size_t{260});
    int found = 0;
    for (const PdfObject &page : pdf.pages()) {
        PdfObject elements = pdf.parentOf(page.key("/StructParents").integer());
        const QByteArray contents = ReadPdf::contents(page);
        for (int number = 0; number < elements.size(); ++number) {
            QCOMPARE((owners[{page.number(), number}]), elements.at(number).number());
            const QByteArray marked = "/TD<</MCID " + QByteArray::number(number) + ">>BDC";
            QCOMPARE(contents.count(marked), 1);
            ++found;
        }
    }
    QCOMPARE(found, 260);
}

void TestPdfStructure::content_every_isMarked() {
    ReadPdf pdf(written(table(50), m_fonts));
    static const QRegularExpression operators(u"\\b(BDC|EMC|TJ|S|f)\\n"_s);
    for (const PdfObject &page : pdf.pages()) {
        int depth = 0;
        int shown = 0;
        auto matches = operators.globalMatch(QString::fromLatin1(ReadPdf::contents(page)));
        while (matches.hasNext()) {
            const QString what = matches.next().captured(1);
            if (what == u"BDC")
                ++depth;
            else if (what == u"EMC")
                --depth;
            else
                ++shown;
            QVERIFY(depth >= 0 && depth <= 2);
            QVERIFY(depth > 0 || what == u"EMC");
        }
        QCOMPARE(depth, 0);
        QVERIFY(shown > 0);
    }
}

void TestPdfStructure::artifacts_kinds_areNamed() {
    Sheets sheets = oneSheet();
    for (const std::uint32_t kind : {headerArtifact, footerArtifact, watermarkArtifact, artifact})
        sheets.line(m_fonts, kind, u"x"_s, {72, 100});
    const QByteArray contents = ReadPdf::contents(ReadPdf(written(sheets, m_fonts)).pages()[0]);
    QByteArrayList kinds;
    for (const QByteArray &line : contents.split('\n')) {
        if (line.startsWith("/Artifact"))
            kinds.append(line);
    }
    QCOMPARE(kinds,
             (QByteArrayList{"/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC",
                             "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC",
                             "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC", "/Artifact<</Type/Layout>>BDC"}));
}

void TestPdfStructure::cell_header_hasScopeAndSpan() {
    Sheets sheets = oneSheet();
    const std::uint32_t row = sheets.add(sheets.add(sheets.add(0, Role::table), Role::tableHead), Role::row);
    sheets.add({.parent = row, .role = Role::headerCell, .scope = Scope::column});
    sheets.add({.parent = row, .role = Role::headerCell, .scope = Scope::row, .columnSpan = 3});
    sheets.add({.parent = row, .role = Role::cell, .columnSpan = 2});
    ReadPdf pdf(written(sheets, m_fonts));
    QCOMPARE(pdf.elements("/TH")[0].key("/A").spelled(), std::string("<< /O /Table /Scope /Column >>"));
    QCOMPARE(pdf.elements("/TH")[1].key("/A").spelled(), std::string("<< /ColSpan 3 /O /Table /Scope /Row >>"));
    QCOMPARE(pdf.elements("/TD")[0].key("/A").spelled(), std::string("<< /ColSpan 2 /O /Table >>"));
}

void TestPdfStructure::table_summary_isKept() {
    ReadPdf pdf(written(table(1), m_fonts));
    QCOMPARE(pdf.elements("/Table")[0].key("/A").spelled(), std::string("<< /O /Table /Summary (Who comes) >>"));
}

void TestPdfStructure::figure_picture_hasTextAndArea() {
    Sheets sheets = oneSheet();
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "PNG"));
    sheets.pictures.push_back(buffer.data());
    const std::uint32_t figure = sheets.add({.parent = 0, .role = Role::figure, .alternative = u"Флаг"_s});
    sheets.pages.back().operations.emplace_back(PlacedPicture{figure, 0, QRectF(100, 41.89, 60, 40)});
    ReadPdf pdf(written(sheets, m_fonts));
    QCOMPARE(pdf.warnings(), QString());
    PdfObject element = pdf.elements("/Figure")[0];
    QCOMPARE(element.key("/Alt").text(), u"Флаг"_s);
    QCOMPARE(element.key("/A").key("/BBox").spelled(), std::string("[ 100 760 160 800 ]"));
    QCOMPARE(element.key("/K").integer(), 0);
}

void TestPdfStructure::element_ofOtherLanguage_saysSo() {
    Sheets sheets = oneSheet();
    const std::uint32_t span =
        sheets.add({.parent = sheets.add(0, Role::paragraph), .role = Role::span, .language = u"ru"_s});
    sheets.line(m_fonts, span, u"Повестка"_s, {72, 100});
    ReadPdf pdf(written(sheets, m_fonts));
    QCOMPARE(pdf.elements("/Span")[0].key("/Lang").text(), u"ru"_s);
    QVERIFY(!pdf.elements("/P")[0].has("/Lang"));
}

void TestPdfStructure::list_labels_sayItsNumbering_data() {
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("numbering");
    QTest::newRow("figures") << u"1."_s << u"/Decimal"_s;
    QTest::newRow("bullets") << u"•"_s << u"/Disc"_s;
    QTest::newRow("words") << u"Venue"_s << QString();
}

void TestPdfStructure::list_labels_sayItsNumbering() {
    QFETCH(QString, label);
    Sheets sheets = oneSheet();
    const std::uint32_t item = sheets.add(sheets.add(0, Role::list), Role::listItem);
    sheets.line(m_fonts, sheets.add(item, Role::label), label, {72, 100});
    sheets.line(m_fonts, sheets.add(item, Role::listBody), u"text"_s, {90, 100});
    ReadPdf pdf(written(sheets, m_fonts));
    PdfObject list = pdf.elements("/L")[0];
    QTEST(list.has("/A") ? QString::fromStdString(list.key("/A").key("/ListNumbering").name()) : QString(),
          "numbering");
}

void TestPdfStructure::notes_all_haveNames() {
    Sheets sheets = oneSheet();
    sheets.add(0, Role::note);
    sheets.add(0, Role::note);
    ReadPdf pdf(written(sheets, m_fonts));
    PdfObject names = pdf.root().key("/StructTreeRoot").key("/IDTree").key("/Names");
    QCOMPARE(names.size(), 4);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(names.at(2 * i).bytes(), pdf.elements("/Note")[static_cast<std::size_t>(i)].key("/ID").bytes());
        QCOMPARE(names.at(2 * i + 1).number(), pdf.elements("/Note")[static_cast<std::size_t>(i)].number());
    }
    QVERIFY(names.at(0).bytes() < names.at(2).bytes());
}

void TestPdfStructure::roles_all_areStandardOrMapped() {
    static const QStringList standard =
        u"Document Sect H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table THead TBody TR TH TD Figure Note "
        "Link Span"_s.split(u' ');
    Sheets sheets = oneSheet();
    for (int role = 0; role <= static_cast<int>(Role::span); ++role)
        sheets.add(0, static_cast<Role>(role));
    ReadPdf pdf(written(sheets, m_fonts));
    PdfObject map = pdf.root().key("/StructTreeRoot").key("/RoleMap");
    QString names = pdf.structure().mid(9);
    names.chop(1);
    for (const QString &name : names.split(u' ')) {
        const std::string key = '/' + name.toStdString();
        QVERIFY2(standard.contains(map.has(key.c_str()) ? QString::fromStdString(map.key(key).name()).mid(1) : name),
                 key.c_str());
    }
}

RAPPORTEUR_TEST(TestPdfStructure)
#include "tst_pdfstructure.moc"
