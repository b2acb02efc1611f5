#include "agendacells.h"

#include "agendawords.h"
#include "chip.h"
#include "theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int indentWidth = 18;
constexpr int gap = 8;
constexpr int leastChip = 40; ///< a narrower one would hold no word

struct AgendaCells {
    Q_DECLARE_TR_FUNCTIONS(AgendaCells)
};

Tone purposeTone(Purpose purpose) {
    return purpose == Purpose::decision ? Tone::accent : Tone::neutral;
}

struct Note {
    QString text;
    Tone tone = Tone::neutral;
};

/// What stands in chips at the right of a title.
std::vector<Note> notesOf(const AgendaRow &row) {
    std::vector<Note> notes;
    for (const QString &language : row.missing)
        notes.push_back({AgendaCells::tr("no %1").arg(language.toUpper()), Tone::attention});
    if (row.internal)
        notes.push_back({AgendaCells::tr("internal"), Tone::neutral});
    const QString timing = timingNote(row);
    if (!timing.isEmpty())
        notes.push_back({timing, row.overrun > 0 ? Tone::attention : Tone::good});
    return notes;
}

/// The title of an item, or the date of a day.
QString firstWords(const AgendaRow &row) {
    return row.kind == AgendaRow::Kind::day ? dayWord(row.date) : row.title;
}

/// What stands behind it with less weight.
QString secondWords(const AgendaRow &row) {
    return row.kind == AgendaRow::Kind::day ? timeSpan(row.start, row.end) : row.secondTitle;
}

QFont titleFont(const QFont &body, const AgendaRow &row) {
    QFont font = body;
    font.setItalic(row.isBreak());
    font.setBold(row.kind == AgendaRow::Kind::day || (!row.isBreak() && row.depth == 0));
    return font;
}

int titleWidth(const QFont &body, const AgendaRow &row) {
    return agendaIndentation(row.depth) + QFontMetrics(titleFont(body, row)).horizontalAdvance(firstWords(row));
}

int wantedByNotes(const std::vector<Note> &notes, const QFont &body) {
    const QFont label = sized(body, TextSize::label);
    int width = 0;
    for (const Note &note : notes)
        width += chipWidth(note.text, label) + gap;
    return width;
}

/// The width that the chips at the right of a title take: what the title leaves, or most of the room, so that
/// both are seen.
int notesWidth(const QFont &body, const AgendaRow &row, int room) {
    return std::min(wantedByNotes(notesOf(row), body), std::max(room * 4 / 5, room - titleWidth(body, row)));
}

/// Paints chips from the right and gives the room left for the title.
QRect paintNotes(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) {
    std::vector<Note> notes = notesOf(row);
    const QFont label = sized(option.font, TextSize::label);
    const QRect title = option.rect.adjusted(0, 0, -notesWidth(option.font, row, option.rect.width()), 0);
    QRect room(title.right() + 1 + gap, option.rect.top(), option.rect.right() - title.right() - gap,
               option.rect.height());
    std::reverse(notes.begin(), notes.end());
    for (const Note &note : notes) {
        const int width = std::min(chipWidth(note.text, label), room.width());
        if (width < leastChip)
            break;
        const QRect chip(room.right() + 1 - width, room.top(), width, room.height());
        paintChip(painter, chip, note.text, note.tone, option.font, option.palette,
                  option.state & QStyle::State_Selected);
        room.setRight(chip.left() - gap - 1);
    }
    return title;
}

/// Paints a text at the left of `room`, elided, and gives what is left of the room.
QRect paintText(QPainter *painter, const QRect &room, const QString &text, const QFont &font, const QColor &color) {
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return room.adjusted(metrics.horizontalAdvance(shown) + gap, 0, 0, 0);
}

void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) {
    const Colors &colors = colorsOf(option.palette);
    QFont font = titleFont(option.font, row);
    const QRect room = paintNotes(painter, option, row).adjusted(agendaIndentation(row.depth), 0, 0, 0);
    QRect first = room;
    QFont secondFont = font;
    secondFont.setBold(false);
    if (row.hasSecondLine()) {
        QRect lines(room.left(), room.center().y() + 1 - QFontMetrics(font).height(), room.width(),
                    QFontMetrics(font).height());
        paintText(painter, lines, firstWords(row), font, row.isBreak() ? colors.secondary : colors.text);
        lines.translate(0, lines.height());
        paintText(painter, lines, secondWords(row), secondFont, colors.secondary);
        return;
    }
    if (!secondWords(row).isEmpty()) {
        // Where both do not fit, neither takes more than half of the room from the other.
        const int wanted = gap + QFontMetrics(secondFont).horizontalAdvance(secondWords(row));
        first.setWidth(std::max(room.width() - wanted, room.width() / 2));
    }
    const QRect left = paintText(painter, first, firstWords(row), font, row.isBreak() ? colors.secondary : colors.text);
    if (const QRect second(left.topLeft(), room.bottomRight()); !secondWords(row).isEmpty() && second.width() > gap)
        paintText(painter, second, secondWords(row), secondFont, colors.secondary);
}

} // namespace

int agendaTitleWidth(const QFont &body, const AgendaRow &row) {
    QFont font = titleFont(body, row);
    font.setBold(false);
    int wanted = titleWidth(body, row);
    const int second = QFontMetrics(font).horizontalAdvance(secondWords(row));
    if (row.hasSecondLine())
        wanted = std::max(wanted, agendaIndentation(row.depth) + second);
    else if (second > 0)
        wanted += 2 * gap + second;
    return wanted + wantedByNotes(notesOf(row), body);
}

int agendaIndentation(int depth) {
    return indentWidth * depth;
}

bool paintAgendaCell(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row, AgendaColumn column) {
    if (column == AgendaColumn::item) {
        paintTitle(painter, option, row);
        return true;
    }
    if (column == AgendaColumn::purpose) {
        if (row.purpose != Purpose::none)
            paintChip(painter, option.rect, option.text, purposeTone(row.purpose), option.font, option.palette,
                      option.state & QStyle::State_Selected);
        return true;
    }
    const bool secondary = column == AgendaColumn::number || column == AgendaColumn::presenter ||
                           column == AgendaColumn::papers || (column == AgendaColumn::start && row.depth > 0);
    if (secondary)
        painter->setPen(colorsOf(option.palette).secondary);
    if (column == AgendaColumn::start && row.fixedStart) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
    }
    return false;
}

QString cutWords(const QStyleOptionViewItem &option, const AgendaRow &row, AgendaColumn column) {
    if (column == AgendaColumn::item) {
        if (agendaTitleWidth(option.font, row) <= option.rect.width())
            return {};
        QStringList lines{firstWords(row), secondWords(row)};
        for (const Note &note : notesOf(row))
            lines += note.text;
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    const bool isChip = column == AgendaColumn::purpose;
    const int wanted = isChip ? chipWidth(option.text, sized(option.font, TextSize::label))
                              : QFontMetrics(option.font).horizontalAdvance(option.text);
    return wanted > option.rect.width() && !option.text.isEmpty() ? option.text : QString();
}
