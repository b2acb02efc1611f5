#include "minutesrows.h"

#include "minutescontents.h"
#include "recordtext.h"
#include "textcheck.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct MinutesRows {
    Q_DECLARE_TR_FUNCTIONS(MinutesRows)
};

std::pair<QString, Tone> stateWord(RecordState state) {
    switch (state) {
    case RecordState::takenDown:
        return {MinutesRows::tr("taken down"), Tone::accent};
    case RecordState::decided:
        return {MinutesRows::tr("decided"), Tone::accent};
    case RecordState::complete:
        return {MinutesRows::tr("complete"), Tone::good};
    case RecordState::nothing:
        break;
    }
    return {MinutesRows::tr("nothing yet"), Tone::neutral};
}

/// Breaks and the like are in the list only where something was taken down after all.
bool isListed(const MinutesItem &item) {
    if (item.isWritten())
        return true;
    const bool speaks = item.item.kind == AgendaItemKind::item || item.item.kind == AgendaItemKind::section ||
                        item.item.kind == AgendaItemKind::ceremony;
    return !item.isEmpty() || (speaks && !item.timed.internal);
}

/// "5 · 1 · 2": paragraphs, decisions, actions.
TableCell counts(const RecordFigures &figures) {
    const auto count = [](int number) { return number == 0 ? u"–"_s : QString::number(number); };
    if (figures.paragraphs + figures.decisions + figures.actions == 0)
        return {.text = {}, .sortKey = 0};
    return {.text =
                QStringList{count(figures.paragraphs), count(figures.decisions), count(figures.actions)}.join(u" · "_s),
            .sortKey = figures.paragraphs + figures.decisions + figures.actions};
}

QString tipOf(const RecordFigures &figures) {
    QStringList parts;
    if (figures.paragraphs > 0)
        parts += MinutesRows::tr("%n paragraph(s)", nullptr, figures.paragraphs);
    if (figures.decisions > 0)
        parts += MinutesRows::tr("%n decision(s)", nullptr, figures.decisions);
    if (figures.actions > 0)
        parts += MinutesRows::tr("%n action(s)", nullptr, figures.actions);
    if (figures.findings > 0)
        parts += MinutesRows::tr("%n thing(s) to complete", nullptr, figures.findings);
    return parts.join(u"\n"_s);
}

TableRow rowOf(Workspace &workspace, const MinutesItem &item) {
    const RecordFigures figures = item.figures();
    TableRow row{.key = item.key(), .depth = item.isWritten() ? 0 : item.timed.depth};
    row.isQuiet = item.isWritten() || item.item.kind == AgendaItemKind::ceremony;
    const bool wantsWords = !item.isWritten() && item.item.kind == AgendaItemKind::item && !item.timed.hasChildren;
    TableCell state;
    if (wantsWords || !item.isEmpty()) {
        const auto [word, tone] = stateWord(item.state());
        state = {.text = word, .sortKey = static_cast<int>(item.state()), .chip = tone};
    }
    row.cells = {{.text = itemTitle(workspace, item)}, state, counts(figures)};
    row.tip = tipOf(figures);
    return row;
}

} // namespace

QUuid minutesRowKey() {
    static const QUuid key = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("minutes as a whole"));
    return key;
}

std::vector<TableColumn> minutesColumns() {
    using enum TableColumn::Align;
    return {
        {.name = u"item"_s, .title = MinutesRows::tr("Item"), .width = 22, .stretches = true},
        {.name = u"state"_s, .title = MinutesRows::tr("State"), .whole = true, .vital = true},
        {.name = u"counts"_s,
         .title = MinutesRows::tr("¶ · D · A", "paragraphs, decisions, actions"),
         .spare = true,
         .whole = true},
    };
}

std::vector<TableRow> minutesRows(Workspace &workspace, const MinutesContents &contents) {
    std::vector<TableRow> rows;
    TableRow whole{.key = minutesRowKey(), .isGroup = true};
    const Tone tone = contents.isFrozen() ? Tone::good : Tone::neutral;
    whole.cells = {{.text = MinutesRows::tr("Minutes as a whole")},
                   {.text = valueText(u"minutes"_s, u"stage"_s, toWord(contents.minutes().stage)), .chip = tone},
                   {}};
    rows.push_back(whole);
    for (const MinutesItem &item : contents.items()) {
        if (isListed(item))
            rows.push_back(rowOf(workspace, item));
    }
    return rows;
}

QString itemTitle(Workspace &workspace, const MinutesItem &item) {
    if (item.isWritten())
        return item.decisions.empty() && !item.actions.empty() ? MinutesRows::tr("Of no agenda item")
                                                               : MinutesRows::tr("Written procedure");
    return nameWithNumber(item.timed.number, item.item.title.in(workspace.contentLanguage()));
}

QString stageWord(const MinutesContents &contents) {
    const Minutes &minutes = contents.minutes();
    const QString word = valueText(u"minutes"_s, u"stage"_s, toWord(minutes.stage));
    return contents.isFrozen() ? word : MinutesRows::tr("%1, version %2").arg(word).arg(minutes.version);
}
