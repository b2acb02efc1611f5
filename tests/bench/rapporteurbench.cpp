#include "benchcontent.h"
#include "benchfiles.h"
#include "searchtimes.h"
#include "timedprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

// Measures what people wait for, beside the programs that they would use instead, and prints a table. What is measured
// is reported and never asserted, since machines differ; the ratios within one run tell. With a folder named, the files
// are made there and stay.

namespace {

constexpr int ownRuns = 5;
constexpr int otherRuns = 3;
constexpr double longRun = 10; ///< seconds

const QString &program() {
    static const QString path = QStringLiteral(RAPPORTEUR_CLI);
    return path;
}

void say(const QString &line) {
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Gives lines to `apply`.
Taken apply(const QString &file, const QList<QByteArray> &lines) {
    const QString input = file + u".jsonl"_s;
    write(input, lines.join('\n') + '\n');
    return runTimed({program(), u"apply"_s, file}, input);
}

/// A programme file with the meeting and what is given; ends where it cannot be made.
QString programmeFile(const QString &path, const QList<QByteArray> &lines) {
    if (!runTimed({program(), u"new"_s, path, u"--title"_s, u"Bench"_s}).ok ||
        !apply(path, BenchFiles::meetingLines() + lines).ok)
        qFatal("%s cannot be made", qPrintable(path));
    return path;
}

/// How long another program takes to convert a file, and its ratio to our time.
QString beside(const Taken &own, const QStringList &command) {
    if (command.isEmpty())
        return u"not installed"_s;
    // The first run warms up; one that takes long is run once.
    Taken other = runTimed(command);
    if (other.ok && other.seconds < longRun)
        other = medianOf(otherRuns, command);
    if (!other.ok)
        return u"failed"_s;
    return u"%1 s %2x"_s.arg(other.seconds, 7, 'f', 2).arg(other.seconds / own.seconds, 6, 'f', 1);
}

/// The programs compared, where they are installed.
class Others {
public:
    explicit Others(QString folder)
        : m_folder(std::move(folder))
        , m_office(QStandardPaths::findExecutable(u"soffice"_s))
        , m_browser(QStandardPaths::findExecutable(u"chromium"_s)) {}

    QString office(const Taken &own, const QString &fodt) const {
        write(m_folder + u"/other.fodt"_s, fodt.toUtf8());
        return beside(own, m_office.isEmpty()
                               ? QStringList()
                               : QStringList{m_office, u"-env:UserInstallation=file://"_s + m_folder + u"/office"_s,
                                             u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder,
                                             m_folder + u"/other.fodt"_s});
    }

    QString browser(const Taken &own, const QString &html) const {
        write(m_folder + u"/other.html"_s, html.toUtf8());
        return beside(own, m_browser.isEmpty() ? QStringList()
                                               : QStringList{m_browser, u"--headless"_s, u"--no-sandbox"_s,
                                                             u"--disable-gpu"_s, u"--no-pdf-header-footer"_s,
                                                             u"--user-data-dir="_s + m_folder + u"/browser"_s,
                                                             u"--print-to-pdf="_s + m_folder + u"/browser.pdf"_s,
                                                             u"file://"_s + m_folder + u"/other.html"_s});
    }

private:
    QString m_folder;
    QString m_office;
    QString m_browser;
};

Taken print(const QString &file, const QString &document) {
    const Taken taken = medianOf(
        ownRuns, {program(), u"print"_s, file, document, u"--meeting"_s, u"BENCH"_s, u"--output"_s, file + u".pdf"_s});
    if (!taken.ok)
        qFatal("%s of %s cannot be printed", qPrintable(document), qPrintable(file));
    return taken;
}

void sayPaper(const QString &name, const Taken &own, const QString &office, const QString &browser) {
    say(u"%1 %2 s %3 MiB   %4   %5"_s.arg(name, -28)
            .arg(own.seconds, 7, 'f', 3)
            .arg(own.mebibytes, 5, 'f', 0)
            .arg(office, -20)
            .arg(browser, -20));
}

void measurePapers(const QString &folder) {
    const Others others(folder);
    say(u"%1 %2   %3   %4"_s.arg(u"From programme file to PDF"_s, -28)
            .arg(u"Rapporteur"_s, -19)
            .arg(u"LibreOffice"_s, -20)
            .arg(u"Chromium"_s, -20));
    QList<Taken> all;
    for (const int people : {1000, 5000, 20000}) {
        const QString file = programmeFile(folder + u"/people%1.rapporteur"_s.arg(people),
                                           {BenchFiles::peopleLine(people), BenchFiles::participantsLine(people)});
        const Taken own = print(file, u"participants"_s);
        const bool tooLong = people > 5000;
        sayPaper(u"participants, %L1 people"_s.arg(people), own,
                 tooLong ? u"minutes; left out"_s : others.office(own, BenchFiles::participantsFodt(people)),
                 others.browser(own, BenchFiles::participantsHtml(people)));
        all << own;
    }
    const Taken minutes =
        print(programmeFile(folder + u"/minutes.rapporteur"_s, BenchFiles::minutesLines()), u"minutes"_s);
    sayPaper(u"minutes of 100 pages"_s, minutes, others.office(minutes, BenchFiles::minutesFodt()),
             others.browser(minutes, BenchFiles::minutesHtml()));
    say(u"20,000 people take %1 times as long as 5,000 (at most 4.4), and %2 MiB (at most 96)"_s
            .arg(all.at(2).seconds / all.at(1).seconds, 0, 'f', 2)
            .arg(all.at(2).mebibytes, 0, 'f', 0));
}

void measureWindow(const QString &folder) {
    const QString sample = folder + u"/sample.rapporteur"_s;
    if (!runTimed({program(), u"sample"_s, sample}).ok)
        qFatal("the sample cannot be made");
    const double bare = firstPaint(ownRuns, {QStringLiteral(FIRST_PAINT_BARE)});
    const double window = firstPaint(ownRuns, {QStringLiteral(FIRST_PAINT), sample});
    say(u"First paint of the window: %1 ms, of a bare one: %2 ms, difference %3 ms (goal: at most 100)"_s
            .arg(window, 0, 'f', 0)
            .arg(bare, 0, 'f', 0)
            .arg(window - bare, 0, 'f', 0));
}

void measureEdits(const QString &folder) {
    constexpr int single = 1000;
    constexpr int together = 20000;
    const double seconds = answeredOneByOne(
        {program(), u"apply"_s, programmeFile(folder + u"/single.rapporteur"_s, {})}, BenchFiles::singleLines(single));
    const Taken one = apply(programmeFile(folder + u"/together.rapporteur"_s, {}), {BenchFiles::peopleLine(together)});
    say(u"%L1 edits, each durable before the next: %2 s; %L3 edits in one set: %4 s, %5 MiB"_s.arg(single)
            .arg(seconds, 0, 'f', 2)
            .arg(together)
            .arg(one.seconds, 0, 'f', 2)
            .arg(one.mebibytes, 0, 'f', 0));
}

void measureSearch(const QString &folder) {
    const QString file = programmeFile(folder + u"/archive.rapporteur"_s, BenchFiles::archiveLines());
    const SearchTimes times =
        searchTimes(file, {BenchContent::sharedName(), BenchContent::sharedName() + u" head of the training"_s, u"a"_s,
                           u"the"_s, u"training of border officers"_s, u"head of the international"_s,
                           u"delegation thanked the secretariat"_s, u"state border service"_s, u"part 12"_s,
                           u"statement 37"_s, u"BENCH"_s, u"nowhere"_s});
    if (!times.ok)
        qFatal("%s cannot be searched", qPrintable(file));
    say(u"Search in 100,000 records while typing: %1 ms a letter, at most %2 ms (goal: 16), for \"%3\"; the file: %4 MiB"_s
            .arg(times.median, 0, 'f', 1)
            .arg(times.longest, 0, 'f', 1)
            .arg(times.longestWords)
            .arg(double(QFileInfo(file).size()) / (1024 * 1024), 0, 'f', 0));
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    const QTemporaryDir passing;
    const QString folder = QCoreApplication::arguments().value(1, passing.path());
    // Nothing of the user's own settings is read or written.
    qputenv("HOME", folder.toUtf8());
    measurePapers(folder);
    measureWindow(folder);
    measureEdits(folder);
    measureSearch(folder);
    return 0;
}
