#pragma once

#include "agendarows.h"
#include "dossier.h"
#include "finding.h"

/// Dossiers for tests that lack nothing, in one language.

inline LocalText inBoth(const QString &english, const QString &russian) {
    return {{QStringLiteral("en"), english}, {QStringLiteral("ru"), russian}};
}

inline LocalText englishOnly(const QString &english) {
    return {{QStringLiteral("en"), english}};
}

/// In both languages, the Russian one behind the English one.
inline LocalText staleInRussian() {
    LocalText text = inBoth(QStringLiteral("old"), QStringLiteral("старое"));
    text.set(QStringLiteral("en"), QStringLiteral("new"), QStringLiteral("en"));
    return text;
}

inline MeetingFrame completeFrame(const QString &language) {
    MeetingFrame frame;
    frame.language = language;
    frame.programme.id = idOf<Programme>(1);
    frame.programme.title = inBoth(QStringLiteral("Programme"), QStringLiteral("Программа"));
    frame.programme.languages = QStringList{QStringLiteral("en"), QStringLiteral("ru")};
    frame.body.id = idOf<Body>(2);
    frame.body.name = inBoth(QStringLiteral("Group"), QStringLiteral("Группа"));
    frame.body.nameGenitive = QStringLiteral("Группы");
    frame.meeting.id = idOf<Meeting>(3);
    frame.meeting.code = QStringLiteral("RSG2");
    frame.meeting.title = inBoth(QStringLiteral("2nd meeting"), QStringLiteral("2-е заседание"));
    frame.meeting.titleGenitive = QStringLiteral("2-го заседания");
    frame.meeting.city = inBoth(QStringLiteral("Bishkek"), QStringLiteral("Бишкек"));
    frame.meeting.cityPrepositional = QStringLiteral("в Бишкеке");
    frame.days = {meetingDay(1)};
    return frame;
}

/// Findings as words, "<code> agenda_item 1 title ru", for comparison with findingWritten().
inline QStringList findingsWritten(const std::vector<Finding> &findings) {
    QStringList rows;
    for (const Finding &finding : findings) {
        const QStringList words = QStringList{QString::number(static_cast<int>(finding.code)), finding.kind,
                                              QString::number(QUuid::fromString(finding.id).data1), finding.field} +
                                  finding.arguments;
        rows.append(words.join(QLatin1Char(' ')));
    }
    return rows;
}

inline QString findingWritten(FindingCode code, const char *kind, int number, const char *field,
                              const char *argument = nullptr) {
    QString row = QString::number(static_cast<int>(code)) + QLatin1Char(' ') + QLatin1String(kind) + QLatin1Char(' ') +
                  QString::number(number) + QLatin1Char(' ') + QLatin1String(field);
    if (argument != nullptr)
        row += QLatin1Char(' ') + QLatin1String(argument);
    return row;
}
