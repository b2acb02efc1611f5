#pragma once

#include <QByteArray>
#include <QHash>
#include <QSizeF>

#include <vector>

namespace typeset {

/// The pictures of a paper: equal ones stand once.
class PictureList {
public:
    /// The number of the picture, or -1 where the bytes are none that can be shown (PNG, JPEG, SVG).
    int add(const QByteArray &bytes);
    /// The largest area of the picture's proportions within `box`.
    QSizeF fitted(int picture, QSizeF box) const;

    const std::vector<QByteArray> &bytes() const { return m_bytes; }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<QSizeF> m_sizes;
    QHash<QByteArray, int> m_known; ///< by digest
};

} // namespace typeset
