#include "deflater.h"

#include <zlib.h>

namespace typeset {

namespace {

// Above 4, zlib takes half as long again for pages and saves hardly anything.
constexpr int level = 4;
constexpr int memoryLevel = 9;

} // namespace

Deflater::Deflater() : m_stream(std::make_unique<z_stream>()) {
    const int result = deflateInit2_(m_stream.get(), level, Z_DEFLATED, MAX_WBITS, memoryLevel, Z_DEFAULT_STRATEGY,
                                     ZLIB_VERSION, static_cast<int>(sizeof(z_stream)));
    if (result != Z_OK)
        qBadAlloc();
}

Deflater::~Deflater() {
    deflateEnd(m_stream.get());
}

QByteArray Deflater::deflate(QByteArrayView data) {
    deflateReset(m_stream.get());
    QByteArray out(static_cast<qsizetype>(deflateBound(m_stream.get(), static_cast<uLong>(data.size()))),
                   Qt::Uninitialized);
    m_stream->next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(data.data()));
    m_stream->avail_in = static_cast<uInt>(data.size());
    m_stream->next_out = reinterpret_cast<Bytef *>(out.data());
    m_stream->avail_out = static_cast<uInt>(out.size());
    ::deflate(m_stream.get(), Z_FINISH); // the bound leaves room for all, so one call ends it
    out.truncate(out.size() - static_cast<qsizetype>(m_stream->avail_out));
    return out;
}

} // namespace typeset
