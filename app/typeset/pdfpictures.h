#pragma once

#include "pdfvalues.h"

#include <QByteArray>
#include <QSizeF>

#include <vector>

class QImage;

namespace typeset {

class PdfFile;
struct JpegHead;

/// The pictures of one PDF (ISO 32000-1, 8.9): JPEG as it came, PNG without loss, SVG drawn at 300 dots an inch. Each
/// is written when it is first placed, and once only.
class PdfPictures {
public:
    /// `pictures` are the bytes of files; both outlive this.
    PdfPictures(PdfFile &file, const std::vector<QByteArray> &pictures);

    /// The number under which picture `index`, to be shown at `size` points, stands in the resources; negative if it
    /// cannot be shown, which the file is then told.
    int place(int index, QSizeF size);

    /// Entries of the resource dictionary: picture 3 is called /I3.
    QByteArray resources() const;

private:
    /// A picture of points, or a drawing as large as it was first wanted.
    struct Placed {
        int picture = 0;
        int pixelWidth = 0; ///< of drawings, otherwise 0
        PdfRef ref;
    };

    PdfRef write(const QByteArray &bytes, int pixelWidth, int index);
    PdfRef writeJpeg(const QByteArray &bytes, const JpegHead &head);
    PdfRef writeImage(const QImage &image);

    PdfFile &m_file;
    const std::vector<QByteArray> &m_pictures;
    std::vector<Placed> m_placed;
};

} // namespace typeset
