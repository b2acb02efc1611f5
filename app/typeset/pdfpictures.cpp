#include "pdfpictures.h"

#include "pdffile.h"
#include "pictureformats.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace typeset {

namespace {

constexpr double dotsPerPoint = 300.0 / 72.0;
constexpr int mostDrawingPixels = 3600; ///< across: a whole page at 300 dots an inch

QByteArray sizeEntries(QSize size) {
    QByteArray out("/Type/XObject/Subtype/Image/BitsPerComponent 8/Width ");
    appendInteger(out, size.width());
    out.append("/Height ");
    appendInteger(out, size.height());
    return out;
}

QImage drawSvg(const QByteArray &bytes, int pixelWidth) {
    const std::unique_ptr<QSvgRenderer> drawing = readSvg(bytes);
    if (!drawing)
        return {};
    const QSizeF natural = drawingSize(*drawing);
    const double height = pixelWidth * natural.height() / natural.width();
    if (height < 1 || pixelWidth * height > static_cast<double>(mostPixels))
        return {};
    QImage image(pixelWidth, static_cast<int>(std::lround(height)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing->render(&painter);
    painter.end();
    return image;
}

QByteArray alphaOf(const QImage &image) {
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    QByteArray out;
    out.reserve(qsizetype{alpha.width()} * alpha.height());
    for (int y = 0; y < alpha.height(); ++y)
        out.append(reinterpret_cast<const char *>(alpha.constScanLine(y)), alpha.width());
    return out;
}

bool isOpaque(const QByteArray &alpha) {
    return std::all_of(alpha.begin(), alpha.end(), [](char value) { return value == '\xFF'; });
}

} // namespace

PdfPictures::PdfPictures(PdfFile &file, const std::vector<QByteArray> &pictures) : m_file(file), m_pictures(pictures) {}

int PdfPictures::place(int index, QSizeF size) {
    const QByteArray &bytes = m_pictures[static_cast<std::size_t>(index)];
    int pixelWidth = 0;
    if (isSvg(bytes))
        pixelWidth = std::clamp(static_cast<int>(std::lround(size.width() * dotsPerPoint)), 1, mostDrawingPixels);
    const auto known = std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed &placed) {
        return placed.picture == index && placed.pixelWidth == pixelWidth;
    });
    if (known != m_placed.end())
        return static_cast<int>(known - m_placed.begin());
    const PdfRef ref = write(bytes, pixelWidth, index);
    if (!ref)
        return -1;
    m_placed.push_back({.picture = index, .pixelWidth = pixelWidth, .ref = ref});
    return static_cast<int>(m_placed.size()) - 1;
}

PdfRef PdfPictures::write(const QByteArray &bytes, int pixelWidth, int index) {
    const QSizeF size = pictureSize(bytes);
    if (pixelWidth == 0 && size.width() * size.height() > static_cast<double>(mostPixels)) {
        m_file.fail(Failure::pictureTooLarge, QString::number(index + 1));
        return {};
    }
    const std::optional<JpegHead> jpeg = readJpegHead(bytes);
    if (jpeg)
        return writeJpeg(bytes, *jpeg);
    const QImage image = pixelWidth > 0 ? drawSvg(bytes, pixelWidth) : readImage(bytes);
    if (image.isNull()) {
        m_file.fail(Failure::pictureUnreadable, QString::number(index + 1));
        return {};
    }
    return writeImage(image);
}

PdfRef PdfPictures::writeJpeg(const QByteArray &bytes, const JpegHead &head) {
    QByteArray entries = sizeEntries(head.size);
    entries.append("/Filter/DCTDecode/ColorSpace");
    entries.append(head.components == 1 ? "/DeviceGray" : head.components == 3 ? "/DeviceRGB" : "/DeviceCMYK");
    if (head.adobe && head.components == 4)
        entries.append("/Decode[1 0 1 0 1 0 1 0]");
    const PdfRef ref = m_file.reserve();
    m_file.plainStream(ref, entries, bytes);
    return ref;
}

PdfRef PdfPictures::writeImage(const QImage &image) {
    QByteArray entries = sizeEntries(image.size());
    if (image.hasAlphaChannel()) {
        const QByteArray alpha = alphaOf(image);
        if (!isOpaque(alpha)) {
            const PdfRef mask = m_file.reserve();
            m_file.stream(mask, sizeEntries(image.size()).append("/ColorSpace/DeviceGray"), alpha);
            entries.append("/SMask ");
            appendReference(entries, mask);
        }
    }
    const bool grey = image.allGray();
    const QImage plain = image.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const int lineLength = plain.width() * (grey ? 1 : 3);
    QByteArray points;
    points.reserve(qsizetype{lineLength} * plain.height());
    for (int y = 0; y < plain.height(); ++y)
        points.append(reinterpret_cast<const char *>(plain.constScanLine(y)), lineLength);
    entries.append(grey ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB");
    const PdfRef ref = m_file.reserve();
    m_file.stream(ref, entries, points);
    return ref;
}

QByteArray PdfPictures::resources() const {
    if (m_placed.empty())
        return {};
    QByteArray out("/XObject<<");
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        out.append("/I");
        appendInteger(out, static_cast<std::int64_t>(i));
        out.append(' ');
        appendReference(out, m_placed[i].ref);
    }
    out.append(">>");
    return out;
}

} // namespace typeset
