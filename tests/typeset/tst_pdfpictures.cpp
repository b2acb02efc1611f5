#include "pdfhelp.h"
#include "pdfwriter.h"
#include "testprogram.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace typeset;

namespace {

QByteArray encoded(const QImage &image, const char *format) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QImage plain(QImage::Format format = QImage::Format_RGB32) {
    QImage image(40, 30, format);
    image.fill(QColor(200, 30, 60));
    return image;
}

constexpr char drawing[] =
    "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"30\">"
    "<rect width=\"30\" height=\"30\" fill=\"#0000ff\"/></svg>";

Sheets withPictures(std::vector<QByteArray> pictures, int times = 1) {
    Sheets sheets = oneSheet();
    sheets.pictures = std::move(pictures);
    for (int i = 0; i < times; ++i) {
        for (int picture = 0; picture < static_cast<int>(sheets.pictures.size()); ++picture)
            sheets.pages.back().operations.emplace_back(PlacedPicture{artifact, picture, QRectF(72, 72, 72, 36)});
    }
    return sheets;
}

} // namespace

/// Pictures in a PDF, good and bad.
class TestPdfPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void place_jpeg_passesAsItCame();
    void place_greyJpeg_passesAsItCame();
    void place_turnedJpeg_isUpright();
    void place_png_isWithoutLoss_data();
    void place_png_isWithoutLoss();
    void place_svg_isDrawnFinely();
    void place_twice_isStoredOnce();
    void place_bad_isReported_data();
    void place_bad_isReported();
    void place_svgNamingAFile_isRefused();
    void shown_picture_standsWhereItWasPut();

private:
    PdfObject image(ReadPdf &pdf, int number);
    FontSet m_fonts;
};

PdfObject TestPdfPictures::image(ReadPdf &pdf, int number) {
    return pdf.pages()[0].key("/Resources").key("/XObject").key("/I" + std::to_string(number));
}

void TestPdfPictures::place_jpeg_passesAsItCame() {
    const QByteArray jpeg = encoded(plain(), "JPEG");
    ReadPdf pdf(written(withPictures({jpeg}), m_fonts));
    PdfObject stream = image(pdf, 0);
    QCOMPARE(stream.rawData(), jpeg);
    QCOMPARE(stream.dictionary().key("/Filter").name(), std::string("/DCTDecode"));
    QCOMPARE(stream.dictionary().key("/ColorSpace").name(), std::string("/DeviceRGB"));
    QCOMPARE(stream.dictionary().key("/Width").integer(), 40);
    QCOMPARE(stream.dictionary().key("/Height").integer(), 30);
}

void TestPdfPictures::place_greyJpeg_passesAsItCame() {
    ReadPdf pdf(written(withPictures({encoded(plain().convertToFormat(QImage::Format_Grayscale8), "JPEG")}), m_fonts));
    QCOMPARE(image(pdf, 0).dictionary().key("/ColorSpace").name(), std::string("/DeviceGray"));
    QCOMPARE(image(pdf, 0).dictionary().key("/Filter").name(), std::string("/DCTDecode"));
}

void TestPdfPictures::place_turnedJpeg_isUpright() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    QVERIFY(writer.write(plain()));
    ReadPdf pdf(written(withPictures({buffer.data()}), m_fonts));
    QCOMPARE(image(pdf, 0).dictionary().key("/Width").integer(), 30);
    QCOMPARE(image(pdf, 0).dictionary().key("/Height").integer(), 40);
}

void TestPdfPictures::place_png_isWithoutLoss_data() {
    QTest::addColumn<QImage>("source");
    QTest::addColumn<QByteArray>("space");
    QTest::addColumn<QByteArray>("firstPoint");
    QTest::addColumn<QByteArray>("firstMask");
    QImage half = plain(QImage::Format_ARGB32);
    half.fill(QColor(200, 30, 60, 128));
    QImage grey(40, 30, QImage::Format_Grayscale8);
    grey.fill(77);
    QTest::newRow("colour") << plain() << QByteArray("/DeviceRGB") << QByteArray("\xC8\x1E\x3C") << QByteArray();
    QTest::newRow("opaque alpha") << plain(QImage::Format_ARGB32) << QByteArray("/DeviceRGB")
                                  << QByteArray("\xC8\x1E\x3C") << QByteArray();
    QTest::newRow("half transparent") << half << QByteArray("/DeviceRGB") << QByteArray("\xC8\x1E\x3C")
                                      << QByteArray("\x80");
    QTest::newRow("grey") << grey << QByteArray("/DeviceGray") << QByteArray("\x4D") << QByteArray();
    QTest::newRow("palette") << plain().convertToFormat(QImage::Format_Indexed8) << QByteArray("/DeviceRGB")
                             << QByteArray("\xC8\x1E\x3C") << QByteArray();
}

