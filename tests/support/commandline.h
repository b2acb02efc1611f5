#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// Runs the command line as its users do, as a process of its own.
namespace CommandLine {

struct Outcome {
    int status = -1; ///< -1 where it crashed or did not end in time
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out); }
    QJsonArray array() const;
    QJsonObject object() const;
    /// Each line of the output as an object.
    QList<QJsonObject> lines() const;
};

/// What a file holds; nothing where it cannot be read.
QByteArray bytesOf(const QString &path);

/// Path of the program under test.
QString program();

Outcome run(const QStringList &arguments, const QByteArray &input = {});

/// Applies JSON lines and gives the answers.
Outcome apply(const QString &file, const QList<QJsonObject> &lines);

} // namespace CommandLine
