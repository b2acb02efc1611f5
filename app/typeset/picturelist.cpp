#include "picturelist.h"

#include "pictureformats.h"

#include <QCryptographicHash>

namespace typeset {

int PictureList::add(const QByteArray &bytes) {
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto known = m_known.constFind(digest);
    if (known != m_known.constEnd())
        return *known;
    const QSizeF size = pictureSize(bytes);
    int number = -1;
    if (!size.isEmpty()) {
        number = static_cast<int>(m_bytes.size());
        m_bytes.push_back(bytes);
        m_sizes.push_back(size);
    }
    m_known.insert(digest, number);
    return number;
}

QSizeF PictureList::fitted(int picture, QSizeF box) const {
    return m_sizes[static_cast<std::size_t>(picture)].scaled(box, Qt::KeepAspectRatio);
}

} // namespace typeset
