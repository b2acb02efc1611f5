#pragma once

#include <QImage>
#include <QString>

/// A picture as papers can print it, read from a file that may come from anywhere.
struct PictureFile {
    QString name;
    QString type; ///< media type
    QByteArray bytes;
};

/// The picture of a file, or in `why` the sentence that says why it cannot be used: it is too large, of another kind
/// than PNG, JPEG and SVG, damaged, or refers to other files.
[[nodiscard]] PictureFile readPictureFile(const QString &path, QString &why);

/// A picture of the file as it is shown, at most of this size; null where it cannot be shown.
[[nodiscard]] QImage pictureImage(const QByteArray &bytes, QSize most);
