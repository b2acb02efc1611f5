#include "pictureformats.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

unsigned byteAt(QByteArrayView bytes, qsizetype at) {
    return static_cast<unsigned char>(bytes[at]);
}

unsigned wordAt(QByteArrayView bytes, qsizetype at) {
    return byteAt(bytes, at) << 8U | byteAt(bytes, at + 1);
}

/// A reader of PNG and JPEG alone.
class PointsReader {
public:
    explicit PointsReader(const QByteArray &bytes) {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoTransform(true);
        const QByteArray format = m_reader.format();
        m_known = format == "png" || format == "jpeg";
    }

    QSize size() const { return m_known ? m_reader.size() : QSize(); }
    bool sideways() const { return m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90); }
    bool turned() const { return m_reader.transformation() != QImageIOHandler::TransformationNone; }
    QImage read() { return m_reader.read(); }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
    bool m_known = false;
};

/// Whether no picture in the drawing is a file.
bool isSelfContained(const QByteArray &svg) {
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "image"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == "href"_L1 && !attribute.value().trimmed().startsWith("data:"_L1))
                return false;
        }
    }
    return !xml.hasError();
}

} // namespace

bool isSvg(const QByteArray &bytes) {
    if (!bytes.left(256).trimmed().startsWith('<') && !bytes.startsWith("\xEF\xBB\xBF"))
        return false;
    QXmlStreamReader xml(bytes);
    return xml.readNextStartElement() && xml.name() == "svg"_L1;
}

std::unique_ptr<QSvgRenderer> readSvg(const QByteArray &bytes) {
    if (!isSelfContained(bytes))
        return nullptr;
    auto drawing = std::make_unique<QSvgRenderer>(bytes);
    return drawing->isValid() && !drawingSize(*drawing).isEmpty() ? std::move(drawing) : nullptr;
}

QSizeF drawingSize(const QSvgRenderer &drawing) {
    const QSizeF view = drawing.viewBoxF().size();
    return view.isEmpty() ? QSizeF(drawing.defaultSize()) : view;
}

QSizeF pictureSize(const QByteArray &bytes) {
    if (isSvg(bytes)) {
        const std::unique_ptr<QSvgRenderer> drawing = readSvg(bytes);
        return drawing ? drawingSize(*drawing) : QSizeF();
    }
    const PointsReader reader(bytes);
    return reader.sideways() ? reader.size().transposed() : reader.size();
}

QImage readImage(const QByteArray &bytes) {
    PointsReader reader(bytes);
    const QSize size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > mostPixels)
        return {};
    return reader.read();
}

std::optional<JpegHead> readJpegHead(const QByteArray &bytes) {
    if (bytes.size() < 4 || wordAt(bytes, 0) != 0xFFD8 || bytes.lastIndexOf(QByteArrayView("\xFF\xD9")) < 0)
        return std::nullopt;
    if (PointsReader(bytes).turned())
        return std::nullopt;
    JpegHead head;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (byteAt(bytes, at) != 0xFF)
            return std::nullopt;
        const unsigned marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        const qsizetype length = wordAt(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return std::nullopt;
        if (marker == 0xEE && length >= 7 && QByteArrayView(bytes).sliced(at + 4, 5) == QByteArrayView("Adobe"))
            head.adobe = true;
        if (marker >= 0xC0 && marker <= 0xC2) { // baseline, extended, progressive
            if (length < 8 || byteAt(bytes, at + 4) != 8)
                return std::nullopt;
            head.size = QSize(static_cast<int>(wordAt(bytes, at + 7)), static_cast<int>(wordAt(bytes, at + 5)));
            head.components = static_cast<int>(byteAt(bytes, at + 9));
        }
        if (marker == 0xDA) { // the points begin
            if (head.size.isEmpty() || (head.components != 1 && head.components != 3 && head.components != 4))
                return std::nullopt;
            return head;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace typeset
