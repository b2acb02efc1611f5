#include "tableclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString kindsMimeType() {
    return u"application/x-rapporteur-row-kinds"_s;
}

/// Quoted where a cell holds what would end it.
QString quoted(QString cell) {
    static const QRegularExpression special(u"[\\t\\r\\n\"]"_s);
    if (!cell.contains(special))
        return cell;
    return u'"' % cell.replace(u'"', u"\"\""_s) % u'"';
}

} // namespace

QMimeData *tableToMimeData(const std::vector<QStringList> &rows, bool hasHeading, const std::vector<CopiedRow> &kinds) {
    QString table;
    QString html = u"<table>"_s;
    bool isHeading = hasHeading;
    for (const QStringList &row : rows) {
        const QString tag = isHeading ? u"th"_s : u"td"_s;
        isHeading = false;
        html += u"<tr>"_s;
        QStringList cells = row;
        for (QString &cell : cells) {
            html += u'<' % tag % u'>' % cell.toHtmlEscaped() % u"</"_s % tag % u'>';
            cell = quoted(cell);
        }
        table += cells.join(u'\t') % u'\n';
        html += u"</tr>"_s;
    }
    auto *data = new QMimeData;
    data->setText(table);
    data->setHtml(html % u"</table>"_s);
    QByteArray letters;
    for (const CopiedRow kind : kinds)
        letters += static_cast<char>(kind);
    data->setData(kindsMimeType(), letters);
    return data;
}

ClipboardTable tableFromClipboard(LeaveOut leaveOut) {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr)
        return {};
    const QByteArray kinds = data->data(kindsMimeType());
    const std::vector<QStringList> table = tableFromText(data->text());
    ClipboardTable left;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const char kind = static_cast<qsizetype>(i) < kinds.size() ? kinds[static_cast<qsizetype>(i)] : 'e';
        const bool isLeftOut = kind == static_cast<char>(CopiedRow::group) ||
                               (leaveOut == LeaveOut::groupsAndQuiet && kind == static_cast<char>(CopiedRow::quiet));
        if (isLeftOut)
            ++left.leftOut;
        else
            left.rows.push_back(table[i]);
    }
    return left;
}

std::vector<QStringList> tableFromText(const QString &text) {
    std::vector<QStringList> table(1);
    QString cell;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            if (c != u'"')
                cell += c.isSpace() ? QChar(u' ') : c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                inQuotes = false;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            inQuotes = true;
        } else if (c == u'\t' || c == u'\n') {
            table.back() += cell.simplified();
            cell.clear();
            if (c == u'\n')
                table.emplace_back();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    table.back() += cell.simplified();
    return table;
}
