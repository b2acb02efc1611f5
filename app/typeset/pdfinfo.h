#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace typeset {

/// What a PDF says about itself.
struct PdfInfo {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString language = QStringLiteral("en"); ///< BCP 47
    QDateTime created; ///< given, not taken from the clock, so that the same paper gives the same bytes; may be invalid
};

/// The information dictionary (ISO 32000-1, 14.3.3).
QByteArray informationDictionary(const PdfInfo &info);

/// The same as an XMP packet; `accessible` adds the claim to meet PDF/UA-1.
QByteArray xmpPacket(const PdfInfo &info, bool accessible);

} // namespace typeset
