#include "pdffile.h"

#include <QFileDevice>
#include <QIODevice>

#include <array>
#include <limits>

namespace typeset {

namespace {

constexpr qsizetype bufferSize = qsizetype(64) * 1024;
constexpr int objectsPerStream = 200;

// Widths of the fields of a cross-reference: kind, place, index.
constexpr int referenceSize = 1 + 4 + 2;

} // namespace

PdfFile::PdfFile(QIODevice &device) : m_device(device) {
    m_entries.emplace_back(); // object 0 heads the list of free objects
    m_buffer.reserve(bufferSize * 2);
    write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

PdfRef PdfFile::reserve(std::uint32_t count) {
    const PdfRef first{static_cast<std::uint32_t>(m_entries.size())};
    m_entries.resize(m_entries.size() + count);
    return first;
}

void PdfFile::object(PdfRef ref, QByteArrayView body) {
    if (m_packedCount == 0)
        m_pack = reserve();
    m_entries[ref.number] = {
        .where = m_pack.number, .index = static_cast<std::uint16_t>(m_packedCount), .kind = Kind::packed};
    appendInteger(m_packHead, ref.number);
    m_packHead.append(' ');
    appendInteger(m_packHead, m_packBody.size());
    m_packHead.append(' ');
    m_packBody.append(body);
    m_packBody.append('\n');
    if (++m_packedCount == objectsPerStream)
        flushPacked();
}

void PdfFile::flushPacked() {
    if (m_packedCount == 0)
        return;
    QByteArray entries("/Type/ObjStm/N ");
    appendInteger(entries, m_packedCount);
    entries.append("/First ");
    appendInteger(entries, m_packHead.size());
    m_packHead.append(m_packBody);
    stream(m_pack, entries, m_packHead);
    m_packHead.resize(0);
    m_packBody.resize(0);
    m_packedCount = 0;
}

void PdfFile::stream(PdfRef ref, QByteArrayView entries, QByteArrayView data) {
    QByteArray all("/Filter/FlateDecode");
    all.append(entries);
    plainStream(ref, all, m_deflater.deflate(data));
}

void PdfFile::plainStream(PdfRef ref, QByteArrayView entries, QByteArrayView data) {
    m_entries[ref.number] = {.where = static_cast<std::uint32_t>(m_offset), .index = 0, .kind = Kind::plain};
    QByteArray head;
    appendInteger(head, ref.number);
    head.append(" 0 obj\n<<");
    head.append(entries);
    head.append("/Length ");
    appendInteger(head, data.size());
    head.append(">>stream\n");
    write(head);
    write(data);
    write("\nendstream\nendobj\n");
}

void PdfFile::finish(PdfRef catalog, PdfRef information) {
    flushPacked();
    flush(); // so that the hash covers all
    const PdfRef table = reserve();
    const std::uint64_t start = m_offset;
    m_entries[table.number] = {.where = static_cast<std::uint32_t>(start), .index = 0, .kind = Kind::plain};

    const QByteArray identifier = m_hash.result().toHex().toUpper();
    QByteArray entries("/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns ");
    appendInteger(entries, referenceSize);
    entries.append(">>/Size ");
    appendInteger(entries, static_cast<std::int64_t>(m_entries.size()));
    entries.append("/Root ");
    appendReference(entries, catalog);
    entries.append("/Info ");
    appendReference(entries, information);
    entries.append("/ID[<").append(identifier).append("><").append(identifier).append(">]");
    stream(table, entries, crossReferences());

    QByteArray tail("startxref\n");
    appendInteger(tail, static_cast<std::int64_t>(start));
    tail.append("\n%%EOF\n");
    write(tail);
    flush();
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (!failed() && file && !file->flush())
        fail(Failure::device, file->errorString());
}

// Each line is preceded by its filter (2, "up") and holds the differences from the line above: they are nearly all
// alike.
QByteArray PdfFile::crossReferences() const {
    QByteArray out;
    out.reserve(static_cast<qsizetype>(m_entries.size()) * (referenceSize + 1));
    std::array<std::uint8_t, referenceSize> above{};
    for (const Entry &entry : m_entries) {
        const auto byte = [](std::uint32_t value, int shift) { return static_cast<std::uint8_t>(value >> shift); };
        const std::array<std::uint8_t, referenceSize> line{static_cast<std::uint8_t>(entry.kind),
                                                           byte(entry.where, 24),
                                                           byte(entry.where, 16),
                                                           byte(entry.where, 8),
                                                           byte(entry.where, 0),
                                                           byte(entry.index, 8),
                                                           byte(entry.index, 0)};
        out.append('\x02');
        for (std::size_t i = 0; i < line.size(); ++i)
            out.append(static_cast<char>(static_cast<std::uint8_t>(line[i] - above[i])));
        above = line;
    }
    return out;
}

void PdfFile::write(QByteArrayView bytes) {
    m_offset += static_cast<std::uint64_t>(bytes.size());
    if (m_offset > std::numeric_limits<std::uint32_t>::max())
        fail(Failure::fileTooLarge);
    m_buffer.append(bytes);
    if (m_buffer.size() >= bufferSize)
        flush();
}

void PdfFile::flush() {
    m_hash.addData(m_buffer);
    QByteArrayView rest(m_buffer);
    while (!failed() && !rest.isEmpty()) {
        const qint64 taken = m_device.write(rest.data(), rest.size());
        if (taken <= 0)
            fail(Failure::device, m_device.errorString());
        else
            rest = rest.sliced(taken);
    }
    m_buffer.resize(0);
}

void PdfFile::fail(Failure failure, const QString &detail) {
    if (!m_error)
        m_error = TypesetError{failure, detail};
}

} // namespace typeset
