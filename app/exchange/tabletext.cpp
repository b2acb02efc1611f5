#include "tabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestCell = 60;

QString onOneLine(QString text) {
    text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    if (text.size() > widestCell)
        text = text.left(widestCell - 1) + u'…';
    return text;
}

QString csvCell(QString text) {
    // "-5" and "+5" are numbers; anything else after such a sign could be run by a spreadsheet.
    bool number = false;
    text.toDouble(&number);
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) && !number)
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray toAlignedText(const TextTable &table) {
    std::vector<qsizetype> widths;
    const auto widen = [&](const QStringList &row) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, onOneLine(row.at(i)).size());
        }
    };
    widen(table.header);
    for (const QStringList &row : table.rows)
        widen(row);

    QString all;
    const auto add = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += onOneLine(row.at(i)).leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        all += line + u'\n';
    };
    add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return all.toUtf8();
}

QByteArray toCsv(const TextTable &table) {
    QString all;
    const auto add = [&](const QStringList &row) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        all += cells.join(u',') + "\r\n"_L1;
    };
    add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return all.toUtf8();
}
