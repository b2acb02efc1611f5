#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <memory>
#include <optional>

class QSvgRenderer;

/// The kinds of pictures that papers take: PNG, JPEG, SVG. They may come from anywhere, so nothing of theirs is
/// trusted.
namespace typeset {

/// Points beyond which a picture is not decoded: emblems and photographs are far below, and memory is bounded.
constexpr qint64 mostPixels = 16'000'000;

/// Whether this is the beginning of an SVG drawing.
bool isSvg(const QByteArray &bytes);

/// The drawing, or nothing where it is damaged, has no extent or names other files: Qt would open these, and a drawing
/// received from elsewhere could so bring private files into a paper.
std::unique_ptr<QSvgRenderer> readSvg(const QByteArray &bytes);

/// The extent of a drawing in its own units; only the proportions mean anything.
QSizeF drawingSize(const QSvgRenderer &drawing);

/// The extent of a picture of any kind, upright: points, or units of the drawing. Empty where the bytes are none that
/// can be shown; only the head is looked at, so the rest may be damaged nevertheless.
QSizeF pictureSize(const QByteArray &bytes);

/// The points of a PNG or JPEG, turned upright; null where it is damaged or too large.
QImage readImage(const QByteArray &bytes);

/// What the head of a JPEG file says.
struct JpegHead {
    QSize size;
    int components = 0;
    bool adobe = false; ///< Adobe's marker: four components are then stored inverted
};

/// Nothing if the file is no JPEG, is cut short or is of a kind that PDF does not know (lossless, arithmetic, 12 bits),
/// or if its points are to be turned before they are shown.
std::optional<JpegHead> readJpegHead(const QByteArray &bytes);

} // namespace typeset
