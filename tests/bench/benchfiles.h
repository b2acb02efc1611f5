#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Writes the invented content in the forms that the programs compared take.
namespace BenchFiles {

/// Lines for `apply`: a meeting of code BENCH with its delegations.
QList<QByteArray> meetingLines();
/// One line each: all people in one change set, and all participants in another.
QByteArray peopleLine(int count);
QByteArray participantsLine(int count);
/// The agenda items of the minutes, and what was said.
QList<QByteArray> minutesLines();
/// 100,000 records with texts: half of them people, of whom 20,000 share a family name, the rest items and paragraphs.
QList<QByteArray> archiveLines();
/// Lines that each add one person.
QList<QByteArray> singleLines(int count);

/// The list of participants and the minutes, as a page for browsers and as a text document (flat ODF).
QString participantsHtml(int count);
QString participantsFodt(int count);
QString minutesHtml();
QString minutesFodt();

} // namespace BenchFiles
