#pragma once

#include "deflater.h"
#include "pdfvalues.h"
#include "typeseterror.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <cstdint>
#include <vector>

class QIODevice;

namespace typeset {

/// A PDF 1.7 file as it is being written: numbered objects, most of them packed into object streams, and the
/// cross-reference stream at the end (ISO 32000-1, 7.5). Whatever is given goes to the device at once and is forgotten;
/// kept are 8 bytes an object. The same calls give the same bytes.
///
/// The first failure is remembered and everything after it is ignored, so that callers may ask once in a while.
class PdfFile {
public:
    /// The device is open for writing and stays the caller's.
    explicit PdfFile(QIODevice &device);

    /// Numbers for `count` objects in sequence; the first of them is returned. Each may be written later, in any order.
    PdfRef reserve(std::uint32_t count = 1);

    /// Writes a small object, packed with its neighbours.
    void object(PdfRef ref, QByteArrayView body);

    /// Writes a stream, compressed. `entries` are those of its dictionary beyond /Length and /Filter.
    void stream(PdfRef ref, QByteArrayView entries, QByteArrayView data);

    /// Writes a stream as it is; /Filter, if any, stands in `entries`.
    void plainStream(PdfRef ref, QByteArrayView entries, QByteArrayView data);

    /// Writes the cross-reference stream; nothing may follow. The file's identifier is made from its contents.
    void finish(PdfRef catalog, PdfRef information);

    void fail(Failure failure, const QString &detail = {});
    bool failed() const { return m_error.has_value(); }
    const Outcome &outcome() const { return m_error; }

private:
    enum class Kind : std::uint8_t { unused, plain, packed };
    struct Entry {
        std::uint32_t where = 0; ///< offset in the file, or number of the object stream
        std::uint16_t index = 0; ///< in the object stream
        Kind kind = Kind::unused;
    };

    void write(QByteArrayView bytes);
    void flush();
    void flushPacked();
    QByteArray crossReferences() const;

    QIODevice &m_device;
    Deflater m_deflater;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    std::vector<Entry> m_entries;
    QByteArray m_buffer;
    std::uint64_t m_offset = 0;

    PdfRef m_pack;
    int m_packedCount = 0;
    QByteArray m_packHead;
    QByteArray m_packBody;
    Outcome m_error;
};

} // namespace typeset
