#include "timedprocess.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

template <class T>
T median(std::vector<T> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

Taken runTimed(const QStringList &command, const QString &input) {
    std::vector<QByteArray> words;
    words.reserve(static_cast<std::size_t>(command.size()));
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    const QByteArray in = input.isEmpty() ? QByteArray("/dev/null") : QFile::encodeName(input);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, in.constData(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

    Taken taken;
    pid_t process = 0;
    const Clock::time_point start = Clock::now();
    const bool started = posix_spawnp(&process, arguments.front(), &files, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&files);
    if (!started)
        return taken;
    int status = 0;
    rusage usage{};
    if (wait4(process, &status, 0, &usage) == process) {
        taken.seconds = secondsSince(start);
        taken.mebibytes = static_cast<double>(usage.ru_maxrss) / 1024;
        taken.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    return taken;
}

Taken medianOf(int runs, const QStringList &command, const QString &input) {
    std::vector<double> seconds;
    std::vector<double> mebibytes;
    for (int i = 0; i < runs; ++i) {
        const Taken taken = runTimed(command, input);
        if (!taken.ok)
            return taken;
        seconds.push_back(taken.seconds);
        mebibytes.push_back(taken.mebibytes);
    }
    return {median(seconds), median(mebibytes), true};
}

double firstPaint(int runs, const QStringList &command) {
    std::vector<double> all;
    for (int i = 0; i < runs; ++i) {
        qputenv("BENCH_START",
                QByteArray::number(qint64(Clock::now().time_since_epoch() / std::chrono::nanoseconds(1))));
        QProcess process;
        process.start(command.front(), command.mid(1));
        if (!process.waitForFinished() || process.exitCode() != 0)
            return -1;
        all.push_back(process.readAllStandardOutput().trimmed().toDouble());
    }
    return median(all);
}

double answeredOneByOne(const QStringList &command, const QList<QByteArray> &lines) {
    QProcess process;
    process.start(command.front(), command.mid(1));
    if (!process.waitForStarted())
        return -1;
    const Clock::time_point start = Clock::now();
    const bool all = std::all_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
        process.write(line + '\n');
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead())
                return false;
        }
        return process.readLine().contains("\"ok\":true");
    });
    const double seconds = secondsSince(start);
    process.closeWriteChannel();
    process.waitForFinished();
    return all ? seconds : -1;
}
