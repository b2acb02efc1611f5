#pragma once

#include <QByteArray>
#include <QString>

/// How a command ends.
enum class ExitStatus { done = 0, couldNot = 1, wrongUse = 2 };

/// Where a command writes. Standard output carries what was asked for, standard error one sentence on why not.
class Console {
public:
    /// Writes and flushes; false where the reader is gone or the disk is full.
    bool out(const QByteArray &bytes);
    bool line(const QString &text) { return out(text.toUtf8() + '\n'); }
    /// Says something beside what was asked for.
    void note(const QString &sentence);
    /// Says why it could not be done.
    ExitStatus couldNot(const QString &sentence);
    /// Says what is wrong with the words of the call.
    ExitStatus wrongUse(const QString &sentence);
};
