#include "agendaclipboard.h"

#include "agendawords.h"
#include "duration.h"

#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const AgendaRow &row) {
    const QString papers = row.papers > 0 ? QString::number(row.papers) : QString();
    return {row.start.toString(u"HH:mm"_s), row.number,     row.title, minutesWord(row.duration),
            purposeWord(row.purpose),       row.presenters, papers};
}

/// Quoted as spreadsheets expect where a cell holds what would end it.
QString quoted(QString cell) {
    static const QRegularExpression special(u"[\\t\\r\\n\"]"_s);
    if (!cell.contains(special))
        return cell;
    return u'"' % cell.replace(u'"', u"\"\""_s) % u'"';
}

/// Splits tab-separated text; a cell in quotes may hold tabs, line ends and doubled quotes.
std::vector<QStringList> tableOf(const QString &text) {
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

/// A table may come in either language, whatever that of the window is.
std::optional<Purpose> purposeOf(const QString &cell) {
    static const std::vector<std::pair<Purpose, QStringList>> words{
        {Purpose::information, {u"information"_s, u"for information"_s, u"для сведения"_s, u"для информации"_s}},
        {Purpose::discussion, {u"discussion"_s, u"for discussion"_s, u"для обсуждения"_s, u"обсуждение"_s}},
        {Purpose::decision, {u"decision"_s, u"for decision"_s, u"для принятия решения"_s, u"решение"_s}},
    };
    for (const auto &[purpose, known] : words) {
        if (known.contains(cell, Qt::CaseInsensitive) || cell.compare(purposeWord(purpose), Qt::CaseInsensitive) == 0 ||
            cell.compare(purposePhrase(purpose), Qt::CaseInsensitive) == 0)
            return purpose;
    }
    return std::nullopt;
}

std::optional<PastedItem> itemOf(const QStringList &cells) {
    static const QRegularExpression number(u"^\\d+(\\.\\d+)*\\.?$"_s);
    static const QRegularExpression hasLetter(u"\\p{L}"_s);
    PastedItem item;
    for (const QString &cell : cells) {
        if (cell.isEmpty())
            continue;
        const auto duration = parseDuration(cell);
        if (item.title.isEmpty()) {
            if (number.match(cell).hasMatch())
                item.depth = static_cast<int>(cell.chopped(cell.endsWith(u'.') ? 1 : 0).count(u'.'));
            else if (duration && !item.duration && !cell.contains(u':'))
                item.duration = duration;
            else if (hasLetter.match(cell).hasMatch() && !duration)
                item.title = cell;
        } else if (duration && !item.duration) {
            item.duration = duration;
        } else if (const auto purpose = purposeOf(cell)) {
            item.purpose = *purpose;
        } else if (item.presenters.isEmpty() && hasLetter.match(cell).hasMatch()) {
            item.presenters = cell;
        }
    }
    return item.title.isEmpty() ? std::nullopt : std::optional(item);
}

} // namespace

QString agendaItemsMimeType() {
    return u"application/x-rapporteur-agenda-items"_s;
}

QMimeData *toMimeData(const std::vector<AgendaRow> &rows) {
    QStringList ids;
    QString table;
    QString html = u"<table>"_s;
    for (const AgendaRow &row : rows) {
        ids += row.item.text();
        html += u"<tr>"_s;
        QStringList cells = cellsOf(row);
        for (QString &cell : cells) {
            html += u"<td>"_s % cell.toHtmlEscaped() % u"</td>"_s;
            cell = quoted(cell);
        }
        table += cells.join(u'\t') % u'\n';
        html += u"</tr>"_s;
    }
    auto *data = new QMimeData;
    data->setData(agendaItemsMimeType(), ids.join(u'\n').toUtf8());
    data->setText(table);
    data->setHtml(html % u"</table>"_s);
    return data;
}

std::vector<Id<AgendaItem>> itemsIn(const QMimeData *data) {
    std::vector<Id<AgendaItem>> items;
    const QStringList ids = QString::fromUtf8(data->data(agendaItemsMimeType())).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        const auto item = Id<AgendaItem>::fromText(id);
        if (!item.isNull())
            items.push_back(item);
    }
    return items;
}

std::vector<PastedItem> readPastedItems(const QString &text) {
    std::vector<PastedItem> items;
    int deepest = 0;
    for (const QStringList &cells : tableOf(text)) {
        auto item = itemOf(cells);
        if (!item)
            continue;
        item->depth = std::min(item->depth, deepest);
        deepest = item->depth + 1;
        items.push_back(*item);
    }
    return items;
}