void TestPdfPictures::place_png_isWithoutLoss() {
    QFETCH(QImage, source);
    QFETCH(QByteArray, firstPoint);
    QFETCH(QByteArray, firstMask);
    ReadPdf pdf(written(withPictures({encoded(source, "PNG")}), m_fonts));
    QCOMPARE(pdf.warnings(), QString());
    PdfObject stream = image(pdf, 0);
    QTEST(QByteArray::fromStdString(stream.dictionary().key("/ColorSpace").name()), "space");
    QCOMPARE(stream.data().size(), qsizetype(40) * 30 * firstPoint.size());
    QVERIFY(stream.data().startsWith(firstPoint));
    PdfObject mask = stream.dictionary().key("/SMask");
    QCOMPARE(mask.isStream(), !firstMask.isEmpty());
    if (mask.isStream())
        QCOMPARE(mask.data(), QByteArray(qsizetype(40) * 30, firstMask.front()));
}

void TestPdfPictures::place_svg_isDrawnFinely() {
    ReadPdf pdf(written(withPictures({drawing}), m_fonts));
    PdfObject dictionary = image(pdf, 0).dictionary();
    QCOMPARE(dictionary.key("/Width").integer(), 300); // one inch
    QCOMPARE(dictionary.key("/Height").integer(), 150);
    QVERIFY(dictionary.key("/SMask").isStream()); // its right half is empty
}

void TestPdfPictures::place_twice_isStoredOnce() {
    ReadPdf pdf(written(withPictures({encoded(plain(), "PNG"), drawing}, 3), m_fonts));
    QCOMPARE(pdf.pages()[0].key("/Resources").key("/XObject").keyCount(), 2);
}

void TestPdfPictures::place_bad_isReported_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("failure");
    const int unreadable = static_cast<int>(Failure::pictureUnreadable);
    const QByteArray png = encoded(plain(), "PNG");
    const QByteArray jpeg = encoded(plain(), "JPEG");
    QByteArray huge = jpeg; // says it is 65,500 points wide and high
    huge.replace(jpeg.indexOf("\xFF\xC0") + 5, 4, QByteArray::fromHex("FFDCFFDC"));
    QTest::newRow("empty") << QByteArray() << unreadable;
    QTest::newRow("no picture") << QByteArray("once upon a time") << unreadable;
    QTest::newRow("another kind") << encoded(plain(), "BMP") << unreadable;
    QTest::newRow("png cut short") << png.left(60) << unreadable;
    QTest::newRow("jpeg without its head") << jpeg.mid(10) << unreadable;
    QTest::newRow("jpeg of two bytes") << jpeg.left(2) << unreadable;
    QTest::newRow("svg that does not close")
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>") << unreadable;
    QTest::newRow("svg without size") << QByteArray(
                                             "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>")
                                      << unreadable;
    QTest::newRow("svg like a thread")
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1000000\"/>") << unreadable;
    QTest::newRow("huge") << huge << static_cast<int>(Failure::pictureTooLarge);
}

void TestPdfPictures::place_bad_isReported() {
    QFETCH(QByteArray, bytes);
    const Sheets sheets = withPictures({bytes});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfWriter writer(buffer, m_fonts, sheets.pictures, sheets.info);
    const Outcome outcome = writer.page(sheets.pages[0], sheets.elements[0]);
    QVERIFY(outcome.has_value());
    QTEST(static_cast<int>(outcome->failure), "failure");
    QCOMPARE(outcome->detail, u"1"_s);
}

/// A drawing from elsewhere must not bring files of this computer into a paper.
void TestPdfPictures::place_svgNamingAFile_isRefused() {
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"private.png"_s);
    QVERIFY(plain().save(name));
    for (const QString &address : QStringList{name, u"file://"_s + name}) {
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                               "width=\"40\" height=\"30\"><image width=\"40\" height=\"30\" xlink:href=\"" +
                               address.toUtf8() + "\"/></svg>";
        const Sheets sheets = withPictures({svg});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        PdfWriter writer(buffer, m_fonts, sheets.pictures, sheets.info);
        const Outcome outcome = writer.page(sheets.pages[0], sheets.elements[0]);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->failure, Failure::pictureUnreadable);
    }
}

void TestPdfPictures::shown_picture_standsWhereItWasPut() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"test.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(withPictures({encoded(plain(), "PNG")}), m_fonts));
    file.close();
    QProcess process;
    process.start(u"pdftoppm"_s,
                  {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, file.fileName(), folder.filePath(u"page"_s)});
    QVERIFY(process.waitForFinished());
    const QImage page(folder.filePath(u"page.png"_s));
    QCOMPARE(page.pixelColor(100, 90), QColor(200, 30, 60));
    QCOMPARE(page.pixelColor(74, 74), QColor(200, 30, 60));
    QCOMPARE(page.pixelColor(142, 106), QColor(200, 30, 60));
    QCOMPARE(page.pixelColor(70, 90), QColor(Qt::white));
    QCOMPARE(page.pixelColor(100, 111), QColor(Qt::white));
}

RAPPORTEUR_TEST(TestPdfPictures)
#include "tst_pdfpictures.moc"
