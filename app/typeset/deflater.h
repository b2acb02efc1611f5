#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace typeset {

/// Compresses blocks of bytes one after another, each a zlib stream of its own, with one working memory for all.
class Deflater {
public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    QByteArray deflate(QByteArrayView data);

private:
    std::unique_ptr<z_stream_s> m_stream;
};

} // namespace typeset
