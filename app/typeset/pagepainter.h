#pragma once

#include "displaylist.h"

#include <QImage>
#include <QRawFont>

#include <map>
#include <memory>
#include <utility>
#include <vector>

class QPainter;
class QSvgRenderer;

namespace typeset {

class FontSet;

/// Replays pages onto a QPainter, for preview and printer. Keeps the fonts and pictures it has used, so one is made for
/// a paper and used for its pages. Belongs to the thread of its FontSet.
class PagePainter {
public:
    /// Both must outlive the painter: the fonts the layout used, and the layout's pictures.
    PagePainter(const FontSet &fonts, const std::vector<QByteArray> &pictures);
    ~PagePainter();
    PagePainter(const PagePainter &) = delete;
    PagePainter &operator=(const PagePainter &) = delete;

    /// One unit of the painter is a point, the page's top left corner its origin; scale it for pixels. The ground is
    /// left as it is.
    void paint(const Page &page, QPainter &painter);

private:
    struct Decoded {
        QImage image;
        std::unique_ptr<QSvgRenderer> svg;
    };

    void operate(const Fill &fill, QPainter &painter);
    void operate(const Rule &rule, QPainter &painter);
    void operate(const GlyphRun &run, QPainter &painter);
    void operate(const PlacedPicture &placed, QPainter &painter);
    const QRawFont &sized(int font, float size);

    const FontSet &m_fonts;
    const std::vector<QByteArray> &m_pictures;
    std::map<std::pair<int, float>, QRawFont> m_sized;
    std::map<int, Decoded> m_decoded;
};

} // namespace typeset
