#include "commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace CommandLine {

QJsonArray Outcome::array() const {
    return QJsonDocument::fromJson(out).array();
}

QJsonObject Outcome::object() const {
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> Outcome::lines() const {
    QList<QJsonObject> all;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    }
    return all;
}

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString program() {
    return QStringLiteral(RAPPORTEUR_CLI);
}

Outcome run(const QStringList &arguments, const QByteArray &input) {
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60000);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome apply(const QString &file, const QList<QJsonObject> &lines) {
    QByteArray input;
    for (const QJsonObject &line : lines)
        input += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return run({u"apply"_s, file}, input);
}

} // namespace CommandLine
