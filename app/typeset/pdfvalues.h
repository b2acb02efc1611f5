#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <cstdint>

/// How single values are spelled in a PDF file (ISO 32000-1, 7.3 and 7.9).
namespace typeset {

/// Number of an indirect object; 0 is none.
struct PdfRef {
    std::uint32_t number = 0;

    explicit operator bool() const { return number != 0; }
};

void appendInteger(QByteArray &to, std::int64_t value);

/// Appends with at most `decimals` (0 to 5) digits after the point and no needless zeros; what is not finite becomes 0.
void appendNumber(QByteArray &to, double value, int decimals = 2);

/// Appends "12 0 R".
void appendReference(QByteArray &to, PdfRef ref);

/// Appends bytes as a literal string in parentheses.
void appendBytes(QByteArray &to, QByteArrayView bytes);

/// Appends one byte of a literal string, escaped where it must be.
inline void appendEscaped(QByteArray &to, char byte) {
    if (byte == '(' || byte == ')' || byte == '\\') {
        to.append('\\');
        to.append(byte);
    } else if (byte == '\r') { // would be read as a line feed
        to.append("\\r");
    } else {
        to.append(byte);
    }
}

/// A text string: ASCII as it is, anything else in UTF-16BE with byte order mark.
QByteArray pdfText(QStringView text);

/// A name, with its slash.
QByteArray pdfName(QByteArrayView name);

/// "12 0 R"
QByteArray pdfReference(PdfRef ref);

/// "[left bottom right top]" of an area given from the top of a page of that height (points).
QByteArray pdfRectangle(const QRectF &area, double pageHeight);

/// "(D:20161129083000+06'00')"; `when` is valid.
QByteArray pdfDate(const QDateTime &when);

/// A URI as ASCII: what RFC 3986 does not allow is percent-encoded, names of hosts are in their ASCII form;
/// what was encoded already stays.
QByteArray percentEncodedUri(const QString &uri);

/// UTF-16BE as hexadecimal digits, without mark or brackets.
void appendUtf16Hex(QByteArray &to, QStringView text);

} // namespace typeset
