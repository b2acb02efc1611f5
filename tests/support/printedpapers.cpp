#include "printedpapers.h"

#include "commandline.h"

#include <QDir>

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> printedPapers(const QString &programme, const QString &meeting, const QString &folder) {
    const auto printed =
        CommandLine::run({u"print"_s, programme, u"--all"_s, u"--meeting"_s, meeting, u"--output"_s, folder});
    QMap<QString, QByteArray> papers;
    if (printed.status != 0)
        return papers;
    for (const QString &name : QDir(folder).entryList({u"*.pdf"_s}, QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            papers[name] = file.readAll();
    }
    return papers;
}

QStringList differingPapers(const QMap<QString, QByteArray> &some, const QMap<QString, QByteArray> &others) {
    QStringList names = some.keys();
    for (const QString &name : others.keys()) {
        if (!some.contains(name))
            names.append(name);
    }
    names.removeIf([&](const QString &name) {
        return some.contains(name) && others.contains(name) && some[name] == others[name];
    });
    return names;
}
