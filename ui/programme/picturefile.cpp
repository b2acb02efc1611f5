#include "picturefile.h"

#include "pictureformats.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

struct PictureFiles {
    Q_DECLARE_TR_FUNCTIONS(PictureFiles)
};

constexpr qint64 mostBytes = 5 * 1024 * 1024; ///< a sign at the head of a paper is far below

QString typeOf(const QByteArray &bytes) {
    if (typeset::isSvg(bytes))
        return typeset::readSvg(bytes) ? u"image/svg+xml"_s : QString();
    if (typeset::readImage(bytes).isNull())
        return {};
    return bytes.startsWith("\x89PNG") ? u"image/png"_s : u"image/jpeg"_s;
}

} // namespace

PictureFile readPictureFile(const QString &path, QString &why) {
    QFile file(path);
    why.clear();
    if (!file.open(QIODevice::ReadOnly)) {
        why = PictureFiles::tr("The file cannot be read: %1").arg(file.errorString());
        return {};
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        why = PictureFiles::tr("The picture is larger than 5 MB. Save it smaller and choose it again.");
        return {};
    }
    const QString type = typeOf(bytes);
    if (type.isEmpty()) {
        why = PictureFiles::tr("This is no picture that papers can print. Choose a PNG, JPEG or SVG file that is not "
                               "damaged and refers to no other files.");
        return {};
    }
    return {QFileInfo(path).fileName(), type, bytes};
}

QImage pictureImage(const QByteArray &bytes, QSize most) {
    if (!typeset::isSvg(bytes)) {
        const QImage image = typeset::readImage(bytes);
        return image.isNull() ? image : image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    const auto drawing = typeset::readSvg(bytes);
    if (!drawing)
        return {};
    const QSize size = typeset::drawingSize(*drawing).scaled(most, Qt::KeepAspectRatio).toSize();
    if (size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing->render(&painter);
    return image;
}
