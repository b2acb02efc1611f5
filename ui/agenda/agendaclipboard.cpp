#include "agendaclipboard.h"

#include "agendawords.h"
#include "duration.h"
#include "tableclipboard.h"

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
    std::vector<QStringList> table;
    for (const AgendaRow &row : rows) {
        ids += row.item.text();
        table.push_back(cellsOf(row));
    }
    QMimeData *data = tableToMimeData(table);
    data->setData(agendaItemsMimeType(), ids.join(u'\n').toUtf8());
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
    for (const QStringList &cells : tableFromText(text)) {
        auto item = itemOf(cells);
        if (!item)
            continue;
        item->depth = std::min(item->depth, deepest);
        deepest = item->depth + 1;
        items.push_back(*item);
    }
    return items;
}
