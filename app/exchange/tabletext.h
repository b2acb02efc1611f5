#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

/// Rows of texts under a header, for people (aligned columns) and for spreadsheets (CSV).
struct TextTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// Columns padded to their widest cell (at most 60 characters, then cut with an ellipsis); line breaks become spaces.
QByteArray toAlignedText(const TextTable &table);

/// RFC 4180 in UTF-8. A cell that a spreadsheet would take for a formula is given a leading apostrophe.
QByteArray toCsv(const TextTable &table);
