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

TableCell figure(int count) {
    return {.text = count == 0 ? QString() : QString::number(count), .sortKey = count};
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
    row.cells = {{.text = itemTitle(workspace, item)},
                 state,
                 figure(figures.paragraphs),
                 figure(figures.decisions),
                 figure(figures.actions)};
    if (figures.findings > 0)
        row.tip = MinutesRows::tr("%n thing(s) to complete", nullptr, figures.findings);
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
        {.name = u"item"_s, .title = MinutesRows::tr("Item"), .width = 12, .stretches = true},
        {.name = u"state"_s, .title = MinutesRows::tr("State"), .width = 10},
        {.name = u"paragraphs"_s, .title = MinutesRows::tr("¶", "paragraphs"), .width = 3, .align = right},
        {.name = u"decisions"_s, .title = MinutesRows::tr("D", "decisions"), .width = 3, .align = right},
        {.name = u"actions"_s, .title = MinutesRows::tr("A", "actions"), .width = 3, .align = right},
    };
}

std::vector<TableRow> minutesRows(Workspace &workspace, const MinutesContents &contents) {
    std::vector<TableRow> rows;
    TableRow whole{.key = minutesRowKey(), .isGroup = true};
    const Tone tone = contents.isFrozen() ? Tone::good : Tone::neutral;
    whole.cells = {{.text = MinutesRows::tr("Minutes as a whole")}, {.text = stageWord(contents), .chip = tone}, {}, {}, {}};
    rows.push_back(whole);
    for (const MinutesItem &item : contents.items()) {
        if (isListed(item))
            rows.push_back(rowOf(workspace, item));
    }
    return rows;
}

QString itemTitle(Workspace &workspace, const MinutesItem &item) {
    if (item.isWritten())
        return MinutesRows::tr("Written procedure");
    return nameWithNumber(item.timed.number, item.item.title.in(workspace.contentLanguage()));
}

QString stageWord(const MinutesContents &contents) {
    const Minutes &minutes = contents.minutes();
    const QString word = valueText(u"minutes"_s, u"stage"_s, toWord(minutes.stage));
    return contents.isFrozen() ? word : QString(word % u' ' % QString::number(minutes.version));
}
