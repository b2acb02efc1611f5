#include "pdfvalues.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

constexpr char hexDigits[] = "0123456789ABCDEF";

void appendHex(QByteArray &to, unsigned value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        to.append(hexDigits[(value >> shift) & 0xFU]);
}

bool isAsciiPrintable(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

} // namespace

void appendInteger(QByteArray &to, std::int64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    to.append(digits.data(), end - digits.data());
}

void appendNumber(QByteArray &to, double value, int decimals) {
    static constexpr std::array<std::int64_t, 6> scales{1, 10, 100, 1000, 10000, 100000};
    const std::int64_t scale = scales.at(static_cast<std::size_t>(decimals));
    if (!std::isfinite(value))
        value = 0;
    std::int64_t scaled = std::llround(std::clamp(value, -1e9, 1e9) * static_cast<double>(scale));
    if (scaled < 0) {
        to.append('-');
        scaled = -scaled;
    }
    const std::int64_t whole = scaled / scale;
    std::int64_t rest = scaled % scale;
    if (whole != 0 || rest == 0)
        appendInteger(to, whole);
    if (rest == 0)
        return;
    to.append('.');
    for (std::int64_t digit = scale / 10; rest > 0; digit /= 10) {
        to.append(static_cast<char>('0' + rest / digit));
        rest %= digit;
    }
}

void appendReference(QByteArray &to, PdfRef ref) {
    appendInteger(to, ref.number);
    to.append(" 0 R");
}

void appendBytes(QByteArray &to, QByteArrayView bytes) {
    to.append('(');
    for (const char byte : bytes)
        appendEscaped(to, byte);
    to.append(')');
}

void appendUtf16Hex(QByteArray &to, QStringView text) {
    for (const QChar unit : text)
        appendHex(to, unit.unicode(), 4);
}

QByteArray pdfText(QStringView text) {
    QByteArray out;
    if (isAsciiPrintable(text)) {
        appendBytes(out, text.toLatin1());
        return out;
    }
    out.append("<FEFF");
    appendUtf16Hex(out, text);
    out.append('>');
    return out;
}

QByteArray pdfName(QByteArrayView name) {
    static constexpr QByteArrayView delimiters("()<>[]{}/%#");
    QByteArray out("/");
    for (const char byte : name) {
        const auto code = static_cast<unsigned char>(byte);
        if (code <= 0x20 || code >= 0x7F || delimiters.contains(byte)) {
            out.append('#');
            appendHex(out, code, 2);
        } else {
            out.append(byte);
        }
    }
    return out;
}

QByteArray pdfReference(PdfRef ref) {
    QByteArray out;
    appendReference(out, ref);
    return out;
}

QByteArray pdfRectangle(const QRectF &area, double pageHeight) {
    QByteArray out("[");
    appendNumber(out, area.left());
    out.append(' ');
    appendNumber(out, pageHeight - area.bottom());
    out.append(' ');
    appendNumber(out, area.right());
    out.append(' ');
    appendNumber(out, pageHeight - area.top());
    out.append(']');
    return out;
}

QByteArray pdfDate(const QDateTime &when) {
    QByteArray out("(D:");
    out.append(when.toString(u"yyyyMMddHHmmss"_s).toLatin1());
    const int minutes = when.offsetFromUtc() / 60;
    if (minutes == 0) {
        out.append("Z)");
        return out;
    }
    out.append(minutes < 0 ? '-' : '+');
    out.append(QByteArray::number(std::abs(minutes) / 60).rightJustified(2, '0'));
    out.append('\'');
    out.append(QByteArray::number(std::abs(minutes) % 60).rightJustified(2, '0'));
    out.append("')");
    return out;
}

QByteArray percentEncodedUri(const QString &uri) {
    const QUrl url(uri.trimmed(), QUrl::TolerantMode);
    const QByteArray bytes = url.isValid() ? url.toEncoded() : uri.trimmed().toUtf8();
    static constexpr QByteArrayView allowed("-._~:/?#[]@!$&'()*+,;=");
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char byte = bytes.at(i);
        const bool letterOrDigit =
            (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        const bool encoded =
            byte == '%' && i + 2 < bytes.size() && isHexDigit(bytes.at(i + 1)) && isHexDigit(bytes.at(i + 2));
        if (letterOrDigit || encoded || allowed.contains(byte)) {
            out.append(byte);
        } else {
            out.append('%');
            appendHex(out, static_cast<unsigned char>(byte), 2);
        }
    }
    return out;
}

} // namespace typeset
