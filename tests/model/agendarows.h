#pragma once

#include "agendatiming.h"
#include "testids.h"

/// Agenda records for tests: the id of an item or a day is its number.

inline int numberOf(Id<AgendaItem> id) {
    return static_cast<int>(id.uuid.data1);
}

inline AgendaItem agendaItem(int number, const char *order, int duration, int parent = 0) {
    AgendaItem item;
    item.id = idOf<AgendaItem>(number);
    if (parent != 0)
        item.parent = idOf<AgendaItem>(parent);
    item.order = {QString::fromLatin1(order)};
    item.duration = duration;
    return item;
}

inline AgendaItem ofKind(AgendaItem item, AgendaItemKind kind) {
    item.kind = kind;
    return item;
}

inline AgendaItem startingAt(AgendaItem item, int hour, int minute) {
    item.fixedStart = QTime(hour, minute);
    return item;
}

inline AgendaItem onDay(AgendaItem item, int day) {
    item.day = idOf<Day>(day);
    return item;
}

inline Day meetingDay(int number, QTime opens = {9, 0}, QTime closes = {17, 0}) {
    Day day;
    day.id = idOf<Day>(number);
    day.date = QDate(2016, 11, 28).addDays(number);
    day.opens = opens;
    day.closes = closes;
    return day;
}

/// The rows as they are read, e.g. "1 1 09:00-09:20|>4 1.1 09:20-09:30 +5": ">" for each level, the id, the number or a
/// dash, the times, "+" minutes of slack, "!" minutes of overrun.
inline QString agendaWritten(const AgendaTiming &timing) {
    QStringList rows;
    for (const TimedItem &item : timing.items) {
        QString row = QString(item.depth, QLatin1Char('>')) + QString::number(numberOf(item.item)) + QLatin1Char(' ') +
                      (item.number.isEmpty() ? QStringLiteral("-") : item.number) + QLatin1Char(' ') +
                      item.startTime().toString(QStringLiteral("HH:mm")) + QLatin1Char('-') +
                      item.endTime().toString(QStringLiteral("HH:mm"));
        if (item.slack > 0)
            row += QStringLiteral(" +") + QString::number(item.slack);
        if (item.overrun > 0)
            row += QStringLiteral(" !") + QString::number(item.overrun);
        rows.append(row);
    }
    return rows.join(QStringLiteral("|"));
}
