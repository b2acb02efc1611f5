#pragma once

#include "blocks.h"

#include <QRectF>
#include <QRgb>
#include <QSizeF>

/// Sizes and colours of papers. Points unless said otherwise.
namespace typeset {

constexpr double pointsPerMillimetre = 72.0 / 25.4;

constexpr QRgb textColour = 0xff000000U;   ///< pure, so that office printers do not raster it
constexpr QRgb secondColour = 0xff333a44U; ///< lines below the title
constexpr QRgb mutedColour = 0xff4d5662U;
constexpr QRgb accentColour = 0xff1f4e8cU;
constexpr QRgb headerTint = 0xffeef1f5U; ///< header rows
constexpr QRgb asideTint = 0xfff6f7f9U;  ///< breaks and ceremonies
constexpr QRgb boxTint = 0xfff0f4f9U;    ///< decisions
constexpr QRgb hairlineColour = 0xffc9cfd7U;
constexpr QRgb strongRuleColour = 0xff4d5662U;
constexpr QRgb draftColour = 0xfff0f0f2U; ///< light enough to read and copy through

constexpr double hairline = 0.5;

/// The sheet of a paper and what stands where on it.
struct Sheet {
    QSizeF size;
    QRectF body; ///< between the margins
    double headerBaseline = 0;
    double footerRule = 0;
    double footerBaseline = 0;
};

inline Sheet sheetOf(const Paper &paper) {
    QSizeF size = paper.size == PaperSize::letter ? QSizeF(612, 792)
                                                  : QSizeF(210 * pointsPerMillimetre, 297 * pointsPerMillimetre);
    if (paper.landscape)
        size.transpose();
    const double side = paper.landscape ? 16 : 22; // wide tables lie on their side for want of room
    const double left = (paper.bound ? 30 : side) * pointsPerMillimetre;
    const double right = (paper.bound ? 20 : side) * pointsPerMillimetre;
    const double top = 62;
    const double bottom = 66;
    return {size, QRectF(left, top, size.width() - left - right, size.height() - top - bottom), 39, size.height() - 50,
            size.height() - 35};
}

} // namespace typeset
