#include "blocktext.h"
#include "documents.h"
#include "paperdossiers.h"
#include "paperpdf.h"
#include "pdfhelp.h"
#include "testprogram.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The papers as they come out: the text of every page, as another program reads it.
class TestPrintedPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdf_everyPaper_holdsItsText_data();
    void pdf_everyPaper_holdsItsText();
    void pdf_longList_repeatsHeadersOnEachPage();
};

namespace {

std::shared_ptr<const Dossier> dossierOf(const QString &document, const QString &language) {
    if (document == u"agenda"_s)
        return std::make_shared<const Dossier>(testdossiers::agenda(language));
    if (document == u"participants"_s)
        return std::make_shared<const Dossier>(testdossiers::participants(language));
    if (document == u"minutes"_s)
        return std::make_shared<const Dossier>(testdossiers::minutes(language));
    if (document == u"work-plan"_s)
        return std::make_shared<const Dossier>(testdossiers::workPlan(language));
    return std::make_shared<const Dossier>(testdossiers::actions(language));
}

QStringList printed(const std::shared_ptr<const Dossier> &dossier) {
    typeset::FontSet fonts;
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || typeset::writePdf(papers::makePaper(dossier), fonts, buffer, {}))
        return {};
    QStringList pages = typeset::extracted(buffer.data(), {u"-raw"_s}).split(u'\f');
    pages.removeLast();
    return pages;
}

QString squeezed(QString text) {
    static const QRegularExpression blank(u"[\\s\u00a0]+"_s);
    return text.remove(blank);
}

/// What a paper says, piece by piece, without the marks of linesOf().
QStringList pieces(const typeset::Paper &paper) {
    static const QRegularExpression prefix(
        u"^(p( \\d+)?|small|h\\d( [\\d.]+)?|line|row|group|total|aside|columns|title|kicker|box|sign): "_s);
    QStringList all;
    for (QString line : linesOf(paper)) {
        if (line.startsWith(u"emblem: "_s))
            continue;
        line.remove(prefix);
        for (const QString &cell :
             line.remove(u'*').remove(QRegularExpression(u"(?<!\\w)/|/(?!\\w)"_s)).split(u" | "_s)) {
            for (const QString &part : cell.split(QRegularExpression(u"¶|= "_s)))
                all += part;
        }
    }
    return all;
}

} // namespace

void TestPrintedPapers::pdf_everyPaper_holdsItsText_data() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("language");
    for (const QString &language : papers::paperLanguages()) {
        for (const QString &document : papers::documentNames())
            QTest::addRow("%s, %s", qPrintable(document), qPrintable(language)) << document << language;
    }
}

void TestPrintedPapers::pdf_everyPaper_holdsItsText() {
    QFETCH(QString, document);
    QFETCH(QString, language);
    const auto dossier = dossierOf(document, language);
    const typeset::Paper paper = papers::makePaper(dossier);
    const QStringList pages = printed(dossier);
    QVERIFY(!pages.isEmpty());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString page = squeezed(pages[i]);
        for (const QString &head :
             {paper.headerLeft, paper.headerRight, paper.footerLeft, paper.pageOf.arg(i + 1).arg(pages.size())})
            QVERIFY2(page.contains(squeezed(head)), qPrintable(head));
    }
    const QString all = squeezed(pages.join(QString()));
    for (const QString &piece : pieces(paper)) {
        if (!piece.startsWith(u"- "_s) && !piece.startsWith(u"sign "_s) && !piece.startsWith(u"box "_s))
            QVERIFY2(all.contains(squeezed(piece)), qPrintable(piece));
    }
}

void TestPrintedPapers::pdf_longList_repeatsHeadersOnEachPage() {
    const auto dossier = std::make_shared<const Dossier>(testdossiers::participants(u"en"_s, 60));
    const QStringList pages = printed(dossier);
    QVERIFY(pages.size() > 3);
    for (const QString &page : pages)
        QVERIFY2(squeezed(page).contains(u"NameRankPositionAgency"_s), qPrintable(page));
    QCOMPARE(squeezed(pages.join(QString())).count(u"Mr.YerlanPerson60Colonel"_s), 1);
}

RAPPORTEUR_TEST(TestPrintedPapers)

#include "tst_printedpapers.moc"
