#pragma once

#include <QStringList>

/// What a process took, from its start to its end.
struct Taken {
    double seconds = 0;
    double mebibytes = 0; ///< the most memory that it, or one process that it started, held at once
    bool ok = false;
};

/// Runs a program with a file as its input (or none); what it says is thrown away.
Taken runTimed(const QStringList &command, const QString &input = {});

/// The median time and memory of several runs; not ok where one was not.
Taken medianOf(int runs, const QStringList &command, const QString &input = {});

/// Milliseconds from the start of a program that watches its window to the window's first paint, the median of several
/// runs; negative where it failed.
double firstPaint(int runs, const QStringList &command);

/// Seconds that `apply` takes to answer lines given one by one, each only after the answer to the one before; negative
/// where it failed.
double answeredOneByOne(const QStringList &command, const QList<QByteArray> &lines);
